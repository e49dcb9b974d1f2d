// SPDX-License-Identifier: MIT
#include <fixnet/tensor/tensor.hpp>
#include <type_traits>

#include "catch_compat.hpp"

using namespace fixnet;

TEST_CASE("Tensor: a shape in the type, rows in order, no padding") {
  using M = Tensor<float, 3, 5>;
  STATIC_REQUIRE((M::rows == 3 && M::columns == 5 && sizeof(M) == 15 * sizeof(float)));
  STATIC_REQUIRE((sizeof(Tensor<double, 7>) == 7 * sizeof(double) && Tensor<double, 7>::rows == 7));
  STATIC_REQUIRE((std::is_trivially_copyable_v<M> && std::is_aggregate_v<M>));
  STATIC_REQUIRE((std::is_trivially_copyable_v<Tensor<int, 4>> && alignof(M) == alignof(float)));
  M m{};
  for (int r = 0; r < 3; ++r) {
    for (int c = 0; c < 5; ++c) m[r][c] = static_cast<float>(5 * r + c);
  }
  for (int i = 0; i < 15; ++i) CHECK((&m.data[0][0])[i] == static_cast<float>(i));
}
TEST_CASE("Tensor: elements are read, written and compared in constant expressions") {
  constexpr auto sum = [] {
    Tensor<int, 2, 2> t{{{1, 2}, {3, 4}}};
    t[1][0] = 30;
    const Tensor<int, 3> v{{5, 6, 7}};
    int total = t[0][0] + t[0][1] + t[1][0] + t[1][1];
    for (const int x : v) total += x;
    return total + v.size();
  }();
  STATIC_REQUIRE(sum == 1 + 2 + 30 + 4 + 5 + 6 + 7 + 3);
  STATIC_REQUIRE(Tensor<int, 2>{{1, 2}} == Tensor<int, 2>{{1, 2}});
  STATIC_REQUIRE(Tensor<int, 1, 2>{{{1, 2}}} != Tensor<int, 1, 2>{{{1, 3}}});
}
