// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operators/convolution.hpp>

FIXNET_NAMESPACE_BEGIN

/// The settings of torch.nn.ConvTranspose1d: ConvTranspose1dOptions{.stride = 2, .padding = 1}.
struct ConvTranspose1dOptions {
  int stride = 1, padding = 0;
  bool bias = true;
  int dilation = 1;
};

namespace layers_impl {

template <int In, int Out, int Kernel, int Stride, int Padding, int Dilation>
struct SizesOfConvTranspose1d {
  static constexpr bool counts =
      In > 0 && Out > 0 && Kernel > 0 && Stride > 0 && Dilation > 0 && Padding >= 0;
  static constexpr bool ok = counts;
  FIXNET_CHECK(counts, "ConvTranspose1d<in, out, kernel, options> needs at least one of each", In,
               " in, ", Out, " out, ", Kernel, " taps, stride ", Stride, ", dilation ", Dilation,
               ", padding ", Padding);
};
template <bool Sound, int In, int Out, int Kernel, ConvTranspose1dOptions O>
struct ConvTranspose1dOperatorOf {
  using G = kernels_impl::TurnedTaps<Kernel, O.dilation, O.stride, O.padding>;
  using type = TurnedConvOperator<In, Out, G, O.bias>;
};
template <int In, int Out, int Kernel, ConvTranspose1dOptions O>
struct ConvTranspose1dOperatorOf<false, In, Out, Kernel, O> {
  struct type : TurnedConvOperator<1, 1, kernels_impl::TurnedTaps<1, 1, 1, 0>, O.bias> {
    static constexpr bool said = true;
  };
};

}  // namespace layers_impl

/// Spreads each position of a signal over Kernel outputs, the positions stride apart: what turns a
/// strided Conv1d's output into a signal of its input's length.
/// Formula   y[b,o,q] = bias[o] + Σ_i Σ_k W[i,o,k]·x[b,i,p] over all p with
///           p·stride + k·dilation − padding = q
/// Shapes    x (B, In, L)   W (In, Out, Kernel)   bias (Out)
///           y (B, Out, (L − 1)·stride − 2·padding + (Kernel − 1)·dilation + 1)
/// Errors    compile time: a number below 1, a padding below 0; a signal so short that the padding
///           leaves no output; a neighbour of another width; samples whose channels are not first
/// Cost      2·In·Out·Kernel FLOP an output forward, 4 backward, those of zeros between the positions
///           too: stride times what is needed; no allocation, noexcept
/// Source    torch.nn.ConvTranspose1d(In, Out, Kernel, stride, padding, bias=bias, dilation=dilation);
///           no output_padding, no groups
template <int In, int Out, int Kernel, ConvTranspose1dOptions Options = ConvTranspose1dOptions{}>
struct ConvTranspose1d {
  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "ConvTranspose1d(", In, ",", Out, ",", Kernel);
    if (Options.stride > 1) names_impl::put(to, ",stride=", Options.stride);
    if (Options.padding > 0) names_impl::put(to, ",padding=", Options.padding);
    if (Options.dilation > 1) names_impl::put(to, ",dilation=", Options.dilation);
    names_impl::put(to, Options.bias ? ")" : ",bias=false)");
  }

 private:
  static constexpr bool sound =
      check_impl::Passes<layers_impl::SizesOfConvTranspose1d<In, Out, Kernel, Options.stride,
                                                             Options.padding, Options.dilation>>;

 public:
  using op = typename layers_impl::ConvTranspose1dOperatorOf<sound, In, Out, Kernel, Options>::type;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
