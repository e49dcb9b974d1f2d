// SPDX-License-Identifier: MIT
//
// Settings of layers as numbers: Decimal<0.2> is std::ratio<1, 5>. A class may be a template
// argument where a double may not, and this one is made of a double.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstdint>
#include <fixnet/base/sentence.hpp>
#include <ratio>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace decimal_impl {

/// The shortest fraction that rounds to a number, lowest terms; 0/0 where there is none.
struct Fraction {
  std::int64_t num = 0, den = 0;

  template <class T>
    requires std::is_arithmetic_v<T>
  consteval Fraction(T number) noexcept {
    const double value = static_cast<double>(number);
    if (!(value > -0x1p62 && value < 0x1p62)) return;
    if (shorten<T>(value < 0 ? -value : value) || keep(value < 0 ? -value : value)) {
      num = value < 0 ? -num : num;
    }
  }

 private:
  /// The convergents of the continued fraction, until one rounds to the value.
  template <class T>
  consteval bool shorten(double value) noexcept {
    constexpr double most = 0x1p53;
    double rest = value;
    std::int64_t n0 = 0, n1 = 1, d0 = 1, d1 = 0;
    for (int step = 0; step < 40 && rest < most; ++step) {
      const auto whole = static_cast<double>(static_cast<std::int64_t>(rest));
      const double n2 = whole * static_cast<double>(n1) + static_cast<double>(n0);
      const double d2 = whole * static_cast<double>(d1) + static_cast<double>(d0);
      if (n2 > most || d2 > most) return false;
      n0 = n1;
      d0 = d1;
      n1 = static_cast<std::int64_t>(n2);
      d1 = static_cast<std::int64_t>(d2);
      if (static_cast<T>(n2 / d2) == static_cast<T>(value)) return assign(n1, d1);
      if (rest == whole) return false;
      rest = 1 / (rest - whole);
    }
    return false;
  }
  /// The number itself, a fraction of 2^n.
  consteval bool keep(double value) noexcept {
    std::int64_t power = 1;
    while (value != static_cast<double>(static_cast<std::int64_t>(value))) {
      value *= 2;
      power *= 2;
      if (power > std::int64_t{1} << 61 || value >= 0x1p62) return false;
    }
    return assign(static_cast<std::int64_t>(value), power);
  }
  consteval bool assign(std::int64_t n, std::int64_t d) noexcept {
    num = n;
    den = d;
    return true;
  }
};

template <Fraction X>
struct RatioOf {
  FIXNET_CHECK(X.den != 0,
               "Decimal<x> takes a number that is a fraction of whole numbers below 2^62, as 1e-12 "
               "and 1.0 / 3 are: write std::ratio<1, 5> for another",
               "x is none");
  using type = typename std::ratio<X.num, (X.den != 0 ? X.den : 1)>::type;
};

}  // namespace decimal_impl

/// A setting of a layer as a number: the std::ratio that rounds to it and has the least terms.
///   Dropout<Decimal<0.2>>, LeakyReLUWith<Decimal<0.2>>, HardtanhWith<Decimal<0>, Decimal<6>>
/// Errors    compile time: NaN, infinities, numbers beyond ±2^62, or so small that no fraction is near
template <decimal_impl::Fraction X>
using Decimal = typename decimal_impl::RatioOf<X>::type;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
