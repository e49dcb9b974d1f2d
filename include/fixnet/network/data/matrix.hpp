// SPDX-License-Identifier: MIT
//
// The door for user data: what counts as a matrix of scalars, what its type tells of its shape, and
// how its rows are seen. Nothing is assumed about alignment, nothing is read behind the last
// column.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <cstddef>
#include <fixnet/base/sentence.hpp>
#include <fixnet/kernels/views.hpp>
#include <fixnet/tensor/tensor.hpp>
#include <iterator>
#include <limits>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace matrix_impl {

/// A row whose length is part of its type: T[C], std::array<T, C>, Tensor<T, C>.
template <class R>
struct Row {
  static constexpr int columns = 0;
};
template <class T, std::size_t C>
struct Row<T[C]> {
  using value_type = T;
  static constexpr int columns = static_cast<int>(C);
};
template <class T, std::size_t C>
struct Row<std::array<T, C>> : Row<T[C]> {};
template <class T, int C>
struct Row<Tensor<T, C>> : Row<T[static_cast<std::size_t>(C)]> {};

/// How many rows a type tells of; 0 where only the value knows.
inline constexpr int run_time = 0;

template <class X>
struct Rows {
  using row = void;
  static constexpr int rows = run_time;
};
template <class T, int R, int C>
struct Rows<Tensor<T, R, C>> {
  using row = T[static_cast<std::size_t>(C)];
  static constexpr int rows = R;
  static constexpr const row* data(const Tensor<T, R, C>& x) noexcept { return x.data; }
};
template <class R, std::size_t N>
struct Rows<R[N]> {
  using row = R;
  static constexpr int rows = static_cast<int>(N);
  static constexpr const row* data(const R (&x)[N]) noexcept { return x; }
};
template <class R, std::size_t N>
struct Rows<std::array<R, N>> {
  using row = R;
  static constexpr int rows = static_cast<int>(N);
  static constexpr const row* data(const std::array<R, N>& x) noexcept { return x.data(); }
};
template <class T, int N>
struct Rows<Tensor<T, N>> {
  using row = void;
  static constexpr int rows = run_time;  // clang 14 asks before it looks at constraints
};

/// Contiguous rows whose number is known when the program runs: std::span, std::vector; not the
/// arrays, whose types Rows knows.
template <class X>
concept RunTimeRows = std::is_void_v<typename Rows<X>::row> && requires(const X& x) {
  std::data(x);
  { std::size(x) } -> std::convertible_to<std::size_t>;
};

template <RunTimeRows X>
struct RowsAtRunTime {
  using element = std::remove_cvref_t<decltype(*std::data(std::declval<const X&>()))>;
  using row = std::conditional_t<(Row<element>::columns > 0), element, void>;
  static constexpr int rows = run_time;
  static constexpr const element* data(const X& x) noexcept { return std::data(x); }
};

template <class X>
struct RowsOfImpl {
  using type = Rows<X>;
};
template <RunTimeRows X>
  requires(std::is_void_v<typename Rows<X>::row>)
struct RowsOfImpl<X> {
  using type = RowsAtRunTime<X>;
};
/// What a type tells of its rows; a trait apart from Rows, which the concept above asks already.
template <class X>
using RowsOf = typename RowsOfImpl<std::remove_cvref_t<X>>::type;

template <class X>
using RowOf = typename RowsOf<X>::row;
template <class X>
inline constexpr int columns = Row<std::remove_cv_t<RowOf<X>>>::columns;
template <class X>
inline constexpr int rows = RowsOf<X>::rows;

/// Rows of numbers, at compile time or run time many.
template <class X>
concept Matrix = !std::is_void_v<RowOf<X>> && (columns<X> > 0);
template <class X>
concept FixedMatrix = Matrix<X> &&(rows<X> > 0);
template <class X>
using Element = std::remove_cv_t<typename Row<std::remove_cv_t<RowOf<X>>>::value_type>;

/// The number of rows of x.
template <Matrix X>
constexpr int row_count(const X& x) noexcept {
  constexpr int known = rows<X>;
  if constexpr (known > 0) {
    return known;
  } else {
    constexpr std::size_t most = std::numeric_limits<int>::max();  // more than any batch has
    return static_cast<int>(std::size(x) < most ? std::size(x) : most);
  }
}

