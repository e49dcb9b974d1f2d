// SPDX-License-Identifier: MIT
//
// What a layer's number, and what replaces its weight or bias, must pass.
#pragma once

#include <fixnet/network/checks/layers_fit.hpp>
#include <fixnet/plan/parameters.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <class Tensor>
struct Expects {
  template <class Found>
  struct ButGets {
    static constexpr bool ok = std::is_same_v<Found, Tensor>;
    static_assert(ok, FIXNET_SENTENCE(
                          "this tensor has another shape or number type than what it is to replace "
                          "(weights are (outputs, inputs), as in PyTorch); read "
                          "Expects<tensor>::ButGets<your type>",
                          type<Tensor>, " is expected, not ", type<Found>));
  };
};

template <int Layers>
struct LayersEndBefore {
  template <int Position>
  struct Layer {
    static constexpr bool ok = Position >= 0 && Position < Layers;
    static_assert(ok, FIXNET_SENTENCE(
                          "the network has no layer of this number: they count from 0, activations "
                          "too; read LayersEndBefore<layers of the network>::Layer<your number>",
                          "layer ", Position, " of ", Layers));
  };
};
template <int Position, class L>
struct HasParameters {
  static constexpr bool ok = layers_impl::Affine<L> || layers_impl::Scaled<L>;
  static_assert(ok, FIXNET_SENTENCE(
                        "this layer has no parameters: layers count from 0, activations too; read "
                        "HasParameters<your number, the layer it is>",
                        "layer ", Position, " is ", type<L>));
};
template <int Position, class L>
struct HasBias {
  static constexpr bool ok = plan_impl::layer_facts<L>().bias;
  static_assert(
      ok,
      FIXNET_SENTENCE("this layer has no bias: only a Linear<inputs, outputs> made without `false` "
                      "has; layers count from 0; read HasBias<your number, the layer it is>",
                      "layer ", Position, " is ", type<L>));
};

/// What the number of a layer must pass for the layer's weight, and for its bias.
template <class Net, int L>
constexpr auto layer_check() noexcept {
  if constexpr (!Net::sound) {
    return Ask<Said>{};
  } else if constexpr (L < 0 || L >= Net::layer_count) {
    return Ask<typename LayersEndBefore<Net::layer_count>::template Layer<L>>{};
  } else {
    return Ask<HasParameters<L, typename Net::Plan::template Layer<L>>>{};
  }
}
template <class Net, int L>
using LayerCheck = Asked<decltype(layer_check<Net, L>())>;
template <class Net, int L>
constexpr auto bias_check() noexcept {
  if constexpr (plan_impl::stage_of_layer<typename Net::Plan>(L) < 0) {
    return layer_check<Net, L>();
  } else if constexpr (!Net::sound) {
    return Ask<Said>{};
  } else {
    return Ask<HasBias<L, typename Net::Plan::template Layer<L>>>{};
  }
}
template <class Net, int L>
using BiasCheck = Asked<decltype(bias_check<Net, L>())>;
/// What Found must pass to replace Expected, a part of layer L that Check finds.
template <class Net, int L, class Check, class Expected, class Found>
using PartCheck =
    std::conditional_t<plan_impl::stage_of_layer<typename Net::Plan>(L) >= 0 && Net::sound,
                       typename Expects<Expected>::template ButGets<Found>, Check>;

}  // namespace check_impl
FIXNET_NAMESPACE_END
