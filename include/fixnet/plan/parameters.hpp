// SPDX-License-Identifier: MIT
//
// Where each parameter lies in a network's padded storage, in PyTorch's order: layer by layer, the
// weight [out][in] row by row, then the bias.
#pragma once

#include <fixnet/plan/lowering.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// The place of weight (o, i) of an affine stage.
constexpr int weight_place(const Stage& s, int o, int i) noexcept {
  return s.weight + (s.by_output ? o * s.stride + i : i * s.stride + o);
}
/// The place of bias o of an affine stage.
constexpr int bias_place(const Stage& s, int o) noexcept { return s.bias_offset + o; }

/// The stage that holds the parameters of layer L; −1 if it has none.
template <class Plan>
constexpr int stage_of_layer(int layer) noexcept {
  for (int s = 0; s < Plan::stage_count; ++s) {
    const Stage& stage = Plan::stages.at[static_cast<std::size_t>(s)];
    const bool holds =
        stage.kind == layers_impl::Kind::affine || stage.kind == layers_impl::Kind::scaled;
    if (holds && stage.layer == layer) return s;
  }
  return -1;
}

/// How many parameters of its own a PReLU that is layer L has; 0 for any other layer.
template <class Plan>
constexpr int parameters_of_layer(int layer) noexcept {
  if (layer < 0 || layer >= Plan::layer_count) return 0;
  return Plan::layer[static_cast<std::size_t>(layer)].parameters;
}

/// Calls weight(stage, place) for every weight and bias(stage, place) for every bias, in order.
/// A PReLU's parameters are weights, as in PyTorch.
template <class Plan, class Weight, class Bias>
constexpr void for_each_parameter(const Weight& weight, const Bias& bias) {
  for (int s = 0; s < Plan::stage_count; ++s) {
    const Stage& stage = Plan::stages.at[static_cast<std::size_t>(s)];
    if (stage.kind == layers_impl::Kind::scaled) {
      const int count = Plan::layer[static_cast<std::size_t>(stage.layer)].parameters;
      for (int i = 0; i < count; ++i) weight(stage, stage.weight + i);
    }
    if (stage.kind != layers_impl::Kind::affine) continue;
    for (int o = 0; o < stage.out; ++o) {
      for (int i = 0; i < stage.in; ++i) weight(stage, weight_place(stage, o, i));
    }
    for (int o = 0; o < (stage.bias ? stage.out : 0); ++o) bias(stage, bias_place(stage, o));
  }
}

}  // namespace plan_impl
FIXNET_NAMESPACE_END
