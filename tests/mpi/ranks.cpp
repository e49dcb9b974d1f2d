// SPDX-License-Identifier: MIT
// What several ranks compute together, beside one process: run by mpirun with 1 to 4 ranks.
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <fixnet/mpi/distributed_trainer.hpp>
#include <fixnet/train/parallel_trainer.hpp>

#include "catch_compat.hpp"

using namespace fixnet;
using mpi::Order;

namespace {

using Net = Sequential<Linear<5, 33>, Tanh, Linear<33, 3>>;
constexpr int most = 24;

/// All tests run in all ranks together, with CHECK: a rank that left one would be waited for.
const mpi::Ranks& ranks() {
  static const mpi::Ranks all = [] {
    MPI_Init(nullptr, nullptr);
    std::atexit([] { MPI_Finalize(); });
    return mpi::Ranks{};
  }();
  return all;
}

struct Data {
  Tensor<float, most, 5> x;
  Tensor<int, most> labels;
  Tensor<float, most, 3> y;
  Data() {
    Generator generator = manual_seed(7);
    for (int b = 0; b < most; ++b) {
      for (float& v : x[b]) v = generator.uniform<float>(-1, 1);
      labels[b] = b % 3;
      for (int o = 0; o < 3; ++o) y[b][o] = x[b][o] * x[b][o + 1];
    }
  }
};

double difference(const Net& a, const Net& b) {
  const auto p = a.parameters(), q = b.parameters();
  double largest = 0;
  for (int i = 0; i < Net::parameter_count; ++i)
    largest = std::fmax(largest, std::fabs(double(p[i]) - double(q[i])));
  return largest;
}

/// This rank's rows of a batch that is cut into equal shares.
template <class From, class To>
int own_rows(const From& from, To& to, int rows, int shares) {
  const auto [first, last] = ranks().part(shares);
  const int begin = first * (most / shares);
  const int end = std::min(rows, last * (most / shares));
  for (int b = begin; b < end; ++b) std::memcpy(&to[b - begin], &from[b], sizeof from[b]);
  return std::max(0, end - begin);
}

}  // namespace

TEST_CASE("DistributedTrainer: its steps are a Trainer's on the whole batch, to 1e-6") {
  const Data data;
  const Net model{manual_seed(1)};
  const auto compare = [&](const auto& loss, const auto& y) {
    const SGD rule{.lr = 0.05, .momentum = 0.9};
    Trainer one{model, loss, rule, batch<most>};
    mpi::DistributedTrainer all{ranks(), model, loss, rule, batch<most>, shares<4>};
    for (const int rows : {24, 23, 7, 1, 13}) {
      const float a = one.step(data.x, y, rows), b = all.step(data.x, y, rows);
      CHECK(std::fabs(double(a) - double(b)) < 1e-6);
    }
    CHECK(difference(one.model(), all.model()) < 1e-6);
    CHECK(difference(model, all.model()) > 1e-3);
    CHECK(mpi::same_everywhere(ranks(), all.model()));
  };
  compare(MSELoss{}, data.y);
  // What a mean divides by differs from rank to rank.
  Tensor<int, most> labels = data.labels;
  for (int b = 1; b < 7; ++b) labels[b] = -100;
  compare(CrossEntropyLoss{}, labels);
  compare(WeightedCrossEntropyLoss<3>{.weight = {1, 2, 5}}, data.labels);
}

TEST_CASE("DistributedTrainer: by rank, the bits are a ParallelTrainer's with the same shares") {
  const Data data;
  const Net model{manual_seed(1)};
  const Adam rule{.lr = 0.01};
  ParallelTrainer one{model, CrossEntropyLoss{}, rule, batch<most>, shares<4>, 1};
  mpi::DistributedTrainer all{ranks(),     model,     CrossEntropyLoss{}, rule,
                              batch<most>, shares<4>, Order::by_rank};
  mpi::DistributedTrainer own{ranks(),     model,     CrossEntropyLoss{}, rule,
                              batch<most>, shares<4>, Order::by_rank};
  for (const int rows : {24, 24, 17, 24, 3, 24}) {
    const float expected = one.step(data.x, data.labels, rows);
    CHECK(all.step(data.x, data.labels, rows) == expected);
    Tensor<float, most, 5> x{};
    Tensor<int, most> labels{};
    const int here = own_rows(data.x, x, rows, 4);
    own_rows(data.labels, labels, rows, 4);
    CHECK(own.step_own(x, labels, here) == expected);
  }
  CHECK(all.model().parameters() == one.model().parameters());
  CHECK(own.model().parameters() == one.model().parameters());
  CHECK(all.progress().steps == 6);
}

