// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace fixnet::io {

/// Text from a file, without what could steer a terminal: control characters become question marks.
inline std::string printable(std::string text) {
  unsigned char before = 0;
  for (char& c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool c1 = before == 0xc2 && byte >= 0x80 && byte < 0xa0;  // U+0080 to U+009F
    before = byte;
    if (byte < ' ' || byte == 0x7f || c1) c = '?';
  }
  return text;
}

}  // namespace fixnet::io
