// SPDX-License-Identifier: MIT
#include <fixnet/losses/bce_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <limits>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using fixnet::test::PlainTerm;

namespace {

auto plain() {
  return test::element_by_element([](double p, double t, int) -> PlainTerm {
    return {-(t * std::log(p) + (1 - t) * std::log(1 - p)), (p - t) / (p * (1 - p))};
  });
}

bool is_nan(double x) { return x != x; }
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

}  // namespace

TEST_CASE("BCELoss: every width, batch and lane as the plain formula") {
  const auto contract = test::contract<Identity>(BCELoss{}, plain(), {0.02, 0.98, 0, 1});
  contract.every_width(4e-6);
  contract.every_batch(4e-6);
  contract.one_element(4e-6);
}

TEST_CASE("BCELoss: the gradient is the derivative of the value") {
  test::contract<Identity>(BCELoss{}, plain(), {0.02, 0.98, 0, 1}).derivatives();
  test::contract<Identity>(BCELoss{Reduction::sum}, plain(), {0.02, 0.98, 0, 1}).derivatives();
}

TEST_CASE("BCELoss: hyper-parameters and sums as the plain formula") {
  using V = simd::Lanes<float>;
  test::contract<Identity>(BCELoss{Reduction::sum}, plain(), {0.02, 0.98, 0, 1})
      .shape<V, 7, 10, false>(4e-6);
  test::contract<Identity>(BCELoss{Reduction::sum}, plain(), {0.02, 0.98, 0, 1})
      .shape<V, 17, 3, true>(4e-6);
}

TEST_CASE("BCELoss: at 0 and 1 the value is PyTorch's 100, the gradient's denominator its 1e-12") {
  const Tensor<double, 1, 4> p{{{0, 0, 1, 1}}}, t{{{0, 1, 0, 1}}};
  const auto result = BCELoss{}(p, t);
  CHECK(result.value == 50);
  CHECK(result.gradient[0][0] == 0);
  CHECK_THAT(result.gradient[0][1], Catch::Matchers::WithinRel(-0.25e12, 1e-8));
  CHECK_THAT(result.gradient[0][2], Catch::Matchers::WithinRel(0.25e12, 1e-8));
  CHECK(result.gradient[0][3] == 0);
}

TEST_CASE("BCELoss: what is no probability gives NaN") {
  for (double bad : {not_a_number, -0.25, 1.25, infinity}) {
    CHECK(is_nan(BCELoss{}(Tensor<double, 1, 1>{{{bad}}}, Tensor<double, 1, 1>{{{0.5}}}).value));
  }
}

TEST_CASE("BCELoss: a constant expression") {
  constexpr auto result =
      BCELoss{}(Tensor<float, 1, 2>{{{0.5f, 0.5f}}}, Tensor<float, 1, 2>{{{1, 0}}});
  STATIC_REQUIRE(result.value > 0.69314f);
  STATIC_REQUIRE(result.value < 0.69315f);
  STATIC_REQUIRE(result.gradient == Tensor<float, 1, 2>{{{-1, 1}}});
}

// PyTorch 2 on a logit z and t = 0: (loss, dz) = (15.9424, 1) at 16.6, (100, 0) at 16.7 and 20.
TEST_CASE("BCELoss after Sigmoid keeps the loss and gradient that a rounded p loses", "[losses]") {
  using V = fixnet::simd::One<float>;
  const fixnet::BCELoss loss;
  for (const float z : {15.0f, 16.6f, 16.7f, 20.0f, 90.0f}) {
    const auto joined = fixnet::BCELoss::from_logit(V(z), V(0.0f));
    CHECK_THAT(joined.value.r, Catch::Matchers::WithinRel(z, 1e-6f));
    CHECK_THAT(joined.gradient.r, Catch::Matchers::WithinRel(1.0f, 1e-6f));
  }
  const auto of_one = loss.term(V(1.0f), V(0.0f));
  CHECK(of_one.value.r == 100.0f);
  CHECK(fixnet::simd::sigmoid(V(16.7f)).r == 1.0f);
  CHECK(fixnet::simd::sigmoid(V(16.5f)).r < 1.0f);
  const auto clamped = fixnet::BCELoss::from_logit(V(200.0f), V(0.0f));
  CHECK(clamped.value.r == 100.0f);
}
