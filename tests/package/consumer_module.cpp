// SPDX-License-Identifier: MIT
//
// A program of someone who imports fixnet: the tutorial's network, fused and by hand, and one part of each other kind.
#include <cmath>
#include <cstdio>
#include <string_view>
#include <vector>
import fixnet;

using namespace fixnet;
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

constexpr Tensor<float, 12, 2> X{{{3.0f, 0.5f},
                                  {1.0f, 1.0f},
                                  {0.5f, 2.0f},
                                  {2.0f, 1.5f},
                                  {3.5f, 3.0f},
                                  {2.0f, 2.5f},
                                  {1.5f, 1.0f},
                                  {0.5f, 0.5f},
                                  {2.5f, 0.8f},
                                  {2.1f, 2.0f},
                                  {1.2f, 0.5f},
                                  {0.7f, 1.5f}}};
constexpr Tensor<float, 12, 1> y{{{1}, {0}, {0}, {1}, {1}, {0}, {1}, {0}, {1}, {0}, {1}, {0}}};

// A hundred epochs of the tutorial learn the twelve matches.
bool trains() {
  Net model{manual_seed(42)};
  Trainer trainer{model, BCELoss{}, Adam{.lr = 0.1}, batch<12>};
  float loss = 0;
  for (int epoch = 0; epoch < 100; ++epoch) loss = trainer.step(X, y);
  const float p = trainer.model()({2.2f, 0.9f})[0];
  std::printf("loss %.9g, P(win) %.3f\n", static_cast<double>(loss), static_cast<double>(p));
  return loss < 0.01f && p > 0.9f && accuracy(trainer.model(), X, y) == 1.0;
}

bool trains_by_hand() {
  Net model{manual_seed(42)};
  const BCELoss criterion;
  Optimizer optimizer{model, SGD{.lr = 0.1, .momentum = 0.9}};
  Tape<Net, 12> tape;
  Gradients<Net> gradients;
  float first = 0, last = 0;
  for (int epoch = 0; epoch < 50; ++epoch) {
    gradients.zero();
    const auto outputs = model.forward(X, tape);
    const auto loss = criterion(outputs, y);
    model.backward(tape, loss.gradient, gradients);
    optimizer.step(model, gradients);
    if (epoch == 0) first = loss.value;
    last = loss.value;
  }
  std::printf("by hand: loss %.9g, then %.9g\n", static_cast<double>(first),
              static_cast<double>(last));
  return last < first / 2;
}

bool loads_data() {
  const std::vector<float> features{0, 1, 2, 3, 4, 5, 6, 7};
  const auto data = *Dataset<float, 1>::view(features, features);
  Sequential<Linear<1, 4>, Tanh, Linear<4, 1>> model{manual_seed(3)};
  Trainer trainer{model, MSELoss{}, AdamW{.lr = 0.05}, batch<4>, ClipGradNorm{1.0}};
  DataLoader loader{data, batch<4>, manual_seed(7)};
  const double before = evaluate(model, MSELoss{}, data);
  for (int epoch = 0; epoch < 20; ++epoch) {
    for (const auto& rows : loader) (void)trainer.step(rows.x, rows.y);
  }
  const double after = evaluate(trainer.model(), MSELoss{}, data);
  std::printf("data: loss %.9g, then %.9g\n", before, after);
  return after < before;
}

bool knows_other_layers() {
  const Sequential<Sequence<6, 2>, LSTM<2, 4>, LastStep, Linear<4, 1>> lstm{manual_seed(1)};
  const Sequential<Signal<1, 16>, Conv1d<1, 3, 3>, GELU, MaxPool1d<2>, Flatten, Linear<21, 3>> conv{
      manual_seed(1)};
  Tensor<float, 16> x{};
  for (int i = 0; i < 16; ++i) x[i] = static_cast<float>(i) / 10;
  Tensor<float, 12> s{};
  for (int i = 0; i < 12; ++i) s[i] = x[i];
  const auto a = lstm(s);
  const auto b = conv(x);
  const std::string_view text = describe<Net>();
  return std::isfinite(a[0]) && std::isfinite(b[2]) &&
         text.find("Linear(2,10) + ReLU:") != text.npos && lstm.weight<3>()[0][0] != 0;
}

int main() {
  if (!trains()) return 1;
  if (!trains_by_hand()) return 2;
  if (!loads_data()) return 3;
  return knows_other_layers() ? 0 : 4;
}
