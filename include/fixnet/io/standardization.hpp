// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/base/concepts.hpp>
#include <fixnet/tensor/tensor.hpp>
#include <span>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN

/// Brings N features to mean 0 and standard deviation 1: what was learned from the training data is
/// kept beside the model, and applied to whatever the model is asked.
/// Formula   y = (x − mean) / std;  std² = Σ (x − mean)² / rows, and 1 for a constant feature,
///           whose mean is its value
/// Shapes    x, y (N) or (rows, N)   mean, std (N)
/// Errors    no rows: mean 0, std 1; a NaN makes its own feature NaN
/// Cost      a trivially copyable value; sums in double; no allocation, noexcept, constexpr
/// Source    scikit-learn's StandardScaler
template <Scalar T, int N>
struct Standardization {
  static_assert(N > 0, "fixnet: a Standardization needs at least 1 feature");
  T mean[N] = {};
  T std[N] = {};

  /// Learns from rows × N numbers, row by row.
  [[nodiscard]] static constexpr Standardization fit(std::span<const T> rows) noexcept {
    return fit_rows(rows.size() / static_cast<std::size_t>(N), [&](std::size_t r, std::size_t i) {
      return static_cast<double>(rows[r * static_cast<std::size_t>(N) + i]);
    });
  }
  /// Learns from the features of a dataset, such as the part that a model is trained on. A dataset of
  /// (rows, L, F) has N = F features, alike at all steps, or N = L·F.
  template <class Data>
    requires(Data::features == N || std::extent_v<typename Data::Row, 1> == N)
  [[nodiscard]] static constexpr Standardization fit(const Data& data) noexcept {
    constexpr std::size_t steps = Data::features / N;
    return fit_rows(static_cast<std::size_t>(data.rows()) * steps,
                    [&](std::size_t r, std::size_t i) {
                      return static_cast<double>(
                          data.row(static_cast<int>(r / steps))[r % steps * std::size_t{N} + i]);
                    });
  }

  /// Standardises one row.
  [[nodiscard]] constexpr Tensor<T, N> operator()(const Tensor<T, N>& x) const noexcept {
    Tensor<T, N> y = x;
    apply(y.data);
    return y;
  }
  /// Standardises a batch.
  template <int B>
  [[nodiscard]] constexpr Tensor<T, B, N> operator()(const Tensor<T, B, N>& x) const noexcept {
    Tensor<T, B, N> y = x;
    for (int b = 0; b < B; ++b) apply(y[b]);
    return y;
  }
  /// Standardises rows × N numbers where they lie.
  constexpr void apply(std::span<T> rows) const noexcept {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::size_t feature = i % static_cast<std::size_t>(N);
      rows[i] = (rows[i] - mean[feature]) / std[feature];
    }
  }

  friend constexpr bool operator==(const Standardization&, const Standardization&) = default;

 private:
  template <class At>
  static constexpr Standardization fit_rows(std::size_t count, const At& at) noexcept {
    Standardization result;
    for (std::size_t i = 0; i < std::size_t{N}; ++i) {
      // From the first row on: a constant feature then has no rounding error to be its deviation.
      const double n = count == 0 ? 1 : static_cast<double>(count);
      const double first = count == 0 ? 0 : at(0, i);
      double sum = 0, squares = 0;
      for (std::size_t r = 0; r < count; ++r) sum += at(r, i) - first;
      for (std::size_t r = 0; r < count; ++r) {
        const double d = (at(r, i) - first) - sum / n;
        squares += d * d;
      }
      const T deviation = static_cast<T>(cmath_impl::sqrt(squares / n));
      result.mean[i] = static_cast<T>(first + sum / n);
      result.std[i] = deviation == 0 ? T(1) : deviation;
    }
    return result;
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
