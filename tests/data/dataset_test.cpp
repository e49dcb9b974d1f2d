// SPDX-License-Identifier: MIT
#include <cstdint>
#include <fixnet/data/dataset.hpp>
#include <limits>
#include <type_traits>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

struct Table {
  std::size_t rows, columns;
  std::vector<float> values;
};
static_assert(data_impl::TableOfNumbers<Table>);
static_assert(std::is_trivially_copyable_v<Dataset<float, 3>>);

}  // namespace

TEST_CASE("Dataset::view: rows of features beside their targets") {
  const std::vector<float> x{1, 2, 3, 4, 5, 6}, y{10, 20, 30};
  const auto data = Dataset<float, 2>::view(x, y);
  REQUIRE(data.has_value());
  CHECK(data->rows() == 3);
  CHECK(data->row(1)[0] == 3);
  CHECK(data->row(2)[1] == 6);
  CHECK(data->target(2) == 30);
}

TEST_CASE("Dataset::view: nothing where the sizes do not agree") {
  const std::vector<float> five(5), six(6), three(3), four(4);
  CHECK_FALSE(Dataset<float, 2>::view(five, three).has_value());
  CHECK_FALSE(Dataset<float, 2>::view(six, four).has_value());
  CHECK_FALSE((Dataset<float, 2, float, 2>::view(six, three).has_value()));
  CHECK((Dataset<float, 3, float, 2>::view(six, four).has_value()));
  CHECK(Dataset<float, 2>::view({}, {}).has_value());
}

TEST_CASE("Dataset::columns: features and target out of one table, nothing copied") {
  const Table table{2, 4, {1, 2, 3, 0, 4, 5, 6, 1}};
  const auto data = Dataset<float, 3>::columns(table, 0, 3);
  REQUIRE(data.has_value());
  CHECK(data->row(1).data() == table.values.data() + 4);
  CHECK(data->target(0) == 0);
  CHECK(data->target(1) == 1);
  const auto labels = Dataset<float, 2, int>::columns(table, 1, 3);
  REQUIRE(labels.has_value());
  CHECK(labels->row(1)[0] == 5);
  CHECK(labels->target(1) == 1);
}

TEST_CASE("Dataset::columns: nothing where the table has not the columns or the rows") {
  const Table table{2, 4, {1, 2, 3, 0, 4, 5, 6, 1}};
  CHECK_FALSE(Dataset<float, 3>::columns(table, 2, 0).has_value());
  CHECK_FALSE(Dataset<float, 3>::columns(table, 0, 4).has_value());
  CHECK_FALSE((Dataset<float, 1, float, 2>::columns(table, 0, 3).has_value()));
  CHECK_FALSE(Dataset<float, 1>::columns(table, std::numeric_limits<std::size_t>::max(), 0));
  CHECK_FALSE(Dataset<float, 1>::columns(Table{3, 4, table.values}, 0, 1).has_value());
  CHECK_FALSE(Dataset<float, 1>::columns(Table{0, 0, {}}, 0, 0).has_value());
}

TEST_CASE("Dataset: what is no class index is -1") {
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  const Table table{5, 2, {0, 2, 0, 0.5f, 0, nan, 0, 3e9f, 0, -1}};
  const auto data = *Dataset<float, 1, int>::columns(table, 0, 1);
  CHECK(data.target(0) == 2);
  for (int r = 1; r < 5; ++r) CHECK(data.target(r) == -1);
  static_assert(data_impl::class_index(std::int64_t{1} << 40) == -1);
  static_assert(data_impl::class_index(std::int64_t{7}) == 7);
  static_assert(data_impl::class_index(-2147483648.0f) == -2147483647 - 1);
}

TEST_CASE(
    "Dataset::subset: chosen rows in the chosen order, and nothing for a row that is not there") {
  const std::vector<float> x{1, 2, 3}, y{10, 20, 30};
  const auto data = *Dataset<float, 1>::view(x, y);
  const std::vector<int> chosen{2, 0}, wrong{0, 3}, negative{-1};
  const auto part = data.subset(chosen);
  REQUIRE(part.has_value());
  CHECK(part->rows() == 2);
  CHECK(part->row(0)[0] == 3);
  CHECK(part->target(1) == 10);
  CHECK_FALSE(data.subset(wrong).has_value());
  CHECK_FALSE(data.subset(negative).has_value());
  CHECK_FALSE(part->subset(chosen).has_value());
}

TEST_CASE("Dataset: of tensors whose shapes are types") {
  const Tensor<float, 2, 3> x{{{1, 2, 3}, {4, 5, 6}}};
  const Dataset data{x, Tensor<float, 2, 1>{{{7}, {8}}}};
  static_assert(std::is_same_v<decltype(data), const Dataset<float, 3>>);
  CHECK(data.row(1)[2] == 6);
  const Tensor<int, 2> labels{{1, 0}};
  const Dataset classes{x, labels};
  static_assert(std::is_same_v<decltype(classes), const Dataset<float, 3, int>>);
  CHECK(classes.target(0) == 1);
}
