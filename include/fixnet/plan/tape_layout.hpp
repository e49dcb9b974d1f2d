// SPDX-License-Identifier: MIT
//
// What a forward pass leaves for the backward pass when the user runs the two apart: the input, and
// of every stage its output, where the derivative wants it what went into the activation, and what the
// operator saves.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <algorithm>
#include <array>
#include <fixnet/plan/buffers.hpp>

FIXNET_NAMESPACE_BEGIN
namespace plan_impl {

/// Elements of one block of B rows of N columns, with padding, and the stride of its rows.
struct BlockSize {
  int stride, elements;
};
constexpr BlockSize block_size(int B, int N, Layout layout, int lanes) noexcept {
  const bool columns = layout == Layout::columns;
  const int stride = simd::padded(columns ? B : N, lanes);
  return {stride, (columns ? N : B) * stride};
}

template <class Plan, int B>
struct TapeLayout {
  static constexpr int count = Plan::stage_count;
  static constexpr std::size_t most_saved = [] {
    int most = 1;
    static_for<count>([&](auto i) { most = std::max(most, saved_blocks<Plan, i>.count); });
    return static_cast<std::size_t>(most);
  }();
  struct Offsets {
    int input = 0;
    std::array<int, static_cast<std::size_t>(count)> output{}, before{};
    std::array<std::array<int, most_saved>, static_cast<std::size_t>(count)> saved{};
    int elements = 0;
  };

  template <int I, int K>
  static constexpr int saved_stride = simd::padded(SavedShape<Plan, I, K, B>::width, Plan::lanes);
  template <int I>
  static constexpr bool saves_input = keeps_input<typename Plan::template Activation<I>>;

  FIXNET_HIDDEN static constexpr Offsets offsets = [] {
    Offsets o;
    if (!reads_user_rows<Plan>) {
      constexpr Stage first = Plan::template stage<0>;
      o.elements +=
          block_size(B * first.in_positions, first.in, first.in_layout, Plan::lanes).elements;
    }
    static_for<count>([&](auto i) {
      constexpr Stage s = Plan::template stage<i>;
      const int elements =
          block_size(B * s.out_positions, s.out, s.out_layout, Plan::lanes).elements;
      o.output[static_cast<std::size_t>(int(i))] = o.elements;
      o.elements += elements;
      o.before[static_cast<std::size_t>(int(i))] = o.elements;
      o.elements += saves_input<i> ? elements : 0;
      static_for<saved_blocks<Plan, i>.count>([&](auto k) {
        o.saved[static_cast<std::size_t>(int(i))][static_cast<std::size_t>(int(k))] = o.elements;
        o.elements += SavedShape<Plan, i, k, B>::rows * saved_stride<i, k>;
      });
    });
    return o;
  }();

  template <int I>
  static constexpr int stride = simd::padded(OutputsOf<Plan, I, B>::width, Plan::lanes);
  static constexpr int input_stride = simd::padded(InputsOf<Plan, 0, B>::width, Plan::lanes);
};

}  // namespace plan_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
