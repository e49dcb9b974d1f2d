// SPDX-License-Identifier: MIT
// A job of which one rank stops working in the way that the first argument names: see ends.sh.
#include <csignal>
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/checkpoint.hpp>
#include <fixnet/mpi/distributed_trainer.hpp>
#include <stdexcept>
#include <string>

using namespace fixnet;
using Net = Sequential<Linear<2, 64>, Tanh, Linear<64, 1>>;
constexpr int size_of_batch = 8;

struct Data {
  Tensor<float, size_of_batch, 2> x;
  Tensor<float, size_of_batch, 1> y;
  Data() {
    Generator generator = manual_seed(3);
    for (int b = 0; b < size_of_batch; ++b) {
      for (float& v : x[b]) v = generator.uniform<float>(-1, 1);
      y[b][0] = x[b][0] * x[b][1];
    }
  }
};

/// What the last rank does after ten steps. The others go on, and would wait for it for ever.
static int stop(const std::string& how) {
  if (how == "killed") std::raise(SIGKILL);
  if (how == "throws") throw std::runtime_error("no more disk");
  if (how == "throws_number") throw 7;
  return 1;  // returns
}

static int train(const mpi::Ranks& ranks, const std::string& how, const char* path) {
  if (how == "shares") {
    const mpi::DistributedTrainer none{ranks,    Net{}, MSELoss{}, Adam{}, batch<size_of_batch>,
                                       shares<1>};
    return none.progress().steps == 0 ? 0 : 1;
  }
  if (how == "layouts") {
    Net model;
    Sequential<Linear<2, 65>, Tanh, Linear<65, 1>> larger;
    ranks.rank() == 0 ? mpi::broadcast(ranks, model) : mpi::broadcast(ranks, larger);
    return 0;
  }
  const Data data;
  const bool last = ranks.rank() == ranks.count() - 1;
  mpi::DistributedTrainer trainer{ranks,  Net{manual_seed(1)},  MSELoss{},
                                  Adam{}, batch<size_of_batch>, shares<4>};
  for (int step = 0; step < 100000; ++step) {
    if (how == "rows") {
      trainer.step(data.x, data.y, last ? 5 : size_of_batch);
    } else if (last && step == 10) {
      return stop(how);
    }
    trainer.step(data.x, data.y);
    if (ranks.rank() != 0) continue;
    if (const auto saved = io::save_checkpoint(path, trainer.model(), trainer.optimizer()); !saved)
      return std::fprintf(stderr, "%s\n", saved.error().text().c_str()), 1;
  }
  return 0;
}

/// Whether the checkpoint is whole: that of one process after as many steps, and training goes on.
static int resume(const mpi::Ranks& ranks, const char* path) {
  const Data data;
  mpi::DistributedTrainer begun{ranks,  Net{manual_seed(1)},  MSELoss{},
                                Adam{}, batch<size_of_batch>, shares<4>};
  mpi::DistributedTrainer resumed = {ranks,    Net{}, MSELoss{}, Adam{}, batch<size_of_batch>,
                                     shares<4>};
  const auto loaded = io::load_checkpoint(path, resumed.model(), resumed.optimizer());
  if (!loaded) return std::fprintf(stderr, "%s\n", loaded.error().text().c_str()), 1;
  const auto steps = resumed.progress().steps;
  for (auto i = begun.progress().steps; i < steps; ++i) begun.step(data.x, data.y);
  const float loss = begun.step(data.x, data.y), again = resumed.step(data.x, data.y);
  std::printf("after %ld steps: loss %.6f, resumed %.6f\n", static_cast<long>(steps), double(loss),
              double(again));
  return steps >= 1 && std::abs(loss - again) < 1e-5f ? 0 : 1;
}

int main(int count, char** arguments) {
  if (count != 3) return 2;
  const std::string how = arguments[1];
  const char* const path = arguments[2];
  return mpi::run(count, arguments, [&](const mpi::Ranks& ranks) {
    return how == "resume" ? resume(ranks, path) : train(ranks, how, path);
  });
}
