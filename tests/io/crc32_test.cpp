// SPDX-License-Identifier: MIT
#include <fixnet/io/crc32.hpp>
#include <string_view>

#include "catch_compat.hpp"

using fixnet::Crc32;

namespace {

constexpr std::uint32_t crc_of(std::string_view text) {
  Crc32 crc;
  for (const char c : text) crc.add(static_cast<std::byte>(c));
  return crc.value();
}

}  // namespace

TEST_CASE("crc32: the catalogue's check value, and zlib's values") {
  STATIC_REQUIRE(crc_of("123456789") == 0xcbf43926u);
  STATIC_REQUIRE(crc_of("") == 0u);
  STATIC_REQUIRE(crc_of("a") == 0xe8b7be43u);
  STATIC_REQUIRE(crc_of("The quick brown fox jumps over the lazy dog") == 0x414fa339u);
}

TEST_CASE("crc32: a span counts as its bytes") {
  constexpr std::byte bytes[] = {std::byte{'1'}, std::byte{'2'}, std::byte{'3'}};
  Crc32 crc;
  crc.add(bytes);
  CHECK(crc.value() == crc_of("123"));
}
