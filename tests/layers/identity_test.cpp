// SPDX-License-Identifier: MIT
#include <fixnet/layers/identity.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Identity;

namespace {

struct Formula {
  static double f(double x) { return x; }
  static double df(double) { return 1; }
};

}  // namespace

TEST_CASE("Identity: y is x", "[layers]") { layer_contract::elementwise<Identity, Formula>(); }

TEST_CASE("Identity: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Identity>();
  layer_contract::network<Identity>();
}

TEST_CASE("Identity: PyTorch's numbers", "[layers]") {
  layer_contract::golden<Identity>("Identity()");
}

static_assert(layer_contract::constant<Identity>(-2, -2, 1));
