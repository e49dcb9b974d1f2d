// SPDX-License-Identifier: MIT
//
// The states that a training carries from one window of parallel sequences into the next.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operator.hpp>
#include <fixnet/network/states.hpp>
#include <fixnet/run/user_stores.hpp>
#include <fixnet/train/checks/no_trainer.hpp>
#include <fixnet/train/guard.hpp>

FIXNET_NAMESPACE_BEGIN

namespace train_impl {

template <class Net, int B>
struct StatesAreOf {
  template <class Other, int Rows>
  struct ButGiven {
    static constexpr bool ok = std::is_same_v<Net, Other> && B == Rows;
    FIXNET_CHECK(ok,
                 "the states are another network's or another batch's: make a States<network of "
                 "the trainer or the tape, rows of its batch>",
                 "that has ", B, " rows of ", check_impl::type<Net>, " and the states are ", Rows,
                 " of ", check_impl::type<Other>);
  };
};
/// What states must pass to go through a step of Net with B rows.
template <class Net, int B, class Other, int Rows>
constexpr auto states_check() noexcept {
  using Same = typename StatesAreOf<Net, B>::template ButGiven<Other, Rows>;
  if constexpr (!Same::ok) {
    return check_impl::Ask<Same>{};
  } else if constexpr (!std::is_same_v<check_impl::StreamCheck<Net>, check_impl::Fine>) {
    return check_impl::Ask<check_impl::Said>{};
  } else {
    return check_impl::Ask<check_impl::Fine>{};
  }
}
template <class Net, int B, class Other, int Rows>
using StatesCheck = check_impl::Asked<decltype(states_check<Net, B, Other, Rows>())>;

/// The steps of a Trainer whose states are carried on.
template <class Trainer>
struct CarriesStates;
template <class Net, class Loss, class Rule, int B, class Clip, class Guard>
struct CarriesStates<Trainer<Net, Loss, Rule, B, Clip, Guard>> {
  using Self = Trainer<Net, Loss, Rule, B, Clip, Guard>;

  /// One step on a window of sequences that go on: row b starts from states[b], which goes to the
  /// window's end. Gradients stop at the start. A step that is refused, or undone by a guard, leaves
  /// all states as they were; fewer rows than B leave those of the others.
  /// Shapes    X (rows, L, F)   y (rows, Out)   states: one for each of B rows
  /// Errors    those of a step; compile time: states of another network or batch
  /// Cost      a step's; with a guard, a copy of the states on the stack besides
  template <class X, class Y, class Other, int Rows, std::same_as<Generator>... Random>
  constexpr Step<typename Net::scalar, Guard> step(const X& x, const Y& y,
                                                   States<Other, Rows>& states,
                                                   Random&... generator) noexcept {
    const auto random = layers_impl::random_from(generator...);
    if constexpr (check_impl::Passes<StatesCheck<Net, B, Other, Rows>>) {
      return carry(states, random, [&](const auto& given) FIXNET_LAMBDA {
        return self().step_on(x, y, given, run_impl::NoInputGradient{});
      });
    } else {
      return refused<Step<typename Net::scalar, Guard>>();
    }
  }
  /// The same on the first `rows` rows of X and y.
  template <class X, class Y, class Other, int Rows, std::integral Some,
            std::same_as<Generator>... Random>
  constexpr Step<typename Net::scalar, Guard> step(const X& x, const Y& y,
                                                   States<Other, Rows>& states, Some rows,
                                                   Random&... generator) noexcept {
    const auto random = layers_impl::random_from(generator...);
    if constexpr (check_impl::Passes<StatesCheck<Net, B, Other, Rows>>) {
      return carry(states, random, [&](const auto& given) FIXNET_LAMBDA {
        return self().step_on_some(x, y, rows, given, run_impl::NoInputGradient{});
      });
    } else {
      return refused<Step<typename Net::scalar, Guard>>();
    }
  }

 private:
  FIXNET_INLINE constexpr Self& self() noexcept { return static_cast<Self&>(*this); }
  template <class Random, class Take>
  FIXNET_INLINE constexpr auto carry(States<Net, B>& states, const Random& random,
                                     const Take& take) noexcept {
    const run_impl::Carrying<Random, typename States<Net, B>::At> given{random, states.at()};
    if constexpr (guards<Guard>) {
      const States<Net, B> before = states;
      const auto result = take(given);
      if (!result.taken) states = before;
      return result;
    } else {
      return take(given);
    }
  }
};

}  // namespace train_impl

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
