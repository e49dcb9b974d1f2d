// SPDX-License-Identifier: MIT
//
// A gated recurrent unit whose reset gate stands before the product: the candidate's sum is of r·h', so
// a step has two products, one behind the other. A row of gates holds r, z and n side by side, 3·H
// numbers, backward the gradients by their sums; what is kept beside it is r·h'.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/recurrent.hpp>
#include <fixnet/simd/math/quick.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// B samples of P steps, I columns in and H out; the strides of the weights of x, of r and z, of n.
template <int Samples, int Steps, int In, int Hidden, int Stride, int GateStride, int NextStride>
struct ResetBeforeShape {
  static constexpr int B = Samples, P = Steps, I = In, H = Hidden;
  static constexpr int stride = Stride, gate_stride = GateStride, next_stride = NextStride;
  template <class V>
  static constexpr int vectors = simd::lanes_of(H, V::size);
  template <class V>
  static constexpr int squashed_vectors = simd::lanes_of(2 * H, V::size);
  template <class V>
  static constexpr int all_vectors = simd::lanes_of(3 * H, V::size);
};

/// The lanes of n within rows of gates.
template <class V, int H, class Gates>
struct NextPart {
  Gates gates;
  FIXNET_INLINE constexpr V get(int r, int c) const noexcept {
    return lanes_at<V>(gates, r, 2 * H + c * V::size, H - c * V::size);
  }
  FIXNET_INLINE constexpr auto at(int r, int i) const noexcept { return gates.at(r, 2 * H + i); }
};
/// Those of r and z.
template <class V, int H, class Gates>
struct SquashedPart {
  Gates gates;
  FIXNET_INLINE constexpr V get(int r, int c) const noexcept {
    return without_padding<V, 2 * H>(c, gates.get(r, c));
  }
  FIXNET_INLINE constexpr auto at(int r, int i) const noexcept { return gates.at(r, i); }
};

/// The parameters, and one step of B samples. F is n's activation.
template <class V, class S, class F>
struct ResetBeforeStep {
  using T = typename V::scalar;
  template <int Stride>
  using Rows = ConstPaddedRows<V, Stride>;
  const T *w_ih, *w_hh, *w_hn, *bias;

  /// bias + W_ih·x of M rows.
  template <int M, class X, class Gates>
  FIXNET_INLINE constexpr void inputs(const X& x, const Gates& gates) const noexcept {
    outer<V, M, S::I, S::template all_vectors<V>>(x, Rows<S::stride>{w_ih},
                                                  FromRow<Rows<S::stride>>{{bias}},
                                                  SetRows<V, 3 * S::H, Gates>{gates});
  }
  /// From there to y; `more`: there is a step before, whose outputs are h.
  template <class Gates, class Kept, class Before, class Y>
  FIXNET_INLINE constexpr void step(bool more, const Gates& gates, const Kept& kept,
                                    const Before& h, const Y& y) const noexcept {
    const auto finish = [&](int b, int j, V sum)
                            FIXNET_LAMBDA { next<Gates, Before, Y>(b, j, more, sum, gates, h, y); };
    if (more) {
      outer<V, S::B, S::H, S::template squashed_vectors<V>>(
          h, Rows<S::gate_stride>{w_hh}, gates,
          [&](int b, int c, V sum) FIXNET_LAMBDA { gates.set(b, c, sum); });
    }
    for (int b = 0; b < S::B; ++b) reset(b, more, gates, kept, h);
    const NextPart<V, S::H, Gates> of_x{gates};
    if (more) {
      outer<V, S::B, S::H, S::template vectors<V>>(kept, Rows<S::next_stride>{w_hn}, of_x, finish);
    } else {
      for (int b = 0; b < S::B; ++b) {
        for (int j = 0; j < S::template vectors<V>; ++j) finish(b, j, of_x.get(b, j));
      }
    }
  }

