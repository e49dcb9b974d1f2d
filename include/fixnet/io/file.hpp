// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <cstdint>
#include <fixnet/io/result.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fixnet::io {

/// What a file holds.
using Bytes = std::vector<std::byte>;

/// No file larger than this is read: 4 GiB.
inline constexpr std::uint64_t largest_file = std::uint64_t{1} << 32;

/// Pipes, devices and others that have no size may have so many bytes: 256 MiB. There may be no end.
inline constexpr std::uint64_t largest_stream = std::uint64_t{1} << 28;

/// Reads a whole file.
/// Errors    what the system says; a file of more than `limit` bytes, or one without a size of more
///           than largest_stream; memory that runs out
Result<Bytes> read_file(const std::string& path, std::uint64_t limit = largest_file);

/// Replaces a file, or makes it: at any moment, whatever happens, there is the whole old file or
/// the whole new one. The parts are written one after the other to a file beside it, flushed to the
/// disk, and renamed. A kill in between may leave that file behind in its folder, as
/// fixnet.tmp-PROCESS-NUMBER. A pipe or a device is written to as it is.
/// Errors    what the system says; the old file is then as it was, unless only the last step
///           failed, flushing the folder, and the error says so
Result<> write_file(const std::string& path, std::span<const std::span<const std::byte>> parts);
Result<> write_file(const std::string& path, std::span<const std::byte> content);
/// The same of text.
/// Errors    those of write_file
inline Result<> write_text(const std::string& path, std::string_view text) {
  return write_file(path, std::as_bytes(std::span<const char>(text.data(), text.size())));
}

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
