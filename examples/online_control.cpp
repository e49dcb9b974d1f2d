// SPDX-License-Identifier: MIT
// A control loop of 1 kHz asks a network that another thread goes on training, on data that is now and
// then broken: the guard undoes what would ruin the network, and Published hands whole ones over.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/published.hpp>
#include <limits>
#include <thread>
#include <vector>

using namespace fixnet;
using Clock = std::chrono::steady_clock;
using Net = Sequential<Linear<2, 32>, Tanh, Linear<32, 1>>;

/// What the network has to find out: the friction of a drive, by speed and temperature.
static float friction(float speed, float temperature) {
  return std::tanh(3 * speed) * (1 - 0.3F * temperature) + 0.2F * speed;
}

struct Learning {
  long steps = 0, undone = 0;
  float loss = 0;
};

/// Trains until it is told to stop; one batch in fifty has a broken sensor's NaN.
static Learning learn(Published<Net>& live, const std::atomic<bool>& stop) {
  Generator generator = manual_seed(2);
  Trainer trainer{live.load(), MSELoss{}, Adam{.lr = 3e-3}, batch<32>,
                  RollBackBadSteps{.max_loss = 10}};
  Learning told;
  for (; !stop; ++told.steps) {
    Tensor<float, 32, 2> x;
    Tensor<float, 32, 1> y;
    for (int b = 0; b < 32; ++b) {
      for (float& v : x[b]) v = generator.uniform<float>(-1, 1);
      y[b][0] = friction(x[b][0], x[b][1]);
    }
    if (told.steps % 50 == 49) x[7][1] = std::numeric_limits<float>::quiet_NaN();
    const auto step = trainer.step(x, y);
    step.taken ? void(told.loss = step.loss) : void(++told.undone);
    live.publish(trainer.model());
    if (told.steps > 20000) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return told;
}

int main() {
  Published<Net> live{Net{manual_seed(1)}};
  std::atomic<bool> stop{false};
  Learning told;
  std::thread learner{[&] { told = learn(live, stop); }};
  std::vector<double> latencies;
  latencies.reserve(2000);
  double worst = 0;
  auto tick = Clock::now();
  for (int i = 0; i < 2000; ++i) {
    std::this_thread::sleep_until(tick += std::chrono::milliseconds(1));
    const float x[2] = {std::sin(0.01F * static_cast<float>(i)), 0.5F};
    float y[1];
    const auto start = Clock::now();
    live.read([&](const Net& net) noexcept { net.forward(x, y); });
    latencies.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    if (i >= 1000)
      worst = std::max(worst, std::fabs(static_cast<double>(y[0] - friction(x[0], x[1]))));
  }
  stop = true;
  learner.join();
  std::sort(latencies.begin(), latencies.end());
  std::printf("%ld steps, %ld undone, loss %.2g; largest error of the second half %.2f\n",
              told.steps, told.undone, static_cast<double>(told.loss), worst);
  std::printf("asking took p50 %.2f, p99 %.2f, p99.9 %.2f us\n", latencies[1000], latencies[1980],
              latencies[1998]);
  return told.undone > 0 && std::isfinite(worst) && worst < 2 ? 0 : 1;
}
