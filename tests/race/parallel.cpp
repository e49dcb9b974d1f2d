// SPDX-License-Identifier: MIT
//
// A batch trained by three threads, for ThreadSanitizer. With -DUNPROTECTED they add to one number: the
// sanitizer has to complain of that.
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fixnet/train/parallel_trainer.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  const Tensor<float, 4, 2> x{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}};
  const Tensor<float, 4, 1> y{{{0}, {1}, {1}, {0}}};
  ParallelTrainer trainer{Net{manual_seed(1)}, BCELoss{}, Adam{.lr = 0.01}, batch<4>, shares<4>, 3};
  float loss = 0;
  for (int step = 0; step < 500; ++step) {
    loss = trainer.step(x, y);
    trainer.model().set_bias<2>({0.5f});  // between steps the model is this thread's
  }
  Threads threads{3};
  int calls[3] = {};
  for (int round = 0; round < 500; ++round) {
#ifdef UNPROTECTED
    threads.run([&](int) noexcept { ++calls[0]; });
#else
    threads.run([&](int i) noexcept { ++calls[i]; });
#endif
  }
  std::printf("%g after %d calls\n", static_cast<double>(loss), calls[0] + calls[1] + calls[2]);
}
