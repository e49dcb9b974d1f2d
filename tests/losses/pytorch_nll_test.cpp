// SPDX-License-Identifier: MIT
#include <fixnet/layers/log_softmax.hpp>
#include <fixnet/losses/nll_loss.hpp>

#include "losses/pytorch.hpp"

using namespace fixnet;

TEMPLATE_TEST_CASE("NLLLoss: PyTorch's values and gradients", "", float, double) {
  using T = TestType;
  test::run_cases<Identity, T>(
      "NLLLoss()", [](const auto& c, auto) { return NLLLoss{test::reduction(c)}; },
      test::golden_bound<T>);
}

TEMPLATE_TEST_CASE("WeightedNLLLoss: PyTorch's values and gradients", "", float, double) {
  using T = TestType;
  test::run_cases<Identity, T>(
      "NLLLoss(weight=...)",
      [](const auto& c, auto columns) {
        return WeightedNLLLoss<columns>{test::golden_weights<T, columns>(c), test::reduction(c)};
      },
      test::golden_bound<T>);
}

TEMPLATE_TEST_CASE("LogSoftmax and NLLLoss: PyTorch's values and gradients", "", float, double) {
  using T = TestType;
  test::run_cases<LogSoftmax, T>(
      "LogSoftmax+NLLLoss()", [](const auto& c, auto) { return NLLLoss{test::reduction(c)}; },
      test::golden_bound<T>);
}
