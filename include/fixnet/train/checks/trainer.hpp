// SPDX-License-Identifier: MIT
//
// Whether network, loss, optimizer, batch and data fit each other; if not, the compiler says why.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/loss_fits.hpp>
#include <fixnet/network/checks/training_needs.hpp>
#include <fixnet/network/data/targets.hpp>
#include <fixnet/network/tape.hpp>
#include <fixnet/train/checks/is_optimizer.hpp>
#include <fixnet/train/clip.hpp>
#include <fixnet/train/guard.hpp>

FIXNET_NAMESPACE_BEGIN
namespace train_impl {

template <int Rows>
struct BatchOf {
  static constexpr bool ok = Rows > 0;
  FIXNET_CHECK(
      Rows > 0,
      "a Trainer takes at least 1 row at a time: give it batch<rows of the data> as last argument",
      "the batch has ", Rows, " rows");
};

}  // namespace train_impl

/// How many rows a Trainer takes at a time, as a value: batch<12>.
template <int B>
struct Batch {
  static constexpr bool ok = check_impl::Passes<train_impl::BatchOf<B>>;
};
/// How many rows a Trainer takes at a time: Trainer trainer{model, loss, optimizer, batch<12>}.
template <int B>
FIXNET_HIDDEN inline constexpr Batch<B> batch{};

