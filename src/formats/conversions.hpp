// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace fixnet::io {

/// The T that is nearest to a number; false where a finite one is too large for any.
template <class T>
bool nearest(double number, T& value) noexcept {
  value = static_cast<T>(number);
  return std::isfinite(value) || !std::isfinite(number);
}

/// An IEEE binary16 as float, exactly.
inline float from_half(std::uint16_t half) noexcept {
  const auto sign = static_cast<std::uint32_t>(half & 0x8000u) << 16;
  const std::uint32_t exponent = (half >> 10) & 31u, fraction = half & 1023u;
  if (exponent == 0) {  // a multiple of 2^-24
    const float size = static_cast<float>(fraction) * 0x1p-24f;
    return std::bit_cast<float>(std::bit_cast<std::uint32_t>(size) | sign);
  }
  const std::uint32_t biased = exponent == 31 ? 255u : exponent + 127 - 15;
  return std::bit_cast<float>(sign | (biased << 23) | (fraction << 13));
}

}  // namespace fixnet::io
