// SPDX-License-Identifier: MIT
#include <array>
#include <cstdint>
#include <fixnet/io/printable.hpp>

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

/// The bytes of the character that the text begins with; 0 if it is none, or not the shortest form.
std::size_t character(std::string_view text, std::uint32_t& code) noexcept {
  constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  const std::size_t size = first < 0x80   ? 1
                           : first < 0xc0 ? 0
                           : first < 0xe0 ? 2
                           : first < 0xf0 ? 3
                           : first < 0xf8 ? 4
                                          : 0;
  if (size == 0 || size > text.size()) return 0;
  code = size == 1 ? first : first & (0x7fu >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xc0) != 0x80) return 0;
    code = code << 6 | (byte(i) & 0x3fu);
  }
  return code >= least[size] ? size : 0;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string all;
  while (!text.empty()) {
    std::uint32_t code = 0;
    const std::size_t size = character(text, code);
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
