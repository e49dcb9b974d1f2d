// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/network/tape.hpp>

FIXNET_NAMESPACE_BEGIN

/// What model.forward(X, tape) returns: the batch's outputs, kept as the values before the last
/// activation so that a loss can be computed from them. `values()` gives the outputs themselves.
template <class Net, int B>
struct Outputs {
  using scalar = typename Net::scalar;
  using Plan = typename Net::Plan;
  static constexpr bool narrow = plan_impl::narrow(Plan::out, Plan::lanes);
  static constexpr plan_impl::BlockSize size =
      plan_impl::block_size(B, Plan::out, narrow, Plan::lanes);
  static constexpr int batch = B;
  static constexpr bool sound = Net::sound;

  alignas(sizeof(simd::Lanes<scalar>)) scalar block[static_cast<std::size_t>(size.elements)];

  template <class V>
  FIXNET_INLINE constexpr auto view() const noexcept {
    return kernels_impl::ConstPaddedRows<V, size.stride>{block};
  }
  template <class V>
  FIXNET_INLINE constexpr auto view() noexcept {
    return kernels_impl::PaddedRows<V, size.stride>{block};
  }
  /// The outputs as a plain tensor: the last activation is applied now.
  [[nodiscard]] constexpr Tensor<scalar, B, Plan::out> values() const noexcept {
    Tensor<scalar, B, Plan::out> y;
    if (std::is_constant_evaluated()) {
      store<simd::One<scalar>>(y);
    } else {
      store<simd::Lanes<scalar>>(y);
    }
    return y;
  }
  constexpr operator Tensor<scalar, B, Plan::out>() const noexcept { return values(); }

 private:
  template <class V>
  constexpr void store(Tensor<scalar, B, Plan::out>& y) const noexcept {
    const auto z = view<V>();
    run_impl::Finish<V, Plan, B, decltype(z)>{z, y.data}();
  }
};

/// The gradient of a loss by the values before the network's last activation.
template <class Net, int B>
struct LogitsGradient : Outputs<Net, B> {};

FIXNET_NAMESPACE_END
