// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operators/noise.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// Dropout's factors: 1/(1 − p), or 0.
template <DecimalOrRatio P>
struct DropoutNoise {
  static constexpr double p = probability<P>;
  static constexpr bool draws = p > 0 && p < 1, shifts = false;

  template <class T, class Random>
  static constexpr T next(Random& random) noexcept {
    if constexpr (draws) {
      return random->template uniform<double>() < 1 - p ? T(1) / static_cast<T>(1 - p) : T(0);
    } else {
      return p < 1 ? T(1) : T(0);
    }
  }
  template <class T>
  static constexpr T shift(bool) noexcept {
    return T(0);
  }
};

}  // namespace layers_impl

/// Sets each number to 0 with probability P in training, and scales the others up by as much as is
/// lost. Evaluated it passes everything: an evaluation has no such stage.
/// Formula   y = x·m/(1 − p), dx = dy·m/(1 − p);  m = 1 with probability 1 − p, else 0
/// Shapes    any. P is a Decimal; PyTorch's default, 1/2, in Dropout<>
/// Errors    compile time: P outside of [0, 1]; training without a generator. P = 1: y = x·0
/// Cost      one double of the generator, 1 FLOP forward and 1 backward for a number; a number saved
/// Source    torch.nn.Dropout(p): the same masks bit for bit, row after row, layer after layer, as
///           builds of PyTorch without MKL draw them on the CPU; those with MKL draw others
template <layers_impl::DecimalOrRatio P = std::ratio<1, 2>>  // Dropout<Decimal<0.2>>
struct Dropout {
  static constexpr void write_name(names_impl::Writer& out) noexcept {
    out.put("Dropout("), names_impl::put_ratio<P>(out), out.put(')');
  }
  using op = layers_impl::NoiseOperator<layers_impl::DropoutNoise<P>>;

  FIXNET_CHECK((P::num >= 0 && P::num <= P::den), "Dropout's probability is from 0 to 1",
               check_impl::type<P>, " is not");
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
