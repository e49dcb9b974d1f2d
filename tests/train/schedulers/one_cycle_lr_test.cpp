// SPDX-License-Identifier: MIT
//
// Golden rates: PyTorch 1.13.1, read before each step() of its scheduler:
//   o = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.5, momentum=0.9)
//   s = torch.optim.lr_scheduler.OneCycleLR(o, max_lr=0.1, total_steps=36, ...)
//   for _ in range(36): print(o.param_groups[0]['lr']); o.step(); s.step()
#include <array>
#include <cmath>
#include <fixnet/train/schedulers/one_cycle_lr.hpp>
#include <limits>
#include <type_traits>

#include "catch_compat.hpp"
#include "train/schedulers/golden.hpp"

using namespace fixnet;

namespace {

constexpr std::array golden = {
    0.0040000000000000036, 0.006445324143487904, 0.013532146150338084,  0.024538400314135858,
    0.03834267584171046,   0.053538475723439456, 0.06857752261222277,   0.08192751048921923,
    0.09222822903480837,   0.09843015342587343,  0.09998445916220441,   0.09944154354509119,
    0.09813121982265122,   0.09607382629827801,  0.09330129698414118,   0.08985666593464468,
    0.08579339928961607,   0.0811745653949763,   0.07607185588193423,   0.07056447289910997,
    0.06473789976951033,   0.058682574153711,    0.052492484313857724,  0.046263710266697504,
    0.04009293246925877,   0.034075931184745833, 0.028306099820869922,  0.02287299531596481,
    0.017860948073194972,  0.01334775301888305,  0.009403462101808318,  0.006089296975803242,
    0.0034566987425395223, 0.001546529504003348, 0.0003884381178327169, 4e-07};
constexpr std::array golden_momentum = {0.95,
                                        0.9474527873505334,
                                        0.9400706810933978,
                                        0.9286058330061084,
                                        0.9142263793315516,
                                        0.8983974211214172,
                                        0.8827317472789346,
                                        0.8688255099070633,
                                        0.858095594755408,
                                        0.8516352568480485,
                                        0.8500155408999591,
                                        0.8505584586887436,
                                        0.8518687876524994,
                                        0.8539261894064796,
                                        0.856698729810778,
                                        0.8601433746388538,
                                        0.8642066575370141,
                                        0.8688255099070633,
                                        0.8739282398310251,
                                        0.8794356448434694,
                                        0.8852622412794547,
                                        0.8913175911166534,
                                        0.8975077057169651,
                                        0.9037365046793212,
                                        0.9099073071599698,
                                        0.9159243325125842,
                                        0.9216941869558779,
                                        0.9271273131932879,
                                        0.932139380484327,
                                        0.9366525935914912,
                                        0.9405969002857928,
                                        0.9439110786685114,
                                        0.9465436874322102,
                                        0.9484538643114538,
                                        0.9496119603300086,
                                        0.95};
constexpr std::array golden_linear = {0.01,
                                      0.016716417910447763,
                                      0.023432835820895524,
                                      0.030149253731343285,
                                      0.03686567164179105,
                                      0.04358208955223881,
                                      0.050298507462686576,
                                      0.05701492537313433,
                                      0.06373134328358208,
                                      0.07044776119402985,
                                      0.0771641791044776,
                                      0.08388059701492537,
                                      0.09059701492537314,
                                      0.0973134328358209,
                                      0.097225,
                                      0.0926,
                                      0.08797500000000001,
                                      0.08335000000000001,
                                      0.078725,
                                      0.0741,
                                      0.06947500000000001,
                                      0.06485000000000002,
                                      0.06022500000000001,
                                      0.055600000000000004,
                                      0.050975000000000006,
                                      0.04635000000000001,
                                      0.04172500000000001,
                                      0.03710000000000001,
                                      0.03247500000000002,
                                      0.02785,
                                      0.02322500000000001,
                                      0.01859999999999999,
                                      0.013975000000000001,
                                      0.009349999999999997,
                                      0.004725000000000007,
                                      0.00010000000000000286};
constexpr std::array golden_linear_momentum = {0.95,
                                               0.9425373134328358,
                                               0.9350746268656716,
                                               0.9276119402985075,
                                               0.9201492537313433,
                                               0.9126865671641791,
                                               0.9052238805970149,
                                               0.8977611940298507,
                                               0.8902985074626866,
                                               0.8828358208955224,
                                               0.8753731343283582,
                                               0.867910447761194,
                                               0.8604477611940298,
                                               0.8529850746268657,
                                               0.8527777777777777,
                                               0.8574074074074074,
                                               0.862037037037037,
                                               0.8666666666666666,
                                               0.8712962962962962,
                                               0.8759259259259259,
                                               0.8805555555555555,
                                               0.8851851851851852,
                                               0.8898148148148148,
                                               0.8944444444444444,
                                               0.899074074074074,
                                               0.9037037037037037,
                                               0.9083333333333333,
                                               0.912962962962963,
                                               0.9175925925925925,
                                               0.9222222222222222,
                                               0.9268518518518518,
                                               0.9314814814814815,
                                               0.9361111111111111,
                                               0.9407407407407407,
                                               0.9453703703703703,
                                               0.95};
constexpr std::array golden_three = {
    0.0040000000000000036,  0.006445324143487904,   0.013532146150338084,   0.024538400314135858,
    0.03834267584171046,    0.053538475723439456,   0.06857752261222277,    0.08192751048921923,
    0.09222822903480837,    0.09843015342587343,    0.09990137885201615,    0.09649200435260905,
    0.08854940600171844,    0.0768828432789052,     0.06268100482990308,    0.047390894756431254,
    0.032570399530125076,   0.019729557267456774,   0.010176702202077299,   0.0048851604644288595,
    0.003993345830471887,   0.003918994048634271,   0.0037650666492572843,  0.0035379472605736556,
    0.003247054905757095,   0.002904453380183914,   0.002524350945541616,   0.0021225110893115205,
    0.001715598786421084,   0.0013204893746950825,  0.0009535687062035156,  0.0006300535984073053,
    0.00036336076713612856, 0.00016455041280953215, 4.1867535316909464e-05, 4e-07};
constexpr std::array golden_three_momentum = {0.9,
                                              0.8974527873505335,
                                              0.8900706810933978,
                                              0.8786058330061085,
                                              0.8642263793315517,
                                              0.8483974211214173,
                                              0.8327317472789346,
                                              0.8188255099070634,
                                              0.808095594755408,
                                              0.8016352568480486,
                                              0.8001027303624832,
                                              0.8036541621326989,
                                              0.8119277020815433,
                                              0.8240803715844738,
                                              0.8388739533021843,
                                              0.8548011512953841,
                                              0.8702391671561197,
                                              0.8836150445130659,
                                              0.8935659352061696,
                                              0.8990779578495532,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9,
                                              0.9};

}  // namespace

