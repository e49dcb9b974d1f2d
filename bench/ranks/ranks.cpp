// SPDX-License-Identifier: MIT
// Medians of a step's time in a job of several ranks: docs/performance.md has the command and a table.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fixnet/mpi/distributed_trainer.hpp>
#include <memory>
#include <vector>

using namespace fixnet;
using Clock = std::chrono::steady_clock;

/// The median of 300 steps on B rows in two shares: of one rank, or of two at most.
template <class Net, int B>
static void measure(const mpi::Ranks& ranks, mpi::Order order, const char* name) {
  using Job = mpi::DistributedTrainer<Net, CrossEntropyLoss, AdamWith<false, false>, B, 2>;
  const auto x = std::make_unique<Tensor<float, B, Net::in>>();
  const auto y = std::make_unique<Tensor<int, B>>();
  Generator generator = manual_seed(1);
  for (int b = 0; b < B; ++b) {
    for (float& v : (*x)[b]) v = generator.uniform<float>(-1, 1);
    (*y)[b] = b % Net::out;
  }
  const auto trainer = std::make_unique<Job>(ranks, Net{manual_seed(1)}, CrossEntropyLoss{}, Adam{},
                                             batch<B>, shares<2>, order);
  std::vector<double> us;
  for (int i = 0; i < 300; ++i) {
    const auto start = Clock::now();
    trainer->step(*x, *y);
    us.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
  }
  std::sort(us.begin(), us.end());
  if (ranks.rank() != 0) return;
  std::printf("%-12s batch %3d, %d ranks, %s: %.0f us\n", name, B, ranks.count(),
              order == mpi::Order::by_rank ? "by rank" : "fastest", us[us.size() / 2]);
}

int main(int count, char** arguments) {
  return mpi::run(count, arguments, [](const mpi::Ranks& ranks) {
    using Digits = Sequential<Linear<784, 128>, ReLU, Linear<128, 10>>;
    using Small = Sequential<Linear<64, 64>, ReLU, Linear<64, 10>>;
    for (const auto order : {mpi::Order::fastest, mpi::Order::by_rank}) {
      measure<Digits, 256>(ranks, order, "784-128-10");
      measure<Small, 512>(ranks, order, "64-64-10");
      measure<Small, 128>(ranks, order, "64-64-10");
    }
    return 0;
  });
}
