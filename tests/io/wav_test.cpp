// SPDX-License-Identifier: MIT
// The sound files of examples/amp.cpp.
#include "../../examples/wav.hpp"

#include <bit>
#include <cstdio>

#include "catch_compat.hpp"

namespace {

void put(fixnet::io::Bytes& to, std::uint32_t value, int count) {
  for (int i = 0; i < count; ++i) to.push_back(static_cast<std::byte>(value >> (8 * i) & 0xff));
}
void put(fixnet::io::Bytes& to, std::string_view tag) {
  for (const char c : tag) to.push_back(static_cast<std::byte>(c));
}

/// A file of these samples, bits of one number each, with a chunk of odd size before them.
fixnet::io::Bytes wav(std::uint32_t code, int bits, const std::vector<std::uint32_t>& samples,
                      std::uint32_t rate = 48000, std::uint32_t channels = 1) {
  const auto size = static_cast<std::uint32_t>(bits / 8);
  fixnet::io::Bytes all;
  put(all, "RIFF"), put(all, 0, 4), put(all, "WAVEfmt "), put(all, 16, 4);
  put(all, code, 2), put(all, channels, 2), put(all, rate, 4), put(all, rate * channels * size, 4);
  put(all, channels * size, 2), put(all, static_cast<std::uint32_t>(bits), 2);
  put(all, "LIST"), put(all, 3, 4), put(all, "abc"), put(all, 0, 1);
  put(all, "data"), put(all, static_cast<std::uint32_t>(samples.size()) * size, 4);
  for (const std::uint32_t sample : samples) put(all, sample, static_cast<int>(size));
  return all;
}
Sound sound_of(const fixnet::io::Bytes& bytes) {
  const auto sound = parse_wav(bytes, "f");
  if (!sound) FAIL(sound.error().text());
  return *sound;
}
std::string error_of(const fixnet::io::Bytes& bytes) {
  const auto sound = parse_wav(bytes, "f");
  return sound ? "" : sound.error().text();
}

}  // namespace

TEST_CASE("wav: PCM of 16, 24 and 32 bits, and floats") {
  const Sound expected{0.5F, -1, 0, -0.25F};
  CHECK(sound_of(wav(1, 16, {0x4000, 0x8000, 0, 0xe000})) == expected);
  CHECK(sound_of(wav(1, 24, {0x400000, 0x800000, 0, 0xe00000})) == expected);
  CHECK(sound_of(wav(1, 32, {0x40000000, 0x80000000, 0, 0xe0000000})) == expected);
  const auto bits = [](float x) { return std::bit_cast<std::uint32_t>(x); };
  CHECK(sound_of(wav(3, 32, {bits(0.5F), bits(-1), 0, bits(-0.25F)})) == expected);
  // The smallest numbers, and the first of two channels.
  CHECK(sound_of(wav(1, 16, {1, 0xffff})) == Sound{1 / 32768.0F, -1 / 32768.0F});
  CHECK(sound_of(wav(1, 24, {1})) == Sound{1 / 8388608.0F});
  CHECK(sound_of(wav(1, 16, {0x4000, 1, 0x8000, 2, 0, 3, 0xe000, 4}, 48000, 2)) == expected);
}

TEST_CASE("wav: another rate or form is refused in a sentence") {
  CHECK(error_of(wav(1, 16, {1}, 44100)) ==
        "f: another number of samples a second: expected 48000, found 44100");
  CHECK(error_of(wav(1, 8, {1})) == "f: no WAVE of PCM or floats");
  CHECK(error_of(wav(3, 16, {1})) == "f: no WAVE of PCM or floats");
  CHECK(error_of(wav(1, 16, {1}, 48000, 0)) == "f: no WAVE of PCM or floats");
  CHECK(error_of(wav(1, 16, {})) == "f: a WAVE without samples");
}

TEST_CASE("wav: a file that ends anywhere gives the samples that are there, or a sentence") {
  const fixnet::io::Bytes whole = wav(1, 16, {0x4000, 0x8000, 0});
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const fixnet::io::Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
    const auto sound = parse_wav(cut, "f");
    const std::size_t left = whole.size() - size;
    CHECK((sound ? sound->size() : 0) == (left < 5 ? (6 - left) / 2 : 0));
  }
}

TEST_CASE("wav: what write_wav writes is read again") {
  const Sound sound{0.5F, -1.5F, 1e-30F};
  REQUIRE(write_wav("wav_test.wav", sound));
  CHECK(read_wav("wav_test.wav") == sound);
  CHECK(std::remove("wav_test.wav") == 0);
  CHECK(read_wav("wav_test.wav").empty());
}
