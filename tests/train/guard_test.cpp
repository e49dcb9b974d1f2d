// SPDX-License-Identifier: MIT
//
// A Trainer's guard against data and weights that are poisoned at random: NaN, infinities, numbers
// near overflow, rates that ruin. The oracle is a plain Trainer of the same state: its step is what
// a good step must be, bit by bit, and its loss and numbers say whether the step is good.
#include <cmath>
#include <limits>
#include <vector>

#include "network/samples.hpp"

using namespace samples;

namespace {

constexpr double inf = std::numeric_limits<double>::infinity();
using Soccer = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

/// Parameters and moments of a Trainer, one behind the other.
template <class T>
auto numbers_of(const T& trainer) {
  using Rule = std::remove_cvref_t<decltype(trainer.rule())>;
  constexpr int storage = T::Plan::storage.total;
  std::vector<typename T::T> all(trainer.model().storage(), trainer.model().storage() + storage);
  all.insert(all.end(), trainer.slots(), trainer.slots() + Rule::slots * T::Plan::storage.trained);
  return all;
}
/// Whether two optimizers stand at the same step: member by member, because what lies between members
/// is anything.
template <class P>
bool same_progress(const P& a, const P& b) {
  bool same = a.steps == b.steps;
  if constexpr (requires { a.started; }) same = same && a.started == b.started;
  if constexpr (requires { a.beta1_power; }) {
    same = same && a.beta1_power == b.beta1_power && a.beta2_power == b.beta2_power &&
           a.beta1 == b.beta1 && a.beta2 == b.beta2;
  }
  return same;
}
/// Whether two Trainers will go on alike.
template <class A, class B>
bool same_state(const A& a, const B& b) {
  const auto x = numbers_of(a), y = numbers_of(b);
  return std::memcmp(x.data(), y.data(), x.size() * sizeof x[0]) == 0 &&
         same_progress(a.progress(), b.progress());
}
enum class Numbers { good, huge, bad };
/// Huge ones are finite and can have a sum that is not: a guard may take them or leave them.
template <class T>
Numbers judge(const std::vector<T>& numbers) {
  Numbers worst = Numbers::good;
  for (const T v : numbers) {
    if (!std::isfinite(v)) return Numbers::bad;
    if (std::abs(v) > std::numeric_limits<T>::max() / T(1e4)) worst = Numbers::huge;
  }
  return worst;
}

/// Puts a number that ruins into some places of a batch, or leaves the batch alone.
template <class Matrix>
void poison(Matrix& m, std::mt19937& draw) {
  using T = typename Matrix::value_type;
  if constexpr (std::is_floating_point_v<T>) {
    using Limits = std::numeric_limits<T>;
    const T bad[] = {Limits::quiet_NaN(),
                     Limits::infinity(),
                     -Limits::infinity(),
                     Limits::max(),
                     Limits::lowest(),
                     T(1e19),
                     T(-1e30)};
    for (auto n = draw() % 3; n > 0; --n) {
      m[static_cast<int>(draw() % m.rows)][draw() % m.columns] = bad[draw() % std::size(bad)];
    }
  } else {
    m[static_cast<int>(draw() % m.rows)] = static_cast<int>(draw() % 9) - 4;  // classes, or none
  }
}
/// A rate that ruins, now and then.
template <class Rule>
void poison_rate(Rule& rule, std::mt19937& draw, double lr) {
  const double rates[] = {lr, lr, lr, lr, 1e30, -1e38, inf, std::nan("")};
  // A rate that is infinite in float times the 0 of padding is NaN, of which a plain Trainer's VERIFY build complains.
  const auto count = std::size(rates) - (verify_impl::enabled ? 3 : 0);
  rule.lr = rates[draw() % count];
}

/// A guard's clockwork, step by step, told with whole plain Trainers.
template <class Plain>
struct Oracle {
  Plain now, good;
  bool has_good = false;

