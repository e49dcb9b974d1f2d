// SPDX-License-Identifier: MIT
//
// A million steps without one allocation. Not under the sanitizers, whose malloc is their own.
#include "network/samples.hpp"

#include <fixnet/train/parallel_trainer.hpp>

// Behind the intrinsics' headers, which declare posix_memalign in another way than it is defined here.
#include "alloc/counters.hpp"

using namespace samples;

namespace {

// How often the heap was asked for memory while f ran.
template <class F>
long allocations(const F& f) {
  const long before = counters::taken;
  f();
  return counters::taken - before;
}

void keep(void* p) { asm volatile("" : : "r"(p) : "memory"); }

// Steps, inference and the explicit loop.
template <int B, class Net, class Loss>
void trains_without_heap(long steps, const Loss& loss) {
  const auto x = uniform<float, B, Net::in>(1);
  const auto y = targets<Loss, Net, B>(2);
  float last = 0;
  const long count = allocations([&] {
    Net net{manual_seed(1)};
    Trainer trainer{net, loss, Adam{}, batch<B>};
    for (long i = 0; i < steps; ++i) last = trainer.step(x, y);
    const auto snapshot = trainer;
    trainer = snapshot;
    last += trainer.model()(x[0])[0] + trainer.model()(x)[0][0];
    ExplicitLoop<Net, Loss, Adam, B> loop{net, loss, Adam{}};
    for (int i = 0; i < 100; ++i) last += loop.step(x, y);
  });
  CHECK(count == 0);
  CHECK(last == last);
}

}  // namespace

TEST_CASE("the counter counts: new, malloc, calloc, realloc, aligned_alloc, posix_memalign") {
  CHECK(allocations([] {
          int* p = new int(1);
          keep(p);
          delete p;
        }) == 1);
  struct alignas(128) Wide {
    char c[128];
  };
  CHECK(allocations([] {
          Wide* p = new Wide;
          keep(p);
          delete p;
        }) == 1);
  CHECK(allocations([] {
          void* p = std::malloc(8);
          keep(p);
          std::free(p);
        }) == 1);
  CHECK(allocations([] {
          void* p = std::calloc(2, 8);
          keep(p);
          p = std::realloc(p, 4096);
          keep(p);
          std::free(p);
        }) == 2);
  CHECK(allocations([] {
          void* p = std::aligned_alloc(64, 64);
          keep(p);
          std::free(p);
          if (posix_memalign(&p, 64, 64) == 0) std::free(p);
        }) == 2);
  CHECK(allocations([] {
          std::vector<int> v(1000);
          keep(v.data());
        }) == 1);
  CHECK(allocations([] {}) == 0);
}
TEST_CASE("no allocation in a million steps of three topologies, in inference, in explicit loops") {
  trains_without_heap<12, Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>>(800000,
                                                                                   BCELoss{});
  trains_without_heap<4, Sequential<Linear<3, 33>, Tanh, Linear<33, 17>, PReLU, Linear<17, 5>>>(
      100000, CrossEntropyLoss{});
  trains_without_heap<9, Sequential<Sequence<5, 2>, LSTM<2, 9>, GRU<9, 3>, LastStep>>(1000,
                                                                                      MSELoss{});
  trains_without_heap<7, Sequential<Linear<5, 3>, Softmax, Linear<3, 2>>>(100000, MSELoss{});
}
TEST_CASE("no allocation in layers of layers, nor with a loss for each head") {
  using Deep =
      Sequential<Linear<2, 10>, Residual<Linear<10, 17>, BatchNorm1d<17>, Tanh, Linear<17, 10>>,
                 Parallel<Branch<Linear<10, 5>, Softmax>, Branch<Residual<Linear<10, 10>>>>,
                 Sum<Branch<Linear<15, 3>>, Branch<Tanh, Linear<15, 3>>>>;
  trains_without_heap<12, Deep>(1000, CrossEntropyLoss{});
  using Net = Sequential<Linear<2, 10>, Tanh, Heads<Branch<Linear<10, 3>>, Branch<Linear<10, 1>>>>;
  const auto x = uniform<float, 12, 2>(1);
  const auto actions = classes<12>(2, 3);
  const auto returns = uniform<float, 12, 1>(3);
  float last = 0;
  CHECK(allocations([&] {
          Trainer trainer{Net{manual_seed(1)}, HeadLosses<CrossEntropyLoss, MSELoss>{}, Adam{},
                          batch<12>};
          for (int i = 0; i < 1000; ++i) last = trainer.step(x, std::tie(actions, returns));
          last += trainer.step(x, std::tie(actions, returns), 5);
          const auto [policy, value] = split_heads<Net>(trainer.model()(x));
          last += policy[0][0] + value[0][0];
        }) == 0);
  CHECK(last == last);
}
TEST_CASE("no allocation in a stream, of one step or any number") {
  using Net = Sequential<Sequence<5, 1>, LSTM<1, 20>, GRU<20, 3>, Linear<3, 1>>;
  using Causal = Sequential<Signal<1, 5>, Conv1d<1, 4, 3, Padding::causal>, Conv1d<4, 1, 1>>;
  float samples[333]{};
  bool done = true;
  const long count = allocations([&] {
    const Net net{manual_seed(1)};
    const Causal causal{manual_seed(1)};
    State<Net> state;
    State<Causal> history;
    const std::span<float> all(samples);
    for (int i = 0; i < 100; ++i) {
      done = done && net.forward(all, all, state) && causal.forward(all, all, history);
      samples[0] = net({0.5F}, state)[0];
      state = {};
    }
  });
  CHECK(count == 0);
  CHECK(done);
}

TEST_CASE("a ParallelTrainer takes its memory when it is made") {
  using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  const auto x = uniform<float, 12, 2>(1);
  const auto y = targets<BCELoss, Net, 12>(2);
  ParallelTrainer trainer{Net{manual_seed(1)}, BCELoss{}, Adam{}, batch<12>, shares<3>, 3};
  float last = 0;
  CHECK(allocations([&] {
          for (int i = 0; i < 1000; ++i) last = trainer.step(x, y);
        }) == 0);
  CHECK(last == last);
}
