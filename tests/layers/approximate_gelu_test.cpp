// SPDX-License-Identifier: MIT
#include <fixnet/layers/approximate_gelu.hpp>

#include "layers/approximation_error.hpp"
#include "layers/layer_contract.hpp"

using fixnet::ApproximateGELU;

namespace {

struct Formula {
  static double f(double x) { return approximation_error::gelu(x).y; }
  static double df(double x) { return approximation_error::gelu(x).slope; }
};

void check_errors(const approximation_error::Errors& e) {
  INFO("worst at " << e.at);
  CHECK(e.value <= 6e-6);
  CHECK(e.slope <= 1.4e-6);
}

}  // namespace

TEST_CASE("ApproximateGELU: x times the normal distribution function, nearly", "[layers]") {
  layer_contract::elementwise<ApproximateGELU, Formula>(6e-6);
}

TEST_CASE("ApproximateGELU: the gradient is nearly the derivative", "[layers]") {
  layer_contract::differences<ApproximateGELU>(3e-5);
  layer_contract::network<ApproximateGELU>(3e-5);
}

TEST_CASE("ApproximateGELU: its stated errors, every 997th float", "[layers]") {
  using fixnet::simd::One;
  const auto all = 1ull << 32;
  const auto exact = approximation_error::gelu;
  check_errors(approximation_error::floats<ApproximateGELU>(exact, 0, all, 997));
  check_errors(approximation_error::floats<ApproximateGELU, One<float>>(exact, 1, all, 99991));
}

TEST_CASE("ApproximateGELU: its stated errors, 200 000 doubles", "[layers]") {
  using fixnet::simd::One;
  const auto exact = approximation_error::gelu;
  check_errors(approximation_error::doubles<ApproximateGELU>(exact, 100000));
  check_errors(approximation_error::doubles<ApproximateGELU, One<double>>(exact, 1000));
}

TEST_CASE("ApproximateGELU: zeros, infinities and NaN", "[layers]") {
  using V = fixnet::simd::One<float>;
  const float inf = std::numeric_limits<float>::infinity();
  const auto f = [](float x) { return ApproximateGELU::forward(V(x)).r; };
  CHECK((f(0.0f) == 0 && f(inf) == inf));
  CHECK(std::abs(f(-inf)) < 6e-6f);
  CHECK(std::isnan(f(std::numeric_limits<float>::quiet_NaN())));
}

static_assert(layer_contract::constant<ApproximateGELU>(1, 0.841344746, 1.08331547, 3e-6));
