// SPDX-License-Identifier: MIT
//
// What a Trainer's guard remembers, and how it judges a step. A fused step updates each weight as
// soon as its gradient is complete, so that a step cannot be refused before it is taken: it is taken,
// looked at, and undone.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/update.hpp>
#include <fixnet/optimizers/slots.hpp>
#include <fixnet/simd/lanes.hpp>
#include <fixnet/train/guard.hpp>

FIXNET_NAMESPACE_BEGIN
namespace train_impl {

/// What a step changes: parameters (Storage), moments (Rule::slots · Storage), and the progress.
template <class T, class Rule>
struct TrainerState {
  T* parameters;
  T* slots;
  typename Rule::Progress* progress;
};

/// Numbers (Total): Storage that are trained, with slots, and what else the network keeps.
template <class T, class Rule, int Storage, int Total, class Guard>
class GuardMemory {
  static constexpr int slot_storage = Rule::slots * Storage;
  static constexpr bool rolls_back = Guard::snapshots == 2;
  using State = TrainerState<T, Rule>;
  using Progress = typename Rule::Progress;
  struct Snapshot {
    alignas(simd::layout_alignment<T>) T parameters[Total];
    T slots[optimizers_impl::slot_count<Rule>(Storage)];
    typename Rule::Progress progress;
  };

 public:
  /// Before a step: what no update overwrites is kept now, and the rest as the update does.
  template <class V>
  FIXNET_INLINE constexpr kernels_impl::KeepCopies<T> keep(const State& state) noexcept {
    Snapshot& to = snapshots_[before()];
    copy<V, Total - Storage>(state.parameters + Storage, to.parameters + Storage);
    to.progress = *state.progress;
    return {to.parameters, to.slots};
  }
  /// After it: undoes a bad one.
  template <class V>
  FIXNET_INLINE constexpr StepResult<T> judge(const Guard& guard, const State& state, T loss,
                                              bool gradients_are_finite) noexcept {
    const V total = sum_of<V>(state.parameters, state.slots);
    const bool finite_loss = has_finite_bits(loss);
    const bool good = finite_loss && static_cast<double>(loss) <= guard.max_loss;
    const bool finite = finite_loss && gradients_are_finite && has_finite_bits(simd::sum(total));
    if (good && finite) {
      good_step<V>(total);
    } else {
      undo<V>(state, good);
    }
    return {loss, finite, good && finite};
  }
  /// The parameters that had the last good loss, or none.
  constexpr const T* last_good() const noexcept {
    return has_good_ ? snapshots_[good_].parameters : nullptr;
  }

 private:
  /// The snapshot of before the present step.
  constexpr int before() const noexcept { return rolls_back ? 1 - good_ : 0; }

  template <class V>
  FIXNET_INLINE constexpr void good_step(V total) noexcept {
    if constexpr (rolls_back) {
      good_ = before();
      has_good_ = true;
      total.store(left_);
    }
  }
  template <class V>
  FIXNET_NOINLINE constexpr void undo(const State& state, bool loss_was_good) noexcept {
    int to = before();
    if (rolls_back && loss_was_good) {
      good_ = to;
      has_good_ = true;
    } else if (rolls_back && has_good_ && !is_changed_by_hand<V>(snapshots_[to])) {
      to = good_;
    }
    const Snapshot& from = snapshots_[to];
    copy<V, Total>(from.parameters, state.parameters);
    copy<V, slot_storage>(from.slots, state.slots);
    *state.progress = from.progress;
    if constexpr (rolls_back) sum_of<V>(from.parameters, from.slots).store(left_);
  }
  /// Whether a hand changed these numbers since the step before, which their sum tells. Numbers that
  /// are not finite are nobody's wish.
  template <class V>
  constexpr bool is_changed_by_hand(const Snapshot& s) const noexcept {
    const V total = sum_of<V>(s.parameters, s.slots);
    alignas(sizeof(V)) T now[V::size];
    total.store(now);
    bool same = true;
    for (int l = 0; l < V::size; ++l) same = same && now[l] == left_[l];
    return !same && has_finite_bits(simd::sum(total));
  }
  template <class V, int Count>
  static FIXNET_INLINE constexpr void copy(const T* from, T* to) noexcept {
    for (int i = 0; i < Count; i += V::size) V::load(from + i).store(to + i);
  }
  /// The sum of all numbers, lane by lane, in four partial sums: not finite where one of them is not.
  template <class V>
  static FIXNET_INLINE constexpr V sum_of(const T* parameters, const T* slots) noexcept {
    V part[4] = {V(T(0)), V(T(0)), V(T(0)), V(T(0))};
    const auto add = [&](int i, V x) FIXNET_LAMBDA {
      V& here = part[i / V::size % 4];
      here = here + x;
    };
    for (int i = 0; i < Total; i += V::size) add(i, V::load(parameters + i));
    for (int i = 0; i < slot_storage; i += V::size) add(i, V::load(slots + i));
    return (part[0] + part[1]) + (part[2] + part[3]);
  }

  Snapshot snapshots_[static_cast<std::size_t>(Guard::snapshots)]{};
  alignas(simd::layout_alignment<T>)
      T left_[static_cast<std::size_t>(rolls_back ? simd::layout_lanes<T> : 1)]{};
  int good_ = 0;
  bool has_good_ = false;
};

/// Remembers nothing.
template <class T, class Rule, int Storage, int Total>
class GuardMemory<T, Rule, Storage, Total, NoGuard> {};

/// Whether the sum of gradients is finite.
template <class V>
constexpr bool all_finite(const typename V::scalar* gradients, int count) noexcept {
  V total(typename V::scalar(0));
  for (int i = 0; i < count; i += V::size) total = total + V::load(gradients + i);
  return has_finite_bits(simd::sum(total));
}

}  // namespace train_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
