// SPDX-License-Identifier: MIT
//
// What a network, a trainer, … costs, as constants: parameters, floating point operations, bytes.
// How long it takes is measured, not asserted.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/optimizers/contract.hpp>
#include <fixnet/plan/flops.hpp>
#include <fixnet/plan/stack.hpp>

FIXNET_NAMESPACE_BEGIN

template <class T, class... Layers>
class Network;
template <class Net, int B>
struct Tape;
template <class Net>
struct Gradients;
template <class Net, class Rule>
class Optimizer;
template <class Net, class Loss, class Rule, int B, class Clip, class Guard>
class Trainer;

/// What an object costs: its size, and the work and stack of one call of its main function.
struct Cost {
  int parameters = 0;
  long forward_flops = 0;   // all rows of a batch; see plan/flops.hpp for what counts
  long backward_flops = 0;  // loss, gradients by activations and parameters
  long update_flops = 0;
  std::size_t weight_bytes = 0;    // with padding
  std::size_t gradient_bytes = 0;  // stored ones: a Trainer has them if it clips
  std::size_t moment_bytes = 0;
  std::size_t activation_bytes = 0;     // of a batch, with their gradients in a Trainer's step
  std::size_t object_bytes = 0;         // sizeof
  std::size_t stack_bytes = 0;          // of a call at most, optimised; see plan/stack.hpp
  std::size_t partial_stack_bytes = 0;  // of a step on fewer rows than the batch has

  friend constexpr bool operator==(const Cost&, const Cost&) = default;
};

namespace plan_impl {

template <class T>
struct CostOf {
  FIXNET_CHECK(sizeof(T) == 0, "cost<T> knows networks, tapes, gradients, optimizers and trainers",
               "T is ", check_impl::type<T>);
  FIXNET_HIDDEN static constexpr Cost value{};
};

/// What is true of everything made for a network.
template <class Net>
constexpr Cost parameters_cost() noexcept {
  Cost c;
  c.parameters = Net::parameter_count;
  return c;
}
template <class Net>
inline constexpr std::size_t storage_bytes = sizeof(typename Net::scalar) *
                                             static_cast<std::size_t>(Net::Plan::storage.total);
template <class Net>
inline constexpr std::size_t trained_bytes = sizeof(typename Net::scalar) *
                                             static_cast<std::size_t>(Net::Plan::storage.trained);

/// A network's forward pass over B rows.
template <class Net, int B>
constexpr Cost network_cost() noexcept {
  Cost c = parameters_cost<Net>();
  c.forward_flops = forward_flops<typename Net::Plan, B>();
  c.weight_bytes = storage_bytes<Net>;
  c.activation_bytes = static_cast<std::size_t>(inference_bytes<typename Net::Plan, B>());
  c.object_bytes = sizeof(Net);
  c.stack_bytes = static_cast<std::size_t>(inference_stack<typename Net::Plan, B>());
  return c;
}

template <class T, class... Layers>
struct CostOf<Network<T, Layers...>> {
  FIXNET_HIDDEN static constexpr Cost value = network_cost<Network<T, Layers...>, 1>();
};
template <class Net, int B>
struct CostOf<Tape<Net, B>> {
  FIXNET_HIDDEN static constexpr Cost value = [] {
    Cost c = parameters_cost<Net>();
    c.forward_flops = forward_flops<typename Net::Plan, B>();
    c.object_bytes = c.activation_bytes = sizeof(Tape<Net, B>);
    return c;
  }();
};
template <class Net>
struct CostOf<Gradients<Net>> {
  FIXNET_HIDDEN static constexpr Cost value = [] {
    Cost c = parameters_cost<Net>();
    c.gradient_bytes = trained_bytes<Net>;
    c.object_bytes = sizeof(Gradients<Net>);
    return c;
  }();
};
template <class Net, class Rule>
struct CostOf<Optimizer<Net, Rule>> {
  FIXNET_HIDDEN static constexpr Cost value = [] {
    Cost c = parameters_cost<Net>();
    c.update_flops = update_flops<typename Net::Plan, Rule>();
    c.moment_bytes = static_cast<std::size_t>(Rule::slots) * trained_bytes<Net>;
    c.object_bytes = sizeof(Optimizer<Net, Rule>);
    return c;
  }();
};
template <class Net, class Loss, class Rule, int B, class Clip, class Guard>
struct CostOf<Trainer<Net, Loss, Rule, B, Clip, Guard>> {
  FIXNET_HIDDEN static constexpr Cost value = [] {
    using Plan = typename Net::Plan;
    constexpr long step = step_stack<Plan, Loss, B>();
    constexpr long rows =
        B * (Plan::user_in + Plan::user_out) * static_cast<long>(sizeof(typename Net::scalar));
    Cost c = parameters_cost<Net>();
    c.forward_flops = forward_flops<Plan, B>();
    c.backward_flops = backward_flops<Plan, Loss, B>();
    c.update_flops = update_flops<Plan, Rule>();
    if constexpr (requires { Clip::flops; }) {
      c.update_flops += Clip::flops * static_cast<long>(Net::parameter_count);
      c.gradient_bytes = trained_bytes<Net>;
    }
    c.weight_bytes = storage_bytes<Net>;
    c.moment_bytes = static_cast<std::size_t>(Rule::slots) * trained_bytes<Net>;
    c.activation_bytes = static_cast<std::size_t>(training_bytes<Plan, B>());
    c.object_bytes = sizeof(Trainer<Net, Loss, Rule, B, Clip, Guard>);
    c.stack_bytes = static_cast<std::size_t>(step);
    c.partial_stack_bytes = static_cast<std::size_t>(step + rows + 512);
    return c;
  }();
};

}  // namespace plan_impl

/// The cost of a Network (one sample through it), Tape, Gradients, Optimizer or Trainer (one step):
///   static_assert(cost<decltype(trainer)>.stack_bytes <= 4096);
template <class T>
FIXNET_HIDDEN inline constexpr Cost cost = plan_impl::CostOf<std::remove_cvref_t<T>>::value;

/// The cost of a batch of B rows through a network.
template <class Net, int B>
FIXNET_HIDDEN inline constexpr Cost batch_cost = plan_impl::network_cost<Net, B>();

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
