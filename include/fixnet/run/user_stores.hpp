// SPDX-License-Identifier: MIT
//
// Lanes that leave for the user's rows: outputs, and the gradient by the input.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/positions.hpp>
#include <fixnet/plan/buffers.hpp>
#include <fixnet/tensor/tensor.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// Writes lanes of outputs to the user's rows, which have no padding.
template <class V, class Shape>
struct OutputStore {
  using T = typename V::scalar;
  static constexpr int B = Shape::batch, N = Shape::columns;
  T (*out)[N];
  FIXNET_INLINE constexpr void set(int r, int c, V y) const noexcept {
    if constexpr (V::size == 1) {
      out[Shape::narrow ? c : r][Shape::narrow ? r : c] = y.r;
    } else if constexpr (!Shape::narrow) {
      y.store_partial(&out[r][c * V::size], N - c * V::size);
    } else if constexpr (N == 1) {
      y.store_partial(&out[c * V::size][0], B - c * V::size);
    } else {
      T lanes[V::size];
      y.storeu(lanes);
      for (int l = 0; l < V::size && c * V::size + l < B; ++l) out[c * V::size + l][r] = lanes[l];
    }
  }
};

/// Writes lanes of outputs to the user's rows, where a sample has several positions.
template <class V, class Shape, layers_impl::SampleShape S>
struct PositionStore {
  using T = typename V::scalar;
  T (*out)[S.size()];
  FIXNET_INLINE constexpr void set(int r, int c, V y) const noexcept {
    T lanes[V::size];
    y.storeu(lanes);
    for (int l = 0; l < V::size && c * V::size + l < Shape::width; ++l) {
      const int row = Shape::narrow ? c * V::size + l : r;
      const int column = Shape::narrow ? r : c * V::size + l;
      out[row / S.positions][S.place(row % S.positions, column)] = lanes[l];
    }
  }
};
template <class V, class Plan, class Shape>
using StoreOf = std::conditional_t<Plan::positions_out == 1, OutputStore<V, Shape>,
                                   PositionStore<V, Shape, Plan::shape_out>>;
/// The same to rows of inputs.
template <class V, class Plan, class Shape>
using InputStoreOf = std::conditional_t<Plan::positions_in == 1, OutputStore<V, Shape>,
                                        PositionStore<V, Shape, Plan::shape_in>>;

/// Nobody asks for the gradient by the input.
struct NoInputGradient {};

/// What takes the gradient by the input in a pass over B samples, and writes it to dx.
template <class V, class Plan, int B>
FIXNET_INLINE constexpr kernels_impl::Nowhere input_gradient_to(NoInputGradient) noexcept {
  return {};
}
template <class V, class Plan, int B, int N>
FIXNET_INLINE constexpr auto input_gradient_to(Tensor<typename V::scalar, B, N>* dx) noexcept {
  using Store = InputStoreOf<V, Plan, plan_impl::InputsOf<Plan, 0, B>>;
  return [rows = Store{dx->data}](int r, int c, V lanes) FIXNET_LAMBDA { rows.set(r, c, lanes); };
}

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
