// SPDX-License-Identifier: MIT
//
// What a batch in several shares must be.
#pragma once

#include <fixnet/base/hide_macros.hpp>

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

}  // namespace train_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
