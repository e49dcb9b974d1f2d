// SPDX-License-Identifier: MIT
//
// A network trained by one thread and asked by two others, for ThreadSanitizer. With -DUNPROTECTED
// the readers look at the trainer's own network: the sanitizer has to complain of that.
#include <atomic>
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/published.hpp>
#include <thread>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Tensor<float, 4, 2> x{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}};
  const Tensor<float, 4, 1> y{{{0}, {1}, {1}, {0}}};
  Trainer trainer{Net{manual_seed(1)}, BCELoss{}, Adam{.lr = 0.01f}, batch<4>};
  Published<Net> live{trainer.model()};
  std::atomic<bool> stop{false};
  std::atomic<long> asked{0};
  const auto reader = [&] {
    float sum = 0;
    while (!stop.load()) {
#ifdef UNPROTECTED
      sum += trainer.model()(x[1])[0];
#else
      sum += live.read([&](const Net& net) noexcept { return net(x[1])[0]; });
#endif
      ++asked;
    }
    if (!(sum > 0)) std::puts("no answer");
  };
  std::thread a{reader}, b{reader};
  for (int step = 0; step < 500 || asked < 500; ++step) {
    trainer.step(x, y);
    live.publish(trainer.model());
  }
  stop = true;
  a.join();
  b.join();
  std::puts("done");
}
