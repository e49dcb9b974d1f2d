// SPDX-License-Identifier: MIT
#include <array>
#include <cstdint>
#include <fixnet/kernels/user_labels.hpp>
#include <limits>

#include "catch_compat.hpp"

using fixnet::kernels_impl::UserLabels;

namespace {

constexpr int none = std::numeric_limits<int>::min();

template <class I, std::size_t N>
constexpr int at(const std::array<I, N>& labels, int b) {
  return UserLabels<I>{labels.data(), static_cast<int>(N)}.at(b);
}

}  // namespace

TEST_CASE("UserLabels: a label of any integer type is the same int") {
  STATIC_REQUIRE(at(std::array<std::int8_t, 2>{3, -100}, 1) == -100);
  STATIC_REQUIRE(at(std::array<std::uint8_t, 1>{200}, 0) == 200);
  STATIC_REQUIRE(at(std::array<std::int16_t, 1>{-1}, 0) == -1);
  STATIC_REQUIRE(at(std::array<int, 3>{0, 7, -100}, 1) == 7);
  STATIC_REQUIRE(at(std::array<std::int64_t, 2>{5, -100}, 1) == -100);
  STATIC_REQUIRE(at(std::array<std::uint64_t, 1>{9}, 0) == 9);
}

TEST_CASE("UserLabels: what int cannot hold is no class, never another one") {
  STATIC_REQUIRE(at(std::array<std::int64_t, 1>{std::int64_t{1} << 32}, 0) == none);
  STATIC_REQUIRE(at(std::array<std::int64_t, 1>{-(std::int64_t{1} << 32) + 1}, 0) == none);
  STATIC_REQUIRE(at(std::array<std::uint64_t, 1>{~std::uint64_t{0}}, 0) == none);
  STATIC_REQUIRE(at(std::array<std::uint32_t, 1>{0x80000000u}, 0) == none);
  STATIC_REQUIRE(at(std::array<std::uint32_t, 1>{0x80000001u}, 0) == none);
  STATIC_REQUIRE(at(std::array<std::uint32_t, 1>{0xffffff9cu}, 0) ==
                 none);  // no ignore_index of -100
  STATIC_REQUIRE(at(std::array<std::uint32_t, 1>{0x7fffffffu}, 0) == 0x7fffffff);
}

TEST_CASE("UserLabels: behind the last label there is none") {
  STATIC_REQUIRE(at(std::array{1, 2}, 2) == none);
}
