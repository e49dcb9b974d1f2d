// SPDX-License-Identifier: MIT
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/parallel_trainer.hpp>
#include <memory>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;
using Catch::Matchers::WithinRel;

namespace {

using Net = Sequential<Linear<5, 33>, Tanh, Linear<33, 3>>;
using Row = float[5];

struct Data {
  float x[24][5];
  int labels[24];
  float y[24][3];
  Data() {
    Generator generator = manual_seed(7);
    for (auto& row : x)
      for (float& v : row) v = generator.uniform<float>(-1, 1);
    for (int b = 0; b < 24; ++b) {
      labels[b] = b % 3;
      for (int o = 0; o < 3; ++o) y[b][o] = x[b][o] * x[b][o + 1];
    }
  }
};

/// The largest difference of parameters, after the same steps.
template <class A, class B>
double difference(const A& a, const B& b) {
  const auto p = a.parameters(), q = b.parameters();
  double most = 0;
  for (int i = 0; i < Net::parameter_count; ++i)
    most = std::max(most, std::fabs(static_cast<double>(p[i]) - static_cast<double>(q[i])));
  return most;
}

}  // namespace

TEST_CASE("ParallelTrainer: the threads that compute the shares change no bit") {
  const Data data;
  const Net model{manual_seed(1)};
  std::vector<Tensor<float, Net::parameter_count>> results;
  std::vector<float> losses;
  for (const int threads : {1, 2, 3, 4, 9}) {
    ParallelTrainer trainer{model,     CrossEntropyLoss{}, Adam{.lr = 0.01},
                            batch<24>, shares<4>,          threads};
    CHECK(trainer.threads() == std::min(threads, 4));
    float loss = 0;
    for (int i = 0; i < 20; ++i) loss = trainer.step(data.x, data.labels);
    losses.push_back(loss);
    results.push_back(trainer.model().parameters());
  }
  for (std::size_t i = 1; i < results.size(); ++i) {
    CHECK(results[i] == results[0]);
    CHECK(losses[i] == losses[0]);
  }
  CHECK(losses[0] < 1.1f);
}

TEST_CASE("ParallelTrainer: its steps are a Trainer's, up to the order of sums") {
  const Data data;
  const Net model{manual_seed(1)};
  const auto compare = [&](const auto& loss, const auto& y, double lr = 0.1) {
    const SGD rule{.lr = lr, .momentum = 0.9};
    Trainer one{model, loss, rule, batch<24>};
    ParallelTrainer three{model, loss, rule, batch<24>, shares<3>, 2};
    for (int i = 0; i < 10; ++i) {
      const float a = one.step(data.x, y), b = three.step(data.x, y);
      CHECK_THAT(double(b), WithinRel(double(a), 1e-5));
    }
    CHECK(difference(one.model(), three.model()) < 3e-6);
    CHECK(difference(model, three.model()) > 1e-3);
  };
  compare(MSELoss{}, data.y);
  compare(MSELoss{.reduction = Reduction::sum}, data.y, 0.001);
  compare(SmoothL1Loss{}, data.y);
  // What the mean divides by differs from share to share.
  int labels[24];
  for (int b = 0; b < 24; ++b) labels[b] = b < 6 || b % 5 == 0 ? -100 : b % 3;
  compare(CrossEntropyLoss{}, labels);
  compare(WeightedCrossEntropyLoss<3>{.weight = {1, 2, 5}}, data.labels);
}

