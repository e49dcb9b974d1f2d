// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/affine_backward.hpp>
#include <fixnet/kernels/affine_forward.hpp>
#include <fixnet/layers/operator.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// Linear's operator: a product that takes the activation behind it. The weight is stored
/// [in][out padded], or [out][in padded] where inputs fill lanes and outputs do not.
template <Affine L>
struct OperatorOf<L> : OperatorDefaults {
  static constexpr int inputs = L::in, outputs = L::out;
  static constexpr bool is_product = true;
  static constexpr Columns columns = Columns::last;

  static constexpr bool accepts(Layout, Layout) noexcept { return true; }
  static constexpr bool reads_user_rows(const Site& s, const Parameter* stored) noexcept {
    return s.out_layout == Layout::rows && stored->stored == StoredAs::transposed;
  }
  static constexpr ParameterList parameters(const Site& s) noexcept {
    const bool by_output = s.in_layout == Layout::rows && s.out_layout == Layout::columns;
    ParameterList list;
    list.add({.name = "weight",
              .torch = {L::out, L::in},
              .rows = by_output ? L::out : L::in,
              .columns = by_output ? L::in : L::out,
              .stored = by_output ? StoredAs::rows : StoredAs::transposed,
              .begin = as_weight(L::in, L::out)});
    if (L::has_bias) {
      list.add(
          {.name = "bias", .torch = {L::out}, .columns = L::out, .begin = as_bias(L::in, L::out)});
    }
    return list;
  }
  /// In columns in and out, the samples fill the lanes; else the inputs, or the outputs.
  static constexpr long work(const Site& s, const Parameter* stored, int rows) noexcept {
    const bool columns_out = s.out_layout == Layout::columns;
    if (columns_out && s.in_layout == Layout::columns)
      return long{L::in} * L::out * simd::lanes_of(rows, s.lanes);
    if (columns_out || stored->stored == StoredAs::rows)
      return long{L::out} * rows * simd::lanes_of(L::in, s.lanes);
    return long{L::in} * rows * simd::lanes_of(L::out, s.lanes);
  }
  template <class T>
  static constexpr long forward_flops(const Site&) noexcept {
    return 2L * L::in * L::out + (L::has_bias ? L::out : 0);
  }
  template <class T>
  static constexpr long backward_flops(const Site&, bool dx) noexcept {
    return (dx ? 4L : 2L) * L::in * L::out + (L::has_bias ? L::out : 0);
  }

  template <class C, class P>
  using Shape =
      kernels_impl::AffineShape<C::Out::batch, L::in, L::out, P::template tensor<0>.stride,
                                L::has_bias, C::In::narrow, C::Out::narrow,
                                P::template tensor<0>.stored == StoredAs::rows>;

  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z& before,
                                              const S&, const Call&) noexcept {
    return kernels_impl::AffineForward<V, Shape<C, P>, Act, X, Y, Z>{x, p.template at<0>(),
                                                                     p.template at<1>(), y, before};
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y&,
                                               const S&, const Sink& sink,
                                               const DXDone& dx_done) noexcept {
    return kernels_impl::AffineBackward<V, Shape<C, P>, Sink, DY, X, DXDone>{
        dy, x, p.template at<0>(), p.template offset<0>(), p.template offset<1>(), sink, dx_done};
  }

  /// This layer unit by unit, as the next one asks for units and hands back gradients by them.
  template <class V, class C, class Act, class P, class X, class Y, class Z>
  static FIXNET_INLINE constexpr auto units(const P& p, const X& x, const Y& y,
                                            const Z& before) noexcept {
    return kernels_impl::HiddenUnits<V, Shape<C, P>, Act, X, Y, Z>{x, p.template at<0>(),
                                                                   p.template at<1>(), y, before};
  }
  template <class V, class C, class Act, class P, class X, class Saved, class Sink>
  static FIXNET_INLINE constexpr auto unit_gradients(const P& p, const X& x, const Saved& saved,
                                                     const Sink& sink) noexcept {
    return kernels_impl::UnitGradients<V, Shape<C, P>, Act, Sink, X, Saved>{
        x, saved, sink, p.template offset<0>(), p.template offset<1>()};
  }

  /// Whether the gradient by the input comes from transposed weights.
  template <class V, class C>
  static constexpr bool transposes =
      !C::In::narrow && !C::Out::narrow &&
      kernels_impl::transposing_pays<V, C::Out::batch, L::in, L::out>;
  template <class V, class C>
  static constexpr long scratch_bytes(bool dx) noexcept {
    return dx && transposes<V, C> ? kernels_impl::panel_bytes<V, C::Out::batch, L::in, L::out> : 0L;
  }
  template <class V, class C, class P>
  static constexpr void describe(names_impl::Writer& out, bool dx) noexcept {
    constexpr Parameter weight = P::template tensor<0>;
    names_impl::put(out, "; weights [", weight.rows, "][", weight.stride, "]");
    if constexpr (!kernels_impl::forward_is_outer<Shape<C, P>>) {
      names_impl::put(out, ", products of rows");
    } else {
      constexpr kernels_impl::Tile tile =
          kernels_impl::outer_tile<V>(C::Out::rows, C::Out::template vectors<V>, L::in);
      names_impl::put(out, ", tiles ", tile.rows, "x", tile.vectors);
      if (tile.chains > 1) names_impl::put(out, " in ", tile.chains, " chains");
    }
    if (dx && transposes<V, C>) names_impl::put(out, ", dx from transposed weights");
  }
};

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
