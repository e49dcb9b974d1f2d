// SPDX-License-Identifier: MIT
//
// Passes of layers with one parameter a column, or one for all (PReLU): element by element forward,
// with the parameters' gradient backward. Parameters and gradient are one padded row.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/kernels/block_shape.hpp>
#include <fixnet/kernels/padding.hpp>
#include <fixnet/kernels/views.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// A block, and whether one parameter is for all its columns.
template <int B, int N, bool Narrow, bool Shared>
struct ScaledShape : BlockShape<B, N, Narrow> {
  static constexpr bool shared = Shared;
};

/// The parameters that belong to lanes (r, c) of the block.
template <class V, class S>
FIXNET_INLINE constexpr V scale_lanes(const typename V::scalar* weight, int r, int c) noexcept {
  if constexpr (S::shared) {
    return V(weight[0]);
  } else if constexpr (S::narrow) {
    return V(weight[r]);
  } else {
    return V::load(weight + c * V::size);
  }
}

/// y = f(x, a), with zeros as padding.
template <class V, class S, class Act, class X, class Y>
struct ScaledForward {
  X x;
  const typename V::scalar* weight;
  Y y;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    constexpr int vectors = S::template vectors<V>;
    static_repeat<S::rows, vectors>([&](int r) FIXNET_LAMBDA {
      for (int c = 0; c < vectors; ++c) {
        const V value = Act::forward(x.get(r, c), scale_lanes<V, S>(weight, r, c));
        y.set(r, c, without_padding<V, S::width>(c, value));
      }
    });
  }
};

/// dx = dy·∂f/∂x and da = Σ dy·∂f/∂a, over the batch, and over the columns when shared.
template <class V, class S, class Act, class Sink, class X, class DY, class DXDone>
struct ScaledBackward {
  using T = typename V::scalar;
  static constexpr int vectors = S::template vectors<V>;
  X x;
  DY dy;
  const T* weight;
  int offset;
  const Sink& sink;
  DXDone dx_done;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    if constexpr (S::shared) {
      shared();
    } else if constexpr (S::narrow) {
      narrow();
    } else {
      wide();
    }
  }

 private:
  FIXNET_INLINE constexpr void element(int r, int c, V a, V& da) const noexcept {
    const V dx = Act::backward(x.get(r, c), a, dy.get(r, c), da);
    if constexpr (!std::is_same_v<DXDone, Nowhere>) {
      dx_done(r, c, without_padding<V, S::width>(c, dx));
    }
  }
  FIXNET_INLINE constexpr void shared() const noexcept {
    const V a(weight[0]);
    V da(T(0));
    static_repeat<S::rows, 2 * vectors>([&](int r) FIXNET_LAMBDA {
      for (int c = 0; c < vectors; ++c) element(r, c, a, da);
    });
    sink(offset, keep(V::first(1), V(simd::sum(da))));
  }
  FIXNET_INLINE constexpr void wide() const noexcept {
    static_repeat<vectors, 2 * S::rows>([&](int c) FIXNET_LAMBDA {
      const V a = V::load(weight + c * V::size);
      V da(T(0));
      static_repeat<S::rows, 2>([&](int r) FIXNET_LAMBDA { element(r, c, a, da); });
      sink(offset + c * V::size, da);
    });
  }
  FIXNET_INLINE constexpr void narrow() const noexcept {
    for (int first = 0; first < S::rows; first += V::size) {
      V da[V::size];
      FIXNET_UNROLL
      for (int l = 0; l < V::size; ++l) {
        da[l] = V(T(0));
        if (first + l < S::rows) {
          const V a(weight[first + l]);
          static_repeat<vectors, 2>([&](int c) FIXNET_LAMBDA { element(first + l, c, a, da[l]); });
        }
      }
      sink(offset + first, row_sums(da));
    }
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
