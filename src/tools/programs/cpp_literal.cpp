// SPDX-License-Identifier: MIT
#include "cpp_literal.hpp"

#include <algorithm>
#include <charconv>
#include <fixnet/io/printable.hpp>

namespace fixnet::tools {
namespace {

/// Three octal digits: no digit behind them can become a part of the escape.
std::string octal(unsigned char c) {
  const auto digit = [](int value) { return static_cast<char>('0' + (value & 7)); };
  return {'\\', digit(c >> 6), digit(c >> 3), digit(c)};
}

bool needs_octal(char c, bool all_printable) noexcept {
  const auto code = static_cast<unsigned char>(c);
  return code < 0x20 || code == 0x7f || (code >= 0x80 && !all_printable);
}

}  // namespace

std::string cpp_literal(std::string_view text) {
  const bool all_printable = fixnet::io::printable(text) == text;
  std::string literal = "\"";
  for (const char c : text) {
    if (needs_octal(c, all_printable)) {
      literal += octal(static_cast<unsigned char>(c));
    } else {
      if (c == '"' || c == '\\' || c == '?') literal += '\\';  // ??/ was a backslash once
      literal += c;
    }
  }
  return literal + "\"";
}

std::string in_comment(std::string_view text) {
  std::string safe = fixnet::io::printable(text);
  std::replace_if(
      safe.begin(), safe.end(), [](char c) { return c == '?' || c == '\\'; }, '_');
  return safe;
}

std::string cpp_double(double value) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

}  // namespace fixnet::tools