static_assert(MomentumPolicy<OneCycleLR>);
static_assert(LRPolicy<OneCycleLR>);
static_assert(std::is_trivially_copyable_v<OneCycleLR>);
static_assert(std::is_trivially_copyable_v<Scheduler<OneCycleLR>>);

namespace {

double momentum_error(const OneCycleLR& policy, const std::array<double, 36>& wanted) {
  double largest = 0;
  for (int t = 0; t < 36; ++t) {
    const double error = policy.momentum(t) / wanted[static_cast<std::size_t>(t)] - 1;
    largest = std::fmax(largest, std::abs(error));
  }
  return largest;
}

}  // namespace

TEST_CASE("OneCycleLR: 36 steps of PyTorch's with its defaults") {
  const OneCycleLR policy{.max_lr = 0.1, .total_steps = 36};
  CHECK(largest_relative_error(policy, 0.5, golden) < 1e-12);
  CHECK(momentum_error(policy, golden_momentum) < 1e-12);
}

TEST_CASE("OneCycleLR: 36 steps of PyTorch's on straight lines") {
  const OneCycleLR policy{.max_lr = 0.1,
                          .total_steps = 36,
                          .pct_start = 0.4,
                          .anneal_strategy = AnnealStrategy::linear,
                          .div_factor = 10,
                          .final_div_factor = 100};
  CHECK(largest_relative_error(policy, 0.5, golden_linear) < 1e-12);
  CHECK(momentum_error(policy, golden_linear_momentum) < 1e-12);
}

TEST_CASE("OneCycleLR: 36 steps of PyTorch's in three phases") {
  const OneCycleLR policy{.max_lr = 0.1,
                          .total_steps = 36,
                          .base_momentum = 0.8,
                          .max_momentum = 0.9,
                          .three_phase = true};
  CHECK(largest_relative_error(policy, 0.5, golden_three) < 1e-12);
  CHECK(momentum_error(policy, golden_three_momentum) < 1e-12);
}

TEST_CASE("OneCycleLR: the Scheduler sets the momentum of its step, unless told not to") {
  Driven driven{{.lr = 0.5, .momentum = 0.3}};
  Scheduler scheduler{driven, OneCycleLR{.max_lr = 0.1, .total_steps = 36}};
  CHECK(driven.rule().lr == scheduler.policy().lr(0.5, 0));
  CHECK(driven.rule().momentum == 0.95);
  scheduler.step(driven);
  CHECK(driven.rule().momentum == scheduler.policy().momentum(1));
  driven.rule().momentum = 0.3;
  Scheduler still{driven, OneCycleLR{.max_lr = 0.1, .total_steps = 36, .cycle_momentum = false}};
  still.step(driven);
  CHECK(driven.rule().momentum == 0.3);
}

TEST_CASE("OneCycleLR: after the last step the last rate holds; a phase of no length is over") {
  const OneCycleLR policy{.max_lr = 0.1, .total_steps = 36};
  CHECK(policy.lr(0, 36) == policy.lr(0, 35));
  CHECK(policy.lr(0, 1000) == policy.lr(0, 35));
  CHECK(OneCycleLR{.max_lr = 0.1, .total_steps = 10, .pct_start = 0.1}.lr(0, 0) == 0.1);
  CHECK(std::isfinite(OneCycleLR{.max_lr = 0.1, .total_steps = 1}.lr(0, 0)));
  CHECK(std::isfinite(OneCycleLR{.max_lr = 0.1, .total_steps = 0}.lr(0, 0)));
}

TEST_CASE("OneCycleLR: NaN settings make NaN; without cycle_momentum the momentum is NaN") {
  constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
  CHECK(std::isnan(OneCycleLR{.max_lr = nan_value, .total_steps = 36}.lr(0.5, 3)));
  CHECK(std::isfinite(OneCycleLR{.max_lr = 0.1, .total_steps = 36}.lr(nan_value, 3)));
  CHECK(std::isnan(OneCycleLR{.total_steps = 36, .cycle_momentum = false}.momentum(3)));
}
