// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/layers/operators/moves.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

template <class V, int B, int P, int Vectors, class X, class Y>
struct LastStepForward {
  X x;
  Y y;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    for (int b = 0; b < B; ++b) {
      for (int c = 0; c < Vectors; ++c) y.set(b, c, x.get(b * P + P - 1, c));
    }
  }
};
template <class V, int B, int P, int Vectors, class DY, class DXDone>
struct LastStepBackward {
  DY dy;
  DXDone dx_done;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    const V none(typename V::scalar(0));
    for (int r = 0; r < B * P; ++r) {
      for (int c = 0; c < Vectors; ++c) dx_done(r, c, r % P == P - 1 ? dy.get(r / P, c) : none);
    }
  }
};

}  // namespace layers_impl

/// Takes the last of a sample's positions: what a recurrent layer makes of the whole sequence.
/// Formula   y[b] = x[b, L − 1]
/// Shapes    x (B, L, F), or (B, C, L); y (B, F), or (B, C)
/// Errors    none; a sample of one position stays as it is. In a stream every step is the last so far
/// Cost      a copy, without arithmetic
/// Source    y[:, -1] of a sequence in PyTorch, y[:, :, -1] of a signal
struct LastStep {
  static constexpr bool passes_on = true;  // for losses that ask what the outputs are

  static constexpr void write_name(names_impl::Writer& out) noexcept { out.put("LastStep"); }

  struct op : layers_impl::MovesNumbers {
    static constexpr int inputs = 0, outputs = 0;
    static constexpr layers_impl::Streams streams = layers_impl::Streams::yes;
    using Layout = layers_impl::Layout;

    static constexpr layers_impl::SampleShape reshape(const layers_impl::SampleShape& s) noexcept {
      return {.columns = s.columns};
    }
    static constexpr bool accepts(Layout in, Layout out) noexcept {
      return in == Layout::rows && out == Layout::rows;
    }

    template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
    static FIXNET_INLINE constexpr auto forward(const P&, const X& x, const Y& y, const Z&,
                                                const S&, const Call&) noexcept {
      return layers_impl::LastStepForward<V, C::samples, C::in_positions,
                                          C::Out::template vectors<V>, X, Y>{x, y};
    }
    template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
              class DXDone>
    static FIXNET_INLINE constexpr auto backward(const P&, const DY& dy, const X&, const Y&,
                                                 const S&, const Sink&,
                                                 const DXDone& dx_done) noexcept {
      if constexpr (std::is_same_v<DXDone, kernels_impl::Nowhere>) {
        return layers_impl::NoPass{};
      } else {
        return layers_impl::LastStepBackward<V, C::samples, C::in_positions,
                                             C::Out::template vectors<V>, DY, DXDone>{dy, dx_done};
      }
    }
  };
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
