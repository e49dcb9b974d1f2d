// SPDX-License-Identifier: MIT
#include <fixnet/layers/silu.hpp>

#include "layers/layer_contract.hpp"

using fixnet::SiLU;

namespace {

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

struct Formula {
  static double f(double x) { return x * sigmoid(x); }
  static double df(double x) { return sigmoid(x) * (1 + x * sigmoid(-x)); }
};

}  // namespace

TEST_CASE("SiLU: x sigmoid(x)", "[layers]") { layer_contract::elementwise<SiLU, Formula>(); }

TEST_CASE("SiLU: the gradient is the derivative", "[layers]") {
  layer_contract::differences<SiLU>();
  layer_contract::network<SiLU>();
}

TEST_CASE("SiLU: PyTorch's numbers", "[layers]") { layer_contract::golden<SiLU>("SiLU()"); }

static_assert(layer_contract::constant<SiLU>(1, 0.731058579, 0.927670512));
