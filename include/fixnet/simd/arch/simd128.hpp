// SPDX-License-Identifier: MIT
//
// Registers of 16 bytes without xsimd: the compiler's own vectors of float and of double, behind the few
// names of xsimd's batch that simd/ uses. WebAssembly computes with them; anything else can, for tests.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/config.hpp>

#if FIXNET_USE_SIMD128

  #include <cstdint>
  #include <cstring>
  #include <fixnet/base/concepts.hpp>
  #include <fixnet/simd/hidden.hpp>
  #include <limits>
  #include <type_traits>
  #if defined(__wasm_simd128__)
    #include <wasm_simd128.h>
  #endif

FIXNET_NAMESPACE_BEGIN
namespace simd::reg {

template <class T>
struct Vector128 {
  using type __attribute__((vector_size(16))) = T;
};
template <class T>
using Whole = std::conditional_t<sizeof(T) == 4, std::int32_t, std::int64_t>;

/// Truth values: all bits of a lane, or none.
template <class T>
struct Bool128 {
  using register_type = typename Vector128<Whole<T>>::type;
  register_type data;

  Bool128() = default;
  FIXNET_INLINE Bool128(register_type x) noexcept : data(x) {}
  friend FIXNET_INLINE Bool128 operator&(Bool128 a, Bool128 b) noexcept { return a.data & b.data; }
  friend FIXNET_INLINE Bool128 operator|(Bool128 a, Bool128 b) noexcept { return a.data | b.data; }
  friend FIXNET_INLINE Bool128 operator~(Bool128 a) noexcept { return ~a.data; }
};

using Float128 = Vector128<float>::type;    // four floats
using Double128 = Vector128<double>::type;  // two doubles
FIXNET_INLINE Float128 splat(float x) noexcept { return Float128{x, x, x, x}; }
FIXNET_INLINE Double128 splat(double x) noexcept { return Double128{x, x}; }

/// A register of 16 bytes.
template <class T>
struct Batch128 {
  using register_type = typename Vector128<T>::type;
  using batch_bool_type = Bool128<T>;
  using Bits = typename Bool128<T>::register_type;
  static constexpr std::size_t size = 16 / sizeof(T);
  register_type data;

  FIXNET_INLINE Batch128(register_type x) noexcept : data(x) {}
  FIXNET_INLINE explicit Batch128(T x) noexcept : data(splat(x)) {}
  FIXNET_INLINE operator register_type() const noexcept { return data; }

  static FIXNET_INLINE Batch128 load_aligned(const T* p) noexcept { return load_unaligned(p); }
  static FIXNET_INLINE Batch128 load_unaligned(const T* p) noexcept {
    register_type x;
    std::memcpy(&x, p, sizeof(x));
    return x;
  }
  FIXNET_INLINE void store_aligned(T* p) const noexcept { store_unaligned(p); }
  FIXNET_INLINE void store_unaligned(T* p) const noexcept { std::memcpy(p, &data, sizeof(data)); }

  friend FIXNET_INLINE Batch128 operator-(Batch128 a, Batch128 b) noexcept {
    return FIXNET_AS_WRITTEN(a.data - b.data);
  }
  friend FIXNET_INLINE Batch128 operator*(Batch128 a, Batch128 b) noexcept {
    return FIXNET_AS_WRITTEN(a.data * b.data);
  }
  friend FIXNET_INLINE Batch128 operator-(Batch128 a) noexcept { return -a.data; }
  friend FIXNET_INLINE Bool128<T> operator<(Batch128 a, Batch128 b) noexcept {
    return reinterpret_cast<Bits>(a.data < b.data);
  }
  friend FIXNET_INLINE Bool128<T> operator<=(Batch128 a, Batch128 b) noexcept {
    return reinterpret_cast<Bits>(a.data <= b.data);
  }
  friend FIXNET_INLINE Bool128<T> operator>(Batch128 a, Batch128 b) noexcept {
    return reinterpret_cast<Bits>(a.data > b.data);
  }
  friend FIXNET_INLINE Bool128<T> operator>=(Batch128 a, Batch128 b) noexcept {
    return reinterpret_cast<Bits>(a.data >= b.data);
  }
  friend FIXNET_INLINE Bool128<T> operator==(Batch128 a, Batch128 b) noexcept {
    return reinterpret_cast<Bits>(a.data == b.data);
  }
};

/// a where the mask holds, b elsewhere.
template <class T>
FIXNET_INLINE Batch128<T> select(Bool128<T> mask, Batch128<T> a, Batch128<T> b) noexcept {
  using R = typename Batch128<T>::register_type;
  using I = typename Bool128<T>::register_type;
  const I x = reinterpret_cast<I>(a.data), y = reinterpret_cast<I>(b.data);
  return reinterpret_cast<R>((mask.data & x) | (~mask.data & y));
}
template <class T>
FIXNET_INLINE Batch128<T> abs(Batch128<T> x) noexcept {
  using R = typename Batch128<T>::register_type;
  using I = typename Bool128<T>::register_type;
  return reinterpret_cast<R>(reinterpret_cast<I>(x.data) &
                             (I{} + std::numeric_limits<Whole<T>>::max()));
}

// The shuffles of sums and transposes (simd/transpose.hpp).
FIXNET_INLINE Float128 low_pairs(Float128 a, Float128 b) noexcept {
  return __builtin_shufflevector(a, b, 0, 4, 1, 5);
}
FIXNET_INLINE Float128 high_pairs(Float128 a, Float128 b) noexcept {
  return __builtin_shufflevector(a, b, 2, 6, 3, 7);
}
FIXNET_INLINE Float128 low_halves(Float128 a, Float128 b) noexcept {
  return __builtin_shufflevector(a, b, 0, 1, 4, 5);
}
FIXNET_INLINE Float128 high_halves(Float128 a, Float128 b) noexcept {
  return __builtin_shufflevector(a, b, 2, 3, 6, 7);
}
FIXNET_INLINE Double128 low_pairs(Double128 a, Double128 b) noexcept {
  return __builtin_shufflevector(a, b, 0, 2);
}
FIXNET_INLINE Double128 high_pairs(Double128 a, Double128 b) noexcept {
  return __builtin_shufflevector(a, b, 1, 3);
}

/// The first n elements from p, or to it; 0 ≤ n < lanes.
FIXNET_INLINE Float128 first_elements(Float128 x, const float* p, int n) noexcept {
  if (n > 0) x[0] = p[0];
  if (n > 1) x[1] = p[1];
  if (n > 2) x[2] = p[2];
  return x;
}
FIXNET_INLINE Double128 first_elements(Double128 x, const double* p, int n) noexcept {
  if (n > 0) x[0] = p[0];
  return x;
}
FIXNET_INLINE void store_elements(Float128 x, float* p, int n) noexcept {
  if (n > 0) p[0] = x[0];
  if (n > 1) p[1] = x[1];
  if (n > 2) p[2] = x[2];
}
FIXNET_INLINE void store_elements(Double128 x, double* p, int n) noexcept {
  if (n > 0) p[0] = x[0];
}

/// The sum over one register: halves, again and again.
FIXNET_INLINE float sum(Float128 x) noexcept {
  const Float128 half = x + __builtin_shufflevector(x, x, 2, 3, 2, 3);
  return half[0] + half[1];
}
FIXNET_INLINE double sum(Double128 x) noexcept { return x[0] + x[1]; }

