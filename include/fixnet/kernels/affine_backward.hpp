// SPDX-License-Identifier: MIT
//
// The backward pass of an affine layer over a batch, like the forward one a template on shapes only.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/affine_shape.hpp>
#include <fixnet/kernels/dot.hpp>
#include <fixnet/kernels/few_outputs_backward.hpp>
#include <fixnet/kernels/hidden_units.hpp>
#include <fixnet/kernels/padding.hpp>
#include <fixnet/kernels/transposed_product.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// The gradient by the input, times the derivative of the activation that made it.
template <class V, class Act, class Saved, class DX>
struct InputEpilogue {
  Saved saved;
  DX dx;
  FIXNET_INLINE constexpr void operator()(int r, int c, V sum) const noexcept {
    dx.set(r, c, settle(Act::backward(saved.get(r, c), sum)));
  }
};

/// dW and dx of one layer, dx only if there is a layer before it.
/// Formula   dx = f'(·)·(dy·Wᵀ);  dW = Σ_b x[b]·dy[b];  dbias = Σ_b dy[b]
template <class V, class S, class Sink, class DY, class X, class DXDone>
struct AffineBackward {
  using T = typename V::scalar;
  static constexpr bool wants_dx = !std::is_same_v<DXDone, Nowhere>;
  static constexpr int in_vectors = simd::lanes_of(S::in, V::size);
  static constexpr int out_vectors = simd::lanes_of(S::out, V::size);
  static constexpr int batch_vectors = simd::lanes_of(S::batch, V::size);
  DY dy;
  X x;
  const T* weight;
  int weight_offset, bias_offset;
  const Sink& sink;
  DXDone dx_done;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    const ConstPaddedRows<V, S::stride> w{weight};
    const Done store{sink, weight_offset};
    constexpr int columns = S::by_output ? S::in : S::out;
    const auto& dw_done = masked<V, columns>(store);
    if constexpr (TakesUnits<DXDone>) {
      backward_units<V, S>(dy, x, w, dx_done, dw_done);
      if constexpr (S::bias) wide_bias();
    } else if constexpr (!S::narrow_out) {
      wide(w, dw_done);
      if constexpr (S::bias) wide_bias();
    } else {
      narrow(w, dw_done);
      if constexpr (S::bias) narrow_bias();
    }
  }

 private:
  struct Done {
    const Sink& sink;
    int offset;
    FIXNET_INLINE constexpr void operator()(int r, int c, V sum) const noexcept {
      sink(offset + r * S::stride + c * V::size, sum);
    }
  };

  template <class DWDone>
  FIXNET_INLINE constexpr void wide(const ConstPaddedRows<V, S::stride>& w,
                                    const DWDone& dw_done) const noexcept {
    if constexpr (wants_dx && S::narrow_in) {
      dot<V, S::in, S::batch, out_vectors>(w, dy, dx_done);
    } else if constexpr (wants_dx && transposing_pays<V, S::batch, S::in, S::out>) {
      transposed_product<V, S::batch, S::in, S::out>(dy, w, masked<V, S::in>(dx_done));
    } else if constexpr (wants_dx) {
      dot<V, S::batch, S::in, out_vectors>(dy, w, dx_done);
    }
    const auto samples = by_sample<S::narrow_in>(x);
    constexpr int together = bands_together<V, S::in, S::batch, out_vectors>;
    outer<V, S::in, S::batch, out_vectors, together>(Transposed<decltype(samples)>{samples}, dy,
                                                     FromZero{}, dw_done);
  }
  FIXNET_INLINE constexpr void wide_bias() const noexcept {
    if constexpr (simd::is_pack<V>) {
      for (int n = 0; n < S::out; ++n) {
        V total = dy.get(0, n);
        for (int b = 1; b < S::batch; ++b) total = total + dy.get(b, n);
        sink(bias_offset + n, total);
      }
    } else if constexpr (V::size == 1) {
      for (int n = 0; n < S::out; ++n) {
        V total(T(0));
        for (int b = 0; b < S::batch; ++b) total.r += dy.at(b, n);
        sink(bias_offset + n, total);
      }
    } else {
      // Four sums side by side: one would take the latency of an addition for each sample.
      constexpr int chains = S::batch >= 8 ? 4 : 1, rounds = S::batch / chains;
      static_repeat<out_vectors, S::batch>([&](int n) FIXNET_LAMBDA {
        V total[chains];
        FIXNET_UNROLL
        for (int c = 0; c < chains; ++c) total[c] = dy.get(c, n);
        static_repeat<rounds - 1, chains>([&](int round) FIXNET_LAMBDA {
          FIXNET_UNROLL
          for (int c = 0; c < chains; ++c)
            total[c] = total[c] + dy.get((round + 1) * chains + c, n);
        });
        FIXNET_UNROLL
        for (int b = rounds * chains; b < S::batch; ++b) {
          total[b % chains] = total[b % chains] + dy.get(b, n);
        }
        if constexpr (chains == 4) total[0] = (total[0] + total[1]) + (total[2] + total[3]);
        sink(bias_offset + n * V::size, total[0]);
      });
    }
  }
  template <class DWDone>
  FIXNET_INLINE constexpr void narrow(const ConstPaddedRows<V, S::stride>& w,
                                      const DWDone& dw_done) const noexcept {
    if constexpr (S::narrow_in) {
      if constexpr (wants_dx) {
        outer<V, S::in, S::out, batch_vectors>(w, dy, FromZero{}, masked<V, S::batch>(dx_done));
      }
      dot<V, S::in, S::out, batch_vectors>(x, dy, dw_done);
    } else if constexpr (wants_dx) {
      narrow_backward<V, S::batch, S::out, in_vectors>(dy, x, w, masked<V, S::in>(dx_done),
                                                       dw_done);
    } else {
      outer<V, S::out, S::batch, in_vectors>(dy, x, FromZero{}, dw_done);
    }
  }
  FIXNET_INLINE constexpr void narrow_bias() const noexcept {
    for (int o = 0; o < S::out; o += V::size) {
      V rows[V::size];
      FIXNET_UNROLL
      for (int l = 0; l < V::size; ++l) {
        rows[l] = V(T(0));
        if (o + l < S::out) {
          rows[l] = dy.get(o + l, 0);
          static_repeat<batch_vectors - 1>(
              [&](int c) FIXNET_LAMBDA { rows[l] = rows[l] + dy.get(o + l, c + 1); });
        }
      }
      if constexpr (S::out == 1) {
        sink(bias_offset, keep(V::first(1), V(simd::sum(rows[0]))));
      } else {
        sink(bias_offset + o, row_sums(rows));
      }
    }
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
