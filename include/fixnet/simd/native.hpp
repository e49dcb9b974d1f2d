// SPDX-License-Identifier: MIT
//
// The processor's lane: one raw register behind the interface of simd::One. xsimd's batch appears
// inside functions only, because compilers handle a struct of one register far better.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/exponents.hpp>
#include <fixnet/simd/one.hpp>
#include <fixnet/simd/partial.hpp>
#include <fixnet/simd/quotient.hpp>
#include <fixnet/simd/registers.hpp>
#include <fixnet/simd/row_sums.hpp>
#include <fixnet/simd/transpose.hpp>

#if FIXNET_HAS_REGISTERS

FIXNET_NAMESPACE_BEGIN
namespace simd {

/// The truth values of one register's lanes.
template <Scalar T, int N>
struct NativeMask {
  reg::BatchBool<T, N> m;
  friend FIXNET_INLINE NativeMask operator&(NativeMask a, NativeMask b) noexcept {
    return {a.m & b.m};
  }
  friend FIXNET_INLINE NativeMask operator|(NativeMask a, NativeMask b) noexcept {
    return {a.m | b.m};
  }
  friend FIXNET_INLINE NativeMask operator&&(NativeMask a, NativeMask b) noexcept {
    return {a.m & b.m};
  }
  friend FIXNET_INLINE NativeMask operator||(NativeMask a, NativeMask b) noexcept {
    return {a.m | b.m};
  }
  friend FIXNET_INLINE NativeMask operator!(NativeMask a) noexcept { return {~a.m}; }
};

/// One register of elements of type T.
template <Scalar T, int N = reg::widest<T>>
struct Native {
  using scalar = T;
  using mask = NativeMask<T, N>;
  using Register = reg::Register<T, N>;
  using Batch = reg::Batch<T, N>;
  static constexpr int size = N;
  static constexpr bool fused = reg::fused<T, N>;
  Register r;

  Native() = default;
  FIXNET_INLINE Native(Register x) noexcept : r(x) {}
  FIXNET_INLINE Native(T x) noexcept : r(static_cast<Register>(Batch(x))) {}

  static FIXNET_INLINE Native load(const T* p) noexcept { return Batch::load_aligned(p).data; }
  static FIXNET_INLINE Native loadu(const T* p) noexcept { return Batch::load_unaligned(p).data; }
  static FIXNET_INLINE Native load_partial(const T* p, int n) noexcept {
    return n >= size ? loadu(p) : Native(reg::load_partial<T, N>(p, n));
  }
  /// Lane l from p[l · stride] for the first n lanes, zeros behind them.
  static FIXNET_INLINE Native gather(const T* p, int stride, int n) noexcept {
    return reg::gather<T, N>(p, stride, n);
  }
  FIXNET_INLINE void store(T* p) const noexcept { Batch(r).store_aligned(p); }
  FIXNET_INLINE void storeu(T* p) const noexcept { Batch(r).store_unaligned(p); }
  FIXNET_INLINE void store_partial(T* p, int n) const noexcept {
    if (n >= size) {
      storeu(p);
    } else {
      reg::store_partial<T, N>(r, p, n);
    }
  }
  static FIXNET_INLINE mask first(int n) noexcept { return {reg::first<T, N>(n)}; }

