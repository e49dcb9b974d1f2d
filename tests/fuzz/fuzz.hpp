// SPDX-License-Identifier: MIT
//
// What all fuzz targets share: LLVMFuzzerTestOneInput calls one reader with bytes of any kind. What
// is read must fulfil what its reader promises; nothing may crash, leak or take long.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <span>
#include <string>

/// Ends the program, as a finding, where a promise is broken.
inline void promise(bool kept) {
  if (!kept) std::abort();
}

inline std::span<const std::byte> as_bytes(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const std::byte*>(data), size};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
