// SPDX-License-Identifier: MIT
#include <fixnet/layers/hardsigmoid.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Hardsigmoid;

namespace {

struct Formula {
  static double f(double x) { return std::clamp((x + 3) / 6, 0.0, 1.0); }
  static double df(double x) { return x > -3 && x < 3 ? 1.0 / 6 : 0; }
};

}  // namespace

TEST_CASE("Hardsigmoid: (x + 3)/6 clamped to [0, 1]", "[layers]") {
  layer_contract::elementwise<Hardsigmoid, Formula>();
}

TEST_CASE("Hardsigmoid: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Hardsigmoid>();
  layer_contract::network<Hardsigmoid>();
}

TEST_CASE("Hardsigmoid: PyTorch's numbers", "[layers]") {
  // PyTorch 1.13 divides doubles by 6 with a float's 1/6.
  layer_contract::golden<Hardsigmoid>("Hardsigmoid()", 1e-7);
}

static_assert(layer_contract::constant<Hardsigmoid>(0, 0.5, 1 / 6.0));
static_assert(layer_contract::constant<Hardsigmoid>(3, 1, 0));
