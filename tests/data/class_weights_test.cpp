// SPDX-License-Identifier: MIT
#include <array>
#include <fixnet/data/class_weights.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

TEST_CASE("class_weights: scikit-learn's balanced weights") {
  // compute_class_weight("balanced", classes=[0, 1, 2], y=[0, 0, 0, 1, 1, 2])
  constexpr auto weights = class_weights<3>(std::array{0, 0, 0, 1, 1, 2});
  STATIC_REQUIRE(weights[0] == 6.0 / (3 * 3));
  STATIC_REQUIRE(weights[1] == 1.0);
  STATIC_REQUIRE(weights[2] == 2.0);
}

TEST_CASE("class_weights: a class that does not occur weighs 1, what is no class is not counted") {
  constexpr auto weights = class_weights<3>(std::array{0, 2, 2, 2, -1, 3});
  STATIC_REQUIRE(weights[0] == 2.0);
  STATIC_REQUIRE(weights[1] == 1.0);
  STATIC_REQUIRE(weights[2] == 4.0 / 6);
  STATIC_REQUIRE(class_weights<2>({})[0] == 1.0);
}
