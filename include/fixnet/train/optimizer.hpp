// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/kernels/update.hpp>
#include <fixnet/network/tape.hpp>
#include <fixnet/optimizers/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// An optimizer with its state for one network: moments shaped like the parameters, and the step
/// count. Source    torch.optim.Optimizer
template <class Net, class Rule>
class Optimizer {
 public:
  using T = typename Net::scalar;

  constexpr Optimizer(const Net&, const Rule& rule) noexcept : rule_(rule) {}

  /// Updates the model's parameters with these gradients.
  constexpr void step(Net& model, const Gradients<Net>& gradients) noexcept {
    if (std::is_constant_evaluated()) {
      update<simd::One<T>>(model, gradients);
    } else {
      update<simd::Lanes<T>>(model, gradients);
    }
  }

 private:
  static constexpr int storage = Net::Plan::stages.storage;

  template <class V>
  FIXNET_INLINE constexpr void update(Net& model, const Gradients<Net>& gradients) noexcept {
    const auto factors = rule_.template begin<T>(progress_).template to<V>();
    const kernels::ApplyUpdate<V, Rule, storage> apply{model.storage(), slots_, factors};
    for (int i = 0; i < storage; i += V::size) apply(i, V::load(gradients.storage() + i));
  }

  alignas(sizeof(simd::Lanes<T>)) T slots_[static_cast<std::size_t>(Rule::slots * storage)]{};
  Rule rule_;
  typename Rule::Progress progress_{};
};

FIXNET_NAMESPACE_END