namespace train_impl {

template <class Net>
struct IsNetwork {
  static constexpr bool ok = check_impl::is_network<Net>;
  FIXNET_CHECK(ok,
               "this is no network: the first argument is the model, as in Trainer{model, "
               "BCELoss{}, Adam{}, batch<12>}",
               "you gave ", check_impl::type<Net>);
};

template <class Loss, class Rule>
inline constexpr bool swapped = optimizers_impl::Rule<Loss>&& losses_impl::Loss<Rule>;
template <class Loss, class Rule>
struct InOrder {
  static constexpr bool ok = !swapped<Loss, Rule>;
  FIXNET_CHECK(
      ok, "loss and optimizer have changed places: Trainer{model, loss, optimizer, batch<rows>}",
      check_impl::type<Loss>, " is no loss and ", check_impl::type<Rule>, " no optimizer");
};

template <class Clip>
struct IsClipping {
  static constexpr bool ok = Clipping<Clip>;
  FIXNET_CHECK(ok,
               "this is no clipping: behind batch<rows> a Trainer takes ClipGradNorm{.max_norm = "
               "1.0}, ClipGradValue{.value = 1.0} or nothing, and then SkipBadSteps{}, "
               "RollBackBadSteps{} or nothing",
               "you gave ", check_impl::type<Clip>);
};
template <class Guard>
struct IsGuard {
  static constexpr bool ok = Guarding<Guard>;
  FIXNET_CHECK(ok,
               "this is no guard: behind its clipping a Trainer takes SkipBadSteps{}, "
               "RollBackBadSteps{} or nothing",
               "you gave ", check_impl::type<Guard>);
};

template <class Owner>
struct RateIsOfTheRule {
  static constexpr bool ok = check_impl::never<Owner>;
  FIXNET_CHECK(ok,
               "the learning rate is one of the rule's settings: trainer.rule().lr = 0.1, or "
               "optimizer.rule().lr = 0.1; a Scheduler sets it by itself",
               "you asked ", check_impl::type<Owner>);
};
/// Says where the learning rate is.
template <class Owner>
struct NoRate {
  template <class V>
  constexpr void operator=(const V&) const noexcept {
    (void)check_impl::Passes<RateIsOfTheRule<Owner>>;
  }
  template <class V>
  constexpr operator V() const noexcept {
    (void)check_impl::Passes<RateIsOfTheRule<Owner>>;
    return V{};
  }
};

/// What a Trainer was given as optimizer where it was given none.
struct NoOptimizer {};

template <class Const, class X>
struct IsNotConst {
  static constexpr bool ok = check_impl::never<X>;
  FIXNET_CHECK(ok, "this trainer is const and a step changes it: declare it without const",
               "Trainer::step");
};

/// What a population's Trainer must pass beyond one network's; defined where populations are.
template <class Model, class Loss, class Rule, int B, class Clip, class Guard>
constexpr auto population_trainer_check() noexcept;
template <class Model>
inline constexpr bool is_population = false;

/// What these must pass to make a Trainer: the first check that fails, if one does.
template <class Net, class Loss, class Rule, int B, class Clip, class Guard>
constexpr auto trainer_check() noexcept {
  if constexpr (is_population<Net>) {
    return population_trainer_check<Net, Loss, Rule, B, Clip, Guard>();
  } else if constexpr (!check_impl::is_network<Net>) {
    return check_impl::Ask<IsNetwork<Net>>{};
  } else if constexpr (swapped<Loss, Rule>) {
    return check_impl::Ask<InOrder<Loss, Rule>>{};
  } else if constexpr (!check_impl::is_loss<Loss>()) {
    return check_impl::Ask<check_impl::IsLoss<Loss>>{};
  } else if constexpr (!optimizers_impl::Rule<Rule>) {
    return check_impl::Ask<check_impl::RuleCheck<Rule>>{};
  } else if constexpr (B <= 0) {
    return check_impl::Ask<BatchOf<B>>{};
  } else if constexpr (!check_impl::loss_fits<Loss, Net>()) {
    return check_impl::loss_check<Loss, Net>();
  } else if constexpr (Clipping<Clip>) {
    return check_impl::Ask<IsGuard<Guard>>{};
  } else {
    return check_impl::Ask<IsClipping<Clip>>{};
  }
}
template <class Net, class Loss, class Rule, int B, class Clip, class Guard>
using TrainerCheck = check_impl::Asked<decltype(trainer_check<Net, Loss, Rule, B, Clip, Guard>())>;
/// What these must pass to make an Optimizer.
template <class Net, class Rule>
using OptimizerCheck =
    std::conditional_t<check_impl::is_network<Net>, check_impl::RuleCheck<Rule>, IsNetwork<Net>>;

template <int In, int Out>
struct DataComesFirst {
  static constexpr bool ok = In < 0;
  FIXNET_CHECK(ok, "data and targets have changed places: step(X, y)", "the network takes ", In,
               " numbers a row and gives ", Out);
};
/// Whether X are targets and Y is data, where their types tell.
template <class Net, class Loss, class X, class Y>
constexpr bool data_comes_second() noexcept {
  using T = typename Net::scalar;
  if constexpr (!matrix_impl::Matrix<Y>) {
    return false;
  } else if constexpr (losses_impl::ClassIndex<Loss>) {
    return label_list_impl::Labels<X> &&
           matrix_impl::input_fits<Y, T, matrix_impl::EnteringRow<Net>>();
  } else if constexpr (matrix_impl::Matrix<X>) {
    return matrix_impl::columns<X> == Net::out &&
           matrix_impl::input_fits<Y, T, matrix_impl::EnteringRow<Net>>();
  } else {
    return false;
  }
}

/// What X and Y must pass for a step on some of their rows.
template <class Net, class Loss, int B, class X, class Y, class Random>
constexpr auto rows_check() noexcept {
  using T = typename Net::scalar;
  if constexpr (!Net::sound) {
    return check_impl::Ask<check_impl::Said>{};
  } else if constexpr (!Net::Plan::trains) {
    return check_impl::Ask<check_impl::NetworkTrains<Net>>{};
  } else if constexpr (!check_impl::has_generator<Net, Random>) {
    return check_impl::Ask<check_impl::HasGenerator<Net, Random>>{};
  } else if constexpr (!matrix_impl::input_fits<X, T, matrix_impl::EnteringRow<Net>>()) {
    if constexpr (data_comes_second<Net, Loss, X, Y>()) {
      return check_impl::Ask<DataComesFirst<Net::in, Net::out>>{};
    } else {
      return check_impl::Ask<matrix_impl::InputCheck<X, T, matrix_impl::EnteringRow<Net>>>{};
    }
  } else if constexpr (!check_impl::rows_suffice<Net, B>) {
    return check_impl::Ask<
        typename check_impl::NetworkTrainsOn<Net::Plan::least_rows>::template ButBatchHas<B>>{};
  } else if constexpr (network_impl::batch_stack<Net, B, true> > FIXNET_STACK_LIMIT) {
    return check_impl::Ask<network_impl::StackCheck<Net, B, true>>{};
  } else {
    return network_impl::targets_check<Loss, T, matrix_impl::run_time, Net::out, Y,
                                       matrix_impl::LeavingRow<Net>>();
  }
}
template <class Net, class Loss, int B, class X, class Y, class Random>
using RowsCheck = check_impl::Asked<decltype(rows_check<Net, Loss, B, X, Y, Random>())>;

/// What X and Y must pass to be stepped on by a Trainer, which computes so many rows at once.
template <class Net, class Loss, int B, class X, class Y, class Random, int AtOnce>
constexpr auto step_check() noexcept {
  using T = typename Net::scalar;
  constexpr bool partial = AtOnce < B || matrix_impl::rows<X> != B;
  constexpr bool sound = Net::sound && Net::Plan::trains &&
                         check_impl::has_generator<Net, Random> && check_impl::rows_suffice<Net, B>;
  constexpr int some = matrix_impl::rows<X> == matrix_impl::run_time ? B : matrix_impl::rows<X>;
  if constexpr (!sound || !matrix_impl::input_fits<X, T, matrix_impl::EnteringRow<Net>>()) {
    return rows_check<Net, Loss, B, X, Y, Random>();
  } else if constexpr (!check_impl::rows_suffice<Net, some>) {
    return check_impl::Ask<
        typename check_impl::NetworkTrainsOn<Net::Plan::least_rows>::template ButBatchHas<some>>{};
  } else if constexpr (matrix_impl::rows<X> > B) {
    return check_impl::Ask<
        typename matrix_impl::BatchTakes<B>::template ButDataHas<matrix_impl::rows<X>>>{};
  } else if constexpr (network_impl::batch_stack<Net, AtOnce, partial> > FIXNET_STACK_LIMIT) {
    return check_impl::Ask<network_impl::StackCheck<Net, AtOnce, partial>>{};
  } else {
    return network_impl::targets_check<Loss, T, matrix_impl::rows<X>, Net::out, Y,
                                       matrix_impl::LeavingRow<Net>>();
  }
}
template <class Net, class Loss, int B, class X, class Y, class Random, int AtOnce = B>
using StepCheck = check_impl::Asked<decltype(step_check<Net, Loss, B, X, Y, Random, AtOnce>())>;

template <class Net>
struct OptimizerIsFor {
  template <class Model>
  struct ButModelIs {
    static constexpr bool ok = std::is_same_v<Model, Net>;
    FIXNET_CHECK(ok,
                 "the optimizer was made for another network than this model, or the model is "
                 "const: it keeps moments for each parameter of one network",
                 "the optimizer is for ", check_impl::type<Net>, " and the model is ",
                 check_impl::type<Model>);
  };
  template <class G>
  struct ButGradientsAre {
    static constexpr bool ok = std::is_same_v<G, Gradients<Net>>;
    FIXNET_CHECK(ok, "these are no gradients of the optimizer's network: make a Gradients<network>",
                 check_impl::type<G>, " are no gradients of ", check_impl::type<Net>);
  };
};

template <class Rule>
struct OptimizerHolds {
  static constexpr bool ok = check_impl::never<Rule>;
  FIXNET_CHECK(
      ok,
      "an optimizer holds moments, and neither the model nor its gradients: optimizer.step(model, "
      "gradients) in place of step(), gradients.zero() in place of zero_grad()",
      "its rule is ", check_impl::type<Rule>);
};
template <int Given>
struct StepTakes {
  static constexpr bool ok = Given == 2;
  FIXNET_CHECK(
      ok,
      "a step takes the rows of the data and their targets, trainer.step(X, y); behind them "
      "a number of rows, dx, both, or states, which a number of rows may follow; and last a "
      "Generator where the network draws",
      "there is no such step of ", Given, " arguments");
};
/// What the arguments of a step fail to pass: a third or fourth that is a matrix was meant as dx.
template <class Net, int B, class... Given>
constexpr auto step_takes() noexcept {
  constexpr int count = static_cast<int>(sizeof...(Given));
  if constexpr (count == 3 || count == 4) {
    using Last = std::tuple_element_t<count - 1, std::tuple<Given...>>;
    using Is = check_impl::InputGradientIs<typename Net::scalar, B, Net::in>;
    if constexpr (matrix_impl::Matrix<Last>) {
      return check_impl::Ask<typename Is::template ButThisIs<Last>>{};
    } else {
      return check_impl::Ask<StepTakes<count>>{};
    }
  } else {
    return check_impl::Ask<StepTakes<count>>{};
  }
}
template <class Net, int B, class... Given>
using StepTakesCheck = check_impl::Asked<decltype(step_takes<Net, B, Given...>())>;
template <class Net>
struct TrainerHolds {
  static constexpr bool ok = check_impl::never<Net>;
  FIXNET_CHECK(ok, "a trainer holds a model, and the model is what answers: trainer.model()(x)",
               "it trains ", check_impl::type<Net>);
};

/// What step(model, gradients) of an Optimizer for Net fails to pass.
template <class Net, class Model, class G>
using UpdateCheck = std::conditional_t<std::is_same_v<Model, Net>,
                                       typename OptimizerIsFor<Net>::template ButGradientsAre<G>,
                                       typename OptimizerIsFor<Net>::template ButModelIs<Model>>;

}  // namespace train_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
