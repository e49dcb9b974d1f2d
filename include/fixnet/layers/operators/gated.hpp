// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/kernels/padding.hpp>
#include <fixnet/kernels/some_columns.hpp>
#include <fixnet/layers/operator.hpp>
#include <fixnet/simd/math.hpp>
#include <fixnet/simd/tally.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// y = F(first half)·sigmoid(second half); both factors are kept.
template <class V, class F, class Out, class X, class Y, class Value, class Gate>
struct GatedForward {
  static constexpr int half = Out::columns;
  X x;
  Y y;
  Value value;
  Gate gate;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    const kernels_impl::SomeColumns<V, 0, half, Out::narrow, X> first{x};
    const kernels_impl::SomeColumns<V, half, half, Out::narrow, X> second{x};
    for (int r = 0; r < Out::rows; ++r) {
      for (int c = 0; c < Out::template vectors<V>; ++c) {
        const V f = F::forward(first.get(r, c)), open = simd::sigmoid(second.get(r, c));
        if constexpr (F::keeps) value.set(r, c, f);
        gate.set(r, c, open);
        y.set(r, c, kernels_impl::without_padding<V, Out::width>(c, f * open));
      }
    }
  }
};

template <class V, class F, class Out, class X, class Value, class Gate, class DY, class DXDone>
struct GatedBackward {
  using T = typename V::scalar;
  static constexpr int half = Out::columns, vectors = Out::template vectors<V>;
  X x;
  Value value;
  Gate gate;
  DY dy;
  DXDone dx_done;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    for (int r = 0; r < Out::rows; ++r) {
      if constexpr (Out::narrow) {
        for (int c = 0; c < vectors; ++c) {
          dx_done(r, c, by_value(r, c));
          dx_done(half + r, c, by_gate(r, c));
        }
      } else {
        row(r);
      }
    }
  }

 private:
  /// Where the second half begins within a register, the two are put together in memory.
  FIXNET_INLINE constexpr void row(int r) const noexcept {
    alignas(sizeof(V)) T dx[(2 * vectors + 1) * V::size] = {};
    for (int c = 0; c < vectors; ++c) by_value(r, c).store(dx + c * V::size);
    for (int c = 0; c < vectors; ++c) by_gate(r, c).storeu(dx + half + c * V::size);
    for (int c = 0; c < simd::lanes_of(2 * half, V::size); ++c)
      dx_done(r, c, V::load(dx + c * V::size));
  }
  FIXNET_INLINE constexpr V by_value(int r, int c) const noexcept {
    return settle(F::backward(kept(r, c), settle(dy.get(r, c) * gate.get(r, c))));
  }
  FIXNET_INLINE constexpr V by_gate(int r, int c) const noexcept {
    const V open = gate.get(r, c);
    const V slope = settle(dy.get(r, c) * kept(r, c)) * fnma(open, open, open);
    return settle(kernels_impl::without_padding<V, Out::width>(c, slope));
  }
  FIXNET_INLINE constexpr V kept(int r, int c) const noexcept {
    if constexpr (F::keeps) {
      return value.get(r, c);
    } else {
      return kernels_impl::SomeColumns<V, 0, half, Out::narrow, X>{x}.get(r, c);
    }
  }
};

/// What the number of columns must be that a gate halves.
template <int Columns>
struct GateOf {
  static constexpr bool ok = Columns > 0 && Columns % 2 == 0;
  FIXNET_CHECK(ok,
               "a gate takes two halves of the columns, so that it needs an even number of them",
               Columns, " columns");
};

/// The operator of a layer of N columns whose second half opens and closes the first; F is what it
/// makes of the first half, and whether that is kept for backward, or is the input itself.
template <int N, class F>
struct GatedOperator : OperatorDefaults {
  static constexpr int inputs = N, outputs = N / 2;

  static constexpr ParameterList parameters(const Site&) noexcept { return ParameterList(); }
  static constexpr SavedList saved(const Site&) noexcept {
    SavedList list;
    list.add({.columns = outputs});
    if (F::keeps) list.add({.columns = outputs});
    return list;
  }
  static constexpr long work(const Site&, const Parameter*, int) noexcept { return 0; }
  template <class T>
  static constexpr int formula_forward() noexcept {
    return simd::operations<T, 2>([](auto x, auto g) { return F::forward(x) * simd::sigmoid(g); });
  }
  template <class T>
  static constexpr int formula_backward() noexcept {
    return 5 + simd::operations<T, 2>([](auto y, auto dy) { return F::backward(y, dy); });
  }
  template <class T>
  static constexpr long forward_flops(const Site&) noexcept {
    return long{outputs} * formula_forward<T>();
  }
  template <class T>
  static constexpr long backward_flops(const Site&, bool dx) noexcept {
    return dx ? long{outputs} * formula_backward<T>() : 0;
  }

  template <class S>
  static FIXNET_INLINE constexpr auto value_of(const S& saved) noexcept {
    if constexpr (F::keeps) {
      return saved.template at<1>();
    } else {
      return kernels_impl::Nowhere{};
    }
  }
  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P&, const X& x, const Y& y, const Z&,
                                              const S& saved, const Call&) noexcept {
    using Value = decltype(value_of(saved));
    using Gate = decltype(saved.template at<0>());
    return GatedForward<V, F, typename C::Out, X, Y, Value, Gate>{x, y, value_of(saved),
                                                                  saved.template at<0>()};
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P&, const DY& dy, const X& x, const Y&,
                                               const S& saved, const Sink&,
                                               const DXDone& dx_done) noexcept {
    if constexpr (std::is_same_v<DXDone, kernels_impl::Nowhere>) {
      return NoPass{};
    } else {
      using Value = decltype(value_of(saved));
      using Gate = decltype(saved.template at<0>());
      return GatedBackward<V, F, typename C::Out, X, Value, Gate, DY, DXDone>{
          x, value_of(saved), saved.template at<0>(), dy, dx_done};
    }
  }
};
template <bool Sound, int N, class F>
struct GatedOperatorOf {
  using type = GatedOperator<N, F>;
};
template <int N, class F>
struct GatedOperatorOf<false, N, F> {
  struct type : GatedOperator<2, F> {
    static constexpr bool said = true;
  };
};
template <int N, class F>
using Gated = typename GatedOperatorOf<check_impl::Passes<GateOf<N>>, N, F>::type;

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
