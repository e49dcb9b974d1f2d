// SPDX-License-Identifier: MIT
#include <fixnet/layers/softshrink.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Softshrink, fixnet::SoftshrinkWith;

namespace {

template <int Num, int Den>
struct Formula {
  static constexpr double lambda = double(Num) / Den;
  static double f(double x) { return x > lambda ? x - lambda : x < -lambda ? x + lambda : 0; }
  static double df(double x) { return x >= -lambda && x <= lambda ? 0 : 1; }
};

}  // namespace

TEST_CASE("Softshrink: x nearer to 0 by lambda", "[layers]") {
  layer_contract::elementwise<Softshrink, Formula<1, 2>>();
  layer_contract::elementwise<SoftshrinkWith<std::ratio<3>>, Formula<3, 1>>();
  layer_contract::elementwise<SoftshrinkWith<std::ratio<0>>, Formula<0, 1>>();
}

TEST_CASE("Softshrink: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Softshrink>();
  layer_contract::network<Softshrink>();
}

TEST_CASE("Softshrink: PyTorch's numbers", "[layers]") {
  layer_contract::golden<Softshrink>("Softshrink()");
}

TEST_CASE("Softshrink: NaN stays NaN, as in PyTorch from 2.5 on", "[layers]") {
  const fixnet::simd::One<float> nan(std::nanf("")), dy(2.0f);
  CHECK(std::isnan(Softshrink::forward(nan).r));
  CHECK(Softshrink::backward(nan, dy).r == 0);
}

static_assert(layer_contract::constant<Softshrink>(0.5, 0, 0));
static_assert(layer_contract::constant<Softshrink>(-2, -1.5, 1));
