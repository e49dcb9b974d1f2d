// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/train/checks/population.hpp>
#include <fixnet/train/side_by_side.hpp>
#include <fixnet/train/trainer.hpp>

FIXNET_NAMESPACE_BEGIN

/// A population in training: each network with an optimizer of its own, all with one loss.
/// `step` is a Trainer's for each network; the networks of a register are computed together.
/// Shapes    X (rows, In), one batch for all networks, or an array of W of them; y alike; rows of
///           two extents where the network has a Sequence or Signal. The losses (W)
/// Errors    compile time: as a Trainer's; clipping, guards; arrays of another number of batches
/// Cost      one forward and backward pass and one update for each register of networks; no
///           allocation, noexcept
template <class Net, int W, class Loss, class Rule, int B, class Clip, class Guard>
class Trainer<Population<Net, W>, Loss, Rule, B, Clip, Guard> {
 public:
  using Model = Population<Net, W>;
  using T = typename Model::scalar;
  using Losses = Tensor<T, Model::count>;
  static constexpr int batch_size = B;
  FIXNET_HIDDEN static constexpr train_impl::NoRate<Trainer> lr{};

  Trainer(const Model& model, const Loss& loss, const Rule& optimizer, Batch<B> = {},
          const Clip& = {}, const Guard& = {}) noexcept
      : model_(model), loss_(loss) {
    begin_with(optimizers_, count, optimizer);
    optimizers_impl::initialise_slots(optimizer, slots_[0].number, Plan::storage);
    for (int g = 1; g < groups; ++g) slots_[g] = slots_[0];
  }

  /// One step of each network. Returns each one's loss before the step. Threads (train/threads.hpp)
  /// share the networks out among them, with the same bits.
  /// Errors    run-time numbers of rows that differ, are 0 or exceed B: NaN, and nothing changes
  template <class X, class Y, train_impl::RunsTasks... Pool>
  Losses step(const X& x, const Y& y, Pool&... threads) noexcept {
    if constexpr (!check_impl::Passes<Check<X, Y>>) {
      return refused();
    } else if constexpr (matrix_impl::rows<train_impl::BatchOfOne<Net, X>> == B) {
      return step_on(x, y, StaticIndex<B>{}, threads...);
    } else {
      const train_impl::RowRange rows = train_impl::row_range<Net>(x);
      const bool fit = rows.fewest == rows.most &&
                       train_impl::target_range<Net, OnNet>(y) == rows &&
                       rows.fewest >= Plan::least_rows && rows.most <= B;
      return fit ? step_on(x, y, rows.most, threads...) : refused();
    }
  }
  /// One step on the first `rows` rows of X and y.
  /// Errors    rows that are 0 or exceed B, those of X or those of y: NaN, and nothing changes
  template <class X, class Y, std::integral Rows, train_impl::RunsTasks... Pool>
  Losses step(const X& x, const Y& y, Rows rows, Pool&... threads) noexcept {
    if constexpr (!check_impl::Passes<RowsCheck<X, Y>>) {
      return refused();
    } else {
      const int some = matrix_impl::row_number(rows);
      const bool fit = some >= Plan::least_rows && some <= B &&
                       some <= train_impl::row_range<Net>(x).fewest &&
                       some <= train_impl::target_range<Net, OnNet>(y).fewest;
      return fit ? step_on(x, y, some, threads...) : refused();
    }
  }

  const Model& model() const noexcept { return model_; }
  Model& model() noexcept { return model_; }
  const Loss& loss() const noexcept { return loss_; }
  Loss& loss() noexcept { return loss_; }
  /// The optimizer's settings of network i, to read and to change between steps.
  const Rule& rule(int i) const noexcept { return optimizers_[i].rule; }
  Rule& rule(int i) noexcept {
    touched_ = true;
    return optimizers_[i].rule;
  }
  const typename Rule::Progress& progress(int i) const noexcept {
    return alike_ ? progress_ : optimizers_[i].progress;
  }

  /// Which network has the least of these losses; a NaN is none.
  static int argmin(const Losses& losses) noexcept {
    int best = 0;
    for (int i = 1; i < count; ++i) {
      if (losses[i] < losses[best] || losses[best] != losses[best]) best = i;
    }
    return best;
  }
  /// Network `to` becomes a copy of network `from`, with its moments and settings.
  void copy(int from, int to) noexcept {
    model_.copy(from, to);
    for (int k = 0; k < slot_count; ++k) {
      simd::set_number(slots_[to / lanes].number[k], to % lanes,
                       simd::number_of(slots_[from / lanes].number[k], from % lanes));
    }
    optimizers_[to] = optimizers_[from];
  }

 private:
  using V = typename Model::Lane;
  using Plan = typename Model::Plan;
  using OnNet = plan_impl::LossOn<typename Model::network::Plan, Loss>;
  using Step = train_impl::SideBySide<V, Plan, Loss, Rule, B>;
  using Own = typename Step::Own;
  using Factors = typename Step::Factors;
  using Shared = typename Own::Shared;
  struct Optimizer {
    Rule rule;
    typename Rule::Progress progress;
  };
  static constexpr int count = Model::count, lanes = Model::lanes, groups = Model::groups;
  static constexpr int trained = Plan::storage.trained;
  static constexpr int slot_count = optimizers_impl::slot_count<Rule>(trained);
  template <class X, class Y>
  using Check = train_impl::PopulationStepCheck<Model, OnNet, B, X, Y, false>;
  template <class X, class Y>
  using RowsCheck = train_impl::PopulationStepCheck<Model, OnNet, B, X, Y, true>;

