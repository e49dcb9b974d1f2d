// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operators/wavenet.hpp>
#include <fixnet/simd/tally.hpp>

FIXNET_NAMESPACE_BEGIN
namespace names_impl {
template <class L>
struct Name;  // plan/names.hpp
}  // namespace names_impl

struct Tanh;

/// The distances between the taps of a WaveNetArray's layers, one a layer.
/// Formula   none: numbers
/// Shapes    Dilations<1, 2, 4> is of three layers
/// Errors    those of the WaveNetArray
/// Source    "dilations" of a .nam file
template <int... Distances>
struct Dilations {
  static constexpr int count = static_cast<int>(sizeof...(Distances));
  FIXNET_HIDDEN static constexpr int at[static_cast<std::size_t>(count > 0 ? count : 1)] = {
      Distances...};
  static constexpr bool positive = ((Distances > 0) && ...) && count > 0;
};

/// A stack of dilated layers of a WaveNet, one a dilation.
/// Formula   WaveNet's
/// Shapes    x (B, In, L), from the array before or the network's input; Head outputs are summed
/// Errors    compile time: a number below 1
/// Source    an entry of "layers" in a .nam file, in its order: input_size, head_size, channels,
///           kernel_size, dilations, activation, gated, head_bias
template <int In, int Head, int Channels, int Kernel, class Distances, class Activation = Tanh,
          bool Gated = false, bool HeadBias = false>
struct WaveNetArray {
  FIXNET_CHECK(
      In > 0 && Head > 0 && Channels > 0 && Kernel > 0 && Distances::positive,
      "WaveNetArray<in, head, channels, kernel, Dilations<1, 2>> needs at least one of each", In,
      " in, ", Head, " head, ", Channels, " channels, ", Kernel, " taps, ", Distances::count,
      " dilations");
  using Act = Activation;
  static constexpr int in = In, head = Head, channels = Channels, kernel = Kernel;
  static constexpr int layers = Distances::count;
  static constexpr const int (&dilations)[layers] = Distances::at;
  static constexpr bool gated = Gated, head_bias = HeadBias;
  static constexpr int tensors = 2 + 5 * layers + (HeadBias ? 1 : 0);

  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "WaveNetArray(", In, ",", Head, ",", Channels, ",", Kernel);
    for (const int d : dilations) names_impl::put(to, ",d=", d);
    names_impl::put(to, ",");
    names_impl::Name<Act>::write(to);
    names_impl::put(to, Gated ? ",gated=true" : "", HeadBias ? ",head_bias=true)" : ")");
  }
};

namespace layers_impl {

template <int Number>
struct WaveNetFits {
  static constexpr bool ok = Number < 0;
  FIXNET_CHECK(
      ok,
      "a WaveNetArray reads as many inputs as the array before it has channels, and has as "
      "many channels as that one has head outputs; a WaveNet has at least one",
      "array ", Number, " does not");
};

/// The operator of WaveNet.
template <class First, class... Arrays>
struct WaveNetOperator : OperatorDefaults {
  using Last = std::tuple_element_t<sizeof...(Arrays), std::tuple<First, Arrays...>>;
  static constexpr int inputs = First::in, outputs = Last::head;
  static constexpr Columns columns = Columns::channels;
  static constexpr Streams streams = Streams::yes;
  static constexpr bool trains = false;
  template <class T>
  using Parts = typename WaveNetPlaced<T, inputs, WaveNetParts<T, inputs>, First, Arrays...>::type;

