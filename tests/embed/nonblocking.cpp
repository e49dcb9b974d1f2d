// SPDX-License-Identifier: MIT
//
// What may run in a real-time thread: training steps and answers. The compiler proves it where it knows
// [[clang::nonblocking]]; the kernel does when the program runs, which ends it at the first system call
// other than write and exit; RealtimeSanitizer does (UNFILTERED: it has system calls of its own). CONTROL adds what must
// not be there.
#include <fixnet/fixnet.hpp>
#if defined(__linux__)
  #include <linux/seccomp.h>
  #include <sys/prctl.h>
  #include <sys/syscall.h>
  #include <unistd.h>
#endif

#include <memory>

using namespace fixnet;

#if defined(__has_cpp_attribute)
  #if __has_cpp_attribute(clang::nonblocking)
    #define NONBLOCKING [[clang::nonblocking]]
  #endif
#endif
#ifndef NONBLOCKING
  #define NONBLOCKING
  #ifdef PROVE
    #error this compiler proves nothing
  #endif
#endif

namespace {

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
using Deep = Sequential<Linear<3, 16>, Tanh, Linear<16, 16>, GELU, Linear<16, 4>>;
using Recurrent = Sequential<Sequence<4, 1>, LSTM<1, 8>, Linear<8, 1>>;

template <class Trainer, class X, class Y>
float train(Trainer& trainer, const X& x, const Y& y) noexcept NONBLOCKING {
#ifdef CONTROL
  *std::make_unique<volatile float[]>(1u << 20).get() = 0;
#endif
  return trainer.step(x, y);
}
template <class Net, class X>
float answer(const Net& net, const X& x) noexcept NONBLOCKING {
  return net(x)[0];
}
template <class Net>
float play(const Net& net, float (&samples)[8], State<Net>& state) noexcept NONBLOCKING {
  return net.forward(samples, samples, state) ? samples[7] : 0.0f;
}

float run(int steps) {
  Trainer trainer{Net{manual_seed(1)}, BCELoss{}, Adam{.lr = 0.1}, batch<12>};
  Trainer deep{Deep{manual_seed(2)}, CrossEntropyLoss{}, AdamW{}, batch<5>};
  Generator generator = manual_seed(3);
  Tensor<float, 12, 2> x{};
  Tensor<float, 12, 1> y{};
  for (auto& row : x.data) row[0] = generator.uniform<float>(), row[1] = generator.uniform<float>();
  for (auto& row : y.data) row[0] = generator.uniform<float>() < 0.5f ? 0.0f : 1.0f;
  const Tensor<float, 5, 3> few{{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}, {1, 0, 1}, {0, 1, 0}}};
  const Tensor<int, 5> labels{{0, 1, 2, 3, 0}};
  const Recurrent recurrent{manual_seed(4)};
  State<Recurrent> state;
  float samples[8] = {1, -1, 0.5f};
  float sum = 0;
  for (int step = 0; step < steps; ++step) {
    sum += train(trainer, x, y) + answer(trainer.model(), x[step % 12]);
    if (step % 16 != 0) continue;
    sum += train(deep, few, labels) + answer(deep.model(), few[step % 5]);
    sum += play(recurrent, samples, state);
  }
  return sum;
}

}  // namespace

#if defined(UNFILTERED)
int main(int count, char**) {
  const float sum = run(count * 1000);
  return sum - sum == 0.0f ? 0 : 1;
}
#elif defined(__linux__)
int main() {
  if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT) != 0) return 77;
  const float sum = run(1000000);
  const bool finite = sum - sum == 0.0f;
  const char text[] = "a million steps and answers without a system call\n";
  const bool shown = write(1, text, sizeof text - 1) > 0;
  syscall(SYS_exit, finite && shown ? 0 : 1);
}
#else
int main() {
  (void)run;
  return 77;  // nobody looks
}
#endif
