// SPDX-License-Identifier: MIT
#include "utf8.hpp"

namespace fixnet::io {

std::size_t utf8_character(std::string_view text, std::uint32_t& code) noexcept {
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

bool is_utf8(std::string_view text) noexcept {
  while (!text.empty()) {
    std::uint32_t code = 0;
    const std::size_t size = utf8_character(text, code);
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    if (size == 0 || surrogate || code > 0x10ffff) return false;
    text.remove_prefix(size);
  }
  return true;
}

}  // namespace fixnet::io
