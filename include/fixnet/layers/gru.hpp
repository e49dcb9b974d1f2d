// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operators/recurrent.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// The sums of x lie in the row of gates, those of h in the row that is kept: r scales the latter's
/// part of n. Then gates are r, z, n.
struct GRUCell {
  static constexpr int gate_count = 3;
  FIXNET_HIDDEN static constexpr Groups order{3, {0, 1, 2}};
  static constexpr bool carries = false;  // whether the next step reads what is kept
  static constexpr bool sums_apart = true;
  static constexpr int kept(int H) noexcept { return 3 * H; }
  template <class T>
  static constexpr long forward_flops() noexcept {
    return 2 * simd::operations<T>([](auto x) { return simd::quick_sigmoid(x); }) +
           simd::operations<T>([](auto x) { return simd::quick_tanh(x); }) + 10;
  }
  template <class T>
  static constexpr long backward_flops() noexcept {
    return 21;
  }

  template <class V, class S, class Gates, class Kept, class Before, class HBefore, class Y>
  static FIXNET_INLINE constexpr void forward(int b, bool more, const Gates& gates,
                                              const Kept& kept, const Before&,
                                              const HBefore& h_before, const Y& y) noexcept {
    using kernels_impl::lanes_at, kernels_impl::set_lanes;
    squash<V, S>(b, gates, kept);
    for (int j = 0; j < S::template vectors<V>; ++j) {
      const int k = j * V::size, n = S::H - k;
      const V reset = lanes_at<V>(gates, b, k, n), update = lanes_at<V>(gates, b, S::H + k, n);
      const V of_x = lanes_at<V>(gates, b, 2 * S::H + k, n);
      const V of_h = lanes_at<V>(kept, b, 2 * S::H + k, n);
      const V next = simd::quick_tanh(fma(reset, of_h, of_x));
      const V change = more ? h_before.get(b, j) - next : -next;
      set_lanes(gates, b, 2 * S::H + k, n, next);
      y.set(b, j, fma(update, change, next));
    }
  }

  template <class V, class S, class Gates, class Kept, class Before, class HBefore, class Y,
            class DY, class Carry>
  static FIXNET_INLINE constexpr void backward(int b, bool more, bool later, const Gates& gates,
                                               const Kept& kept, const Before&,
                                               const HBefore& h_before, const Y&, const DY& dy,
                                               const Carry& dh, const Carry&) noexcept {
    using kernels_impl::lanes_at, kernels_impl::set_lanes;
    const V one(typename V::scalar(1));
    for (int j = 0; j < S::template vectors<V>; ++j) {
      const int k = j * V::size, n = S::H - k;
      const V reset = lanes_at<V>(gates, b, k, n), update = lanes_at<V>(gates, b, S::H + k, n);
      const V next = lanes_at<V>(gates, b, 2 * S::H + k, n);
      const V of_h = lanes_at<V>(kept, b, 2 * S::H + k, n);
      const V h = later ? dy.get(b, j) + dh.get(b, j) : dy.get(b, j);
      const V change = more ? h_before.get(b, j) - next : -next;
      const V by_update = h * change * fnma(update, update, update);
      const V by_next = h * (one - update) * fnma(next, next, one);
      const V by_reset = by_next * of_h * fnma(reset, reset, reset);
      dh.set(b, j, settle(h * update));
      set_lanes(gates, b, k, n, by_reset), set_lanes(kept, b, k, n, by_reset);
      set_lanes(gates, b, S::H + k, n, by_update), set_lanes(kept, b, S::H + k, n, by_update);
      set_lanes(gates, b, 2 * S::H + k, n, by_next);
      set_lanes(kept, b, 2 * S::H + k, n, by_next * reset);
    }
  }

 private:
  /// r and z; the sum of x's part of n stays.
  template <class V, class S, class Gates, class Kept>
  static FIXNET_INLINE constexpr void squash(int b, const Gates& gates, const Kept& kept) noexcept {
    constexpr int sigmoids = 2 * S::H, whole = sigmoids / V::size, mixed = sigmoids % V::size;
    for (int n = 0; n < whole; ++n)
      gates.set(b, n, simd::quick_sigmoid(gates.get(b, n) + kept.get(b, n)));
    if constexpr (mixed > 0) {
      const V of_x = gates.get(b, whole);
      const V squashed = simd::quick_sigmoid(of_x + kept.get(b, whole));
      gates.set(b, whole, select(V::first(mixed), squashed, of_x));
    }
  }
};

}  // namespace layers_impl

/// Gated recurrent unit: at each step of a sequence an output h of that step and those before.
/// Formula   r, z = σ(W_ih·x + b_ih + W_hh·h' + b_hh), n = tanh(W_ih·x + b_ih + r·(W_hh·h' + b_hh)), each
///           with its own H rows of the weights; h = n + z·(h' − n); h' of the step before, 0 at first
/// Shapes    x (B, L, In)   y (B, L, Hidden)   weight_ih_l0 (3·Hidden, In)
///           weight_hh_l0 (3·Hidden, Hidden)   bias_ih_l0, bias_hh_l0 (3·Hidden); rows r, z, n
/// Errors    compile time: a number below 1; no Sequence in front; a neighbour of another width
/// Cost      6·B·L·Hidden·(In + Hidden) FLOP forward and three divisions a number; backward twice
///           that; 6·Hidden numbers a step saved; no allocation, noexcept
/// Source    torch.nn.GRU(In, Hidden, batch_first=True), its outputs; several layers are several
///           GRUs. Cho et al., 2014
template <int In, int Hidden>
struct GRU {
  FIXNET_CHECK(In > 0 && Hidden > 0, "GRU<in, hidden> needs at least one of each", In, " in, ",
               Hidden, " hidden");
  static constexpr double lowest = -1, highest = 1;

  static constexpr void write_name(names_impl::Writer& to) noexcept {
    names_impl::put(to, "GRU(", In, ",", Hidden, ")");
  }
  using op = layers_impl::RecurrentOperator<In, Hidden, layers_impl::GRUCell>;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
