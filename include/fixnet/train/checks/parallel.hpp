// SPDX-License-Identifier: MIT
//
// What a batch in several shares must be, and what a share's mean divides by.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/run/loss/heads.hpp>
#include <fixnet/train/checks/trainer.hpp>

FIXNET_NAMESPACE_BEGIN
namespace train_impl {

template <int B, int S>
struct SharesDivide {
  static constexpr bool ok = S > 0 && B % (S > 0 ? S : 1) == 0;
  FIXNET_CHECK(ok, "a ParallelTrainer's batch is a whole number of rows a share", B, " rows in ", S,
               " shares");
};
template <class Net>
struct SharesAreIndependent {
  static constexpr bool ok = !Net::Plan::draws && Net::Plan::least_rows == 1;
  FIXNET_CHECK(ok,
               "a ParallelTrainer computes parts of a batch apart: it takes no layer that draws "
               "random numbers, as Dropout does, or that takes statistics over the batch, as "
               "BatchNorm1d does",
               "the network is ", check_impl::type<Net>);
};
template <class Loss>
struct SharesHaveOneLoss {
  static constexpr bool ok = !losses_impl::ForHeads<Loss>;
  FIXNET_CHECK(ok, "a ParallelTrainer takes one loss, and no HeadLosses", "the loss is ",
               check_impl::type<Loss>);
};

template <class Net, class Loss, class Rule, int B, int S>
constexpr auto parallel_check() noexcept {
  if constexpr (!check_impl::Passes<TrainerCheck<Net, Loss, Rule, B, NoClipping, NoGuard>>) {
    return check_impl::Ask<check_impl::Said>{};
  } else if constexpr (!SharesDivide<B, S>::ok) {
    return check_impl::Ask<SharesDivide<B, S>>{};
  } else if constexpr (losses_impl::ForHeads<Loss>) {
    return check_impl::Ask<SharesHaveOneLoss<Loss>>{};
  } else {
    return check_impl::Ask<SharesAreIndependent<Net>>{};
  }
}
/// What these must pass to make a ParallelTrainer.
template <class Net, class Loss, class Rule, int B, int S>
using ParallelCheck = check_impl::Asked<decltype(parallel_check<Net, Loss, Rule, B, S>())>;

/// `count` of the targets, from `first` on.
template <class T, int Columns, class Row>
constexpr auto targets_from(const kernels_impl::UserRows<T, Columns, Row>& all, int first,
                            int) noexcept {
  return all.from(static_cast<std::size_t>(first));
}
template <class I>
constexpr auto targets_from(const kernels_impl::UserLabels<I>& all, int first, int count) noexcept {
  return kernels_impl::UserLabels<I>{all.data + first, count};
}

/// Whether a label is a class that is not ignored: others add nothing to loss and gradient.
template <class Net, class Loss>
constexpr bool is_counted(const Loss& loss, int label) noexcept {
  return label >= 0 && label < Net::out && label != loss.ignore_index;
}
/// Whether a target of these rows counts.
template <class OnNet, class Net, class Loss, class Targets>
constexpr bool counts_any(const Loss& loss, const Targets& targets, int count) noexcept {
  if constexpr (losses_impl::ClassIndex<OnNet>) {
    for (int b = 0; b < count; ++b) {
      if (is_counted<Net>(loss, targets.at(b))) return true;
    }
    return false;
  } else {
    return count > 0;
  }
}
/// What the mean of the loss divides by, for these rows alone: targets, rows where the loss averages
/// rows, or the weights of the classes that are not ignored.
template <class OnNet, class Net, class Loss, class Targets>
constexpr double divisor(const Loss& loss, const Targets& targets, int count) noexcept {
  if constexpr (losses_impl::ClassIndex<OnNet>) {
    double sum = 0;
    for (int b = 0; b < count; ++b) {
      if (!is_counted<Net>(loss, targets.at(b))) continue;
      if constexpr (losses_impl::Weighted<OnNet>) sum += loss.column_weight(targets.at(b));
      if constexpr (!losses_impl::Weighted<OnNet>) sum += 1;
    }
    return sum;
  } else if constexpr (losses_impl::OfRows<Loss>) {
    return static_cast<double>(count) * losses_impl::terms_of_row<Loss>(Net::out);
  } else if constexpr (losses_impl::averages_rows<OnNet>) {
    return static_cast<double>(count) * Net::Plan::positions_out;
  } else {
    return static_cast<double>(count) * Net::out;
  }
}

}  // namespace train_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
