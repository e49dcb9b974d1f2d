// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstring>
#include <memory>

#include <fixnet/train/population.hpp>
#include <fixnet/train/threads.hpp>
#include "network/samples.hpp"
#include "oracle/golden/football_seeds.hpp"

using namespace samples;

namespace {

template <class T>
constexpr Tensor<T, 12, 2> X{{{T(3.0), T(0.5)},
                              {T(1.0), T(1.0)},
                              {T(0.5), T(2.0)},
                              {T(2.0), T(1.5)},
                              {T(3.5), T(3.0)},
                              {T(2.0), T(2.5)},
                              {T(1.5), T(1.0)},
                              {T(0.5), T(0.5)},
                              {T(2.5), T(0.8)},
                              {T(2.1), T(2.0)},
                              {T(1.2), T(0.5)},
                              {T(0.7), T(1.5)}}};
template <class T>
constexpr Tensor<T, 12, 1> Y{{{1}, {0}, {0}, {1}, {1}, {0}, {1}, {0}, {1}, {0}, {1}, {0}}};

template <class T>
using Tutorial = Network<T, Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
template <class T, int W>
using Many = Population<Tutorial<T>, W>;

bool equal_bits(const auto& a, const auto& b) { return std::memcmp(&a, &b, sizeof a) == 0; }

template <class T>
FIXNET_NOINLINE Tutorial<T> drawn(int seed) {
  return Tutorial<T>{manual_seed(static_cast<unsigned>(seed))};
}
template <class T, int W, class Rule>
using Training = Trainer<Many<T, W>, BCELoss, Rule, 12>;
// W networks of seeds first, first + 1, …
template <class T, int W, class Rule = Adam>
auto in_training(int first, const Rule& rule = {.lr = 0.1}) {
  const auto population = std::make_unique<Many<T, W>>();
  for (int i = 0; i < W; ++i) (*population)[i] = drawn<T>(first + i);
  return std::make_unique<Training<T, W, Rule>>(*population, BCELoss{}, rule, batch<12>);
}

constexpr double rate(int i) { return (5 + i) / 100.0; }  // no sum of products, which may be fused

// 33 networks of seeds and learning rates of their own, each trained alone.
template <class T>
struct Alone {
  Tutorial<T> model[33];
  T loss[33];
  explicit Alone(int steps) {
    for (int i = 0; i < 33; ++i) {
      const auto alone = in_training<T, 1>(1 + i, Adam{.lr = rate(i)});
      for (int s = 0; s < steps; ++s) loss[i] = alone->step(X<T>, Y<T>)[0];
      model[i] = alone->model()[0];
    }
  }
};
template <class T, int W>
void lanes_are_alone(const Alone<T>& alone, int steps) {
  const auto together = in_training<T, W>(1);
  for (int i = 0; i < W; ++i) together->rule(i).lr = rate(i);
  Tensor<T, W> losses{};
  for (int s = 0; s < steps; ++s) losses = together->step(X<T>, Y<T>);
  int equal = 0;
  for (int i = 0; i < W; ++i) {
    const Tutorial<T> model = together->model()[i];
    equal += equal_bits(model, alone.model[i]) && equal_bits(losses[i], alone.loss[i]);
  }
  INFO(W << " networks of " << sizeof(T) << " bytes a number");
  CHECK(equal == W);
}

}  // namespace

TEMPLATE_TEST_CASE("Population: each of 1 to 33 networks has the bits that it has alone", "", float,
                   double) {
  const auto alone = std::make_unique<Alone<TestType>>(10);
  static_for<33>([&](auto i) {
    constexpr int W = i + 1;
    if constexpr (sizeof(TestType) == 4 || W == 8 || W == 9 || W == 33)
      lanes_are_alone<TestType, W>(*alone, 10);
  });
}

TEST_CASE("Population: 1001 seeds at once have PyTorch's losses, as one network alone has them") {
  constexpr int W = static_cast<int>(std::size(golden::football_seeds));
  auto population = std::make_unique<Many<float, W>>();
  for (int i = 0; i < W; ++i)
    (*population)[i] = Tutorial<float>{manual_seed(golden::football_seeds[i].seed)};
  const auto trainer = std::make_unique<Trainer<Many<float, W>, BCELoss, Adam, 12>>(
      *population, BCELoss{}, Adam{.lr = 0.1}, batch<12>);
  int close = 0, lines = 0;
  double worst = 0;
  for (int line = 0; line < 5; ++line) {
    Tensor<float, W> losses{};
    for (int epoch = 0; epoch < 10; ++epoch) losses = trainer->step(X<float>, Y<float>);
    for (int i = 0; i < W; ++i) {
      const double expected = static_cast<double>(golden::football_seeds[i].loss[line]);
      const double error = std::abs(static_cast<double>(losses[i]) / expected - 1);
      worst = std::max(worst, error);
      close += error <= 1e-5;
      ++lines;
    }
  }
  CHECK(lines >= 5000);
  CHECK(worst <= 5e-5);
  CHECK(close * 1000 >= lines * 989);
}