  /// What one step is, and whether `taken` by a guard may be what it is.
  template <class Guard, class X, class Y>
  bool step(const Guard& guard, bool taken, const X& x, const Y& y) {
    Plain next = now;
    const auto loss = next.step(x, y);
    const bool good_loss = std::isfinite(loss) && static_cast<double>(loss) <= guard.max_loss;
    const Numbers after = judge(numbers_of(next));
    const bool right = after == Numbers::huge || taken == (good_loss && after == Numbers::good);
    if (good_loss) {
      good = now;
      has_good = true;
    }
    if (taken) {
      now = next;
    } else if (Guard::snapshots == 2 && has_good) {
      const auto rule = now.rule();
      now = good;
      now.rule() = rule;
    }
    return right && (!taken || good_loss);
  }
};

template <int B, class Net, class Loss, class Rule, class Guard>
void survives(const char* name, const Loss& loss, const Rule& rule, const Guard& guard) {
  std::mt19937 draw(3);
  const Trainer first{Net{manual_seed(7)}, loss, rule, batch<B>, guard};
  const Trainer plain{Net{manual_seed(7)}, loss, rule, batch<B>};
  auto trainer = first;
  Oracle<std::remove_const_t<decltype(plain)>> oracle{plain, plain};
  int taken = 0;
  for (unsigned i = 0; i < 300; ++i) {
    if (i % 15 == 0) {  // a finite ruin is not always noticed
      trainer = first;
      oracle = {plain, plain};
    }
    auto x = uniform<typename Net::scalar, B, Net::in>(i);
    auto y = targets<Loss, Net, B>(i + 1000);
    if (draw() % 2 == 0) poison(x, draw);
    if (draw() % 4 == 0) poison(y, draw);
    poison_rate(trainer.rule(), draw, rule.lr);
    oracle.now.rule() = trainer.rule();
    const auto result = trainer.step(x, y);
    taken += result.taken;
    const bool right = oracle.step(guard, result.taken, x, y) && same_state(trainer, oracle.now) &&
                       (!result.taken || result.finite) &&
                       judge(numbers_of(trainer)) != Numbers::bad;
    if (right) continue;
    FAIL_CHECK(name << ", step " << i << ": loss " << result.loss << ", taken " << result.taken);
    return;
  }
  // The poison must have been seen, and not only poison.
  if (taken < 30 || taken > 270) FAIL_CHECK(name << ": took " << taken << " of 300 steps");
}
template <int B, class Net, class Loss, class Rule>
void survives(const char* name, const Loss& loss, const Rule& rule) {
  survives<B, Net>(name, loss, rule, SkipBadSteps{});
  survives<B, Net>(name, loss, rule, SkipBadSteps{.max_loss = 2.0});
  survives<B, Net>(name, loss, rule, RollBackBadSteps{});
  survives<B, Net>(name, loss, rule, RollBackBadSteps{.max_loss = 2.0});
}

}  // namespace

TEST_CASE(
    "guards keep every network finite, whatever the data and the rate, by the bits of a plain "
    "Trainer") {
  using Wide = Sequential<Linear<13, 33>, GELU, Linear<33, 17>, PReLU, Linear<17, 20>>;
  using Classes = Sequential<Linear<4, 16>, Tanh, Linear<16, 3>>;
  survives<12, Soccer>("football, Adam", BCELoss{}, Adam{.lr = 0.1});
  survives<12, Soccer>("football, SGD", BCELoss{}, SGD{.lr = 0.1, .momentum = 0.9});
  survives<9, Wide>("wide, AdamW", MSELoss{}, AdamW{.lr = 0.001});
  survives<9, Wide>("wide, PlainSGD", SmoothL1Loss{}, PlainSGD{.lr = 0.01});
  survives<7, Classes>("classes, RMSprop", CrossEntropyLoss{.ignore_index = -1},
                       RMSprop{.lr = 0.01});
  survives<7, Classes>("classes, AMSGrad", CrossEntropyLoss{.ignore_index = -1},
                       AMSGrad{.lr = 0.01});
  survives<5, Network<double, Linear<3, 9>, Sigmoid, Linear<9, 2>, Softmax>>("double, Adagrad",
                                                                             MSELoss{}, Adagrad{});
  survives<9, Sequential<Linear<5, 20>, LayerNorm<20>, PReLUWith<20>, Linear<20, 2>>>(
      "LayerNorm", MSELoss{}, Adam{.lr = 0.001});
  survives<70, Sequential<Linear<3, 70>, ReLU, Linear<70, 70>, ReLU, Linear<70, 1>>>(
      "not one straight line", MSELoss{}, Adam{.lr = 0.001});
}

TEST_CASE("a clipping Trainer's guard looks at the gradients before they are clipped") {
  const auto y = uniform<float, 12, 1>(2, 0, 1);
  auto poisoned = uniform<float, 12, 2>(1);
  poisoned[3][0] = std::numeric_limits<float>::infinity();
  const Soccer net{manual_seed(1)};
  Trainer clips{net, MSELoss{}, Adam{}, batch<12>, ClipGradValue{.value = 1.0}, SkipBadSteps{}};
  Trainer plain{net, MSELoss{}, Adam{}, batch<12>, ClipGradValue{.value = 1.0}};
  const auto before = clips;
  CHECK_FALSE(clips.step(poisoned, y).taken);
  CHECK(same_state(clips, before));
  for (unsigned i = 0; i < 5; ++i) {
    const auto x = uniform<float, 12, 2>(i + 1);
    CHECK(clips.step(x, y).taken);
    (void)plain.step(x, y);
  }
  CHECK(same_state(clips, plain));
}

