// SPDX-License-Identifier: MIT
#include <fixnet/losses/soft_nll_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using namespace fixnet::test;

namespace {

auto plain() {
  return [](const auto& loss, const test::Batch& data, int rows, int columns) {
    test::Answer answer;
    const double count = loss.reduction == Reduction::mean ? rows : 1;
    for (int r = 0; r < rows; ++r) {
      for (int c = 0; c < columns; ++c) {
        answer.value -= data.t[r][c] * data.z[r][c] / count;
        answer.gradient[r][c] = -data.t[r][c] / count;
      }
    }
    return answer;
  };
}

}  // namespace

TEST_CASE("SoftNLLLoss: the mean of the rows' -sum(t * y)") {
  keeps(SoftNLLLoss{}, plain(), {-5, 0, 0, 1}, 4e-6);
  keeps(SoftNLLLoss{Reduction::sum}, plain(), {-5, 0, 0, 1}, 4e-6);
}

TEST_CASE("SoftNLLLoss: one-hot rows give NLLLoss's numbers, and NaN makes NaN") {
  const Tensor<double, 2, 3> y{{{-1, -2, -3}, {-0.5, -0.25, -4}}}, t{{{0, 0, 1}, {0, 1, 0}}};
  CHECK(SoftNLLLoss{}(y, t).value == (3 + 0.25) / 2);
  CHECK(SoftNLLLoss{}(y, t).gradient == Tensor<double, 2, 3>{{{0, 0, -0.5}, {0, -0.5, 0}}});
  CHECK(std::isnan(one(SoftNLLLoss{}, not_a_number, 0.5).value));
  CHECK(one(SoftNLLLoss{}, -infinity, 0.5).value == infinity);
}
