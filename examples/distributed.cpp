// SPDX-License-Identifier: MIT
// Several processes train together: first each tries seeds of its own, then all train the best network,
// each on its shares of every batch.
//   mkdir -p build
//   mpicxx -std=c++20 -O3 -march=native -Iinclude examples/distributed.cpp -o build/distributed
//   mpirun -n 2 build/distributed
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>
#include <fixnet/mpi/distributed_trainer.hpp>
#include <memory>
#include <span>
#include <vector>

using namespace fixnet;
constexpr int inputs = 16, table_rows = 2048, seeds = 8;
using Net = Sequential<Linear<inputs, 64>, Tanh, Linear<64, 64>, Tanh, Linear<64, 1>>;

struct Tried {
  double loss;
  int seed, rank;
};

/// What all ranks have: data drawn with one seed.
static void draw(std::vector<float>& x, std::vector<float>& y) {
  Generator generator = manual_seed(3);
  for (std::size_t r = 0; r < y.size(); ++r) {
    const std::span<float> row(x.data() + r * inputs, inputs);
    for (float& v : row) v = generator.uniform<float>(-1, 1);
    y[r] = std::sin(3 * row[0]) + row[1] * row[2] - row[3];
  }
}

/// This rank's seeds, a short training each; all ranks get all results.
template <class Data>
static Tried best_seed(const mpi::Ranks& ranks, const Data& data) {
  std::vector<Tried> own;
  const auto [first, last] = ranks.part(seeds);
  for (int seed = first; seed < last; ++seed) {
    DataLoader loader{data, batch<256>, manual_seed(1)};
    Trainer trainer{Net{manual_seed(static_cast<unsigned>(seed))}, MSELoss{}, Adam{.lr = 3e-3},
                    batch<256>};
    fit(trainer, loader, {.epochs = 3});
    own.push_back({evaluate(trainer.model(), MSELoss{}, data), seed, ranks.rank()});
  }
  const std::vector<Tried> all = ranks.gather(own);
  return *std::min_element(all.begin(), all.end(),
                           [](const Tried& a, const Tried& b) { return a.loss < b.loss; });
}

static int train(const mpi::Ranks& ranks) {
  std::vector<float> x(table_rows * inputs), y(table_rows);
  draw(x, y);
  const auto data = *Dataset<float, inputs>::view(x, y);
  const Tried best = best_seed(ranks, data);

  // Eight shares: the same bits with 1, 2, 4 or 8 ranks. The same loader in all ranks.
  const Net model{manual_seed(static_cast<unsigned>(best.seed))};
  mpi::DistributedTrainer trainer{ranks,      model,     MSELoss{},          Adam{.lr = 3e-3},
                                  batch<256>, shares<8>, mpi::Order::by_rank};
  DataLoader loader{data, batch<256>, manual_seed(2)};
  const auto start = std::chrono::steady_clock::now();
  fit(trainer, loader, {.epochs = 40});
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  const double loss = evaluate(trainer.model(), MSELoss{}, data);
  if (ranks.rank() == 0) {
    std::printf("%d ranks: seed %d was the best with loss %.4f; after 40 epochs %.6f, %.2f s\n",
                ranks.count(), best.seed, best.loss, loss, took.count());
  }
  return mpi::same_everywhere(ranks, trainer.model()) && loss < best.loss / 10 ? 0 : 1;
}

int main(int count, char** arguments) { return mpi::run(count, arguments, train); }
