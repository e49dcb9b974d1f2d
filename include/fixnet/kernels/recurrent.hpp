// SPDX-License-Identifier: MIT
//
// What LSTM, GRU and RNN have in common. A row of gates holds those of one step side by side, G·H
// numbers: their sums first, then what the layer's Cell makes of them, backward the gradients by the
// sums. A Cell is the mathematics of one step of one sample.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/affine_backward.hpp>
#include <fixnet/kernels/outer.hpp>
#include <fixnet/kernels/steps.hpp>
#include <fixnet/simd/window.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// B samples of P steps, I columns in and H out; G gates in rows of weights of this stride.
template <int Samples, int Steps, int In, int Hidden, int Gates, int Stride>
struct RecurrentShape {
  static constexpr int B = Samples, P = Steps, I = In, H = Hidden, stride = Stride;
  static constexpr int columns = Gates * Hidden;
  template <class V>
  static constexpr int vectors = simd::lanes_of(H, V::size);
  template <class V>
  static constexpr int gate_vectors = simd::lanes_of(columns, V::size);
};

/// Whether a step's gates are taken apart as registers: a load of what two stores just wrote waits for
/// both. More registers than these go through memory.
template <class V, class S>
inline constexpr bool gates_in_registers = S::template gate_vectors<V> <= 8;
/// Lanes J of gate Gate, zeros behind the last unit; one register more lies behind the gates.
template <int Gate, int J, class V, class S>
FIXNET_INLINE constexpr V gate_lanes(const V* gates) noexcept {
  constexpr int from = Gate * S::H + J * V::size, n = from / V::size;
  const V lanes = simd::window<from % V::size>(gates[n], gates[n + 1]);
  return without_padding<V, S::H>(J, lanes);
}

/// A recurrent layer's parameters, and their sums: start + x·W for all rows of `to`.
template <class V, class S, class Cell>
struct RecurrentWeights {
  using T = typename V::scalar;
  using Rows = ConstPaddedRows<V, S::stride>;
  const T *w_ih, *w_hh, *b_ih, *b_hh;

  template <int M, class X, class To>
  FIXNET_INLINE constexpr void inputs(const X& x, const To& to) const noexcept {
    if constexpr (Cell::sums_apart) {
      product<M, S::I>(x, w_ih, FromRow<Rows>{{b_ih}}, to);
    } else {
      product<M, S::I>(x, w_ih, RowSum<Rows>{{b_ih}, {b_hh}}, to);
    }
  }
  /// h's part, in a row of its own where the Cell wants the two sums apart.
  template <class Before, class Gates, class Kept>
  FIXNET_INLINE constexpr void hidden(const Before& h, const Gates& gates,
                                      const Kept& kept) const noexcept {
    if constexpr (Cell::sums_apart) {
      product<S::B, S::H>(h, w_hh, FromRow<Rows>{{b_hh}}, kept);
    } else {
      product<S::B, S::H>(h, w_hh, gates, gates);
    }
  }
  /// The same for h = 0.
  template <class Kept>
  FIXNET_INLINE constexpr void at_rest(const Kept& kept) const noexcept {
    if constexpr (Cell::sums_apart) {
      for (int b = 0; b < S::B; ++b) {
        for (int n = 0; n < S::template gate_vectors<V>; ++n) kept.set(b, n, Rows{b_hh}.get(0, n));
      }
    }
  }

 private:
  template <int M, int K, class X, class Start, class To>
  static FIXNET_INLINE constexpr void product(const X& x, const T* weight, const Start& start,
                                              const To& to) noexcept {
    using Done = SetRows<V, S::columns, To>;
    outer<V, M, K, S::template gate_vectors<V>>(x, Rows{weight}, start, Done{to});
  }
};

