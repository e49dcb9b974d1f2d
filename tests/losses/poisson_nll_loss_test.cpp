// SPDX-License-Identifier: MIT
#include <fixnet/losses/poisson_nll_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using namespace fixnet::test;

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
