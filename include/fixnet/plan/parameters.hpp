// SPDX-License-Identifier: MIT
//
// Where each number of a network's parameters lies in the padded storage, in PyTorch's order: layer
// by layer, tensor by tensor, row by row.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/plan/lowering.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// Which of the plan's parameters child `number` of the network calls so; −1 if there is none.
template <class Plan>
constexpr int find_parameter(int number, std::string_view name) noexcept {
  for (std::size_t i = 0; i < Plan::storage.at.size(); ++i) {
    if (Plan::storage.at[i].is_of(number) && Plan::storage.at[i].is_called(name))
      return static_cast<int>(i);
  }
  return -1;
}
/// Whether child `number` of the network has parameters.
template <class Plan>
constexpr bool has_parameters(int number) noexcept {
  bool found = false;
  for (const Parameter& p : Plan::storage.at) found = found || p.is_of(number);
  return found;
}

/// Calls visit(place) for every number of a tensor, in PyTorch's order: p.place(0), p.place(1), ….
/// Rows and columns are counted, because a division a number would be most of the work.
template <class Visit>
constexpr void for_each_place(const Parameter& p, const Visit& visit) {
  using layers_impl::StoredAs;
  if (p.groups.count > 1 || p.stored == StoredAs::by_second) {
    for (int i = 0; i < p.size(); ++i) visit(p.place(i));
  } else if (p.stored == StoredAs::transposed) {
    for (int c = 0; c < p.columns; ++c) {
      for (int r = 0; r < p.rows; ++r) visit(p.offset + r * p.stride + c);
    }
  } else {
    for (int r = 0; r < p.rows; ++r) {
      for (int c = 0; c < p.columns; ++c) visit(p.offset + r * p.stride + c);
    }
  }
}
/// Calls visit(tensor, place) for every number of every tensor, buffers too.
template <class Plan, class Visit>
constexpr void for_each_number(const Visit& visit) {
  for (const Parameter& p : Plan::storage.at)
    for_each_place(p, [&](int place) { visit(p, place); });
}
/// Calls visit(tensor, place) for every number that is trained.
template <class Plan, class Visit>
constexpr void for_each_parameter(const Visit& visit) {
  for (const Parameter& p : Plan::storage.at) {
    if (p.trained) for_each_place(p, [&](int place) { visit(p, place); });
  }
}

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
