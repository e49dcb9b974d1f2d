// SPDX-License-Identifier: MIT
#include <fixnet/losses/huber_loss.hpp>
#include <fixnet/losses/l1_loss.hpp>
#include <fixnet/losses/mse_loss.hpp>
#include <fixnet/losses/smooth_l1_loss.hpp>

#include "losses/pytorch.hpp"

using namespace fixnet;

TEMPLATE_TEST_CASE("MSELoss: PyTorch's values and gradients", "", float, double) {
  using T = TestType;
  test::run_cases<Identity, T>(
      "MSELoss()", [](const auto& c, auto) { return MSELoss{test::reduction(c)}; },
      test::golden_bound<T>);
}

TEMPLATE_TEST_CASE("L1Loss: PyTorch's values and gradients", "", float, double) {
  using T = TestType;
  test::run_cases<Identity, T>(
      "L1Loss()", [](const auto& c, auto) { return L1Loss{test::reduction(c)}; },
      test::golden_bound<T>);
}

TEMPLATE_TEST_CASE("SmoothL1Loss: PyTorch's values and gradients", "", float, double) {
  using T = TestType;
  test::run_cases<Identity, T>(
      "SmoothL1Loss()", [](const auto& c, auto) { return SmoothL1Loss{test::reduction(c)}; },
      test::golden_bound<T>);
  test::run_cases<Identity, T>(
      "SmoothL1Loss(beta=0.5)",
      [](const auto& c, auto) {
        return SmoothL1Loss{test::reduction(c), 0.5};
      },
      test::golden_bound<T>);
}

TEMPLATE_TEST_CASE("HuberLoss: PyTorch's values and gradients", "", float, double) {
  using T = TestType;
  test::run_cases<Identity, T>(
      "HuberLoss()", [](const auto& c, auto) { return HuberLoss{test::reduction(c)}; },
      test::golden_bound<T>);
  test::run_cases<Identity, T>(
      "HuberLoss(delta=2)",
      [](const auto& c, auto) {
        return HuberLoss{test::reduction(c), 2.0};
      },
      test::golden_bound<T>);
}
