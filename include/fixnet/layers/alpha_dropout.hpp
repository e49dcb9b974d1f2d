// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/cmath.hpp>
#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operators/noise.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// AlphaDropout's factors, a or 0, and what is added then.
template <DecimalOrRatio P>
struct AlphaDropoutNoise {
  static constexpr double p = probability<P>;
  static constexpr bool draws = p > 0 && p < 1, shifts = draws;
  // SELU's value far below 0, with the sign changed.
  static constexpr double alpha = 1.7580993408473766;
  static constexpr double a = draws ? 1 / cmath_impl::sqrt((alpha * alpha * p + 1) * (1 - p)) : 1;

  template <class T, class Random>
  static constexpr T next(Random& random) noexcept {
    if constexpr (draws) {
      return random->template uniform<double>() < 1 - p ? static_cast<T>(a) : T(0);
    } else {
      return p < 1 ? T(1) : T(0);
    }
  }
  template <class T>
  static constexpr T shift(bool kept) noexcept {
    const T always = static_cast<T>(alpha * a * p);
    return kept ? always : always - static_cast<T>(alpha * a);
  }
};

}  // namespace layers_impl

/// Sets each number to −1.758 with probability P in training, SELU's value far below 0, and then
/// scales and shifts all of them so that mean 0 and variance 1 stay. Evaluated it passes everything.
/// Formula   y = x·m·a + (m − 1)·α·a + α·a·p, dx = dy·m·a;  m = 1 with probability 1 − p, else 0
///           a = 1/√((α²·p + 1)·(1 − p)), α = 1.7580993408473766
/// Shapes    any. P is a Decimal; PyTorch's default, 1/2, in AlphaDropout<>
/// Errors    compile time: P outside of [0, 1]; training without a generator. P = 1: y = x·0
/// Cost      one double of the generator, 2 FLOP forward and 1 backward for a number; a number saved
/// Source    torch.nn.AlphaDropout(p), masks as for Dropout; Klambauer et al., 2017
template <layers_impl::DecimalOrRatio P = std::ratio<1, 2>>  // AlphaDropout<Decimal<0.2>>
struct AlphaDropout {
  static constexpr void write_name(names_impl::Writer& out) noexcept {
    out.put("AlphaDropout("), names_impl::put_ratio<P>(out), out.put(')');
  }
  using op = layers_impl::NoiseOperator<layers_impl::AlphaDropoutNoise<P>>;

  FIXNET_CHECK((P::num >= 0 && P::num <= P::den), "AlphaDropout's probability is from 0 to 1",
               check_impl::type<P>, " is not");
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