TEST_CASE(
    "a gradient that overflows behind a finite loss is seen though clipping makes it finite") {
  Sequential<Linear<1, 1, false>> net;
  net.set_parameters({{0.1f}});
  Trainer trainer{net,      L1Loss{Reduction::sum},      PlainSGD{.lr = 0.1},
                  batch<2>, ClipGradValue{.value = 1.0}, SkipBadSteps{}};
  const float x[2][1] = {{3e38f}, {3e38f}}, y[2][1] = {};
  const auto result = trainer.step(x, y);
  CHECK(std::isfinite(result.loss));
  CHECK_FALSE((result.finite || result.taken));
  CHECK(same_bits(trainer.model(), net));
}

TEST_CASE("a rate that ruins the network is seen a step later, and rolled back") {
  const auto x = uniform<float, 12, 2>(1);
  const auto y = uniform<float, 12, 1>(2, 0, 1);
  Trainer trainer{Soccer{manual_seed(1)}, BCELoss{}, Adam{.lr = 0.1}, batch<12>,
                  RollBackBadSteps{.max_loss = 1.0}};
  CHECK(trainer.step(x, y).taken);
  const auto good = trainer;
  trainer.rule().lr = 1e30;
  const auto ruined = trainer.step(x, y);
  CHECK((ruined.taken && ruined.loss < 1));  // the loss of before the step tells nothing
  CHECK_FALSE(same_bits(trainer.model(), good.model()));
  CHECK(same_bits(trainer.last_good(), good.model()));
  trainer.rule().lr = 0.1;
  CHECK_FALSE(trainer.step(x, y).taken);
  CHECK(same_state(trainer, good));
  CHECK(trainer.step(x, y).taken);
}

TEST_CASE(
    "a model that was changed by hand is not rolled back behind the change, unless it is NaN") {
  const auto x = uniform<float, 12, 2>(1);
  const auto y = uniform<float, 12, 1>(2, 0, 1);
  auto poisoned = x;
  poisoned[0][0] = std::nanf("");
  Trainer trainer{Soccer{manual_seed(1)}, BCELoss{}, Adam{}, batch<12>, RollBackBadSteps{}};
  for (int i = 0; i < 3; ++i) (void)trainer.step(x, y);
  const Soccer mine{manual_seed(2)};
  trainer.model() = mine;
  CHECK_FALSE(trainer.step(poisoned, y).taken);
  CHECK(same_bits(trainer.model(), mine));
  CHECK(trainer.step(x, y).taken);
  trainer.model().storage()[0] = std::nanf("");
  CHECK_FALSE(trainer.step(x, y).taken);
  CHECK(same_bits(trainer.model(), mine));
}

TEST_CASE("a guard's answer: the loss for whoever wants a number, and what became of the step") {
  const auto x = uniform<float, 12, 2>(1);
  const auto y = uniform<float, 12, 1>(2, 0, 1);
  Trainer plain{Soccer{manual_seed(1)}, BCELoss{}, Adam{}, batch<12>};
  Trainer trainer{Soccer{manual_seed(1)}, BCELoss{}, Adam{}, batch<12>, SkipBadSteps{}};
  STATIC_REQUIRE(std::is_same_v<decltype(plain.step(x, y)), float>);
  STATIC_REQUIRE(std::is_trivially_copyable_v<decltype(trainer)>);
  STATIC_REQUIRE(noexcept(trainer.step(x, y)));
  STATIC_REQUIRE(std::is_trivially_copyable_v<StepResult<float>>);
  STATIC_REQUIRE(sizeof(plain) + 2 * sizeof(Soccer) <
                 sizeof(trainer));  // what is not asked for costs nothing
  const float loss = trainer.step(x, y);
  CHECK(loss == plain.step(x, y));
  CHECK(trainer.step(x, y) < 10.0f);
  (void)plain.step(x, y);
  const auto before = trainer;
  const auto refused = trainer.step(x, y, 13);
  CHECK((refused.loss != refused.loss && !refused.taken && !refused.finite));
  CHECK(same_state(trainer, before));
  CHECK(trainer.step(x, y, 5).loss == plain.step(x, y, 5));
  CHECK(same_state(trainer, plain));
  trainer.guard().max_loss = 0;
  CHECK_FALSE(trainer.step(x, y).taken);
  CHECK(same_state(trainer, plain));
}

TEST_CASE("guards work in constant expressions") {
  constexpr auto result = [] {
    Trainer t{Sequential<Linear<1, 1>>{}, MSELoss{}, SGD{.lr = 0.1, .momentum = 0.5}, batch<2>,
              RollBackBadSteps{.max_loss = 10}};
    const float x[2][1] = {{1}, {2}}, y[2][1] = {{1}, {2}};
    const float ruinous[2][1] = {{1e6f}, {2}};
    bool taken = true;
    for (int i = 0; i < 5; ++i) taken = taken && t.step(x, y).taken && !t.step(x, ruinous).taken;
    return taken && t.progress().steps == 0;
  }();
  CHECK(result);  // each bad step undoes the good one before: its loss may be the step's fault
}
