// SPDX-License-Identifier: MIT
//
// Whether a population, loss, optimizer, batch and data fit each other; if not, the compiler says why.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/train/checks/no_trainer.hpp>
#include <fixnet/train/side_by_side.hpp>

FIXNET_NAMESPACE_BEGIN
namespace train_impl {

template <class Clip>
struct PopulationsAreNotClipped {
  static constexpr bool ok = !clips<Clip>;
  FIXNET_CHECK(ok, "the Trainer of a population clips no gradients: train such networks one by one",
               "you gave ", check_impl::type<Clip>);
};
template <class Guard>
struct PopulationsAreNotGuarded {
  static constexpr bool ok = !guards<Guard>;
  FIXNET_CHECK(ok,
               "the Trainer of a population takes no guard: a network whose loss is not finite can "
               "be copied over, trainer.copy(from, to)",
               "you gave ", check_impl::type<Guard>);
};
template <class Rule>
struct RuleKnowsNoPlace {
  static constexpr bool ok = check_impl::never<Rule>;
  FIXNET_CHECK(ok,
               "the Trainer of a population takes one setting for all tensors of a network: no "
               "parameter_groups",
               "the optimizer is ", check_impl::type<Rule>);
};
template <int Networks>
struct PopulationHas {
  template <int Parts>
  struct ButDataIsFor {
    static constexpr bool ok = Parts == Networks;
    FIXNET_CHECK(ok,
                 "an array of batches needs one for each network of the population: one batch for "
                 "all is a matrix",
                 "the population has ", Networks, " networks and the data is for ", Parts);
  };
};

template <class Net, int W>
inline constexpr bool is_population<Population<Net, W>> = true;
template <class Rule>
concept KnowsPlaces =
    requires(const typename Rule::template Factors<simd::One<float>>& f, simd::One<float> x,
             simd::One<float> (&slot)[optimizers_impl::at_least_one(Rule::slots)]) {
  Rule::update_at(f, 0, x, x, slot);
};

template <class Model, class Loss, class Rule, int B, class Clip, class Guard>
constexpr auto population_trainer_check() noexcept {
  using Net = typename Model::network;
  using OfOne = TrainerCheck<Net, Loss, Rule, B, NoClipping, NoGuard>;
  if constexpr (!Model::sound) {
    return check_impl::Ask<check_impl::Said>{};
  } else if constexpr (!check_impl::Passes<OfOne>) {
    return check_impl::Ask<OfOne>{};
  } else if constexpr (KnowsPlaces<Rule>) {
    return check_impl::Ask<RuleKnowsNoPlace<Rule>>{};
  } else if constexpr (!std::is_same_v<Clip, NoClipping>) {
    return check_impl::Ask<PopulationsAreNotClipped<Clip>>{};
  } else {
    return check_impl::Ask<PopulationsAreNotGuarded<Guard>>{};
  }
}

/// Threads that run a task together.
template <class Pool>
concept RunsTasks = requires(Pool& pool, void (&task)(int)) {
  { pool.count() } -> std::convertible_to<int>;
  pool.run(task);
};

/// What X and Y must pass to be stepped on by a population's Trainer, all rows or some.
template <class Model, class OnNet, int B, class X, class Y, bool Some>
constexpr auto population_step_check() noexcept {
  using Net = typename Model::network;
  constexpr bool own_x = own_data<Net, X>(), own_y = own_targets<Net, Y, OnNet>();
  if constexpr (!Model::sound) {
    return check_impl::Ask<check_impl::Said>{};
  } else if constexpr (own_x && parts_of<X> != Model::count) {
    return check_impl::Ask<
        typename PopulationHas<Model::count>::template ButDataIsFor<parts_of<X>>>{};
  } else if constexpr (own_y && parts_of<Y> != Model::count) {
    return check_impl::Ask<
        typename PopulationHas<Model::count>::template ButDataIsFor<parts_of<Y>>>{};
  } else if constexpr (network_impl::batch_stack<Net, B * Model::lanes, true> >
                       FIXNET_STACK_LIMIT) {
    return check_impl::Ask<network_impl::StackCheck<Net, B * Model::lanes, true>>{};
  } else if constexpr (own_x && Net::Plan::looks_up) {
    return check_impl::Ask<check_impl::LooksUpNothing<Net>>{};
  } else {
    using One = BatchOfOne<Net, X>;
    using Targets = TargetsOfOne<Net, Y, OnNet>;
    if constexpr (Some) {
      return rows_check<Net, OnNet, B, One, Targets, layers_impl::NoRandom>();
    } else {
      return step_check<Net, OnNet, B, One, Targets, layers_impl::NoRandom, B>();
    }
  }
}
template <class Model, class OnNet, int B, class X, class Y, bool Some>
using PopulationStepCheck =
    check_impl::Asked<decltype(population_step_check<Model, OnNet, B, X, Y, Some>())>;

}  // namespace train_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
