// SPDX-License-Identifier: MIT
#include <fixnet/layers/hardswish.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Hardswish;

namespace {

struct Formula {
  static double f(double x) { return x * std::clamp(x + 3, 0.0, 6.0) / 6; }
  static double df(double x) { return x < -3 ? 0 : x >= 3 ? 1 : x / 3 + 0.5; }
};

}  // namespace

TEST_CASE("Hardswish: x * clamp(x + 3, 0, 6) / 6", "[layers]") {
  layer_contract::elementwise<Hardswish, Formula>();
}

TEST_CASE("Hardswish: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Hardswish>();
  layer_contract::network<Hardswish>();
}

TEST_CASE("Hardswish: PyTorch's numbers", "[layers]") {
  layer_contract::golden<Hardswish>("Hardswish()");
}

TEST_CASE("Hardswish: above 3 it is x, as large as it may be", "[layers]") {
  const float most = std::numeric_limits<float>::max();
  CHECK(Hardswish::forward(fixnet::simd::One<float>(most)).r == most);
}

static_assert(layer_contract::constant<Hardswish>(1, 0.666666667, 0.833333333));
static_assert(layer_contract::constant<Hardswish>(-3, 0, -0.5));
static_assert(layer_contract::constant<Hardswish>(3, 3, 1));
static_assert(layer_contract::constant<Hardswish>(-4, 0, 0));
