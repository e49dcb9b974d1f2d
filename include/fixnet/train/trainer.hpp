// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/update.hpp>
#include <fixnet/network/data/partial.hpp>
#include <fixnet/network/tape.hpp>
#include <fixnet/optimizers/slots.hpp>
#include <fixnet/run/loss/heads.hpp>
#include <fixnet/run/training_pass.hpp>
#include <fixnet/train/checks/no_trainer.hpp>
#include <fixnet/train/checks/trainer.hpp>
#include <fixnet/train/guard_memory.hpp>
#include <fixnet/train/states.hpp>
#include <fixnet/train/verify_step.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN

/// A network in training with its loss and optimizer: one value that owns a copy of all three. The
/// network that it is given stays as it is: `model()` is the one that learns.
/// `step` is zero_grad, forward, loss, backward and step, fused: a weight's gradient goes from its
/// register into the update and is never stored, unless Clip has to see all of them first.
/// Shapes    X (rows, In)   y (rows, Out), or one class index a row; the mean is over rows ≤ B
/// Errors    compile time: data, network and loss that do not fit each other
/// Cost      one forward and backward pass and one update; no allocation, noexcept
template <class Net, class Loss, class Rule, int B, class Clip, class Guard>
class Trainer : train_impl::CarriesStates<Trainer<Net, Loss, Rule, B, Clip, Guard>> {
  friend train_impl::CarriesStates<Trainer>;

 public:
  using train_impl::CarriesStates<Trainer>::step;
  using T = typename Net::scalar;
  using Plan = typename Net::Plan;
  using Step = train_impl::Step<T, Guard>;
  using InputGradient = Tensor<T, B, Net::in>;
  static constexpr int batch_size = B;
  FIXNET_HIDDEN static constexpr train_impl::NoRate<Trainer> lr{};

  constexpr Trainer(const Net& model, const Loss& loss, const Rule& optimizer, Batch<B> = {},
                    const Clip& clip = {}, const Guard& guard = {}) noexcept
      : model_(model), loss_(loss), rule_(optimizer), clip_(clip), guard_(guard) {
    optimizers_impl::initialise_slots(rule_, slots_, Plan::storage);
  }
  template <train_impl::IsAGuard G>
    requires std::same_as<G, Guard>
  constexpr Trainer(const Net& model, const Loss& loss, const Rule& optimizer, Batch<B> rows,
                    const G& guard) noexcept
      : Trainer(model, loss, optimizer, rows, {}, guard) {}

  /// One step on the rows of X. Returns the loss before the step; with a guard, a StepResult: the
  /// loss, and what became of the step.
  /// A network that draws random numbers in training takes a Generator last.
  /// X and y must lie outside of the trainer: its parameters change while they are read.
  /// Errors    run-time numbers of rows that differ, are 0 or exceed B, or 1 where a layer takes a
  ///           variance over them: NaN, and nothing changes
  template <class X, class Y, std::same_as<Generator>... Random>
  constexpr Step step(const X& x, const Y& y, Random&... generator) noexcept {
    return step_on(x, y, layers_impl::random_from(generator...), run_impl::NoInputGradient{});
  }
  /// The same step, and `dx` receives x.grad: the gradient by the input with the parameters from
  /// before the step, unclipped, 0 in rows that did not count; also of a step that a guard undoes.
  /// Shapes    dx (B, In): a row is as long as the network's input, positions behind each other
  /// Errors    as above, and dx is 0: no row counted; dx must lie outside of X, y and the trainer
  template <class X, class Y, std::same_as<Generator>... Random>
  constexpr Step step(const X& x, const Y& y, InputGradient& dx, Random&... generator) noexcept {
    return step_on(x, y, layers_impl::random_from(generator...), &dx);
  }
  /// One step on the first `rows` rows of X and y, such as the last ones of an epoch: the rest of
  /// the arrays trains nothing.
  /// Errors    rows that are 0 or exceed B, those of X or those of y: NaN, and nothing changes
  template <class X, class Y, std::integral Rows, std::same_as<Generator>... Random>
  constexpr Step step(const X& x, const Y& y, Rows rows, Random&... generator) noexcept {
    const auto random = layers_impl::random_from(generator...);
    return step_on_some(x, y, rows, random, run_impl::NoInputGradient{});
  }
  template <class X, class Y, std::integral Rows, std::same_as<Generator>... Random>
  constexpr Step step(const X& x, const Y& y, Rows rows, InputGradient& dx,
                      Random&... generator) noexcept {
    return step_on_some(x, y, rows, layers_impl::random_from(generator...), &dx);
  }
  /// Says that a const Trainer does not train.
  template <class X, class Y>
  constexpr T step(const X&, const Y&) const noexcept {
    return check_impl::Passes<train_impl::IsNotConst<const Trainer, X>> ? T(0) : T(1);
  }