namespace {

// One network trained in plain arithmetic, one number at a time, in the order of a population's.
template <class Net, class Loss, class Rule, int B>
struct OneByOne {
  using T = typename Net::scalar;
  using V = simd::Pack<simd::One<T>>;
  using Plan = typename Net::Plan::template In<V>;
  using Step = train_impl::SideBySide<V, Plan, Loss, Rule, B>;
  V parameters[Plan::storage.total]{};
  V slots[optimizers_impl::slot_count<Rule>(Plan::storage.trained)]{};
  Loss loss;
  Rule rule;
  typename Rule::Progress progress{};

  OneByOne(const Net& net, const Loss& l, const Rule& r) : loss(l), rule(r) {
    optimizers_impl::initialise_slots(rule, slots, Plan::storage);
    each([&](int single, int packed) { parameters[packed] = V(net.storage()[single]); });
  }
  template <class X, class Y>
  T step(const X& x, const Y& y) {
    const auto factors = rule.template begin<T>(progress).template to<V>();
    const auto targets = network_impl::user_targets<Loss, T, B, Net::out>(y);
    return Step::step(parameters, slots, {factors, nullptr}, loss, matrix_impl::user_rows(x),
                      targets, StaticIndex<B>{})
        .r.r;
  }
  Net model() const {
    Net net;
    each([&](int single, int packed) { net.storage()[single] = parameters[packed].r.r; });
    return net;
  }
  template <class F>
  static void each(const F& f) {
    for (std::size_t t = 0; t < Plan::storage.at.size(); ++t) {
      for (int i = 0; i < Plan::storage.at[t].size(); ++i)
        f(Net::Plan::storage.at[t].place(i), Plan::storage.at[t].place(i));
    }
  }
};

// The largest difference of two networks' parameters, relative to 1 + |a|.
template <class Net>
double distance(const Net& a, const Net& b) {
  double worst = 0;
  const auto x = a.parameters(), y = b.parameters();
  for (int i = 0; i < Net::parameter_count; ++i) {
    const double p = static_cast<double>(x[i]), q = static_cast<double>(y[i]);
    worst = std::max(worst, std::abs(p - q) / (1 + std::abs(p)));
  }
  return worst;
}

// Three networks, each on data of its own, against a Trainer for each.
template <class Net, class Loss, class Rule, class Also>
void own_batches(const Loss& loss, const Rule& rule, double bound, const Also& also) {
  using T = typename Net::scalar;
  constexpr int W = 3, B = 7;
  Tensor<T, B, Net::in> x[W];
  std::array<decltype(targets<Loss, Net, B>(0)), W> y;
  Population<Net, W> population;
  for (int i = 0; i < W; ++i) {
    x[i] = uniform<T, B, Net::in>(static_cast<unsigned>(10 + i));
    y[static_cast<std::size_t>(i)] = targets<Loss, Net, B>(static_cast<unsigned>(20 + i));
    population[i] = Net{manual_seed(static_cast<unsigned>(i))};
  }
  Trainer together{population, loss, rule, batch<B>};
  for (int s = 0; s < 5; ++s) together.step(x, y);
  for (std::size_t i = 0; i < W; ++i) {
    const Net net = population[static_cast<int>(i)];
    const Net trained = together.model()[static_cast<int>(i)];
    Trainer alone{net, loss, rule, batch<B>};
    for (int s = 0; s < 5; ++s) alone.step(x[i], y[i]);
    INFO("network " << i << " of " << describe<Net>());
    CHECK(distance(trained, alone.model()) <= bound);
    CHECK(distance(trained, net) > 100 * bound);
    also(net, trained, x[i], y[i]);
  }
}
template <class Net, class Loss, class Rule>
void like_a_trainer(const Loss& loss, const Rule& rule) {
  own_batches<Net>(loss, rule, 2e-5, [](const auto&...) {});
}
template <class Net, class Loss, class Rule>
void like_plain_arithmetic(const Loss& loss, const Rule& rule, double bound) {
  using T = typename Net::scalar;
  own_batches<Net>(loss, rule, bound,
                   [&](const Net& net, const Net& trained, const auto& x, const auto& y) {
                     OneByOne<Net, Loss, Rule, 7> plain{net, loss, rule};
                     for (int s = 0; s < 5; ++s) plain.step(x, y);
                     // One<double> rounds products, and so do registers without fma.
                     const bool alike = simd::Lanes<T>::fused == simd::One<T>::fused;
                     CHECK(distance(trained, plain.model()) <= (alike ? 0 : bound));
                   });
}

}  // namespace

