// SPDX-License-Identifier: MIT
#include <fixnet/layers/sigmoid.hpp>
#include <fixnet/losses/bce_loss.hpp>
#include <fixnet/losses/bce_with_logits_loss.hpp>

#include "losses/pytorch.hpp"

using namespace fixnet;

TEMPLATE_TEST_CASE("BCELoss: PyTorch's values and gradients", "", float, double) {
  using T = TestType;
  test::run_cases<Identity, T>(
      "BCELoss()", [](const auto& c, auto) { return BCELoss{test::reduction(c)}; },
      test::golden_bound<T>);
}

TEMPLATE_TEST_CASE("BCEWithLogitsLoss: PyTorch's values and gradients", "", float, double) {
  using T = TestType;
  test::run_cases<Identity, T>(
      "BCEWithLogitsLoss()",
      [](const auto& c, auto) { return BCEWithLogitsLoss{test::reduction(c)}; },
      test::golden_bound<T>);
}

// One pos_weight for all columns, or one for each.
TEMPLATE_TEST_CASE("WeightedBCEWithLogitsLoss: PyTorch's values and gradients", "", float, double) {
  using T = TestType;
  const auto make = [](const auto& c, auto columns) {
    WeightedBCEWithLogitsLoss<columns> loss{.reduction = test::reduction(c)};
    for (std::size_t i = 0; i < c.cols; ++i) {
      loss.pos_weight[i] = static_cast<double>(c.weight[c.weight.size() == 1 ? 0 : i]);
    }
    return loss;
  };
  test::run_cases<Identity, T>("BCEWithLogitsLoss(pos_weight=...)", make, test::golden_bound<T>);
}

// PyTorch runs the two apart: its gradient is 0 where the sigmoid rounds to 0 or 1. Ours is that of
// BCEWithLogitsLoss on the same data.
TEMPLATE_TEST_CASE("Sigmoid and BCELoss: PyTorch's values, and gradients from logits", "", float,
                   double) {
  using T = TestType;
  const auto make = [](const auto& c, auto) { return BCELoss{test::reduction(c)}; };
  for (golden::Loss<T> c : golden::losses<T>) {
    if (c.name != "Sigmoid+BCELoss()") continue;
    for (const golden::Loss<T>& logits : golden::losses<T>) {
      const bool same = logits.name == "BCEWithLogitsLoss()" && logits.sum == c.sum &&
                        logits.rows == c.rows && logits.cols == c.cols;
      if (same) c.dx = logits.dx;
    }
    REQUIRE(test::run_case<Sigmoid>(c, make, 4 * test::golden_bound<T>));
  }
}
