// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/mpi/networks.hpp>
#include <fixnet/train/checks/parallel.hpp>
#include <fixnet/train/optimizer.hpp>
#include <fixnet/train/share_gradients.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN
namespace mpi {

/// A Trainer whose batch is computed by the ranks of a job: each takes whole shares of the rows, the
/// gradients of all shares are added, and every rank makes the same update. It begins with rank 0's
/// network.
///   mpi::DistributedTrainer trainer{ranks, model, MSELoss{}, Adam{}, batch<256>, shares<4>};
///   trainer.step(X, y, rows);   // the whole batch in each rank, as loaders of one seed give it
///   trainer.step_own(X, y, n);  // or n rows that this rank alone has, from 0 to B/S a share
/// With Order::by_rank the bits are those of a ParallelTrainer with the same shares: they depend on S
/// alone, not on the number of ranks, nor on MPI. With Order::fastest, which is what you get unless
/// you ask, each rank adds its shares and MPI adds the ranks'.
/// Formula   g = (g of share 0) + … + (g of share S − 1), divided as the loss's mean over all rows is
/// Shapes    X (rows, In)   y (rows, Out), or one class index a row; rows ≤ B
/// Errors    compile time: as a ParallelTrainer. Run time: rows that do not agree, in any rank: NaN in
///           all ranks, and nothing changes. More ranks than shares, networks that lie in memory in
///           another way, ranks that give other numbers of rows of one batch: the job ends with a
///           sentence. The constructor throws what new throws
/// Cost      a step: one MPI_Allreduce of the gradients and five numbers; by rank one MPI_Allgatherv
///           of S gradients. Memory in each rank, at construction: S gradients, of which the rank
///           computes its own (by rank it is sent the others), and two more
/// Source    torch.nn.parallel.DistributedDataParallel, whose mean is over ranks, not over rows
template <class Net, class Loss, class Rule, int B, int S>
class DistributedTrainer {
 public:
  using T = typename Net::scalar;
  using Plan = typename Net::Plan;
  static constexpr int batch_size = B;
  static constexpr int share_size = S > 0 ? B / S : B;

  DistributedTrainer(const Ranks& ranks, const Net& model, const Loss& loss, const Rule& optimizer,
                     Batch<B>, Shares<S>, Order order = Order::fastest)
      : ranks_(ranks), order_(order), model_(model), loss_(loss), optimizer_(model, optimizer) {
    (void)check_impl::Passes<train_impl::ParallelCheck<Net, Loss, Rule, B, S>>;
    if (ranks.count() > S) {
      char why[128];
      std::snprintf(why, sizeof why, "%d ranks have nothing to do with %d shares: shares<%d>",
                    ranks.count() - S, S, ranks.count());
      ranks.end_all(why);
    }
    broadcast(ranks_, model_);
  }

  /// One step on the rows of X, the same in all ranks. Returns the loss before the step.
  template <class X, class Y>
  T step(const X& x, const Y& y) noexcept {
    return step_on(x, y, matrix_impl::row_count(x), Given::batch);
  }
  /// One step on the first `rows` rows, as the last batch of a DataLoader has.
  template <class X, class Y, std::integral Rows>
  T step(const X& x, const Y& y, Rows rows) noexcept {
    return step_on(x, y, matrix_impl::row_number(rows), Given::first_rows);
  }
  /// One step on rows of which each rank has its own, and each as many as it has: the first `rows`
  /// of X, none to most_own_rows().
  template <class X, class Y, std::integral Rows>
  T step_own(const X& x, const Y& y, Rows rows) noexcept {
    return step_on(x, y, matrix_impl::row_number(rows), Given::own_rows);
  }
  /// How many rows this rank may give to step_own: those of its shares.
  [[nodiscard]] int most_own_rows() const noexcept {
    const auto [first, last] = ranks_.part(S);
    return (last - first) * share_size;
  }

  [[nodiscard]] const Net& model() const noexcept { return model_; }
  [[nodiscard]] Net& model() noexcept { return model_; }
  /// Moments and step count, for a checkpoint that one rank writes and all read.
  [[nodiscard]] const Optimizer<Net, Rule>& optimizer() const noexcept { return optimizer_; }
  [[nodiscard]] Optimizer<Net, Rule>& optimizer() noexcept { return optimizer_; }
  [[nodiscard]] const Rule& rule() const noexcept { return optimizer_.rule(); }
  [[nodiscard]] Rule& rule() noexcept { return optimizer_.rule(); }
  [[nodiscard]] const typename Rule::Progress& progress() const noexcept {
    return optimizer_.progress();
  }
  [[nodiscard]] const Loss& loss() const noexcept { return loss_; }
  [[nodiscard]] Loss& loss() noexcept { return loss_; }

 private:
  using V = simd::Lanes<T>;
  using ShareSums = train_impl::ShareGradients<Net, Loss, B, S>;
  using OnNet = typename ShareSums::OnNet;
  static constexpr int storage = Plan::storage.trained;
  template <class X, class Y>
  using StepCheck = train_impl::StepCheck<Net, OnNet, B, X, Y, layers_impl::NoRandom, share_size>;