/// The rows of x, as a kernel reads them.
template <Matrix X>
constexpr auto user_rows(const X& x) noexcept {
  return kernels_impl::UserRows<Element<X>, columns<X>, std::remove_cv_t<RowOf<X>>>{
      RowsOf<X>::data(x)};
}

// The user's mistakes, as sentences: see network/checks/layers_fit.hpp.

template <int Inputs>
struct NetworkTakes {
  template <int Columns>
  struct ButDataHas {
    static constexpr bool ok = Columns == Inputs;
    FIXNET_CHECK(ok, "the data has another number of columns than the network has inputs",
                 "the network takes ", Inputs, " numbers a row and the data has ", Columns);
  };
};
template <int Outputs>
struct NetworkGives {
  template <int Columns>
  struct ButTargetsHave {
    static constexpr bool ok = Columns == Outputs;
    FIXNET_CHECK(ok, "the targets have another number of columns than the network has outputs",
                 "the network gives ", Outputs, " numbers a row and the targets have ", Columns);
  };
};
template <int Outputs>
struct NetworkWrites {
  template <int Room>
  struct ButArrayHas {
    static constexpr bool ok = Room == Outputs;
    FIXNET_CHECK(
        ok, "forward(x, y) of arrays is one sample: y needs room for each output of the network",
        "the network writes ", Outputs, " numbers and the array has ", Room);
  };
};
template <int BatchRows>
struct BatchTakes {
  template <int Rows>
  struct ButDataHas {
    static constexpr bool ok = Rows <= BatchRows;
    FIXNET_CHECK(ok,
                 "the data has more rows than the batch: make it batch<rows of the data>, or give "
                 "it in parts",
                 "the batch takes ", BatchRows, " rows and the data has ", Rows);
  };
};
template <class T>
struct NetworkComputesIn {
  template <class Found>
  struct ButDataIs {
    static constexpr bool ok = std::is_same_v<Found, T>;
    FIXNET_CHECK(ok,
                 "the numbers of the data have another type than the network computes in: "
                 "Sequential<layers...> takes float, Network<double, layers...> double",
                 "the network computes in ", check_impl::type<T>, " and the data is ",
                 check_impl::type<Found>);
  };
};
template <class X>
struct IsMatrix {
  static constexpr bool ok = Matrix<X>;
  FIXNET_CHECK(ok,
               "this is no matrix: give a Tensor<float, rows, columns>, float[rows][columns], a "
               "std::array of rows, or a span of rows",
               "you gave ", check_impl::type<X>);
};
template <class X>
struct RowsAreKnown {
  static constexpr bool ok = FixedMatrix<X>;
  FIXNET_CHECK(ok,
               "here the number of rows must be part of the type, as in Tensor<float, rows, "
               "columns>; for any number of rows call forward(x, y) with two spans",
               "you gave ", check_impl::type<X>);
};

/// What X must pass to be a matrix of T with this many columns.
template <class X, class T, int Columns>
constexpr auto input_check() noexcept {
  if constexpr (!Matrix<X>) {
    return check_impl::Ask<IsMatrix<X>>{};
  } else if constexpr (!std::is_same_v<Element<X>, T>) {
    return check_impl::Ask<typename NetworkComputesIn<T>::template ButDataIs<Element<X>>>{};
  } else {
    return check_impl::Ask<typename NetworkTakes<Columns>::template ButDataHas<columns<X>>>{};
  }
}
template <class X, class T, int Columns>
using InputCheck = check_impl::Asked<decltype(input_check<X, T, Columns>())>;

/// Whether X would pass.
template <class X, class T, int Columns>
constexpr bool input_fits() noexcept {
  if constexpr (Matrix<X>) return std::is_same_v<Element<X>, T> && columns<X> == Columns;
  return false;
}
/// The same, with a number of rows that is part of the type.
template <class X, class T, int Columns>
using FixedInputCheck =
    std::conditional_t<Matrix<X> && !FixedMatrix<X>, RowsAreKnown<X>, InputCheck<X, T, Columns>>;

}  // namespace matrix_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
