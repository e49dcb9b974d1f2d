// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/plan/buffers.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// Samples that go through all layers together: enough to reuse weights, few enough for the caches.
inline constexpr int inference_rows = 32;
constexpr int rows_together(int rows) noexcept {
  return rows < inference_rows ? rows : inference_rows;
}

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
    if (s.kind == layers_impl::Kind::affine)
      sum += long{s.in} * s.out * simd::lanes_of(B, Plan::lanes);
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

/// Instructions of products for one sample in rows of lanes of `size` elements.
template <class Plan>
constexpr long work_in_rows(int size) noexcept {
  long sum = 0;
  for (const Stage& s : Plan::stages.at) {
    if (s.kind != layers_impl::Kind::affine) continue;
    sum += s.by_output ? long{s.out} * simd::lanes_of(s.in, size)
                       : long{s.in} * simd::lanes_of(s.out, size);
  }
  return sum;
}

/// Whether one sample's pass becomes part of its caller: a call would cost a tenth of it.
template <class Plan>
inline constexpr bool inlined_sample = work_in_rows<Plan>(Plan::lanes) <= 32;

/// The lanes of one sample: a tiny network takes short registers, in which a division, an
/// exponential and a sum across the lanes are done sooner, if half the lanes take few instructions
/// more.
inline constexpr long few_more = 4;
template <class V, class Plan>
constexpr auto sample_lanes() noexcept {
  using Half = simd::Shorter<V, V::size / 2>;
  if constexpr (Half::size < V::size &&
                work_in_rows<Plan>(Half::size) <= work_in_rows<Plan>(V::size) + few_more) {
    return sample_lanes<Half, Plan>();
  } else {
    return std::type_identity<V>{};
  }
}
template <class V, class Plan, int B>
constexpr auto inference_lanes() noexcept {
  if constexpr (B == 1) {
    return sample_lanes<V, Plan>();
  } else {
    return std::type_identity<V>{};
  }
}
template <class V, class Plan, int B>
using InferenceLanes = typename decltype(inference_lanes<V, Plan, B>())::type;

}  // namespace plan_impl
FIXNET_NAMESPACE_END
