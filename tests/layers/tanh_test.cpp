// SPDX-License-Identifier: MIT
#include <fixnet/layers/tanh.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Tanh;

namespace {

struct Formula {
  static double f(double x) { return std::tanh(x); }
  static double df(double x) { return 1 / (std::cosh(x) * std::cosh(x)); }
};

}  // namespace

TEST_CASE("Tanh: the hyperbolic tangent", "[layers]") {
  layer_contract::elementwise<Tanh, Formula>();
}

TEST_CASE("Tanh: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Tanh>();
  layer_contract::network<Tanh>();
}

TEST_CASE("Tanh: PyTorch's numbers", "[layers]") { layer_contract::golden<Tanh>("Tanh()"); }

static_assert(layer_contract::constant<Tanh>(0.5, 0.462117157, 0.786447733));