  /// Say what a step takes, and who answers.
  template <class... Given>
  constexpr T step(const Given&...) noexcept {
    return check_impl::Passes<train_impl::StepTakesCheck<Net, B, Given...>> ? T(0) : T(1);
  }
  template <class... Given>
  constexpr Tensor<T, Net::out> operator()(const Given&...) const noexcept {
    (void)check_impl::Passes<train_impl::TrainerHolds<Net>>;
    return {};
  }
  template <class Number, std::size_t N>
  constexpr Tensor<T, Net::out> operator()(const Number (&)[N]) const noexcept {
    return (*this)();
  }

  constexpr const Net& model() const noexcept { return model_; }
  constexpr Net& model() noexcept { return model_; }
  /// The optimizer's hyper-parameters, to read and to change between steps.
  constexpr const Rule& rule() const noexcept { return rule_; }
  constexpr Rule& rule() noexcept { return rule_; }
  /// What changes from step to step: the number of steps taken.
  constexpr const typename Rule::Progress& progress() const noexcept { return progress_; }
  constexpr typename Rule::Progress& progress() noexcept { return progress_; }
  /// The moments, Rule::slots blocks laid out as Net::storage(), to save and to restore.
  constexpr const T* slots() const noexcept { return slots_; }
  constexpr T* slots() noexcept { return slots_; }
  constexpr const Loss& loss() const noexcept { return loss_; }
  constexpr Loss& loss() noexcept { return loss_; }
  constexpr const Clip& clip() const noexcept { return clip_; }
  constexpr Clip& clip() noexcept { return clip_; }
  constexpr const Guard& guard() const noexcept { return guard_; }
  constexpr Guard& guard() noexcept { return guard_; }
  /// The network that had the last good loss; the present one where none was good yet.
  [[nodiscard]] constexpr Net last_good() const noexcept requires train_impl::RollsBack<Guard> {
    Net net = model_;
    if (const T* from = memory_.last_good(); from != nullptr) {
      for (int i = 0; i < Plan::storage.total; ++i) net.storage()[i] = from[i];
    }
    return net;
  }

