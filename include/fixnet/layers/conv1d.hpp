// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operators/convolution.hpp>

FIXNET_NAMESPACE_BEGIN

/// What stands around a signal that is convolved: nothing, so that the output is shorter; zeros on both
/// sides, PyTorch's padding='same'; or zeros before it, so that no output depends on a later input.
/// Padding{2}: two zeros on each side, PyTorch's padding=2.
enum class Padding : int { none = 0, same = -1, causal = -2 };

/// The settings of torch.nn.Conv1d, in its order: Conv1dOptions{.stride = 2, .groups = 4}.
struct Conv1dOptions {
  int stride = 1;
  Padding padding = Padding::none;
  int dilation = 1, groups = 1;
  bool bias = true;
};

namespace layers_impl {

constexpr Conv1dOptions conv1d_options(Conv1dOptions options, int, bool) noexcept {
  return options;
}
constexpr Conv1dOptions conv1d_options(Padding around, int dilation, bool bias) noexcept {
  return {.padding = around, .dilation = dilation, .bias = bias};
}
template <class T>
concept Conv1dSettings = std::is_same_v<const T, const Conv1dOptions> || std::is_same_v<T, Padding>;

/// How many zeros stand before and behind a signal.
constexpr int zeros_before(const Conv1dOptions& o, int reach) noexcept {
  if (o.padding == Padding::causal) return reach;
  return o.padding == Padding::same ? reach / 2 : static_cast<int>(o.padding);
}
constexpr int zeros_behind(const Conv1dOptions& o, int reach) noexcept {
  if (o.padding == Padding::causal) return 0;
  return o.padding == Padding::same ? reach - reach / 2 : static_cast<int>(o.padding);
}

template <class T, int Dilation, bool Bias>
struct SettingsOfConv1d {
  static constexpr bool known = Conv1dSettings<T>;
  static constexpr bool alone = !std::is_same_v<T, Conv1dOptions> || (Dilation == 1 && Bias);
  static constexpr bool ok = known && alone;
  FIXNET_CHECK(
      alone,
      "Conv1dOptions has the dilation and whether there is a bias: nothing stands behind it, "
      "as in Conv1d<3, 8, 5, Conv1dOptions{.dilation = 2, .bias = false}>",
      "dilation ", Dilation);
  FIXNET_CHECK(known,
               "behind the kernel of Conv1d<in, out, kernel> stands a Padding, as in "
               "Conv1d<3, 8, 5, Padding{2}>, or Conv1dOptions{.stride = 2}",
               "you gave ", check_impl::type<T>);
};
template <int In, int Out, int Kernel, int Stride, int Zeros, int Dilation, int Groups>
struct SizesOfConv1d {
  static constexpr bool counts =
      In > 0 && Out > 0 && Kernel > 0 && Stride > 0 && Dilation > 0 && Groups > 0;
  static constexpr bool whole_groups = !counts || (In % Groups == 0 && Out % Groups == 0);
  static constexpr bool keeps = Zeros != static_cast<int>(Padding::same) || Stride == 1;
  static constexpr bool zeros = Zeros >= static_cast<int>(Padding::causal);
  static constexpr bool ok = counts && whole_groups && keeps && zeros;
  FIXNET_CHECK(counts, "Conv1d<in, out, kernel, options> needs at least one of each", In, " in, ",
               Out, " out, ", Kernel, " taps, stride ", Stride, ", dilation ", Dilation, ", ",
               Groups, " groups");
  FIXNET_CHECK(
      whole_groups,
      "the channels of a Conv1d are a multiple of its groups, those that come in and those "
      "that go out",
      In, " in, ", Out, " out, ", Groups, " groups");
  FIXNET_CHECK(keeps,
               "Padding::same keeps the length of a signal and a stride does not, nor has PyTorch "
               "such a layer: give the zeros on each side as a number, Padding{1}",
               "stride ", Stride);
  FIXNET_CHECK(zeros, "a Conv1d has zeros on each side of a signal, or none, but not fewer", Zeros,
               " zeros");
};

/// The operator of a Conv1d; of one that is none, of which the compiler has said so, a harmless one.
template <bool Sound, int In, int Out, int Kernel, Conv1dOptions O>
struct Conv1dOperatorOf {
  static constexpr int reach = (Kernel - 1) * O.dilation;
  using G = kernels_impl::Taps<Kernel, O.dilation, O.stride, zeros_before(O, reach),
                               zeros_behind(O, reach)>;
  using type = ConvOperator<In, Out, O.groups, G, O.bias, O.padding == Padding::causal>;
};
template <int In, int Out, int Kernel, Conv1dOptions O>
struct Conv1dOperatorOf<false, In, Out, Kernel, O> {
  struct type : ConvOperator<1, 1, 1, kernels_impl::Taps<1, 1, 1, 0, 0>, O.bias, false> {
    static constexpr bool said = true;
  };
};

}  // namespace layers_impl

