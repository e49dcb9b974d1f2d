// SPDX-License-Identifier: MIT
//
// Where the plan changes its mind, by the number of lanes of a register. tools/tuning.sh writes
// this file from what it measures on one processor; docs/performance.md says how far others agree.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/config.hpp>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

struct Tuning {
  int lanes;
  int narrow_below;    // fewer columns than this: the samples fill the lanes
  long straight_line;  // steps of at most so many vector fmas forward are one straight line of code
  int tile_vectors;    // vectors side by side in a product's tile of accumulators
};

FIXNET_HIDDEN inline constexpr Tuning measured_tuning[] = {
    {4, 2, 128, 2},
    {8, 4, 128, 2},
    {16, 8, 128, 4},
};

/// The tuning for registers of so many lanes of float: those of the widest measured that is no
/// wider. One or two elements at a time know no narrow layer.
constexpr Tuning tuning(int lanes) noexcept {
  Tuning found{lanes, 0, measured_tuning[0].straight_line, 2};
  for (const Tuning& c : measured_tuning) {
    if (c.lanes <= lanes) found = c;
  }
  return found;
}

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
