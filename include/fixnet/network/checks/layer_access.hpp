// SPDX-License-Identifier: MIT
//
// What a layer's number, and what replaces its weight or bias, must pass.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/checks/layers_fit.hpp>
#include <fixnet/plan/parameters.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <class Tensor>
struct Expects {
  template <class Found>
  struct ButGets {
    static constexpr bool ok = std::is_same_v<Found, Tensor>;
    FIXNET_CHECK(ok,
                 "this tensor has another shape or number type than what it is to replace (weights "
                 "are (outputs, inputs), as in PyTorch)",
                 type<Tensor>, " is expected, not ", type<Found>);
  };
};

template <int Layers>
struct LayersEndBefore {
  template <int Position>
  struct Layer {
    static constexpr bool ok = Position >= 0 && Position < Layers;
    FIXNET_CHECK(ok, "the network has no layer of this number: they count from 0, activations too",
                 "layer ", Position, " of ", Layers);
  };
};
/// Child L of a network's own list: a layer, or a nested network.
template <class Net, int L>
using Child = typename network_impl::ChildOf<Net, L>::type;
/// Whether child L has parameters of layers within it, and none of its own.
template <class Net, int L>
inline constexpr bool holds_layers = plan_impl::has_parameters<typename Net::Plan>(L) &&
                                     plan_impl::find_parameter<typename Net::Plan>(L, "weight") <
                                         0 &&
                                     plan_impl::find_parameter<typename Net::Plan>(L, "bias") < 0;

template <int Position, class L>
struct HasParameters {
  static constexpr bool ok = never<L>;
  FIXNET_CHECK(ok, "this layer has no parameters: layers count from 0, activations too", "layer ",
               Position, " is ", type<L>);
};
template <int Position, class L, names_impl::FixedText Name, bool Has>
struct HasParameter {
  static constexpr bool ok = Has;
  FIXNET_CHECK(ok,
               "this layer has no parameter of this name: names are those of PyTorch's state_dict, "
               "as in model.parameter<0, \"weight\">(), and model.parameter<2, \"0.weight\">() "
               "of layers within layer 2; layers count from 0",
               "layer ", Position, " is ", type<L>, " and has no ", Name.view());
};
template <int Position, class L, bool Has>
struct HasBias {
  static constexpr bool ok = Has;
  FIXNET_CHECK(ok,
               "this layer has no bias: only a Linear<inputs, outputs> made without `false` has; "
               "layers count from 0",
               "layer ", Position, " is ", type<L>);
};

/// What a layer's number and a parameter's name must pass.
template <class Net, int L, names_impl::FixedText Name>
constexpr auto parameter_check() noexcept {
  if constexpr (!Net::sound) {
    return Ask<Said>{};
  } else if constexpr (L < 0 || L >= Net::layer_count) {
    return Ask<typename LayersEndBefore<Net::layer_count>::template Layer<L>>{};
  } else if constexpr (plan_impl::has_parameters<typename Net::Plan>(L)) {
    constexpr bool has = plan_impl::find_parameter<typename Net::Plan>(L, Name.view()) >= 0;
    return Ask<HasParameter<L, Child<Net, L>, Name, has>>{};
  } else {
    return Ask<HasParameters<L, Child<Net, L>>>{};
  }
}
template <class Net, int L, names_impl::FixedText Name>
using ParameterCheck = Asked<decltype(parameter_check<Net, L, Name>())>;
template <class Net, int L>
using LayerCheck = ParameterCheck<Net, L, names_impl::weight_name<L>>;
template <class Net, int L>
constexpr auto bias_check() noexcept {
  if constexpr (!plan_impl::has_parameters<typename Net::Plan>(L) || !Net::sound ||
                holds_layers<Net, L>) {
    return parameter_check<Net, L, names_impl::bias_name<L>>();
  } else {
    constexpr bool has = plan_impl::find_parameter<typename Net::Plan>(L, "bias") >= 0;
    return Ask<HasBias<L, Child<Net, L>, has>>{};
  }
}
template <class Net, int L>
using BiasCheck = Asked<decltype(bias_check<Net, L>())>;
/// What Found must pass to replace Expected, a part of layer L that Check finds.
template <class Net, int L, class Check, class Expected, class Found>
using PartCheck = std::conditional_t<plan_impl::has_parameters<typename Net::Plan>(L) && Net::sound,
                                     typename Expects<Expected>::template ButGets<Found>, Check>;

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
