// SPDX-License-Identifier: MIT
#include <fixnet/kernels/map.hpp>

#include <algorithm>
#include <limits>
#include <vector>

#include "catch_compat.hpp"

using fixnet::simd::Lanes, fixnet::simd::One;

namespace {

// f(x) = 3x + Shift, whose padding needs a mask unless Shift is 0.
template <int Shift>
struct Line {
  static constexpr bool keeps_zero = Shift == 0;
  template <class V>
  static constexpr V forward(V x) {
    using T = typename V::scalar;
    return fma(V(T(3)), x, V(T(Shift)));
  }
  template <class V>
  static constexpr V backward(V s, V dy) {
    return s * dy;
  }
};

template <class V, int Rows, int Width, int Shift>
void block() {
  using T = typename V::scalar;
  constexpr int stride = fixnet::simd::padded(Width, V::size), size = Rows * stride;
  using View = fixnet::kernels_impl::PaddedRows<V, stride>;
  using Shape = fixnet::kernels_impl::BlockShape<Rows, Width, false>;
  alignas(64) T x[size] = {}, y[size], dx[size];
  std::fill_n(y, size, std::numeric_limits<T>::quiet_NaN());
  std::fill_n(dx, size, std::numeric_limits<T>::quiet_NaN());
  for (int i = 0; i < size; ++i) x[i] = i % stride < Width ? T(i - size / 2) : T(0);
  const auto done = [&](int r, int c, V v) { View{dx}.set(r, c, v); };
  fixnet::kernels_impl::MapForward<V, Shape, Line<Shift>, View, View>{{x}, {y}}();
  fixnet::kernels_impl::MapBackward<V, Shape, Line<Shift>, View, View, decltype(done)>{
      {y}, {x}, done}();
  int wrong = 0;
  for (int i = 0; i < size; ++i) {
    const T expected = i % stride < Width ? T(3) * x[i] + T(Shift) : T(0);
    wrong += y[i] != expected || dx[i] != expected * x[i];
  }
  INFO(Rows << " rows of " << Width << " in lanes of " << V::size);
  CHECK(wrong == 0);
}

constexpr int batches[] = {1, 2, 3, 7, 8, 12, 17};

template <class T, int... N>
void widths(std::integer_sequence<int, N...>) {
  (block<Lanes<T>, batches[N % 7], N + 1, 1>(), ...);
  (block<Lanes<T>, batches[(N + 3) % 7], N + 1, 0>(), ...);
}

}  // namespace

TEST_CASE("MapForward and MapBackward: every element of every width, zeros behind", "[kernels]") {
  widths<float>(std::make_integer_sequence<int, 33>{});
  widths<double>(std::make_integer_sequence<int, 33>{});
  block<One<float>, 3, 5, 1>();
  block<One<double>, 17, 1, 1>();
}
