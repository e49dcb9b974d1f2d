// SPDX-License-Identifier: MIT
//
// Views of sequences for layers that go from step to step: a block of B samples of P steps has step t
// of sample b in row b·P + t. And views of rows that hold several gates side by side, unpadded.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/padding.hpp>
#include <fixnet/kernels/views.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// Step t of every sample, one row a sample.
template <int P, class View>
struct StepRows {
  View view;
  int t;
  FIXNET_INLINE constexpr auto get(int b, int c) const noexcept { return view.get(b * P + t, c); }
  FIXNET_INLINE constexpr auto at(int b, int i) const noexcept { return view.at(b * P + t, i); }
  template <class V>
  FIXNET_INLINE constexpr void set(int b, int c, V v) const noexcept {
    view.set(b * P + t, c, v);
  }
};
/// The row of the step before row r's, zero before each sample's first.
template <int P, class View>
struct StepsBefore {
  View view;
  FIXNET_INLINE constexpr auto at(int r, int i) const noexcept {
    using T = std::remove_const_t<decltype(view.at(0, 0))>;
    return r % P == 0 ? T(0) : view.at(r - 1, i);
  }
};
/// No state is carried in: the first step has none before it.
struct AtRest {
  static constexpr bool given = false, apart = false;
};
/// The state of each sample that its first step starts from, `Stride` numbers from one to the next. Of
/// the samples from `rows` on it reads zeros, and it does not write them.
template <class V, int Stride, class Rows>
struct CarriedRows {
  using T = typename V::scalar;
  using View = PaddedRows<V, Stride>;
  T* state;
  Rows rows;
  FIXNET_INLINE constexpr V get(int b, int c) const noexcept {
    return counts(b) ? View{state}.get(b, c) : V(T(0));
  }
  FIXNET_INLINE constexpr T at(int b, int i) const noexcept {
    return counts(b) ? View{state}.at(b, i) : T(0);
  }
  FIXNET_INLINE constexpr void set(int b, int c, V v) const noexcept {
    if (counts(b)) View{state}.set(b, c, v);
  }

 private:
  FIXNET_INLINE constexpr bool counts(int b) const noexcept { return b < int(rows); }
};
/// Outputs, and behind them what a cell carries beside them, of a state.
template <class V, int Stride, class Rows>
struct CarriedIn {
  static constexpr bool given = true, apart = false;
  CarriedRows<V, Stride, Rows> h, c;
};
/// The same, and where forward writes those of the window's end.
template <class V, int Stride, class Rows>
struct CarriedApart {
  static constexpr bool given = true, apart = true;
  CarriedRows<V, Stride, Rows> h, c, end_h, end_c;
};
/// The row of the step before row r's, before each sample's first that of the state.
template <int P, class View, class State>
struct StepsFrom {
  View view;
  State state;
  FIXNET_INLINE constexpr auto at(int r, int i) const noexcept {
    return r % P == 0 ? state.at(r / P, i) : view.at(r - 1, i);
  }
};
template <int P, class View, class From>
FIXNET_INLINE constexpr auto steps_before(const View& view, const From& from) noexcept {
  if constexpr (From::given) {
    return StepsFrom<P, View, std::remove_const_t<decltype(from.h)>>{view, from.h};
  } else {
    return StepsBefore<P, View>{view};
  }
}
/// Copies each sample's last step to the state.
template <class V, int B, int P, int Vectors, class View, class State>
FIXNET_INLINE constexpr void carry_on(const View& view, const State& state) noexcept {
  for (int b = 0; b < B; ++b) {
    for (int c = 0; c < Vectors; ++c) state.set(b, c, view.get(b * P + P - 1, c));
  }
}
/// The sum of two rows.
template <class Row>
struct RowSum {
  Row a, b;
  FIXNET_INLINE constexpr auto get(int, int n) const noexcept { return a.get(0, n) + b.get(0, n); }
  FIXNET_INLINE constexpr auto at(int, int n) const noexcept { return a.at(0, n) + b.at(0, n); }
};
/// Writes results of `Width` columns, and zeros behind them.
template <class V, int Width, class View>
struct SetRows {
  View view;
  FIXNET_INLINE constexpr void operator()(int r, int c, V v) const noexcept {
    view.set(r, c, without_padding<V, Width>(c, v));
  }
};

/// n lanes that begin with scalar i of row r, zeros behind them.
template <class V, class T, int Stride>
FIXNET_INLINE constexpr V lanes_at(const PaddedRows<V, Stride, T>& x, int r, int i,
                                   int n) noexcept {
  if constexpr (V::size == 1) return x.get(r, i);
  if constexpr (V::size > 1) return V::load_partial(x.data + r * Stride + i, n);
}
template <class V, int Vectors>
FIXNET_INLINE constexpr V lanes_at(const LaneRows<V, Vectors>& x, int r, int i, int n) noexcept {
  using T = typename V::scalar;
  if constexpr (V::size == 1) return x.get(r, i);
  if constexpr (V::size > 1) return V::load_partial(reinterpret_cast<const T*>(x.row[r]) + i, n);
}
template <class V, int P, class View>
FIXNET_INLINE constexpr V lanes_at(const StepRows<P, View>& x, int b, int i, int n) noexcept {
  return lanes_at<V>(x.view, b * P + x.t, i, n);
}
/// Writes n lanes to scalars i … of row r, and nothing else.
template <class V, class T, int Stride>
FIXNET_INLINE constexpr void set_lanes(const PaddedRows<V, Stride, T>& x, int r, int i, int n,
                                       V v) noexcept {
  if constexpr (V::size == 1) x.set(r, i, v);
  if constexpr (V::size > 1) v.store_partial(x.data + r * Stride + i, n);
}
template <class V, int Vectors>
FIXNET_INLINE constexpr void set_lanes(const LaneRows<V, Vectors>& x, int r, int i, int n,
                                       V v) noexcept {
  using T = typename V::scalar;
  if constexpr (V::size == 1) x.set(r, i, v);
  if constexpr (V::size > 1) v.store_partial(reinterpret_cast<T*>(x.row[r]) + i, n);
}
template <class V, int P, class View>
FIXNET_INLINE constexpr void set_lanes(const StepRows<P, View>& x, int b, int i, int n,
                                       V v) noexcept {
  set_lanes(x.view, b * P + x.t, i, n, v);
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
