// SPDX-License-Identifier: MIT
#include <fixnet/layers/hardshrink.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Hardshrink, fixnet::HardshrinkWith;

namespace {

template <int Num, int Den>
struct Formula {
  static constexpr double lambda = double(Num) / Den;
  static double f(double x) { return x >= -lambda && x <= lambda ? 0 : x; }
  static double df(double x) { return x >= -lambda && x <= lambda ? 0 : 1; }
};

}  // namespace

TEST_CASE("Hardshrink: 0 from -lambda to lambda, x elsewhere", "[layers]") {
  layer_contract::elementwise<Hardshrink, Formula<1, 2>>();
  layer_contract::elementwise<HardshrinkWith<std::ratio<5, 2>>, Formula<5, 2>>();
}

TEST_CASE("Hardshrink: a lambda below 0 shrinks nothing", "[layers]") {
  layer_contract::elementwise<HardshrinkWith<std::ratio<-1>>, Formula<-1, 1>>();
}

TEST_CASE("Hardshrink: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Hardshrink>();
  layer_contract::network<Hardshrink>();
}

TEST_CASE("Hardshrink: PyTorch's numbers", "[layers]") {
  layer_contract::golden<Hardshrink>("Hardshrink()");
  layer_contract::golden<HardshrinkWith<std::ratio<5, 2>>>("Hardshrink(lambd=2.5)");
}

static_assert(layer_contract::constant<Hardshrink>(0.5, 0, 0));
static_assert(layer_contract::constant<Hardshrink>(-0.5, 0, 0));
static_assert(layer_contract::constant<Hardshrink>(-0.75, -0.75, 1));
