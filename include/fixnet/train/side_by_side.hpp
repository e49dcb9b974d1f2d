// SPDX-License-Identifier: MIT
//
// A step of the networks of one register.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/update.hpp>
#include <fixnet/run/loss/heads.hpp>
#include <fixnet/run/training_pass.hpp>
#include <fixnet/train/population_data.hpp>
#include <fixnet/train/rule_of_each.hpp>

FIXNET_NAMESPACE_BEGIN
namespace train_impl {

/// The step of the networks of one register.
template <class V, class Plan, class Loss, class Rule, int B>
struct SideBySide {
  using Own = RuleOfEach<Rule, V>;
  using Factors = typename Own::template Factors<V>;
  using Apply = kernels_impl::ApplyUpdate<V, Own, Plan::storage.trained>;

  template <class Targets, class Rows>
  struct LossEnd {
    const Loss& loss;
    const Targets& targets;
    Rows rows;
    template <class Z, class Done>
    FIXNET_INLINE V operator()(const Z& z, const Done& dz_done) const noexcept {
      return run_impl::network_end<V, Plan, B>(loss, z, targets, rows, dz_done);
    }
  };

  /// Returns the losses before it.
  template <class X, class Targets, class Rows>
  static FIXNET_NOINLINE V step(V* parameters, V* slots, const Factors& factors, const Loss& loss,
                                const X& x, const Targets& targets, Rows rows) noexcept {
    using End = LossEnd<Targets, Rows>;
    using Call = layers_impl::Call<Rows>;
    const Apply apply{parameters, slots, factors};
    const End end{loss, targets, rows};
    return run_impl::TrainingPass<V, Plan, B, Apply, End, Call>{parameters, apply, end,
                                                                Call{rows, {}}}(x);
  }
};

}  // namespace train_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