 private:
  /// r and z from their sums, and r·h'.
  template <class Gates, class Kept, class Before>
  static FIXNET_INLINE constexpr void reset(int b, bool more, const Gates& gates, const Kept& kept,
                                            const Before& h) noexcept {
    constexpr int whole = 2 * S::H / V::size, mixed = 2 * S::H % V::size;
    for (int n = 0; n < whole; ++n) gates.set(b, n, simd::quick_sigmoid(gates.get(b, n)));
    if constexpr (mixed > 0) {
      const V sums = gates.get(b, whole);
      gates.set(b, whole, select(V::first(mixed), simd::quick_sigmoid(sums), sums));
    }
    for (int j = 0; j < S::template vectors<V>; ++j) {
      const int k = j * V::size;
      kept.set(b, j, more ? lanes_at<V>(gates, b, k, S::H - k) * h.get(b, j) : V(T(0)));
    }
  }
  template <class Gates, class Before, class Y>
  static FIXNET_INLINE constexpr void next(int b, int j, bool more, V sum, const Gates& gates,
                                           const Before& h, const Y& y) noexcept {
    const int k = j * V::size, n = S::H - k;
    const V update = lanes_at<V>(gates, b, S::H + k, n);
    const V next = without_padding<V, S::H>(j, F::activation(sum));
    const V change = more ? h.get(b, j) - next : -next;
    set_lanes(gates, b, 2 * S::H + k, n, next);
    y.set(b, j, fma(update, change, next));
  }
};

/// Training: one product for x of all steps, then step by step.
template <class V, class S, class F, class X, class Y, class Gates, class Kept, class From>
struct ResetBeforeForward {
  ResetBeforeStep<V, S, F> weights;
  X x;
  Y y;
  Gates gates;
  Kept kept;
  [[no_unique_address]] From from;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    weights.template inputs<S::B * S::P>(x, gates);
    if constexpr (From::given) {
      weights.step(true, StepRows<S::P, Gates>{gates, 0}, StepRows<S::P, Kept>{kept, 0}, from.h,
                   StepRows<S::P, Y>{y, 0});
    }
    for (int t = From::given ? 1 : 0; t < S::P; ++t) {
      weights.step(t > 0, StepRows<S::P, Gates>{gates, t}, StepRows<S::P, Kept>{kept, t},
                   StepRows<S::P, Y>{y, t - 1}, StepRows<S::P, Y>{y, t});
    }
    if constexpr (From::apart) carry_on<V, S::B, S::P, S::template vectors<V>>(y, from.end_h);
  }
};
/// An evaluation keeps one step.
template <class V, class S, class F, class X, class Y>
struct ResetBeforeEvaluate {
  ResetBeforeStep<V, S, F> weights;
  X x;
  Y y;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    LaneBlock<V, S::B, S::template all_vectors<V>> gates;
    LaneBlock<V, S::B, S::template vectors<V>> kept;
    for (int t = 0; t < S::P; ++t) {
      weights.template inputs<S::B>(StepRows<S::P, X>{x, t}, gates.view());
      weights.step(t > 0, gates.view(), kept.view(), StepRows<S::P, Y>{y, t - 1},
                   StepRows<S::P, Y>{y, t});
    }
  }
};
/// One step of one sample, from the state to the state.
template <class V, class S, class F, int StateStride, class X, class Y>
struct ResetBeforeStream {
  ResetBeforeStep<V, S, F> weights;
  X x;
  Y y;
  typename V::scalar* state;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    using State = PaddedRows<V, StateStride>;
    LaneBlock<V, 1, S::template all_vectors<V>> gates;
    LaneBlock<V, 1, S::template vectors<V>> kept;
    const State h{state};
    weights.template inputs<1>(x, gates.view());
    weights.step(true, gates.view(), kept.view(), h, SetBoth<Y, State>{y, h});
  }
};

/// From the last step to the first: the gradients by the sums take the gates' place. Then those by x
/// and the parameters are three Linears', of all rows at once.
template <class V, class S, class F, class X, class Y, class DY, class Gates, class Kept,
          class Sink, class DXDone, class From>
