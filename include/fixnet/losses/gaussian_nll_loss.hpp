// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/custom_row.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN

/// The negative log-likelihood of targets under normal distributions whose means and variances a
/// network gives: the first K of its 2·K outputs are means m, the others variances v.
/// Formula   l = (log w + (m − t)²/w)/2 with w = max(v, eps); with full, + log(2π)/2;
///           dm = (m − t)/w, dv = (1 − (m − t)²/w)/(2·w), also where v < eps
/// Shapes    y (B, 2·K): K means, K variances   t (B, K); the mean is over all B·K targets
/// Errors    compile time: an odd number of outputs; targets of another shape; run time: v < 0 gives
///           NaN
/// Source    torch.nn.GaussianNLLLoss, with input y[:, :K] and var y[:, K:]
struct GaussianNLLLoss : CustomRowLoss<GaussianNLLLoss> {
  bool full = false;
  double eps = 1e-6;

  static constexpr bool outputs_fit(int outputs) noexcept { return outputs % 2 == 0; }
  static constexpr int target_columns(int outputs) noexcept { return outputs / 2; }
  static constexpr int terms(int outputs) noexcept { return outputs / 2; }

  template <class V, std::size_t N, std::size_t K>
  constexpr V f(const std::array<V, N>& y, const std::array<V, K>& t) const noexcept {
    using T = typename V::scalar;
    V sum(full ? static_cast<T>(0.91893853320467274178 * double{K}) : T(0));
    for (std::size_t i = 0; i < K; ++i) {
      const V off = y[i] - t[i], w = variance(y[K + i]);
      sum = sum + V(T(0.5)) * (simd::log(w) + off * off / w);
    }
    return sum;
  }
  template <class V, std::size_t N, std::size_t K>
  constexpr std::array<V, N> gradient(const std::array<V, N>& y,
                                      const std::array<V, K>& t) const noexcept {
    using T = typename V::scalar;
    std::array<V, N> d{};
    for (std::size_t i = 0; i < K; ++i) {
      const V w = variance(y[K + i]), scaled = (y[i] - t[i]) / w;
      d[i] = scaled;
      d[K + i] = V(T(0.5)) * (V(T(1)) / w - scaled * scaled);
    }
    return d;
  }

 private:
  /// max(v, eps); NaN of a variance below 0.
  template <class V>
  constexpr V variance(V v) const noexcept {
    using T = typename V::scalar;
    const V w = max(v, V(static_cast<T>(eps)));
    return select(v < V(T(0)), V(std::numeric_limits<simd::Element<V>>::quiet_NaN()), w);
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