TEST_CASE("DistributedTrainer: rows that do not agree in one rank are NaN in all, and no step") {
  const Data data;
  const Net model{manual_seed(1)};
  for (const Order order : {Order::fastest, Order::by_rank}) {
    mpi::DistributedTrainer all{ranks(), model, MSELoss{}, Adam{}, batch<most>, shares<4>, order};
    const bool last = ranks().rank() == ranks().count() - 1;
    CHECK(std::isnan(all.step_own(data.x, data.y, last ? all.most_own_rows() + 1 : 1)));
    CHECK(std::isnan(all.step(data.x, data.y, last ? -1 : 5)));
    CHECK(std::isnan(all.step_own(data.x, data.y, 0)));
    CHECK(all.model().parameters() == model.parameters());
    CHECK(all.progress().steps == 0);
  }
}

TEST_CASE("DistributedTrainer: all ranks begin with the first one's network") {
  const Net mine{manual_seed(1 + static_cast<std::uint64_t>(ranks().rank()))};
  CHECK(mpi::same_everywhere(ranks(), mine) == (ranks().count() == 1));
  mpi::DistributedTrainer all{ranks(), mine, MSELoss{}, Adam{}, batch<most>, shares<4>};
  CHECK(all.model().parameters() == Net{manual_seed(1)}.parameters());
}

TEST_CASE("Local SGD: every H steps all take the mean of their networks") {
  const auto drawn = [](int rank) {
    return Net{manual_seed(5 + static_cast<std::uint64_t>(rank))};
  };
  Net expected = drawn(0);
  for (int r = 1; r < ranks().count(); ++r) {
    const Net other = drawn(r);
    for (int i = 0; i < Net::Plan::storage.total; ++i) expected.storage()[i] += other.storage()[i];
  }
  for (int i = 0; i < Net::Plan::storage.total; ++i)
    expected.storage()[i] /= static_cast<float>(ranks().count());
  Net bits = drawn(ranks().rank()), close = bits;
  mpi::average_parameters(ranks(), bits, Order::by_rank);
  mpi::average_parameters(ranks(), close);
  CHECK(bits.parameters() == expected.parameters());
  CHECK(difference(close, expected) < 1e-6);
  CHECK(mpi::same_everywhere(ranks(), close));

  mpi::PeriodicModelAverager averager{ranks(), {.period = 3, .warmup_steps = 2}};
  Net net = drawn(ranks().rank());
  std::string due;
  for (int step = 0; step < 9; ++step) due += averager.average_parameters(net) ? '1' : '0';
  CHECK(due == "001001001");
  CHECK(difference(net, expected) < 1e-6);
}

TEST_CASE("A sweep: parts of the seeds, results in the order of the ranks, the best for all") {
  constexpr int seeds = 11;
  const auto [first, last] = ranks().part(seeds);
  for (int r = 0; r < ranks().count(); ++r)
    CHECK(ranks().part(seeds, r).second == (r + 1) * seeds / ranks().count());
  CHECK(ranks().part(seeds, ranks().rank()) == std::pair(first, last));
  constexpr int largest = 2147483647;
  CHECK(ranks().part(largest, ranks().count() - 1).second == largest);
  std::vector<double> losses;
  for (int seed = first; seed < last; ++seed) losses.push_back(std::fabs(seed - 6.5));
  const std::vector<double> all = ranks().gather(losses);
  CHECK(all.size() == seeds);
  for (int seed = 0; seed < seeds; ++seed)
    CHECK(all[static_cast<std::size_t>(seed)] == std::fabs(seed - 6.5));
  const std::vector<int> who = ranks().gather_one(ranks().rank() * 10);
  for (int r = 0; r < ranks().count(); ++r) CHECK(who[static_cast<std::size_t>(r)] == r * 10);

  const int owner = ranks().count() - 1;
  Net best{manual_seed(static_cast<std::uint64_t>(ranks().rank()))};
  mpi::broadcast(ranks(), best, owner);
  CHECK(best.parameters() == Net{manual_seed(static_cast<std::uint64_t>(owner))}.parameters());
}

TEST_CASE("Ranks: a sum by rank is one chain of additions") {
  std::vector<float> numbers{1.0f, 1e8f, static_cast<float>(ranks().rank())};
  float chain = 1e8f, ids = 0;
  for (int r = 1; r < ranks().count(); ++r) chain += 1e8f, ids += static_cast<float>(r);
  ranks().sum(std::span<float>(numbers), Order::by_rank);
  CHECK(numbers == std::vector<float>{static_cast<float>(ranks().count()), chain, ids});
}
