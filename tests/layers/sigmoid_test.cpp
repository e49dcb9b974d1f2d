// SPDX-License-Identifier: MIT
#include <fixnet/layers/sigmoid.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Sigmoid;

namespace {

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

struct Formula {
  static double f(double x) { return sigmoid(x); }
  static double df(double x) { return sigmoid(x) * sigmoid(-x); }
};

}  // namespace

TEST_CASE("Sigmoid: 1 / (1 + exp(-x))", "[layers]") {
  layer_contract::elementwise<Sigmoid, Formula>();
}

TEST_CASE("Sigmoid: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Sigmoid>();
  layer_contract::network<Sigmoid>();
}

TEST_CASE("Sigmoid: PyTorch's numbers", "[layers]") {
  layer_contract::golden<Sigmoid>("Sigmoid()");
}

static_assert(layer_contract::constant<Sigmoid>(0, 0.5, 0.25));
static_assert(layer_contract::constant<Sigmoid>(-2, 0.119202922, 0.104993585));
