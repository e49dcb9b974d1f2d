// SPDX-License-Identifier: MIT
// PyTorch's beginner tutorial: will a team win, from the goals it scores and its rival concedes?
#include <chrono>
#include <cstdio>
#include <fixnet/fixnet.hpp>

#include "soccer_options.hpp"

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

int main(int count, char** arguments) {
  const Options options(count, arguments);
  Net model{manual_seed(options.seed)};
  Trainer trainer{model, BCELoss{}, Adam{.lr = 0.1}, batch<12>};
  BCELoss criterion;
  Optimizer optimizer{model, Adam{.lr = 0.1}};
  Tape<Net, 12> tape;
  Gradients<Net> gradients;
  auto start = std::chrono::steady_clock::now(), stop = start;
  for (int epoch = 1; epoch <= options.epochs; ++epoch) {
    float value = 0;
    if (options.explicit_loop) {
      model.train();                                   // model.train(): nothing to do
      gradients.zero();                                // optimizer.zero_grad()
      const auto outputs = model.forward(X, tape);     // outputs = model(X)
      const auto loss = criterion(outputs, y);         // loss = criterion(outputs, y)
      model.backward(tape, loss.gradient, gradients);  // loss.backward()
      optimizer.step(model, gradients);                // optimizer.step()
      value = loss.value;
    } else {
      value = trainer.step(X, y);  // all five, fused
    }
    if (epoch % 10 != 0) continue;
    stop = std::chrono::steady_clock::now();
    std::printf("Epoch %d, Loss: %.9g\n", epoch, double(value));
    start += std::chrono::steady_clock::now() - stop;  // printing is no training
  }

  if (!options.explicit_loop) model = trainer.model();
  const auto p = model(X);
  for (int i = 0; i < 12; ++i)
    std::printf("P(win) %.3f, label %g\n", double(p[i][0]), double(y[i][0]));
  const double win = double(model(options.match)[0]),
               ns = std::chrono::duration<double, std::nano>(stop - start).count();
  std::printf("%g goals, %g conceded: P(win) %.3f\n", double(options.match[0]),
              double(options.match[1]), win);
  std::printf("%.0f ns a step\n", ns / (options.epochs < 10 ? 1 : options.epochs / 10 * 10));
}
