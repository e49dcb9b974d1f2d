// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <cstdint>
#include <fixnet/base/concepts.hpp>
#include <fixnet/tensor/tensor.hpp>
#include <limits>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>

FIXNET_NAMESPACE_BEGIN
namespace data_impl {

/// A table of numbers: rows × columns values, row by row.
template <class Table>
concept TableOfNumbers = requires(const Table& table) {
  { table.rows } -> std::convertible_to<std::size_t>;
  { table.columns } -> std::convertible_to<std::size_t>;
  std::span{table.values};
};

/// Converts a number to a class index: a fraction, NaN and what an int cannot hold become −1, which
/// is no class.
template <class T>
constexpr int class_index(T value) noexcept {
  if constexpr (std::is_floating_point_v<T>) {
    constexpr T limit = T(2147483648.0);
    if (!(value >= -limit && value < limit)) return -1;
    const int index = static_cast<int>(value);
    return static_cast<T>(index) == value ? index : -1;
  } else {
    return std::in_range<int>(value) ? static_cast<int>(value) : -1;
  }
}

}  // namespace data_impl

/// Views rows of features beside their targets, which the user keeps: targets of Out numbers a row,
/// or with Target = int one class index a row.
/// Shapes    features (rows, In); targets (rows, Out), or (rows) class indices
/// Errors    `view`, `columns` and `subset` give nothing where the sizes do not agree
/// Cost      a trivially copyable value of pointers; no allocation, noexcept
/// Source    torch.utils.data.TensorDataset, Subset
template <Scalar T, int In, class Target = T, int Out = 1>
class Dataset {
  FIXNET_CHECK(In > 0 && Out > 0,
               "a Dataset<type, features, target, targets> needs at least one of each", In,
               " features and ", Out, " targets");
  FIXNET_CHECK((std::is_same_v<Target, T> || std::is_same_v<Target, int>),
               "a Dataset's target is the type of its features, or int for class indices",
               "the target is ", check_impl::type<Target>);
  FIXNET_CHECK((std::is_same_v<Target, T> || Out == 1), "a Dataset has one class index a row", Out,
               " class indices");

 public:
  using value_type = T;
  using target_type = Target;
  static constexpr int features = In;
  static constexpr int targets = Out;
  static constexpr bool has_labels = std::is_same_v<Target, int>;

  /// Views rows × In features and rows × Out targets.
  /// Errors    nothing, if the numbers are no whole number of rows, if x and y do not have the same
  ///           number of rows, or if these are more than an int can count
  [[nodiscard]] static constexpr std::optional<Dataset> view(std::span<const T> x,
                                                             std::span<const Target> y) noexcept {
    const std::size_t rows = x.size() / std::size_t{In};
    if (rows * std::size_t{In} != x.size() || rows * std::size_t{Out} != y.size()) return {};
    if (rows > most_rows) return {};
    return Dataset{x.data(), std::size_t{In}, y.data(), nullptr, std::size_t{Out}, rows};
  }

  /// Views columns of a table: In features from column `feature` on, Out targets from `target` on.
  /// Errors    nothing, if the table lacks one of these columns. A class index that is no whole
  ///           number is −1, which is no class
  template <data_impl::TableOfNumbers Table>
  [[nodiscard]] static constexpr std::optional<Dataset> columns(const Table& table,
                                                                std::size_t feature,
                                                                std::size_t target) noexcept {
    const std::span<const T> values{table.values};
    if (!has(table.columns, feature, In) || !has(table.columns, target, Out)) return {};
    if (table.rows > most_rows || values.size() / table.columns < table.rows) return {};
    Dataset view{values.data() + feature, table.columns, nullptr,
                 values.data() + target,  table.columns, table.rows};
    return view;
  }

  /// Views arrays whose shape is part of their type.
  template <int N>
  constexpr Dataset(const Tensor<T, N, In>& x, const Tensor<Target, N, Out>& y) noexcept
      : Dataset(&x.data[0][0], std::size_t{In}, &y.data[0][0], nullptr, std::size_t{Out},
                std::size_t{N}) {}
  template <int N>
    requires(Out == 1)
  constexpr Dataset(const Tensor<T, N, In>& x, const Tensor<Target, N>& y) noexcept
      : Dataset(&x.data[0][0], std::size_t{In}, y.data, nullptr, 1, std::size_t{N}) {}

  /// Views some of the rows: indices[i] becomes row i. The indices are not copied.
  /// Errors    nothing, if an index is no row
  [[nodiscard]] constexpr std::optional<Dataset> subset(
      std::span<const int> indices) const noexcept {
    if (indices_ != nullptr) return {};  // the indices of a subset are rows of the whole
    for (const int i : indices) {
      if (i < 0 || static_cast<std::size_t>(i) >= rows_) return {};
    }
    Dataset part = *this;
    part.indices_ = indices.data();
    part.rows_ = indices.size();
    return part;
  }

  [[nodiscard]] constexpr int rows() const noexcept { return static_cast<int>(rows_); }

  /// The In features of row r.
  [[nodiscard]] constexpr std::span<const T, std::size_t{In}> row(int r) const noexcept {
    return std::span<const T, std::size_t{In}>{x_ + place(r) * x_stride_, std::size_t{In}};
  }
  /// Target c of row r.
  [[nodiscard]] constexpr Target target(int r, int c = 0) const noexcept {
    const std::size_t at = place(r) * y_stride_ + static_cast<std::size_t>(c);
    if (y_ != nullptr) return y_[at];
    if constexpr (has_labels) {
      return data_impl::class_index(y_in_table_[at]);
    } else {
      return y_in_table_[at];
    }
  }

 private:
  static constexpr std::size_t most_rows = std::numeric_limits<int>::max();

  constexpr Dataset(const T* x, std::size_t x_stride, const Target* y, const T* y_in_table,
                    std::size_t y_stride, std::size_t rows) noexcept
      : x_{x},
        y_{y},
        y_in_table_{y_in_table},
        x_stride_{x_stride},
        y_stride_{y_stride},
        rows_{rows} {}

  static constexpr bool has(std::size_t columns, std::size_t first, int count) noexcept {
    return first <= columns && static_cast<std::size_t>(count) <= columns - first;
  }
  constexpr std::size_t place(int r) const noexcept {
    return static_cast<std::size_t>(indices_ == nullptr ? r : indices_[r]);
  }

  const T* x_;
  const Target* y_;
  const T* y_in_table_;
  const int* indices_ = nullptr;
  std::size_t x_stride_, y_stride_, rows_;
};

template <Scalar T, int N, int In, class Target, int Out>
Dataset(const Tensor<T, N, In>&, const Tensor<Target, N, Out>&)
    -> Dataset<T, In, Target, (Out > 0 ? Out : 1)>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
