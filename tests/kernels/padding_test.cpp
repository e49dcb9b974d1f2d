// SPDX-License-Identifier: MIT
#include <fixnet/kernels/padding.hpp>

#include <limits>
#include <type_traits>
#include <utility>

#include "catch_compat.hpp"

using fixnet::simd::Lanes, fixnet::simd::One;

namespace {

struct Keep {
  template <class V>
  void operator()(int, int c, V value) const {
    value.store(into + c * V::size);
  }
  float* into;
};

// A row of NaN, through `masked`: zeros behind the last column, and nothing before it changed.
template <int Width>
int wrong_lanes() {
  using V = Lanes<float>;
  constexpr int vectors = fixnet::simd::lanes_of(Width, V::size);
  alignas(64) float row[static_cast<std::size_t>(vectors * V::size)];
  const Keep keep{row};
  const auto& done = fixnet::kernels_impl::masked<V, Width>(keep);
  for (int c = 0; c < vectors; ++c) done(0, c, V(std::numeric_limits<float>::quiet_NaN()));
  int wrong = 0;
  for (int i = 0; i < vectors * V::size; ++i) {
    wrong += i < Width ? row[i] == row[i] : row[i] != 0.0f;
  }
  return wrong;
}

template <int... N>
int wrong_lanes_of_widths(std::integer_sequence<int, N...>) {
  return (wrong_lanes<N + 1>() + ...);
}

}  // namespace

TEST_CASE("padding: masked zeroes the lanes behind the last column, NaN too") {
  CHECK(wrong_lanes_of_widths(std::make_integer_sequence<int, 33>{}) == 0);
}

TEST_CASE("padding: rows of whole registers are handed on as they are") {
  using V = Lanes<float>;
  const Keep keep{nullptr};
  CHECK(static_cast<const void*>(&fixnet::kernels_impl::masked<V, 3 * V::size>(keep)) == &keep);
  STATIC_REQUIRE((!fixnet::kernels_impl::has_padding<One<double>, 7>));
}
