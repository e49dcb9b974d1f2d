// SPDX-License-Identifier: MIT
// What a RIFF WAVE file says of itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <fixnet/io/file.hpp>
#include <string_view>

inline std::uint32_t little_endian(const fixnet::io::Bytes& bytes, std::size_t at, int count) {
  std::uint32_t value = 0;
  for (int i = 0; i < count; ++i)
    value |= std::to_integer<std::uint32_t>(bytes[at + static_cast<std::size_t>(i)]) << (8 * i);
  return value;
}
inline bool is_tag(const fixnet::io::Bytes& bytes, std::size_t at, std::string_view tag) {
  return std::memcmp(&bytes[at], tag.data(), tag.size()) == 0;
}

/// The chunk of this name, without its head: from where to where; nothing where there is none.
struct Chunk {
  std::size_t begin = 0, end = 0;
};
inline Chunk chunk_of(const fixnet::io::Bytes& bytes, std::string_view name) {
  if (bytes.size() < 12 || !is_tag(bytes, 0, "RIFF") || !is_tag(bytes, 8, "WAVE")) return {};
  for (std::size_t at = 12; at < bytes.size() && bytes.size() - at >= 8;) {
    const std::size_t size = little_endian(bytes, at + 4, 4), begin = at + 8;
    const std::size_t left = bytes.size() - begin;
    if (is_tag(bytes, at, name)) return {begin, begin + (size < left ? size : left)};
    if (size >= left) break;
    at = begin + size + size % 2;
  }
  return {};
}

/// How samples lie, and how many of them there are in a second.
struct WavFormat {
  std::uint32_t code = 0, channels = 0, rate = 0, frame = 0, bits = 0;

  bool known() const {
    const bool pcm = code == 1 && (bits == 16 || bits == 24 || bits == 32);
    return (pcm || (code == 3 && bits == 32)) && channels > 0 && frame == channels * bits / 8;
  }
};
inline WavFormat format_of(const fixnet::io::Bytes& bytes) {
  const auto [begin, end] = chunk_of(bytes, "fmt ");
  if (end - begin < 16) return {};
  const auto field = [&, from = begin](std::size_t at, int count) {
    return little_endian(bytes, from + at, count);
  };
  WavFormat format{field(0, 2), field(2, 2), field(4, 4), field(12, 2), field(14, 2)};
  if (format.code == 0xfffe && end - begin >= 26) format.code = field(24, 2);
  return format;
}
