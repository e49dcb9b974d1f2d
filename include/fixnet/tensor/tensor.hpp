// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <fixnet/base/sentence.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN

/// A dense array whose shape is part of its type: rows in order, no padding, no ownership, no heap.
/// Shapes    Tensor<float, 12, 2> is 12 rows of 2; Tensor<float, 3> a vector of 3
/// Units     whatever the elements mean; T is float or double for data, an integer for class
///           indices
/// Cost      sizeof(T) times the number of elements; an aggregate, trivially copyable
template <class T, int Rows, int Columns = 0>
struct Tensor {
  static_assert(std::is_arithmetic_v<T>,
                FIXNET_SENTENCE("a Tensor holds numbers", check_impl::type<T>));
  static_assert(Rows > 0 && Columns > 0,
                FIXNET_SENTENCE("a Tensor<type, rows, columns> needs at least one of each", Rows,
                                " rows and ", Columns, " columns"));
  using value_type = T;
  static constexpr int rows = Rows;
  static constexpr int columns = Columns;

  // After an error, something harmless.
  using Row = T[Columns > 0 ? Columns : 1];

  Row data[Rows > 0 ? Rows : 1];

  constexpr Row& operator[](int row) noexcept { return data[row]; }
  constexpr const Row& operator[](int row) const noexcept { return data[row]; }

  friend constexpr bool operator==(const Tensor&, const Tensor&) = default;
};

/// A vector of N elements.
template <class T, int N>
struct Tensor<T, N, 0> {
  static_assert(std::is_arithmetic_v<T>,
                FIXNET_SENTENCE("a Tensor holds numbers", check_impl::type<T>));
  static_assert(N > 0,
                FIXNET_SENTENCE("a Tensor<type, size> needs at least one element", N, " elements"));
  using value_type = T;
  static constexpr int rows = N;

  T data[N > 0 ? N : 1];  // after an error, something harmless

  constexpr T& operator[](int i) noexcept { return data[i]; }
  constexpr const T& operator[](int i) const noexcept { return data[i]; }
  static constexpr int size() noexcept { return N; }
  constexpr const T* begin() const noexcept { return data; }
  constexpr const T* end() const noexcept { return data + N; }

  friend constexpr bool operator==(const Tensor&, const Tensor&) = default;
};

FIXNET_NAMESPACE_END
