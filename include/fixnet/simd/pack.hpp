// SPDX-License-Identifier: MIT
//
// One number of several networks: a register of lanes L in which each lane belongs to a network of
// its own. For kernels it is one element, and the scalar of its own lane type: sums over its lanes
// do not exist, padding does not exist, and what holds for one network holds in each lane.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/native.hpp>
#include <fixnet/simd/one.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN
namespace simd {

/// A number of each of L::size networks.
template <class L>
struct Pack {
  using scalar = Pack;
  using element = typename L::scalar;
  using mask = typename L::mask;
  static constexpr int size = 1;
  static constexpr int networks = L::size;
  static constexpr bool fused = L::fused;
  L r;

  Pack() = default;
  FIXNET_INLINE constexpr Pack(L x) noexcept : r(x) {}
  /// The same number for each network.
  FIXNET_INLINE constexpr Pack(element x) noexcept : r(x) {}
  template <class N>
    requires(std::is_arithmetic_v<N> && !std::is_same_v<N, element>)
  FIXNET_INLINE constexpr explicit Pack(N x) noexcept : r(static_cast<element>(x)) {}

  static FIXNET_INLINE constexpr Pack load(const Pack* p) noexcept { return *p; }
  static FIXNET_INLINE constexpr Pack loadu(const Pack* p) noexcept { return *p; }
  static FIXNET_INLINE constexpr Pack load_partial(const Pack* p, int n) noexcept {
    return n > 0 ? *p : Pack(element(0));
  }
  FIXNET_INLINE constexpr void store(Pack* p) const noexcept { *p = *this; }
  FIXNET_INLINE constexpr void storeu(Pack* p) const noexcept { *p = *this; }
  FIXNET_INLINE constexpr void store_partial(Pack* p, int n) const noexcept {
    if (n > 0) *p = *this;
  }
  /// All networks where n > 0, none elsewhere: the mask of the first n elements.
  static FIXNET_INLINE constexpr mask first(int n) noexcept {
    return L::first(n > 0 ? L::size : 0);
  }

