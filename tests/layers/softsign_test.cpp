// SPDX-License-Identifier: MIT
#include <fixnet/layers/softsign.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Softsign;

namespace {

struct Formula {
  static double f(double x) { return x / (1 + std::abs(x)); }
  static double df(double x) { return 1 / ((1 + std::abs(x)) * (1 + std::abs(x))); }
};

}  // namespace

TEST_CASE("Softsign: x / (1 + |x|)", "[layers]") {
  layer_contract::elementwise<Softsign, Formula>();
}

TEST_CASE("Softsign: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Softsign>();
  layer_contract::network<Softsign>();
}

TEST_CASE("Softsign: PyTorch's numbers", "[layers]") {
  layer_contract::golden<Softsign>("Softsign()");
}

static_assert(layer_contract::constant<Softsign>(-1, -0.5, 0.25));
