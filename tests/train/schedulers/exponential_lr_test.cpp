// SPDX-License-Identifier: MIT
//
// Golden rates: PyTorch 1.13.1, read before each step() of its scheduler:
//   o = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1, momentum=0.9)
//   s = torch.optim.lr_scheduler.ExponentialLR(o, 0.93)
//   for _ in range(36): print(o.param_groups[0]['lr']); o.step(); s.step()
#include <array>
#include <cmath>
#include <fixnet/train/schedulers/exponential_lr.hpp>
#include <limits>
#include <type_traits>

#include "catch_compat.hpp"
#include "train/schedulers/golden.hpp"

using namespace fixnet;

namespace {

constexpr std::array golden = {0.1,
                               0.09300000000000001,
                               0.08649000000000001,
                               0.08043570000000001,
                               0.07480520100000002,
                               0.06956883693000002,
                               0.06469901834490002,
                               0.06017008706075702,
                               0.05595818096650403,
                               0.052041108298848754,
                               0.04839823071792934,
                               0.04501035456767429,
                               0.0418596297479371,
                               0.0389294556655815,
                               0.036204393768990796,
                               0.033670086205161445,
                               0.03131318017080015,
                               0.02912125755884414,
                               0.02708276952972505,
                               0.0251869756626443,
                               0.0234238873662592,
                               0.021784215250621058,
                               0.020259320183077585,
                               0.018841167770262155,
                               0.017522286026343804,
                               0.016295726004499737,
                               0.015155025184184757,
                               0.014094173421291824,
                               0.013107581281801397,
                               0.0121900505920753,
                               0.011336747050630029,
                               0.010543174757085928,
                               0.009805152524089913,
                               0.009118791847403619,
                               0.008480476418085366,
                               0.00788684306881939};

}  // namespace

static_assert(LRPolicy<ExponentialLR>);
static_assert(std::is_trivially_copyable_v<ExponentialLR>);
static_assert(std::is_trivially_copyable_v<Scheduler<ExponentialLR>>);

TEST_CASE("ExponentialLR: 36 epochs of PyTorch's") {
  CHECK(largest_relative_error(ExponentialLR{.gamma = 0.93}, 0.1, golden) < 1e-12);
}

TEST_CASE("ExponentialLR: a million epochs of 0.999999 are exact to 1e-12") {
  const double want =
      static_cast<double>(std::exp(1e6L * std::log(static_cast<long double>(0.999999))));
  CHECK(std::abs(ExponentialLR{.gamma = 0.999999}.lr(1, 1000000) / want - 1) < 1e-12);
}

TEST_CASE("ExponentialLR: a rate or a setting of NaN makes NaN, an infinite rate an infinite one") {
  constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
  constexpr double inf = std::numeric_limits<double>::infinity();
  CHECK(std::isnan(ExponentialLR{.gamma = 0.5}.lr(nan_value, 3)));
  CHECK(std::isinf(ExponentialLR{.gamma = 0.5}.lr(inf, 3)));
  CHECK(std::isnan(ExponentialLR{.gamma = nan_value}.lr(1, 3)));
}