TEST_CASE(
    "Population: networks on batches of their own train as alone, to the bit in plain order") {
  like_plain_arithmetic<Sequential<Linear<3, 5>, LayerNorm<5>, Tanh, Linear<5, 4>>>(
      CrossEntropyLoss{.label_smoothing = 0.1}, AdamW{.lr = 0.01}, 2e-5);
  like_plain_arithmetic<Sequential<Linear<3, 17>, SiLU, PReLU, Linear<17, 9>, Softmax>>(
      MSELoss{}, SGD{.lr = 0.1, .momentum = 0.9}, 1e-5);
  like_plain_arithmetic<Network<double, Linear<3, 4>, ELU, Linear<4, 2>, LogSoftmax>>(
      NLLLoss{}, RAdam{.lr = 0.01}, 1e-12);
}

TEST_CASE(
    "Population: a hidden layer goes from register to register, with the bits of plain order") {
  // Several outputs, samples that fill no whole number of tiles, derivatives of input and output.
  like_plain_arithmetic<Sequential<Linear<3, 5, false>, SiLU, Linear<5, 3>, Tanh, Linear<3, 1>>>(
      BCEWithLogitsLoss{}, Adam{.lr = 0.01}, 2e-5);
  like_plain_arithmetic<Sequential<Linear<4, 9>, Linear<9, 5, false>>>(CrossEntropyLoss{},
                                                                       SGD{.lr = 0.1}, 1e-5);
}

TEST_CASE("Population: layers of layers, of steps and of signals train as alone") {
  like_a_trainer<Sequential<Linear<3, 4>, Residual<Linear<4, 4>, Tanh>,
                            Parallel<Branch<Linear<4, 2>, GELU>, Branch<Identity>>, Linear<6, 1>>>(
      HuberLoss{}, Adam{.lr = 0.01});
  like_a_trainer<
      Sequential<Signal<2, 6>, Conv1d<2, 3, 3>, Softplus, Flatten, RMSNorm<12>, Linear<12, 3>>>(
      CrossEntropyLoss{}, RMSprop{.lr = 0.01});
  like_a_trainer<Sequential<Sequence<4, 2>, LSTM<2, 3>, LastStep, Linear<3, 1>>>(
      BCEWithLogitsLoss{}, Adam{.lr = 0.01});
}

TEST_CASE("Population: limits of numbers are those of one network's") {
  // The default eps of an RMSNorm, beside which a small row is not small.
  like_a_trainer<Sequential<Linear<3, 4>, Activation<[](auto x) { return x / 10000; }>, RMSNorm<4>,
                            Linear<4, 1>>>(MSELoss{}, Adam{.lr = 0.01});
  using Functions = Activation<[](auto x) {
    return select(x != 0.5, x, 2 * x) + sinh(x) + cosh(x) + exp2(x) + log2(x * x + 1) +
           log10(x * x + 1) + round(x) + trunc(x);
  }>;
  like_a_trainer<Sequential<Linear<3, 4>, Functions, Linear<4, 1>>>(MSELoss{}, Adam{.lr = 0.01});
  using Distance = RowCriterion<[](const auto& y, const auto& t) {
    return sqrt((y[0] - t[0]) * (y[0] - t[0]) + (y[1] - t[1]) * (y[1] - t[1]) + 0.01f);
  }>;
  like_a_trainer<Sequential<Linear<3, 2>, Softplus>>(Distance{}, Adam{.lr = 0.01});

  using Words = Sequential<Embedding<3, 2>, Linear<2, 1>>;
  auto population = std::make_unique<Population<Words, 2>>();
  (*population)[0] = Words{manual_seed(1)}, (*population)[1] = Words{manual_seed(2)};
  const auto good = (*population)(Tensor<float, 1>{{1}}),
             none = (*population)(Tensor<float, 1>{{7}});
  CHECK(std::isfinite(good[1][0]));
  CHECK(std::isnan(none[0][0]));
  CHECK(std::isnan(none[1][0]));
}

