// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace fixnet::io {

/// The integer of N bytes, the lowest first, or last if `big`.
template <class U>
U load(const std::byte* from, bool big = false) noexcept {
  U value = 0;
  for (std::size_t i = 0; i < sizeof(U); ++i) {
    const auto digit = static_cast<U>(from[big ? sizeof(U) - 1 - i : i]);
    value = static_cast<U>(value | static_cast<U>(digit << (8 * i)));
  }
  return value;
}

}  // namespace fixnet::io
