// SPDX-License-Identifier: MIT
//
// Data of a population in two extents a row: one batch for all networks, and one for each.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>
#include <span>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

constexpr int rows = 4, steps = 5, features = 3;
using EachStep = Sequential<Sequence<steps, features>, RNN<features, 2>>;

template <class X>
X filled(std::uint64_t seed) {
  Generator generator = manual_seed(seed);
  X x;
  generator.fill_uniform<float>({reinterpret_cast<float*>(&x), sizeof x / sizeof(float)}, -1, 1);
  return x;
}
/// The same numbers in other extents.
template <class X>
X reshaped(const auto& other) {
  X x;
  static_assert(sizeof x == sizeof other);
  std::memcpy(&x, &other, sizeof x);
  return x;
}
bool equal_bits(const auto& a, const auto& b) { return std::memcmp(&a, &b, sizeof a) == 0; }
template <int W>
auto trainer_of() {
  return Trainer{Population<EachStep, W>{manual_seed(7)}, MSELoss{}, Adam{.lr = 0.1}, batch<rows>};
}

// As many networks as fill a register and leave one over; as many as rows; one.
template <int W>
void extents_are_rows() {
  const auto x = filled<Tensor<float, rows, steps, features>>(1);
  const auto y = filled<Tensor<float, rows, steps, 2>>(2);
  const auto flat_x = reshaped<Tensor<float, rows, steps * features>>(x);
  const auto flat_y = reshaped<Tensor<float, rows, steps * 2>>(y);
  auto flat = trainer_of<W>(), shaped = trainer_of<W>(), own = trainer_of<W>();
  std::array<Tensor<float, rows, steps, features>, W> each_x;
  std::array<Tensor<float, rows, steps, 2>, W> each_y;
  each_x.fill(x), each_y.fill(y);
  const auto losses = flat.step(flat_x, flat_y);
  CHECK(equal_bits(losses, shaped.step(x, y)));
  CHECK(equal_bits(losses, own.step(each_x, each_y)));
  CHECK(equal_bits(flat.model(), shaped.model()));
  CHECK(equal_bits(flat.model(), own.model()));
  // Four extents in one Tensor, rows behind each other in an array, targets for all, and rows left out.
  const auto all = reshaped<Tensor<float, W, rows, steps, features>>(each_x);
  const auto rest = flat.step(flat_x, flat_y, rows - 1);
  CHECK(equal_bits(rest, shaped.step(x, y, rows - 1)));
  CHECK(equal_bits(rest, own.step(all, y, rows - 1)));
  const auto next = flat.step(flat_x, flat_y);
  CHECK(
      equal_bits(next, own.step(reshaped<Tensor<float, W, rows, steps * features>>(all), each_y)));
  const std::span<const float[steps][features]> few(x.begin(), rows - 2);
  CHECK(equal_bits(
      flat.step(std::span(flat_x.begin(), rows - 2), std::span(flat_y.begin(), rows - 2)),
      own.step(few, std::span(y.begin(), rows - 2))));
}

}  // namespace

TEST_CASE("Population: a batch in two extents is the batch of its rows, for all and for each") {
  extents_are_rows<1>();
  extents_are_rows<rows>();
  extents_are_rows<17>();
}

TEST_CASE("Population: a sample in two extents, for all or one for each") {
  const Population<EachStep, 17> population{manual_seed(7)};
  const auto each = filled<Tensor<float, 17, steps, features>>(3);
  const auto flat = reshaped<Tensor<float, 17, steps * features>>(each);
  CHECK(equal_bits(population(each), population(flat)));
  const auto one = reshaped<Tensor<float, steps, features>>(each[2]);
  const auto answers = population(one);
  CHECK(equal_bits(answers, population(each[2])));
  CHECK(equal_bits(answers, population(flat[2])));
  CHECK(equal_bits(answers[2], population(each)[2]));
  CHECK(equal_bits(answers, population(reshaped<std::array<float, steps * features>>(one))));
  auto changing = population;
  const auto alone = changing[2](one);
  CHECK(equal_bits(alone, population[2](one)));
  for (int o = 0; o < EachStep::out; ++o) CHECK(std::abs(alone[o] - answers[2][o]) < 1e-6f);
}

TEST_CASE("Population: channels of signals, and class indices") {
  using Wave = Sequential<Signal<2, 6>, Conv1d<2, 3, 3>, Flatten, Linear<12, 3>>;
  const auto x = filled<Tensor<float, 4, 2, 6>>(1);
  const Tensor<int, 4> labels{{0, 2, 1, 2}};
  Trainer shaped{Population<Wave, 3>{manual_seed(1)}, CrossEntropyLoss{}, SGD{.lr = 0.1}, batch<4>};
  auto flat = shaped, own = shaped;
  const std::array each{x, x, x};
  const std::array own_labels{labels, labels, labels};
  const auto losses = flat.step(reshaped<Tensor<float, 4, 12>>(x), labels);
  CHECK(equal_bits(losses, shaped.step(x, labels)));
  CHECK(equal_bits(losses, own.step(each, own_labels)));
}

TEST_CASE(
    "Scheduler of a population's Trainer: each network trains as with its rates set by hand") {
  const auto x = filled<Tensor<float, rows, steps, features>>(1);
  const auto y = filled<Tensor<float, rows, steps, 2>>(2);
  const StepLR policy{.step_size = 1, .gamma = 0.5};
  auto scheduled = trainer_of<3>(), by_hand = trainer_of<3>();
  for (int i = 0; i < 3; ++i) scheduled.rule(i).lr = by_hand.rule(i).lr = 0.1 * (i + 1);
  Scheduler scheduler{scheduled, policy};
  for (int epoch = 0; epoch < 4; ++epoch) {
    for (int i = 0; i < 3; ++i) by_hand.rule(i).lr = policy.lr(0.1 * (i + 1), epoch);
    CHECK(equal_bits(by_hand.step(x, y), scheduled.step(x, y)));
    (void)scheduler.step(scheduled);
  }
  CHECK(equal_bits(by_hand.model(), scheduled.model()));
  CHECK(std::abs(scheduled.rule(2).lr - 0.3 / 16) < 1e-15);
}
