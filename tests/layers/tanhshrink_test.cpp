// SPDX-License-Identifier: MIT
#include <fixnet/layers/tanhshrink.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Tanhshrink;

namespace {

struct Formula {
  static double f(double x) { return x - std::tanh(x); }
  static double df(double x) { return std::tanh(x) * std::tanh(x); }
};

}  // namespace

TEST_CASE("Tanhshrink: x - tanh(x)", "[layers]") {
  layer_contract::elementwise<Tanhshrink, Formula>();
}

TEST_CASE("Tanhshrink: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Tanhshrink>();
  layer_contract::network<Tanhshrink>();
}

TEST_CASE("Tanhshrink: PyTorch's numbers", "[layers]") {
  layer_contract::golden<Tanhshrink>("Tanhshrink()");
}

static_assert(layer_contract::constant<Tanhshrink>(1, 0.238405844, 0.580025658));
