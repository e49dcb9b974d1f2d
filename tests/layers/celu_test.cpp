// SPDX-License-Identifier: MIT
#include <fixnet/layers/celu.hpp>

#include "layers/layer_contract.hpp"

using fixnet::CELU, fixnet::CELUWith;

namespace {

template <int Num, int Den>
struct Formula {
  static constexpr double alpha = double(Num) / Den;
  static double f(double x) { return x > 0 ? x : alpha * std::expm1(x / alpha); }
  static double df(double x) { return x > 0 ? 1 : std::exp(x / alpha); }
};

}  // namespace

TEST_CASE("CELU: x where positive, alpha * (exp(x / alpha) - 1) elsewhere", "[layers]") {
  layer_contract::elementwise<CELU, Formula<1, 1>>();
  layer_contract::elementwise<CELUWith<std::ratio<3, 4>>, Formula<3, 4>>();
}

TEST_CASE("CELU: an alpha below 0 grows without bound, as PyTorch's does", "[layers]") {
  layer_contract::elementwise<CELUWith<std::ratio<-3>>, Formula<-3, 1>>();
  layer_contract::differences<CELUWith<std::ratio<-3>>>();
}

TEST_CASE("CELU: the gradient is the derivative", "[layers]") {
  layer_contract::differences<CELUWith<std::ratio<3, 4>>>();
  layer_contract::network<CELU>();
}

TEST_CASE("CELU: PyTorch's numbers", "[layers]") {
  layer_contract::golden<CELU>("CELU()");
  layer_contract::golden<CELUWith<std::ratio<3, 4>>>("CELU(alpha=0.75)");
}

static_assert(layer_contract::constant<CELU>(0.5, 0.5, 1));
static_assert(layer_contract::constant<CELUWith<std::ratio<2>>>(-1, -0.786938681, 0.606530660));
