// SPDX-License-Identifier: MIT
#include <fixnet/io/fields.hpp>

#include "catch_compat.hpp"

using namespace fixnet::io;

namespace {

enum class Colour { red, green };
struct Inner {
  std::array<int, 3> numbers;
  float size;
};
struct Nothing {};
struct Outer {
  double rate;
  bool on;
  Colour colour;
  Inner inner;
  Nothing nothing;
  long count;
  friend bool operator==(const Outer& a, const Outer& b) {
    return a.rate == b.rate && a.on == b.on && a.colour == b.colour &&
           a.inner.numbers == b.inner.numbers && a.inner.size == b.inner.size && a.count == b.count;
  }
};

}  // namespace

TEST_CASE("fields: a value is its fields in order, one word a number") {
  const Outer value{0.5, true, Colour::green, {{1, -2, 3}, 2.0f}, {}, -1};
  Words all;
  put_fields(all, value);
  CHECK(all ==
        Words{0x3fe0000000000000u, 1, 1, 1, ~std::uint64_t{1}, 3, 0x40000000u, ~std::uint64_t{0}});
  Outer read{};
  const std::uint64_t* at = all.data();
  REQUIRE(get_fields(at, at + all.size(), read));
  CHECK(read == value);
  CHECK(at == all.data() + all.size());
}

TEST_CASE("fields: too few, and what a field cannot hold, are refused") {
  Words all;
  put_fields(all, Outer{});
  Outer read{};
  for (std::size_t size = 0; size < all.size(); ++size) {
    const std::uint64_t* at = all.data();
    CHECK_FALSE(get_fields(at, at + size, read));
  }
  const auto holds = [](auto value, std::uint64_t word) {
    const std::uint64_t* at = &word;
    return get_fields(at, at + 1, value);
  };
  CHECK_FALSE(holds(false, 2));
  CHECK_FALSE(holds(0, std::uint64_t{1} << 31));
  CHECK(holds(0, 0xffffffff80000000u));
  CHECK_FALSE(holds(0.0f, std::uint64_t{1} << 32));
  CHECK_FALSE(holds(0u, ~std::uint64_t{0}));
}
