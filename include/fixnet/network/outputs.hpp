// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/tape.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN

/// What model.forward(X, tape) returns: the batch's outputs, kept as the values before the last
/// activation so that a loss can be computed from them. `values()` gives the outputs themselves.
template <class Net, int B>
struct Outputs {
  using scalar = typename Net::scalar;
  using Plan = typename Net::Plan;
  FIXNET_HIDDEN static constexpr plan_impl::BlockSize size = plan_impl::block_size(
      B * Plan::positions_out, Plan::columns_out, Plan::out_layout, Plan::lanes);
  static constexpr int batch = B;
  static constexpr bool sound = Net::sound;

  alignas(simd::layout_alignment<scalar>) scalar block[static_cast<std::size_t>(size.elements)];

  template <class V>
  FIXNET_INLINE constexpr auto view() const noexcept {
    return kernels_impl::ConstPaddedRows<V, size.stride>{block};
  }
  template <class V>
  FIXNET_INLINE constexpr auto view() noexcept {
    return kernels_impl::PaddedRows<V, size.stride>{block};
  }
  /// The outputs as a plain tensor: the last activation is applied now.
  [[nodiscard]] constexpr Tensor<scalar, B, Plan::user_out> values() const noexcept {
    Tensor<scalar, B, Plan::user_out> y;
    if (std::is_constant_evaluated()) {
      store<simd::One<scalar>>(y);
    } else {
      store<simd::Lanes<scalar>>(y);
    }
    return y;
  }
  constexpr operator Tensor<scalar, B, Plan::user_out>() const noexcept { return values(); }
  /// Says how to get at a number.
  template <std::integral I>
  constexpr Tensor<scalar, Plan::user_out> operator[](I) const noexcept {
    (void)check_impl::Passes<check_impl::OutputsAreValues<Outputs>>;
    return {};
  }

 private:
  template <class V>
  constexpr void store(Tensor<scalar, B, Plan::user_out>& y) const noexcept {
    const auto z = view<V>();
    run_impl::Finish<V, Plan, B, decltype(z)>{z, y.data}();
  }
};

/// What model.forward returns of fewer rows than the tape keeps: a loss of them is the loss of the
/// first `rows` rows, and the rest trains nothing.
template <class Net, int B>
struct PartialOutputs {
  using scalar = typename Net::scalar;
  static constexpr int batch = B;
  static constexpr bool sound = Net::sound;

  Outputs<Net, B> padded;
  int rows;  // 0 where the tape could not take the rows

  /// The outputs as a plain tensor, NaN behind the last row.
  [[nodiscard]] constexpr Tensor<scalar, B, Net::out> values() const noexcept {
    Tensor<scalar, B, Net::out> y = padded.values();
    for (int b = rows; b < B; ++b) {
      for (scalar& v : y[b]) v = std::numeric_limits<scalar>::quiet_NaN();
    }
    return y;
  }
  /// Says how to get at a number.
  template <std::integral I>
  constexpr Tensor<scalar, Net::out> operator[](I) const noexcept {
    (void)check_impl::Passes<check_impl::OutputsAreValues<PartialOutputs>>;
    return {};
  }
};

/// The gradient of a loss by outputs that no tape kept, such as model(X). backward does not take it:
/// the tape that it is given may have kept another batch, or none. Who knows better says so with
/// `backward(tape, loss.gradient.by_hand(), gradients)`.
template <class T, int B, int N>
struct OutputsGradient : Tensor<T, B, N> {
  [[nodiscard]] constexpr const Tensor<T, B, N>& by_hand() const noexcept { return *this; }
};

/// The gradient of a loss by the values before the network's last activation.
template <class Net, int B>
struct LogitsGradient : Outputs<Net, B> {
  [[no_unique_address]] verify_impl::GradientStamp<> stamp{};
};

namespace matrix_impl {

template <class T, int B, int N>
struct Rows<OutputsGradient<T, B, N>> : Rows<Tensor<T, B, N>> {};

}  // namespace matrix_impl

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
