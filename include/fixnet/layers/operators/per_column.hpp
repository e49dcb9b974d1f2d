// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/per_column.hpp>
#include <fixnet/layers/operator.hpp>
#include <fixnet/simd/tally.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// The operator of y = f(x, a): PReLU. One parameter a column, or one for all of any number.
template <PerColumn L>
struct OperatorOf<L> : OperatorDefaults {
  static constexpr int inputs = L::parameters > 1 ? L::parameters : 0, outputs = inputs;
  static constexpr Columns columns = L::parameters > 1 ? Columns::channels : Columns::any;

  static constexpr ParameterList parameters(const Site&) noexcept {
    ParameterList list;
    list.add({.name = "weight",
              .torch = {L::parameters},
              .columns = L::parameters,
              .begin = at_value(0.25)});
    return list;
  }
  static constexpr long work(const Site&, const Parameter*, int) noexcept { return 0; }

  template <class T>
  static constexpr int formula_forward() noexcept {
    return simd::operations<T, 2>([](auto x, auto a) { return L::forward(x, a); });
  }
  template <class T>
  static constexpr int formula_backward() noexcept {
    return simd::operations<T, 2>([](auto x, auto dy) {
      auto da = x;
      return L::backward(x, x, dy, da);
    });
  }
  template <class T>
  static constexpr long forward_flops(const Site& s) noexcept {
    return long{s.out} * formula_forward<T>();
  }
  template <class T>
  static constexpr long backward_flops(const Site& s, bool) noexcept {
    return long{s.out} * formula_backward<T>();
  }

  template <class C>
  using Shape =
      kernels_impl::ScaledShape<C::Out::batch, C::Out::columns, C::Out::narrow, L::parameters == 1>;
  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z&,
                                              const S&, const Call&) noexcept {
    return kernels_impl::ScaledForward<V, Shape<C>, L, X, Y>{x, p.template at<0>(), y};
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y&,
                                               const S&, const Sink& sink,
                                               const DXDone& dx_done) noexcept {
    return kernels_impl::ScaledBackward<V, Shape<C>, L, Sink, X, DY, DXDone>{
        x, dy, p.template at<0>(), p.template offset<0>(), sink, dx_done};
  }
};

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
