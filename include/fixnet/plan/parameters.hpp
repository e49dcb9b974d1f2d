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

/// Calls visit(tensor, place) for every number of every tensor, buffers too.
template <class Plan, class Visit>
constexpr void for_each_number(const Visit& visit) {
  for (const Parameter& p : Plan::storage.at) {
    for (int i = 0; i < p.size(); ++i) visit(p, p.place(i));
  }
}
/// Calls visit(tensor, place) for every number that is trained.
template <class Plan, class Visit>
constexpr void for_each_parameter(const Visit& visit) {
  for (const Parameter& p : Plan::storage.at) {
    for (int i = 0; i < (p.trained ? p.size() : 0); ++i) visit(p, p.place(i));
  }
}

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
