// SPDX-License-Identifier: MIT
// Sound files of one channel, as guitar amplifier models are trained on: RIFF WAVE, by hand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fixnet/io/file.hpp>
#include <span>
#include <string>
#include <vector>

#include "wav_chunks.hpp"

using Sound = std::vector<float>;  // of 48000 samples a second

inline float sample_at(const fixnet::io::Bytes& bytes, std::size_t at, const WavFormat& format) {
  const int size = static_cast<int>(format.bits / 8);
  const std::uint32_t left = little_endian(bytes, at, size) << (32 - format.bits);
  float value;
  std::memcpy(&value, &left, sizeof value);
  if (format.code == 3) return value;
  return static_cast<float>(static_cast<std::int32_t>(left)) * 4.656612873e-10F;
}

/// The first channel: PCM of 16, 24 or 32 bits, or floats.
/// Errors    another file; another rate; no samples
inline fixnet::io::Result<Sound> parse_wav(const fixnet::io::Bytes& bytes,
                                           const std::string& file) {
  using fixnet::io::Error;
  const WavFormat format = format_of(bytes);
  if (!format.known()) return Error{file, "", "no WAVE of PCM or floats", "", ""};
  if (format.rate != 48000) {
    return Error{file, "", "another number of samples a second", "48000",
                 std::to_string(format.rate)};
  }
  const auto [begin, end] = chunk_of(bytes, "data");
  Sound sound;
  for (std::size_t at = begin; end - at >= format.frame; at += format.frame)
    sound.push_back(sample_at(bytes, at, format));
  if (sound.empty()) return Error{file, "", "a WAVE without samples", "", ""};
  return sound;
}
/// Empty, and says why, where there is no such sound.
inline Sound read_wav(const std::string& path) {
  const auto bytes = fixnet::io::read_file(path);
  if (!bytes) return std::fprintf(stderr, "%s\n", bytes.error().text().c_str()), Sound{};
  const auto sound = parse_wav(*bytes, path);
  if (!sound) return std::fprintf(stderr, "%s\n", sound.error().text().c_str()), Sound{};
  return *sound;
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
