// SPDX-License-Identifier: MIT
#include <fixnet/base/static_for.hpp>
#include <fixnet/simd/window.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

template <class V>
void check_window() {
  using T = typename V::scalar;
  alignas(64) T numbers[static_cast<std::size_t>(2 * V::size)];
  for (int i = 0; i < 2 * V::size; ++i) numbers[i] = static_cast<T>(i + 1);
  const V low = V::load(numbers), high = V::load(numbers + V::size);
  static_for<V::size>([&](auto k) {
    T lanes[static_cast<std::size_t>(V::size)];
    simd::window<k>(low, high).storeu(lanes);
    for (int l = 0; l < V::size; ++l) CHECK(lanes[l] == static_cast<T>(k + l + 1));
  });
}

}  // namespace

TEST_CASE("window: lanes from any place of two registers, of all lengths") {
  check_window<simd::Lanes<float>>();
  check_window<simd::Lanes<double>>();
  check_window<simd::One<float>>();
  check_window<simd::Shorter<simd::Lanes<float>, simd::Lanes<float>::size / 2>>();
}
