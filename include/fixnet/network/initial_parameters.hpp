// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/init.hpp>
#include <fixnet/plan/parameters.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// PyTorch's default initialisation, drawn layer by layer in PyTorch's order.
template <class Plan, class T>
constexpr void draw_parameters(T* parameters, Generator& generator) noexcept {
  for (int s = 0; s < Plan::stage_count; ++s) {
    const plan_impl::Stage& stage = Plan::stages.at[static_cast<std::size_t>(s)];
    if (stage.kind == layers_impl::Kind::scaled) {
      const int count = Plan::layer[static_cast<std::size_t>(stage.layer)].parameters;
      for (int i = 0; i < count; ++i) parameters[stage.weight + i] = T(0.25);
    }
    if (stage.kind != layers_impl::Kind::affine) continue;
    // Equal but for rounding: PyTorch computes the one as kaiming_uniform_ with a slope of √5.
    const T weight_end = static_cast<T>(linear_weight.bound(stage.in, stage.out));
    const T bias_end = static_cast<T>(linear_bias.bound(stage.in));
    for (int o = 0; o < stage.out; ++o) {
      for (int i = 0; i < stage.in; ++i) {
        parameters[plan_impl::weight_place(stage, o, i)] =
            generator.template uniform<T>(-weight_end, weight_end);
      }
    }
    for (int o = 0; o < (stage.bias ? stage.out : 0); ++o) {
      parameters[plan_impl::bias_place(stage, o)] =
          generator.template uniform<T>(-bias_end, bias_end);
    }
  }
}

}  // namespace network_impl
FIXNET_NAMESPACE_END
