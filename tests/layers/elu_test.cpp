// SPDX-License-Identifier: MIT
#include <fixnet/layers/elu.hpp>

#include "layers/layer_contract.hpp"

using fixnet::ELU, fixnet::ELUWith;

namespace {

template <int Num, int Den>
struct Formula {
  static constexpr double alpha = double(Num) / Den;
  static double f(double x) { return x > 0 ? x : alpha * std::expm1(x); }
  static double df(double x) { return x > 0 ? 1 : alpha * std::exp(x); }
};

}  // namespace

TEST_CASE("ELU: x where positive, exp(x) - 1 elsewhere", "[layers]") {
  layer_contract::elementwise<ELU, Formula<1, 1>>();
  layer_contract::elementwise<ELUWith<std::ratio<3, 2>>, Formula<3, 2>>();
}

TEST_CASE("ELU: the gradient is the derivative", "[layers]") {
  layer_contract::differences<ELUWith<std::ratio<3, 2>>>();
  layer_contract::network<ELU>();
}

TEST_CASE("ELU: PyTorch's numbers", "[layers]") { layer_contract::golden<ELU>("ELU()"); }

static_assert(layer_contract::constant<ELU>(0.5, 0.5, 1));
static_assert(layer_contract::constant<ELU>(-1, -0.632120559, 0.367879441));
