// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/plan/buffers.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan {

/// The same network with every block in columns, or every block in rows.
template <class Plan, bool Columns>
struct AllBlocks : Plan {
  static constexpr auto stages = [] {
    auto all = Plan::stages;
    for (Stage& s : all.at) s.narrow_in = s.narrow_out = Columns;
    return all;
  }();
  template <int I>
  static constexpr Stage stage = stages.at[static_cast<std::size_t>(I)];
};

/// Vector fmas of a forward pass of B samples in columns.
template <class Plan>
constexpr long work_in_columns(int B) noexcept {
  long sum = 0;
  for (const Stage& s : Plan::stages.at) {
    if (s.kind == layers::Kind::affine) sum += long{s.in} * s.out * simd::lanes_of(B, Plan::lanes);
  }
  return sum;
}

/// How blocks lie when nothing is trained: one sample in rows, because columns would leave all
/// lanes but one empty; the samples of a tiny network with few outputs in columns where that is no
/// more work, because no sum crosses lanes; else as in training.
template <class Plan, int B>
constexpr auto inference_plan() noexcept {
  constexpr bool less_work = Plan::lanes > 1 && work_in_columns<Plan>(B) <= Plan::work(B);
  if constexpr (B == 1) {
    return std::type_identity<AllBlocks<Plan, false>>{};
  } else if constexpr (less_work && straight_line<Plan, B> && narrow(Plan::out, Plan::lanes)) {
    return std::type_identity<AllBlocks<Plan, true>>{};
  } else {
    return std::type_identity<Plan>{};
  }
}
template <class Plan, int B>
using InferencePlan = typename decltype(inference_plan<Plan, B>())::type;

}  // namespace plan
FIXNET_NAMESPACE_END
