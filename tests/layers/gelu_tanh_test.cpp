// SPDX-License-Identifier: MIT
#include <fixnet/layers/gelu_tanh.hpp>

#include "layers/layer_contract.hpp"

using fixnet::GELUTanh;

namespace {

double inner(double x) { return std::sqrt(2 / 3.141592653589793) * (x + 0.044715 * x * x * x); }
double inner_slope(double x) { return std::sqrt(2 / 3.141592653589793) * (1 + 0.134145 * x * x); }

struct Formula {
  static double f(double x) { return x / 2 * (1 + std::tanh(inner(x))); }
  static double df(double x) {
    const double t = std::tanh(inner(x));
    return (1 + t) / 2 + x / 2 * (1 - t * t) * inner_slope(x);
  }
};

}  // namespace

TEST_CASE("GELUTanh: x (1 + tanh u)/2 with u = sqrt(2/pi) (x + 0.044715 x^3)", "[layers]") {
  layer_contract::elementwise<GELUTanh, Formula>();
}

TEST_CASE("GELUTanh: the gradient is the derivative", "[layers]") {
  layer_contract::differences<GELUTanh>();
  layer_contract::network<GELUTanh>();
}

TEST_CASE("GELUTanh: PyTorch's numbers", "[layers]") {
  layer_contract::golden<GELUTanh>("GELU(approximate='tanh')");
}

static_assert(layer_contract::constant<GELUTanh>(1, 0.841191991, 1.082964084));
