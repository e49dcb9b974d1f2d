// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operators/recurrent.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// The gates lie in the order i, f, o, g: three squashed by sigmoid, then one by tanh.
struct LSTMCell {
  static constexpr int gate_count = 4;
  FIXNET_HIDDEN static constexpr Groups order{4, {0, 1, 3, 2}};
  static constexpr bool carries = true;  // whether the next step reads what is kept
  static constexpr bool sums_apart = false;
  /// c.
  static constexpr int kept(int H) noexcept { return H; }
  template <class T>
  static constexpr long forward_flops() noexcept {
    return 3 * simd::operations<T>([](auto x) { return simd::quick_sigmoid(x); }) +
           2 * simd::operations<T>([](auto x) { return simd::quick_tanh(x); }) + 4;
  }
  template <class T>
  static constexpr long backward_flops() noexcept {
    return simd::operations<T>([](auto x) { return simd::quick_tanh(x); }) + 27;
  }

  /// From the gates' sums of step b to c and h; `more`: there is a step before.
  template <class V, class S, class Gates, class Kept, class Before, class HBefore, class Y>
  static FIXNET_INLINE constexpr void forward(int b, bool more, const Gates& gates, const Kept& c,
                                              const Before& c_before, const HBefore&,
                                              const Y& y) noexcept {
    if constexpr (kernels_impl::gates_in_registers<V, S>) {
      using kernels_impl::gate_lanes;
      V z[S::template gate_vectors<V> + 1];
      squash<V, S>(b, gates, z);
      static_for<S::template vectors<V>>([&](auto j) FIXNET_LAMBDA {
        unit<V, S>(b, more, j, gate_lanes<0, j, V, S>(z), gate_lanes<1, j, V, S>(z),
                   gate_lanes<2, j, V, S>(z), gate_lanes<3, j, V, S>(z), c, c_before, y);
      });
    } else {
      using kernels_impl::lanes_at;
      squash<V, S>(b, gates);
      for (int j = 0; j < S::template vectors<V>; ++j) {
        const int k = j * V::size, n = S::H - k;
        unit<V, S>(b, more, j, lanes_at<V>(gates, b, k, n), lanes_at<V>(gates, b, S::H + k, n),
                   lanes_at<V>(gates, b, 2 * S::H + k, n), lanes_at<V>(gates, b, 3 * S::H + k, n),
                   c, c_before, y);
      }
    }
  }

  /// From dh and dc to the gradients by the sums, and dc of the step before. `later`: there is a step
  /// behind.
  template <class V, class S, class Gates, class Kept, class Before, class HBefore, class Y,
            class DY, class Carry>
  static FIXNET_INLINE constexpr void backward(int b, bool more, bool later, const Gates& gates,
                                               const Kept& c, const Before& c_before,
                                               const HBefore&, const Y&, const DY& dy,
                                               const Carry& dh, const Carry& dc) noexcept {
    using kernels_impl::lanes_at, kernels_impl::set_lanes;
    const V one(typename V::scalar(1)), none(typename V::scalar(0));
    for (int j = 0; j < S::template vectors<V>; ++j) {
      const int k = j * V::size, n = S::H - k;
      const V in = lanes_at<V>(gates, b, k, n), forget = lanes_at<V>(gates, b, S::H + k, n);
      const V out = lanes_at<V>(gates, b, 2 * S::H + k, n);
      const V next = lanes_at<V>(gates, b, 3 * S::H + k, n);
      const V squashed = simd::quick_tanh(c.get(b, j));
      const V h = later ? dy.get(b, j) + dh.get(b, j) : dy.get(b, j);
      const V through = settle(h * out), slope = fnma(squashed, squashed, one);
      const V by_c = later ? fma(through, slope, dc.get(b, j)) : through * slope;
      const V before = more ? c_before.get(b, j) : none;
      dc.set(b, j, by_c * forget);
      set_lanes(gates, b, k, n, by_c * next * fnma(in, in, in));
      set_lanes(gates, b, S::H + k, n, by_c * before * fnma(forget, forget, forget));
      set_lanes(gates, b, 2 * S::H + k, n, h * squashed * fnma(out, out, out));
      set_lanes(gates, b, 3 * S::H + k, n, by_c * in * fnma(next, next, one));
    }
  }

 private:
  template <class V, class S, class Kept, class Before, class Y>
  static FIXNET_INLINE constexpr void unit(int b, bool more, int j, V in, V forget, V out, V next,
                                           const Kept& c, const Before& c_before,
                                           const Y& y) noexcept {
    V sum = settle(in * next);
    if (more) sum = fma(forget, c_before.get(b, j), sum);
    c.set(b, j, sum);
    y.set(b, j, out * simd::quick_tanh(sum));
  }
  template <int N, class V, class S>
  static FIXNET_INLINE constexpr V gate_of(V sum) noexcept {
    return simd::quick_gates<3 * S::H - N * V::size>(sum);
  }
  /// All gates, in registers too.
  template <class V, class S, class Gates>
  static FIXNET_INLINE constexpr void squash(int b, const Gates& gates, V* z) noexcept {
    constexpr int all = S::template gate_vectors<V>;
    static_for<all>([&](auto n) FIXNET_LAMBDA {
      z[n] = gate_of<n, V, S>(gates.get(b, n));
      gates.set(b, n, z[n]);
    });
    z[all] = V(typename V::scalar(0));
  }
  template <class V, class S, class Gates>
  static FIXNET_INLINE constexpr void squash(int b, const Gates& gates) noexcept {
    constexpr int sigmoids = 3 * S::H, whole = sigmoids / V::size, mixed = sigmoids % V::size;
    for (int n = 0; n < whole; ++n) gates.set(b, n, simd::quick_sigmoid(gates.get(b, n)));
    if constexpr (mixed > 0) gates.set(b, whole, gate_of<whole, V, S>(gates.get(b, whole)));
    for (int n = whole + (mixed > 0 ? 1 : 0); n < S::template gate_vectors<V>; ++n)
      gates.set(b, n, simd::quick_tanh(gates.get(b, n)));
  }
};

}  // namespace layers_impl

/// Long short-term memory: at each step of a sequence an output h of that step and those before.
/// Formula   i, f, o = σ(W_ih·x + b_ih + W_hh·h' + b_hh), g = tanh(the same), each with its own H rows
///           of the weights; c = f·c' + i·g, h = o·tanh(c); h', c' of the step before, 0 at first
/// Shapes    x (B, L, In)   y (B, L, Hidden)   weight_ih_l0 (4·Hidden, In)
///           weight_hh_l0 (4·Hidden, Hidden)   bias_ih_l0, bias_hh_l0 (4·Hidden); rows i, f, g, o
/// Errors    compile time: a number below 1; no Sequence in front; a neighbour of another width
/// Cost      8·B·L·Hidden·(In + Hidden) FLOP forward and five divisions a number; backward twice
///           that; 5·Hidden numbers a step saved; no allocation, noexcept
/// Source    torch.nn.LSTM(In, Hidden, batch_first=True), its outputs; several layers are several
///           LSTMs. Hochreiter & Schmidhuber, 1997; Gers et al., 2000
template <int In, int Hidden>
struct LSTM {
  FIXNET_CHECK(In > 0 && Hidden > 0, "LSTM<in, hidden> needs at least one of each", In, " in, ",
               Hidden, " hidden");
  static constexpr double lowest = -1, highest = 1;

  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "LSTM(", In, ",", Hidden, ")");
  }
  using op = layers_impl::RecurrentOperator<In, Hidden, layers_impl::LSTMCell>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
