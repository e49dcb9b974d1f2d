// SPDX-License-Identifier: MIT
//
// Passes of layers without weights over a block: element by element.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/kernels/block_shape.hpp>
#include <fixnet/kernels/views.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// Whether f says that f(0) = 0: then padding needs no mask.
template <class Act>
inline constexpr bool keeps_zero = [] {
  if constexpr (requires { Act::keeps_zero; }) return bool{Act::keeps_zero};
  return false;
}();

/// y = f(x), with zeros as padding.
template <class V, class S, class Act, class X, class Y>
struct MapForward {
  X x;
  Y y;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    constexpr int vectors = S::template vectors<V>;
    static_repeat<S::rows, vectors>([&](int r) FIXNET_LAMBDA {
      for (int c = 0; c < vectors; ++c) {
        V value = Act::forward(x.get(r, c));
        if (!keeps_zero<Act> && c == S::width / V::size) {
          value = keep(V::first(S::width % V::size), value);
        }
        y.set(r, c, value);
      }
    });
  }
};

/// dx = dy·f'(·), with s the input or the output of f as f's backward wants it.
template <class V, class S, class Act, class Saved, class DY, class DXDone>
struct MapBackward {
  Saved saved;
  DY dy;
  DXDone dx_done;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    constexpr int vectors = S::template vectors<V>;
    static_repeat<S::rows, vectors>([&](int r) FIXNET_LAMBDA {
      for (int c = 0; c < vectors; ++c) {
        dx_done(r, c, Act::backward(saved.get(r, c), dy.get(r, c)));
      }
    });
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
