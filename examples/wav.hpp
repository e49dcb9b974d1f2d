// SPDX-License-Identifier: MIT
// Sound files of one channel, as guitar amplifier models are trained on: RIFF WAVE, by hand.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fixnet/io/file.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using Sound = std::vector<float>;  // of 48000 samples a second

inline std::uint32_t little_endian(const fixnet::io::Bytes& bytes, std::size_t at, int count) {
  std::uint32_t value = 0;
  for (int i = 0; i < count; ++i)
    value |= std::to_integer<std::uint32_t>(bytes[at + static_cast<std::size_t>(i)]) << (8 * i);
  return value;
}
inline bool is_tag(const fixnet::io::Bytes& bytes, std::size_t at, std::string_view tag) {
  return std::memcmp(&bytes[at], tag.data(), tag.size()) == 0;
}

/// The first channel: PCM of 16, 24 or 32 bits, or floats. Empty, and says why, if there is none.
inline Sound read_wav(const std::string& path) {
  const auto bytes = fixnet::io::read_file(path);
  if (!bytes) return std::fprintf(stderr, "%s\n", bytes.error().text().c_str()), Sound{};
  Sound sound;
  std::uint32_t format = 0, channels = 0, frame = 0, bits = 0;
  std::size_t at = 12;
  if (bytes->size() < 44 || !is_tag(*bytes, 0, "RIFF") || !is_tag(*bytes, 8, "WAVE"))
    at = bytes->size();
  for (; at + 8 <= bytes->size();) {
    const std::size_t size = little_endian(*bytes, at + 4, 4), begin = at + 8;
    const std::size_t end = begin + size < bytes->size() ? begin + size : bytes->size();
    if (is_tag(*bytes, at, "fmt ") && end - begin >= 16) {
      format = little_endian(*bytes, begin, 2), channels = little_endian(*bytes, begin + 2, 2);
      frame = little_endian(*bytes, begin + 12, 2), bits = little_endian(*bytes, begin + 14, 2);
      if (format == 0xfffe && end - begin >= 26) format = little_endian(*bytes, begin + 24, 2);
    }
    const bool pcm = format == 1 && (bits == 16 || bits == 24 || bits == 32);
    const bool known =
        (pcm || (format == 3 && bits == 32)) && channels > 0 && frame == channels * bits / 8;
    for (std::size_t i = begin; is_tag(*bytes, at, "data") && known && i + frame <= end;
         i += frame) {
      const std::uint32_t left = little_endian(*bytes, i, static_cast<int>(bits / 8))
                                 << (32 - bits);
      float value;
      std::memcpy(&value, &left, sizeof value);
      sound.push_back(format == 3
                          ? value
                          : static_cast<float>(static_cast<std::int32_t>(left)) * 4.656612873e-10F);
    }
    at = begin + size + size % 2;
  }
  if (sound.empty()) std::fprintf(stderr, "%s: no WAVE of PCM or floats\n", path.c_str());
  return sound;
}

/// Floats, one channel, 48000 a second: 44 bytes, then the samples.
inline bool write_wav(const std::string& path, std::span<const float> sound) {
  const auto size = static_cast<std::uint32_t>(sound.size() * 4);
  const std::uint32_t header[] = {0x46464952, 36 + size, 0x45564157, 0x20746d66, 16,  0x00010003,
                                  48000,      192000,    0x00200004, 0x61746164, size};
  const std::span<const std::byte> parts[] = {std::as_bytes(std::span(header)),
                                              std::as_bytes(sound)};
  const auto written = fixnet::io::write_file(path, parts);
  if (!written) std::fprintf(stderr, "%s\n", written.error().text().c_str());
  return bool(written);
}
