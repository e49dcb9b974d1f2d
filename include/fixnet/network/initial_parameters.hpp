// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/init.hpp>
#include <fixnet/base/static_for.hpp>
#include <fixnet/plan/parameters.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// Draws a tensor of normal numbers behind each other, as PyTorch does, and then moves each row to
/// its padded place, the last one first.
template <class T>
constexpr void draw_normal(const layers_impl::Parameter& p, T* parameters,
                           Generator& generator) noexcept {
  T* const tensor = parameters + p.offset;
  generator.fill_normal(std::span<T>(tensor, static_cast<std::size_t>(p.size())), 0, 1);
  for (int row = p.rows - 1; row >= 0; --row) {
    for (int c = p.stride - 1; c >= 0; --c) {
      const bool stays_0 = row == p.begin.zero_row || c >= p.columns;
      tensor[row * p.stride + c] = stays_0 ? T(0) : tensor[row * p.columns + c];
    }
  }
}

/// PyTorch's default initialisation, drawn layer by layer, tensor by tensor, in PyTorch's order.
template <class Plan, class T>
constexpr void draw_parameters(T* parameters, Generator& generator) noexcept {
  // Most networks draw no normal number: they carry no logarithm and no sine.
  constexpr bool draws_normal = [] {
    for (const auto& p : Plan::storage.at) {
      if (p.begin.how == layers_impl::Begin::normal) return true;
    }
    return false;
  }();
  for (const layers_impl::Parameter& p : Plan::storage.at) {
    if (p.begin.how == layers_impl::Begin::value) {
      for (int i = 0; i < p.size(); ++i) parameters[p.place(i)] = static_cast<T>(p.begin.start);
    } else if (p.begin.how == layers_impl::Begin::normal) {
      if constexpr (draws_normal) draw_normal(p, parameters, generator);
    } else {
      const T end = static_cast<T>(p.begin.bound());
      for (int i = 0; i < p.size(); ++i) {
        parameters[p.place(i)] = generator.template uniform<T>(-end, end);
      }
    }
  }
}

/// Draws every tensor that begins so, as one of torch.nn.init's functions would.
template <class Plan, layers_impl::Begin::How Begins, class T, class Init>
constexpr void initialise(T* parameters, const Init& init, Generator& generator) noexcept {
  static_for<Plan::stages.parameter_count>([&](auto k) {
    constexpr layers_impl::Parameter p = Plan::storage.at[static_cast<std::size_t>(int(k))];
    if constexpr (p.begin.how == Begins) {
      T values[static_cast<std::size_t>(p.size())]{};
      init(std::span<T>(values), p.begin.fan_in, p.begin.fan_out, generator);
      for (int i = 0; i < p.size(); ++i) parameters[p.place(i)] = values[i];
    }
  });
}

}  // namespace network_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
