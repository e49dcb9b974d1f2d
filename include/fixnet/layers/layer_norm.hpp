// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operators/row_norm.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

template <class V, class G, class Eps, class X, class Y, class Mean, class Scale>
struct LayerNormForward {
  using T = typename V::scalar;
  const T *weight, *bias;
  X x;
  Y y;
  Mean means;
  Scale scales;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    static_repeat<G::groups, 8 * G::parts>([&](int g) FIXNET_LAMBDA { row(g); });
  }

 private:
  FIXNET_INLINE constexpr void row(int g) const noexcept {
    const V none(T(0)), share(T(1) / T(G::columns));
    V sum = none, squares = none;
    for (int i = 0; i < G::parts; ++i) sum = sum + G::get(x, g, i);
    const V mean = settle(G::total(sum) * share);
    for (int i = 0; i < G::parts; ++i) {
      const V d = G::real(i, G::get(x, g, i) - mean, none);
      squares = fma(d, d, squares);
    }
    const V scale = V(T(1)) / sqrt(fma(G::total(squares), share, constant<V, Eps>()));
    for (int i = 0; i < G::parts; ++i) {
      const V hat = (G::get(x, g, i) - mean) * scale;
      const V value = fma(hat, G::of_columns(weight, i), G::of_columns(bias, i));
      G::set(y, g, i, G::inside(g, i, value));
    }
    G::set(means, g, 0, mean);
    G::set(scales, g, 0, scale);
  }
};

template <class V, class G, class X, class DY, class Mean, class Scale, class Sink, class DXDone>
struct LayerNormBackward {
  using T = typename V::scalar;
  const T* weight;
  int weight_offset, bias_offset;
  X x;
  DY dy;
  Mean means;
  Scale scales;
  const Sink& sink;
  DXDone dx_done;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    if constexpr (!std::is_same_v<DXDone, kernels_impl::Nowhere>) {
      static_repeat<G::groups, 14 * G::parts>([&](int g) FIXNET_LAMBDA { row(g); });
    }
    G::sum_columns(sink, weight_offset, [&](int g, int i, V sum) FIXNET_LAMBDA {
      return fma(G::get(dy, g, i), hat(g, i), sum);
    });
    G::sum_columns(sink, bias_offset,
                   [&](int g, int i, V sum) FIXNET_LAMBDA { return sum + G::get(dy, g, i); });
  }

 private:
  FIXNET_INLINE constexpr V hat(int g, int i) const noexcept {
    const V value = (G::get(x, g, i) - G::get(means, g, 0)) * G::get(scales, g, 0);
    return G::real(i, value, V(T(0)));
  }
  FIXNET_INLINE constexpr void row(int g) const noexcept {
    const V share(T(1) / T(G::columns));
    V sum(T(0)), with_hat(T(0));
    for (int i = 0; i < G::parts; ++i) {
      const V w = G::of_columns(weight, i);
      sum = fma(G::get(dy, g, i), w, sum);
      with_hat = fma(settle(G::get(dy, g, i) * w), hat(g, i), with_hat);
    }
    sum = settle(G::total(sum) * share), with_hat = settle(G::total(with_hat) * share);
    for (int i = 0; i < G::parts; ++i) {
      const V centred = fma(G::get(dy, g, i), G::of_columns(weight, i), -sum);
      const V dx = fnma(hat(g, i), with_hat, centred) * G::get(scales, g, 0);
      G::done(dx_done, g, i, G::inside(g, i, dx));
    }
  }
};

}  // namespace layers_impl

/// Brings each row to mean 0 and variance 1, then scales and shifts its columns by parameters that
/// begin at 1 and 0.
/// Formula   x̂ = (x − mean)·s, s = 1/√(mean of (x − mean)² + eps);  y = x̂·weight + bias
///           dx = s·(d − mean of d − x̂·mean of d·x̂), d = dy·weight
///           dweight = Σ dy·x̂, dbias = Σ dy over the rows
/// Shapes    x, y (B, N); along the columns. weight, bias (N)
/// Errors    compile time: N below 1; a neighbour of another width. A NaN or an infinity in a row
///           makes all of the row NaN
/// Cost      forward 8·N + 5 FLOP a row, backward 14·N + 2 and 5·N for the parameters; two numbers a row saved
/// Source    torch.nn.LayerNorm(N, eps); Ba et al., 2016
template <int N, layers_impl::DecimalOrRatio Eps>  // LayerNormWith<8, Decimal<1e-6>>
struct LayerNormWith {
  FIXNET_CHECK(N > 0, "LayerNorm<N> needs at least 1 column", N, " columns");

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::put(out, "LayerNorm(", N, ",eps=");
    names_impl::put_ratio<Eps>(out), out.put(')');
  }

  struct op : layers_impl::RowNormOperator<N, 4> {
    using Site = layers_impl::Site;

    static constexpr layers_impl::ParameterList parameters(const Site&) noexcept {
      layers_impl::ParameterList list;
      list.add({.name = "weight", .torch = {N}, .columns = N, .begin = layers_impl::at_value(1)});
      list.add({.name = "bias", .torch = {N}, .columns = N});
      return list;
    }
    static constexpr layers_impl::SavedList saved(const Site&) noexcept {
      layers_impl::SavedList list;
      list.add({});  // mean
      list.add({});  // s
      return list;
    }
    template <class T>
    static constexpr long forward_flops(const Site&) noexcept {
      return 8L * N + 5;
    }
    template <class T>
    static constexpr long backward_flops(const Site&, bool dx) noexcept {
      return (dx ? 14L * N + 2 : 0) + 5L * N;
    }

    template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
    static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z&,
                                                const S& saved, const Call&) noexcept {
      const auto means = saved.template at<0>();
      const auto scales = saved.template at<1>();
      return layers_impl::LayerNormForward<V, kernels_impl::RowGroupsOf<V, typename C::Out>, Eps, X,
                                           Y, std::remove_const_t<decltype(means)>,
                                           std::remove_const_t<decltype(scales)>>{
          p.template at<0>(), p.template at<1>(), x, y, means, scales};
    }
    template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
              class DXDone>
    static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y&,
                                                 const S& saved, const Sink& sink,
                                                 const DXDone& dx_done) noexcept {
      const auto means = saved.template at<0>();
      const auto scales = saved.template at<1>();
      return layers_impl::LayerNormBackward<V, kernels_impl::RowGroupsOf<V, typename C::Out>, X, DY,
                                            std::remove_const_t<decltype(means)>,
                                            std::remove_const_t<decltype(scales)>, Sink, DXDone>{
          p.template at<0>(),
          p.template offset<0>(),
          p.template offset<1>(),
          x,
          dy,
          means,
          scales,
          sink,
          dx_done};
    }
  };
};

/// LayerNormWith PyTorch's eps, 1e-5.
template <int N>
using LayerNorm = LayerNormWith<N, std::ratio<1, 100000>>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
