// SPDX-License-Identifier: MIT
#include <fixnet/losses/soft_margin_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using namespace fixnet::test;

namespace {

auto plain() {
  return test::element_by_element([](double y, double t, int) -> PlainTerm {
    return {std::log1p(std::exp(-t * y)), -t / (1 + std::exp(t * y))};
  });
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
