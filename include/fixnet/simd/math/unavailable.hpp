// SPDX-License-Identifier: MIT
//
// Functions of <cmath> that formulas cannot use. Where one does, a sentence says so.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/simd/math/plain_numbers.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <class Function>
struct FormulasHaveNot {
  static constexpr bool ok = never<Function>;
  FIXNET_CHECK(ok,
               "a formula uses a function that lanes do not have. They have + - * /, comparisons "
               "and && || !, select, keep, clamp, min, max, abs, copysign, sign, floor, ceil, "
               "trunc, round, sqrt, pow with a plain exponent, exp, exp2, expm1, log, log2, log10, "
               "log1p, sin, cos, tan, sinh, cosh, tanh, sigmoid, softplus and erf",
               "the formula uses ", type<Function>);
};
/// The function, when lanes V are known: one answer, whatever lanes a formula is tried in.
template <class Function, class V>
struct UsedIn {
  using type = Function;
};

}  // namespace check_impl
namespace simd {

#define FIXNET_NOT_IN_FORMULAS(function)                                   \
  namespace absent {                                                       \
  struct function;                                                         \
  }                                                                        \
  template <AnyLanes V, class... More>                                     \
  constexpr V function(V x, const More&...) noexcept {                     \
    using Used = typename check_impl::UsedIn<absent::function, V>::type;   \
    return (void)check_impl::Passes<check_impl::FormulasHaveNot<Used>>, x; \
  }
FIXNET_NOT_IN_FORMULAS(acos)
FIXNET_NOT_IN_FORMULAS(asin)
FIXNET_NOT_IN_FORMULAS(atan)
FIXNET_NOT_IN_FORMULAS(atan2)
FIXNET_NOT_IN_FORMULAS(acosh)
FIXNET_NOT_IN_FORMULAS(asinh)
FIXNET_NOT_IN_FORMULAS(atanh)
FIXNET_NOT_IN_FORMULAS(cbrt)
FIXNET_NOT_IN_FORMULAS(hypot)
FIXNET_NOT_IN_FORMULAS(fmod)
FIXNET_NOT_IN_FORMULAS(remainder)
FIXNET_NOT_IN_FORMULAS(erfc)
FIXNET_NOT_IN_FORMULAS(lgamma)
FIXNET_NOT_IN_FORMULAS(tgamma)
FIXNET_NOT_IN_FORMULAS(fabs)
FIXNET_NOT_IN_FORMULAS(fmin)
FIXNET_NOT_IN_FORMULAS(fmax)
#undef FIXNET_NOT_IN_FORMULAS

namespace absent {
struct pow_of_lanes;
}
/// A power with an exponent that is no plain number.
template <AnyLanes V>
constexpr V pow(V x, V) noexcept {
  using Used = typename check_impl::UsedIn<absent::pow_of_lanes, V>::type;
  return (void)check_impl::Passes<check_impl::FormulasHaveNot<Used>>, x;
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
