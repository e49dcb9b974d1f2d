// SPDX-License-Identifier: MIT
//
// Where each number of a network's parameters lies in the padded storage, in PyTorch's order: layer
// by layer, tensor by tensor, row by row.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/static_for.hpp>
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
/// Rows, groups and columns are counted, because a division a number would be most of the work.
template <class Visit>
constexpr void for_each_place(const Parameter& p, const Visit& visit) {
  const auto in_rows = [&](auto at_once) {
    const int groups = p.groups.count, width = groups > 1 ? p.columns / groups : p.columns;
    for (int row = 0; row < p.rows; row += at_once) {
      for (int group = 0; group < groups; ++group) {
        const int first = p.offset + row * p.stride + p.groups.stored(group * width, p.columns);
        for (int c = 0; c < width; ++c) {
          for (int r = 0; r < at_once; ++r) visit(first + r * p.stride + c);
        }
      }
    }
  };
  const int at_once = p.rows_at_once();
  at_once == 1 ? in_rows(StaticIndex<1>{}) : in_rows(at_once);
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
