// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/math.hpp>

FIXNET_NAMESPACE_BEGIN

/// Makes each row a distribution: positive, of sum 1.
/// Formula   y_i = exp(x_i − max x) / Σ_j exp(x_j − max x);  dx_i = y_i·(dy_i − Σ_j dy_j·y_j)
/// Shapes    x, y (B, N); along the columns
/// Errors    none; a row with NaN or +∞, and a row of −∞ alone, gives NaN in all of it
/// Cost      N exponentials and one division a row
/// Source    torch.nn.Softmax(dim=1)
struct Softmax {
  using rowwise = void;
  static constexpr double lowest = 0, highest = 1;
  static constexpr auto outputs_are = layers_impl::Meaning::probabilities;

  template <class V, class G, class X, class Y>
  static FIXNET_INLINE constexpr void forward(const X& x, const Y& y) noexcept {
    using T = typename V::scalar;
    static_repeat<G::groups, 16 * G::parts>([&](int g) FIXNET_LAMBDA {
      const V top = G::largest(x, g);
      V e[G::parts], total(T(0));
      for (int i = 0; i < G::parts; ++i) {
        e[i] = G::real(i, simd::exp_nonpositive(G::get(x, g, i) - top), V(T(0)));
        total = total + e[i];
      }
      const V inverse = V(T(1)) / G::total(total);
      for (int i = 0; i < G::parts; ++i) {
        G::set(y, g, i, G::inside(g, i, settle(e[i] * inverse)));
      }
    });
  }
  template <class V, class G, class Y, class DY, class DXDone>
  static FIXNET_INLINE constexpr void backward(const Y& y, const DY& dy,
                                               const DXDone& done) noexcept {
    static_repeat<G::groups, 4 * G::parts>([&](int g) FIXNET_LAMBDA {
      V total(typename V::scalar(0));
      for (int i = 0; i < G::parts; ++i) {
        total = fma(G::get(y, g, i), G::get(dy, g, i), total);
      }
      total = G::total(total);
      for (int i = 0; i < G::parts; ++i) {
        const V dx = G::get(y, g, i) * (G::get(dy, g, i) - total);
        G::done(done, g, i, G::inside(g, i, dx));
      }
    });
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
