// SPDX-License-Identifier: MIT
//
// The shares of a batch, each with gradients of its own: what threads, or processes, compute apart.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <algorithm>
#include <cstddef>
#include <fixnet/kernels/update.hpp>
#include <fixnet/network/data/partial.hpp>
#include <fixnet/run/loss/heads.hpp>
#include <fixnet/run/loss/mean_divisor.hpp>
#include <fixnet/run/training_pass.hpp>
#include <memory>

FIXNET_NAMESPACE_BEGIN

/// In how many parts a ParallelTrainer computes a batch, as a value: shares<2>.
template <int S>
struct Shares {};
/// In how many parts a ParallelTrainer computes a batch: ParallelTrainer{…, batch<256>, shares<2>}.
template <int S>
FIXNET_HIDDEN inline constexpr Shares<S> shares{};

namespace train_impl {

/// A loss, and the factor of the gradients that belongs to it.
template <class T>
struct ShareMean {
  T loss, scale;
};

/// What S shares of a batch of B rows come to; the memory is on the heap.
template <class Net, class Loss, int B, int S>
class ShareGradients {
 public:
  using T = typename Net::scalar;
  using Plan = typename Net::Plan;
  using OnNet = plan_impl::LossOn<Plan, Loss>;
  static constexpr int rows_of_share = S > 0 ? B / S : B;
  static constexpr int storage = Plan::storage.trained;
  // The bytes of a line of the cache, and of a register where that is more.
  static constexpr std::size_t line = std::max(std::size_t{64}, simd::layout_alignment<T>);

  // What one share comes to; in lines of the cache of its own.
  struct Part {
    alignas(line) T gradients[static_cast<std::size_t>(storage)]{};
    alignas(line) T loss{};
    run_impl::MeanDivisor divisor;
    int rows = 0;
  };

  ShareGradients() : parts_(std::make_unique<Part[]>(std::size_t{S})) {}

  Part& part(int s) noexcept { return parts_[static_cast<std::size_t>(s)]; }
  Part* data() noexcept { return parts_.get(); }

  /// How many shares so many rows begin.
  static constexpr int used(int rows) noexcept {
    return (rows + rows_of_share - 1) / rows_of_share;
  }
  /// Whether X and y have so many rows, from `least` to `most`; y no others where they are `whole`.
  template <class X, class Y>
  static bool fit(const X& x, const Y& y, int rows, int least, int most, bool whole) noexcept {
    const int have = matrix_impl::row_count(x), wanted = network_impl::target_count<OnNet>(y);
    return rows >= least && rows <= most && rows <= have &&
           (whole ? rows == wanted : rows <= wanted);
  }
  /// The targets of a batch, as compute takes them.
  template <class Y>
  static auto targets(const Y& y) noexcept {
    return network_impl::user_targets<OnNet, T, matrix_impl::run_time, Net::out,
                                      matrix_impl::LeavingRow<Net>>(y);
  }

  /// The gradients into part s: of the rows from `first` on, of which the last may be missing.
  template <class X, class Targets>
  void compute(int s, Net& model, const Loss& loss, const X& x, const Targets& targets, int first,
               int rows) noexcept {
    Loss sums = loss;
    sums.reduction = Reduction::sum;
    const int left = rows - first, count = left < rows_of_share ? left : rows_of_share;
    const auto some = x.from(static_cast<std::size_t>(first));
    const auto own = network_impl::targets_from(targets, first, count);
    part(s).rows = count;
    part(s).divisor =
        run_impl::mean_divisor<Plan>(loss, count, [&](auto b) noexcept { return own.at(b); });
    if (count == rows_of_share) {
      part(s).loss = pass(s, model, sums, some, own, StaticIndex<rows_of_share>{});
    } else {
      const auto all = matrix_impl::whole_batch<rows_of_share>(some, count);
      const network_impl::WholeTargets<OnNet, T, rows_of_share, Net::out> whole{own, count};
      part(s).loss = pass(s, model, sums, matrix_impl::user_rows(all), whole.view(), count);
    }
  }

  /// What the first `used` parts come to.
  ShareMean<T> mean(const Loss& loss, int used) noexcept {
    T value(0);
    run_impl::MeanDivisor divisor;
    for (int s = 0; s < used; ++s) value += part(s).loss, divisor += part(s).divisor;
    return mean(loss, value, divisor);
  }
  static ShareMean<T> mean(const Loss& loss, T sum, run_impl::MeanDivisor divisor) noexcept {
    // A mean of nothing is NaN, and its gradient is 0, as a Trainer's.
    const T factor = static_cast<T>(loss.reduction == Reduction::mean ? 1 / divisor.sum : 1);
    return {sum * factor, divisor.counts ? factor : T(0)};
  }
  /// The sum of so many parts' gradients, one at least, at one place: part(which(0)) comes first.
  template <class V, class Which>
  V sum_at(int offset, int count, const Which& which) noexcept {
    V sum = V::load(part(which(0)).gradients + offset);
    for (int i = 1; i < count; ++i) sum = sum + V::load(part(which(i)).gradients + offset);
    return sum;
  }
  /// A sum of gradients, as an optimizer takes it.
  template <class V>
  static V scaled(V sum, V scale) noexcept {
    return settle(sum * scale);
  }

 private:
  using V = simd::Lanes<T>;

  template <class Targets, class Rows>
  struct End {
    const Loss& loss;
    const Targets& targets;
    Rows rows;
    template <class Z, class Done>
    FIXNET_INLINE constexpr T operator()(const Z& z, const Done& dz_done) const noexcept {
      return run_impl::network_end<V, Plan, rows_of_share>(loss, z, targets, rows, dz_done);
    }
  };
  template <class X, class Targets, class Rows>
  T pass(int s, Net& model, const Loss& sums, const X& x, const Targets& targets,
         Rows rows) noexcept {
    using Call = layers_impl::Call<Rows, layers_impl::NoRandom>;
    const kernels_impl::StoreGradient<V> sink{part(s).gradients};
    const End<Targets, Rows> end{sums, targets, rows};
    using Pass = run_impl::TrainingPass<V, Plan, rows_of_share, kernels_impl::StoreGradient<V>,
                                        End<Targets, Rows>, Call>;
    return Pass{model.storage(), sink, end, Call{rows, {}}}(x);
  }

  std::unique_ptr<Part[]> parts_;
};

}  // namespace train_impl

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
