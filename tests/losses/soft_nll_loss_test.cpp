// SPDX-License-Identifier: MIT
#include <fixnet/losses/soft_nll_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <limits>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using fixnet::test::PlainTerm;

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

/// Some shapes of each layout, partial batches, one-element lanes, and the derivative.
template <class Loss, class Plain>
void keeps(const Loss& loss, const Plain& plain, test::Ranges ranges, double bound) {
  using V = simd::Lanes<float>;
  const auto contract = test::contract<Identity>(loss, plain, ranges);
  contract.template shape<V, 7, 10, false>(bound);
  contract.template shape<V, 17, 3, true>(bound);
  contract.template partial<V, 12, 5, false>(bound);
  contract.one_element(bound);
  contract.derivatives();
}

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// One output against one target.
template <class Loss>
constexpr auto one(const Loss& loss, double y, double t) {
  return loss(Tensor<double, 1, 1>{{{y}}}, Tensor<double, 1, 1>{{{t}}});
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
