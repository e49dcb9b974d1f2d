// SPDX-License-Identifier: MIT
// An audio callback plays through a network that another thread goes on training: the callback never
// waits, allocates nothing, and hears whole networks alone. A clock stands for the sound card.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/published.hpp>
#include <thread>
#include <vector>

using namespace fixnet;
using Clock = std::chrono::steady_clock;
using Net = Sequential<Linear<4, 16>, Tanh, Linear<16, 1>>;
constexpr int frames = 64, callbacks = 1000, least_steps = 4000;

/// What the network has to become: an amplifier that is driven too far.
static float amplifier(const float (&x)[4]) { return std::tanh(2 * x[0] + x[1] - 0.5F * x[3]); }

/// Learns until it is told to stop, and hands each network over.
static long learn(Published<Net>& live, const std::atomic<bool>& stop) {
  Generator generator = manual_seed(2);
  Trainer trainer{live.load(), MSELoss{}, Adam{.lr = 3e-3}, batch<32>};
  for (long steps = 0;; ++steps) {
    if (stop && steps >= least_steps) return steps;
    Tensor<float, 32, 4> x;
    Tensor<float, 32, 1> y;
    for (int b = 0; b < 32; ++b) {
      for (float& v : x[b]) v = generator.uniform<float>(-1, 1);
      y[b][0] = amplifier(x[b]);
    }
    trainer.step(x, y);
    live.publish(trainer.model());
  }
}

/// What a sound card calls: samples in, as many out, one network for the whole block.
struct Callback {
  const Published<Net>& live;
  float last[4] = {}, error = 0;  // the newest sample first; the block's mean square, for us alone

  void operator()(const float (&in)[frames], float (&out)[frames]) noexcept {
    error = 0;
    live.read([&](const Net& net) noexcept {
      for (int i = 0; i < frames; ++i) {
        std::copy_backward(last, last + 3, last + 4);
        last[0] = in[i];
        out[i] = net(last)[0];
        error += std::pow(out[i] - amplifier(last), 2.0F) / frames;
      }
    });
  }
};

int main() {
  Published<Net> live{Net{manual_seed(1)}};
  Callback callback{live};
  float in[frames], out[frames], phase = 0;
  for (float& v : in) v = std::sin(phase += 0.2F);
  callback(in, out);
  const float before = callback.error;
  std::atomic<bool> stop{false};
  long steps = 0;
  std::thread learner{[&] { steps = learn(live, stop); }};
  std::vector<double> us;
  for (auto tick = Clock::now(); us.size() < callbacks; std::this_thread::sleep_until(tick)) {
    const auto start = Clock::now();
    callback(in, out);
    us.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    tick += std::chrono::microseconds(1333);  // 64 frames at 48 kHz
  }
  stop = true, learner.join(), callback(in, out);
  std::sort(us.begin(), us.end());
  std::printf("a block took p50 %.1f, p99 %.1f of 1333 us; error %.2g, after %ld steps %.2g\n",
              us[callbacks / 2], us[callbacks * 99 / 100], double(before), steps,
              double(callback.error));
  return callback.error < before / 20 ? 0 : 1;
}