  friend FIXNET_INLINE constexpr Pack operator+(Pack a, Pack b) noexcept { return a.r + b.r; }
  friend FIXNET_INLINE constexpr Pack operator-(Pack a, Pack b) noexcept { return a.r - b.r; }
  friend FIXNET_INLINE constexpr Pack operator*(Pack a, Pack b) noexcept { return a.r * b.r; }
  friend FIXNET_INLINE constexpr Pack operator/(Pack a, Pack b) noexcept { return a.r / b.r; }
  friend FIXNET_INLINE constexpr Pack operator-(Pack a) noexcept { return -a.r; }
  friend FIXNET_INLINE constexpr mask operator<(Pack a, Pack b) noexcept { return a.r < b.r; }
  friend FIXNET_INLINE constexpr mask operator<=(Pack a, Pack b) noexcept { return a.r <= b.r; }
  friend FIXNET_INLINE constexpr mask operator>(Pack a, Pack b) noexcept { return a.r > b.r; }
  friend FIXNET_INLINE constexpr mask operator>=(Pack a, Pack b) noexcept { return a.r >= b.r; }
  friend FIXNET_INLINE constexpr mask operator==(Pack a, Pack b) noexcept { return a.r == b.r; }
  friend FIXNET_INLINE constexpr mask operator!=(Pack a, Pack b) noexcept { return a.r != b.r; }
  FIXNET_INLINE constexpr Pack& operator+=(Pack b) noexcept { return *this = *this + b; }
};

template <class L>
struct ElementOf<Pack<L>> {
  using type = typename L::scalar;
};
template <class L>
inline constexpr bool is_pack<Pack<L>> = true;
/// Whether kernels compute one element after the other, in the fewest statements: constant
/// expressions, and processors without registers.
template <class V>
inline constexpr bool by_elements = V::size == 1 && !is_pack<V>;

template <class L>
FIXNET_INLINE constexpr Pack<L> fma(Pack<L> a, Pack<L> b, Pack<L> c) noexcept {
  return fma(a.r, b.r, c.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> fnma(Pack<L> a, Pack<L> b, Pack<L> c) noexcept {
  return fnma(a.r, b.r, c.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> divided(Pack<L> a, Pack<L> b) noexcept {
  return divided(a.r, b.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> select(typename Pack<L>::mask m, Pack<L> a, Pack<L> b) noexcept {
  return select(m, a.r, b.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> keep(typename Pack<L>::mask m, Pack<L> a) noexcept {
  return keep(m, a.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> max_zero(Pack<L> x) noexcept {
  return max_zero(x.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> max(Pack<L> a, Pack<L> b) noexcept {
  return max(a.r, b.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> min(Pack<L> a, Pack<L> b) noexcept {
  return min(a.r, b.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> abs(Pack<L> x) noexcept {
  return abs(x.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> copysign(Pack<L> magnitude, Pack<L> sign) noexcept {
  return copysign(magnitude.r, sign.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> sqrt(Pack<L> x) noexcept {
  return sqrt(x.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> nearest(Pack<L> x) noexcept {
  return nearest(x.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> exp2_shifted(Pack<L> t) noexcept {
  return exp2_shifted(t.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> scale_wide(Pack<L> x, Pack<L> n) noexcept {
  return scale_wide(x.r, n.r);
}
template <class L>
FIXNET_INLINE constexpr auto not_less(Pack<L> a, Pack<L> b) noexcept {
  return not_less(a.r, b.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> keep_from(Pack<L> limit, Pack<L> x, Pack<L> value) noexcept {
  return keep_from(limit.r, x.r, value.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> flush_below(Pack<L> x, Pack<L> limit) noexcept {
  return flush_below(x.r, limit.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> flush_denormals(Pack<L> x) noexcept {
  return flush_denormals(x.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> split(Pack<L> x, Pack<L>& mantissa) noexcept {
  return split(x.r, mantissa.r);
}
template <class L>
FIXNET_INLINE constexpr Pack<L> settle(Pack<L> x) noexcept {
  return settle(x.r);
}
/// One element is its own sum, each network's.
template <class L>
FIXNET_INLINE constexpr Pack<L> sum(Pack<L> x) noexcept {
  return x;
}
template <class L>
FIXNET_INLINE constexpr Pack<L> largest(Pack<L> x) noexcept {
  return x;
}
template <class L>
FIXNET_INLINE constexpr Pack<L> row_sums(const Pack<L> (&x)[1]) noexcept {
  return x[0];
}

/// The number of the network in lane l.
template <class L>
FIXNET_INLINE typename L::scalar number_of(const Pack<L>& x, int l) noexcept {
  return reinterpret_cast<const typename L::scalar*>(&x)[l];
}
template <class L>
FIXNET_INLINE void set_number(Pack<L>& x, int l, typename L::scalar number) noexcept {
  reinterpret_cast<typename L::scalar*>(&x)[l] = number;
}

/// Which of `count` networks stands in lane l of group g: the last one where there is none.
template <class P, int count>
constexpr int network_in(int g, int l) noexcept {
  const int i = g * P::networks + l;
  return i < count ? i : count - 1;
}
/// How many of `columns` columns squares of registers transpose: a last square with too few of them
/// is more work than number by number.
template <class L>
constexpr int columns_in_squares(int columns) noexcept {
  const int left = columns % L::size;
  return L::size == 1 ? 0 : 4 * left >= L::size ? columns : columns - left;
}
/// Row i belongs to network i: those of group g, a number of each network in a pack.
template <class P, int count, class T, std::size_t N>
FIXNET_INLINE void pack_rows(const T (&rows)[count][N], int g, P (&to)[N]) noexcept {
  using L = decltype(P::r);
  constexpr int columns = static_cast<int>(N), in_squares = columns_in_squares<L>(columns);
  if constexpr (in_squares > 0) {
    for (int i = 0; i < in_squares; i += L::size) {
      L square[static_cast<std::size_t>(L::size)];
      FIXNET_UNROLL
      for (int l = 0; l < L::size; ++l)
        square[l] = L::load_partial(rows[network_in<P, count>(g, l)] + i, columns - i);
      transpose(square);
      FIXNET_UNROLL
      for (int c = 0; c < L::size; ++c)
        if (i + c < columns) to[i + c] = square[c];
    }
  }
  for (int l = 0; l < P::networks; ++l) {
    const T(&row)[N] = rows[network_in<P, count>(g, l)];
    for (int i = in_squares; i < columns; ++i) set_number(to[i], l, row[i]);
  }
}
template <class P, int count, class T, std::size_t N>
FIXNET_INLINE void unpack_rows(const P (&from)[N], int g, T (&rows)[count][N]) noexcept {
  using L = decltype(P::r);
  constexpr int columns = static_cast<int>(N), in_squares = columns_in_squares<L>(columns);
  const int first = g * P::networks;
  if constexpr (in_squares > 0) {
    for (int i = 0; i < in_squares; i += L::size) {
      L square[static_cast<std::size_t>(L::size)];
      FIXNET_UNROLL
      for (int c = 0; c < L::size; ++c) square[c] = from[i + c < columns ? i + c : i].r;
      transpose(square);
      FIXNET_UNROLL
      for (int l = 0; l < L::size; ++l)
        if (first + l < count) square[l].store_partial(rows[first + l] + i, columns - i);
    }
  }
  for (int l = 0; l < P::networks && first + l < count; ++l) {
    for (int i = in_squares; i < columns; ++i) rows[first + l][i] = number_of(from[i], l);
  }
}

}  // namespace simd
FIXNET_NAMESPACE_END

/// A Pack has the limits of its element, and none of its own: without this the language would say that
/// its infinity is 0.
template <class L>
struct std::numeric_limits<fixnet::simd::Pack<L>> {
  static constexpr bool is_specialized = false;
};

#include <fixnet/base/restore_macros.hpp>
