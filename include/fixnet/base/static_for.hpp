// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/config.hpp>
#include <type_traits>
#include <utility>

FIXNET_NAMESPACE_BEGIN

/// A compile-time integer as a value: index<3> converts to 3 in any constant expression.
template <int I>
using StaticIndex = std::integral_constant<int, I>;

namespace static_for_impl {
template <class F, int... I>
FIXNET_INLINE constexpr void static_for(F& f, std::integer_sequence<int, I...>) {
  (f(StaticIndex<I>{}), ...);
}
inline constexpr int most = 128;  // clang++ nests no more than 256 expressions
}  // namespace static_for_impl

/// Calls f(StaticIndex<0>{}), …, f(StaticIndex<N-1>{}) in this order; the index is a constant in
/// each call.
template <int N, class F>
FIXNET_INLINE constexpr void static_for(F&& f) {
  constexpr int whole = N > static_for_impl::most ? N / static_for_impl::most : 0;
  if constexpr (whole > 0) {
    static_for<whole>([&](auto block) FIXNET_LAMBDA {
      static_for<static_for_impl::most>(
          [&](auto i) FIXNET_LAMBDA { f(StaticIndex<block * static_for_impl::most + i>{}); });
    });
    static_for<N - whole * static_for_impl::most>(
        [&](auto i) FIXNET_LAMBDA { f(StaticIndex<whole * static_for_impl::most + i>{}); });
  } else {
    static_for_impl::static_for(f, std::make_integer_sequence<int, N>{});
  }
}

/// Calls f(StaticIndex<N-1>{}), …, f(StaticIndex<0>{}).
template <int N, class F>
FIXNET_INLINE constexpr void static_for_reverse(F&& f) {
  static_for<N>([&](auto i) FIXNET_LAMBDA { f(StaticIndex<N - 1 - i>{}); });
}

/// Calls f(0), …, f(Rounds − 1): unrolled whole when it comes to few operations, else a loop.
template <int Rounds, int Operations = 1, class F>
FIXNET_INLINE constexpr void static_repeat(const F& f) {
  if constexpr (Rounds <= 32 && Rounds * Operations <= 96) {
    FIXNET_UNROLL
    for (int i = 0; i < Rounds; ++i) f(i);
  } else {
    for (int i = 0; i < Rounds; ++i) f(i);
  }
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
