// SPDX-License-Identifier: MIT
//
// A lane that computes nothing but counts: how many floating point operations a formula takes,
// known to the compiler without running it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/dual.hpp>

FIXNET_NAMESPACE_BEGIN
namespace simd {

/// A lane whose operations are counted at `*count`. Sums, differences, products, quotients and
/// roots are 1, a fused multiply-add 2; comparisons, selections, signs and exponents are none.
/// What is made of constants alone has no place to count at, and is free.
template <Scalar T>
struct Tally {
  using scalar = T;
  using mask = OneMask;
  static constexpr int size = 1;
  static constexpr bool fused = sizeof(T) == 4;
  int* count = nullptr;

  Tally() = default;
  constexpr Tally(T) noexcept {}
  static constexpr Tally counted(int& n) noexcept {
    Tally x;
    x.count = &n;
    return x;
  }
  static constexpr mask first(int) noexcept { return {true}; }

  /// What depends on x and y, made by n operations.
  static constexpr Tally result(Tally x, Tally y, int n) noexcept {
    Tally r;
    r.count = x.count != nullptr ? x.count : y.count;
    if (r.count != nullptr) *r.count += n;
    return r;
  }
  friend constexpr Tally operator+(Tally a, Tally b) noexcept { return result(a, b, 1); }
  friend constexpr Tally operator-(Tally a, Tally b) noexcept { return result(a, b, 1); }
  friend constexpr Tally operator*(Tally a, Tally b) noexcept { return result(a, b, 1); }
  friend constexpr Tally operator/(Tally a, Tally b) noexcept { return result(a, b, 1); }
  friend constexpr mask operator<(Tally, Tally) noexcept { return {true}; }
  friend constexpr mask operator<=(Tally, Tally) noexcept { return {true}; }
  friend constexpr mask operator>(Tally, Tally) noexcept { return {true}; }
  friend constexpr mask operator>=(Tally, Tally) noexcept { return {true}; }
  friend constexpr mask operator==(Tally, Tally) noexcept { return {true}; }
  friend constexpr mask operator!=(Tally, Tally) noexcept { return {true}; }
};

template <Scalar T>
constexpr Tally<T> operator-(Tally<T> a) noexcept {
  return a;
}
template <Scalar T>
constexpr Tally<T> fma(Tally<T> a, Tally<T> b, Tally<T> c) noexcept {
  return Tally<T>::result(Tally<T>::result(a, b, 0), c, 2);
}
template <Scalar T>
constexpr Tally<T> fnma(Tally<T> a, Tally<T> b, Tally<T> c) noexcept {
  return fma(a, b, c);
}
template <Scalar T>
constexpr Tally<T> divided(Tally<T> a, Tally<T> b) noexcept {
  return a / b;
}
template <Scalar T>
constexpr Tally<T> sqrt(Tally<T> x) noexcept {
  return Tally<T>::result(x, x, 1);
}
template <Scalar T>
constexpr Tally<T> select(OneMask, Tally<T> a, Tally<T> b) noexcept {
  return Tally<T>::result(a, b, 0);
}
template <Scalar T>
constexpr Tally<T> max(Tally<T> a, Tally<T> b) noexcept {
  return Tally<T>::result(a, b, 0);
}
template <Scalar T>
constexpr Tally<T> min(Tally<T> a, Tally<T> b) noexcept {
  return Tally<T>::result(a, b, 0);
}
template <Scalar T>
constexpr Tally<T> copysign(Tally<T> a, Tally<T> b) noexcept {
  return Tally<T>::result(a, b, 0);
}
template <Scalar T>
constexpr Tally<T> keep(OneMask, Tally<T> x) noexcept {
  return x;
}
template <Scalar T>
constexpr Tally<T> max_zero(Tally<T> x) noexcept {
  return x;
}
template <Scalar T>
constexpr Tally<T> abs(Tally<T> x) noexcept {
  return x;
}
template <Scalar T>
constexpr Tally<T> nearest(Tally<T> x) noexcept {
  return x;
}
template <Scalar T>
constexpr Tally<T> settle(Tally<T> x) noexcept {
  return x;
}
template <Scalar T>
constexpr Tally<T> exp2_shifted(Tally<T> t) noexcept {
  return t;
}
template <Scalar T>
constexpr Tally<T> scale_wide(Tally<T> x, Tally<T> n) noexcept {
  return Tally<T>::result(x, n, 1);
}
template <Scalar T>
constexpr Tally<T> split(Tally<T> x, Tally<T>& mantissa) noexcept {
  return mantissa = x;
}
template <Scalar T>
constexpr OneMask not_less(Tally<T>, Tally<T>) noexcept {
  return {true};
}
template <Scalar T>
constexpr Tally<T> keep_from(Tally<T>, Tally<T>, Tally<T> value) noexcept {
  return value;
}
template <Scalar T>
constexpr Tally<T> flush_below(Tally<T> x, Tally<T>) noexcept {
  return x;
}
template <Scalar T>
constexpr Tally<T> flush_denormals(Tally<T> x) noexcept {
  return x;
}

/// The floating point operations of formula(x…), a function over any lane type, with every
/// argument a variable.
template <Scalar T, int Arguments = 1, class Formula>
constexpr int operations(const Formula& formula) noexcept {
  int count = 0;
  const Tally<T> x = Tally<T>::counted(count);
  if constexpr (Arguments == 1) formula(x);
  if constexpr (Arguments == 2) formula(x, x);
  return count;
}

}  // namespace simd
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
