// SPDX-License-Identifier: MIT
// What the luck of a seed does: the beginner tutorial with 1024 seeds and learning rates at once.
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>

#include "matches.hpp"

using namespace fixnet;
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
constexpr int networks = 1024, rates = 4;

// How many of these losses are in each decade, from 1 down to below 1e-6.
void print_distribution(double rate, std::array<float, networks / rates> losses) {
  std::sort(losses.begin(), losses.end());
  std::printf("lr %.3f: best %.2e, median %.2e, worst %.2e |", rate,
              static_cast<double>(losses.front()), static_cast<double>(losses[losses.size() / 2]),
              static_cast<double>(losses.back()));
  for (double edge = 1; edge > 1e-6; edge /= 10) {
    const auto within = [&](float loss) {
      return static_cast<double>(loss) <= edge && static_cast<double>(loss) > edge / 10;
    };
    std::printf(" %3d", static_cast<int>(std::count_if(losses.begin(), losses.end(), within)));
  }
  std::printf("\n");
}

int main() {
  static Population<Net, networks> population;
  for (int i = 0; i < networks; ++i) population[i] = Net{manual_seed(static_cast<unsigned>(i))};
  static Trainer trainer{population, BCELoss{}, Adam{}, batch<12>};
  const double lr[rates] = {0.001, 0.01, 0.1, 1.0};
  for (int i = 0; i < networks; ++i) trainer.rule(i).lr = lr[i % rates];

  Tensor<float, networks> losses{};
  const auto start = std::chrono::steady_clock::now();
  for (int epoch = 0; epoch < 200; ++epoch) losses = trainer.step(X, y);
  const auto stop = std::chrono::steady_clock::now();

  std::printf("losses after 200 epochs, and how many are at most 1, 0.1, 0.01, ... 1e-5\n");
  for (int r = 0; r < rates; ++r) {
    std::array<float, networks / rates> own{};
    for (std::size_t i = 0; i < own.size(); ++i) own[i] = losses[static_cast<int>(i) * rates + r];
    print_distribution(lr[r], own);
  }
  const int best = trainer.argmin(losses);
  const Net winner = trainer.model()[best];
  std::printf("seed %d with lr %.3f has the least loss, %.2e; it says %.4f for {2.2, 0.9}\n", best,
              trainer.rule(best).lr, static_cast<double>(losses[best]),
              static_cast<double>(winner({2.2f, 0.9f})[0]));
  std::printf("%d networks, 200 epochs: %.1f ms\n", networks,
              std::chrono::duration<double, std::milli>(stop - start).count());
  return losses[best] < 1e-3f ? 0 : 1;
}
