// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fixnet/io/file.hpp>
#include <span>
#include <string>

namespace fixnet::io::file_impl {

/// Reads until the end of the file, whatever size it claims to have: read(room) says how many bytes
/// came, 0 at the end, less than 0 where the system refused, which failed() puts into words.
template <class Read, class Failed>
Result<Bytes> read_all(const std::string& path, std::uint64_t size, std::uint64_t limit, Read read,
                       Failed failed) {
  const auto too_large = [&](std::string found) {
    return Error{path, "", "too large", "at most " + std::to_string(limit) + " bytes",
                 std::move(found)};
  };
  if (size > limit) return too_large(std::to_string(size));
  limit = std::min(limit, std::max(size, largest_stream));
  Bytes bytes(static_cast<std::size_t>(size) + 1);  // one more, to see that the end is the end
  std::size_t filled = 0;
  for (;;) {
    const std::int64_t n = read(std::span(bytes).subspan(filled));
    if (n < 0) return failed();
    if (n == 0) break;
    filled += static_cast<std::size_t>(n);
    if (filled > limit) return too_large("more");
    if (filled == bytes.size()) {  // a pipe, or it grew
      bytes.resize(static_cast<std::size_t>(std::min<std::uint64_t>(2 * filled, limit + 1)));
    }
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace fixnet::io::file_impl
