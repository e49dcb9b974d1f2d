// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/update.hpp>
#include <fixnet/network/tape.hpp>
#include <fixnet/optimizers/slots.hpp>
#include <fixnet/run/verify_stage.hpp>
#include <fixnet/train/checks/trainer.hpp>

FIXNET_NAMESPACE_BEGIN

/// An optimizer with its state for one network: moments shaped like the parameters, and the step
/// count.
/// Source    torch.optim.Optimizer
template <class Net, class Rule>
class Optimizer {
 public:
  using T = typename Net::scalar;

  FIXNET_HIDDEN static constexpr train_impl::NoRate<Optimizer> lr{};

  constexpr Optimizer(const Net&, const Rule& rule) noexcept : rule_(rule) {
    optimizers_impl::initialise_slots(rule_, slots_, Net::Plan::storage);
  }

  /// Updates the model's parameters with these gradients.
  constexpr void step(Net& model, const Gradients<Net>& gradients) noexcept {
    if (std::is_constant_evaluated()) {
      update<simd::One<T>>(model, gradients);
    } else {
      update<simd::Lanes<T>>(model, gradients);
    }
  }

  /// Says what is wrong with a model or gradients that are not this network's.
  template <class Model, class G>
  constexpr void step(Model&, const G&) noexcept {
    (void)check_impl::Passes<train_impl::UpdateCheck<Net, Model, G>>;
  }

  /// Say what an optimizer does not hold.
  template <class... Given>
  constexpr void step(const Given&...) noexcept {
    (void)check_impl::Passes<train_impl::OptimizerHolds<Rule>>;
  }
  template <class... Given>
  constexpr void zero_grad(const Given&...) noexcept {
    (void)check_impl::Passes<train_impl::OptimizerHolds<Rule>>;
  }

  /// The hyper-parameters, to read and to change between steps: optimizer.rule().lr = …
  constexpr Rule& rule() noexcept { return rule_; }
  constexpr const Rule& rule() const noexcept { return rule_; }
  /// How many steps were taken, and what else changes with them.
  constexpr const typename Rule::Progress& progress() const noexcept { return progress_; }
  constexpr typename Rule::Progress& progress() noexcept { return progress_; }
  /// The moments, Rule::slots blocks laid out as Net::storage(), to save and to restore.
  constexpr const T* slots() const noexcept { return slots_; }
  constexpr T* slots() noexcept { return slots_; }

 private:
  static constexpr int storage = Net::Plan::storage.trained;

  template <class V>
  FIXNET_INLINE constexpr void update(Net& model, const Gradients<Net>& gradients) noexcept {
    const auto factors = rule_.template begin<T>(progress_).template to<V>();
    kernels_impl::update_all<V, Rule, storage>(model.storage(), gradients.storage(), slots_,
                                               factors);
    verify_impl::after_update<typename Net::Plan, Rule::slots>(model.storage(), slots_);
  }

  [[no_unique_address]] verify_impl::Aligned<Optimizer, simd::layout_alignment<T>> aligned_{};
  alignas(simd::layout_alignment<T>) T slots_[optimizers_impl::slot_count<Rule>(storage)]{};
  Rule rule_;
  typename Rule::Progress progress_{};
};

/// What stands for an Optimizer whose parts are none, after the compiler has said so: silent.
template <class Net, class Rule>
  requires(!check_impl::Passes<train_impl::OptimizerCheck<Net, Rule>>)
class Optimizer<Net, Rule> {
 public:
  template <class... Rules>
  constexpr explicit Optimizer(const Net&, const Rules&...) noexcept {}
  template <class... Given>
  constexpr void step(Given&&...) noexcept {}
  constexpr auto& rule() noexcept { return rule_; }

 private:
  std::conditional_t<check_impl::is_stepping<Rule>, train_impl::NoOptimizer, Rule> rule_{};
};

template <class Net>
Optimizer(const Net&) -> Optimizer<Net, train_impl::NoOptimizer>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