  friend FIXNET_INLINE Native operator+(Native a, Native b) noexcept {
    return FIXNET_AS_WRITTEN(a.r + b.r);
  }
  friend FIXNET_INLINE Native operator-(Native a, Native b) noexcept {
    return FIXNET_AS_WRITTEN(a.r - b.r);
  }
  friend FIXNET_INLINE Native operator*(Native a, Native b) noexcept {
    return FIXNET_AS_WRITTEN(a.r * b.r);
  }
  friend FIXNET_INLINE Native operator/(Native a, Native b) noexcept {
    return reg::quotient(a.r, b.r);
  }
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
  friend FIXNET_INLINE mask operator!=(Native a, Native b) noexcept { return !(a == b); }
};

template <Scalar T, int N>
FIXNET_INLINE Native<T, N> fma(Native<T, N> a, Native<T, N> b, Native<T, N> c) noexcept {
  return reg::fmadd(a.r, b.r, c.r);
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> fnma(Native<T, N> a, Native<T, N> b, Native<T, N> c) noexcept {
  return reg::fnmadd(a.r, b.r, c.r);
}
/// a / b where the optimiser may leave out lanes that nobody uses: it may raise FE_INVALID for them.
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> divided(Native<T, N> a, Native<T, N> b) noexcept {
  return reg::divided(a.r, b.r);
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> select(NativeMask<T, N> m, Native<T, N> a, Native<T, N> b) noexcept {
  return reg::select(m.m, reg::Batch<T, N>(a.r), reg::Batch<T, N>(b.r)).data;
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> keep(NativeMask<T, N> m, Native<T, N> a) noexcept {
  return reg::keep<T, N>(m.m, a.r);
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> max_zero(Native<T, N> x) noexcept {
  return reg::max_zero<T, N>(x.r);
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> max(Native<T, N> a, Native<T, N> b) noexcept {
  return reg::max<T, N>(a.r, b.r);
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> min(Native<T, N> a, Native<T, N> b) noexcept {
  return reg::min<T, N>(a.r, b.r);
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> abs(Native<T, N> x) noexcept {
  return reg::abs(reg::Batch<T, N>(x.r)).data;
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> copysign(Native<T, N> magnitude, Native<T, N> sign) noexcept {
  return reg::copysign<T, N>(magnitude.r, sign.r);
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> sqrt(Native<T, N> x) noexcept {
  return reg::root(x.r);
}
/// The same value, computed here: a product behind it is not contracted with a later sum, so that a
/// fused pass and a pass through memory give the same bits. Costs no instruction.
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> settle(Native<T, N> x) noexcept {
  return hidden(x.r);
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> nearest(Native<T, N> x) noexcept {
  const Native<T, N> shift(sizeof(T) == 4 ? T(0x1.8p23) : T(0x1.8p52));
  return settle(x + shift) - shift;
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> exp2_shifted(Native<T, N> t) noexcept {
  return reg::exp2_shifted<T, N>(t.r);
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> scale_wide(Native<T, N> x, Native<T, N> n) noexcept {
  return reg::scale_wide<T, N>(x.r, n.r);
}
template <Scalar T, int N>
FIXNET_INLINE NativeMask<T, N> not_less(Native<T, N> a, Native<T, N> b) noexcept {
  return {reg::not_less<T, N>(a.r, b.r)};
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> keep_from(Native<T, N> limit, Native<T, N> x,
                                     Native<T, N> value) noexcept {
  return keep(not_less(abs(x), limit), value);
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> flush_below(Native<T, N> x, Native<T, N> limit) noexcept {
  return keep(not_less(abs(x), limit), x);
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> flush_denormals(Native<T, N> x) noexcept {
  return flush_below(x, Native<T, N>(std::numeric_limits<T>::min()));
}
template <Scalar T, int N>
FIXNET_INLINE Native<T, N> split(Native<T, N> x, Native<T, N>& mantissa) noexcept {
  return reg::split<T, N>(x.r, mantissa.r);
}
template <Scalar T, int N>
FIXNET_INLINE T sum(Native<T, N> x) noexcept {
  return reg::sum(x.r);
}
/// Every other lane of a and of b behind it, from lane `First` on.
template <int First, Scalar T, int N>
FIXNET_INLINE Native<T, N> every_other(Native<T, N> a, Native<T, N> b) noexcept {
  return [&]<int... I>(std::integer_sequence<int, I...>) FIXNET_LAMBDA {
    return Native<T, N>(__builtin_shufflevector(a.r, b.r, (First + 2 * I)...));
  }
  (std::make_integer_sequence<int, N>{});
}
/// The first half of the lanes.
template <Scalar T, int N>
FIXNET_INLINE Native<T, N / 2> halved(Native<T, N> x) noexcept {
  return [&]<int... I>(std::integer_sequence<int, I...>) FIXNET_LAMBDA {
    return Native<T, N / 2>(__builtin_shufflevector(x.r, x.r, I...));
  }
  (std::make_integer_sequence<int, N / 2>{});
}
/// A register of twice the lanes, zeros in the second half.
template <Scalar T, int N>
FIXNET_INLINE Native<T, 2 * N> doubled(Native<T, N> x) noexcept {
  return [&]<int... I>(std::integer_sequence<int, I...>) FIXNET_LAMBDA {
    return Native<T, 2 * N>(__builtin_shufflevector(x.r, Native<T, N>(T(0)).r, (I < N ? I : N)...));
  }
  (std::make_integer_sequence<int, 2 * N>{});
}
/// As many registers as one has lanes.
template <Scalar T, int N>
using Square = Native<T, N>[static_cast<std::size_t>(N)];

template <Scalar T, int N>
FIXNET_INLINE Native<T, N> row_sums(const Square<T, N>& x) noexcept {
  reg::Register<T, N> rows[N];
  for (int i = 0; i < N; ++i) rows[i] = x[i].r;
  return reg::row_sums(rows);
}
/// Exchanges rows and columns of a square of lanes.
template <Scalar T, int N>
FIXNET_INLINE void transpose(Square<T, N>& x) noexcept {
  reg::Register<T, N> rows[N];
  FIXNET_UNROLL
  for (int i = 0; i < N; ++i) rows[i] = x[i].r;
  reg::transpose(rows);
  FIXNET_UNROLL
  for (int i = 0; i < N; ++i) x[i] = rows[i];
}
template <Scalar T, int N>
FIXNET_INLINE T largest(Native<T, N> x) noexcept {
  T lanes[N];
  x.storeu(lanes);
  T result = lanes[0];
  for (int i = 1; i < N; ++i) result = result < lanes[i] ? lanes[i] : result;
  return result;
}
template <Scalar T, int N>
FIXNET_INLINE bool any(NativeMask<T, N> m) noexcept {
  return reg::any(m.m);
}

}  // namespace simd
FIXNET_NAMESPACE_END

#endif  // FIXNET_HAS_REGISTERS

#include <fixnet/base/restore_macros.hpp>
