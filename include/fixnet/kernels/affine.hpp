// SPDX-License-Identifier: MIT
//
// The passes of an affine layer over a batch, each a functor of pointers: templates on shapes only,
// so that equal layers of a deep network share one piece of code.
//
//   outputs   narrow_out: columns [out][B lanes], else rows [B][out lanes]
//   inputs    narrow_in: columns [in][B lanes], else rows [B][in lanes] or the user's own rows
//   weights   by_output: [out][in padded], else [in][out padded]
#pragma once

#include <fixnet/kernels/dot.hpp>
#include <fixnet/kernels/narrow.hpp>
#include <fixnet/kernels/outer.hpp>
#include <fixnet/kernels/transposed_product.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// The shape of one affine layer and the layout that its plan chose.
template <int B, int In, int Out, int Stride, bool Bias, bool NarrowIn, bool NarrowOut,
          bool ByOutput = NarrowOut && !NarrowIn>
struct AffineShape {
  static constexpr int batch = B, in = In, out = Out, stride = Stride;
  static constexpr bool bias = Bias, narrow_in = NarrowIn, narrow_out = NarrowOut;
  static constexpr bool by_output = ByOutput;
};

template <class X>
inline constexpr bool is_user_rows = false;
template <class T, int N, class Row>
inline constexpr bool is_user_rows<UserRows<T, N, Row>> = true;

/// x(b, i) whichever way the input lies; the user's rows are never columns.
template <bool NarrowIn, class X>
FIXNET_INLINE constexpr auto by_sample(const X& x) noexcept {
  if constexpr (NarrowIn && !is_user_rows<X>) {
    return Transposed<X>{x};
  } else {
    return x;
  }
}

/// Nowhere: an output that nobody wants.
struct Nowhere {
  template <class V>
  FIXNET_INLINE constexpr void set(int, int, V) const noexcept {}
};

/// The value in the first Width columns of a row of lanes, 0 behind them: 0·∞ is NaN, so padding
/// does not stay zero by itself.
template <class V, int Width>
FIXNET_INLINE constexpr V without_padding(int c, V value) noexcept {
  if constexpr (Width % V::size != 0) {
    return c == Width / V::size ? keep(V::first(Width % V::size), value) : value;
  }
  return value;
}

/// Hands results on without padding.
template <class V, int Width, class Done>
struct WithoutPadding {
  const Done& done;
  FIXNET_INLINE constexpr void operator()(int r, int c, V value) const noexcept {
    done(r, c, without_padding<V, Width>(c, value));
  }
};
template <class V, int Width>
inline constexpr bool has_padding = Width % V::size != 0;

/// `done` behind a mask where rows of Width have padding, itself where they have none.
template <class V, int Width, class Done>
FIXNET_INLINE constexpr decltype(auto) masked(const Done& done) noexcept {
  if constexpr (has_padding<V, Width>) {
    return WithoutPadding<V, Width, Done>{done};
  } else {
    return (done);
  }
}

/// Whether a forward product is an outer one, which starts from the bias, or one of rows.
template <class S>
inline constexpr bool forward_is_outer = S::narrow_out ? S::narrow_in : !S::by_output;

/// What follows a forward product: bias (where the product did not start from it), activation,
/// stores.
template <class V, class S, class Act, class Y, class Z>
struct ForwardEpilogue {
  using T = typename V::scalar;
  static constexpr int width = S::narrow_out ? S::batch : S::out;
  const T* bias;
  Y y;
  Z z;
  FIXNET_INLINE constexpr V bias_lanes(int r, int c) const noexcept {
    return S::narrow_out ? V(bias[r]) : V::load(bias + c * V::size);
  }
  FIXNET_INLINE constexpr void operator()(int r, int c, V sum) const noexcept {
    if constexpr (S::bias && !forward_is_outer<S>) sum = sum + bias_lanes(r, c);
    if constexpr (has_padding<V, width>) {
      if constexpr (!std::is_same_v<Z, Nowhere>) z.set(r, c, without_padding<V, width>(c, sum));
      y.set(r, c, without_padding<V, width>(c, Act::forward(sum)));
    } else {
      z.set(r, c, sum);
      y.set(r, c, Act::forward(sum));
    }
  }
};

/// y = f(x·W + b).
template <class V, class S, class Act, class X, class Y, class Z = Nowhere>
struct AffineForward {
  using T = typename V::scalar;
  X x;
  const T* weight;
  const T* bias;
  Y y;
  Z z;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    const ForwardEpilogue<V, S, Act, Y, Z> done{bias, y, z};
    const ConstPaddedRows<V, S::stride> w{weight};
    constexpr int in_vectors = simd::lanes_of(S::in, V::size);
    if constexpr (!S::narrow_out && S::by_output) {
      dot<V, S::batch, S::out, in_vectors>(x, w, done);
    } else if constexpr (!S::narrow_out) {
      constexpr int vectors = simd::lanes_of(S::out, V::size);
      const auto samples = by_sample<S::narrow_in>(x);
      if constexpr (S::bias) {
        const FromRow<ConstPaddedRows<V, S::stride>> start{{bias}};
        outer<V, S::batch, S::in, vectors>(samples, w, start, done);
      } else {
        outer<V, S::batch, S::in, vectors>(samples, w, FromZero{}, done);
      }
    } else if constexpr (S::narrow_in && S::bias) {
      in_columns(w, FromColumn<V>{bias}, done);
    } else if constexpr (S::narrow_in) {
      in_columns(w, FromZero{}, done);
    } else {
      dot<V, S::out, S::batch, in_vectors>(w, x, done);
    }
  }

 private:
  template <class Start, class Done>
  FIXNET_INLINE constexpr void in_columns(const ConstPaddedRows<V, S::stride>& w,
                                          const Start& start, const Done& done) const noexcept {
    constexpr int vectors = simd::lanes_of(S::batch, V::size);
    if constexpr (S::by_output) {
      outer<V, S::out, S::in, vectors>(w, x, start, done);
    } else {
      const Transposed<ConstPaddedRows<V, S::stride>> by_output{w};
      outer<V, S::out, S::in, vectors>(by_output, x, start, done);
    }
  }
};

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
    const auto &dw_done = masked < V, S::by_output ? S::in : S::out > (store);
    if constexpr (!S::narrow_out) {
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
    outer<V, S::in, S::batch, out_vectors>(Transposed<decltype(samples)>{samples}, dy, FromZero{},
                                           dw_done);
  }
  FIXNET_INLINE constexpr void wide_bias() const noexcept {
    if constexpr (V::size == 1) {
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
        sink(bias_offset, keep(V::first(1), V(sum(rows[0]))));
      } else {
        sink(bias_offset + o, row_sums(rows));
      }
    }
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END
