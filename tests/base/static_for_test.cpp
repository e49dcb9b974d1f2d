// SPDX-License-Identifier: MIT
#include <fixnet/base/static_for.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

TEST_CASE("static_for: the index is a constant, and the order is kept") {
  int order = 0;
  static_for<3>([&](auto i) {
    static_assert(decltype(i)::value < 3);
    order = order * 10 + i;
  });
  CHECK(order == 12);
  static_for_reverse<3>([&](auto i) { order = order * 10 + i; });
  CHECK(order == 12210);
}

TEST_CASE("repeat: every round once, whether unrolled or not; none for zero rounds") {
  const auto sum = [](auto rounds) {
    int total = 0;
    static_repeat<decltype(rounds)::value>([&](int i) { total += i + 1; });
    return total;
  };
  CHECK(sum(StaticIndex<0>{}) == 0);
  CHECK(sum(StaticIndex<1>{}) == 1);
  CHECK(sum(StaticIndex<32>{}) == 528);
  CHECK(sum(StaticIndex<1000>{}) == 500500);
}
