// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/base/sentence.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace tensor_impl {

/// A C array of these extents, the last one innermost. After an error, something harmless.
template <class T, int... Extents>
struct Array {
  using type = T;
};
template <class T, int N, int... Inner>
struct Array<T, N, Inner...> {
  using Element = typename Array<T, Inner...>::type;
  using type = Element[N > 0 ? N : 1];
};

template <class Tensor>
struct CanBeChanged {
  static constexpr bool ok = check_impl::never<Tensor>;
  FIXNET_CHECK(ok,
               "this tensor is const, or a copy that ends at once: change a variable, auto w = "
               "model.weight<0>(), and give it back, model.set_weight<0>(w)",
               "you fill a ", check_impl::type<Tensor>);
};

/// Writes {1, 2} for a row, {{1, 2}, {3, 4}} for a matrix, and so on.
template <class Stream, class Values>
void print(Stream& stream, const Values& values) {
  if constexpr (std::is_array_v<Values>) {
    const char* before = "{";
    for (const auto& value : values) {
      stream << before;
      print(stream, value);
      before = ", ";
    }
    stream << "}";
  } else {
    stream << values;
  }
}
template <class Values, class T>
constexpr void fill(Values& values, T number) noexcept {
  if constexpr (std::is_array_v<Values>) {
    for (auto& value : values) fill(value, number);
  } else {
    values = number;
  }
}

}  // namespace tensor_impl

/// A dense array whose shape is part of its type: rows in order, no padding, no ownership, no heap.
/// Shapes    Tensor<float, 12, 2> is 12 rows of 2; Tensor<float, 3> a vector of 3;
///           Tensor<float, 8, 3, 64> is 8 signals of 3 channels with 64 samples each
/// Units     whatever the elements mean; T is float or double for data, an integer for class
///           indices
/// Cost      sizeof(T) times the number of elements; an aggregate, trivially copyable
template <class T, int Rows, int... Inner>
struct Tensor {
  FIXNET_CHECK(std::is_arithmetic_v<T>, "a Tensor holds numbers", "you gave ", check_impl::type<T>);
  FIXNET_CHECK(Rows > 0 && (... && (Inner > 0)),
               "a Tensor<type, rows, columns> needs at least one of each", Rows, " rows and ",
               (1 * ... * Inner), " columns");
  using value_type = T;
  static constexpr int rows = Rows;
  static constexpr int columns = (1 * ... * Inner);  // numbers in a row
  static constexpr int rank = 1 + static_cast<int>(sizeof...(Inner));
  /// How many numbers there are.
  static constexpr int numel = (Rows * ... * Inner);

  using Row = typename tensor_impl::Array<T, Inner...>::type;
  using Data = typename tensor_impl::Array<T, Rows, Inner...>::type;

  Data data;

  constexpr Row& operator[](int row) & noexcept { return data[row]; }
  constexpr const Row& operator[](int row) const& noexcept { return data[row]; }

  /// Rows, as a range.
  static constexpr int size() noexcept { return Rows; }
  constexpr Row* begin() & noexcept { return data; }
  constexpr Row* end() & noexcept { return data + Rows; }
  constexpr const Row* begin() const& noexcept { return data; }
  constexpr const Row* end() const& noexcept { return data + Rows; }

  constexpr void fill(T number) & noexcept { tensor_impl::fill(data, number); }
  /// Says that a copy that ends at once is filled, or a const one.
  constexpr void fill(T) const& noexcept {
    (void)check_impl::Passes<tensor_impl::CanBeChanged<Tensor>>;
  }

  friend constexpr bool operator==(const Tensor&, const Tensor&) = default;
  template <class Stream>
    requires requires(Stream& stream, T number) { stream << number << ""; }
  friend Stream& operator<<(Stream& stream, const Tensor& tensor) {
    tensor_impl::print(stream, tensor.data);
    return stream;
  }
};

/// A vector of N elements.
template <class T, int N>
struct Tensor<T, N> {
  FIXNET_CHECK(std::is_arithmetic_v<T>, "a Tensor holds numbers", "you gave ", check_impl::type<T>);
  FIXNET_CHECK(N > 0, "a Tensor<type, size> needs at least one element", N, " elements");
  using value_type = T;
  static constexpr int rows = N;
  static constexpr int rank = 1;
  static constexpr int numel = N;

  T data[N > 0 ? N : 1];  // after an error, something harmless

  constexpr T& operator[](int i) & noexcept { return data[i]; }
  constexpr const T& operator[](int i) const& noexcept { return data[i]; }
  static constexpr int size() noexcept { return N; }
  constexpr T* begin() & noexcept { return data; }
  constexpr T* end() & noexcept { return data + N; }
  constexpr const T* begin() const& noexcept { return data; }
  constexpr const T* end() const& noexcept { return data + N; }

  constexpr void fill(T number) & noexcept { tensor_impl::fill(data, number); }
  /// Says that a copy that ends at once is filled, or a const one.
  constexpr void fill(T) const& noexcept {
    (void)check_impl::Passes<tensor_impl::CanBeChanged<Tensor>>;
  }

  friend constexpr bool operator==(const Tensor&, const Tensor&) = default;
  template <class Stream>
    requires requires(Stream& stream, T number) { stream << number << ""; }
  friend Stream& operator<<(Stream& stream, const Tensor& tensor) {
    tensor_impl::print(stream, tensor.data);
    return stream;
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
