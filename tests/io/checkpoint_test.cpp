// SPDX-License-Identifier: MIT
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/checkpoint.hpp>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet;

namespace {

using Net = Sequential<Linear<3, 19>, PReLUWith<19>, Linear<19, 2>, Tanh>;

template <class A>
bool same_bytes(const A& a, const A& b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

// An epoch: a batch drawn from the generator, a step, the schedule's next rate.
template <class Trainer, class Schedule>
float epoch(Trainer& trainer, Schedule& schedule, Generator& generator) {
  Tensor<float, 7, 3> x;
  Tensor<float, 7, 2> y;
  generator.fill_normal(std::span(x.data[0], 21), 0.0, 1.0);
  for (auto& row : y.data) row[0] = static_cast<float>(generator.normal()), row[1] = 0.5f;
  const float loss = trainer.step(x, y);
  if constexpr (std::is_same_v<Schedule, Scheduler<ReduceLROnPlateau>>) {
    schedule.step(trainer, static_cast<double>(loss));
  } else {
    schedule.step(trainer);
  }
  return loss;
}

template <class Rule, class Policy, class Clip = NoClipping>
void resumes(const Rule& rule, const Policy& policy, const Clip& clip = {}) {
  const Folder folder;
  Trainer trainer{Net{manual_seed(1)}, HuberLoss{.delta = 0.7}, rule, batch<7>, clip};
  Scheduler schedule{trainer, policy};
  Generator generator{2};
  long count = 0;
  for (; count < 5; ++count) epoch(trainer, schedule, generator);
  REQUIRE(io::save_checkpoint(folder / "c", trainer, schedule, generator, count));
  Trainer resumed{Net{manual_seed(9)}, HuberLoss{}, Rule{}, batch<7>, Clip{}};
  Policy other = policy;
  if constexpr (std::is_default_constructible_v<Policy>) other = Policy{};
  Scheduler resumed_schedule{resumed, other};
  Generator resumed_generator{8};
  long resumed_count = 0;
  const auto loaded = io::load_checkpoint(folder / "c", resumed, resumed_schedule,
                                          resumed_generator, resumed_count);
  if (!loaded) FAIL(loaded.error().text());
  CHECK(resumed_count == 5);
  CHECK(resumed_generator == generator);
  for (int i = 0; i < 20; ++i) {
    const float a = epoch(trainer, schedule, generator);
    const float b = epoch(resumed, resumed_schedule, resumed_generator);
    CHECK(std::memcmp(&a, &b, sizeof a) == 0);
  }
  CHECK(same_bytes(resumed.model(), trainer.model()));
  CHECK(resumed.rule().lr == trainer.rule().lr);
  CHECK(resumed_schedule.epoch() == schedule.epoch());
}

}  // namespace

TEST_CASE("checkpoint: training resumed from it continues bit for bit, whatever the optimizer") {
  const StepLR schedule{.step_size = 3, .gamma = 0.5};
  resumes(Adam{.lr = 0.05, .beta1 = 0.8}, schedule);
  resumes(AMSGradW{.lr = 0.05}, schedule);
  resumes(SGD{.lr = 0.05, .momentum = 0.9, .nesterov = true}, schedule);
  resumes(PlainSGD{.lr = 0.05}, schedule);
  resumes(Adagrad{.lr = 0.05, .initial_accumulator_value = 0.1}, schedule);
  resumes(RMSprop{.lr = 0.05}, schedule);
  resumes(Adadelta{}, schedule);
  resumes(Adamax{.lr = 0.05}, schedule);
  resumes(NAdam{.lr = 0.05}, schedule);
  resumes(RAdam{.lr = 0.05, .beta2 = 0.9}, schedule);
  resumes(Rprop{.lr = 0.05}, schedule);
  resumes(parameter_groups(Net{}, Adam{.lr = 0.05}, bias_group({.lr_factor = 0.5}),
                           layer_group<0>({.frozen = true})),
          schedule);
  resumes(PlainSGD{.lr = 0.05}, schedule, ClipGradNorm{.max_norm = 0.01});
}

TEST_CASE("checkpoint: losses of heads, and weights of columns, are settings like others") {
  using Heads2 = Sequential<Linear<4, 8>, Heads<Branch<Linear<8, 2>>, Branch<Linear<8, 1>>>>;
  using Losses = HeadLosses<CrossEntropyLoss, WeightedLoss<HuberLoss, 1>>;
  Losses losses{.weights = {1, 0.5}};
  losses.losses.at<0>().label_smoothing = 0.125;
  losses.losses.at<1>().delta = 0.25;
  losses.losses.at<1>().weight = {3};
  Trainer trainer{Heads2{manual_seed(1)}, losses, Adam{}, batch<2>};
  Trainer resumed{Heads2{}, Losses{}, Adam{}, batch<2>};
  const Tensor<float, 2, 4> x{{{1, 2, 3, 4}, {0, 1, 0, 1}}};
  const Tensor<float, 2, 1> value{{{1}, {-2}}};
  const int action[2] = {0, 1};
  trainer.step(x, std::tie(action, value));
  const Folder folder;
  REQUIRE(io::save_checkpoint(folder / "c", trainer));
  REQUIRE(io::load_checkpoint(folder / "c", resumed));
  for (int i = 0; i < 3; ++i) {
    const float ours = trainer.step(x, std::tie(action, value));
    CHECK(ours == resumed.step(x, std::tie(action, value)));
  }
}

TEST_CASE("checkpoint: the standardization of the features is a part like others") {
  const Folder folder;
  const Standardization<float, 3> features{{1, -2, 3}, {0.5f, 6, 7}};
  REQUIRE(io::save_checkpoint(folder / "c", Net{manual_seed(1)}, features));
  Net net;
  Standardization<float, 3> read;
  const auto loaded = io::load_checkpoint(folder / "c", net, read);
  if (!loaded) FAIL(loaded.error().text());
  CHECK(read == features);
  Standardization<float, 2> narrow;
  CHECK(io::load_checkpoint(folder / "c", net, narrow).error().place == "part 1");
  Standardization<double, 3> wide;
  CHECK(io::load_checkpoint(folder / "c", net, wide).error().place == "part 1");
}

TEST_CASE("checkpoint: training resumed from it continues bit for bit, whatever the schedule") {
  const Adam adam{.lr = 0.05};
  resumes(adam, MultiStepLR{std::array{2, 6, 9}, 0.5});
  resumes(adam, OneCycleLR{.max_lr = 0.1, .total_steps = 30});
  resumes(adam, ReduceLROnPlateau{.patience = 1, .cooldown = 2});
  resumes(adam, OneCycleLR{.max_lr = 0.2,
                           .total_steps = 31,
                           .pct_start = 0.4,
                           .anneal_strategy = AnnealStrategy::linear,
                           .cycle_momentum = false,
                           .base_momentum = 0.7,
                           .max_momentum = 0.8,
                           .div_factor = 20,
                           .final_div_factor = 50,
                           .three_phase = true});
  resumes(adam, ExponentialLR{.gamma = 0.9});
  resumes(adam, ConstantLR{.total_iters = 7});
  resumes(adam, PolynomialLR{.total_iters = 30});
  resumes(adam, CyclicLR{.step_size_up = 3, .step_size_down = 8});
  resumes(adam, CosineAnnealingWarmRestarts{.T_0 = 4, .T_mult = 2});
  resumes(adam, LambdaLR{[](std::int64_t epoch) { return 1.0 / static_cast<double>(1 + epoch); }});
  resumes(adam, MultiplicativeLR{[](std::int64_t) { return 0.9; }});
  resumes(adam, ChainedScheduler{Schedulers{ConstantLR{}, ExponentialLR{.gamma = 0.9}}});
  resumes(adam, SequentialLR{Schedulers{LinearLR{}, OneCycleLR{.total_steps = 20}, StepLR{}},
                             std::array{3, 8}});
  resumes(PlainSGD{.lr = 0.05}, WithoutMomentum{OneCycleLR{.total_steps = 20}});
  resumes(adam, CosineAnnealingLR{.T_max = 7, .eta_min = 0.001});
  resumes(adam, LinearLR{.start_factor = 0.25, .end_factor = 0.75, .total_iters = 15});
}

TEST_CASE("checkpoint: model and optimizer of the explicit loop are parts like any other") {
  const Folder folder;
  Net model{manual_seed(1)};
  Optimizer optimizer{model, Adam{.lr = 0.1}};
  Gradients<Net> gradients;
  for (int i = 0; i < 3; ++i) optimizer.step(model, gradients);
  REQUIRE(io::save_checkpoint(folder / "c", model, optimizer));
  Net other;
  Optimizer again{other, Adam{}};
  REQUIRE(io::load_checkpoint(folder / "c", other, again));
  CHECK(same_bytes(other, model));
  CHECK(again.progress().steps == 3);
  CHECK(again.rule().lr == 0.1);
}

TEST_CASE("checkpoint: other parts are an error that names both, and nothing changes") {
  const Folder folder;
  const Trainer saved{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<7>};
  REQUIRE(io::save_checkpoint(folder / "c", saved, 7L));
  Trainer other{Net{manual_seed(2)}, MSELoss{}, AdamW{}, batch<7>};
  long number = 1;
  const auto wrong = io::load_checkpoint(folder / "c", other, number);
  CHECK(wrong.error().text().substr((folder / "c").size()) ==
        ": part 0: another kind: expected MSELoss AdamW of float " +
            std::string(architecture<Net>()) + ", found MSELoss Adam of float " +
            std::string(architecture<Net>()));
  Trainer same{Net{manual_seed(3)}, MSELoss{}, Adam{}, batch<7>};
  const auto before = same;
  double real = 2;
  CHECK_FALSE(io::load_checkpoint(folder / "c", same, real).ok());
  CHECK(io::load_checkpoint(folder / "c", same).error().what == "tensors of other parts");
  CHECK_FALSE(io::load_checkpoint(folder / "c", same, number, number).ok());
  CHECK(same_bytes(same, before));
  CHECK(number == 1);
  REQUIRE(io::save(folder / "m", Net{}));
  CHECK(io::load_checkpoint(folder / "m", same).error().what ==
        "no checkpoint of a version known here");
}

TEST_CASE("checkpoint: an optimizer is called what the user calls it") {
  const Folder folder;
  const auto kind = [&](const auto& rule) {
    REQUIRE(io::save_checkpoint(folder / "c", Optimizer{Net{}, rule}));
    const auto file = io::read_safetensors(folder / "c");
    REQUIRE(file);
    const std::string text = *file->text("fixnet.part.0");
    return text.substr(0, text.find(" of "));
  };
  CHECK(kind(Adam{}) == "Adam");
  CHECK(kind(AMSGrad{}) == "AMSGrad");
  CHECK(kind(AdamW{}) == "AdamW");
  CHECK(kind(AMSGradW{}) == "AMSGradW");
  CHECK(kind(RMSprop{}) == "RMSprop");
  CHECK(kind(RMSpropWith<true, false>{}) == "RMSpropWith<true, false>");
  CHECK(kind(SGD{}) == "SGD");
  CHECK(kind(Adagrad{}) == "Adagrad");
  CHECK(kind(PlainSGD{}) == "PlainSGD");
}

TEST_CASE("checkpoint: a trainer that clips otherwise is another kind") {
  const Folder folder;
  Trainer by_norm{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<7>, ClipGradNorm{.max_norm = 0.5}};
  Trainer by_value{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<7>, ClipGradValue{.value = 2.0}};
  const Trainer before = by_value;
  REQUIRE(io::save_checkpoint(folder / "c", by_norm));
  CHECK_FALSE(io::load_checkpoint(folder / "c", by_value).ok());
  CHECK(same_bytes(by_value, before));
  CHECK(io::load_checkpoint(folder / "c", by_norm).ok());
}

TEST_CASE("checkpoint: cut off at any byte it is an error that changes nothing") {
  const Folder folder;
  using Tiny = Sequential<Linear<2, 1>>;
  Trainer trainer{Tiny{manual_seed(1)}, MSELoss{}, Adam{}, batch<2>};
  REQUIRE(io::save_checkpoint(folder / "c", trainer));
  const std::string whole = content(folder / "c");
  const auto before = trainer;
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const auto file = io::parse_safetensors(as_bytes(whole.substr(0, size)), "c");
    if (file.ok() && io::load_checkpoint(*file, trainer).ok()) FAIL("accepted " << size);
  }
  CHECK(same_bytes(trainer, before));
}

