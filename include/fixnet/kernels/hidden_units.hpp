// SPDX-License-Identifier: MIT
//
// A network's first two affine layers in one pass, one hidden unit after the other: the units of all
// samples go from register to register, and are stored only for the way back. For networks in lanes,
// where a unit of one sample fills a register.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
#include <fixnet/kernels/outer.hpp>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// The outputs of a first layer, an affine one with an activation behind it, that come into being
/// when the second layer asks for them.
/// Formula   y[b,n] = f(bias[n] + Σ_i x[b,i]·W[i,n])
template <class V, class S, class Act, class X, class Y, class Z>
struct HiddenUnits {
  using T = typename V::scalar;
  X x;
  const T* weight;
  const T* bias;
  Y y;
  Z z;  // in front of the activation

  struct Weights {
    V of_input[static_cast<std::size_t>(S::in)], bias;
  };
  FIXNET_INLINE constexpr Weights weights(int n) const noexcept {
    Weights own;
    FIXNET_UNROLL
    for (int i = 0; i < S::in; ++i) own.of_input[i] = V::load(weight + i * S::stride + n);
    if constexpr (S::bias) own.bias = V::load(bias + n);
    return own;
  }
  /// Unit n of sample b, which is stored.
  FIXNET_INLINE constexpr V make(int b, int n, const Weights& own) const noexcept {
    const V first(x.at(b, 0));
    V sum = S::bias ? fma(first, own.of_input[0], own.bias) : first * own.of_input[0];
    FIXNET_UNROLL
    for (int i = 1; i < S::in; ++i) sum = fma(V(x.at(b, i)), own.of_input[i], sum);
    z.set(b, n, sum);
    const V unit = Act::forward(sum);
    y.set(b, n, unit);
    return unit;
  }
  /// One that was made.
  FIXNET_INLINE constexpr V get(int b, int n) const noexcept { return y.get(b, n); }
  FIXNET_INLINE constexpr T at(int b, int n) const noexcept { return y.at(b, n); }
};
template <class X>
concept MakesUnits = requires {
  typename X::Weights;
};

/// The second layer's outputs of samples b0 … b0 + Rows − 1.
template <class V, class S, int Rows, class Units, class W, class Done>
FIXNET_INLINE constexpr void rows_of_units(int b0, const Units& x, const W& w,
                                           const typename V::scalar* bias,
                                           const Done& done) noexcept {
  V acc[Rows][S::out];
  const auto unit = [&](int n, auto begins) FIXNET_LAMBDA {
    const typename Units::Weights own = x.weights(n);
    FIXNET_UNROLL
    for (int r = 0; r < Rows; ++r) {
      const V input = x.make(b0 + r, n, own);
      FIXNET_UNROLL
      for (int o = 0; o < S::out; ++o) {
        const V weight = w.get(n, o);
        acc[r][o] = begins ? input * weight : fma(input, weight, acc[r][o]);
      }
    }
  };
  if constexpr (S::bias) {
    FIXNET_UNROLL
    for (int r = 0; r < Rows; ++r) {
      FIXNET_UNROLL
      for (int o = 0; o < S::out; ++o) acc[r][o] = V::load(bias + o);
    }
  } else {
    unit(0, std::true_type{});
  }
  for (int n = S::bias ? 0 : 1; n < S::in; ++n) unit(n, std::false_type{});
  FIXNET_UNROLL
  for (int r = 0; r < Rows; ++r) {
    FIXNET_UNROLL
    for (int o = 0; o < S::out; ++o) done(b0 + r, o, acc[r][o]);
  }
}
/// The second layer forward, as many samples at a time as sums stay in registers.
/// Formula   done(b, o, bias[o] + Σ_n x[b,n]·w[n,o])
template <class V, class S, class Units, class W, class Done>
FIXNET_INLINE constexpr void forward_units(const Units& x, const W& w,
                                           const typename V::scalar* bias,
                                           const Done& done) noexcept {
  constexpr int most = at_least(1, tile_accumulators<V> * 2 / 3 / S::out);
  constexpr int blocks = (S::batch + most - 1) / most, rows = (S::batch + blocks - 1) / blocks;
  constexpr int whole = S::batch / rows, rest = S::batch % rows;
  for (int i = 0; i < whole; ++i) rows_of_units<V, S, rows>(i * rows, x, w, bias, done);
  if constexpr (rest > 0) rows_of_units<V, S, rest>(whole * rows, x, w, bias, done);
}

/// What becomes of the gradients by those units: sums over the samples, and weight gradients as soon
/// as these are whole.
/// Formula   dW[i,n] = Σ_b x[b,i]·dz[b,n];  dbias[n] = Σ_b dz[b,n];  dz = f'(·)·dy
template <class V, class S, class Act, class Sink, class X, class Saved>
struct UnitGradients {
  X x;
  Saved saved;
  const Sink& sink;
  int weight_offset, bias_offset;

  struct Sums {
    V weight[static_cast<std::size_t>(S::in)], bias;
  };
  /// Sample b's gradient by unit n; the first sample begins the sums.
  template <bool First>
  FIXNET_INLINE constexpr void add(int b, int n, V dy, Sums& sums) const noexcept {
    const V dz = settle(Act::backward(saved.get(b, n), dy));
    FIXNET_UNROLL
    for (int i = 0; i < S::in; ++i) {
      const V input(x.at(b, i));
      sums.weight[i] = First ? input * dz : fma(input, dz, sums.weight[i]);
    }
    if constexpr (S::bias) sums.bias = First ? dz : sums.bias + dz;
  }
  FIXNET_INLINE constexpr void end(int n, const Sums& sums) const noexcept {
    FIXNET_UNROLL
    for (int i = 0; i < S::in; ++i) sink(weight_offset + i * S::stride + n, sums.weight[i]);
    if constexpr (S::bias) sink(bias_offset + n, sums.bias);
  }
};
template <class DXDone>
concept TakesUnits = requires {
  typename DXDone::Sums;
};

/// Gradients by the units and by the weights of the second layer, one unit after the other.
/// Formula   dx[b,n] = Σ_o dy[b,o]·w[n,o];  dW[n,o] = Σ_b x[b,n]·dy[b,o]
/// Cost      4·B·In·Out FLOP and those of the first layer's weights
template <class V, class S, class DY, class X, class W, class Units, class DWDone>
FIXNET_INLINE constexpr void backward_units(const DY& dy, const X& x, const W& w,
                                            const Units& units, const DWDone& dw_done) noexcept {
  for (int n = 0; n < S::in; ++n) {
    typename Units::Sums sums;
    V weight[S::out], own[S::out];
    FIXNET_UNROLL
    for (int o = 0; o < S::out; ++o) weight[o] = w.get(n, o);
    const auto sample = [&](int b, auto first) FIXNET_LAMBDA {
      constexpr bool is_first = decltype(first)::value;
      const V input = x.get(b, n);
      V dx;
      FIXNET_UNROLL
      for (int o = 0; o < S::out; ++o) {
        const V d = dy.get(b, o);
        dx = o == 0 ? d * weight[0] : fma(d, weight[o], dx);
        own[o] = is_first ? input * d : fma(input, d, own[o]);
      }
      units.template add<is_first>(b, n, dx, sums);
    };
    sample(0, std::true_type{});
    static_repeat<S::batch - 1, 2 * S::out>(
        [&](int b) FIXNET_LAMBDA { sample(b + 1, std::false_type{}); });
    FIXNET_UNROLL
    for (int o = 0; o < S::out; ++o) dw_done(n, o, own[o]);
    units.end(n, sums);
  }
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