TEST_CASE(
    "ParallelTrainer: slots begin as the rule says, and each tensor has its group's settings") {
  const Data data;
  const Net model{manual_seed(1)};
  const auto trained = [&](const auto& rule) {
    Trainer one{model, MSELoss{}, rule, batch<24>};
    ParallelTrainer three{model, MSELoss{}, rule, batch<24>, shares<3>, 2};
    for (int i = 0; i < 5; ++i) one.step(data.x, data.y), three.step(data.x, data.y);
    CHECK(difference(one.model(), three.model()) < 3e-6);
    CHECK(difference(model, three.model()) > 1e-3);
    return three.model();
  };
  // From 0 the first step of Adagrad would be lr, whatever the gradient.
  trained(Adagrad{.lr = 0.1, .initial_accumulator_value = 0.5});
  const Net partly = trained(parameter_groups(model, AdamW{.lr = 0.01, .weight_decay = 0.1},
                                              layer_group<0>({.frozen = true}),
                                              bias_group({.lr_factor = 3, .weight_decay = 0})));
  CHECK(partly.weight<0>() == model.weight<0>());
  CHECK(partly.weight<2>() != model.weight<2>());
}

TEST_CASE("ParallelTrainer: a loss over whole rows has its own mean") {
  const Data data;
  const Sequential<Linear<5, 6>, Softplus> model{manual_seed(1)};
  Trainer one{model, GaussianNLLLoss{}, PlainSGD{.lr = 0.01}, batch<24>};
  ParallelTrainer two{model, GaussianNLLLoss{}, PlainSGD{.lr = 0.01}, batch<24>, shares<2>, 2};
  for (int i = 0; i < 10; ++i)
    CHECK_THAT(double(two.step(data.x, data.y)),
               WithinRel(double(one.step(data.x, data.y)), 1.2e-5));
}

TEST_CASE("ParallelTrainer: a batch that is not full trains on its own rows alone") {
  const Data data;
  const Net model{manual_seed(1)};
  for (const std::size_t rows : {1U, 7U, 8U, 9U, 16U, 23U}) {
    Trainer one{model, MSELoss{}, Adam{}, batch<24>};
    ParallelTrainer three{model, MSELoss{}, Adam{}, batch<24>, shares<3>, 3};
    const std::span<const float[5]> x(data.x, rows);
    const std::span<const float[3]> y(data.y, rows);
    CHECK_THAT(double(three.step(x, y)), WithinRel(double(one.step(x, y)), 1e-5));
    CHECK(difference(one.model(), three.model()) < 3e-6);
  }
  ParallelTrainer none{model, MSELoss{}, Adam{}, batch<24>, shares<3>};
  const std::span<const float[5]> x(data.x, 24);
  CHECK(std::isnan(none.step(x, std::span<const float[3]>(data.y, 23))));
  CHECK(std::isnan(none.step(x.first(0), std::span<const float[3]>(data.y, 0))));
  CHECK(none.model().parameters() == model.parameters());
}

TEST_CASE("ParallelTrainer: fit and schedulers drive it as they drive a Trainer") {
  const Data data;
  const auto rows = *Dataset<float, 5, int>::view(std::span(&data.x[0][0], 120), data.labels);
  DataLoader loader{rows, batch<8>, manual_seed(3)};
  ParallelTrainer trainer{Net{manual_seed(1)}, CrossEntropyLoss{}, Adam{.lr = 0.01}, batch<8>,
                          shares<2>};
  Scheduler scheduler{trainer, StepLR{.step_size = 1, .gamma = 0.5}};
  const auto result =
      fit(trainer, loader, {.epochs = 3}, rows, [&](const Epoch&) { scheduler.step(trainer); });
  CHECK(result.last.number == 3);
  CHECK(trainer.rule().lr == 0.01 / 8);
  CHECK(trainer.progress().steps == 9);
}

TEST_CASE("Threads: each task runs once in each thread, and its writes are seen") {
  Threads threads{3};
  int calls[3] = {};
  for (int round = 0; round < 1000; ++round) {
    int here[3] = {-1, -1, -1};
    threads.run([&](int i) noexcept { here[i] = i, ++calls[i]; });
    REQUIRE((here[0] == 0 && here[1] == 1 && here[2] == 2));
  }
  CHECK((calls[0] == 1000 && calls[1] == 1000 && calls[2] == 1000));
  Threads alone{0};
  CHECK(alone.count() == 1);
}

