// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <fixnet/train/schedulers/scheduler.hpp>
#include <type_traits>
#include <utility>

FIXNET_NAMESPACE_BEGIN

namespace schedulers_impl {

template <std::size_t I, class Policy>
struct Place {
  Policy policy;
};

template <class Indices, class... Policies>
struct List;
template <std::size_t... I, class... Policies>
struct List<std::index_sequence<I...>, Policies...> : Place<I, Policies>... {
  constexpr List(const Policies&... policies) noexcept : Place<I, Policies>{policies}... {}

  /// Calls act(place, policy) for each, in order.
  template <class Act>
  constexpr void for_each(const Act& act) const noexcept {
    (act(I, static_cast<const Place<I, Policies>&>(*this).policy), ...);
  }
  /// Calls act(policy) for each, to save and to restore.
  template <class Act>
  void for_each_field(const Act& act) {
    (act(static_cast<Place<I, Policies>&>(*this).policy), ...);
  }
  template <class Act>
  void for_each_field(const Act& act) const {
    (act(static_cast<const Place<I, Policies>&>(*this).policy), ...);
  }
};

}  // namespace schedulers_impl

/// Several policies as one value: Schedulers{ConstantLR{}, ExponentialLR{.gamma = 0.9}}.
template <LRPolicy... Policies>
struct Schedulers : schedulers_impl::List<std::index_sequence_for<Policies...>, Policies...> {
  static constexpr std::size_t count = sizeof...(Policies);
  static constexpr bool with_momentum = (MomentumPolicy<Policies> || ...);
  using schedulers_impl::List<std::index_sequence_for<Policies...>, Policies...>::List;
};
template <class... Policies>
Schedulers(Policies...) -> Schedulers<Policies...>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
