// SPDX-License-Identifier: MIT
//
// What all fuzz targets share: LLVMFuzzerTestOneInput calls one reader with bytes of any kind. What
// is read must fulfil what its reader promises; nothing may crash, leak or take long.
#pragma once

#include <fcntl.h>
#include <unistd.h>

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

/// Calls write(path) with a path that leads to a pipe, and returns what came through.
template <class Write>
std::string written(const Write& write) {
  constexpr int capacity = 1 << 20;
  int ends[2];
  promise(::pipe(ends) == 0 && ::fcntl(ends[1], F_SETPIPE_SZ, capacity) >= capacity);
  write("/dev/fd/" + std::to_string(ends[1]));
  ::close(ends[1]);
  std::string all, part(1 << 16, '\0');
  for (ssize_t n = 0; (n = ::read(ends[0], part.data(), part.size())) > 0;) {
    all.append(part, 0, static_cast<std::size_t>(n));
  }
  ::close(ends[0]);
  return all;
}
inline std::span<const std::byte> as_bytes(const std::string& text) {
  return std::as_bytes(std::span(text));
}

/// Is there nothing in the text that a terminal or a compiler would take for more than a letter?
inline bool is_plain(const std::string& text, bool with_lines = false) {
  for (const char c : text) {
    if ((c >= 0 && c < ' ' && !(with_lines && c == '\n')) || c == 0x7f) return false;
  }
  return true;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
