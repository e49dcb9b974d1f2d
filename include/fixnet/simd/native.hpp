// SPDX-License-Identifier: MIT
//
// The processor's lane: one raw register behind the interface of simd::One. xsimd's batch appears
// inside functions only, because compilers handle a struct of one register far better.
#pragma once

#include <fixnet/simd/exponents.hpp>
#include <fixnet/simd/one.hpp>
#include <fixnet/simd/partial.hpp>
#include <fixnet/simd/registers.hpp>
#include <fixnet/simd/row_sums.hpp>
#include <fixnet/simd/transpose.hpp>

#if FIXNET_USE_XSIMD

FIXNET_NAMESPACE_BEGIN
namespace simd {

/// The truth values of one register's lanes.
template <Scalar T>
struct NativeMask {
  xsimd::batch_bool<T> m;
  friend FIXNET_INLINE NativeMask operator&(NativeMask a, NativeMask b) noexcept {
    return {a.m & b.m};
  }
  friend FIXNET_INLINE NativeMask operator|(NativeMask a, NativeMask b) noexcept {
    return {a.m | b.m};
  }
  friend FIXNET_INLINE NativeMask operator!(NativeMask a) noexcept { return {~a.m}; }
};

/// One register of elements of type T.
template <Scalar T>
struct Native {
  using scalar = T;
  using mask = NativeMask<T>;
  using Register = reg::Register<T>;
  using Batch = xsimd::batch<T>;
  static constexpr int size = reg::lanes<T>;
  static constexpr bool fused = reg::fused;
  Register r;

  Native() = default;
  FIXNET_INLINE Native(Register x) noexcept : r(x) {}
  FIXNET_INLINE Native(T x) noexcept : r(static_cast<Register>(Batch(x))) {}

  static FIXNET_INLINE Native load(const T* p) noexcept { return Batch::load_aligned(p).data; }
  static FIXNET_INLINE Native loadu(const T* p) noexcept { return Batch::load_unaligned(p).data; }
  static FIXNET_INLINE Native load_partial(const T* p, int n) noexcept {
    return n >= size ? loadu(p) : Native(reg::load_partial(p, n));
  }
  /// Lane l from p[l · stride] for the first n lanes, zeros behind them.
  static FIXNET_INLINE Native gather(const T* p, int stride, int n) noexcept {
    return reg::gather(p, stride, n);
  }
  FIXNET_INLINE void store(T* p) const noexcept { Batch(r).store_aligned(p); }
  FIXNET_INLINE void storeu(T* p) const noexcept { Batch(r).store_unaligned(p); }
  FIXNET_INLINE void store_partial(T* p, int n) const noexcept {
    if (n >= size) {
      storeu(p);
    } else {
      reg::store_partial(r, p, n);
    }
  }
  static FIXNET_INLINE mask first(int n) noexcept { return {reg::first<T>(n)}; }

