// SPDX-License-Identifier: MIT
//
// Golden rates: PyTorch 1.13.1, read before each step() of its scheduler:
//   o = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1, momentum=0.9)
//   s = torch.optim.lr_scheduler.MultiStepLR(o, [3, 20, 20, 31], gamma=0.3)
//   for _ in range(36): print(o.param_groups[0]['lr']); o.step(); s.step()
#include <array>
#include <cmath>
#include <fixnet/train/schedulers/multi_step_lr.hpp>
#include <limits>
#include <type_traits>

#include "catch_compat.hpp"
#include "train/schedulers/golden.hpp"

using namespace fixnet;

namespace {

constexpr std::array golden = {0.1,
                               0.1,
                               0.1,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.03,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0026999999999999997,
                               0.0008099999999999998,
                               0.0008099999999999998,
                               0.0008099999999999998,
                               0.0008099999999999998,
                               0.0008099999999999998};

}  // namespace

static_assert(LRPolicy<MultiStepLR<2>>);
static_assert(std::is_trivially_copyable_v<MultiStepLR<2>>);
static_assert(std::is_trivially_copyable_v<Scheduler<MultiStepLR<2>>>);

TEST_CASE("MultiStepLR: 36 epochs of PyTorch's, a milestone twice among them") {
  const MultiStepLR<4> policy{.milestones = {3, 20, 20, 31}, .gamma = 0.3};
  CHECK(largest_relative_error(policy, 0.1, golden) < 1e-12);
  CHECK(MultiStepLR<1>{}.gamma == 0.1);
}

TEST_CASE("MultiStepLR: milestones may be in any order, and there may be none") {
  const MultiStepLR<4> policy{.milestones = {20, 31, 3, 20}, .gamma = 0.3};
  CHECK(largest_relative_error(policy, 0.1, golden) < 1e-12);
  CHECK(MultiStepLR<0>{}.lr(0.1, 1000) == 0.1);
}

TEST_CASE("MultiStepLR: the number of milestones is deduced from an array") {
  Driven driven{{.lr = 0.1}};
  const Scheduler scheduler{driven, MultiStepLR{std::array{30, 80}, 0.5}};
  static_assert(std::tuple_size_v<decltype(MultiStepLR{std::array{30, 80}, 0.5}.milestones)> == 2);
  CHECK(scheduler.policy().lr(0.1, 80) == 0.025);
}

TEST_CASE("MultiStepLR: a rate or a setting of NaN makes NaN, an infinite rate an infinite one") {
  constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
  constexpr double inf = std::numeric_limits<double>::infinity();
  CHECK(std::isnan(MultiStepLR<1>{}.lr(nan_value, 3)));
  CHECK(std::isinf(MultiStepLR<1>{}.lr(inf, 3)));
  CHECK(std::isnan(MultiStepLR<1>{.gamma = nan_value}.lr(1, 3)));
}
