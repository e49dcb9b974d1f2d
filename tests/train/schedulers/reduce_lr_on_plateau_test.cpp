// SPDX-License-Identifier: MIT
//
// Golden rates: PyTorch 1.13.1, read after each step of its scheduler:
//   o = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1, momentum=0.9)
//   s = torch.optim.lr_scheduler.ReduceLROnPlateau(o, ...)
//   for metric in metrics: s.step(metric); print(o.param_groups[0]['lr'])
#include <array>
#include <cmath>
#include <fixnet/train/schedulers/reduce_lr_on_plateau.hpp>
#include <limits>
#include <type_traits>

#include "catch_compat.hpp"
#include "train/schedulers/golden.hpp"

using namespace fixnet;

namespace {

constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
constexpr std::array metrics = {
    1.0, 0.9, 0.95, 0.9, 0.91, 0.92, 0.93, 0.5,  0.49999, 0.49998, 0.6,  nan_value, 0.6,     0.6,
    0.6, 0.6, 0.6,  0.6, 0.4,  0.41, 0.42, 0.43, 0.44,    0.45,    0.46, 0.39999,   0.39998, 0.5,
    0.5, 0.5, 0.5,  0.5, 0.5,  0.5,  0.5,  0.5,  0.5,     0.5,     0.5,  0.5};
constexpr std::array golden = {
    0.1,       0.1,       0.1,       0.1,       0.05,       0.05,       0.05,       0.05,
    0.05,      0.05,      0.025,     0.025,     0.025,      0.025,      0.025,      0.0125,
    0.0125,    0.0125,    0.0125,    0.0125,    0.0125,     0.00625,    0.00625,    0.00625,
    0.00625,   0.00625,   0.003125,  0.003125,  0.003125,   0.003125,   0.003125,   0.0015625,
    0.0015625, 0.0015625, 0.0015625, 0.0015625, 0.00078125, 0.00078125, 0.00078125, 0.00078125};
constexpr std::array golden_max = {0.1,
                                   0.1,
                                   0.1,
                                   0.03,
                                   0.03,
                                   0.009,
                                   0.009,
                                   0.009,
                                   0.009,
                                   0.0026999999999999997,
                                   0.0026999999999999997,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001,
                                   0.001};
constexpr std::array golden_rel_max = {0.1,
                                       0.1,
                                       0.1,
                                       0.1,
                                       0.06999999999999999,
                                       0.06999999999999999,
                                       0.06999999999999999,
                                       0.06999999999999999,
                                       0.048999999999999995,
                                       0.048999999999999995,
                                       0.048999999999999995,
                                       0.048999999999999995,
                                       0.0343,
                                       0.0343,
                                       0.0343,
                                       0.0343,
                                       0.024009999999999997,
                                       0.024009999999999997,
                                       0.024009999999999997,
                                       0.024009999999999997,
                                       0.016806999999999996,
                                       0.016806999999999996,
                                       0.016806999999999996,
                                       0.016806999999999996,
                                       0.011764899999999997,
                                       0.011764899999999997,
                                       0.011764899999999997,
                                       0.011764899999999997,
                                       0.008235429999999997,
                                       0.008235429999999997,
                                       0.008235429999999997,
                                       0.008235429999999997,
                                       0.005764800999999997,
                                       0.005764800999999997,
                                       0.005764800999999997,
                                       0.005764800999999997,
                                       0.004035360699999998,
                                       0.004035360699999998,
                                       0.004035360699999998,
                                       0.004035360699999998};
constexpr std::array golden_default = {0.1,
                                       0.1,
                                       0.1,
                                       0.1,
                                       0.1,
                                       0.1,
                                       0.1,
                                       0.1,
                                       0.1,
                                       0.1,
                                       0.1,
                                       0.010000000000000002,
                                       0.010000000000000002,
                                       0.010000000000000002,
                                       0.010000000000000002,
                                       0.010000000000000002,
                                       0.010000000000000002,
                                       0.010000000000000002,
                                       0.010000000000000002,
                                       0.010000000000000002,
                                       0.010000000000000002,
                                       0.010000000000000002,
                                       0.0010000000000000002,
                                       0.0010000000000000002,
                                       0.0010000000000000002,
                                       0.0010000000000000002,
                                       0.0010000000000000002,
                                       0.0010000000000000002,
                                       0.0010000000000000002,
                                       0.0010000000000000002,
                                       0.0010000000000000002,
                                       0.0010000000000000002,
                                       0.0010000000000000002,
                                       0.00010000000000000003,
                                       0.00010000000000000003,
                                       0.00010000000000000003,
                                       0.00010000000000000003,
                                       0.00010000000000000003,
                                       0.00010000000000000003,
                                       0.00010000000000000003};
constexpr std::array golden_eps = {0.1,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002};
constexpr std::array golden_abs = {0.1,
                                   0.1,
                                   0.1,
                                   0.1,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.010000000000000002,
                                   0.0010000000000000002,
                                   0.0010000000000000002,
                                   0.0010000000000000002,
                                   0.00010000000000000003,
                                   0.00010000000000000003,
                                   0.00010000000000000003,
                                   1.0000000000000004e-05,
                                   1.0000000000000004e-05,
                                   1.0000000000000004e-05,
                                   1.0000000000000004e-05,
                                   1.0000000000000004e-05,
                                   1.0000000000000004e-06,
                                   1.0000000000000004e-06,
                                   1.0000000000000004e-06,
                                   1.0000000000000005e-07,
                                   1.0000000000000005e-07,
                                   1.0000000000000005e-07,
                                   1.0000000000000005e-08,
                                   1.0000000000000005e-08,
                                   1.0000000000000005e-08,
                                   1.0000000000000005e-08,
                                   1.0000000000000005e-08,
                                   1.0000000000000005e-08,
                                   1.0000000000000005e-08,
                                   1.0000000000000005e-08,
                                   1.0000000000000005e-08,
                                   1.0000000000000005e-08,
                                   1.0000000000000005e-08,
                                   1.0000000000000005e-08,
                                   1.0000000000000005e-08};

}  // namespace

