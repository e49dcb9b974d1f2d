// SPDX-License-Identifier: MIT
//
// Learns a distortion that has a memory from windows of 32 samples, then plays it as an audio thread
// does: block after block, in place, with a state, without heap and without a lock.
#include <chrono>
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <memory>
#include <span>

#include "amplifier.hpp"

using namespace fixnet;

constexpr int window = 32, batch_size = 16, block = 64;
using Net = Sequential<Sequence<window, 1>, LSTM<1, 16>, Linear<16, 1>>;

int main() {
  auto trainer = std::make_unique<Trainer<Net, MSELoss, Adam, batch_size>>(
      Net{manual_seed(42)}, MSELoss{}, Adam{.lr = 0.005}, batch<batch_size>);
  Generator start = manual_seed(1);
  float first = 0, last = 0;
  for (int step = 0; step < 2000; ++step) {
    Tensor<float, batch_size, window> x{}, y{};
    for (int r = 0; r < batch_size; ++r) {
      Amplifier amplifier;
      const int t0 = static_cast<int>(start.uniform<float>(0, 48000));
      for (int t = 0; t < window; ++t) x[r][t] = guitar(t0 + t), y[r][t] = amplifier(x[r][t]);
    }
    last = trainer->step(x, y);
    if (step == 0) first = last;
  }
  std::printf("loss %.4f, after 2000 steps %.6f\n", double(first), double(last));

  const Net& net = trainer->model();
  State<Net> state;
  Amplifier amplifier;
  double error = 0, power = 0, nanoseconds = 0;
  for (int t0 = 0; t0 < 48000; t0 += block) {
    float samples[block], expected[block];
    for (int t = 0; t < block; ++t)
      samples[t] = guitar(t0 + t), expected[t] = amplifier(samples[t]);
    const auto before = std::chrono::steady_clock::now();
    if (!net.forward(std::span<const float>(samples), std::span<float>(samples), state)) return 1;
    const std::chrono::duration<double, std::nano> taken =
        std::chrono::steady_clock::now() - before;
    nanoseconds += taken.count();
    for (int t = 0; t < block; ++t) {
      const double off = double(samples[t]) - double(expected[t]);
      error += off * off, power += double(expected[t]) * double(expected[t]);
    }
  }
  std::printf("a second of sound: error %.2f %% of its power\n", 100 * error / power);
  std::printf("%.0f ns a sample, %.2f %% of what 48 kHz allow\n", nanoseconds / 48000,
              100 * nanoseconds / 1e9);
  return error < 0.05 * power ? 0 : 1;
}
