// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/rowwise.hpp>
#include <fixnet/layers/operator.hpp>
#include <fixnet/simd/math.hpp>
#include <fixnet/simd/tally.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// The operator of a function of whole rows: Softmax, LogSoftmax. A pass of its own, or at a
/// network's end part of the loss end.
template <Rowwise L>
struct OperatorOf<L> : OperatorDefaults {
  static constexpr int inputs = 0, outputs = 0;
  static constexpr bool meets_loss = true;

  static constexpr ParameterList parameters(const Site&) noexcept { return ParameterList(); }
  static constexpr long work(const Site&, const Parameter*, int) noexcept { return 0; }

  /// One exponential and what sums and divides a row: counted a number, forward, and backward.
  template <class T>
  static constexpr int formula_forward() noexcept {
    return simd::operations<T>([](auto x) { return simd::exp_nonpositive(x); }) + 3;
  }
  template <class T>
  static constexpr int formula_backward() noexcept {
    return 4;
  }
  template <class T>
  static constexpr long forward_flops(const Site& s) noexcept {
    return long{s.out} * formula_forward<T>();
  }
  template <class T>
  static constexpr long backward_flops(const Site& s, bool dx) noexcept {
    return dx ? long{s.out} * formula_backward<T>() : 0;
  }

  template <class V, class C>
  using Groups = kernels_impl::RowGroupsOf<V, typename C::Out>;

  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P&, const X& x, const Y& y, const Z&, const S&,
                                              const Call&) noexcept {
    return kernels_impl::RowwiseForward<V, Groups<V, C>, L, X, Y>{x, y};
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P&, const DY& dy, const X&, const Y& y,
                                               const S&, const Sink&,
                                               const DXDone& dx_done) noexcept {
    if constexpr (std::is_same_v<DXDone, kernels_impl::Nowhere>) {
      return NoPass{};
    } else {
      return kernels_impl::RowwiseBackward<V, Groups<V, C>, L, Y, DY, DXDone>{y, dy, dx_done};
    }
  }
};

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
