// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/rng.hpp>
#include <fixnet/kernels/row_groups.hpp>
#include <fixnet/layers/operator.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

template <DecimalOrRatio P>
inline constexpr double probability = static_cast<double>(P::num) / static_cast<double>(P::den);

/// y = x·noise + shift. The noise of a number is one of two, drawn row after row in PyTorch's order:
/// Noise::kept with probability 1 − p, else Noise::dropped. At p = 0 and p = 1 nothing is drawn.
template <class V, class G, bool Narrow, class Noise, class Call, class X, class Y, class Saved>
struct NoiseForward {
  using T = typename V::scalar;
  static constexpr int samples = Narrow ? V::size : 1;  // of a group
  Call call;
  X x;
  Y y;
  Saved noise;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    for (int g = 0; g < G::groups; ++g) {
      T drawn[samples][G::columns]{};
      draw(drawn, static_cast<int>(call.rows) - g * samples);
      for (int i = 0; i < G::parts; ++i) {
        const V factor = lanes(drawn, i);
        const V value = settle(G::get(x, g, i) * factor);
        G::set(noise, g, i, factor);
        G::set(y, g, i, Noise::shifts ? G::inside(g, i, value + shift(factor)) : value);
      }
    }
  }

 private:
  /// The noise of a group's samples; zeros where none counts any more.
  FIXNET_INLINE constexpr void draw(T (&drawn)[samples][G::columns], int rows) const noexcept {
    for (int s = 0; s < samples && s < rows; ++s) {
      for (T& value : drawn[s]) value = Noise::template next<T>(call.random);
    }
  }
  static FIXNET_INLINE constexpr V lanes(const T (&drawn)[samples][G::columns], int i) noexcept {
    const kernels_impl::UserRows<T, G::columns> rows{drawn};
    if constexpr (Narrow) return kernels_impl::column<V>(rows, i, 0, samples);
    if constexpr (!Narrow) return kernels_impl::row_lanes<V>(rows, 0, i);
  }
  static FIXNET_INLINE constexpr V shift(V factor) noexcept {
    const V dropped(Noise::template shift<T>(false)), kept(Noise::template shift<T>(true));
    return select(factor == V(T(0)), dropped, kept);
  }
};

template <class V, class G, class DY, class Saved, class DXDone>
struct NoiseBackward {
  DY dy;
  Saved noise;
  DXDone dx_done;
  FIXNET_INLINE constexpr void operator()() const noexcept {
    for (int g = 0; g < G::groups; ++g) {
      for (int i = 0; i < G::parts; ++i)
        G::done(dx_done, g, i, settle(G::get(dy, g, i) * G::get(noise, g, i)));
    }
  }
};

/// The operator of layers that draw a factor for each number in training, and pass evaluated
/// numbers on.
template <class Noise>
struct NoiseOperator : OperatorDefaults {
  static constexpr int inputs = 0, outputs = 0;
  static constexpr bool draws = Noise::draws;
  static constexpr bool only_trains = true;

  static constexpr ParameterList parameters(const Site&) noexcept { return ParameterList(); }
  static constexpr long work(const Site&, const Parameter*, int) noexcept { return 0; }
  static constexpr SavedList saved(const Site& s) noexcept {
    SavedList list;
    list.add({.columns = s.out});
    return list;
  }
  /// Of an evaluation.
  template <class T>
  static constexpr long forward_flops(const Site&) noexcept {
    return 0;
  }
  template <class T>
  static constexpr long backward_flops(const Site& s, bool dx) noexcept {
    return dx ? s.out : 0;
  }

  template <class V, class C>
  using Groups = kernels_impl::RowGroupsOf<V, typename C::Out>;

  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P&, const X& x, const Y& y, const Z&,
                                              const S& saved, const Call& call) noexcept {
    using Saved = decltype(saved.template at<0>());
    return NoiseForward<V, Groups<V, C>, C::Out::narrow, Noise, Call, X, Y, Saved>{
        call, x, y, saved.template at<0>()};
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P&, const DY& dy, const X&, const Y&,
                                               const S& saved, const Sink&,
                                               const DXDone& dx_done) noexcept {
    if constexpr (std::is_same_v<DXDone, kernels_impl::Nowhere>) {
      return NoPass{};
    } else {
      using Saved = decltype(saved.template at<0>());
      return NoiseBackward<V, Groups<V, C>, DY, Saved, DXDone>{dy, saved.template at<0>(), dx_done};
    }
  }
};

}  // namespace layers_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
