// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/optimizers/slots.hpp>
#include <fixnet/train/checks/parallel.hpp>
#include <fixnet/train/share_gradients.hpp>
#include <fixnet/train/threads.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN

/// A Trainer whose batch is computed by several threads: each takes shares of the rows, their
/// gradients are added in the order of the rows, and each thread updates a part of the parameters.
/// The number of shares decides every bit, the number of threads none.
///   static ParallelTrainer trainer{model, CrossEntropyLoss{}, Adam{}, batch<256>, shares<2>};
/// Formula   g = (g of rows 0 … B/S − 1) + … + (g of the last B/S rows), divided as the loss's mean is
/// Shapes    X (rows, In)   y (rows, Out), or one class index a row; rows ≤ B
/// Errors    compile time: as a Trainer; shares that do not divide the batch; layers that draw random
///           numbers or take statistics over a batch; HeadLosses. Run time: rows that do not agree:
///           NaN, and nothing changes. The constructor throws what new and std::jthread throw
/// Cost      the activations of one share at a time on each thread's stack, however large the batch;
///           memory for S gradients, and min(S, processors) threads unless you say how many, at
///           construction; a step allocates nothing. Its threads meet twice a step, in some µs:
///           docs/performance.md says from which size on that pays
/// Source    torch.nn.parallel.DistributedDataParallel, in one process
template <class Net, class Loss, class Rule, int B, int S>
class ParallelTrainer {
 public:
  using T = typename Net::scalar;
  using Plan = typename Net::Plan;
  static constexpr int batch_size = B;
  static constexpr int share_size = S > 0 ? B / S : B;

  ParallelTrainer(const Net& model, const Loss& loss, const Rule& optimizer, Batch<B>, Shares<S>,
                  int threads = most_threads())
      : model_(model),
        loss_(loss),
        rule_(optimizer),
        threads_(threads < 1   ? 1
                 : threads < S ? threads
                               : S) {
    (void)check_impl::Passes<train_impl::ParallelCheck<Net, Loss, Rule, B, S>>;
    optimizers_impl::initialise_slots(rule_, slots_, Plan::storage);
  }

  /// One step on the rows of X. Returns the loss before the step.
  template <class X, class Y>
  T step(const X& x, const Y& y) noexcept {
    return step_on_some(x, y, matrix_impl::row_count(x), true);
  }
  /// One step on the first `rows` rows, as the last batch of a DataLoader has.
  template <class X, class Y, std::integral Rows>
  T step(const X& x, const Y& y, Rows rows) noexcept {
    return step_on_some(x, y, matrix_impl::row_number(rows), false);
  }

  [[nodiscard]] const Net& model() const noexcept { return model_; }
  [[nodiscard]] Net& model() noexcept { return model_; }
  [[nodiscard]] const Rule& rule() const noexcept { return rule_; }
  [[nodiscard]] Rule& rule() noexcept { return rule_; }
  [[nodiscard]] const typename Rule::Progress& progress() const noexcept { return progress_; }
  [[nodiscard]] const Loss& loss() const noexcept { return loss_; }
  [[nodiscard]] Loss& loss() noexcept { return loss_; }
  /// How many threads compute, this one included.
  [[nodiscard]] int threads() const noexcept { return threads_.count(); }

  /// One thread a processor, and no more than there are shares.
  static int most_threads() noexcept {
    const auto processors = static_cast<int>(std::thread::hardware_concurrency());
    return processors < 1 ? 1 : processors < S ? processors : S;
  }

 private:
  using V = simd::Lanes<T>;
  using ShareSums = train_impl::ShareGradients<Net, Loss, B, S>;
  using OnNet = typename ShareSums::OnNet;
  static constexpr int storage = Plan::storage.trained;
  template <class X, class Y>
  using StepCheck = train_impl::StepCheck<Net, OnNet, B, X, Y, layers_impl::NoRandom, share_size>;

  template <class X, class Targets>
  T step_on(const X& x, const Targets& targets, int rows) noexcept {
    const int threads = threads_.count(), used = ShareSums::used(rows);
    threads_.run([&](int i) noexcept {
      for (int s = i; s < used; s += threads)
        shares_.compute(s, model_, loss_, x, targets, s * share_size, rows);
    });
    const auto mean = shares_.mean(loss_, used);
    const auto factors = rule_.template begin<T>(progress_).template to<V>();
    const kernels_impl::ApplyUpdate<V, Rule, storage> apply{model_.storage(), slots_, factors};
    threads_.run([&](int i) noexcept { update(apply, i, threads, used, mean.scale); });
    return mean.loss;
  }

  /// A step on `rows` of the rows, which are all of them where `whole`.
  template <class X, class Y>
  T step_on_some(const X& x, const Y& y, int rows, bool whole) noexcept {
    if constexpr (check_impl::Passes<StepCheck<X, Y>>) {
      if (!ShareSums::fit(x, y, rows, 1, B, whole)) return std::numeric_limits<T>::quiet_NaN();
      return step_on(matrix_impl::user_rows(x), ShareSums::targets(y), rows);
    }
    return std::numeric_limits<T>::quiet_NaN();
  }

  /// Adds the shares' gradients and updates, for thread i's part of the parameters.
  template <class Apply>
  void update(const Apply& apply, int i, int threads, int used, T scale) noexcept {
    constexpr int numbers = static_cast<int>(ShareSums::line / sizeof(T)),
                  cache_lines = storage / numbers;
    const int begin = cache_lines * i / threads * numbers;
    const int end = i + 1 == threads ? storage : cache_lines * (i + 1) / threads * numbers;
    const V scales(scale);
    const auto in_order = [](int s) noexcept { return s; };
    for (int offset = begin; offset < end; offset += V::size) {
      const V sum = shares_.template sum_at<V>(offset, used, in_order);
      apply(offset, ShareSums::scaled(sum, scales));
    }
  }

  Net model_;
  alignas(simd::layout_alignment<T>) T slots_[optimizers_impl::slot_count<Rule>(storage)]{};
  Loss loss_;
  Rule rule_;
  typename Rule::Progress progress_{};
  ShareSums shares_;
  Threads threads_;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
