// SPDX-License-Identifier: MIT
//
// Distances from exact results in units in the last place, and the functions' exact results from
// the standard library in a wider type.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace ulp {

inline constexpr double wrong = 1e30;

/// The distance of the neighbours of x in T, x in a wider type W.
template <class T, class W>
W unit(W x) {
  if constexpr (sizeof(W) == 8) {  // by the bits: the exhaustive sweep spends its time here
    const auto exponent = static_cast<std::int64_t>(std::bit_cast<std::uint64_t>(x) >> 52 & 0x7ff);
    return std::bit_cast<W>((exponent < 1023 - 126 ? 1023 - 126 - 23 : exponent - 23) << 52);
  } else {
    int exponent = 0;
    std::frexp(std::fmax(std::fabs(x), static_cast<W>(std::numeric_limits<T>::min())), &exponent);
    return std::ldexp(W(1), exponent - std::numeric_limits<T>::digits);
  }
}

/// |got − exact| in units in the last place of the exact result; `wrong` where one is a NaN or an
/// infinity and the other is not.
template <class T, class W>
double distance(T got, W exact) {
  const auto nearest = static_cast<T>(exact);
  if (std::isnan(exact) || std::isnan(got)) return std::isnan(exact) && std::isnan(got) ? 0 : wrong;
  if (std::isinf(nearest) || std::isinf(got)) return got == nearest ? 0 : wrong;
  return static_cast<double>(std::fabs(static_cast<W>(got) - exact) / unit<T>(exact));
}

// W is the wider type: double for float, long double for double.
template <class W>
W exact_exp(W x) {
  return std::exp(x);
}
template <class W>
W exact_expm1(W x) {
  return std::expm1(x);
}
template <class W>
W exact_log(W x) {
  return std::log(x);
}
template <class W>
W exact_log1p(W x) {
  return std::log1p(x);
}
template <class W>
W exact_tanh(W x) {
  return std::tanh(x);
}
template <class W>
W exact_sigmoid(W x) {
  return 1 / (1 + std::exp(-x));
}
template <class W>
W exact_softplus(W x) {
  return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}
template <class W>
W exact_erf(W x) {
  return std::erf(x);
}
template <class W>
W exact_cdf(W x) {
  return std::erfc(-x * static_cast<W>(0.70710678118654752440084436210485L)) / 2;
}
template <class W>
W exact_density(W x) {
  return std::exp(-x * x / 2) * static_cast<W>(0.39894228040143267793994605993438L);
}

}  // namespace ulp
