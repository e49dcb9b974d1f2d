// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <algorithm>
#include <concepts>
#include <fixnet/kernels/update.hpp>
#include <fixnet/network/data/partial.hpp>
#include <fixnet/optimizers/slots.hpp>
#include <fixnet/run/loss/heads.hpp>
#include <fixnet/run/loss/mean_divisor.hpp>
#include <fixnet/run/training_pass.hpp>
#include <fixnet/train/checks/parallel.hpp>
#include <fixnet/train/threads.hpp>
#include <limits>
#include <memory>
#include <span>

FIXNET_NAMESPACE_BEGIN

/// In how many parts a ParallelTrainer computes a batch, as a value: shares<2>.
template <int S>
struct Shares {};
/// In how many parts a ParallelTrainer computes a batch: ParallelTrainer{…, batch<256>, shares<2>}.
template <int S>
FIXNET_HIDDEN inline constexpr Shares<S> shares{};

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
        parts_(std::make_unique<Part[]>(std::size_t{S})),
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
  using OnNet = plan_impl::LossOn<Plan, Loss>;
  static constexpr int storage = Plan::storage.trained;
  // The bytes of a line of the cache, and of a register where that is more.
  static constexpr std::size_t line = std::max(std::size_t{64}, simd::layout_alignment<T>);
  template <class X, class Y>
  using StepCheck = train_impl::StepCheck<Net, OnNet, B, X, Y, layers_impl::NoRandom, share_size>;

  // What one share comes to; in lines of the cache of its own.
  struct Part {
    alignas(line) T gradients[static_cast<std::size_t>(storage)]{};
    alignas(line) T loss{};
    run_impl::MeanDivisor divisor;
  };

  template <class Targets, class Rows>
  struct End {
    const Loss& loss;
    const Targets& targets;
    Rows rows;
    template <class Z, class Done>
    FIXNET_INLINE constexpr T operator()(const Z& z, const Done& dz_done) const noexcept {
      return run_impl::network_end<V, Plan, share_size>(loss, z, targets, rows, dz_done);
    }
  };

  template <class X, class Targets>
  T step_on(const X& x, const Targets& targets, int rows) noexcept {
    Loss sums = loss_;
    sums.reduction = Reduction::sum;
    const int threads = threads_.count(), used = (rows + share_size - 1) / share_size;
    threads_.run([&](int i) noexcept {
      for (int s = i; s < used; s += threads) share(s, sums, x, targets, rows);
    });
    T value(0);
    run_impl::MeanDivisor divisor;
    for (int s = 0; s < used; ++s) value += part(s).loss, divisor += part(s).divisor;
    // A mean of nothing is NaN, and its gradient is 0, as a Trainer's.
    const T mean = static_cast<T>(loss_.reduction == Reduction::mean ? 1 / divisor.sum : 1);
    const T scale = divisor.counts ? mean : T(0);
    const auto factors = rule_.template begin<T>(progress_).template to<V>();
    const kernels_impl::ApplyUpdate<V, Rule, storage> apply{model_.storage(), slots_, factors};
    threads_.run([&](int i) noexcept { update(apply, i, threads, used, scale); });
    return value * mean;
  }

  /// A step on `rows` of the rows, which are all of them where `whole`.
  template <class X, class Y>
  T step_on_some(const X& x, const Y& y, int rows, bool whole) noexcept {
    if constexpr (check_impl::Passes<StepCheck<X, Y>>) {
      const int have = matrix_impl::row_count(x), wanted = network_impl::target_count<OnNet>(y);
      const bool fit =
          rows >= 1 && rows <= B && rows <= have && (whole ? rows == wanted : rows <= wanted);
      if (!fit) return std::numeric_limits<T>::quiet_NaN();
      const auto targets = network_impl::user_targets<OnNet, T, matrix_impl::run_time, Net::out,
                                                      matrix_impl::LeavingRow<Net>>(y);
      return step_on(matrix_impl::user_rows(x), targets, rows);
    }
    return std::numeric_limits<T>::quiet_NaN();
  }

  Part& part(int s) noexcept { return parts_[static_cast<std::size_t>(s)]; }

  /// The gradients of share s, whose last rows may be missing.
  template <class X, class Targets>
  void share(int s, const Loss& sums, const X& x, const Targets& targets, int rows) noexcept {
    const int first = s * share_size, left = rows - first;
    const int count = left < share_size ? left : share_size;
    const auto some = x.from(static_cast<std::size_t>(first));
    const auto own = network_impl::targets_from(targets, first, count);
    part(s).divisor =
        run_impl::mean_divisor<Plan>(loss_, count, [&](auto b) noexcept { return own.at(b); });
    if (count == share_size) {
      part(s).loss = pass(s, sums, some, own, StaticIndex<share_size>{});
    } else {
      const auto all = matrix_impl::whole_batch<share_size>(some, count);
      const network_impl::WholeTargets<OnNet, T, share_size, Net::out> whole{own, count};
      part(s).loss = pass(s, sums, matrix_impl::user_rows(all), whole.view(), count);
    }
  }
  template <class X, class Targets, class Rows>
  T pass(int s, const Loss& sums, const X& x, const Targets& targets, Rows rows) noexcept {
    using Call = layers_impl::Call<Rows, layers_impl::NoRandom>;
    const kernels_impl::StoreGradient<V> sink{part(s).gradients};
    const End<Targets, Rows> end{sums, targets, rows};
    using Pass = run_impl::TrainingPass<V, Plan, share_size, kernels_impl::StoreGradient<V>,
                                        End<Targets, Rows>, Call>;
    return Pass{model_.storage(), sink, end, Call{rows, {}}}(x);
  }

  /// Adds the shares' gradients and updates, for thread i's part of the parameters.
  template <class Apply>
  void update(const Apply& apply, int i, int threads, int used, T scale) noexcept {
    constexpr int numbers = static_cast<int>(line / sizeof(T)), cache_lines = storage / numbers;
    const int begin = cache_lines * i / threads * numbers;
    const int end = i + 1 == threads ? storage : cache_lines * (i + 1) / threads * numbers;
    const V scales(scale);
    for (int offset = begin; offset < end; offset += V::size) {
      V sum = V::load(part(0).gradients + offset);
      for (int s = 1; s < used; ++s) sum = sum + V::load(part(s).gradients + offset);
      apply(offset, settle(sum * scales));
    }
  }

  Net model_;
  alignas(simd::layout_alignment<T>) T slots_[optimizers_impl::slot_count<Rule>(storage)]{};
  Loss loss_;
  Rule rule_;
  typename Rule::Progress progress_{};
  std::unique_ptr<Part[]> parts_;
  Threads threads_;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
