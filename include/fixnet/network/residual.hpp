// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/chain_fits.hpp>
#include <fixnet/run/chain.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// Adds the input to what is written.
template <class V, class X, class Y>
struct AddInput {
  X x;
  Y y;
  FIXNET_INLINE constexpr void set(int r, int c, V v) const noexcept {
    y.set(r, c, settle(v) + x.get(r, c));
  }
};
/// Adds the gradient that goes around the layers to the one through them.
template <class V, class DY, class DXDone>
struct AddGradientAround {
  DY dy;
  DXDone dx_done;
  FIXNET_INLINE constexpr void operator()(int r, int c, V v) const noexcept {
    dx_done(r, c, settle(v) + dy.get(r, c));
  }
};

template <class List>
struct ResidualOperator;
template <class... Layers>
struct ResidualOperator<Flat<Layers...>>
    : plan_impl::ChainOperator<ResidualOperator<Flat<Layers...>>, Layers...> {
  using Chain = plan_impl::ChainOperator<ResidualOperator, Layers...>;
  using Site = layers_impl::Site;
  /// The last product adds x as it stores, where no derivative wants its output back.
  static constexpr bool writes_itself = [] {
    constexpr int last = Chain::Somewhere::stage_count - 1;
    using Act = typename Chain::Somewhere::template Activation<last>;
    return Chain::Somewhere::template Operator<last>::is_product &&
           (std::is_same_v<Act, Identity> || plan_impl::keeps_input<Act>);
  }();
  template <class V, class X, class Y>
  static FIXNET_INLINE constexpr auto store(const X& x, const Y& y) noexcept {
    return AddInput<V, X, Y>{x, y};
  }

  template <class T>
  static constexpr long forward_flops(const Site& s) noexcept {
    return Chain::template forward_flops<T>(s) + s.out;
  }
  template <class T>
  static constexpr long backward_flops(const Site& s, bool dx) noexcept {
    return Chain::template backward_flops<T>(s, dx) + (dx ? s.out : 0);
  }

  template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
  static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z&,
                                              const S& saved, const Call& call) noexcept {
    static_assert(C::samples == C::Out::batch || Chain::agrees_on_columns,
                  "fixnet: of samples with several positions, the layers of a Residual compute "
                  "along the same dimension: Linear and BatchNorm1d do not");
    using Plan = typename Chain::template PlanAt<V, C>;
    return run_impl::ChainForward<V, ResidualOperator, Plan, Chain::template samples<C>, C::mode, P,
                                  X, Y, S, Call>{p, x, y, saved, call};
  }
  template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
            class DXDone>
  static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y& y,
                                               const S& saved, const Sink& sink,
                                               const DXDone& dx_done) noexcept {
    using Plan = typename Chain::template PlanAt<V, C>;
    constexpr bool first = std::is_same_v<DXDone, kernels_impl::Nowhere>;
    using Done = std::conditional_t<first, DXDone, AddGradientAround<V, DY, DXDone>>;
    using Pass = run_impl::ChainBackward<V, ResidualOperator, Plan, Chain::template samples<C>, P,
                                         DY, X, Y, S, Sink, Done>;
    if constexpr (first) {
      return Pass{p, dy, x, y, saved, sink, dx_done};
    } else {
      return Pass{p, dy, x, y, saved, sink, {dy, dx_done}};
    }
  }
};

}  // namespace network_impl

/// Adds its input to what its layers make of it.
/// Formula   y = x + f(x), f the layers one behind the other;  dx = dy + (the gradient through f)
/// Shapes    x, y (B, N): f has as many outputs as inputs
/// Errors    compile time: other numbers of outputs than of inputs; layers that do not fit
/// Cost      f's, and N FLOP a row forward and N backward; f's activations are saved
/// Source    He et al., 2016; in PyTorch
///             class Residual(nn.Sequential):
///               def forward(self, x): return x + super().forward(x)
///           whose names these are: model.parameter<1, "0.weight">() is model[1][0].weight
template <class... Layers>
struct Residual {
  using op = typename check_impl::SafeChain<
      check_impl::Passes<check_impl::ResidualCheck<Layers...>>,
      network_impl::ResidualOperator<network_impl::FlatLayers<Layers...>>, Layers...>::type;

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::write_call<Layers...>(out, "Residual");
  }
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
