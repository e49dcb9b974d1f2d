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

/// The first number of an array, or of an array of arrays.
template <class A>
constexpr auto* first_number(A& a) noexcept {
  if constexpr (std::is_array_v<std::remove_extent_t<A>>) {
    return first_number(a[0]);
  } else {
    return &a[0];
  }
}
/// How many numbers an element of a row has: 3 of a float[3].
template <class T>
inline constexpr int numbers_of = static_cast<int>(sizeof(T) /
                                                   sizeof(std::remove_all_extents_t<T>));

/// The elements of a Tensor's rows, and how many a row has; of a vector 1.
template <class T, int... Extents>
struct Elements {
  using type = T;
  static constexpr int count = 1;
};
template <class T, int N, int... Inner>
struct Elements<T, N, Inner...> {
  using type = typename tensor_impl::Array<T, Inner...>::type;
  static constexpr int count = N;
};

template <class Row>
struct DatasetViews {
  template <class Found, class Tensor>
  struct ButTensorHas {
    static constexpr bool ok = std::is_same_v<Row, Found>;
    FIXNET_CHECK(ok,
                 "a Dataset has the extents of the Tensors that it views: Dataset{x, y} takes them "
                 "from x and y, and Dataset<float[features], steps> is of a Tensor<float, rows, "
                 "steps, features>",
                 "the Dataset has rows of ", check_impl::type<Row>, " and you gave ",
                 check_impl::type<Tensor>);
  };
};
template <int Rows>
struct FeaturesHave {
  template <int Found>
  struct ButTargetsHave {
    static constexpr bool ok = Rows == Found;
    FIXNET_CHECK(ok, "a Dataset has a row of targets for each row of features", "there are ", Rows,
                 " rows of features and ", Found, " of targets");
  };
};

}  // namespace data_impl

/// Views rows of features beside their targets, which the user keeps: targets of Out numbers a row,
/// or with Target = int one class index a row.
/// Shapes    features (rows, In); targets (rows, Out), or (rows) class indices. Where T is an array
///           a row has two extents: Dataset<float[F], L> is of (rows, L, F) for a Sequence<L, F>,
///           Dataset<float[L], C> of (rows, C, L) for a Signal<C, L>; a Target alike
/// Errors    compile time: Tensors of other extents; `view`, `columns` and `subset` give nothing
///           where the sizes do not agree
/// Cost      a trivially copyable value of pointers; no allocation, noexcept
/// Source    torch.utils.data.TensorDataset, Subset
template <class T, int In, class Target = std::remove_all_extents_t<T>, int Out = 1>
class Dataset {
 public:
  using value_type = std::remove_all_extents_t<T>;
  using target_type = std::remove_all_extents_t<Target>;
  static constexpr bool has_labels = std::is_same_v<Target, int>;
  /// How many numbers a row has.
  static constexpr int features = In * data_impl::numbers_of<T>;
  static constexpr int targets = Out * data_impl::numbers_of<Target>;
  /// A row in its extents.
  using Row = T[static_cast<std::size_t>(In > 0 ? In : 1)];
  using TargetRow = Target[static_cast<std::size_t>(Out > 0 ? Out : 1)];

 private:
  FIXNET_CHECK(Scalar<value_type>, "a Dataset holds float or double", "you gave ",
               check_impl::type<T>);
  FIXNET_CHECK(std::rank_v<T> < 2 && std::rank_v<Target> < 2,
               "a Dataset's rows have two extents at most", "you gave ", check_impl::type<Row>,
               " and ", check_impl::type<TargetRow>);
  FIXNET_CHECK(In > 0 && Out > 0,
               "a Dataset<type, features, target, targets> needs at least one of each", In,
               " features and ", Out, " targets");
  FIXNET_CHECK((std::is_same_v<target_type, value_type> || has_labels),
               "a Dataset's target is the type of its features, or int for class indices",
               "the target is ", check_impl::type<Target>);
  FIXNET_CHECK((!has_labels || Out == 1), "a Dataset has one class index a row", Out,
               " class indices");

