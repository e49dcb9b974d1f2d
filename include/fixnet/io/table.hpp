// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace fixnet::io {

/// Rows of numbers whose count is known when the program runs: what files of data are read into,
/// and batches are copied from.
template <class T>
struct Table {
  std::size_t rows = 0, columns = 0;
  std::vector<T> values;           // row by row
  std::vector<std::string> names;  // of the columns; empty where the file has none

  [[nodiscard]] std::span<const T> row(std::size_t r) const noexcept {
    return std::span(values).subspan(r * columns, columns);
  }

  /// The rows of a tensor that were copied: what trainer.step, the losses and the metrics take as
  /// data or targets, with their number.
  template <class Tensor>
  using Copied = std::span<const std::remove_extent_t<decltype(Tensor::data)>>;

  /// Copies columns [column, column + Columns) of as many rows as there are from `first` on, at
  /// most Rows, to a Tensor<T, Rows, Columns>, or one column to a Tensor<T, Rows>. Returns the rows
  /// of the tensor that were copied; none if the table lacks one of these columns.
  ///   trainer.step(table.copy_rows(first, X), table.copy_rows(first, y, 2));
  /// The rows that are left over, as at the end of an epoch, become NaN or −1: whoever trains on
  /// them is told by a loss that is NaN. A number that an integer tensor cannot hold, a fraction
  /// too, becomes −1, which is no class.
  template <class Tensor>
  [[nodiscard]] Copied<Tensor> copy_rows(std::size_t first, Tensor& to,
                                         std::size_t column = 0) const noexcept {
    constexpr std::size_t most = Tensor::rows;
    const bool found = first < rows && has_columns(column, width<Tensor>);
    const std::size_t count = !found ? 0 : rows - first < most ? rows - first : most;
    for (std::size_t r = 0; r < count; ++r) copy_row(first + r, column, to.data[r]);
    return copied(to, count);
  }

  /// The same for rows in any order, such as Generator::randperm gives: order[i] becomes row i.
  /// Copies none where `order` has more rows than the tensor, or rows that are not there.
  template <class Tensor>
  [[nodiscard]] Copied<Tensor> copy_rows(std::span<const int> order, Tensor& to,
                                         std::size_t column = 0) const noexcept {
    bool found = order.size() <= std::size_t{Tensor::rows} && has_columns(column, width<Tensor>);
    for (const int r : order) found = found && r >= 0 && static_cast<std::size_t>(r) < rows;
    const std::size_t count = found ? order.size() : 0;
    for (std::size_t r = 0; r < count; ++r) {
      copy_row(static_cast<std::size_t>(order[r]), column, to.data[r]);
    }
    return copied(to, count);
  }

 private:
  template <class Tensor>
  static constexpr std::size_t width = [] {
    if constexpr (requires { Tensor::columns; }) return static_cast<std::size_t>(Tensor::columns);
    return std::size_t{1};
  }();

  /// The first `count` rows of a tensor, whose others become what no number and no class is.
  template <class Tensor>
  static Copied<Tensor> copied(Tensor& to, std::size_t count) noexcept {
    for (std::size_t r = count; r < std::size_t{Tensor::rows}; ++r) nothing(to.data[r]);
    return {to.data, count};
  }
  template <class U, std::size_t N>
  static void nothing(U (&row)[N]) noexcept {
    for (U& value : row) nothing(value);
  }
  template <class U>
  static void nothing(U& value) noexcept {
    if constexpr (std::is_floating_point_v<U>) {
      value = std::numeric_limits<U>::quiet_NaN();
    } else {
      value = static_cast<U>(-1);
    }
  }

  [[nodiscard]] bool has_columns(std::size_t column, std::size_t count) const noexcept {
    return column <= columns && count <= columns - column;
  }

  template <class U>
  static U convert(T value) noexcept {
    if constexpr (std::is_integral_v<U> && std::is_floating_point_v<T>) {
      // Both limits are powers of two, so they are exact.
      constexpr T limit = static_cast<T>(std::numeric_limits<U>::max() / 2 + 1) * 2;
      if (!(value >= -limit && value < limit)) return static_cast<U>(-1);
      if (static_cast<T>(static_cast<U>(value)) != value) return static_cast<U>(-1);
    } else if constexpr (std::is_integral_v<U>) {
      if (!std::in_range<U>(value)) return static_cast<U>(-1);
    }
    return static_cast<U>(value);
  }
  template <class U, std::size_t N>
  void copy_row(std::size_t r, std::size_t column, U (&to)[N]) const noexcept {
    const T* from = values.data() + r * columns + column;
    for (std::size_t i = 0; i < N; ++i) to[i] = convert<U>(from[i]);
  }
  template <class U>
  void copy_row(std::size_t r, std::size_t column, U& to) const noexcept {
    to = convert<U>(values[r * columns + column]);
  }
};

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
