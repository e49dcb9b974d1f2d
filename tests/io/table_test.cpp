// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/table.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

const io::Table<double> table{5, 3, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {}};

}  // namespace

TEST_CASE("table: a batch is copied from its rows and columns, the rest is NaN or no class") {
  Tensor<float, 2, 2> x;
  CHECK(table.copy_rows(0, x).size() == 2);
  CHECK(x == Tensor<float, 2, 2>{{{1, 2}, {4, 5}}});
  CHECK(table.copy_rows(4, x, 1).size() == 1);
  CHECK((x[0][0] == 14 && x[0][1] == 15 && std::isnan(x[1][0]) && std::isnan(x[1][1])));
  Tensor<int, 3> labels;
  CHECK(table.copy_rows(1, labels, 2).size() == 3);
  CHECK(labels == Tensor<int, 3>{{6, 9, 12}});
  CHECK(table.copy_rows(3, labels, 2).data() == labels.data);
  CHECK(labels == Tensor<int, 3>{{12, 15, -1}});
  CHECK(table.row(2)[1] == 8);
}

TEST_CASE("table: rows come in any order") {
  const int order[] = {4, 0, 4};
  Tensor<double, 3, 1> x;
  CHECK(table.copy_rows(order, x, 2).size() == 3);
  CHECK(x == Tensor<double, 3, 1>{{{15}, {3}, {15}}});
}

TEST_CASE("table: rows and columns that are not there are not copied") {
  Tensor<double, 2, 2> x;
  CHECK(table.copy_rows(5, x).size() == 0);
  CHECK(table.copy_rows(0, x, 2).size() == 0);
  for (const int wrong : {-1, 5}) CHECK(table.copy_rows(std::span(&wrong, 1), x).size() == 0);
  const int three[] = {0, 1, 2};
  CHECK(table.copy_rows(three, x).size() == 0);
  CHECK(table.copy_rows(0, x, std::numeric_limits<std::size_t>::max()).size() == 0);
  for (const auto& row : x.data) CHECK((std::isnan(row[0]) && std::isnan(row[1])));
}

TEST_CASE("table: what is no class index becomes -1") {
  const io::Table<float> odd{4, 1, {std::nanf(""), 3e9f, -2147483648.0f, 7.9f}, {}};
  Tensor<int, 4> labels;
  CHECK(odd.copy_rows(0, labels).size() == 4);
  CHECK(labels == Tensor<int, 4>{{-1, -1, std::numeric_limits<int>::min(), -1}});
  const io::Table<float> edge{2, 1, {2147483648.0f, 2147483520.0f}, {}};
  Tensor<int, 2> two;
  CHECK(edge.copy_rows(0, two).size() == 2);
  CHECK(two == Tensor<int, 2>{{-1, 2147483520}});
  const io::Table<std::int64_t> far{3, 1, {4294967297, -4294967296, 5}, {}};
  Tensor<int, 3> near;
  CHECK(far.copy_rows(0, near).size() == 3);
  CHECK(near == Tensor<int, 3>{{-1, -1, 5}});
}

TEST_CASE("table: an epoch whose last batch is not full learns from the rows that there are") {
  io::Table<float> rows{12, 2, std::vector<float>(24), {}};  // y = 10, whatever x = 0 says
  for (std::size_t r = 0; r < rows.rows; ++r) rows.values[2 * r + 1] = 10;
  Trainer trainer{Sequential<Linear<1, 1>>{}, MSELoss{}, SGD{.lr = 0.2}, batch<8>};
  Tensor<float, 8, 1> X, y;
  for (int epoch = 0; epoch < 50; ++epoch) {
    for (std::size_t first = 0; first < rows.rows; first += 8) {
      const auto x = rows.copy_rows(first, X);
      CHECK(x.size() == (first == 0 ? 8 : 4));
      (void)trainer.step(x, rows.copy_rows(first, y, 1));
    }
  }
  CHECK(std::abs(trainer.model().bias<0>()[0] - 10) < 1e-4f);
  CHECK(std::isnan(trainer.step(X, y)));  // the count overlooked: no number comes of it
}

TEST_CASE("table: labels of a last batch go with its rows") {
  const io::Table<float> rows{3, 2, {1, 0, 2, 1, 3, 2}, {}};
  Trainer some{Sequential<Linear<1, 3>>{manual_seed(1)}, CrossEntropyLoss{}, Adam{}, batch<8>};
  Trainer all{some.model(), CrossEntropyLoss{}, Adam{}, batch<3>};
  Tensor<float, 8, 1> X;
  Tensor<int, 8> y;
  const auto x = rows.copy_rows(0, X);
  const auto labels = rows.copy_rows(0, y, 1);
  const float loss = some.step(x, labels);
  CHECK(std::abs(loss - all.step(Tensor<float, 3, 1>{{{1}, {2}, {3}}}, std::array{0, 1, 2})) <
        1e-6f);
}
