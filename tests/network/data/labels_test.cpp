// SPDX-License-Identifier: MIT
#include <cstdint>
#include <fixnet/network/data/labels.hpp>
#include <span>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

TEST_CASE("labels: a Tensor, an array, a std::array tell their number in their type") {
  STATIC_REQUIRE(label_list_impl::rows<Tensor<int, 5>> == 5);
  STATIC_REQUIRE(label_list_impl::rows<const std::int64_t[3]> == 3);
  STATIC_REQUIRE(label_list_impl::rows<std::array<std::uint8_t, 4>&> == 4);
  STATIC_REQUIRE(label_list_impl::rows<std::span<const int>> == label_list_impl::run_time);
  STATIC_REQUIRE(label_list_impl::rows<std::vector<short>> == label_list_impl::run_time);
}

TEST_CASE("labels: what is no list of numbers is none") {
  STATIC_REQUIRE(label_list_impl::Labels<std::array<float, 3>>);  // its own sentence: AreIntegers
  STATIC_REQUIRE(!label_list_impl::Labels<int>);
  STATIC_REQUIRE(!label_list_impl::Labels<Tensor<int, 2, 2>>);
  STATIC_REQUIRE(!label_list_impl::Labels<std::array<std::array<int, 2>, 2>>);
}

TEST_CASE("labels: the same labels from everywhere") {
  const int expected[] = {2, 0, 1};
  const auto check = [&expected](const auto& y) {
    const auto view = label_list_impl::user_labels(y);
    CHECK(view.count == 3);
    for (int b = 0; b < 3; ++b) CHECK(view.at(b) == expected[b]);
    CHECK(label_list_impl::row_count(y) == 3);
  };
  check(expected);
  check(Tensor<std::int8_t, 3>{{2, 0, 1}});
  check(std::array<std::int64_t, 3>{2, 0, 1});
  const std::vector<unsigned> vector{2, 0, 1};
  check(vector);
  check(std::span(vector));
}

TEST_CASE("labels: more of them than int can count are many, not few") {
  struct Endless {
    int value = 0;
    const int* data() const { return &value; }
    std::size_t size() const { return (std::size_t{1} << 32) + 4; }
  };
  CHECK(label_list_impl::row_count(Endless{}) == std::numeric_limits<int>::max());
}