  /// The data of a group: what all have, or its networks' own, then the same of the targets.
  template <class X, class Y, class Rows, class... Pool>
  Losses step_on(const X& x, const Y& y, Rows rows, Pool&... threads) noexcept {
    Losses losses;
    const auto each = [&](const auto& of_data) {
      const auto run = [&](const auto& data, const auto& targets, int g) {
        Shared of_each[static_cast<std::size_t>(lanes)];
        const V loss = Step::step(model_.storage(g), slots_[g].number, factors_of(g, of_each),
                                  loss_, data, targets, rows);
        loss.r.store_partial(losses.data + g * lanes, count - g * lanes);
      };
      if constexpr (train_impl::own_targets<Net, Y, Loss>()) {
        const auto group = [&](int g) noexcept {
          const train_impl::OwnTargets<V, Loss, count, B, Model::out> own(y, g, rows);
          of_data(g, [&](const auto& data) { run(data, own.view(), g); });
        };
        for_groups(group, threads...);
      } else {
        const train_impl::SharedTargets<typename Model::network, OnNet, B, Y, Rows> shared(y, rows);
        const auto group = [&](int g) noexcept {
          of_data(g, [&](const auto& data) { run(data, shared.view(), g); });
        };
        for_groups(group, threads...);
      }
    };
    if constexpr (train_impl::own_data<Net, X>()) {
      each([&](int g, const auto& next) {
        const train_impl::OwnRows<V, count, B, Model::in> own(x, g, rows);
        next(own.view());
      });
    } else {
      const train_impl::SharedRows<T, B, Model::in, X, Rows> shared(x, rows);
      each([&](int, const auto& next) { next(shared.view()); });
    }
    return losses;
  }
  template <class F>
  void for_groups(const F& f) noexcept {
    prepare();
    for (int g = 0; g < groups; ++g) f(g);
  }
  template <class F, class Pool>
  void for_groups(const F& f, Pool& threads) noexcept {
    prepare();
    const int parts = threads.count();
    threads.run(
        [&](int i) noexcept { some_groups(f, groups * i / parts, groups * (i + 1) / parts); });
  }
  // A frame of its own: what this thread writes for each group would lie in lines of the cache that
  // the others read, where the caller's frame has what they share.
  template <class F>
  static FIXNET_NOINLINE void some_groups(const F& f, int first, int end) noexcept {
    for (int g = first; g < end; ++g) f(g);
  }

  /// The factors of all networks at once, where their settings are the same. Then they have one
  /// progress, and each its own again before a setting may differ.
  void prepare() noexcept {
    if (touched_) {
      for (int i = 0; i < count && alike_; ++i) optimizers_[i].progress = progress_;
      alike_ = all_alike();
      progress_ = optimizers_[0].progress;
    }
    if (alike_) shared_ = optimizers_[0].rule.template begin<T>(progress_).template to<V>();
  }
  [[nodiscard]] bool all_alike() const noexcept {
    bool same = true;
    for (int i = 1; i < count && same; ++i)
      same = std::memcmp(&optimizers_[i], &optimizers_[0], sizeof(Optimizer)) == 0;
    return same;
  }
  // Out of line: g++ 12 warns of its own copies of bytes where it knows the array.
  static FIXNET_NOINLINE void begin_with(Optimizer* all, int n, const Rule& rule) noexcept {
    for (int i = 0; i < n; ++i) all[i] = Optimizer{rule, {}};
  }
  [[nodiscard]] typename Rule::template Factors<T> begin(int i) noexcept {
    return optimizers_[i].rule.template begin<T>(optimizers_[i].progress);
  }
  [[nodiscard]] Factors factors_of(int g, Shared (&each)[lanes]) noexcept {
    if (alike_) return {shared_, nullptr};
    typename Rule::template Factors<T> own[lanes];
    for (int l = 0; l < lanes; ++l)
      own[l] = g * lanes + l < count ? begin(g * lanes + l) : own[l > 0 ? l - 1 : 0];
    const std::size_t numbers = Own::numbers_in_common(own);
    if (numbers > 0) return {Own::merged(own, numbers), nullptr};
    for (int l = 0; l < lanes; ++l) each[l] = own[l].template to<V>();
    return {each[0], each};
  }

  static Losses refused() noexcept {
    Losses losses;
    losses.fill(std::numeric_limits<T>::quiet_NaN());
    return losses;
  }

  struct Slots {
    V number[static_cast<std::size_t>(slot_count)];
  };
  Model model_;
  Slots slots_[static_cast<std::size_t>(groups)]{};
  Loss loss_;
  Optimizer optimizers_[static_cast<std::size_t>(count)];
  Shared shared_;  // what all networks have, where their settings are the same
  typename Rule::Progress progress_{};
  bool touched_ = false;  // somebody may hold a reference to a rule, and change it at any time
  bool alike_ = true;
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