/// Training: one product for x of all steps, then step by step.
template <class V, class S, class Cell, class X, class Y, class Gates, class Kept, class From>
struct RecurrentForward {
  RecurrentWeights<V, S, Cell> weights;
  X x;
  Y y;
  Gates gates;
  Kept kept;
  [[no_unique_address]] From from;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    constexpr int P = S::P;
    weights.template inputs<S::B * P>(x, gates);
    if constexpr (From::given) step(0, true, from.c, from.h);
    for (int t = From::given ? 1 : 0; t < P; ++t)
      step(t, t > 0, StepRows<P, Kept>{kept, t - 1}, StepRows<P, Y>{y, t - 1});
    if constexpr (From::apart) {
      carry_on<V, S::B, P, S::template vectors<V>>(y, from.end_h);
      if constexpr (Cell::carries) carry_on<V, S::B, P, S::template vectors<V>>(kept, from.end_c);
    }
  }

 private:
  template <class KeptBefore, class Before>
  FIXNET_INLINE constexpr void step(int t, bool more, const KeptBefore& kept_before,
                                    const Before& before) const noexcept {
    const StepRows<S::P, Gates> now{gates, t};
    const StepRows<S::P, Kept> keep{kept, t};
    if (more) weights.hidden(before, now, keep);
    if (!more) weights.at_rest(keep);
    for (int b = 0; b < S::B; ++b)
      Cell::template forward<V, S>(b, more, now, keep, kept_before, before,
                                   StepRows<S::P, Y>{y, t});
  }
};

/// What a Cell keeps beside the gates, of one step of every sample.
template <class V, class S, class Cell>
struct KeptBlock : LaneBlock<V, S::B, simd::lanes_of(Cell::kept(S::H), V::size)> {};
template <class V, class S, class Cell>
  requires(Cell::kept(S::H) == 0)
struct KeptBlock<V, S, Cell> {
  static FIXNET_INLINE constexpr Nowhere view() noexcept { return {}; }
};

/// An evaluation keeps the gates of one step.
template <class V, class S, class Cell, class X, class Y>
struct RecurrentEvaluate {
  RecurrentWeights<V, S, Cell> weights;
  X x;
  Y y;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    constexpr int P = S::P;
    LaneBlock<V, S::B, S::template gate_vectors<V>> gate_block;
    KeptBlock<V, S, Cell> kept_block;
    const auto gates = gate_block.view();
    const auto kept = kept_block.view();
    for (int t = 0; t < P; ++t) {
      const StepRows<P, Y> before{y, t - 1};
      weights.template inputs<S::B>(StepRows<P, X>{x, t}, gates);
      if (t > 0) weights.hidden(before, gates, kept);
      if (t == 0) weights.at_rest(kept);
      for (int b = 0; b < S::B; ++b)
        Cell::template forward<V, S>(b, t > 0, gates, kept, kept, before, StepRows<P, Y>{y, t});
    }
  }
};

/// Writes to two places.
template <class A, class B>
struct SetBoth {
  A a;
  B b;
  template <class V>
  FIXNET_INLINE constexpr void set(int r, int c, V v) const noexcept {
    a.set(r, c, v), b.set(r, c, v);
  }
};
/// One step of one sample, from the state to the state: h, and behind it what the Cell carries.
template <class V, class S, class Cell, int StateStride, class X, class Y>
struct RecurrentStream {
  using State = PaddedRows<V, StateStride>;
  RecurrentWeights<V, S, Cell> weights;
  X x;
  Y y;
  typename V::scalar* state;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    const State h{state};
    if constexpr (Cell::carries) {
      step(h, State{state + StateStride});
    } else {
      KeptBlock<V, S, Cell> kept;
      step(h, kept.view());
    }
  }

 private:
  template <class Kept>
  FIXNET_INLINE constexpr void step(const State& h, const Kept& kept) const noexcept {
    LaneBlock<V, 1, S::template gate_vectors<V>> block;
    const auto gates = block.view();
    weights.template inputs<1>(x, gates);
    weights.hidden(h, gates, kept);
    Cell::template forward<V, S>(0, true, gates, kept, kept, h, SetBoth<Y, State>{y, h});
  }
};

/// Bytes of the weights by which h's gradient comes, transposed once for all steps, because an outer
/// product is twice as fast as rows with rows; 0 where it does not pay, or they are too many.
inline constexpr long most_transposed_bytes = 65536;
template <class V, int Samples, int Steps, int Hidden, int Columns>
inline constexpr long transposed_bytes = [] {
  constexpr long bytes =
      long{Columns} * simd::padded(Hidden, V::size) * long{sizeof(typename V::scalar)};
  constexpr bool pays = V::size > 1 && Samples >= 8 && Steps > 2;
  return pays && bytes <= most_transposed_bytes ? bytes : 0;
}();

