// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/kernels/views.hpp>
#include <limits>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// One text for functions of whole rows, whichever way a block lies. A group is what is reduced
/// together: one sample in rows of lanes, V::size samples at once in columns of lanes. A group has
/// `parts` lanes; their real columns are `mask(i)`, their column numbers `index(i)`; `total` and
/// `top` finish a reduction over the parts and give it to every lane.
template <class V, int B, int N, bool Narrow>
struct RowGroups {
  using T = typename V::scalar;
  static constexpr int groups = Narrow ? simd::lanes_of(B, V::size) : B;
  static constexpr int parts = Narrow ? N : simd::lanes_of(N, V::size);
  static constexpr int columns = N;
  static constexpr bool ragged = !Narrow && N % V::size != 0;

  template <class View>
  static FIXNET_INLINE constexpr V get(const View& view, int g, int i) noexcept {
    return Narrow ? view.get(i, g) : view.get(g, i);
  }
  template <class View>
  static FIXNET_INLINE constexpr void set(const View& view, int g, int i, V v) noexcept {
    Narrow ? view.set(i, g, v) : view.set(g, i, v);
  }
  template <class Done>
  static FIXNET_INLINE constexpr void done(const Done& d, int g, int i, V v) noexcept {
    Narrow ? d(i, g, v) : d(g, i, v);
  }
  static FIXNET_INLINE constexpr typename V::mask mask(int i) noexcept {
    return Narrow ? V::first(V::size) : V::first(N - i * V::size);
  }
  /// The value where the column is real, `other` in the padding.
  static FIXNET_INLINE constexpr V real(int i, V value, V other) noexcept {
    if constexpr (ragged) return i == parts - 1 ? select(mask(i), value, other) : value;
    return value;
  }
  /// The value where both the column and the sample are real, 0 in the padding of a block.
  static FIXNET_INLINE constexpr V inside(int g, int i, V value) noexcept {
    constexpr int rest = (Narrow ? B : N) % V::size;
    if constexpr (rest != 0) {
      if ((Narrow ? g == groups - 1 : i == parts - 1)) return keep(V::first(rest), value);
    }
    return value;
  }
  /// The value where the sample is one of the first `rows`, else 0: rows is a constant where all of
  /// the batch count, an int where fewer may.
  template <class Rows>
  static FIXNET_INLINE constexpr V counted(int g, V value, Rows rows) noexcept {
    if constexpr (Narrow) {
      constexpr bool whole = !std::is_same_v<Rows, int> && B % V::size == 0;
      return whole ? value : keep(V::first(static_cast<int>(rows) - g * V::size), value);
    } else {
      return g < static_cast<int>(rows) ? value : V(T(0));
    }
  }
  static FIXNET_INLINE constexpr V index(int i) noexcept {
    return Narrow ? V(static_cast<T>(i)) : simd::ramp<V>() + V(static_cast<T>(i * V::size));
  }
  static FIXNET_INLINE constexpr V total(V x) noexcept { return Narrow ? x : V(simd::sum(x)); }
  static FIXNET_INLINE constexpr V top(V x) noexcept { return Narrow ? x : V(simd::largest(x)); }
  /// The numbers of one padded row of N that belong to part i.
  static FIXNET_INLINE constexpr V of_columns(const T* row, int i) noexcept {
    return Narrow ? V(row[i]) : V::load(row + i * V::size);
  }
  /// Hands the sink a sum over the samples for each column, in lanes of columns: f(g, i, sum) adds
  /// group g's to the sum of part i, zero for samples that are padding.
  template <class Sink, class F>
  static FIXNET_INLINE constexpr void sum_columns(const Sink& sink, int offset,
                                                  const F& f) noexcept {
    if constexpr (Narrow && V::size > 1) {
      for (int first = 0; first < parts; first += V::size) {
        V sums[V::size];
        FIXNET_UNROLL
        for (int l = 0; l < V::size; ++l) {
          sums[l] = V(T(0));
          for (int g = 0; g < (first + l < parts ? groups : 0); ++g)
            sums[l] = f(g, first + l, sums[l]);
        }
        sink(offset + first, row_sums(sums));
      }
    } else {
      for (int i = 0; i < parts; ++i) {
        V sum(T(0));
        for (int g = 0; g < groups; ++g) sum = f(g, i, sum);
        sink(offset + i * V::size, sum);
      }
    }
  }
  /// The largest value of group g's real columns; a NaN may be passed over.
  template <class View>
  static FIXNET_INLINE constexpr V largest(const View& view, int g) noexcept {
    constexpr auto nothing = -std::numeric_limits<simd::Element<V>>::infinity();
    V found(nothing);
    for (int i = 0; i < parts; ++i) found = simd::max(found, real(i, get(view, g, i), V(nothing)));
    return top(found);
  }
};

/// The groups of a block of this shape.
template <class V, class Shape>
using RowGroupsOf = RowGroups<V, Shape::batch, Shape::columns, Shape::narrow>;

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
