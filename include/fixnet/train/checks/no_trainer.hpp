// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/train/checks/trainer.hpp>

FIXNET_NAMESPACE_BEGIN

template <class Net, class Loss, class Rule, int B, class Clip = NoClipping, class Guard = NoGuard>
class Trainer;

/// What stands for a Trainer whose parts are none, after the compiler has said so: silent.
template <class Net, class Loss, class Rule, int B, class Clip, class Guard>
  requires(!check_impl::Passes<train_impl::TrainerCheck<Net, Loss, Rule, B, Clip, Guard>>)
class Trainer<Net, Loss, Rule, B, Clip, Guard> {
 public:
  template <class... Rest>
  constexpr Trainer(const Net& model, const Loss& loss, const Rest&...) noexcept
      : model_(model), loss_(loss) {}
  template <class X, class Y>
  constexpr float step(const X&, const Y&) const noexcept {
    return 0;
  }
  constexpr Net& model() noexcept { return model_; }
  constexpr Loss& loss() noexcept { return loss_; }
  constexpr auto& rule() noexcept { return rule_; }

 private:
  Net model_;
  Loss loss_;
  std::conditional_t<check_impl::is_stepping<Rule>, train_impl::NoOptimizer, Rule> rule_{};
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