/// From the last step to the first: the gradients by the sums take the gates' place. Then those by x
/// and the parameters are a Linear's, of all rows at once.
template <class V, class S, class Cell, class X, class Y, class DY, class Gates, class Kept,
          class Sink, class DXDone, class From>
struct RecurrentBackward {
  using T = typename V::scalar;
  using Rows = ConstPaddedRows<V, S::stride>;
  static constexpr int vectors = S::template vectors<V>, gate_vectors = S::template gate_vectors<V>;
  static constexpr int back_stride = simd::padded(S::H, V::size);
  static constexpr bool transposes = transposed_bytes<V, S::B, S::P, S::H, S::columns> > 0;
  const T *w_ih, *w_hh;
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
    using OfInput = AffineShape<S::B * S::P, S::I, S::columns, S::stride, true, false, false>;
    using OfHidden = AffineShape<S::B * S::P, S::H, S::columns, S::stride, true, false, false>;
    const auto before = steps_before<S::P>(y, from);
    using Before = std::remove_const_t<decltype(before)>;
    using Sums = std::remove_cvref_t<decltype(by_hidden())>;
    AffineBackward<V, OfInput, Sink, Gates, X, DXDone>{gates,     x,    w_ih,   offset[0],
                                                       offset[2], sink, dx_done}();
    AffineBackward<V, OfHidden, Sink, Sums, Before, Nowhere>{by_hidden(), before, w_hh, offset[1],
                                                             offset[3],   sink,   {}}();
    if constexpr (From::given && !From::apart) {
      carry_on<V, S::B, S::P, vectors>(y, from.h);
      if constexpr (Cell::carries) carry_on<V, S::B, S::P, vectors>(kept, from.c);
    }
  }

 private:
  /// The gradients by h's sums.
  FIXNET_INLINE constexpr const auto& by_hidden() const noexcept {
    if constexpr (Cell::sums_apart) {
      return kept;
    } else {
      return gates;
    }
  }
  FIXNET_INLINE constexpr void steps() const noexcept {
    LaneBlock<V, S::B, vectors> dh_block, dc_block;
    alignas(sizeof(V)) T back[transposes ? S::columns * back_stride : 1];
    if constexpr (transposes) transpose(back);
    const auto dh = dh_block.view();
    const auto dc = dc_block.view();
    for (int t = S::P - 1; t >= (From::given ? 1 : 0); --t) {
      cells(t, t > 0, StepRows<S::P, Kept>{kept, t - 1}, StepRows<S::P, Y>{y, t - 1}, dh, dc);
      if (t > 0)
        hidden(back, StepRows<S::P, std::remove_cvref_t<decltype(by_hidden())>>{by_hidden(), t},
               dh);
    }
    if constexpr (From::given) cells(0, true, from.c, from.h, dh, dc);
  }
  template <class KeptBefore, class Before, class Carry>
  FIXNET_INLINE constexpr void cells(int t, bool more, const KeptBefore& kept_before,
                                     const Before& before, const Carry& dh,
                                     const Carry& dc) const noexcept {
    for (int b = 0; b < S::B; ++b)
      Cell::template backward<V, S>(b, more, t < S::P - 1, StepRows<S::P, Gates>{gates, t},
                                    StepRows<S::P, Kept>{kept, t}, kept_before, before,
                                    StepRows<S::P, Y>{y, t}, StepRows<S::P, DY>{dy, t}, dh, dc);
  }
  FIXNET_INLINE constexpr void transpose(T* back) const noexcept {
    const Rows w{w_hh};
    for (int k = 0; k < S::columns; ++k) {
      for (int i = 0; i < back_stride; ++i)
        back[k * back_stride + i] = i < S::H ? w.at(i, k) : T(0);
    }
  }
  /// The gradient by h of the step before.
  template <class Sums, class DH>
  FIXNET_INLINE constexpr void hidden(const T* back, const Sums& sums,
                                      const DH& dh) const noexcept {
    const auto done = [&](int r, int c, V v)
                          FIXNET_LAMBDA { dh.set(r, c, Cell::sums_apart ? dh.get(r, c) + v : v); };
    if constexpr (transposes) {
      const ConstPaddedRows<V, back_stride> rows{back};
      outer<V, S::B, S::columns, vectors>(sums, rows, FromZero{}, done);
    } else {
      dot<V, S::B, S::H, gate_vectors>(sums, Rows{w_hh}, done);
    }
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
