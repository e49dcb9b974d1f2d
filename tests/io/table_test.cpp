// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/io/table.hpp>
#include <fixnet/tensor/tensor.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

const io::Table<double> table{5, 3, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {}};

}  // namespace

TEST_CASE("table: a batch is copied from its rows and columns, the last one filled up with 0") {
  Tensor<float, 2, 2> x;
  CHECK(table.copy_rows(0, x) == 2);
  CHECK(x == Tensor<float, 2, 2>{{{1, 2}, {4, 5}}});
  CHECK(table.copy_rows(4, x, 1) == 1);
  CHECK(x == Tensor<float, 2, 2>{{{14, 15}, {0, 0}}});
  Tensor<int, 3> labels;
  CHECK(table.copy_rows(1, labels, 2) == 3);
  CHECK(labels == Tensor<int, 3>{{6, 9, 12}});
  CHECK(table.row(2)[1] == 8);
}

TEST_CASE("table: rows come in any order") {
  const int order[] = {4, 0, 4};
  Tensor<double, 3, 1> x;
  CHECK(table.copy_rows(order, x, 2) == 3);
  CHECK(x == Tensor<double, 3, 1>{{{15}, {3}, {15}}});
}

TEST_CASE("table: rows and columns that are not there are not copied") {
  Tensor<double, 2, 2> x;
  CHECK(table.copy_rows(5, x) == 0);
  CHECK(table.copy_rows(0, x, 2) == 0);
  for (const int wrong : {-1, 5}) CHECK(table.copy_rows(std::span(&wrong, 1), x) == 0);
  const int three[] = {0, 1, 2};
  CHECK(table.copy_rows(three, x) == 0);
  CHECK(table.copy_rows(0, x, std::numeric_limits<std::size_t>::max()) == 0);
  CHECK(x == Tensor<double, 2, 2>{});
}

TEST_CASE("table: what is no class index becomes -1") {
  const io::Table<float> odd{4, 1, {std::nanf(""), 3e9f, -2147483648.0f, 7.9f}, {}};
  Tensor<int, 4> labels;
  CHECK(odd.copy_rows(0, labels) == 4);
  CHECK(labels == Tensor<int, 4>{{-1, -1, std::numeric_limits<int>::min(), -1}});
  const io::Table<float> edge{2, 1, {2147483648.0f, 2147483520.0f}, {}};
  Tensor<int, 2> two;
  CHECK(edge.copy_rows(0, two) == 2);
  CHECK(two == Tensor<int, 2>{{-1, 2147483520}});
  const io::Table<std::int64_t> far{3, 1, {4294967297, -4294967296, 5}, {}};
  Tensor<int, 3> near;
  CHECK(far.copy_rows(0, near) == 3);
  CHECK(near == Tensor<int, 3>{{-1, -1, 5}});
}
