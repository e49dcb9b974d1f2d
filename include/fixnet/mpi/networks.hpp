// SPDX-License-Identifier: MIT
//
// Networks of several processes: the same one for all, or the mean of theirs.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fixnet/mpi/ranks.hpp>
#include <fixnet/network/network.hpp>
#include <memory>

FIXNET_NAMESPACE_BEGIN
namespace mpi {
namespace mpi_impl {

/// What must agree before parameters are sent as they lie in memory.
template <class Net>
struct Layout {
  int parameters = Net::parameter_count;
  int storage = Net::Plan::storage.total;
  int bytes_of_a_number = static_cast<int>(sizeof(typename Net::scalar));
  int alignment = static_cast<int>(simd::layout_alignment<typename Net::scalar>);

  bool operator==(const Layout&) const = default;
};

/// Ends the job where the ranks' networks differ in size, or lie in memory in another way.
template <class Net>
void must_have_one_layout(const Ranks& ranks) {
  const Layout<Net> own;
  Layout<Net> first = own;
  ranks.broadcast(first);
  if (first == own) return;
  char why[256];
  std::snprintf(why, sizeof why,
                "a network of %d parameters, %d numbers aligned to %d bytes, and rank 0 has %d, %d "
                "and %d: one network, and one instruction set or FIXNET_LAYOUT_BYTES=64 for all",
                own.parameters, own.storage, own.alignment, first.parameters, first.storage,
                first.alignment);
  ranks.end_all(why);
}

}  // namespace mpi_impl

/// Gives all ranks the network of one of them, running statistics included.
/// Errors    networks of other sizes or layouts: the job ends with a sentence
/// Source    torch.distributed.broadcast, of a model's parameters
template <class Net>
void broadcast(const Ranks& ranks, Net& model, int root = 0) {
  mpi_impl::must_have_one_layout<Net>(ranks);
  ranks.broadcast(model, root);
}

/// Whether the network has the same bits in all ranks: training together has gone right.
/// Errors    networks of other sizes or layouts: the job ends with a sentence; throws what new throws
/// Cost      a copy of the network on the heap, one MPI_Bcast of it, one MPI_Allreduce of one number
template <class Net>
[[nodiscard]] bool same_everywhere(const Ranks& ranks, const Net& model) {
  auto first = std::make_unique<Net>(model);
  broadcast(ranks, *first);
  const std::size_t bytes = sizeof(typename Net::scalar) * Net::Plan::storage.total;
  double differ = std::memcmp(first->storage(), model.storage(), bytes) == 0 ? 0 : 1;
  ranks.sum(std::span<double>(&differ, 1));
  return differ == 0;
}

/// Replaces the network of each rank by the mean of all, running statistics included.
/// Formula   p = (p of rank 0 + … + p of the last rank) / count
/// Errors    networks of other sizes or layouts: the job ends with a sentence
/// Cost      one MPI_Allreduce of the parameters; by rank an MPI_Allgather, and memory for it
/// Source    torch.distributed.algorithms.model_averaging.utils.average_parameters
template <class Net>
void average_parameters(const Ranks& ranks, Net& model, Order order = Order::fastest) {
  using T = typename Net::scalar;
  mpi_impl::must_have_one_layout<Net>(ranks);
  const std::span<T> all(model.storage(), static_cast<std::size_t>(Net::Plan::storage.total));
  ranks.sum(all, order);
  for (T& p : all) p /= static_cast<T>(ranks.count());
}

/// When a PeriodicModelAverager averages: after each `period` steps, the first `warmup_steps` of
/// which are each rank's own.
struct AveragingOptions {
  int period = 1;
  int warmup_steps = 0;
  Order order = Order::fastest;
};

/// Local SGD: each rank trains a network of its own, and all take the mean of theirs now and then.
///   trainer.step(x, y);
///   averager.average_parameters(trainer.model());
/// Formula   steps warmup_steps, warmup_steps + period, … (the first being 0) end with a mean
/// Errors    a period below 1: the job ends with a sentence; all ranks call it as often
/// Source    torch.distributed.algorithms.model_averaging.averagers.PeriodicModelAverager
class PeriodicModelAverager {
 public:
  PeriodicModelAverager(const Ranks& ranks, const AveragingOptions& options)
      : ranks_(ranks), options_(options) {
    if (options.period < 1) ranks.end_all("a PeriodicModelAverager's period is at least 1 step");
  }
  /// Counts a step, and averages where one is due: then it returns true.
  template <class Net>
  bool average_parameters(Net& model) {
    const std::int64_t since = step_++ - options_.warmup_steps;
    const bool due = since >= 0 && since % options_.period == 0;
    if (due) mpi::average_parameters(ranks_, model, options_.order);
    return due;
  }

 private:
  Ranks ranks_;
  AveragingOptions options_;
  std::int64_t step_ = 0;
};

}  // namespace mpi
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
