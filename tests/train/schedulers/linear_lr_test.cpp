// SPDX-License-Identifier: MIT
//
// Golden rates: PyTorch 1.13.1, read before each step() of its scheduler:
//   o = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.05, momentum=0.9)
//   s = torch.optim.lr_scheduler.LinearLR(o)  # and LinearLR(o, 0.9, 0.2, 25)
//   for _ in range(36): print(o.param_groups[0]['lr']); o.step(); s.step()
#include <array>
#include <cmath>
#include <fixnet/train/schedulers/linear_lr.hpp>
#include <limits>
#include <type_traits>

#include "catch_compat.hpp"
#include "train/schedulers/golden.hpp"

using namespace fixnet;

namespace {

constexpr std::array golden = {0.016666666666666666,
                               0.023333333333333334,
                               0.030000000000000002,
                               0.036666666666666674,
                               0.04333333333333334,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05,
                               0.05};
constexpr std::array golden_down = {
    0.045000000000000005, 0.04360000000000001,  0.04220000000000001,  0.04080000000000001,
    0.03940000000000001,  0.03800000000000001,  0.036600000000000014, 0.03520000000000001,
    0.03380000000000001,  0.03240000000000001,  0.031000000000000014, 0.02960000000000001,
    0.028200000000000013, 0.026800000000000015, 0.025400000000000013, 0.02400000000000001,
    0.02260000000000001,  0.021200000000000007, 0.01980000000000001,  0.018400000000000007,
    0.017000000000000005, 0.015600000000000003, 0.014200000000000003, 0.012800000000000002,
    0.011400000000000002, 0.010000000000000002, 0.010000000000000002, 0.010000000000000002,
    0.010000000000000002, 0.010000000000000002, 0.010000000000000002, 0.010000000000000002,
    0.010000000000000002, 0.010000000000000002, 0.010000000000000002, 0.010000000000000002};

}  // namespace

static_assert(LRPolicy<LinearLR>);
static_assert(std::is_trivially_copyable_v<LinearLR>);
static_assert(std::is_trivially_copyable_v<Scheduler<LinearLR>>);

TEST_CASE("LinearLR: 36 epochs of PyTorch's with its defaults, and downwards") {
  CHECK(largest_relative_error(LinearLR{}, 0.05, golden) < 1e-12);
  const LinearLR down{.start_factor = 0.9, .end_factor = 0.2, .total_iters = 25};
  CHECK(largest_relative_error(down, 0.05, golden_down) < 1e-12);
}

TEST_CASE("LinearLR: without iterations the end factor holds from the start") {
  CHECK(LinearLR{.end_factor = 0.5, .total_iters = 0}.lr(1, 0) == 0.5);
}

TEST_CASE("LinearLR: a rate or a setting of NaN makes NaN, an infinite rate an infinite one") {
  constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
  constexpr double inf = std::numeric_limits<double>::infinity();
  CHECK(std::isnan(LinearLR{}.lr(nan_value, 3)));
  CHECK(std::isinf(LinearLR{}.lr(inf, 3)));
  CHECK(std::isnan(LinearLR{.start_factor = nan_value}.lr(1, 3)));
}
