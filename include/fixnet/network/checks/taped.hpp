// SPDX-License-Identifier: MIT
//
// Calls with a tape that fit none of a network's functions, answered with a sentence.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/rng.hpp>
#include <fixnet/base/sentence.hpp>
#include <fixnet/network/data/matrix.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

/// What X must pass as rows of data for Net.
template <class Net, class X>
using InputCheck = std::conditional_t<
    Net::sound, matrix_impl::InputCheck<X, typename Net::scalar, matrix_impl::EnteringRow<Net>>,
    Said>;
template <class Net, class X>
using FixedInputCheck = std::conditional_t<
    Net::sound,
    matrix_impl::FixedInputCheck<X, typename Net::scalar, matrix_impl::EnteringRow<Net>>, Said>;

template <class T>
struct IsTape {
  static constexpr bool ok = never<T>;
  FIXNET_CHECK(
      ok, "this is no tape that can be written: make a Tape<your network, rows> that is not const",
      "you gave ", type<T>);
};
template <class Net>
struct TapeIsFor {
  template <class Other>
  struct ButThisIs {
    static constexpr bool ok = std::is_same_v<Net, Other>;
    FIXNET_CHECK(
        ok, "the tape was made for another network than this one: make a Tape<this network, rows>",
        "the tape is for ", type<Net>, " and the network is ", type<Other>);
  };
};
template <class Net>
struct StatisticsChange {
  static constexpr bool ok = never<Net>;
  FIXNET_CHECK(ok,
               "this network keeps running statistics, and forward(x, tape) changes them: declare "
               "it without const, or call it as model(x), which evaluates",
               "the network is ", type<Net>);
};
template <class... Rest>
struct TakesBehindTheTape {
  static constexpr bool ok = never<Rest...>;
  FIXNET_CHECK(ok,
               "behind the tape, forward takes a whole number of rows, a Generator that is neither "
               "const nor a temporary, or both in this order; states go with a StatesTape",
               "you gave ", type<void(Rest...)>);
};
template <class... Rest>
constexpr bool is_rows_and_generator() noexcept {
  return sizeof...(Rest) <= 2 && ((std::integral<Rest> || std::is_same_v<Rest, Generator>)&&...);
}

/// The check that forward(x, tape, rest...) fails, with a tape of Other.
template <class Net, class X, class Other, class... Rest>
constexpr auto taped_check() noexcept {
  if constexpr (!Net::sound) {
    return Ask<Said>{};
  } else if constexpr (!std::is_same_v<Net, Other>) {
    return Ask<typename TapeIsFor<Other>::template ButThisIs<Net>>{};
  } else if constexpr (!matrix_impl::input_fits<X, typename Net::scalar,
                                                matrix_impl::EnteringRow<Net>>()) {
    return Ask<InputCheck<Net, X>>{};
  } else if constexpr (Net::keeps_statistics && is_rows_and_generator<Rest...>()) {
    return Ask<StatisticsChange<Net>>{};
  } else {
    return Ask<TakesBehindTheTape<Rest...>>{};
  }
}
template <class Net, class X, class Other, class... Rest>
using TapedCheck = Asked<decltype(taped_check<Net, X, Other, Rest...>())>;

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
