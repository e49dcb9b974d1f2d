// SPDX-License-Identifier: MIT
#include <array>
#include <cstdint>
#include <fixnet/io/printable.hpp>

#include "utf8.hpp"

namespace fixnet::io {
namespace {

struct Range {
  std::uint32_t first, last;
};
constexpr std::array<Range, 7> unprintable{{{0, 0x1f},
                                            {0x7f, 0x9f},
                                            {0x61c, 0x61c},
                                            {0x200e, 0x200f},
                                            {0x2028, 0x202e},
                                            {0x2066, 0x2069},
                                            {0xd800, 0xdfff}}};

bool is_printable(std::uint32_t code) noexcept {
  for (const Range& range : unprintable) {
    if (code >= range.first && code <= range.last) return false;
  }
  return code <= 0x10ffff;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string all;
  while (!text.empty()) {
    std::uint32_t code = 0;
    const std::size_t size = utf8_character(text, code);
    if (size > 0 && is_printable(code)) {
      all += text.substr(0, size);
    } else {
      all += '?';
    }
    text.remove_prefix(size > 0 ? size : 1);
  }
  return all;
}

}  // namespace fixnet::io
