// SPDX-License-Identifier: MIT
#include <fixnet/layers/threshold.hpp>

#include "layers/layer_contract.hpp"

using fixnet::Threshold;

namespace {

template <class Limit, class Value>
struct Formula {
  static constexpr double limit = double(Limit::num) / double(Limit::den);
  static double f(double x) { return x > limit ? x : double(Value::num) / double(Value::den); }
  static double df(double x) { return x > limit ? 1 : 0; }
};
template <class Limit, class Value>
void both() {
  layer_contract::elementwise<Threshold<Limit, Value>, Formula<Limit, Value>>();
}
using Example = Threshold<std::ratio<1>, std::ratio<-5, 2>>;

}  // namespace

TEST_CASE("Threshold: x above the limit, a value elsewhere", "[layers]") {
  both<std::ratio<1>, std::ratio<-5, 2>>();
  both<std::ratio<-1>, std::ratio<3>>();
  both<std::ratio<0>, std::ratio<0>>();
}

TEST_CASE("Threshold: the gradient is the derivative", "[layers]") {
  layer_contract::differences<Example>();
  layer_contract::network<Threshold<std::ratio<-1, 2>, std::ratio<-1>>>();
}

TEST_CASE("Threshold: PyTorch's numbers", "[layers]") {
  layer_contract::golden<Example>("Threshold(threshold=1, value=-2.5)");
}

static_assert(layer_contract::constant<Example>(1, -2.5, 0));
static_assert(layer_contract::constant<Example>(1.5, 1.5, 1));
static_assert(Example::lowest == -2.5);
static_assert(Threshold<std::ratio<-1>, std::ratio<3>>::lowest == -1);