 public:
  /// Views rows × `features` numbers and rows × `targets` numbers, row by row.
  /// Errors    nothing, if the numbers are no whole number of rows, if x and y do not have the same
  ///           number of rows, or if these are more than an int can count
  [[nodiscard]] static constexpr std::optional<Dataset> view(
      std::span<const value_type> x, std::span<const target_type> y) noexcept {
    const std::size_t rows = x.size() / std::size_t{features};
    if (rows * std::size_t{features} != x.size()) return {};
    if (rows * std::size_t{targets} != y.size() || rows > most_rows) return {};
    return Dataset{x.data(), std::size_t{features}, y.data(), nullptr, std::size_t{targets}, rows};
  }

  /// Views columns of a table: `features` from column `feature` on, `targets` from `target` on.
  /// Errors    nothing, if the table lacks one of these columns. A class index that is no whole
  ///           number is −1, which is no class
  template <data_impl::TableOfNumbers Table>
  [[nodiscard]] static constexpr std::optional<Dataset> columns(const Table& table,
                                                                std::size_t feature,
                                                                std::size_t target) noexcept {
    const std::span<const value_type> values{table.values};
    if (!has(table.columns, feature, features) || !has(table.columns, target, targets)) return {};
    if (table.rows > most_rows || values.size() / table.columns < table.rows) return {};
    Dataset view{values.data() + feature, table.columns, nullptr,
                 values.data() + target,  table.columns, table.rows};
    return view;
  }

  /// Views arrays whose shape is part of their type.
  template <class V, int N, int... X, class W, int M, int... Y>
  constexpr Dataset(const Tensor<V, N, X...>& x, const Tensor<W, M, Y...>& y) noexcept
      : Dataset(nullptr, std::size_t{features}, nullptr, nullptr, std::size_t{targets},
                std::size_t{N}) {
    using Found = data_impl::Elements<V, X...>;
    using FoundTargets = data_impl::Elements<W, Y...>;
    if constexpr (!check_impl::Passes<typename data_impl::DatasetViews<Row>::template ButTensorHas<
                      typename Found::type[Found::count], Tensor<V, N, X...>>>) {
    } else if constexpr (!check_impl::Passes<
                             typename data_impl::DatasetViews<TargetRow>::template ButTensorHas<
                                 typename FoundTargets::type[FoundTargets::count],
                                 Tensor<W, M, Y...>>>) {
    } else if constexpr (check_impl::Passes<
                             typename data_impl::FeaturesHave<N>::template ButTargetsHave<M>>) {
      x_ = data_impl::first_number(x.data);
      y_ = data_impl::first_number(y.data);
    }
  }

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

  /// The features of row r, one behind the other.
  [[nodiscard]] constexpr std::span<const value_type, std::size_t{features}> row(
      int r) const noexcept {
    return std::span<const value_type, std::size_t{features}>{x_ + place(r) * x_stride_,
                                                              std::size_t{features}};
  }
  /// Target c of row r.
  [[nodiscard]] constexpr target_type target(int r, int c = 0) const noexcept {
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

  constexpr Dataset(const value_type* x, std::size_t x_stride, const target_type* y,
                    const value_type* y_in_table, std::size_t y_stride, std::size_t rows) noexcept
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

  const value_type* x_;
  const target_type* y_;
  const value_type* y_in_table_;
  const int* indices_ = nullptr;
  std::size_t x_stride_, y_stride_, rows_;
};

template <class T, int N, int In, int... F, class Y, int M, int... Out>
Dataset(const Tensor<T, N, In, F...>&, const Tensor<Y, M, Out...>&)
    -> Dataset<typename tensor_impl::Array<T, F...>::type, In,
               typename data_impl::Elements<Y, Out...>::type,
               data_impl::Elements<Y, Out...>::count>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
