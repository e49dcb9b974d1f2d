// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/network/network.hpp>
#include <fixnet/network/pass.hpp>
#include <fixnet/network/targets.hpp>
#include <fixnet/optimizers/slots.hpp>
#include <fixnet/plan/loss_head.hpp>

FIXNET_NAMESPACE_BEGIN

/// How many rows a Trainer takes at a time, as a value: batch<12>.
template <int B>
struct Batch {
  static_assert(B > 0, "fixnet: a batch needs at least 1 row; read Batch<rows>");
};
template <int B>
inline constexpr Batch<B> batch{};

/// A network in training with its loss and optimizer: one value that owns a copy of all three.
/// `step` is zero_grad, forward, loss, backward and step, fused: a weight's gradient goes from its
/// register into the update and is never stored.
/// Shapes    X (B, In)   y (B, Out), or B class indices
/// Errors    compile time: data, network and loss that do not fit each other
/// Cost      one forward and backward pass and one update; no allocation, noexcept
template <class Net, class Loss, class Rule, int B>
class Trainer {
 public:
  using T = typename Net::scalar;
  using Plan = typename Net::Plan;

  constexpr Trainer(const Net& model, const Loss& loss, const Rule& optimizer,
                    Batch<B> = {}) noexcept
      : model_(model), loss_(loss), rule_(optimizer) {
    optimizers::initialise_slots<Plan>(rule_, slots_);
  }

  /// One step on a batch. Returns the loss before the step.
  template <class X, class Y>
  constexpr T step(const X& x, const Y& y) noexcept {
    const auto rows = matrix::user_rows(x);
    static_assert(targets::fit<Loss, T, Plan::out, Y>());
    (void)targets::rows<Loss, B>(y);
    const auto targets = targets::view<Loss>(y);
    if (std::is_constant_evaluated()) return one_element_step(rows, targets);
    return run<simd::Lanes<T>>(rows, targets);
  }

  constexpr const Net& model() const noexcept { return model_; }

 private:
  template <class V, class Targets>
  struct Head {
    const Loss& loss;
    const Targets& targets;
    template <class Z, class Done>
    FIXNET_INLINE constexpr T operator()(const Z& z, const Done& dz_done) const noexcept {
      using Shape = plan::HeadShape<B, Plan::out, plan::narrow(Plan::out, Plan::lanes)>;
      return plan::loss_head<V, Shape, typename Plan::Last>(loss, z, targets, Index<B>{}, dz_done);
    }
  };

  template <class V, class X, class Targets>
  FIXNET_INLINE constexpr T run(const X& x, const Targets& targets) noexcept {
    using Sink = kernels::ApplyUpdate<V, Rule, Plan::stages.storage>;
    const auto factors = rule_.template begin<T>(progress_);
    const Sink sink{model_.storage(), slots_, factors.template to<V>()};
    const Head<V, Targets> head{loss_, targets};
    return network::TrainingPass<V, Plan, B, Sink, Head<V, Targets>>{model_.storage(), sink,
                                                                     head}(x);
  }
  template <class X, class Targets>
  constexpr T one_element_step(const X& x, const Targets& targets) noexcept {
    return run<simd::One<T>>(x, targets);
  }

  Net model_;
  alignas(sizeof(simd::Lanes<T>)) T slots_[optimizers::slot_count<Rule>(Plan::stages.storage)]{};
  Loss loss_;
  Rule rule_;
  typename Rule::Progress progress_{};
};

FIXNET_NAMESPACE_END
