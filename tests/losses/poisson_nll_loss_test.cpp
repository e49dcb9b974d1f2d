// SPDX-License-Identifier: MIT
#include <fixnet/losses/poisson_nll_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <limits>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using fixnet::test::PlainTerm;

namespace {

double stirling(double t) { return t > 1 ? t * std::log(t) - t + 0.5 * std::log(2 * M_PI * t) : 0; }
auto plain(bool full) {
  return test::element_by_element([full](double y, double t, int) -> PlainTerm {
    return {std::exp(y) - t * y + (full ? stirling(t) : 0), std::exp(y) - t};
  });
}
auto plain_of_means() {
  return test::element_by_element([](double y, double t, int) -> PlainTerm {
    return {y - t * std::log(y + 1e-8), 1 - t / (y + 1e-8)};
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

TEST_CASE("PoissonNLLLoss: exp(y) - t * y, with Stirling's term where wanted") {
  keeps(PoissonNLLLoss{}, plain(false), {-3, 3, 0, 7}, 4e-6);
  keeps(PoissonNLLLoss{.reduction = Reduction::sum, .full = true}, plain(true), {-3, 3, 0, 7},
        4e-6);
}

TEST_CASE("PoissonNLLLoss: y - t * log(y + eps) of means") {
  keeps(PoissonNLLLoss{.log_input = false}, plain_of_means(), {0.125, 3, 0, 7}, 4e-6);
}

TEST_CASE("PoissonNLLLoss: NaN makes NaN, and an infinite logarithm an infinite loss") {
  CHECK(std::isnan(one(PoissonNLLLoss{}, not_a_number, 2).value));
  CHECK(std::isnan(one(PoissonNLLLoss{.full = true}, 1, not_a_number).value));
  CHECK(one(PoissonNLLLoss{}, -infinity, 2).value == infinity);
  CHECK(std::isnan(one(PoissonNLLLoss{.log_input = false}, -1, 2).value));
}
