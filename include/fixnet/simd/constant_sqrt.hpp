// SPDX-License-Identifier: MIT
//
// The square root in constant expressions, which have no std::sqrt before C++26.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstdint>
#include <fixnet/base/bit_cast.hpp>
#include <fixnet/base/config.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN
namespace simd::detail {

// x − root², exactly where root is near: Dekker's product.
constexpr double remainder(double x, double root) noexcept {
  const double split = 0x1.0000002p27 * root;
  const double high = split - (split - root), low = root - high;
  const double square = root * root;
  const double error = ((high * high - square) + 2.0 * high * low) + low * low;
  return (x - square) - error;
}

// The nearest double to √x, from a root within some ulp: one more of Newton's steps, then x is
// compared with the squares of the midpoints to both neighbours.
constexpr double nearest_root(double x, double root) noexcept {
  root += remainder(x, root) / (2.0 * root);
  const double rest = remainder(x, root);
  const auto bits = base_impl::bit_cast<std::uint64_t>(root);
  const double below = base_impl::bit_cast<double>(bits - 1),
               above = base_impl::bit_cast<double>(bits + 1);
  const double down = root - below, up = above - root;
  if (rest + root * down < 0.25 * down * down) return below;
  return rest - root * up > 0.25 * up * up ? above : root;
}

// Newton's iteration from an estimate in the exponent; what is left is less than float can see.
template <class T>
constexpr T constant_sqrt(double x) noexcept {
  if (!(x > 0.0) || x > std::numeric_limits<double>::max()) {
    return static_cast<T>(x < 0.0 ? std::numeric_limits<double>::quiet_NaN() : x);
  }
  const bool tiny = x<0x1p-800, huge = x> 0x1p800;  // the remainder would leave double's range
  x *= tiny ? 0x1p300 : huge ? 0x1p-300 : 1.0;
  double root = base_impl::bit_cast<double>((base_impl::bit_cast<std::uint64_t>(x) >> 1) +
                                            0x1ff7a3bea91d9b1b);
  root = 0.5 * (root + x / root);
  root = 0.5 * (root + x / root);
  root = 0.5 * (root + x / root);
  root = 0.5 * (root + x / root);
  if constexpr (sizeof(T) == 8) root = nearest_root(x, root);
  return static_cast<T>(root * (tiny ? 0x1p-150 : huge ? 0x1p150 : 1.0));
}

}  // namespace simd::detail
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
