// SPDX-License-Identifier: MIT
#include <fixnet/layers/leaky_relu.hpp>

#include "layers/layer_contract.hpp"

using fixnet::LeakyReLU, fixnet::LeakyReLUWith;

namespace {

template <int Num, int Den>
struct Formula {
  static constexpr double slope = double(Num) / Den;
  static double f(double x) { return x > 0 ? x : slope * x; }
  static double df(double x) { return x > 0 ? 1 : slope; }
};

}  // namespace

TEST_CASE("LeakyReLU: x where positive, a fraction of x elsewhere", "[layers]") {
  layer_contract::elementwise<LeakyReLU, Formula<1, 100>>();
  layer_contract::elementwise<LeakyReLUWith<std::ratio<-1, 2>>, Formula<-1, 2>>();
}

TEST_CASE("LeakyReLU: the gradient is the derivative", "[layers]") {
  layer_contract::differences<LeakyReLU>();
  layer_contract::differences<LeakyReLUWith<std::ratio<-1, 2>>>();
  layer_contract::network<LeakyReLU>();
}

TEST_CASE("LeakyReLU: PyTorch's numbers", "[layers]") {
  layer_contract::golden<LeakyReLU>("LeakyReLU()");
  layer_contract::golden<LeakyReLUWith<std::ratio<1, 5>>>("LeakyReLU(negative_slope=0.2)");
}

static_assert(layer_contract::constant<LeakyReLU>(3, 3, 1));
static_assert(layer_contract::constant<LeakyReLU>(-3, -0.03, 0.01));
