// SPDX-License-Identifier: MIT
//
// Types in a list: a layer by its number, and the path by which PyTorch finds it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/identity.hpp>
#include <fixnet/layers/parameter_list.hpp>
#include <utility>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// A layer of a nested Sequential, in the list that the plan makes of all: where PyTorch finds it.
template <class L, int... Numbers>
struct At {};
template <class L>
struct LayerInOf {
  using type = L;
};
template <class L, int... Numbers>
struct LayerInOf<At<L, Numbers...>> {
  using type = L;
};
template <class L>
using LayerIn = typename LayerInOf<L>::type;
template <class L>
FIXNET_HIDDEN inline constexpr layers_impl::Path path_of{};
template <class L, int... Numbers>
FIXNET_HIDDEN inline constexpr layers_impl::Path path_of<At<L, Numbers...>>{{Numbers...},
                                                                            sizeof...(Numbers)};

template <int I, class L>
struct Indexed {
  using type = L;
};
template <class Indices, class... L>
struct IndexedPack;
template <int... I, class... L>
struct IndexedPack<std::integer_sequence<int, I...>, L...> : Indexed<I, L>... {};
template <int I, class L>
Indexed<I, L> find_layer(const Indexed<I, L>*);

/// The I-th type of a pack; Identity for −1.
template <int I, class... L>
struct LayerAtImpl {
  using type = typename decltype(find_layer<I>(
      static_cast<IndexedPack<std::make_integer_sequence<int, sizeof...(L)>, L...>*>(
          nullptr)))::type;
};
template <class... L>
struct LayerAtImpl<-1, L...> {
  using type = Identity;
};

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
