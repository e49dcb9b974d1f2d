// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/moved.hpp>
#include <fixnet/layers/operators/moves.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// Copies samples of shape S, a row a position, into one row each.
template <class V, class In, class Out, SampleShape S, class X, class Y>
struct FlattenForward {
  X x;
  Y y;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    const auto from = [&](int sample, int i) FIXNET_LAMBDA {
      const bool columns_first = S.order == Order::columns_first;
      const int p = columns_first ? i % S.positions : i / S.columns;
      const int column = columns_first ? i / S.positions : i % S.columns;
      return kernels_impl::number_at<In>(x, sample * S.positions + p, column);
    };
    kernels_impl::move_numbers<V, Out>(from,
                                       [&](int r, int c, V v) FIXNET_LAMBDA { y.set(r, c, v); });
  }
};

template <class V, class In, class Out, SampleShape S, class DY, class DXDone>
struct FlattenBackward {
  DY dy;
  DXDone dx_done;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    const auto from = [&](int row, int column) FIXNET_LAMBDA {
      const int i = S.place(row % S.positions, column);
      return kernels_impl::number_at<Out>(dy, row / S.positions, i);
    };
    kernels_impl::move_numbers<V, In>(from,
                                      [&](int r, int c, V v) FIXNET_LAMBDA { dx_done(r, c, v); });
  }
};

}  // namespace layers_impl

/// Makes one row of all positions of a sample, in the order of PyTorch's tensor.
/// Formula   y[b, p·F + f] = x[b, p, f] of a sequence; y[b, c·L + l] = x[b, c, l] of a signal
/// Shapes    x (B, L, F) or (B, C, L); y (B, L·F) or (B, C·L)
/// Errors    none; a sample of one position stays as it is
/// Cost      a copy, without arithmetic
/// Source    torch.nn.Flatten()
struct Flatten {
  static constexpr bool passes_on = true;  // for losses that ask what the outputs are

  static constexpr void write_name(names_impl::Writer& out) noexcept { out.put("Flatten"); }

  struct op : layers_impl::MovesNumbers {
    static constexpr int inputs = 0, outputs = 0;
    using Layout = layers_impl::Layout;

    static constexpr layers_impl::SampleShape reshape(const layers_impl::SampleShape& s) noexcept {
      return {.columns = s.size()};
    }
    static constexpr bool accepts(Layout, Layout) noexcept { return true; }

    template <class C>
    FIXNET_HIDDEN static constexpr layers_impl::SampleShape shape{C::In::columns, C::in_positions,
                                                                  C::order};
    template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
    static FIXNET_INLINE constexpr auto forward(const P&, const X& x, const Y& y, const Z&,
                                                const S&, const Call&) noexcept {
      return layers_impl::FlattenForward<V, typename C::In, typename C::Out, shape<C>, X, Y>{x, y};
    }
    template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
              class DXDone>
    static FIXNET_INLINE constexpr auto backward(const P&, const DY& dy, const X&, const Y&,
                                                 const S&, const Sink&,
                                                 const DXDone& dx_done) noexcept {
      if constexpr (std::is_same_v<DXDone, kernels_impl::Nowhere>) {
        return layers_impl::NoPass{};
      } else {
        return layers_impl::FlattenBackward<V, typename C::In, typename C::Out, shape<C>, DY,
                                            DXDone>{dy, dx_done};
      }
    }
  };
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
