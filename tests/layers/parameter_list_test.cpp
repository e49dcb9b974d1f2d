// SPDX-License-Identifier: MIT
#include <algorithm>
#include <fixnet/layers/parameter_list.hpp>
#include <vector>

#include "../catch_compat.hpp"

using namespace fixnet;
using layers_impl::Parameter;
using layers_impl::StoredAs;

namespace {
// PyTorch's [3][2] and the row and column that each of its numbers has in rows of 8.
constexpr Parameter as_rows{.torch = {3, 2}, .rows = 3, .columns = 2, .offset = 100, .stride = 8};
constexpr Parameter as_columns{.torch = {3, 2},
                               .rows = 2,
                               .columns = 3,
                               .stored = StoredAs::transposed,
                               .offset = 100,
                               .stride = 8};
std::vector<int> places(const Parameter& p) {
  std::vector<int> all;
  for (int i = 0; i < p.size(); ++i) all.push_back(p.place(i));
  return all;
}
}  // namespace

TEST_CASE("Parameter: PyTorch's [3][2] in rows of its first extent") {
  CHECK(places(as_rows) == std::vector<int>{100, 101, 108, 109, 116, 117});
  STATIC_REQUIRE((as_rows.size() == 6 && as_rows.padded_size() == 24));
}
TEST_CASE("Parameter: PyTorch's [3][2] transposed, as a wide Linear stores it") {
  CHECK(places(as_columns) == std::vector<int>{100, 108, 101, 109, 102, 110});
}
TEST_CASE("Parameter: vectors and single numbers are one row") {
  constexpr Parameter vector{.torch = {5}, .columns = 5, .offset = 16, .stride = 8};
  CHECK(places(vector) == std::vector<int>{16, 17, 18, 19, 20});
  constexpr Parameter number{.offset = 40, .stride = 8};
  CHECK(places(number) == std::vector<int>{40});
  STATIC_REQUIRE(number.torch.count == 0);
}
TEST_CASE("Begin: the bounds of torch.nn.Linear, 1/√in for weight and bias") {
  STATIC_REQUIRE(layers_impl::as_bias(4, 9).bound() == 0.5);
  CHECK_THAT(layers_impl::as_weight(4, 9).bound(), Catch::Matchers::WithinAbs(0.5, 1e-15));
  STATIC_REQUIRE(layers_impl::at_value(0.25).start == 0.25);
}
TEST_CASE("Extents: the product of all, 1 for a single number") {
  STATIC_REQUIRE(
      (layers_impl::Extents{2, 3, 4}.size() == 24 && layers_impl::Extents{}.size() == 1));
}
