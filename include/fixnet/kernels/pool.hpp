// SPDX-License-Identifier: MIT
//
// One number of the positions in a window, a column a lane: their mean or their maximum.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/simd/lanes.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// Windows of K positions, Stride apart, with Pad zeros (of a maximum: nothing) on each side. A
/// window is positions begin to end − 1; first_with is the first window that ends behind p.
template <int K, int Stride, int Pad>
struct FixedWindows {
  static constexpr bool even = true;
  static constexpr int least = K > 2 * Pad ? K - 2 * Pad : 1;
  static constexpr int windows(int positions) noexcept {
    const int rest = positions + 2 * Pad - K;
    return rest < 0 ? 0 : rest / Stride + 1;
  }
  static FIXNET_INLINE constexpr int begin(int q, int) noexcept {
    return q * Stride > Pad ? q * Stride - Pad : 0;
  }
  static FIXNET_INLINE constexpr int end(int q, int positions) noexcept {
    const int behind = q * Stride - Pad + K;
    return behind < positions ? behind : positions;
  }
  static FIXNET_INLINE constexpr int first_with(int p, int) noexcept {
    const int before = p + Pad - K;
    return before < 0 ? 0 : before / Stride + 1;
  }
  static FIXNET_INLINE constexpr int size(int, int) noexcept { return K; }
};
/// So many windows, whatever the number of positions; they overlap where it is no multiple.
template <int Windows>
struct AdaptiveWindows {
  static constexpr bool even = false;
  static constexpr int least = 1;
  static constexpr int windows(int) noexcept { return Windows; }
  static FIXNET_INLINE constexpr int begin(int q, int positions) noexcept {
    return q * positions / Windows;
  }
  static FIXNET_INLINE constexpr int end(int q, int positions) noexcept {
    return ((q + 1) * positions + Windows - 1) / Windows;
  }
  static FIXNET_INLINE constexpr int first_with(int p, int positions) noexcept {
    return p * Windows / positions;
  }
  static FIXNET_INLINE constexpr int size(int q, int positions) noexcept {
    return end(q, positions) - begin(q, positions);
  }
};

/// B samples of so many positions and windows, in so many registers a row.
template <int B, int PositionsIn, int PositionsOut, int Vectors>
struct PoolShape {
  static constexpr int samples = B, in = PositionsIn, out = PositionsOut, vectors = Vectors;
};

/// Calls visit(b, position, c) for the lanes of so many positions of each sample.
template <class S, int Positions, class Visit>
FIXNET_INLINE constexpr void each_position(const Visit& visit) noexcept {
  for (int b = 0; b < S::samples; ++b) {
    for (int p = 0; p < Positions; ++p) {
      for (int c = 0; c < S::vectors; ++c) visit(b, p, c);
    }
  }
}

template <class V, class S, class W, class X, class Y>
struct MeanForward {
  using T = typename V::scalar;
  X x;
  Y y;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    each_position<S, S::out>([&](int b, int q, int c) FIXNET_LAMBDA {
      V sum(T(0));
      for (int p = W::begin(q, S::in); p < W::end(q, S::in); ++p)
        sum = sum + x.get(b * S::in + p, c);
      y.set(b * S::out + q, c, sum / V(static_cast<T>(W::size(q, S::in))));
    });
  }
};
template <class V, class S, class W, class DY, class DXDone>
struct MeanBackward {
  using T = typename V::scalar;
  DY dy;
  DXDone dx_done;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    each_position<S, S::in>([&](int b, int p, int c)
                                FIXNET_LAMBDA { dx_done(b * S::in + p, c, gradient(b, p, c)); });
  }

 private:
  FIXNET_INLINE constexpr V gradient(int b, int p, int c) const noexcept {
    V sum(T(0));
    for (int q = W::first_with(p, S::in); q < S::out && W::begin(q, S::in) <= p; ++q) {
      const V slope = dy.get(b * S::out + q, c);
      sum = sum + (W::even ? slope : slope / V(static_cast<T>(W::size(q, S::in))));
    }
    return W::even ? sum / V(static_cast<T>(W::size(0, S::in))) : sum;
  }
};

/// Keeps for each window which of its positions is the maximum: the first, or the last NaN.
template <class V, class S, class W, class X, class Y, class Kept>
struct MaximumForward {
  using T = typename V::scalar;
  X x;
  Y y;
  Kept kept;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    each_position<S, S::out>([&](int b, int q, int c) FIXNET_LAMBDA { window(b, q, c); });
  }

 private:
  FIXNET_INLINE constexpr void window(int b, int q, int c) const noexcept {
    const int begin = W::begin(q, S::in);
    V most = x.get(b * S::in + begin, c), at(T(0));
    for (int p = begin + 1; p < W::end(q, S::in); ++p) {
      const V value = x.get(b * S::in + p, c);
      const auto taken = value > most || !(value == value);
      most = select(taken, value, most);
      at = select(taken, V(static_cast<T>(p - begin)), at);
    }
    y.set(b * S::out + q, c, most);
    kept.set(b * S::out + q, c, at);
  }
};
template <class V, class S, class W, class DY, class Kept, class DXDone>
struct MaximumBackward {
  using T = typename V::scalar;
  DY dy;
  Kept kept;
  DXDone dx_done;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    each_position<S, S::in>([&](int b, int p, int c)
                                FIXNET_LAMBDA { dx_done(b * S::in + p, c, gradient(b, p, c)); });
  }

 private:
  FIXNET_INLINE constexpr V gradient(int b, int p, int c) const noexcept {
    const V none(T(0));
    V sum = none;
    for (int q = W::first_with(p, S::in); q < S::out && W::begin(q, S::in) <= p; ++q) {
      const V own(static_cast<T>(p - W::begin(q, S::in)));
      const int row = b * S::out + q;
      sum = sum + select(kept.get(row, c) == own, dy.get(row, c), none);
    }
    return sum;
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
