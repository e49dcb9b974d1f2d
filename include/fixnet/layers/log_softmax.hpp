// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// The logarithm of Softmax.
/// Formula   y_i = x_i − max x − log Σ_j exp(x_j − max x);  dx_i = dy_i − exp(y_i)·Σ_j dy_j
/// Shapes    x, y (B, N); along the columns
/// Errors    none; a row with NaN or +∞, and a row of −∞ alone, gives NaN in all of it
/// Cost      N exponentials and one logarithm a row forward, N exponentials backward
/// Source    torch.nn.LogSoftmax(dim=1)
struct LogSoftmax {
  using rowwise = void;
  static constexpr double highest = 0;
  static constexpr auto outputs_are = layers_impl::Meaning::log_probabilities;

  template <class V, class G, class X, class Y>
  static FIXNET_INLINE constexpr void forward(const X& x, const Y& y) noexcept {
    using T = typename V::scalar;
    static_repeat<G::groups, 16 * G::parts>([&](int g) FIXNET_LAMBDA {
      const V top = G::largest(x, g);
      V total(T(0));
      for (int i = 0; i < G::parts; ++i) {
        const V e = simd::exp_nonpositive(G::get(x, g, i) - top);
        total = total + G::real(i, e, V(T(0)));
      }
      const V shift = simd::log(G::total(total));
      for (int i = 0; i < G::parts; ++i) {
        G::set(y, g, i, G::inside(g, i, G::get(x, g, i) - top - shift));
      }
    });
  }
  template <class V, class G, class Y, class DY, class DXDone>
  static FIXNET_INLINE constexpr void backward(const Y& y, const DY& dy,
                                               const DXDone& done) noexcept {
    static_repeat<G::groups, 16 * G::parts>([&](int g) FIXNET_LAMBDA {
      V total(typename V::scalar(0));
      for (int i = 0; i < G::parts; ++i) total = total + G::get(dy, g, i);
      total = G::total(total);
      for (int i = 0; i < G::parts; ++i) {
        const V p = simd::exp_nonpositive(G::get(y, g, i));
        G::done(done, g, i, G::inside(g, i, fnma(p, total, G::get(dy, g, i))));
      }
    });
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