 private:
  static constexpr int storage = Plan::storage.trained;
  using OnNet = plan_impl::LossOn<Plan, Loss>;
  template <class Random>
  using Drawn = run_impl::RandomOf<Random>;
  template <class X, class Y, class Random, class DX>
  FIXNET_INLINE constexpr Step step_on(const X& x, const Y& y, const Random& random,
                                       DX dx) noexcept {
    if constexpr (check_impl::Passes<train_impl::StepCheck<Net, OnNet, B, X, Y, Drawn<Random>>>) {
      verify_impl::before_step(*this, x, y, dx);
      const auto targets = network_impl::user_targets<OnNet, T, matrix_impl::rows<X>, Net::out,
                                                      matrix_impl::LeavingRow<Net>>(y);
      if constexpr (matrix_impl::rows<X> == B) {
        const auto call = run_impl::call_of(StaticIndex<B>{}, random);
        return dispatch(matrix_impl::user_rows(x), targets, call, dx);
      } else {
        const int rows = matrix_impl::row_count(x);
        const bool fit =
            rows >= Plan::least_rows && rows <= B && rows == network_impl::target_count<OnNet>(y);
        return fit ? partial_step(matrix_impl::user_rows(x), targets, rows, random, dx)
                   : refused(dx);
      }
    } else {
      return refused(dx);
    }
  }
  template <class X, class Y, std::integral Rows, class Random, class DX>
  FIXNET_INLINE constexpr Step step_on_some(const X& x, const Y& y, Rows given,
                                            const Random& random, DX dx) noexcept {
    if constexpr (check_impl::Passes<train_impl::RowsCheck<Net, OnNet, B, X, Y, Drawn<Random>>>) {
      verify_impl::before_step(*this, x, y, dx);
      const int rows = matrix_impl::row_number(given);
      const bool fit = rows >= Plan::least_rows && rows <= B && rows <= matrix_impl::row_count(x) &&
                       network_impl::targets_suffice<OnNet, false>(y, rows);
      const auto targets = network_impl::user_targets<OnNet, T, matrix_impl::run_time, Net::out,
                                                      matrix_impl::LeavingRow<Net>>(y);
      return fit ? partial_step(matrix_impl::user_rows(x), targets, rows, random, dx) : refused(dx);
    } else {
      return refused(dx);
    }
  }

  template <class V, class Targets, class Rows>
  struct LossEnd {
    const Loss& loss;
    const Targets& targets;
    Rows rows;
    template <class Z, class Done>
    FIXNET_INLINE constexpr T operator()(const Z& z, const Done& dz_done) const noexcept {
      return run_impl::network_end<V, Plan, B>(loss, z, targets, rows, dz_done);
    }
  };

  template <class V, class X, class Targets, class Call, class DX>
  FIXNET_INLINE constexpr Step run(const X& x, const Targets& targets, const Call& call,
                                   DX dx) noexcept {
    if constexpr (train_impl::guards<Guard>) {
      const train_impl::TrainerState<T, Rule> state{model_.storage(), slots_, &progress_};
      bool finite = true;
      const T value = train<V>(x, targets, call, dx, memory_.template keep<V>(state), finite);
      const Step step = memory_.template judge<V>(guard_, state, value, finite);
      verify_impl::after_update<Plan, Rule::slots>(model_.storage(), slots_);
      return step;
    } else {
      bool unasked = true;
      const T value = train<V>(x, targets, call, dx, kernels_impl::KeepNothing{}, unasked);
      verify_impl::after_update<Plan, Rule::slots>(model_.storage(), slots_);
      return value;
    }
  }
  /// What a step is made of. A clipping guarded Trainer asks whether the stored gradients are finite;
  /// of others the updated parameters tell.
  template <class V, class X, class Targets, class Call, class DX, class Keep>
  FIXNET_INLINE constexpr T train(const X& x, const Targets& targets, const Call& call, DX dx,
                                  const Keep& keep, [[maybe_unused]] bool& finite) noexcept {
    // First of all, because its divisions are long and nothing waits for them.
    const auto factors = rule_.template begin<T>(progress_).template to<V>();
    const kernels_impl::ApplyUpdate<V, Rule, storage, Keep> apply{model_.storage(), slots_, factors,
                                                                  keep};
    T value;
    if constexpr (train_impl::clips<Clip>) {
      gradients_.zero();
      value = pass<V>(x, targets, call, dx, kernels_impl::AddGradient<V>{gradients_.storage()});
      if constexpr (requires { rule_.drop_frozen(gradients_.storage()); })
        rule_.drop_frozen(gradients_.storage());
      if constexpr (train_impl::guards<Guard>) {
        finite = train_impl::all_finite<V>(gradients_.storage(), storage);
      }
      clip_(gradients_.storage(), storage);
      kernels_impl::update_all(apply, gradients_.storage());
    } else {
      value = pass<V>(x, targets, call, dx, apply);
    }
    return value;
  }
  /// Forward, loss and backward; weight gradients go where `sink` says, the gradient by the input to
  /// `dx`.
  template <class V, class X, class Targets, class Call, class DX, class Sink>
  FIXNET_INLINE constexpr T pass(const X& x, const Targets& targets, const Call& call, DX dx,
                                 const Sink& sink) noexcept {
    using End = LossEnd<V, Targets, std::remove_const_t<decltype(call.rows)>>;
    const End end{loss_, targets, call.rows};
    const auto input_done = run_impl::input_gradient_to<V, Plan, B>(dx);
    using Done = std::remove_const_t<decltype(input_done)>;
    return run_impl::TrainingPass<V, Plan, B, Sink, End, Call, Done>{model_.storage(), sink, end,
                                                                     call, input_done}(x);
  }
  // Not forced inline: the step's caller should not pay for the size of what it never runs.
  template <class X, class Targets, class Call, class DX>
  constexpr Step one_element_step(const X& x, const Targets& targets, const Call& call,
                                  DX dx) noexcept {
    return run<simd::One<T>>(x, targets, call, dx);
  }
  template <class X, class Targets, class Call, class DX>
  FIXNET_INLINE constexpr Step dispatch(const X& x, const Targets& targets, const Call& call,
                                        DX dx) noexcept {
    if (std::is_constant_evaluated()) return one_element_step(x, targets, call, dx);
    return run<simd::Lanes<T>>(x, targets, call, dx);
  }