  friend FIXNET_INLINE Native operator+(Native a, Native b) noexcept { return a.r + b.r; }
  friend FIXNET_INLINE Native operator-(Native a, Native b) noexcept { return a.r - b.r; }
  friend FIXNET_INLINE Native operator*(Native a, Native b) noexcept { return a.r * b.r; }
  friend FIXNET_INLINE Native operator/(Native a, Native b) noexcept { return a.r / b.r; }
  friend FIXNET_INLINE Native operator-(Native a) noexcept { return -a.r; }
  friend FIXNET_INLINE mask operator<(Native a, Native b) noexcept {
    return {Batch(a.r) < Batch(b.r)};
  }
  friend FIXNET_INLINE mask operator<=(Native a, Native b) noexcept {
    return {Batch(a.r) <= Batch(b.r)};
  }
  friend FIXNET_INLINE mask operator>(Native a, Native b) noexcept {
    return {Batch(a.r) > Batch(b.r)};
  }
  friend FIXNET_INLINE mask operator>=(Native a, Native b) noexcept {
    return {Batch(a.r) >= Batch(b.r)};
  }
  friend FIXNET_INLINE mask operator==(Native a, Native b) noexcept {
    return {Batch(a.r) == Batch(b.r)};
  }
};

template <Scalar T>
FIXNET_INLINE Native<T> fma(Native<T> a, Native<T> b, Native<T> c) noexcept {
  return reg::fmadd(a.r, b.r, c.r);
}
template <Scalar T>
FIXNET_INLINE Native<T> fnma(Native<T> a, Native<T> b, Native<T> c) noexcept {
  return reg::fnmadd(a.r, b.r, c.r);
}
template <Scalar T>
FIXNET_INLINE Native<T> select(NativeMask<T> m, Native<T> a, Native<T> b) noexcept {
  return xsimd::select(m.m, xsimd::batch<T>(a.r), xsimd::batch<T>(b.r)).data;
}
template <Scalar T>
FIXNET_INLINE Native<T> keep(NativeMask<T> m, Native<T> a) noexcept {
  return select(m, a, Native<T>(T(0)));
}
template <Scalar T>
FIXNET_INLINE Native<T> max_zero(Native<T> x) noexcept {
  return reg::max_zero<T>(x.r);
}
template <Scalar T>
FIXNET_INLINE Native<T> max(Native<T> a, Native<T> b) noexcept {
  return reg::max<T>(a.r, b.r);
}
template <Scalar T>
FIXNET_INLINE Native<T> min(Native<T> a, Native<T> b) noexcept {
  return reg::min<T>(a.r, b.r);
}
template <Scalar T>
FIXNET_INLINE Native<T> abs(Native<T> x) noexcept {
  return xsimd::abs(xsimd::batch<T>(x.r)).data;
}
template <Scalar T>
FIXNET_INLINE Native<T> copysign(Native<T> magnitude, Native<T> sign) noexcept {
  return reg::copysign<T>(magnitude.r, sign.r);
}
template <Scalar T>
FIXNET_INLINE Native<T> sqrt(Native<T> x) noexcept {
  return xsimd::sqrt(xsimd::batch<T>(x.r)).data;
}
template <Scalar T>
FIXNET_INLINE Native<T> nearest(Native<T> x) noexcept {
  return xsimd::nearbyint(xsimd::batch<T>(x.r)).data;
}
template <Scalar T>
FIXNET_INLINE Native<T> scale(Native<T> x, Native<T> n) noexcept {
  return x.r * reg::power_of_two<T>(n.r);
}
template <Scalar T>
FIXNET_INLINE Native<T> exp2_shifted(Native<T> t) noexcept {
  return reg::exp2_shifted<T>(t.r);
}
template <Scalar T>
FIXNET_INLINE Native<T> scale_wide(Native<T> x, Native<T> n) noexcept {
  return reg::scale_wide<T>(x.r, n.r);
}
template <Scalar T>
FIXNET_INLINE NativeMask<T> not_less(Native<T> a, Native<T> b) noexcept {
  return {reg::not_less<T>(a.r, b.r)};
}
template <Scalar T>
FIXNET_INLINE Native<T> keep_from(Native<T> limit, Native<T> x, Native<T> value) noexcept {
  return keep(not_less(abs(x), limit), value);
}
template <Scalar T>
FIXNET_INLINE Native<T> flush_below(Native<T> x, Native<T> limit) noexcept {
  return keep(not_less(abs(x), limit), x);
}
template <Scalar T>
FIXNET_INLINE Native<T> flush_denormals(Native<T> x) noexcept {
  return flush_below(x, Native<T>(std::numeric_limits<T>::min()));
}
template <Scalar T>
FIXNET_INLINE Native<T> split(Native<T> x, Native<T>& mantissa) noexcept {
  return reg::split<T>(x.r, mantissa.r);
}
template <Scalar T>
FIXNET_INLINE T sum(Native<T> x) noexcept {
  return reg::sum(x.r);
}
template <Scalar T>
FIXNET_INLINE Native<T> row_sums(const Native<T> (&x)[Native<T>::size]) noexcept {
  typename Native<T>::Register rows[Native<T>::size];
  for (int i = 0; i < Native<T>::size; ++i) rows[i] = x[i].r;
  return reg::row_sums(rows);
}
/// Exchanges rows and columns of a square of lanes.
template <Scalar T>
FIXNET_INLINE void transpose(Native<T> (&x)[Native<T>::size]) noexcept {
  typename Native<T>::Register rows[Native<T>::size];
  FIXNET_UNROLL
  for (int i = 0; i < Native<T>::size; ++i) rows[i] = x[i].r;
  reg::transpose(rows);
  FIXNET_UNROLL
  for (int i = 0; i < Native<T>::size; ++i) x[i] = rows[i];
}
/// The same value, computed here: a product behind it is not contracted with a later sum, so that a
/// fused pass and a pass through memory give the same bits. Costs no instruction.
template <Scalar T>
FIXNET_INLINE Native<T> settle(Native<T> x) noexcept {
  reg::settle(x.r);
  return x;
}
template <Scalar T>
FIXNET_INLINE T largest(Native<T> x) noexcept {
  T lanes[Native<T>::size];
  x.storeu(lanes);
  T result = lanes[0];
  for (int i = 1; i < Native<T>::size; ++i) result = result < lanes[i] ? lanes[i] : result;
  return result;
}
template <Scalar T>
FIXNET_INLINE bool any(NativeMask<T> m) noexcept {
  return xsimd::any(m.m);
}

}  // namespace simd
FIXNET_NAMESPACE_END

#endif  // FIXNET_USE_XSIMD
