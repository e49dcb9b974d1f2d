// SPDX-License-Identifier: MIT
#include <fixnet/layers/selu.hpp>

#include "layers/layer_contract.hpp"

using fixnet::SELU;

namespace {

struct Formula {
  static constexpr double alpha = 1.6732632423543772, scale = 1.0507009873554805;
  static double f(double x) { return scale * (x > 0 ? x : alpha * std::expm1(x)); }
  static double df(double x) { return scale * (x > 0 ? 1 : alpha * std::exp(x)); }
};

}  // namespace

TEST_CASE("SELU: scale times an ELU of alpha", "[layers]") {
  layer_contract::elementwise<SELU, Formula>();
}

TEST_CASE("SELU: the gradient is the derivative", "[layers]") {
  layer_contract::differences<SELU>();
  layer_contract::network<SELU>();
}

TEST_CASE("SELU: PyTorch's numbers", "[layers]") { layer_contract::golden<SELU>("SELU()"); }

static_assert(layer_contract::constant<SELU>(2, 2.101401975, 1.050700987));
static_assert(layer_contract::constant<SELU>(-1, -1.111330738, 0.646768603));
