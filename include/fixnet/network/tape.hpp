// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/network/network.hpp>
#include <fixnet/plan/tape_layout.hpp>

FIXNET_NAMESPACE_BEGIN

/// One batch's activations: what model.forward(X, tape) writes and model.backward(tape, …) reads.
/// Cost      all activations of B samples; a trivially copyable value without heap
template <class Net, int B>
struct Tape {
  static_assert(B > 0, "fixnet: a batch needs at least 1 row; read Tape<network, rows>");
  using scalar = typename Net::scalar;
  using Plan = typename Net::Plan;
  using Layout = plan::TapeLayout<Plan, B>;
  static constexpr bool user_rows = plan::reads_user_rows<Plan>;

  Tensor<scalar, user_rows ? B : 1, user_rows ? Plan::in : 1> input{};
  alignas(sizeof(
      simd::Lanes<scalar>)) scalar blocks[static_cast<std::size_t>(Layout::offsets.elements)]{};

  /// The input as stage 0 reads it.
  template <class V>
  FIXNET_INLINE constexpr auto input_view() noexcept {
    if constexpr (user_rows) {
      return kernels::UserRows<scalar, Plan::in>{input.data};
    } else {
      return kernels::PaddedRows<V, Layout::input_stride>{blocks};
    }
  }
  /// Stage I's output.
  template <class V, int I>
  FIXNET_INLINE constexpr auto output_view() noexcept {
    return kernels::PaddedRows<V, Layout::template stride<I>>{blocks + Layout::offsets.output[I]};
  }
  /// What went into stage I's activation; nowhere where nobody will ask for it.
  template <class V, int I>
  FIXNET_INLINE constexpr auto before_view() noexcept {
    if constexpr (Layout::template saves_input<I>) {
      return kernels::PaddedRows<V, Layout::template stride<I>>{blocks + Layout::offsets.before[I]};
    } else {
      return kernels::Nowhere{};
    }
  }
};

/// The gradient of the loss by every parameter, in the parameters' layout. All zero when made.
template <class Net>
struct Gradients {
  using scalar = typename Net::scalar;
  static constexpr int storage_size = Net::Plan::stages.storage;

  /// optimizer.zero_grad()
  constexpr void zero() noexcept {
    for (scalar& g : values) g = scalar(0);
  }
  constexpr scalar* storage() noexcept { return values; }
  constexpr const scalar* storage() const noexcept { return values; }

  alignas(sizeof(simd::Lanes<scalar>)) scalar values[static_cast<std::size_t>(storage_size)]{};
};

FIXNET_NAMESPACE_END
