// SPDX-License-Identifier: MIT
#include <fixnet/layers/gelu.hpp>

#include "layers/layer_contract.hpp"

using fixnet::GELU;

namespace {

double share(double x) { return std::erfc(-x * std::sqrt(0.5)) / 2; }
double density(double x) { return std::exp(-x * x / 2) * 0.3989422804014327; }

struct Formula {
  static double f(double x) { return x * share(x); }
  static double df(double x) { return share(x) + x * density(x); }
};

}  // namespace

TEST_CASE("GELU: x times the normal distribution function", "[layers]") {
  layer_contract::elementwise<GELU, Formula>();
}

TEST_CASE("GELU: the gradient is the derivative", "[layers]") {
  layer_contract::differences<GELU>();
  layer_contract::network<GELU>();
}

TEST_CASE("GELU: PyTorch's numbers", "[layers]") { layer_contract::golden<GELU>("GELU()"); }

static_assert(layer_contract::constant<GELU>(1, 0.841344746, 1.08331547));
