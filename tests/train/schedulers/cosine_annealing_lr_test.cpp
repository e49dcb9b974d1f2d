// SPDX-License-Identifier: MIT
//
// Golden rates: PyTorch 1.13.1, read before each step() of its scheduler:
//   o = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.05, momentum=0.9)
//   s = torch.optim.lr_scheduler.CosineAnnealingLR(o, 10, 0.001)  # and CosineAnnealingLR(o, 35)
//   for _ in range(36): print(o.param_groups[0]['lr']); o.step(); s.step()
#include <array>
#include <cmath>
#include <fixnet/train/schedulers/cosine_annealing_lr.hpp>
#include <limits>
#include <type_traits>

#include "catch_compat.hpp"
#include "train/schedulers/golden.hpp"

using namespace fixnet;

namespace {

constexpr std::array golden = {0.05,
                               0.04880088464923127,
                               0.045320916362186214,
                               0.039900738681165594,
                               0.03307091636218621,
                               0.0255,
                               0.01792908363781379,
                               0.01109926131883441,
                               0.005679083637813789,
                               0.0021991153507687385,
                               0.001,
                               0.0021991153507687385,
                               0.005679083637813806,
                               0.011099261318834451,
                               0.017929083637813863,
                               0.025500000000000106,
                               0.03307091636218635,
                               0.03990073868116576,
                               0.045320916362186416,
                               0.04880088464923148,
                               0.05000000000000022,
                               0.04880088464923148,
                               0.04532091636218642,
                               0.03990073868116577,
                               0.033070916362186356,
                               0.02550000000000011,
                               0.01792908363781387,
                               0.011099261318834458,
                               0.005679083637813813,
                               0.0021991153507687463,
                               0.001,
                               0.0021991153507687385,
                               0.005679083637813793,
                               0.011099261318834423,
                               0.017929083637813814,
                               0.025500000000000043};
constexpr std::array golden_fall = {0.05,
                                    0.049899357349880984,
                                    0.04959823971496574,
                                    0.049099071517396335,
                                    0.04840587176599344,
                                    0.04752422169756049,
                                    0.04646121984004666,
                                    0.0452254248593737,
                                    0.04382678665009029,
                                    0.04227656622467163,
                                    0.04058724504646835,
                                    0.03877242453630257,
                                    0.03684671656182498,
                                    0.034825625791348104,
                                    0.03272542485937369,
                                    0.030563023348907866,
                                    0.028355831645441396,
                                    0.026121620758762884,
                                    0.023878379241237136,
                                    0.02164416835455862,
                                    0.019436976651092147,
                                    0.01727457514062632,
                                    0.01517437420865192,
                                    0.013153283438175038,
                                    0.011227575463697443,
                                    0.009412754953531667,
                                    0.0077234337753283875,
                                    0.006173213349909732,
                                    0.004774575140626318,
                                    0.003538780159953349,
                                    0.002475778302439525,
                                    0.0015941282340065704,
                                    0.0009009284826036692,
                                    0.0004017602850342584,
                                    0.00010064265011902332,
                                    0.0};

}  // namespace

static_assert(LRPolicy<CosineAnnealingLR>);
static_assert(std::is_trivially_copyable_v<CosineAnnealingLR>);
static_assert(std::is_trivially_copyable_v<Scheduler<CosineAnnealingLR>>);

TEST_CASE("CosineAnnealingLR: 36 epochs of PyTorch's, up and down, and one fall to 0") {
  const CosineAnnealingLR policy{.T_max = 10, .eta_min = 0.001};
  CHECK(largest_relative_error(policy, 0.05, golden) < 1e-12);
  CHECK(largest_relative_error(CosineAnnealingLR{.T_max = 35}, 0.05, golden_fall) < 1e-12);
}

TEST_CASE("CosineAnnealingLR: begins at the base rate and is at eta_min after T_max epochs") {
  static_assert(CosineAnnealingLR{.T_max = 7, .eta_min = 0.25}.lr(1, 0) == 1);
  static_assert(CosineAnnealingLR{.T_max = 7, .eta_min = 0.25}.lr(1, 7) == 0.25);
  static_assert(CosineAnnealingLR{.T_max = 7}.lr(1, 14'000'000) == 1);
  CHECK(CosineAnnealingLR{.T_max = 0}.lr(1, 1) == 0);
}

TEST_CASE(
    "CosineAnnealingLR: a rate or a setting of NaN makes NaN, an infinite rate an infinite one") {
  constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
  constexpr double inf = std::numeric_limits<double>::infinity();
  CHECK(std::isnan(CosineAnnealingLR{.T_max = 10}.lr(nan_value, 3)));
  CHECK(std::isinf(CosineAnnealingLR{.T_max = 10}.lr(inf, 3)));
  CHECK(std::isnan(CosineAnnealingLR{.eta_min = nan_value}.lr(1, 3)));
}