static_assert(std::is_trivially_copyable_v<ReduceLROnPlateau>);
static_assert(std::is_trivially_copyable_v<Scheduler<ReduceLROnPlateau>>);

namespace {

// The learning rates after each metric (times `sign`), against PyTorch's.
double error(const ReduceLROnPlateau& policy, double sign, const std::array<double, 40>& wanted,
             const std::array<double, 40>& values = metrics) {
  Driven driven{{.lr = 0.1}};
  Scheduler scheduler{driven, policy};
  double largest = 0;
  for (std::size_t t = 0; t < wanted.size(); ++t)
    largest =
        std::fmax(largest, std::abs(scheduler.step(driven, sign * values[t]) / wanted[t] - 1));
  return largest;
}

constexpr auto constant = [] {
  std::array<double, 40> ones{};
  for (double& one : ones) one = 1;
  return ones;
}();

}  // namespace

TEST_CASE("ReduceLROnPlateau: 40 epochs of PyTorch's with cooldown, one metric NaN") {
  CHECK(error({.factor = 0.5, .patience = 2, .cooldown = 2}, 1, golden) < 1e-12);
}

TEST_CASE("ReduceLROnPlateau: larger is better, an absolute threshold and a least rate") {
  const ReduceLROnPlateau policy{.mode = PlateauMode::max,
                                 .factor = 0.3,
                                 .patience = 1,
                                 .threshold = 0.05,
                                 .threshold_mode = ThresholdMode::abs,
                                 .min_lr = 1e-3};
  CHECK(error(policy, -1, golden_max) < 1e-12);
}

TEST_CASE("ReduceLROnPlateau: larger is better by a relative threshold") {
  CHECK(error({.mode = PlateauMode::max, .factor = 0.7, .patience = 3}, 1, golden_rel_max) < 1e-12);
}

TEST_CASE("ReduceLROnPlateau: smaller is better by an absolute threshold") {
  const ReduceLROnPlateau policy{
      .patience = 2, .threshold = 0.02, .threshold_mode = ThresholdMode::abs};
  CHECK(error(policy, 1, golden_abs) < 1e-12);
}

TEST_CASE("ReduceLROnPlateau: the defaults are PyTorch's, and a change within eps is not made") {
  CHECK(error({}, 1, golden_default, constant) < 1e-12);
  CHECK(error({.patience = 0, .eps = 0.01}, 1, golden_eps, constant) < 1e-12);
}

TEST_CASE("ReduceLROnPlateau: a metric of NaN is a bad epoch and never the best") {
  Driven driven{{.lr = 0.1}};
  Scheduler scheduler{driven, ReduceLROnPlateau{.patience = 0}};
  CHECK(scheduler.step(driven, nan_value) < 0.1);
  CHECK(scheduler.best() == std::numeric_limits<double>::infinity());
  CHECK(scheduler.step(driven, 3) == driven.rule().lr);
  CHECK(scheduler.best() == 3);
  driven.rule().lr = nan_value;
  CHECK(std::isnan(scheduler.step(driven, 4)));
}

TEST_CASE("ReduceLROnPlateau: one restored within a cooldown takes the steps of the original") {
  Driven driven{{.lr = 1}};
  Scheduler original{driven, ReduceLROnPlateau{.factor = 0.5, .patience = 1, .cooldown = 4}};
  for (int t = 0; t < 4; ++t) original.step(driven, 7);
  CHECK(driven.rule().lr == 0.5);  // reduced a step ago: bad epochs do not count yet
  Scheduler<ReduceLROnPlateau> restored{original.state()};
  Driven again = driven;
  for (int t = 0; t < 12; ++t) CHECK(restored.step(again, 7) == original.step(driven, 7));
  CHECK(again.rule().lr == 0.125);
}

TEST_CASE("ReduceLROnPlateau: works in constant expressions") {
  static_assert([] {
    Driven driven{{.lr = 1}};
    Scheduler scheduler{driven, ReduceLROnPlateau{.factor = 0.5, .patience = 1}};
    for (int t = 0; t < 4; ++t) scheduler.step(driven, 7);
    return driven.rule().lr == 0.5 && scheduler.epoch() == 4 && scheduler.bad_epochs() == 1;
  }());
  SUCCEED();
}
