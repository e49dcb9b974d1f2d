// SPDX-License-Identifier: MIT
//
// Golden rates: PyTorch 1.13.1, read before each step() of its scheduler:
//   o = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1, momentum=0.9)
//   s = torch.optim.lr_scheduler.StepLR(o, 5, gamma=0.3)
//   for _ in range(36): print(o.param_groups[0]['lr']); o.step(); s.step()
#include <array>
#include <cmath>
#include <fixnet/train/schedulers/step_lr.hpp>
#include <limits>
#include <type_traits>

#include "catch_compat.hpp"
#include "train/schedulers/golden.hpp"

using namespace fixnet;

namespace {

constexpr std::array golden = {0.1,
                               0.1,
                               0.1,
                               0.1,
                               0.1,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.009,
                               0.009,
                               0.009,
                               0.009,
                               0.009,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0008099999999999998,
                               0.0008099999999999998,
                               0.0008099999999999998,
                               0.0008099999999999998,
                               0.0008099999999999998,
                               0.00024299999999999994,
                               0.00024299999999999994,
                               0.00024299999999999994,
                               0.00024299999999999994,
                               0.00024299999999999994,
                               7.289999999999998e-05,
                               7.289999999999998e-05,
                               7.289999999999998e-05,
                               7.289999999999998e-05,
                               7.289999999999998e-05,
                               2.1869999999999996e-05};

}  // namespace

static_assert(LRPolicy<StepLR>);
static_assert(std::is_trivially_copyable_v<StepLR>);
static_assert(std::is_trivially_copyable_v<Scheduler<StepLR>>);

TEST_CASE("StepLR: 36 epochs of PyTorch's") {
  CHECK(largest_relative_error(StepLR{.step_size = 5, .gamma = 0.3}, 0.1, golden) < 1e-12);
  CHECK(StepLR{}.gamma == 0.1);
}

TEST_CASE("StepLR: a step size below 1 counts as 1, an epoch below 0 as 0") {
  CHECK(StepLR{.step_size = 0, .gamma = 0.5}.lr(1, 3) == 0.125);
  CHECK(StepLR{.step_size = 2, .gamma = 0.5}.lr(1, -7) == 1);
}

TEST_CASE("StepLR: a rate or a setting of NaN makes NaN, an infinite rate an infinite one") {
  constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
  constexpr double inf = std::numeric_limits<double>::infinity();
  CHECK(std::isnan(StepLR{.step_size = 5}.lr(nan_value, 3)));
  CHECK(std::isinf(StepLR{.step_size = 5}.lr(inf, 3)));
  CHECK(std::isnan(StepLR{.gamma = nan_value}.lr(1, 3)));
  CHECK(StepLR{.gamma = nan_value}.lr(1, 0) == 1);
}
