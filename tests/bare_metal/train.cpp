// SPDX-License-Identifier: MIT
//
// The tutorial on a microcontroller: 2→10→1, twelve matches, Adam, fifty epochs. Shows the losses' bits.
#include <fixnet/fixnet.hpp>

#include "board.hpp"

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
constexpr Net start{manual_seed(42)};

constinit Trainer trainer{start, BCELoss{}, Adam{.lr = 0.1}, batch<12>};

int main() {
  for (int epoch = 0; epoch < 50; ++epoch) board::say("loss", trainer.step(X, y));
  const bool won = trainer.model()({2.2f, 0.9f})[0] > 0.5f;

  board::start_counting();
  for (int step = 0; step < 100; ++step) trainer.step(X, y);
  const std::uint32_t steps = board::counted();
  float sum = 0;
  board::start_counting();
  for (int round = 0; round < 100; ++round) {
    for (int row = 0; row < 12; ++row) sum += trainer.model()(X[row])[0];
  }
  const std::uint32_t forwards = board::counted();
  board::say("sum", sum);
  board::say("step", steps / 100);
  board::say("forward", forwards / 1200);
  board::say("stack", board::most_stack());
  return won ? 0 : 1;
}