TEST_CASE("Population: rows that are not there are finite where data is") {
  using Log = Sequential<Activation<[](auto x) { return log(x); }>, Linear<2, 1>>;
  auto population = std::make_unique<Population<Log, 2>>(manual_seed(1));
  Trainer all{*population, MSELoss{}, SGD{.lr = 0.01}, batch<4>};
  Trainer one{Log((*population)[1]), MSELoss{}, SGD{.lr = 0.01}, batch<4>};
  Tensor<float, 2, 4, 2> x;
  Tensor<float, 2, 4, 1> y;
  for (int w = 0; w < 2; ++w) {
    for (int b = 0; b < 4; ++b)
      x[w][b][0] = 1 + static_cast<float>(b), x[w][b][1] = 2, y[w][b][0] = 1;
  }
  for (int i = 0; i < 3; ++i) {
    const float alone = one.step(x[1], y[1], 3);
    CHECK(std::abs(all.step(x, y, 3)[1] - alone) < 1e-5f);
  }
}

TEST_CASE("Population: networks of one register take formulas of their own") {
  // With and without momentum, with decay, and turned around: SGD has a formula for each.
  const SGD rules[] = {{.lr = 0.1},
                       {.lr = 0.1, .momentum = 0.9},
                       {.lr = 0.05, .momentum = 0.5, .weight_decay = 0.1, .nesterov = true},
                       {.lr = 0.001, .maximize = true}};
  constexpr int W = 4;
  const auto together = in_training<float, W>(1, SGD{});
  for (int i = 0; i < W; ++i) together->rule(i) = rules[i];
  for (int s = 0; s < 10; ++s) together->step(X<float>, Y<float>);
  for (int i = 0; i < W; ++i) {
    const auto alone = in_training<float, 1>(1 + i, rules[i]);
    for (int s = 0; s < 10; ++s) alone->step(X<float>, Y<float>);
    const Tutorial<float> a = together->model()[i], b = alone->model()[0];
    CHECK(equal_bits(a, b));
  }
}

TEST_CASE("Population: a step on fewer rows is a Trainer's") {
  constexpr int W = 3;
  const auto together = in_training<float, W>(1);
  const auto by_count = in_training<float, W>(1);
  Trainer alone{Tutorial<float>(together->model()[2]), BCELoss{}, Adam{.lr = 0.1}, batch<12>};
  for (int s = 0; s < 5; ++s) {
    const Tensor<float, W> losses = together->step(X<float>, Y<float>, 5);
    CHECK(equal_bits(losses, by_count->step(head<5>(X<float>), head<5>(Y<float>))));
    CHECK(std::abs(losses[2] / alone.step(X<float>, Y<float>, 5) - 1) < 1e-4f);
  }
  CHECK(distance(Tutorial<float>(together->model()[2]), alone.model()) < 1e-5);

  const Tutorial<float> before = together->model()[1];
  for (const int rows : {0, -1, 13}) {
    const Tensor<float, W> losses = together->step(X<float>, Y<float>, rows);
    CHECK((losses[0] != losses[0] && losses[2] != losses[2]));
  }
  const std::span<const std::array<float, 2>> few(
      reinterpret_cast<const std::array<float, 2>*>(&X<float>), 5);
  CHECK(together->step(few, Y<float>)[0] != together->step(few, Y<float>)[0]);  // 5 rows and 12
  const Tutorial<float> after = together->model()[1];
  CHECK(equal_bits(before, after));
}

TEST_CASE("Population: several threads give the bits of one") {
  constexpr int W = 70;
  const auto one = in_training<float, W>(1), several = in_training<float, W>(1);
  Threads threads{2};
  for (int s = 0; s < 20; ++s)
    CHECK(equal_bits(one->step(X<float>, Y<float>), several->step(X<float>, Y<float>, threads)));
  CHECK(equal_bits(one->model(), several->model()));
}

TEST_CASE("Population: a rule may change at any time, by a reference kept") {
  const auto kept = in_training<float, 3>(1), asked = in_training<float, 3>(1);
  Adam& rule = kept->rule(1);
  for (int s = 0; s < 4; ++s) {
    kept->step(X<float>, Y<float>);
    asked->step(X<float>, Y<float>);
    rule.lr = asked->rule(1).lr = 0.3;
  }
  CHECK(equal_bits(kept->model(), asked->model()));
  const Tutorial<float> changed = kept->model()[1], other = in_training<float, 3>(1)->model()[1];
  CHECK(distance(changed, other) > 0.3);
}

