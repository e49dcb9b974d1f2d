// SPDX-License-Identifier: MIT
//
// Arrays of the user's whose size is part of their type, as they replace a tensor of the network.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/network/layer_tensors.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// A C array, std::array or std::span of fixed size: how many of what. 0 for anything else.
template <class A>
struct FixedArray {
  static constexpr std::size_t extent = 0;
};
template <class A, std::size_t N>
struct FixedArray<A[N]> {
  using Inner = std::remove_cv_t<A>;
  static constexpr std::size_t extent = N;
};
template <class A, std::size_t N>
struct FixedArray<std::array<A, N>> : FixedArray<A[N]> {};
template <class A, std::size_t N>
  requires(N != std::dynamic_extent)
struct FixedArray<std::span<A, N>> : FixedArray<A[N]> {};

/// Whether A holds what Values, a number or a C array of them, holds, in the same order of nesting.
template <class A, class Values>
constexpr bool same_shape() noexcept {
  if constexpr (!std::is_array_v<Values>) {
    return std::is_same_v<A, Values>;
  } else if constexpr (FixedArray<A>::extent != std::extent_v<Values>) {
    return false;
  } else {
    return same_shape<typename FixedArray<A>::Inner, std::remove_extent_t<Values>>();
  }
}
/// Whether A can replace a tensor: of its shape, or its numbers row by row.
template <class A, class Tensor>
constexpr bool replaces() noexcept {
  using T = typename Tensor::value_type;
  return same_shape<A, decltype(Tensor::data)>() || same_shape<A, T[Tensor::numel]>();
}

template <class Tensor, class A>
constexpr void copy_numbers(Tensor& to, int& next, const A& from) noexcept {
  if constexpr (std::is_arithmetic_v<A>) {
    element(to, next++) = from;
  } else {
    for (const auto& part : from) copy_numbers(to, next, part);
  }
}
template <class Tensor, class A>
constexpr Tensor tensor_from(const A& from) noexcept {
  Tensor tensor{};
  int next = 0;
  copy_numbers(tensor, next, from);
  return tensor;
}

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
