// SPDX-License-Identifier: MIT
#include <fixnet/layers/log_sigmoid.hpp>

#include "layers/layer_contract.hpp"

using fixnet::LogSigmoid;

namespace {

struct Formula {
  static double f(double x) { return -std::log1p(std::exp(-x)); }
  static double df(double x) { return 1 / (1 + std::exp(x)); }
};

}  // namespace

TEST_CASE("LogSigmoid: log(1 / (1 + exp(-x)))", "[layers]") {
  layer_contract::elementwise<LogSigmoid, Formula>();
}

TEST_CASE("LogSigmoid: the gradient is the derivative", "[layers]") {
  layer_contract::differences<LogSigmoid>();
  layer_contract::network<LogSigmoid>();
}

TEST_CASE("LogSigmoid: PyTorch's numbers", "[layers]") {
  layer_contract::golden<LogSigmoid>("LogSigmoid()");
}

static_assert(layer_contract::constant<LogSigmoid>(1, -0.313261688, 0.268941421));
static_assert(layer_contract::constant<LogSigmoid>(-50, -50, 1));
