// SPDX-License-Identifier: MIT
//
// Where the compiler knows how many lanes are stored, other instructions store them.
#include <array>
#include <fixnet/simd/lanes.hpp>
#include "catch_compat.hpp"
namespace simd = fixnet::simd;
namespace {
template <class V, int n>
void stores() {
  using T = typename V::scalar;
  T source[V::size];
  for (int l = 0; l < V::size; ++l) source[l] = static_cast<T>(l + 1);
  std::array<T, static_cast<std::size_t>(V::size) + 2> memory{};
  V::loadu(source).store_partial(memory.data() + 1, n);
  int wrong = 0;
  for (int i = 0; i < V::size + 2; ++i) {
    wrong += memory[static_cast<std::size_t>(i)] != (i >= 1 && i <= n ? static_cast<T>(i) : T(0));
  }
  INFO("n = " << n << " of " << V::size);
  CHECK(wrong == 0);
}
template <class V>
void every_count() {
  [&]<int... n>(std::integer_sequence<int, n...>) { (stores<V, n>(), ...); }
  (std::make_integer_sequence<int, V::size + 1>{});
}
template <class T>
void every_width() {
  using L = simd::Lanes<T>;
  every_count<L>();
  every_count<simd::Shorter<L, L::size / 2>>();
  every_count<simd::Shorter<L, 16 / sizeof(T)>>();
  every_count<simd::One<T>>();
}
}  // namespace
TEST_CASE("A number of lanes that the compiler knows is stored, and no other", "[simd]") {
  every_width<float>();
  every_width<double>();
}
