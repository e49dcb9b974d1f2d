// SPDX-License-Identifier: MIT
#include <fixnet/kernels/padding.hpp>

#include <limits>
#include <utility>

#include "catch_compat.hpp"

using fixnet::simd::Lanes, fixnet::simd::One;

namespace {

template <class V>
struct Store {
  typename V::scalar* row;
  void operator()(int, int c, V value) const { value.store(row + c * V::size); }
};

// A row of NaN, through `masked`: zeros behind the last column, and nothing before it changed.
template <class V, int Width>
int wrong_lanes() {
  using T = typename V::scalar;
  constexpr int vectors = fixnet::simd::lanes_of(Width, V::size);
  alignas(64) T row[static_cast<std::size_t>(vectors * V::size)];
  const Store<V> store{row};
  const auto& done = fixnet::kernels_impl::masked<V, Width>(store);
  for (int c = 0; c < vectors; ++c) done(0, c, V(std::numeric_limits<T>::quiet_NaN()));
  int wrong = 0;
  for (int i = 0; i < vectors * V::size; ++i) {
    wrong += i < Width ? row[i] == row[i] : row[i] != T(0);
  }
  return wrong;
}

template <class V, int... N>
int wrong_lanes_of_widths(std::integer_sequence<int, N...>) {
  return (wrong_lanes<V, N + 1>() + ...);
}

}  // namespace

TEST_CASE("padding: masked zeroes the lanes behind the last column, NaN too") {
  const std::make_integer_sequence<int, 33> widths;
  CHECK(wrong_lanes_of_widths<Lanes<float>>(widths) == 0);
  CHECK(wrong_lanes_of_widths<Lanes<double>>(widths) == 0);
  CHECK(wrong_lanes_of_widths<One<float>>(widths) == 0);
}

TEST_CASE("padding: rows of whole registers are handed on as they are") {
  using V = Lanes<float>;
  const Store<V> store{nullptr};
  CHECK(static_cast<const void*>(&fixnet::kernels_impl::masked<V, 3 * V::size>(store)) == &store);
  STATIC_REQUIRE((!fixnet::kernels_impl::has_padding<One<double>, 7>));
}
