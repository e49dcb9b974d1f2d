// SPDX-License-Identifier: MIT
//
// The door for class indices: what counts as one integer label a row, and how a kernel reads it.
#pragma once

#include <array>
#include <fixnet/kernels/user_labels.hpp>
#include <fixnet/tensor/tensor.hpp>
#include <span>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace labels {

/// The number of a thing that only the running program knows.
inline constexpr int dynamic = -1;

template <class Y>
struct Traits {
  static constexpr int count = 0;
};
template <class I, int N>
struct Traits<Tensor<I, N>> {
  using value_type = I;
  static constexpr int count = N;
};
template <class I, std::size_t N>
struct Traits<I[N]> {
  using value_type = std::remove_cv_t<I>;
  static constexpr int count = static_cast<int>(N);
};
template <class I, std::size_t N>
struct Traits<std::array<I, N>> {
  using value_type = std::remove_cv_t<I>;
  static constexpr int count = static_cast<int>(N);
};
template <class I, std::size_t Extent>
struct Traits<std::span<I, Extent>> {
  using value_type = std::remove_cv_t<I>;
  static constexpr int count = Extent == std::dynamic_extent ? dynamic : static_cast<int>(Extent);
};

template <class Y>
using Value = typename Traits<std::remove_cvref_t<Y>>::value_type;
template <class Y>
inline constexpr int count = Traits<std::remove_cvref_t<Y>>::count;

/// One number a row, with its count in the type or at run time.
template <class Y>
concept Labels = requires {
  typename Value<Y>;
}
&&std::is_arithmetic_v<Value<Y>>;

template <class I>
struct AreIntegers {
  static constexpr bool ok = std::is_integral_v<I>;
  static_assert(ok,
                "fixnet: this loss takes class indices, one integer a row; these labels are "
                "floating point numbers; read AreIntegers<type of the labels>");
};

template <int Found, int Rows>
struct OneForEachRow {
  static constexpr bool ok = Found == Rows || Found == dynamic;
  static_assert(
      ok,
      "fixnet: the number of labels is not the number of rows; read OneForEachRow<labels, "
      "rows of the batch>");
};

/// The labels as a kernel reads them. Errors: a run-time count below the batch's gives labels that
/// are out of range.
template <class I, int N>
constexpr kernels::UserLabels<I> user_labels(const Tensor<I, N>& y) noexcept {
  return {y.data, N};
}
template <class I, std::size_t N>
constexpr kernels::UserLabels<I> user_labels(const I (&y)[N]) noexcept {
  return {y, static_cast<int>(N)};
}
template <class I, std::size_t N>
constexpr kernels::UserLabels<std::remove_cv_t<I>> user_labels(const std::array<I, N>& y) noexcept {
  return {y.data(), static_cast<int>(N)};
}
template <class I, std::size_t Extent>
constexpr kernels::UserLabels<std::remove_cv_t<I>> user_labels(
    const std::span<I, Extent>& y) noexcept {
  return {y.data(), static_cast<int>(y.size())};
}

}  // namespace labels
FIXNET_NAMESPACE_END