  // The batch, some of its first rows, or what this rank alone has.
  enum class Given { batch, first_rows, own_rows };
  static_assert(sizeof(typename ShareSums::Part) * (S > 0 ? S : 1) <= 2147483647,
                "fixnet: MPI sends at most 2^31 - 1 bytes at once: take fewer shares");

  // What the shares come to, beside their gradients.
  struct Total {
    T loss{};
    run_impl::MeanDivisor divisor;
    int rows = 0, refused = 0;
  };
  static constexpr int beside = 5;  // Total as numbers, behind the gradients
  struct Sums {
    alignas(ShareSums::line) T numbers[static_cast<std::size_t>(storage + beside)]{};
  };

  template <class X, class Y>
  T step_on(const X& x, const Y& y, int rows, Given given) noexcept {
    constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    if constexpr (check_impl::Passes<StepCheck<X, Y>>) {
      compute(x, y, rows, given);
      const Total total = order_ == Order::by_rank ? total_by_rank() : total_by_mpi();
      if (total.refused > 0 || total.rows == 0) return nan;
      if (given != Given::own_rows && total.rows != rows) ranks_differ(rows, total.rows);
      const auto mean = ShareSums::mean(loss_, total.loss, total.divisor);
      const V scale(mean.scale);
      for (int offset = 0; offset < storage; offset += V::size)
        ShareSums::scaled(V::load(sums_->numbers + offset), scale)
            .store(gradients_.storage() + offset);
      optimizer_.step(model_, gradients_);
      return mean.loss;
    }
    return nan;
  }

  /// This rank's shares; a part says how many rows it has, or -1: they do not agree.
  template <class X, class Y>
  void compute(const X& x, const Y& y, int rows, Given given) noexcept {
    const auto [begin, end] = ranks_.part(S);
    const bool own = given == Given::own_rows;
    const bool fit =
        ShareSums::fit(x, y, rows, own ? 0 : 1, own ? most_own_rows() : B, given == Given::batch);
    for (int s = begin; s < end; ++s) {
      const int first = (own ? s - begin : s) * share_size;
      shares_.part(s).rows = fit ? 0 : -1;
      if (fit && first < rows) {
        shares_.compute(s, model_, loss_, matrix_impl::user_rows(x), ShareSums::targets(y), first,
                        rows);
      }
    }
  }

  /// Adds the shares that have rows, in their order.
  Total add(int begin, int end) noexcept {
    Total total;
    int with_rows[S > 0 ? S : 1], count = 0;
    for (int s = begin; s < end; ++s) {
      const auto& part = shares_.part(s);
      if (part.rows < 0) ++total.refused;
      if (part.rows <= 0) continue;
      total.loss += part.loss, total.divisor += part.divisor, total.rows += part.rows;
      with_rows[count++] = s;
    }
    const auto which = [&](int i) noexcept { return with_rows[i]; };
    for (int offset = 0; offset < storage; offset += V::size) {
      const V sum = count > 0 ? shares_.template sum_at<V>(offset, count, which) : V(T(0));
      sum.store(sums_->numbers + offset);
    }
    return total;
  }

  Total total_by_rank() noexcept {
    int sizes[S > 0 ? S : 1], begins[S > 0 ? S : 1];
    constexpr int bytes = static_cast<int>(sizeof(typename ShareSums::Part));
    for (int r = 0; r < ranks_.count(); ++r) {
      const auto [first, last] = ranks_.part(S, r);
      begins[r] = first * bytes, sizes[r] = (last - first) * bytes;
    }
    ranks_.must(MPI_Allgatherv(MPI_IN_PLACE, 0, MPI_DATATYPE_NULL, shares_.data(), sizes, begins,
                               MPI_BYTE, ranks_.communicator()),
                "MPI_Allgatherv");
    return add(0, S);
  }
  Total total_by_mpi() noexcept {
    const auto [begin, end] = ranks_.part(S);
    const Total own = add(begin, end);
    T* const told = sums_->numbers + storage;
    told[0] = own.loss, told[1] = static_cast<T>(own.divisor.sum);
    told[2] = T(own.divisor.counts), told[3] = static_cast<T>(own.rows);
    told[4] = static_cast<T>(own.refused);
    ranks_.sum(std::span<T>(sums_->numbers));
    return {told[0],
            {static_cast<double>(told[1]), told[2] > 0},
            static_cast<int>(told[3]),
            static_cast<int>(told[4])};
  }

  [[noreturn]] void ranks_differ(int rows, int all) const noexcept {
    char why[160];
    std::snprintf(why, sizeof why,
                  "%d rows of a batch here, and all ranks together computed %d: give all ranks the "
                  "same batch, or call step_own",
                  rows, all);
    ranks_.end_all(why);
  }

  Ranks ranks_;
  Order order_;
  Net model_;
  Loss loss_;
  Optimizer<Net, Rule> optimizer_;
  Gradients<Net> gradients_{};
  ShareSums shares_;
  std::unique_ptr<Sums> sums_ = std::make_unique<Sums>();
};

}  // namespace mpi
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