struct ResetBeforeBackward {
  using T = typename V::scalar;
  static constexpr int vectors = S::template vectors<V>;
  const T *w_ih, *w_hh, *w_hn;
  int offset[4];
  X x;
  Y y;
  DY dy;
  Gates gates;
  Kept kept;
  const Sink& sink;
  DXDone dx_done;
  [[no_unique_address]] From from;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    steps();
    constexpr int rows = S::B * S::P;
    using OfInput = AffineShape<rows, S::I, 3 * S::H, S::stride, true, false, false>;
    using OfHidden = AffineShape<rows, S::H, 2 * S::H, S::gate_stride, false, false, false>;
    using OfNext = AffineShape<rows, S::H, S::H, S::next_stride, false, false, false>;
    const auto before = steps_before<S::P>(y, from);
    using Before = std::remove_const_t<decltype(before)>;
    using Squashed = SquashedPart<V, S::H, Gates>;
    using Next = NextPart<V, S::H, Gates>;
    AffineBackward<V, OfInput, Sink, Gates, X, DXDone>{gates,     x,    w_ih,   offset[0],
                                                       offset[3], sink, dx_done}();
    AffineBackward<V, OfHidden, Sink, Squashed, Before, Nowhere>{
        Squashed{gates}, before, w_hh, offset[1], 0, sink, {}}();
    AffineBackward<V, OfNext, Sink, Next, Kept, Nowhere>{Next{gates}, kept, w_hn, offset[2],
                                                         0,           sink, {}}();
    if constexpr (From::given && !From::apart) carry_on<V, S::B, S::P, vectors>(y, from.h);
  }

 private:
  template <class View>
  static FIXNET_INLINE constexpr StepRows<S::P, View> at_step(const View& view, int t) noexcept {
    return {view, t};
  }
  FIXNET_INLINE constexpr void steps() const noexcept {
    LaneBlock<V, S::B, vectors> block;
    const auto dh = block.view();
    for (int t = S::P - 1; t >= (From::given ? 1 : 0); --t) {
      for (int b = 0; b < S::B; ++b) by_update_and_next(b, t, t > 0, at_step(y, t - 1), dh);
      if (t > 0) {
        through_products(at_step(gates, t), at_step(y, t - 1), dh);
      } else {
        const V zero(T(0));
        for (int b = 0; b < S::B; ++b) {
          for (int k = 0; k < S::H; k += V::size)
            set_lanes(at_step(gates, t), b, k, S::H - k, zero);
        }
      }
    }
    if constexpr (From::given) {
      for (int b = 0; b < S::B; ++b) by_update_and_next(b, 0, true, from.h, dh);
      through_products(at_step(gates, 0), from.h, dh);
    }
  }
  /// The gradients by the sums of z and n, and what reaches h' past them.
  template <class Before, class DH>
  FIXNET_INLINE constexpr void by_update_and_next(int b, int t, bool more, const Before& before,
                                                  const DH& dh) const noexcept {
    const V one(T(1));
    const auto now = at_step(gates, t);
    for (int j = 0; j < vectors; ++j) {
      const int k = j * V::size, n = S::H - k;
      const V update = lanes_at<V>(now, b, S::H + k, n);
      const V next = lanes_at<V>(now, b, 2 * S::H + k, n);
      const V direct = at_step(dy, t).get(b, j);
      const V h = t < S::P - 1 ? direct + dh.get(b, j) : direct;
      const V change = more ? before.get(b, j) - next : -next;
      set_lanes(now, b, S::H + k, n, settle(h * change * fnma(update, update, update)));
      set_lanes(now, b, 2 * S::H + k, n, settle(F::derivative(next, h * (one - update))));
      dh.set(b, j, settle(h * update));
    }
  }
  /// n's sum is of r·h', which gives r its gradient; then h' gets its own, of r's and z's sums.
  template <class Now, class Before, class DH>
  FIXNET_INLINE constexpr void through_products(const Now& now, const Before& h,
                                                const DH& dh) const noexcept {
    const auto by_reset = [&](int b, int j, V by_kept) FIXNET_LAMBDA {
      const int k = j * V::size, n = S::H - k;
      const V r = lanes_at<V>(now, b, k, n);
      dh.set(b, j, fma(by_kept, r, dh.get(b, j)));
      set_lanes(now, b, k, n, settle(by_kept * h.get(b, j) * fnma(r, r, r)));
    };
    dot<V, S::B, S::H, vectors>(NextPart<V, S::H, Now>{now},
                                ConstPaddedRows<V, S::next_stride>{w_hn}, by_reset);
    dot<V, S::B, S::H, S::template squashed_vectors<V>>(
        SquashedPart<V, S::H, Now>{now}, ConstPaddedRows<V, S::gate_stride>{w_hh},
        [&](int b, int j, V sum) FIXNET_LAMBDA { dh.set(b, j, dh.get(b, j) + sum); });
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
