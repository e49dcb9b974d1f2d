// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/layers/operators/row_norm.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// The distance from 1 to the next number of the type that a network computes in.
struct MachineEps {};
template <class Eps>
concept DecimalOrRatioEps = DecimalOrRatio<Eps> || std::is_same_v<Eps, MachineEps>;
template <class V, class Eps>
constexpr V eps_of() noexcept {
  using T = simd::Element<V>;
  if constexpr (std::is_same_v<Eps, MachineEps>) return V(std::numeric_limits<T>::epsilon());
  if constexpr (!std::is_same_v<Eps, MachineEps>) return constant<V, Eps>();
}

template <class V, class G, class Eps, class X, class Y, class Scale>
struct RMSNormForward {
  using T = typename V::scalar;
  const T* weight;
  X x;
  Y y;
  Scale scales;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    static_repeat<G::groups, 5 * G::parts>([&](int g) FIXNET_LAMBDA {
      V squares(T(0));
      for (int i = 0; i < G::parts; ++i) squares = fma(G::get(x, g, i), G::get(x, g, i), squares);
      const V mean_of = fma(G::total(squares), V(T(1) / T(G::columns)), eps_of<V, Eps>());
      const V scale = V(T(1)) / sqrt(mean_of);
      for (int i = 0; i < G::parts; ++i) {
        const V hat = settle(G::get(x, g, i) * scale);
        G::set(y, g, i, settle(hat * G::of_columns(weight, i)));
      }
      G::set(scales, g, 0, scale);
    });
  }
};

template <class V, class G, class X, class DY, class Scale, class Sink, class DXDone>
struct RMSNormBackward {
  using T = typename V::scalar;
  const T* weight;
  int weight_offset;
  X x;
  DY dy;
  Scale scales;
  const Sink& sink;
  DXDone dx_done;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    if constexpr (!std::is_same_v<DXDone, kernels_impl::Nowhere>) {
      static_repeat<G::groups, 9 * G::parts>([&](int g) FIXNET_LAMBDA { row(g); });
    }
    G::sum_columns(sink, weight_offset, [&](int g, int i, V sum) FIXNET_LAMBDA {
      return fma(G::get(dy, g, i), hat(g, i), sum);
    });
  }

 private:
  FIXNET_INLINE constexpr V hat(int g, int i) const noexcept {
    return settle(G::get(x, g, i) * G::real(i, G::get(scales, g, 0), V(T(0))));
  }
  FIXNET_INLINE constexpr void row(int g) const noexcept {
    V with_hat(T(0));
    for (int i = 0; i < G::parts; ++i) {
      const V d = settle(G::get(dy, g, i) * G::of_columns(weight, i));
      with_hat = fma(d, hat(g, i), with_hat);
    }
    with_hat = settle(G::total(with_hat) * V(T(1) / T(G::columns)));
    for (int i = 0; i < G::parts; ++i) {
      const V d = settle(G::get(dy, g, i) * G::of_columns(weight, i));
      const V dx = settle(fnma(hat(g, i), with_hat, d) * G::get(scales, g, 0));
      G::done(dx_done, g, i, G::inside(g, i, dx));
    }
  }
};

}  // namespace layers_impl

/// Brings each row to a mean square of 1, then scales its columns by parameters that begin at 1.
/// Formula   x̂ = x·s, s = 1/√(mean of x² + eps);  y = x̂·weight
///           dx = s·(d − x̂·mean of d·x̂), d = dy·weight;  dweight = Σ dy·x̂ over the rows
/// Shapes    x, y (B, N); along the columns. weight (N)
/// Errors    compile time: N below 1; a neighbour of another width. A NaN in a row makes all of the
///           row NaN; an infinity makes itself NaN and the rest 0
/// Cost      forward 4·N + 4 FLOP a row, backward 9·N + 1 and 3·N for the weight; a number a row saved
/// Source    torch.nn.RMSNorm(N, eps); Zhang & Sennrich, 2019
template <int N, layers_impl::DecimalOrRatioEps Eps>  // RMSNormWith<8, Decimal<1e-6>>
struct RMSNormWith {
  FIXNET_CHECK(N > 0, "RMSNorm<N> needs at least 1 column", N, " columns");

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::put(out, "RMSNorm(", N);
    if constexpr (layers_impl::DecimalOrRatio<Eps>) {
      names_impl::put(out, ",eps="), names_impl::put_ratio<Eps>(out);
    }
    out.put(')');
  }

  struct op : layers_impl::RowNormOperator<N, 3> {
    using Site = layers_impl::Site;

    static constexpr layers_impl::ParameterList parameters(const Site&) noexcept {
      layers_impl::ParameterList list;
      list.add({.name = "weight", .torch = {N}, .columns = N, .begin = layers_impl::at_value(1)});
      return list;
    }
    static constexpr layers_impl::SavedList saved(const Site&) noexcept {
      layers_impl::SavedList list;
      list.add({});  // s
      return list;
    }
    template <class T>
    static constexpr long forward_flops(const Site&) noexcept {
      return 4L * N + 4;
    }
    template <class T>
    static constexpr long backward_flops(const Site&, bool dx) noexcept {
      return (dx ? 9L * N + 1 : 0) + 3L * N;
    }

    template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
    static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z&,
                                                const S& saved, const Call&) noexcept {
      using Scale = decltype(saved.template at<0>());
      return layers_impl::RMSNormForward<V, kernels_impl::RowGroupsOf<V, typename C::Out>, Eps, X,
                                         Y, Scale>{p.template at<0>(), x, y,
                                                   saved.template at<0>()};
    }
    template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
              class DXDone>
    static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y&,
                                                 const S& saved, const Sink& sink,
                                                 const DXDone& dx_done) noexcept {
      using Scale = decltype(saved.template at<0>());
      return layers_impl::RMSNormBackward<V, kernels_impl::RowGroupsOf<V, typename C::Out>, X, DY,
                                          Scale, Sink, DXDone>{
          p.template at<0>(), p.template offset<0>(), x, dy, saved.template at<0>(), sink, dx_done};
    }
  };
};

/// RMSNormWith PyTorch's eps, that of the number type: 2^-23 in float, 2^-52 in double.
template <int N>
using RMSNorm = RMSNormWith<N, layers_impl::MachineEps>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
