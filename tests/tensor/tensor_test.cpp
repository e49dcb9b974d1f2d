// SPDX-License-Identifier: MIT
#include <fixnet/tensor/tensor.hpp>
#include <sstream>
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

TEST_CASE("Tensor: any number of extents, the last one innermost") {
  using S = Tensor<float, 2, 3, 4>;
  STATIC_REQUIRE((S::rows == 2 && S::columns == 12 && S::rank == 3 && S::numel == 24));
  STATIC_REQUIRE((sizeof(S) == 24 * sizeof(float) && std::is_trivially_copyable_v<S>));
  STATIC_REQUIRE((std::is_same_v<S::Row, float[3][4]> && Tensor<int, 2, 2, 2, 2, 2>::numel == 32));
  S s{};
  for (int b = 0; b < 2; ++b) {
    for (int c = 0; c < 3; ++c) {
      for (int l = 0; l < 4; ++l) s[b][c][l] = static_cast<float>(12 * b + 4 * c + l);
    }
  }
  for (int i = 0; i < 24; ++i) CHECK((&s.data[0][0][0])[i] == static_cast<float>(i));
  CHECK(s == s);
}
TEST_CASE("Tensor: rows as a range, filled and printed") {
  Tensor<int, 2, 3> m{{{1, 2, 3}, {4, 5, 6}}};
  int sum = 0;
  for (const auto& row : m) {
    for (const int x : row) sum += x;
  }
  CHECK(sum == 21);
  CHECK(m.end() - m.begin() == m.size());
  for (auto& row : m) row[0] = 0;
  std::ostringstream text;
  text << m << Tensor<int, 2>{{7, 8}} << Tensor<int, 1, 2, 1>{{{{1}, {2}}}};
  CHECK(text.str() == "{{0, 2, 3}, {0, 5, 6}}{7, 8}{{{1}, {2}}}");
  m.fill(9);
  CHECK(m == Tensor<int, 2, 3>{{{9, 9, 9}, {9, 9, 9}}});
  Tensor<float, 3> v{{1, 2, 3}};
  for (float& x : v) x *= 2;
  CHECK(v == Tensor<float, 3>{{2, 4, 6}});
  constexpr auto filled = [] {
    Tensor<int, 2, 2, 2> t{};
    t.fill(3);
    return t;
  }();
  STATIC_REQUIRE(filled[1][1][1] == 3);
}
