// SPDX-License-Identifier: MIT
#include <fixnet/layers/approximate_tanh.hpp>

#include "layers/approximation_error.hpp"
#include "layers/layer_contract.hpp"

using fixnet::ApproximateTanh;

namespace {

struct Formula {
  static double f(double x) { return approximation_error::tanh(x).y; }
  static double df(double x) { return approximation_error::tanh(x).slope; }
};

void check_errors(const approximation_error::Errors& e) {
  INFO("worst at " << e.at);
  CHECK(e.value <= 1.4e-6);
  CHECK(e.relative <= 1.4e-6);
  CHECK(e.slope <= 2.8e-6);
  CHECK((-1 <= e.lowest && e.highest <= 1));
}

}  // namespace

TEST_CASE("ApproximateTanh: the hyperbolic tangent, nearly", "[layers]") {
  layer_contract::elementwise<ApproximateTanh, Formula>(2.8e-6);
}

TEST_CASE("ApproximateTanh: the gradient is nearly the derivative", "[layers]") {
  layer_contract::differences<ApproximateTanh>(1e-5);
  layer_contract::network<ApproximateTanh>(1e-5);
}

TEST_CASE("ApproximateTanh: its stated errors, every 997th float", "[layers]") {
  using fixnet::simd::One;
  const auto all = 1ull << 32;
  const auto exact = approximation_error::tanh;
  check_errors(approximation_error::floats<ApproximateTanh>(exact, 0, all, 997));
  check_errors(approximation_error::floats<ApproximateTanh, One<float>>(exact, 1, all, 99991));
}

TEST_CASE("ApproximateTanh: its stated errors, 200 000 doubles", "[layers]") {
  using fixnet::simd::One;
  const auto exact = approximation_error::tanh;
  check_errors(approximation_error::doubles<ApproximateTanh>(exact, 100000));
  check_errors(approximation_error::doubles<ApproximateTanh, One<double>>(exact, 1000));
}

TEST_CASE("ApproximateTanh: zeros, infinities and NaN", "[layers]") {
  using V = fixnet::simd::One<float>;
  const float inf = std::numeric_limits<float>::infinity();
  const auto f = [](float x) { return ApproximateTanh::forward(V(x)).r; };
  CHECK((f(0.0f) == 0 && std::signbit(f(-0.0f))));
  CHECK(f(inf) == f(7.0f));
  CHECK(f(-inf) == -f(inf));
  CHECK(std::isnan(f(std::numeric_limits<float>::quiet_NaN())));
}

static_assert(layer_contract::constant<ApproximateTanh>(0.5, 0.462117157, 0.786447733, 2e-6));