/// Convolves the channels of a signal: at each position a learned affine function of the inputs at
/// Kernel taps, dilation positions apart. Options: a Padding, then the dilation and whether there is
/// a bias; or Conv1dOptions.
/// Formula   y[b,o,q] = bias[o] + Σ_i Σ_k W[o,i,k]·x[b, g + i, q·stride + k·dilation − before],
///           x 0 outside, g the first channel of the group of o; before is the padding, or
///           (Kernel − 1)·dilation/2 rounded down of same, (Kernel − 1)·dilation of causal
/// Shapes    x (B, In, L)   W (Out, In/groups, Kernel)   bias (Out)   y (B, Out, M): M is L/stride
///           rounded up of same and causal, else
///           (L + 2·padding − (Kernel − 1)·dilation − 1)/stride + 1 rounded down
/// Errors    compile time: a number below 1; channels that are no multiple of the groups; same with a
///           stride; a signal shorter than the kernel; a neighbour of another width; samples whose
///           channels are not first
/// Cost      2·B·M·In·Out·Kernel/groups FLOP forward, 4 backward, those at zeros outside too; no
///           allocation, noexcept. It does not reach the speed of Linear on the same product; groups
///           of more than one channel and fewer outputs than lanes run at a scalar loop's. Causal, or
///           of one tap, and of stride 1 it streams: a State holds the steps that it reads, and room
///           for 64 more
/// Source    torch.nn.Conv1d(In, Out, Kernel, stride, padding, dilation, groups, bias); causal: after
///           torch.nn.functional.pad(x, ((Kernel − 1)·dilation, 0))
template <int In, int Out, int Kernel, auto Options = Padding::none, int Dilation = 1,
          bool Bias = true>
struct Conv1d {
  static constexpr bool has_settings = check_impl::Passes<
      layers_impl::SettingsOfConv1d<std::remove_const_t<decltype(Options)>, Dilation, Bias>>;
  static constexpr Conv1dOptions options = [] {
    if constexpr (has_settings) {
      return layers_impl::conv1d_options(Options, Dilation, Bias);
    } else {
      return Conv1dOptions{};
    }
  }();

  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "Conv1d(", In, ",", Out, ",", Kernel);
    if (options.stride > 1) names_impl::put(to, ",stride=", options.stride);
    if (options.padding == Padding::same) names_impl::put(to, ",padding=same");
    if (options.padding == Padding::causal) names_impl::put(to, ",padding=causal");
    if (options.padding > Padding::none)
      names_impl::put(to, ",padding=", static_cast<int>(options.padding));
    if (options.dilation > 1) names_impl::put(to, ",dilation=", options.dilation);
    if (options.groups > 1) names_impl::put(to, ",groups=", options.groups);
    names_impl::put(to, options.bias ? ")" : ",bias=false)");
  }

 private:
  static constexpr bool sound =
      has_settings &&
      check_impl::Passes<layers_impl::SizesOfConv1d<In, Out, Kernel, options.stride,
                                                    static_cast<int>(options.padding),
                                                    options.dilation, options.groups>>;

 public:
  using op = typename layers_impl::Conv1dOperatorOf<sound, In, Out, Kernel, options>::type;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
