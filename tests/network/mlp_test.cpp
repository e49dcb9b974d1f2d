// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <type_traits>

#include "catch_compat.hpp"

using namespace fixnet;

TEST_CASE("MLP: the shorthand is the same type as the layers written out") {
  STATIC_REQUIRE(std::is_same_v<MLP<ReLU, Sigmoid, 2, 10, 1>,
                                Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>>);
  STATIC_REQUIRE(
      std::is_same_v<MLP<Tanh, Identity, 13, 64, 64, 1>,
                     Sequential<Linear<13, 64>, Tanh, Linear<64, 64>, Tanh, Linear<64, 1>>>);
  STATIC_REQUIRE(std::is_same_v<MLP<ReLU, Identity, 3, 2>, Sequential<Linear<3, 2>>>);
}
