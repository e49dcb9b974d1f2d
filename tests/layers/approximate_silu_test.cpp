// SPDX-License-Identifier: MIT
#include <fixnet/layers/approximate_silu.hpp>

#include "layers/approximation_error.hpp"
#include "layers/layer_contract.hpp"

using fixnet::ApproximateSiLU;

namespace {

struct Formula {
  static double f(double x) { return approximation_error::silu(x).y; }
  static double df(double x) { return approximation_error::silu(x).slope; }
};

void check_errors(const approximation_error::Errors& e) {
  INFO("worst at " << e.at);
  CHECK(e.value <= 9e-6);
  CHECK(e.slope <= 8.5e-6);
}

}  // namespace

TEST_CASE("ApproximateSiLU: x sigmoid(x), nearly", "[layers]") {
  layer_contract::elementwise<ApproximateSiLU, Formula>(9e-6);
}

TEST_CASE("ApproximateSiLU: the gradient is nearly the derivative", "[layers]") {
  layer_contract::differences<ApproximateSiLU>(1e-5);
  layer_contract::network<ApproximateSiLU>(1e-5);
}

TEST_CASE("ApproximateSiLU: its stated errors, every 997th float", "[layers]") {
  using fixnet::simd::One;
  const auto all = 1ull << 32;
  const auto exact = approximation_error::silu;
  check_errors(approximation_error::floats<ApproximateSiLU>(exact, 0, all, 997));
  check_errors(approximation_error::floats<ApproximateSiLU, One<float>>(exact, 1, all, 99991));
}

TEST_CASE("ApproximateSiLU: its stated errors, 200 000 doubles", "[layers]") {
  using fixnet::simd::One;
  const auto exact = approximation_error::silu;
  check_errors(approximation_error::doubles<ApproximateSiLU>(exact, 100000));
  check_errors(approximation_error::doubles<ApproximateSiLU, One<double>>(exact, 1000));
}

TEST_CASE("ApproximateSiLU: zeros, infinities and NaN", "[layers]") {
  using V = fixnet::simd::One<float>;
  const float inf = std::numeric_limits<float>::infinity();
  const auto f = [](float x) { return ApproximateSiLU::forward(V(x)).r; };
  CHECK((f(0.0f) == 0 && f(inf) == inf));
  CHECK(std::abs(f(-inf)) < 9e-6f);
  CHECK(std::isnan(f(std::numeric_limits<float>::quiet_NaN())));
}

static_assert(layer_contract::constant<ApproximateSiLU>(1, 0.731058579, 0.927670512, 2e-6));