TEST_CASE(
    "Population: each network's progress goes on, while settings are alike and while they differ") {
  const auto mixed = in_training<float, 3>(1);
  const auto step = [&](int times) {
    for (int i = 0; i < times; ++i) mixed->step(X<float>, Y<float>);
  };
  step(2);
  CHECK(mixed->progress(2).steps == 2);
  mixed->copy(0, 1);
  step(2);
  CHECK(mixed->progress(1).steps == 4);
  mixed->rule(1).lr = 0.3;
  CHECK(mixed->progress(1).steps == 4);
  step(3);
  CHECK(mixed->progress(0).steps == 7);
  CHECK(mixed->progress(1).beta1_power == mixed->progress(0).beta1_power);
  mixed->rule(1).lr = 0.1;
  step(2);
  CHECK(mixed->progress(0).steps == 9);
  // Whose settings never differed.
  const auto alike = in_training<float, 3>(1);
  for (int i = 0; i < 9; ++i) alike->step(X<float>, Y<float>);
  const Tutorial<float> a = mixed->model()[2], b = alike->model()[2];
  CHECK(equal_bits(a, b));
}

TEST_CASE("Population: shared and own labels are the same where they are equal") {
  using Net = Sequential<Linear<2, 6>, ReLU, Linear<6, 3>>;
  constexpr int W = 18;
  Population<Net, W> population{manual_seed(3)};
  Trainer shared{population, CrossEntropyLoss{}, Adam{}, batch<12>};
  Trainer own{population, CrossEntropyLoss{}, Adam{}, batch<12>};
  auto labels = classes<12>(1, 3);
  labels[3] = -100;  // does not count
  Tensor<int, W, 12> of_each{};
  for (int i = 0; i < W; ++i) std::copy(labels.begin(), labels.end(), of_each[i]);
  for (int s = 0; s < 3; ++s)
    CHECK(equal_bits(shared.step(X<float>, labels), own.step(X<float>, of_each)));
  CHECK(equal_bits(shared.model(), own.model()));

  of_each[17][0] = 3;  // no class: this network's loss is NaN, and no other's
  const Tensor<float, W> losses = own.step(X<float>, of_each);
  CHECK(losses[17] != losses[17]);
  CHECK(losses[16] == losses[16]);
}

TEST_CASE(
    "Population: a network is copied with its moments and settings, and goes on as the other") {
  constexpr int W = 20;
  const auto trainer = in_training<float, W>(1);
  for (int i = 0; i < W; ++i) trainer->rule(i).lr = 0.01 + 0.01 * i;
  Tensor<float, W> losses{};
  for (int s = 0; s < 10; ++s) losses = trainer->step(X<float>, Y<float>);
  CHECK(losses[3] != losses[19]);
  CHECK(losses[trainer->argmin(losses)] == *std::min_element(losses.begin(), losses.end()));
  const float nan = std::numeric_limits<float>::quiet_NaN();
  Tensor<float, W> some = losses;
  some[0] = some[19] = nan, some[7] = -1;
  CHECK(trainer->argmin(some) == 7);
  trainer->copy(19, 3);
  for (int s = 0; s < 10; ++s) losses = trainer->step(X<float>, Y<float>);
  CHECK(equal_bits(losses[3], losses[19]));
  CHECK(trainer->rule(3).lr == trainer->rule(19).lr);

  Many<float, W>& model = trainer->model();
  model[4] = model[18];
  const Tutorial<float> source = model[18], copied = model[4], other = model[5];
  CHECK(equal_bits(source, copied));
  CHECK_FALSE(equal_bits(source, other));
}

namespace {

template <class Net, int W>
void outputs_are_each_networks() {
  const Population<Net, W> population{manual_seed(8)};
  const auto x = uniform<float, W, Net::in>(4);
  const auto each = population(x);
  const auto all = population(x[2]);
  int close = 0;
  for (int i = 0; i < W; ++i) {
    const auto own = population[i](x[i]), same = population[i](x[2]);
    for (int o = 0; o < Net::out; ++o)
      close += std::abs(each[i][o] - own[o]) < 1e-6f && std::abs(all[i][o] - same[o]) < 1e-6f;
  }
  CHECK(close == W * Net::out);
  Generator generator = manual_seed(8);
  for (int i = 0; i < W; ++i) CHECK(equal_bits(population[i], Net(generator)));
}

}  // namespace

TEST_CASE("Population: outputs are each network's, for one sample or for one each") {
  outputs_are_each_networks<Sequential<Linear<5, 9>, Tanh, Linear<9, 3>, Sigmoid>, 21>();
  // Squares of registers, whole ones and a part of one, and networks that fill no register.
  outputs_are_each_networks<Sequential<Linear<37, 18>, Tanh>, 5>();
}
