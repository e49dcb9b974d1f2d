// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/kernels/pool.hpp>
#include <fixnet/layers/operator.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// The operator of a layer that makes one position of each of its Windows: the mean, or the maximum.
template <class Windows, bool Maximum>
struct PoolOperator : OperatorDefaults {
  static constexpr int inputs = 0, outputs = 0;
  static constexpr Columns columns = Columns::channels;
  static constexpr int least_positions = Windows::least;

  static constexpr SampleShape reshape(const SampleShape& s) noexcept {
    const int windows = Windows::windows(s.positions);
    return {s.columns, windows > 0 ? windows : 1, s.order};
  }
  static constexpr bool accepts(Layout in, Layout out) noexcept {
    return in == Layout::rows && out == Layout::rows;
  }
  static constexpr ParameterList parameters(const Site&) noexcept { return ParameterList(); }
  static constexpr SavedList saved(const Site& s) noexcept {
    SavedList list;
    if (Maximum) list.add({.columns = s.out});
    return list;
  }
  static constexpr long work(const Site&, const Parameter*, int) noexcept { return 0; }
  /// The longest window's additions and a division, or its comparisons.
  template <class T>
  static constexpr long forward_flops(const Site& s) noexcept {
    return Maximum ? 0 : long{s.out} * longest(s);
  }
  template <class T>
  static constexpr long backward_flops(const Site& s, bool dx) noexcept {
    return dx ? long{s.out} * longest(s) : 0;
  }

  template <class V, class C>
  using Shape = kernels_impl::PoolShape<C::samples, C::in_positions, C::out_positions,
                                        C::Out::template vectors<V>>;
  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P&, const X& x, const Y& y, const Z&,
                                              const S& saved, const Call&) noexcept {
    if constexpr (Maximum) {
      using Kept = decltype(saved.template at<0>());
      return kernels_impl::MaximumForward<V, Shape<V, C>, Windows, X, Y, Kept>{
          x, y, saved.template at<0>()};
    } else {
      return kernels_impl::MeanForward<V, Shape<V, C>, Windows, X, Y>{x, y};
    }
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P&, const DY& dy, const X&, const Y&,
                                               const S& saved, const Sink&,
                                               const DXDone& dx_done) noexcept {
    if constexpr (std::is_same_v<DXDone, kernels_impl::Nowhere>) {
      return NoPass{};
    } else if constexpr (Maximum) {
      using Kept = decltype(saved.template at<0>());
      return kernels_impl::MaximumBackward<V, Shape<V, C>, Windows, DY, Kept, DXDone>{
          dy, saved.template at<0>(), dx_done};
    } else {
      return kernels_impl::MeanBackward<V, Shape<V, C>, Windows, DY, DXDone>{dy, dx_done};
    }
  }

 private:
  static constexpr int longest(const Site& s) noexcept {
    int most = 0;
    for (int q = 0; q < s.out_positions; ++q)
      most = Windows::size(q, s.in_positions) > most ? Windows::size(q, s.in_positions) : most;
    return most;
  }
};

/// What the numbers of a pool must be.
template <int Kernel, int Stride, int Zeros>
struct PoolOf {
  static constexpr bool counts = Kernel > 0 && Stride > 0 && Zeros >= 0;
  static constexpr bool half = !counts || 2 * Zeros <= Kernel;
  static constexpr bool ok = counts && half;
  FIXNET_CHECK(counts, "a pool has a kernel and a stride of 1 or more, and a padding of 0 or more",
               "kernel ", Kernel, ", stride ", Stride, ", padding ", Zeros);
  FIXNET_CHECK(half, "the padding of a pool is at most half of its kernel, as in PyTorch",
               "kernel ", Kernel, ", padding ", Zeros);
};
template <int Positions>
struct AdaptivePoolOf {
  static constexpr bool ok = Positions > 0;
  FIXNET_CHECK(ok, "an adaptive pool makes at least 1 position", Positions, " positions");
};
template <bool Sound, class Windows, bool Maximum>
struct PoolOperatorOf {
  using type = PoolOperator<Windows, Maximum>;
};
template <class Windows, bool Maximum>
struct PoolOperatorOf<false, Windows, Maximum> {
  struct type : PoolOperator<kernels_impl::AdaptiveWindows<1>, Maximum> {
    static constexpr bool said = true;
  };
};
template <int Kernel, int Stride, int Zeros, bool Maximum>
using FixedPool =
    typename PoolOperatorOf<check_impl::Passes<PoolOf<Kernel, Stride, Zeros>>,
                            kernels_impl::FixedWindows<Kernel, Stride, Zeros>, Maximum>::type;
template <int Positions, bool Maximum>
using AdaptivePool =
    typename PoolOperatorOf<check_impl::Passes<AdaptivePoolOf<Positions>>,
                            kernels_impl::AdaptiveWindows<Positions>, Maximum>::type;

constexpr void write_pool(names_impl::Writer& to, std::string_view name, int kernel, int stride,
                          int zeros) noexcept {
  to.put(name);
  names_impl::put(to, "(", kernel);
  if (stride != kernel) names_impl::put(to, ",stride=", stride);
  if (zeros > 0) names_impl::put(to, ",padding=", zeros);
  to.put(')');
}

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