TEST_CASE("ParallelTrainer: a batch whose activations no stack may take, in shares that it may") {
  constexpr int rows = 8192;
  using Wide = Sequential<Linear<3, 256>, Tanh, Linear<256, 2>>;
  STATIC_REQUIRE(network_impl::batch_stack<Wide, rows, true> > FIXNET_STACK_LIMIT);
  const auto x = std::make_unique<Tensor<float, rows, 3>>();
  const auto y = std::make_unique<Tensor<float, rows, 2>>();
  Generator generator = manual_seed(3);
  for (int b = 0; b < rows; ++b) {
    for (float& v : (*x)[b]) v = generator.uniform<float>(-1, 1);
    (*y)[b][0] = (*x)[b][0] * (*x)[b][1], (*y)[b][1] = (*x)[b][2];
  }
  const Wide model{manual_seed(1)};
  double expected = 0;
  for (int b = 0; b < rows; ++b) {
    const auto out = model((*x)[b]);
    for (int o = 0; o < 2; ++o) expected += std::pow(static_cast<double>(out[o] - (*y)[b][o]), 2);
  }
  const auto trainer =
      std::make_unique<ParallelTrainer<Wide, MSELoss, AdamWith<false, false>, rows, 64>>(
          model, MSELoss{}, Adam{.lr = 0.01}, batch<rows>, shares<64>, 1);
  CHECK_THAT(double(trainer->step(*x, *y)), WithinRel(expected / rows / 2, 1e-5));
  float loss = 0;
  for (int i = 0; i < 5; ++i) loss = trainer->step(*x, *y);
  CHECK(static_cast<double>(loss) < expected / rows / 2);
}

TEST_CASE("ParallelTrainer: labels that do not count, and labels of no class, as in a Trainer") {
  using Classes = Sequential<Linear<3, 4>>;
  const Classes net{manual_seed(1)};
  const Tensor<float, 4, 3> x{{{1, 2, 3}, {0, 1, 0}, {1, 0, 0}, {2, 1, 0}}};
  for (const Tensor<int, 4> labels :
       {Tensor<int, 4>{{-100, -100, -100, -100}}, Tensor<int, 4>{{0, 1, 2, 7}},
        Tensor<int, 4>{{1, -100, 3, 2}}}) {
    Trainer one{net, CrossEntropyLoss{}, SGD{.lr = 0.1}, batch<4>};
    ParallelTrainer two{net, CrossEntropyLoss{}, SGD{.lr = 0.1}, batch<4>, shares<2>};
    for (int i = 0; i < 2; ++i) {
      const float a = one.step(x, labels), b = two.step(x, labels);
      CHECK((std::isnan(a) ? std::isnan(b) : std::abs(a - b) < 1e-6f));
    }
    for (int i = 0; i < Classes::parameter_count; ++i)
      CHECK(std::abs(one.model().parameters()[i] - two.model().parameters()[i]) < 1e-6f);
  }
}

TEST_CASE("ParallelTrainer: a number of rows, as a Trainer takes it") {
  const Data data;
  const Net model{manual_seed(1)};
  Trainer one{model, CrossEntropyLoss{}, Adam{.lr = 0.01}, batch<24>};
  ParallelTrainer two{model, CrossEntropyLoss{}, Adam{.lr = 0.01}, batch<24>, shares<4>};
  for (const int rows : {7, 24, 1, 13}) {
    const float a = one.step(data.x, data.labels, rows), b = two.step(data.x, data.labels, rows);
    CHECK(std::abs(a - b) < 1e-5f);
  }
  CHECK(difference(one.model(), two.model()) < 1e-5);
  const Net before = two.model();
  for (const int rows : {0, -1, 25}) CHECK(std::isnan(two.step(data.x, data.labels, rows)));
  CHECK(difference(before, two.model()) == 0);
}
