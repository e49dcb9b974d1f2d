// SPDX-License-Identifier: MIT
#include <catch_compat.hpp>
#include <cmath>
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <limits>

using namespace fixnet;

namespace {

using Net = Sequential<Linear<3, 19>, Tanh, Linear<19, 2>, PReLU, Linear<2, 1>>;

Gradients<Net> gradients_of(int step) {
  Gradients<Net> gradients;
  plan_impl::for_each_parameter<Net::Plan>([&](const auto&, int at) {
    gradients.storage()[at] = static_cast<float>((at * 37 + step * 11) % 23 - 11) / 8;
  });
  return gradients;
}

// The updates of given gradients are each its own: a group's tensors are those of a rule alone.
template <class Rule>
Net trained(const Rule& rule, int steps = 6) {
  Net model{manual_seed(1)};
  Optimizer optimizer{model, rule};
  for (int step = 0; step < steps; ++step) optimizer.step(model, gradients_of(step));
  return model;
}

template <class Rule>
void check_groups(Rule rule) {
  rule.lr = 0.125, rule.weight_decay = 0.0625;
  const auto grouped = trained(parameter_groups(Net{}, rule, bias_group({.weight_decay = 0}),
                                                layer_group<2>({.lr_factor = 0.25}),
                                                layer_group<4>({.frozen = true})));
  Rule bias = rule, slow = rule;
  bias.weight_decay = 0, slow.lr = 0.125 * 0.25;
  const Net as_rule = trained(rule), as_bias = trained(bias), as_slow = trained(slow);
  const Net begin{manual_seed(1)};
  for (const auto& p : Net::Plan::storage.at) {
    const Net& expected = p.layer == 4       ? begin
                          : p.layer == 2     ? as_slow
                          : p.name == "bias" ? as_bias
                                             : as_rule;
    INFO("layer " << p.layer << ", number of elements " << p.size());
    for (int i = 0; i < p.size(); ++i) {
      CHECK(grouped.storage()[p.place(i)] == expected.storage()[p.place(i)]);
    }
  }
}

}  // namespace

TEST_CASE("parameter groups: every tensor is trained as by a rule of its settings alone") {
  check_groups(PlainSGD{});
  check_groups(SGD{.momentum = 0.9});
  check_groups(Adam{});
  check_groups(AMSGradW{});
  check_groups(RMSprop{});
  check_groups(RAdam{});
}

TEST_CASE("parameter groups: the fused step has the bits of the explicit loop") {
  const auto rule = parameter_groups(Net{}, AdamW{.lr = 0.1}, bias_group({.weight_decay = 0}),
                                     layer_group<0>({.lr_factor = 0.5}));
  Net model{manual_seed(3)};
  Trainer trainer{model, MSELoss{}, rule, batch<5>};
  Optimizer optimizer{model, rule};
  Tape<Net, 5> tape;
  Gradients<Net> gradients;
  Tensor<float, 5, 3> x;
  Tensor<float, 5, 1> y;
  for (int b = 0; b < 5; ++b) {
    for (int i = 0; i < 3; ++i) x[b][i] = static_cast<float>((b * 5 + i * 3) % 7 - 3) / 4;
    y[b][0] = static_cast<float>(b) / 4;
  }
  for (int step = 0; step < 5; ++step) {
    gradients.zero();
    const auto loss = MSELoss{}(model.forward(x, tape), y);
    model.backward(tape, loss.gradient, gradients);
    optimizer.step(model, gradients);
    (void)trainer.step(x, y);
  }
  const auto ours = trainer.model().parameters(), theirs = model.parameters();
  CHECK(std::memcmp(&ours, &theirs, sizeof ours) == 0);
}

TEST_CASE("parameter groups: what is frozen survives gradients of NaN, moments too") {
  Net model{manual_seed(1)};
  const Net before = model;
  Optimizer optimizer{model, parameter_groups(model, Adam{}, layer_group<0>({.frozen = true}))};
  Gradients<Net> gradients;
  for (int i = 0; i < Gradients<Net>::storage_size; ++i) gradients.storage()[i] = 0;
  plan_impl::for_each_parameter<Net::Plan>([&](const auto& p, int at) {
    if (p.layer == 0) gradients.storage()[at] = std::numeric_limits<float>::quiet_NaN();
  });
  optimizer.step(model, gradients);
  const auto ours = model.parameters(), theirs = before.parameters();
  CHECK(std::memcmp(&ours, &theirs, sizeof ours) == 0);
}

TEST_CASE("parameter groups: an LSTM's biases are biases") {
  using Recurrent = Sequential<Sequence<3, 2>, LSTM<2, 5>, GRU<5, 3>, LastStep, Linear<3, 1>>;
  Recurrent model{manual_seed(1)};
  const Recurrent before = model;
  Optimizer optimizer{model, parameter_groups(model, SGD{.lr = 1}, bias_group({.frozen = true}))};
  Gradients<Recurrent> gradients;
  for_each_parameter(gradients, [](float& g) { g = 1; });
  optimizer.step(model, gradients);
  Recurrent changed = model;
  add_scaled(changed, before, -1);
  int biases = 0;
  for_each_tensor(changed, [&](const auto& view) {
    const bool is_bias = view.rank == 1;
    biases += is_bias ? 1 : 0;
    for (const float p : view) CHECK((p == 0) == is_bias);
  });
  CHECK(biases == 5);
}

TEST_CASE("parameter groups: a Trainer's clipping counts no frozen gradients") {
  using Chain = Sequential<Linear<1, 1, false>, Linear<1, 1, false>>;
  Chain model;
  model.set_weight<0>({{{2.0f}}});
  model.set_weight<1>({{{1.0f}}});
  // The gradient of the second weight alone is 8: it is clipped to 1, and the weight becomes 0.
  Trainer trainer{model, MSELoss{},
                  parameter_groups(model, SGD{.lr = 1}, layer_group<0>({.frozen = true})), batch<1>,
                  ClipGradNorm{.max_norm = 1.0}};
  trainer.step(Tensor<float, 1, 1>{{{1}}}, Tensor<float, 1, 1>{});
  CHECK(trainer.model().weight<0>()[0][0] == 2);
  CHECK(std::abs(trainer.model().weight<1>()[0][0]) < 1e-6f);
}

TEST_CASE("parameter groups: a scheduler drives all of them, and settings are read and checked") {
  Net model{manual_seed(1)};
  auto rule = parameter_groups(model, SGD{.lr = 0.5}, layer_group<0>({.lr_factor = 0.5}));
  CHECK(rule.valid());
  CHECK_FALSE(parameter_groups(model, SGD{}, bias_group({.lr_factor = -1})).valid());
  CHECK_FALSE(parameter_groups(model, SGD{}, bias_group({.weight_decay = -1})).valid());
  Optimizer optimizer{model, rule};
  Scheduler scheduler{optimizer, ExponentialLR{.gamma = 0.5}};
  scheduler.step(optimizer);
  CHECK(optimizer.rule().lr == 0.25);
}
