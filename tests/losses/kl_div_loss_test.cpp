// SPDX-License-Identifier: MIT
#include <fixnet/losses/kl_div_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using namespace fixnet::test;

namespace {

auto plain() {
  return test::element_by_element([](double y, double t, int) -> PlainTerm {
    return {t * (std::log(t) - y), -t};
  });
}
auto plain_of_logs() {
  return test::element_by_element([](double y, double t, int) -> PlainTerm {
    return {std::exp(t) * (t - y), -std::exp(t)};
  });
}

}  // namespace

TEST_CASE("KLDivLoss: t * (log t - y), of probabilities and of logarithms") {
  keeps(KLDivLoss{}, plain(), {-5, 0, 0.01, 1}, 4e-6);
  keeps(KLDivLoss{Reduction::sum, true}, plain_of_logs(), {-5, 0, -5, 0}, 4e-6);
}

TEST_CASE("KLDivLoss: a probability of 0 has no part, and NaN makes NaN") {
  CHECK(one(KLDivLoss{}, -2, 0).value == 0);
  CHECK(one(KLDivLoss{}, -2, 0).gradient[0][0] == 0);
  CHECK(std::isnan(one(KLDivLoss{}, not_a_number, 0.5).value));
  CHECK(std::isnan(one(KLDivLoss{}, -2, not_a_number).value));
  CHECK(std::isnan(one(KLDivLoss{}, -2, -0.5).value));
  CHECK(one(KLDivLoss{}, -infinity, 0.5).value == infinity);
}

TEST_CASE("BatchMeanKLDivLoss: the mean of the rows' sums") {
  const Tensor<double, 2, 3> y{{{-1, -2, -3}, {-0.5, -0.25, -4}}},
      t{{{0.5, 0.25, 0.25}, {0, 1, 0}}};
  const auto all = KLDivLoss{Reduction::sum}(y, t), mean = BatchMeanKLDivLoss{}(y, t);
  CHECK(std::abs(mean.value - all.value / 2) < 1e-15);
  CHECK(mean.gradient[0][1] == all.gradient[0][1] / 2);
  CHECK(BatchMeanKLDivLoss{Reduction::sum}(y, t).value == all.value);
}
