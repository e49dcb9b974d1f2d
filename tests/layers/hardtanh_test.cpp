// SPDX-License-Identifier: MIT
#include <fixnet/layers/hardtanh.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Hardtanh, fixnet::HardtanhWith;

namespace {

template <int Min, int Max>
struct Formula {
  static double f(double x) { return std::clamp(x, double(Min), double(Max)); }
  static double df(double x) { return x > Min && x < Max ? 1 : 0; }
};

}  // namespace

TEST_CASE("Hardtanh: x clamped to [min, max]", "[layers]") {
  layer_contract::elementwise<Hardtanh, Formula<-1, 1>>();
  layer_contract::elementwise<HardtanhWith<std::ratio<1>, std::ratio<3>>, Formula<1, 3>>();
}

TEST_CASE("Hardtanh: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Hardtanh>();
  layer_contract::network<Hardtanh>();
}

TEST_CASE("Hardtanh: PyTorch's numbers", "[layers]") {
  layer_contract::golden<Hardtanh>("Hardtanh()");
}

static_assert(layer_contract::constant<Hardtanh>(0.5, 0.5, 1));
static_assert(layer_contract::constant<Hardtanh>(1, 1, 0));
static_assert(layer_contract::constant<Hardtanh>(-4, -1, 0));
