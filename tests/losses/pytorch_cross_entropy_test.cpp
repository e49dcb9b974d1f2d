// SPDX-License-Identifier: MIT
#include <fixnet/losses/cross_entropy_loss.hpp>

#include "losses/pytorch.hpp"

using namespace fixnet;

TEMPLATE_TEST_CASE("CrossEntropyLoss: PyTorch's values and gradients", "", float, double) {
  using T = TestType;
  test::run_cases<Identity, T>(
      "CrossEntropyLoss()",
      [](const auto& c, auto) { return CrossEntropyLoss{test::reduction(c)}; },
      test::golden_bound<T>);
  test::run_cases<Identity, T>(
      "CrossEntropyLoss(label_smoothing=0.1)",
      [](const auto& c, auto) {
        return CrossEntropyLoss{test::reduction(c), 0.1};
      },
      test::golden_bound<T>);
}

TEMPLATE_TEST_CASE("WeightedCrossEntropyLoss: PyTorch's values and gradients", "", float, double) {
  using T = TestType;
  test::run_cases<Identity, T>(
      "CrossEntropyLoss(weight=...)",
      [](const auto& c, auto columns) {
        return WeightedCrossEntropyLoss<columns>{test::golden_weights<T, columns>(c),
                                                 test::reduction(c)};
      },
      test::golden_bound<T>);
  test::run_cases<Identity, T>(
      "CrossEntropyLoss(label_smoothing=0.1, weight=...)",
      [](const auto& c, auto columns) {
        return WeightedCrossEntropyLoss<columns>{test::golden_weights<T, columns>(c),
                                                 test::reduction(c), 0.1};
      },
      test::golden_bound<T>);
  test::run_cases<Identity, T>(
      "CrossEntropyLoss(ignore_index=2, weight=...)",
      [](const auto& c, auto columns) {
        return WeightedCrossEntropyLoss<columns>{test::golden_weights<T, columns>(c),
                                                 test::reduction(c), 0.0, 2};
      },
      test::golden_bound<T>);
}
