// SPDX-License-Identifier: MIT
//
// The extents that rows of data may have, and what is said where they have others.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/kernels/positions.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace matrix_impl {

/// A row of data as a network knows it: so many numbers, at so many positions, which may come as
/// Outer × Inner, PyTorch's steps × features or channels × length. 0 × 0 where no layer tells
/// positions from columns. A type, because g++ 12 fails on aliases of such values.
template <int Numbers, int Positions = 1, int Outer = 0, int Inner = 0>
struct RowShape {
  static constexpr int numbers = Numbers, positions = Positions, outer = Outer, inner = Inner;
};
template <class Plan, bool Enters>
struct RowOfPlan {
  static constexpr kernels_impl::SampleShape s = Enters ? Plan::shape_in : Plan::shape_out;
  static constexpr bool channels = s.order == kernels_impl::Order::columns_first;
  /// Whether positions have a place in PyTorch's tensor: behind a Flatten there are none.
  static constexpr bool extents = Enters ? Plan::input_path.count > 0 : s.positions > 1 || channels;
  static constexpr int outer = channels ? s.columns : s.positions;
  using type = std::conditional_t<extents, RowShape<s.size(), s.positions, outer, s.size() / outer>,
                                  RowShape<s.size()>>;
};
/// The row that enters a network, and the one that leaves it.
template <class Net>
using EnteringRow = typename RowOfPlan<typename Net::Plan, true>::type;
template <class Net>
using LeavingRow = typename RowOfPlan<typename Net::Plan, false>::type;

/// Whether a Row R of data is of shape S.
template <class S, class R>
constexpr bool shape_fits() noexcept {
  if constexpr (R::rank > 2) return false;
  if constexpr (R::rank == 2)
    return R::outer == S::outer && R::columns == S::numbers && S::outer > 0;
  return R::columns == S::numbers;
}

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

template <int Outer, int Inner, class X>
struct RowsHaveTwoExtents {
  static constexpr bool ok = check_impl::never<X>;
  FIXNET_CHECK(ok, "rows of data and of targets have two extents at most",
               "the network's rows are (", Outer, ", ", Inner, ") and you gave ",
               check_impl::type<X>);
};

/// What the data of a network must pass.
struct AsData {
  template <int Inputs, int Columns>
  using Numbers = typename NetworkTakes<Inputs>::template ButDataHas<Columns>;
  template <int Outer, int Inner, int FoundOuter, int FoundInner>
  struct Extents {
    static constexpr bool ok = Outer == FoundOuter && Inner == FoundInner;
    FIXNET_CHECK(ok,
                 "the data has other extents than the network's Sequence<steps, features> or "
                 "Signal<channels, length> says: give it in that order, or change the two",
                 "the network takes rows of (", Outer, ", ", Inner, ") and the data has rows of (",
                 FoundOuter, ", ", FoundInner, ")");
  };
  template <int Inputs, class X>
  struct Plain {
    static constexpr bool ok = check_impl::never<X>;
    FIXNET_CHECK(ok,
                 "the data has more than two extents, and no layer of the network says what they "
                 "are: put a Sequence<steps, features> or a Signal<channels, length> first, and a "
                 "Flatten behind it where a layer takes all numbers of a row",
                 "the network takes ", Inputs, " numbers a row and you gave ", check_impl::type<X>);
  };
};
/// What the targets of a network must pass.
struct AsTargets {
  template <int Outputs, int Columns>
  using Numbers = typename NetworkGives<Outputs>::template ButTargetsHave<Columns>;
  template <int Outer, int Inner, int FoundOuter, int FoundInner>
  struct Extents {
    static constexpr bool ok = Outer == FoundOuter && Inner == FoundInner;
    FIXNET_CHECK(ok, "the targets have other extents than the network's outputs",
                 "the network gives rows of (", Outer, ", ", Inner,
                 ") and the targets have rows of (", FoundOuter, ", ", FoundInner, ")");
  };
  template <int Outputs, class X>
  struct Plain {
    static constexpr bool ok = check_impl::never<X>;
    FIXNET_CHECK(ok,
                 "the targets have more than two extents, and the outputs are rows of numbers: "
                 "give a Tensor<float, rows, outputs>; only what model.forward(X, tape) returns "
                 "knows positions",
                 "a row has ", Outputs, " outputs and you gave ", check_impl::type<X>);
  };
};

/// What a Row R of X must pass to be of shape S, in Says's sentences.
template <class Says, class S, class R, class X>
constexpr auto shape_check() noexcept {
  if constexpr (R::rank == 1) {
    return check_impl::Ask<typename Says::template Numbers<S::numbers, R::columns>>{};
  } else if constexpr (S::outer == 0) {
    return check_impl::Ask<typename Says::template Plain<S::numbers, X>>{};
  } else if constexpr (R::rank > 2) {
    return check_impl::Ask<RowsHaveTwoExtents<S::outer, S::inner, X>>{};
  } else {
    return check_impl::Ask<
        typename Says::template Extents<S::outer, S::inner, R::outer, R::columns / R::outer>>{};
  }
}

}  // namespace matrix_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
