// SPDX-License-Identifier: MIT
#include <fixnet/layers/mish.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Mish;

namespace {

struct Formula {
  static double f(double x) { return x * std::tanh(std::log1p(std::exp(x))); }
  static double df(double x) {
    const double t = std::tanh(std::log1p(std::exp(x)));
    return t + x / (1 + std::exp(-x)) * (1 - t * t);
  }
};

}  // namespace

TEST_CASE("Mish: x tanh(log(1 + exp(x)))", "[layers]") {
  layer_contract::elementwise<Mish, Formula>();
}

TEST_CASE("Mish: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Mish>();
  layer_contract::network<Mish>();
}

TEST_CASE("Mish: PyTorch's numbers", "[layers]") { layer_contract::golden<Mish>("Mish()"); }

static_assert(layer_contract::constant<Mish>(1, 0.865098388, 1.049036219));
