// SPDX-License-Identifier: MIT
//
// What the files in tests/io/stored/VERSION hold: write.cpp writes them, stored_test.cpp reads those of
// every version. Nothing here may change: another content is another file beside these.
#pragma once

#include <array>
#include <fixnet/fixnet.hpp>

namespace stored {

using namespace fixnet;

// Every layer that this version has.
template <class T>
using Every =
    Network<T, Linear<3, 5>, PReLUWith<5>, LeakyReLU, Linear<5, 4, false>,
            HardtanhWith<std::ratio<-5, 2>, std::ratio<6>>, ELUWith<std::ratio<1, 3>>, PReLU,
            SoftplusWith<std::ratio<2>, std::ratio<20>>, Linear<4, 4>, GELU, GELUTanh, Hardsigmoid,
            Linear<4, 4>, Identity, LogSigmoid, Mish, Linear<4, 4>, ReLU, SELU, SiLU, Softsign,
            Linear<4, 4>, Tanh, Sigmoid, ApproximateTanh, ApproximateSigmoid, ApproximateSiLU,
            ApproximateGELU, ELU, Hardtanh, Softplus, Linear<4, 3>, LogSoftmax, Softmax>;

// A network whose header is checked at the program's start.
using Large = Sequential<Linear<2, 60>, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU,
                         ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, Linear<60, 1>>;

// Numbers that every type holds exactly, none as another.
template <class Net>
Net numbered() {
  Tensor<typename Net::scalar, Net::parameter_count> all;
  for (int i = 0; i < Net::parameter_count; ++i) {
    all[i] = static_cast<typename Net::scalar>(i * 37 % 101 - 50) / 64;
  }
  Net net;
  net.set_parameters(all);
  return net;
}
template <class T>
Standardization<T, 3> features() {
  return {{T(1), T(-2), T(0.25)}, {T(0.5), T(3), T(8)}};
}

// Training whose every step is the same on any machine, but for rounding.
using Small = Sequential<Linear<2, 3>, Tanh, Linear<3, 1>>;
template <class Trainer>
void train(Trainer& trainer, int first, int last) {
  for (int step = first; step < last; ++step) {
    Tensor<float, 4, 2> x;
    Tensor<float, 4, 1> y;
    for (int b = 0; b < 4; ++b) {
      x[b][0] = static_cast<float>((step * 3 + b * 5) % 11 - 5) / 4;
      x[b][1] = static_cast<float>((step * 7 + b * 2) % 13 - 6) / 4;
      y[b][0] = x[b][0] * x[b][1] / 4;
    }
    (void)trainer.step(x, y);
  }
}
constexpr int steps_before = 6, steps_after = 6;  // a file is written between them

template <class Rule, class Clip = NoClipping>
auto trainer(const Rule& rule, const Clip& clip = {}) {
  return Trainer{numbered<Small>(), HuberLoss{.delta = 0.75}, rule, batch<4>, clip};
}

// Calls act(name, settings, clipping) for every optimizer.
template <class Act>
void for_each_optimizer(const Act& act) {
  act("PlainSGD", PlainSGD{.lr = 0.0625}, NoClipping{});
  act("SGD", SGD{.lr = 0.0625, .momentum = 0.875, .dampening = 0.5, .weight_decay = 0.125},
      NoClipping{});
  act("Adam", Adam{.lr = 0.03125, .beta1 = 0.75, .eps = 1e-6}, NoClipping{});
  act("AMSGrad", AMSGrad{.lr = 0.03125, .weight_decay = 0.125}, NoClipping{});
  act("AdamW", AdamW{.lr = 0.03125, .beta2 = 0.9375}, NoClipping{});
  act("AMSGradW", AMSGradW{.lr = 0.03125, .maximize = true}, NoClipping{});
  act("Adagrad", Adagrad{.lr = 0.0625, .lr_decay = 0.25, .initial_accumulator_value = 0.5},
      NoClipping{});
  act("RMSprop", RMSprop{.lr = 0.03125, .alpha = 0.875}, NoClipping{});
  act("RMSpropWith", RMSpropWith<true, true>{.lr = 0.03125, .momentum = 0.5}, NoClipping{});
  act("AdamMaximize", Adam{.lr = 0.03125, .weight_decay = 0.125, .maximize = true}, NoClipping{});
  act("SGDMaximize", SGD{.lr = 0.03125, .momentum = 0.5, .nesterov = true, .maximize = true},
      NoClipping{});
  act("RMSpropMaximize", RMSpropWith<true, true>{.lr = 0.015625, .momentum = 0.5, .maximize = true},
      NoClipping{});
  act("ClipGradNorm", Adam{.lr = 0.03125}, ClipGradNorm{.max_norm = 0.25});
  act("ClipGradValue", SGD{.lr = 0.0625}, ClipGradValue{.value = 0.125});
}

// What the schedules drive.
inline auto driven() { return Optimizer{Small{}, SGD{.lr = 0.5}}; }

// Calls act(name, policy) for every schedule.
template <class Act>
void for_each_schedule(const Act& act) {
  act("StepLR", StepLR{.step_size = 3, .gamma = 0.5});
  act("MultiStepLR", MultiStepLR{std::array{2, 6, 9}, 0.5});
  act("ExponentialLR", ExponentialLR{.gamma = 0.75});
  act("CosineAnnealingLR", CosineAnnealingLR{.T_max = 7, .eta_min = 0.125});
  act("LinearLR", LinearLR{.start_factor = 0.25, .end_factor = 0.75, .total_iters = 15});
  act("OneCycleLR", OneCycleLR{.max_lr = 0.75, .total_steps = 24});
  act("ReduceLROnPlateau", ReduceLROnPlateau{.factor = 0.5, .patience = 1, .cooldown = 2});
}
constexpr int epochs_before = 5, epochs_after = 12;
template <class Schedule, class Driven>
double next_rate(Schedule& schedule, Driven& driven, int epoch) {
  if constexpr (std::is_same_v<Schedule, Scheduler<ReduceLROnPlateau>>) {
    return schedule.step(driven, epoch % 4 == 0 ? 1.0 / (1 + epoch) : 1.0);
  } else {
    return schedule.step(driven);
  }
}

// What a program may keep beside its training.
enum class Phase : unsigned char { warm_up, search, done };
struct Progress {
  Phase phase = Phase::warm_up;
  std::array<float, 3> best{};
  bool paused = false;
  long count = 0;
};
inline constexpr Progress progress{Phase::search, {0.5f, -2.0f, 1e-30f}, true, -7};

}  // namespace stored