  /// The answer to data that no step can be taken on.
  template <class DX>
  static constexpr Step refused([[maybe_unused]] DX dx) noexcept {
    if constexpr (!std::is_same_v<DX, run_impl::NoInputGradient>) dx->fill(T(0));
    return train_impl::refused<Step>();
  }
  // Fewer rows than the batch: the loss end masks the rest out.
  template <class X, class Targets, class Random, class DX>
  constexpr Step partial_step(const X& x, const Targets& targets, int rows, Random random,
                              DX dx) noexcept {
    // step has asked; g++ 12 warns of loads of whole registers where it cannot know.
    if (rows < 1 || rows > B) FIXNET_UNREACHABLE();
    const auto all = matrix_impl::whole_batch<B>(x, rows);
    const auto call = run_impl::call_of(rows, random);
    const network_impl::WholeTargets<OnNet, T, B, Net::out> whole{targets, rows};
    return dispatch(matrix_impl::user_rows(all), whole.view(), call, dx);
  }

  [[no_unique_address]] verify_impl::Aligned<Trainer, simd::layout_alignment<T>> aligned_{};
  Net model_;
  alignas(simd::layout_alignment<T>) T slots_[optimizers_impl::slot_count<Rule>(storage)]{};
  Loss loss_;
  Rule rule_;
  typename Rule::Progress progress_{};
  [[no_unique_address]] Clip clip_;
  [[no_unique_address]] Guard guard_;
  [[no_unique_address]] std::conditional_t<train_impl::clips<Clip>, Gradients<Net>,
                                           train_impl::NoGradients>
      gradients_{};
  [[no_unique_address]] train_impl::GuardMemory<T, Rule, storage, Plan::storage.total, Guard>
      memory_{};
};

// A guard stands behind the clipping, or in its place.
template <class Net, class Loss, class Rule, int B, train_impl::IsAGuard Guard>
Trainer(const Net&, const Loss&, const Rule&, Batch<B>, const Guard&)
    -> Trainer<Net, Loss, Rule, B, NoClipping, Guard>;

// Without an optimizer and batch<rows>, in this order, there is no Trainer: a sentence says so.
template <class Net, class Loss, class Rule>
Trainer(const Net&, const Loss&, const Rule&) -> Trainer<Net, Loss, Rule, 0>;
template <class Net, class Loss, class Rule, std::integral Rows>
Trainer(const Net&, const Loss&, const Rule&, const Rows&) -> Trainer<Net, Loss, Rule, 0>;
template <class Net, class Loss>
Trainer(const Net&, const Loss&) -> Trainer<Net, Loss, train_impl::NoOptimizer, 0>;
template <class Net, class Loss, int B, class Rule>
Trainer(const Net&, const Loss&, const Batch<B>&, const Rule&) -> Trainer<Net, Loss, Batch<B>, B>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
