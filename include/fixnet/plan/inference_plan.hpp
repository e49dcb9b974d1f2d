// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/plan/buffers.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// Rows that go through all layers together: enough to reuse weights, few enough for the caches.
inline constexpr int inference_rows = 32;
/// Samples that go through Plan's layers together, of `samples`.
template <class Plan>
constexpr int samples_together(int samples) noexcept {
  constexpr int most = inference_rows / Plan::most_positions;
  return samples < most ? samples : most > 1 ? most : 1;
}

/// The same network, its parameters where they are, with every block in one layout.
template <class Plan, Layout L>
struct AllBlocks : Plan {
  FIXNET_HIDDEN static constexpr auto stages = [] {
    auto all = Plan::stages;
    for (Stage& s : all.at) s.in_layout = s.out_layout = L;
    all.out_layout = L;
    return all;
  }();
  static constexpr Layout out_layout = L;
  template <int I>
  FIXNET_HIDDEN static constexpr Stage stage = stages.at[static_cast<std::size_t>(I)];
  static constexpr long work(int batch) noexcept { return work_in<AllBlocks>(batch, Plan::lanes); }
};

/// Whether every operator reads and writes columns.
template <class Plan>
constexpr bool accepts_columns() noexcept {
  bool all = true;
  for (const LayerFacts& layer : Plan::layer)
    all = all && layer.accepts(Layout::columns, Layout::columns);
  return all;
}

/// How blocks lie when nothing is trained: one sample in rows, because columns would leave all
/// lanes but one empty; the samples of a tiny network with few outputs in columns where that is no
/// more work, because no sum crosses lanes; else as in training.
template <class Plan, int B>
constexpr auto inference_plan() noexcept {
  using Columns = AllBlocks<Plan, Layout::columns>;
  constexpr bool few_outputs = Plan::lanes > 1 && Plan::out_layout == Layout::columns;
  constexpr bool less_work =
      few_outputs && accepts_columns<Plan>() && Columns::work(B) <= Plan::work(B);
  if constexpr (B * Plan::most_positions == 1) {
    return std::type_identity<AllBlocks<Plan, Layout::rows>>{};
  } else if constexpr (less_work && straight_line<Plan, B>) {
    return std::type_identity<Columns>{};
  } else {
    return std::type_identity<Plan>{};
  }
}
template <class Plan, int B>
using InferencePlan = typename decltype(inference_plan<Plan, B>())::type;

/// Instructions of products for one sample in rows of lanes of `size` elements.
template <class Plan>
constexpr long work_in_rows(int size) noexcept {
  return work_in<AllBlocks<Plan, Layout::rows>>(1, size);
}

/// Whether one sample's pass becomes part of its caller: a call would cost a tenth of it.
template <class Plan>
inline constexpr bool inlined_sample = Plan::most_positions == 1 &&
                                       work_in_rows<Plan>(Plan::lanes) <= 32;

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
  if constexpr (B * Plan::most_positions == 1) {
    return sample_lanes<V, Plan>();
  } else {
    return std::type_identity<V>{};
  }
}
template <class V, class Plan, int B>
using InferenceLanes = typename decltype(inference_lanes<V, Plan, B>())::type;

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
