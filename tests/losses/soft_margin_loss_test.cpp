// SPDX-License-Identifier: MIT
#include <fixnet/losses/soft_margin_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <limits>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using fixnet::test::PlainTerm;

namespace {

auto plain() {
  return test::element_by_element([](double y, double t, int) -> PlainTerm {
    return {std::log1p(std::exp(-t * y)), -t / (1 + std::exp(t * y))};
  });
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

TEST_CASE("SoftMarginLoss: log(1 + exp(-t * y))") {
  keeps(SoftMarginLoss{}, plain(), {-5, 5, -1, 1}, 4e-6);
  keeps(SoftMarginLoss{Reduction::sum}, plain(), {-5, 5, -1, 1}, 4e-6);
}

TEST_CASE("SoftMarginLoss: finite however wrong a score is; NaN makes NaN") {
  CHECK(one(SoftMarginLoss{}, 1000, -1).value == 1000);
  CHECK(one(SoftMarginLoss{}, 1000, -1).gradient[0][0] == 1);
  CHECK(one(SoftMarginLoss{}, -1000, 1).gradient[0][0] == -1);
  CHECK(one(SoftMarginLoss{}, 1000, 1).value == 0);
  CHECK(one(SoftMarginLoss{}, infinity, -1).value == infinity);
  CHECK(std::isnan(one(SoftMarginLoss{}, not_a_number, 1).value));
}