  #if defined(__wasm_simd128__)
template <class T>
FIXNET_INLINE bool any(Bool128<T> m) noexcept {
  return wasm_v128_any_true(reinterpret_cast<v128_t>(m.data));
}
FIXNET_INLINE Float128 root(Float128 x) noexcept {
  return reinterpret_cast<Float128>(wasm_f32x4_sqrt(reinterpret_cast<v128_t>(x)));
}
FIXNET_INLINE Double128 root(Double128 x) noexcept {
  return reinterpret_cast<Double128>(wasm_f64x2_sqrt(reinterpret_cast<v128_t>(x)));
}
// WebAssembly's pmax(a, b) is a < b ? b : a.
FIXNET_INLINE Float128 larger(Float128 a, Float128 b) noexcept {
  return reinterpret_cast<Float128>(
      wasm_f32x4_pmax(reinterpret_cast<v128_t>(a), reinterpret_cast<v128_t>(b)));
}
FIXNET_INLINE Double128 larger(Double128 a, Double128 b) noexcept {
  return reinterpret_cast<Double128>(
      wasm_f64x2_pmax(reinterpret_cast<v128_t>(a), reinterpret_cast<v128_t>(b)));
}
FIXNET_INLINE Float128 smaller(Float128 a, Float128 b) noexcept {
  return reinterpret_cast<Float128>(
      wasm_f32x4_pmin(reinterpret_cast<v128_t>(a), reinterpret_cast<v128_t>(b)));
}
FIXNET_INLINE Double128 smaller(Double128 a, Double128 b) noexcept {
  return reinterpret_cast<Double128>(
      wasm_f64x2_pmin(reinterpret_cast<v128_t>(a), reinterpret_cast<v128_t>(b)));
}
  #else
template <class T>
FIXNET_INLINE bool any(Bool128<T> m) noexcept {
  bool some = false;
  for (int i = 0; i < static_cast<int>(16 / sizeof(T)); ++i) some |= m.data[i] != 0;
  return some;
}
FIXNET_INLINE Float128 root(Float128 x) noexcept {
  for (int i = 0; i < 4; ++i) x[i] = simd::root(static_cast<float>(x[i]));
  return x;
}
FIXNET_INLINE Double128 root(Double128 x) noexcept {
  for (int i = 0; i < 2; ++i) x[i] = simd::root(static_cast<double>(x[i]));
  return x;
}
FIXNET_INLINE Float128 larger(Float128 a, Float128 b) noexcept {
  return select(Batch128<float>(a) < Batch128<float>(b), Batch128<float>(b), Batch128<float>(a));
}
FIXNET_INLINE Double128 larger(Double128 a, Double128 b) noexcept {
  return select(Batch128<double>(a) < Batch128<double>(b), Batch128<double>(b),
                Batch128<double>(a));
}
FIXNET_INLINE Float128 smaller(Float128 a, Float128 b) noexcept {
  return select(Batch128<float>(b) < Batch128<float>(a), Batch128<float>(b), Batch128<float>(a));
}
FIXNET_INLINE Double128 smaller(Double128 a, Double128 b) noexcept {
  return select(Batch128<double>(b) < Batch128<double>(a), Batch128<double>(b),
                Batch128<double>(a));
}
  #endif

}  // namespace simd::reg
FIXNET_NAMESPACE_END

#endif  // FIXNET_USE_SIMD128

#include <fixnet/base/restore_macros.hpp>
