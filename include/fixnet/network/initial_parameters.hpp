// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/init.hpp>
#include <fixnet/plan/parameters.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// PyTorch's default initialisation, drawn layer by layer, tensor by tensor, in PyTorch's order.
template <class Plan, class T>
constexpr void draw_parameters(T* parameters, Generator& generator) noexcept {
  for (const layers_impl::Parameter& p : Plan::storage.at) {
    if (p.begin.how == layers_impl::Begin::value) {
      for (int i = 0; i < p.size(); ++i) parameters[p.place(i)] = static_cast<T>(p.begin.start);
    } else {
      const T end = static_cast<T>(p.begin.bound());
      for (int i = 0; i < p.size(); ++i) {
        parameters[p.place(i)] = generator.template uniform<T>(-end, end);
      }
    }
  }
}

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
