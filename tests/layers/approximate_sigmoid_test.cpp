// SPDX-License-Identifier: MIT
#include <fixnet/layers/approximate_sigmoid.hpp>

#include "layers/approximation_error.hpp"
#include "layers/layer_contract.hpp"

using fixnet::ApproximateSigmoid;

namespace {

struct Formula {
  static double f(double x) { return approximation_error::sigmoid(x).y; }
  static double df(double x) { return approximation_error::sigmoid(x).slope; }
};

void check_errors(const approximation_error::Errors& e) {
  INFO("worst at " << e.at);
  CHECK(e.value <= 7e-7);
  CHECK(e.slope <= 7e-7);
  CHECK((0 <= e.lowest && e.highest <= 1));
}

}  // namespace

TEST_CASE("ApproximateSigmoid: the logistic function, nearly", "[layers]") {
  layer_contract::elementwise<ApproximateSigmoid, Formula>(1e-6);
}

TEST_CASE("ApproximateSigmoid: the gradient is nearly the derivative", "[layers]") {
  layer_contract::differences<ApproximateSigmoid>(1e-5);
  layer_contract::network<ApproximateSigmoid>(1e-5);
}

TEST_CASE("ApproximateSigmoid: its stated errors, every 997th float", "[layers]") {
  using fixnet::simd::One;
  const auto all = 1ull << 32;
  const auto exact = approximation_error::sigmoid;
  check_errors(approximation_error::floats<ApproximateSigmoid>(exact, 0, all, 997));
  check_errors(approximation_error::floats<ApproximateSigmoid, One<float>>(exact, 1, all, 99991));
}

TEST_CASE("ApproximateSigmoid: its stated errors, 200 000 doubles", "[layers]") {
  using fixnet::simd::One;
  const auto exact = approximation_error::sigmoid;
  check_errors(approximation_error::doubles<ApproximateSigmoid>(exact, 100000));
  check_errors(approximation_error::doubles<ApproximateSigmoid, One<double>>(exact, 1000));
}

TEST_CASE("ApproximateSigmoid: zeros, infinities and NaN", "[layers]") {
  using V = fixnet::simd::One<float>;
  const float inf = std::numeric_limits<float>::infinity();
  const auto f = [](float x) { return ApproximateSigmoid::forward(V(x)).r; };
  CHECK(f(0.0f) == 0.5f);
  CHECK((f(inf) == f(14.0f) && f(-inf) == f(-14.0f)));
  CHECK(std::isnan(f(std::numeric_limits<float>::quiet_NaN())));
}

static_assert(layer_contract::constant<ApproximateSigmoid>(0.5, 0.622459331, 0.235003712, 1e-6));
