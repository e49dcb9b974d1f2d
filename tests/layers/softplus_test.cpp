// SPDX-License-Identifier: MIT
#include <fixnet/layers/softplus.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Softplus, fixnet::SoftplusWith;

namespace {

template <int Beta, int Threshold>
struct Formula {
  static double f(double x) {
    return Beta * x > Threshold ? x : std::log1p(std::exp(Beta * x)) / Beta;
  }
  static double df(double x) { return Beta * x > Threshold ? 1 : 1 / (1 + std::exp(-Beta * x)); }
};

}  // namespace

TEST_CASE("Softplus: log(1 + exp(beta x))/beta up to a threshold", "[layers]") {
  layer_contract::elementwise<Softplus, Formula<1, 20>>();
  layer_contract::elementwise<SoftplusWith<std::ratio<2>, std::ratio<5>>, Formula<2, 5>>();
}

TEST_CASE("Softplus: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Softplus>();
  layer_contract::network<Softplus>();
}

TEST_CASE("Softplus: PyTorch's numbers", "[layers]") {
  layer_contract::golden<Softplus>("Softplus()");
  layer_contract::golden<SoftplusWith<std::ratio<2>, std::ratio<5>>>(
      "Softplus(beta=2, threshold=5)");
}

static_assert(layer_contract::constant<Softplus>(1, 1.313261688, 0.731058579));
static_assert(layer_contract::constant<Softplus>(30, 30, 1));