  static constexpr SampleShape reshape(const SampleShape& s) noexcept {
    return {outputs, s.positions, s.order};
  }
  static constexpr StreamState state(const Site&) noexcept {
    return {Parts<float>::state, Parts<float>::counts};
  }
  static constexpr bool accepts(Layout in, Layout out) noexcept {
    return in == Layout::rows && out == Layout::rows;
  }
  static constexpr int tensors = (First::tensors + ... + Arrays::tensors) + 1;
  static constexpr auto parameters(const Site&) noexcept {
    List<Parameter, tensors> list;
    int number = 0;
    add_array<First>(list, number++);
    (add_array<Arrays>(list, number++), ...);
    list.add({.name = "head_scale", .begin = at_value(0.02)});
    return list;
  }
  static constexpr long products = [] {
    long sum = 0;
    const auto add = [&]<class A>(const A*) {
      const long sums = (A::gated ? 2 : 1) * A::channels;
      sum += A::in * A::channels + A::channels * A::head;
      sum += A::layers * (sums * (A::channels * A::kernel + inputs) + A::channels * A::channels);
    };
    add(static_cast<const First*>(nullptr));
    (add(static_cast<const Arrays*>(nullptr)), ...);
    return sum;
  }();
  static constexpr long work(const Site& s, const Parameter*, int rows) noexcept {
    return products / s.lanes * rows + 200;
  }
  template <class T>
  static constexpr long forward_flops(const Site&) noexcept {
    return 2 * products + (activations<T, First>() + ... + activations<T, Arrays>());
  }
  template <class T>
  static constexpr long backward_flops(const Site&, bool) noexcept {
    return 0;
  }
  template <class V, class C>
  static constexpr long frame_bytes() noexcept {
    using T = typename V::scalar;
    return C::mode == Mode::evaluate && C::out_positions > 1 ? Parts<T>::state * long{sizeof(T)}
                                                             : 0;
  }

  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z&,
                                              const S&, const Call& call) noexcept {
    using Own = Parts<typename V::scalar>;
    using Pass = typename Own::template Pass<V>;
    if constexpr (IsStreamCall<Call>) {
      return WaveNetStep<Pass, X, Y>{{{p.template at<0>(), call.state, call.count}}, x, y};
    } else {
      return WaveNetWindows<Pass, C::samples, C::out_positions, Own::state, Own::counts, X, Y>{
          p.template at<0>(), x, y};
    }
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr NoPass backward(const P&, const DY&, const X&, const Y&, const S&,
                                                 const Sink&, const DXDone&) noexcept {
    return {};
  }
  /// The steps of a call at once, where the network is this layer alone: two registers of samples
  /// together, then one, then single ones. A number's bits do not depend on that.
  template <class V, class P, class X, class T>
  static constexpr void stream(const P& p, const X& x, T (*y)[outputs], T* state, int* counts,
                               std::size_t steps) noexcept {
    using Pass = typename Parts<T>::template Pass<V>;
    static_assert(
        P::template tensor<tensors - 1>.offset - P::template tensor<0>.offset == Parts<T>::end,
        "the plan places the tensors one behind the other");
    const Pass pass{{p.template at<0>(), state, counts}};
    constexpr std::size_t two = 2 * V::size, few = 4;
    for (std::size_t t = 0; t < steps;) {
      const auto from = x.from(t);
      const auto take = [&](int n, int i) { return from.at(n, i); };
      const auto give = [&](int n, int o, T number) {
        y[t + static_cast<std::size_t>(n)][o] = number;
      };
      const std::size_t left = steps - t, some = left < V::size ? left : V::size;
      if (V::size > 1 && left >= two) {
        pass.template block<2>(static_cast<int>(two), take, give);
        t += two;
      } else if (V::size > 1 && left >= few) {
        pass.template block<1>(static_cast<int>(some), take, give);
        t += some;
      } else {
        pass.one(take, give);
        ++t;
      }
    }
  }

 private:
  template <class T, class A>
  static constexpr long activations() noexcept {
    const long of_act = simd::operations<T>([](auto z) { return A::Act::forward(z); });
    const long of_gate = simd::operations<T>([](auto z) { return simd::sigmoid(z); });
    return A::layers * A::channels * (of_act + 2 + (A::gated ? of_gate + 1 : 0));
  }
  template <class A, class To>
  static constexpr void add_array(To& list, int number) noexcept {
    const auto add = [&](std::string_view name, Path path, Extents torch, int in, int out,
                         int fan) {
      const bool weight = torch.count > 1;
      list.add({.name = name,
                .torch = torch,
                .rows = in,
                .columns = out,
                .stored = weight ? StoredAs::transposed : StoredAs::rows,
                .begin = weight ? as_weight(fan, out) : as_bias(fan, out),
                .path = path});
    };
    constexpr int C = A::channels, sums = (A::gated ? 2 : 1) * C, K = A::kernel;
    Path path;
    path.add(number);
    add("rechannel.weight", path, {C, A::in, 1}, A::in, C, A::in);
    for (int i = 0; i < A::layers; ++i) {
      Path layer = path;
      layer.add(i);
      add("conv.weight", layer, {sums, C, K}, C * K, sums, C * K);
      add("conv.bias", layer, {sums}, 1, sums, C * K);
      add("mixin.weight", layer, {sums, inputs, 1}, inputs, sums, inputs);
      add("out.weight", layer, {C, C, 1}, C, C, C);
      add("out.bias", layer, {C}, 1, C, C);
    }
    add("head.weight", path, {A::head, C, 1}, C, A::head, C);
    if (A::head_bias) add("head.bias", path, {A::head}, 1, A::head, C);
  }
};

}  // namespace layers_impl

/// The WaveNet of Neural Amp Modeler (A1): arrays of dilated causal convolutions behind each other,
/// whose activations are summed aside, and that sum is the output.
/// Formula   array: u = R·x; each of its layers: a = f(conv(u) + M·c), s += a, u += O·a + b_o, c the
///           network's input; then s = H·s (+ b_h) is where the next array's s begins, 0 the first's;
///           y = head_scale·s. Gated: a = f(first half)·σ(second half) of twice the channels
/// Shapes    x (B, In, L)   y (B, Head, L)   parameters in a .nam file's order, so that
///           set_parameters takes its list: i.rechannel.weight (Channels, In, 1), and of each layer
///           i.j.conv.weight (Channels, Channels, Kernel), conv.bias, mixin.weight, out.weight,
///           out.bias, i.head.weight, i.head.bias if it has one, at last head_scale
/// Errors    compile time: an array that does not fit the one before; training; a stream is from rest:
///           NAM lets the receptive field's length of zeros go through first
/// Cost      2·products FLOP and an activation a channel of each layer for a sample. Streams as the
///           only layer behind a Signal it takes two registers of samples together, with the bits of
///           one at a time. A State of A1 standard has 540 KB: let it lie in a static or an owner's
///           object, not on a small stack
/// Source    neural-amp-modeler, WaveNet; van den Oord et al., 2016
template <class... Arrays>
struct WaveNet {
  static constexpr bool fits =
      check_impl::Passes<layers_impl::WaveNetFits<layers_impl::wavenet_misfit<Arrays...>()>>;
  using op =
      std::conditional_t<fits, layers_impl::WaveNetOperator<Arrays...>,
                         layers_impl::WaveNetOperator<WaveNetArray<1, 1, 1, 1, Dilations<1>>>>;

  static constexpr void write_name(names_impl::Writer& to) noexcept {
    int before = 0;
    to.put("WaveNet(");
    (((before++ > 0 ? to.put(',') : void()), Arrays::write_name(to)), ...);
    to.put(')');
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
