// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/identity.hpp>
#include <fixnet/layers/linear.hpp>
#include <fixnet/network/network.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

template <class List>
struct NetworkOf;
template <class... L>
struct NetworkOf<Flat<L...>> {
  template <class T>
  using network = Network<T, L...>;
};

template <int I, int... W>
constexpr int width_at() noexcept {
  constexpr int widths[] = {W...};
  return widths[I];
}

// Layer I of an MLP and what follows it.
template <class Activation, class Last, int I, int... W>
constexpr auto mlp_piece() noexcept {
  using Affine = Linear<width_at<I, W...>(), width_at<I + 1, W...>()>;
  if constexpr (I + 2 < static_cast<int>(sizeof...(W))) {
    return Flat<Affine, Activation>{};
  } else if constexpr (std::is_same_v<Last, Identity>) {
    return Flat<Affine>{};
  } else {
    return Flat<Affine, Last>{};
  }
}

template <class Activation, class Last, int... W>
struct MlpLayers {
  static_assert(sizeof...(W) >= 2, "fixnet: an MLP needs at least an input and an output width");
  template <int... I>
  static auto join(std::integer_sequence<int, I...>)
      -> NetworkOf<typename JoinedLists<decltype(mlp_piece<Activation, Last, I, W...>())...>::type>;
  using type =
      decltype(join(std::make_integer_sequence<int, static_cast<int>(sizeof...(W)) - 1>{}));
};

}  // namespace network_impl

/// A plain multi-layer perceptron: Linear layers of these widths, an activation between any two,
/// and a last one behind them all, if any.
///   MLP<ReLU, Sigmoid, 2, 10, 1> is Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>
///   MLP<Tanh, Identity, 13, 64, 64, 1> ends with its last Linear
template <class Activation, class Last, int... Widths>
using MLP =
    typename network_impl::MlpLayers<Activation, Last, Widths...>::type::template network<float>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
