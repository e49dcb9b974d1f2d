// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdio>
#include <fixnet/io/printable.hpp>
#include <string>
#include <string_view>

/// Does a file's name end so, in small letters or capitals?
inline bool ends_with(std::string_view name, std::string_view suffix) noexcept {
  const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return name.size() >= suffix.size() &&
         std::equal(suffix.begin(), suffix.end(), name.end() - static_cast<long>(suffix.size()),
                    [&](char a, char b) { return a == small(b); });
}

/// Says on a line of its own what is wrong.
inline void complain(const char* program, const std::string& what) {
  std::fprintf(stderr, "%s: %s\n", program, fixnet::io::printable(what).c_str());
}

/// The program's status, once all that it said has been written.
inline int finish(const char* program, int status) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return status;
  complain(program, "cannot write to the standard output");
  return 1;
}
