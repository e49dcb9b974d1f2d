// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <fixnet/base/config.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN

/// Checks bytes against accidents: CRC-32, as zip, PNG and Ethernet have it.
/// Formula   the remainder of the bytes by the polynomial 0xEDB88320, reflected, from and xor ~0
/// Cost      two look-ups a byte in a table of 64 bytes; constexpr, no allocation, noexcept
/// Source    ISO/IEC 3309; zlib.crc32
class Crc32 {
 public:
  constexpr void add(std::byte value) noexcept {
    const auto bits = static_cast<std::uint32_t>(value);
    state_ = table[(state_ ^ bits) & 15] ^ (state_ >> 4);
    state_ = table[(state_ ^ (bits >> 4)) & 15] ^ (state_ >> 4);
  }
  constexpr void add(std::span<const std::byte> values) noexcept {
    for (const std::byte value : values) add(value);
  }
  [[nodiscard]] constexpr std::uint32_t value() const noexcept { return ~state_; }

 private:
  FIXNET_HIDDEN static constexpr std::array<std::uint32_t, 16> table = [] {
    std::array<std::uint32_t, 16> remainders{};
    for (std::uint32_t i = 0; i < 16; ++i) {
      std::uint32_t r = i;
      for (int bit = 0; bit < 4; ++bit) r = (r >> 1) ^ ((r & 1) != 0 ? 0xedb88320u : 0u);
      remainders[i] = r;
    }
    return remainders;
  }();

  std::uint32_t state_ = ~std::uint32_t{0};
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