TEST_CASE("checkpoint: a version that is not known here is refused") {
  const Folder folder;
  REQUIRE(io::save_checkpoint(folder / "c", 7L));
  const auto file = io::read_safetensors(folder / "c");
  REQUIRE(file);
  io::Metadata metadata = file->metadata();
  REQUIRE(metadata[0] == std::pair<std::string, std::string>("fixnet.checkpoint", "2"));
  metadata[0].second = "3";
  const auto bytes = file->bytes(file->tensors()[0]);
  const io::TensorInfo& info = file->tensors()[0];
  REQUIRE(io::write_safetensors(
      folder / "c", {{info.name, info.dtype, info.shape, io::Bytes(bytes.begin(), bytes.end())}},
      metadata));
  long number = 1;
  CHECK(io::load_checkpoint(folder / "c", number)
            .error()
            .text()
            .ends_with(": no checkpoint of a version known here: expected 1 or 2, found 3"));
  CHECK(number == 1);
}

TEST_CASE("checkpoint: floats are not loaded into doubles, nor one schedule into another") {
  const Folder folder;
  REQUIRE(io::save_checkpoint(folder / "c", Network<float, Linear<2, 1>>{manual_seed(1)}));
  Network<double, Linear<2, 1>> wide{manual_seed(2)};
  const auto before = wide;
  CHECK(io::load_checkpoint(folder / "c", wide)
            .error()
            .text()
            .ends_with(
                ": part 0: another kind: expected double Linear(2,1), found float Linear(2,1)"));
  CHECK(same_bytes(wide, before));
  Optimizer optimizer{wide, PlainSGD{.lr = 0.1}};
  REQUIRE(io::save_checkpoint(folder / "c", Scheduler{optimizer, StepLR{.step_size = 3}}));
  Scheduler exponential{optimizer, ExponentialLR{.gamma = 0.5}};
  const auto loaded = io::load_checkpoint(folder / "c", exponential);
  CHECK(loaded.error().place == "part 0");
  CHECK(loaded.error().expected == "ExponentialLR");
  CHECK(loaded.error().found == "StepLR");
  CHECK(exponential.step(optimizer) == 0.05);
}
