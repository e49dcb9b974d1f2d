// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <fixnet/base/config.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN

/// A dense array whose shape is part of its type: rows in order, no padding, no ownership, no heap.
/// Shapes    Tensor<float, 12, 2> is 12 rows of 2; Tensor<float, 3> a vector of 3
/// Units     whatever the elements mean; T is float or double for data, an integer for class
/// indices Cost      sizeof(T) times the number of elements; an aggregate, trivially copyable
template <class T, int Rows, int Columns = 0>
struct Tensor {
  static_assert(std::is_arithmetic_v<T>, "fixnet: a Tensor holds numbers");
  static_assert(Rows > 0 && Columns > 0,
                "fixnet: a Tensor needs at least one element in each dimension");
  using value_type = T;
  static constexpr int rows = Rows;
  static constexpr int columns = Columns;

  T data[Rows][Columns];

  constexpr T (&operator[](int row) noexcept)[Columns] { return data[row]; }
  constexpr const T (&operator[](int row) const noexcept)[Columns] { return data[row]; }

  friend constexpr bool operator==(const Tensor&, const Tensor&) = default;
};

/// A vector of N elements.
template <class T, int N>
struct Tensor<T, N, 0> {
  static_assert(std::is_arithmetic_v<T>, "fixnet: a Tensor holds numbers");
  static_assert(N > 0, "fixnet: a Tensor needs at least one element in each dimension");
  using value_type = T;
  static constexpr int rows = N;

  T data[N];

  constexpr T& operator[](int i) noexcept { return data[i]; }
  constexpr const T& operator[](int i) const noexcept { return data[i]; }
  static constexpr int size() noexcept { return N; }
  constexpr const T* begin() const noexcept { return data; }
  constexpr const T* end() const noexcept { return data + N; }

  friend constexpr bool operator==(const Tensor&, const Tensor&) = default;
};

FIXNET_NAMESPACE_END
