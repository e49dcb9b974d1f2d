// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/kernels/moved.hpp>
#include <fixnet/layers/operators/moves.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

template <class V, int Start, class In, class Out, class X, class Y>
struct SliceForward {
  X x;
  Y y;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    kernels_impl::move_numbers<V, Out>(
        [&](int row, int column)
            FIXNET_LAMBDA { return kernels_impl::number_at<In>(x, row, Start + column); },
        [&](int r, int c, V v) FIXNET_LAMBDA { y.set(r, c, v); });
  }
};

template <class V, int Start, class In, class Out, class DY, class DXDone>
struct SliceBackward {
  DY dy;
  DXDone dx_done;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    kernels_impl::move_numbers<V, In>(
        [&](int row, int column) FIXNET_LAMBDA {
          const int from = column - Start;
          const bool within = from >= 0 && from < Out::columns;
          return within ? kernels_impl::number_at<Out>(dy, row, from) : typename V::scalar(0);
        },
        [&](int r, int c, V v) FIXNET_LAMBDA { dx_done(r, c, v); });
  }
};

}  // namespace layers_impl

/// Keeps the columns Start to Stop, without Stop, of In: the part of a row that a branch reads.
/// Formula   y[b, i] = x[b, Start + i];  dx[b, Start + i] = dy[b, i], 0 elsewhere
/// Shapes    x (B, In), y (B, Stop − Start)
/// Errors    compile time: no column, or one that In does not have; a neighbour of another width
/// Cost      a copy, without arithmetic
/// Source    x[..., start:stop] of a torch.Tensor
template <int In, int Start, int Stop>
struct Slice {
  FIXNET_CHECK(0 <= Start && Start < Stop && Stop <= In,
               "Slice<in, start, stop> keeps columns start to stop - 1, which the input has", Start,
               " to ", Stop, " of ", In, " columns");
  static constexpr bool passes_on = true;  // for losses that ask what the outputs are

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::put(out, "Slice(", In, ",", Start, ",", Stop, ")");
  }

  struct op : layers_impl::MovesNumbers {
    static constexpr int inputs = In, outputs = Stop - Start;
    static constexpr layers_impl::Columns columns = layers_impl::Columns::last;
    using Layout = layers_impl::Layout;
    using Site = layers_impl::Site;

    static constexpr bool accepts(Layout, Layout) noexcept { return true; }
    static constexpr bool reads_user_rows(const Site&, const layers_impl::Parameter*) noexcept {
      return true;
    }

    template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
    static FIXNET_INLINE constexpr auto forward(const P&, const X& x, const Y& y, const Z&,
                                                const S&, const Call&) noexcept {
      return layers_impl::SliceForward<V, Start, typename C::In, typename C::Out, X, Y>{x, y};
    }
    template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
              class DXDone>
    static FIXNET_INLINE constexpr auto backward(const P&, const DY& dy, const X&, const Y&,
                                                 const S&, const Sink&,
                                                 const DXDone& dx_done) noexcept {
      if constexpr (std::is_same_v<DXDone, kernels_impl::Nowhere>) {
        return layers_impl::NoPass{};
      } else {
        return layers_impl::SliceBackward<V, Start, typename C::In, typename C::Out, DY, DXDone>{
            dy, dx_done};
      }
    }
  };
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
