// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstdint>
#include <fixnet/base/config.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN
namespace kernels_impl {

/// The user's class indices, one integer a row.
template <class I>
struct UserLabels {
  const I* data;
  int count;

  /// The label of row b; no class at all (the least int) where int cannot hold it, or there is
  /// none.
  FIXNET_INLINE constexpr int at(int b) const noexcept {
    constexpr int none = std::numeric_limits<int>::min();
    if (b >= count) return none;
    const I label = data[b];
    if constexpr (sizeof(I) < sizeof(int)) {
      return static_cast<int>(label);
    } else {
      const bool fits = label <= static_cast<I>(std::numeric_limits<int>::max()) &&
                        (label >= I(0) || static_cast<std::int64_t>(label) > none);
      return fits ? static_cast<int>(label) : none;
    }
  }
};

}  // namespace kernels_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
