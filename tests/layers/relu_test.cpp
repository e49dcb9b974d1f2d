// SPDX-License-Identifier: MIT
#include <fixnet/layers/relu.hpp>

#include "layers/layer_contract.hpp"

using fixnet::ReLU;

namespace {

struct Formula {
  static double f(double x) { return x > 0 ? x : 0; }
  static double df(double x) { return x > 0 ? 1 : 0; }
};

}  // namespace

TEST_CASE("ReLU: x where positive, 0 elsewhere", "[layers]") {
  layer_contract::elementwise<ReLU, Formula>();
}

TEST_CASE("ReLU: the gradient is the derivative", "[layers]") {
  layer_contract::differences<ReLU>();
  layer_contract::network<ReLU>();
}

TEST_CASE("ReLU: PyTorch's numbers", "[layers]") { layer_contract::golden<ReLU>("ReLU()"); }

static_assert(layer_contract::constant<ReLU>(3, 3, 1));
static_assert(layer_contract::constant<ReLU>(-3, 0, 0));
static_assert(layer_contract::constant<ReLU>(0, 0, 0));
