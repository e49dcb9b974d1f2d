// SPDX-License-Identifier: MIT
//
// The door for class indices: what counts as one integer label a row, and how a kernel reads it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <concepts>
#include <fixnet/base/sentence.hpp>
#include <fixnet/kernels/user_labels.hpp>
#include <fixnet/tensor/tensor.hpp>
#include <iterator>
#include <limits>
#include <type_traits>
#include <utility>

FIXNET_NAMESPACE_BEGIN
namespace label_list_impl {

/// How many labels a type tells of; 0 where only the value knows.
inline constexpr int run_time = 0;

template <class Y>
struct Traits {
  using value_type = void;
};
template <class I, int N>
struct Traits<Tensor<I, N>> {
  using value_type = I;
  static constexpr int rows = N;
  static constexpr const I* data(const Tensor<I, N>& y) noexcept { return y.data; }
};
template <class I, std::size_t N>
struct Traits<I[N]> {
  using value_type = I;
  static constexpr int rows = static_cast<int>(N);
  static constexpr const I* data(const I (&y)[N]) noexcept { return y; }
};
template <class I, std::size_t N>
struct Traits<std::array<I, N>> {
  using value_type = I;
  static constexpr int rows = static_cast<int>(N);
  static constexpr const I* data(const std::array<I, N>& y) noexcept { return y.data(); }
};

/// Contiguous numbers, of which the running program knows how many: std::span, std::vector.
template <class Y>
concept RunTimeLabels = std::is_void_v<typename Traits<Y>::value_type> && requires(const Y& y) {
  std::data(y);
  { std::size(y) } -> std::convertible_to<std::size_t>;
};
template <RunTimeLabels Y>
struct RunTimeTraits {
  using value_type = std::remove_cvref_t<decltype(*std::data(std::declval<const Y&>()))>;
  static constexpr int rows = run_time;
  static constexpr const value_type* data(const Y& y) noexcept { return std::data(y); }
};

template <class Y>
struct TraitsOfImpl {
  using type = Traits<Y>;
};
template <RunTimeLabels Y>
struct TraitsOfImpl<Y> {
  using type = RunTimeTraits<Y>;
};
template <class Y>
using TraitsOf = typename TraitsOfImpl<std::remove_cvref_t<Y>>::type;

template <class Y>
using Value = std::remove_cv_t<typename TraitsOf<Y>::value_type>;
template <class Y>
inline constexpr int rows = TraitsOf<Y>::rows;

/// One number a row; a sound label is an integer.
template <class Y>
concept Labels = std::is_arithmetic_v<Value<Y>>;

template <class I>
struct AreIntegers {
  static constexpr bool ok = std::is_integral_v<I>;
  FIXNET_CHECK(ok,
               "this loss takes class indices, one integer a row, and these labels are floating "
               "point numbers: make them int",
               "the labels are ", check_impl::type<I>);
};

/// The number of labels of y.
template <Labels Y>
constexpr int row_count(const Y& y) noexcept {
  if constexpr (rows<Y> == run_time) {
    constexpr std::size_t most = std::numeric_limits<int>::max();  // more than any batch has
    return static_cast<int>(std::size(y) < most ? std::size(y) : most);
  } else {
    return rows<Y>;
  }
}

/// The labels as a kernel reads them.
template <Labels Y>
constexpr kernels_impl::UserLabels<Value<Y>> user_labels(const Y& y) noexcept {
  return {TraitsOf<Y>::data(y), row_count(y)};
}

}  // namespace label_list_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
