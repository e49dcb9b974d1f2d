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
#include <fixnet/network/data/row_shape.hpp>
#include <fixnet/tensor/tensor.hpp>
#include <iterator>
#include <limits>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace matrix_impl {

/// A row whose extents are part of its type: T[C], std::array<T, C>, Tensor<T, C>; T[L][F] and its
/// like are rows of L·F numbers.
template <class R>
struct Row {
  static constexpr int columns = 0, rank = 0, outer = 0;
};
template <class E, std::size_t C>
struct RowOfNumbers {
  using value_type = E;
  static constexpr int columns = static_cast<int>(C), rank = 1, outer = 0;
};
template <class E, std::size_t C>
struct RowOfRows {
  using value_type = typename Row<E>::value_type;
  static constexpr int outer = static_cast<int>(C), columns = outer * Row<E>::columns;
  static constexpr int rank = 1 + Row<E>::rank;
};
template <class E, std::size_t C>
using ArrayRow = std::conditional_t<(Row<E>::columns > 0), RowOfRows<E, C>, RowOfNumbers<E, C>>;
template <class E, std::size_t C>
struct Row<E[C]> : ArrayRow<E, C> {};
template <class E, std::size_t C>
struct Row<std::array<E, C>> : ArrayRow<E, C> {};
template <class T, int C, int... Inner>
struct Row<Tensor<T, C, Inner...>> : Row<typename tensor_impl::Array<T, C, Inner...>::type> {};

/// How many rows a type tells of; 0 where only the value knows.
inline constexpr int run_time = 0;

template <class X>
struct Rows {
  using row = void;
  static constexpr int rows = run_time;
};
template <class T, int R, int C, int... Inner>
struct Rows<Tensor<T, R, C, Inner...>> {
  using row = typename Tensor<T, R, C, Inner...>::Row;
  static constexpr int rows = R;
  static constexpr const row* data(const Tensor<T, R, C, Inner...>& x) noexcept { return x.data; }
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
/// The same, as a Row.
template <class X>
using RowIn = Row<std::remove_cv_t<RowOf<X>>>;
template <class X>
inline constexpr int columns = RowIn<X>::columns;
template <class X>
inline constexpr int rows = RowsOf<X>::rows;
/// The extents of a row: how many, and the first of several.
template <class X>
inline constexpr int rank = RowIn<X>::rank;
template <class X>
inline constexpr int outer = RowIn<X>::outer;

/// Rows of numbers, at compile time or run time many.
template <class X>
concept Matrix = !std::is_void_v<RowOf<X>> && (columns<X> > 0);
template <class X>
concept FixedMatrix = Matrix<X> &&(rows<X> > 0);
/// The same, whose rows are plain numbers.
template <class X>
concept PlainMatrix = FixedMatrix<X> &&(rank<X> == 1);
template <class X>
using Element = std::remove_cv_t<typename RowIn<X>::value_type>;

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

// The user's mistakes, as sentences: see network/data/row_shape.hpp, network/checks/layers_fit.hpp.

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

/// What X must pass to be a matrix of T whose rows are of this shape.
template <class X, class T, class S>
constexpr auto input_check() noexcept {
  if constexpr (!Matrix<X>) {
    return check_impl::Ask<IsMatrix<X>>{};
  } else if constexpr (!std::is_same_v<Element<X>, T>) {
    return check_impl::Ask<typename NetworkComputesIn<T>::template ButDataIs<Element<X>>>{};
  } else {
    return shape_check<AsData, S, RowIn<X>, X>();
  }
}
template <class X, class T, class S>
using InputCheck = check_impl::Asked<decltype(input_check<X, T, S>())>;

/// Whether X would pass.
template <class X, class T, class S>
constexpr bool input_fits() noexcept {
  if constexpr (Matrix<X>) return std::is_same_v<Element<X>, T> && shape_fits<S, RowIn<X>>();
  return false;
}
/// The same, with a number of rows that is part of the type.
template <class X, class T, class S>
using FixedInputCheck =
    std::conditional_t<Matrix<X> && !FixedMatrix<X>, RowsAreKnown<X>, InputCheck<X, T, S>>;

}  // namespace matrix_impl
namespace network_impl {

/// Whether X is one sample of Net in the two extents of its Sequence or Signal, where a batch would
/// have longer rows.
template <class Net, class X>
constexpr bool sample_of_two_extents() noexcept {
  using S = matrix_impl::EnteringRow<Net>;
  if constexpr (matrix_impl::PlainMatrix<X>) {
    return std::is_same_v<matrix_impl::Element<X>, typename Net::scalar> && S::outer > 1 &&
           matrix_impl::rows<X> == S::outer && matrix_impl::columns<X> == S::inner;
  }
  return false;
}
template <class Net, class X>
inline constexpr bool is_sample = sample_of_two_extents<Net, X>();
/// What Net makes of X: a row of outputs for each of its rows, or one row for a sample.
template <class Net, class X>
using Answer = std::conditional_t<is_sample<Net, X>, Tensor<typename Net::scalar, Net::out>,
                                  Tensor<typename Net::scalar, matrix_impl::rows<X>, Net::out>>;

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
