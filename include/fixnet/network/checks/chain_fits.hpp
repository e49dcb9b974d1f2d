// SPDX-License-Identifier: MIT
//
// Whether layers may stand within another: Residual's and a Branch's.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/list.hpp>
#include <fixnet/network/checks/layers_fit.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <int Layers>
struct LayersWithin {
  static constexpr bool ok = Layers > 0;
  FIXNET_CHECK(ok, "a layer of layers needs at least one, as in Residual<Linear<8, 8>>", "it has ",
               Layers, " layers");
};

template <int Position, class L>
struct KeepsPositions {
  static constexpr bool ok = never<L>;
  FIXNET_CHECK(
      ok,
      "a layer that says or changes how a sample's positions lie, or how many they are, stands in "
      "the network's own list, not within another layer",
      "layer ", Position, " within is ", type<L>);
};

template <int Inputs>
struct ResidualOf {
  template <int Outputs>
  struct ButMakes {
    static constexpr bool ok = Inputs == Outputs;
    FIXNET_CHECK(ok,
                 "a Residual adds its input to what its layers make of it, so they need as many "
                 "outputs as inputs",
                 Inputs, " columns go in and ", Outputs, " come out");
  };
};

/// The columns that enter a list of layers and leave it; 0, 0 where they take any number.
template <class... Layers>
constexpr int chain_end(network_impl::Flat<Layers...>, bool leave) noexcept {
  constexpr std::array<plan_impl::LayerFacts, sizeof...(Layers)> facts{
      plan_impl::layer_facts<Layers>()...};
  return leave ? shape_before(facts, static_cast<int>(sizeof...(Layers))).columns
               : plan_impl::first_width<static_cast<int>(sizeof...(Layers))>(facts);
}

/// The first layer that says or changes how positions lie; their number for none.
template <class... Layers>
constexpr int first_reshape() noexcept {
  const auto keeps = [](const plan_impl::LayerFacts& layer) {
    return !layer.reshapes || layer.keeps_positions;
  };
  return list_impl::leading({keeps(plan_impl::layer_facts<Layers>())...});
}

/// What layers must pass to stand within another.
template <class... Layers>
constexpr auto chain_check(network_impl::Flat<Layers...> list) noexcept {
  constexpr int reshape = first_reshape<Layers...>();
  if constexpr (sizeof...(Layers) == 0) {
    return Ask<LayersWithin<static_cast<int>(sizeof...(Layers))>>{};
  } else if constexpr (reshape < static_cast<int>(sizeof...(Layers))) {
    return Ask<KeepsPositions<reshape, LayerAt<reshape, Layers...>>>{};
  } else if constexpr (first_stranger<plan_impl::LayerIn<Layers>...>() ==
                           static_cast<int>(sizeof...(Layers)) &&
                       chain_end(network_impl::Flat<Layers...>{}, false) == 0) {
    return Ask<Fine>{};
  } else {
    return network_check<float, true>(list);
  }
}
template <class... Layers>
using ChainCheck = Asked<decltype(chain_check(network_impl::FlatLayers<Layers...>{}))>;

template <class... Layers>
constexpr auto residual_check() noexcept {
  if constexpr (!std::is_same_v<ChainCheck<Layers...>, Fine>) {
    return Ask<ChainCheck<Layers...>>{};
  } else {
    using List = network_impl::FlatLayers<Layers...>;
    return Ask<typename ResidualOf<chain_end(List{}, false)>::template ButMakes<chain_end(List{},
                                                                                          true)>>{};
  }
}
template <class... Layers>
using ResidualCheck = Asked<decltype(residual_check<Layers...>())>;

/// An operator that does nothing, of these widths: for a layer of which the compiler has said why
/// it is none.
template <int Inputs, int Outputs>
struct NoOperator : layers_impl::OperatorOf<Identity> {
  static constexpr bool said = true;
  static constexpr int inputs = Inputs, outputs = Outputs;
  static constexpr bool is_epilogue = false, meets_loss = false;
};
template <bool Sound, class Operator, class... Layers>
struct SafeChain {
  using type = Operator;
};
template <class Operator, class... Layers>
struct SafeChain<false, Operator, Layers...> {
  using List = network_impl::FlatLayers<Layers...>;
  using type = NoOperator<chain_end(List{}, false), chain_end(List{}, true)>;
};

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
