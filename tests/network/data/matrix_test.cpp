// SPDX-License-Identifier: MIT
//
// What counts as a matrix of data, and what its type tells; labels that are no class.
#include "network/samples.hpp"

using namespace samples;

namespace {
template <class X, int Rows, int Columns>
constexpr bool is =
    matrix_impl::Matrix<X>&& matrix_impl::rows<X> == Rows&& matrix_impl::columns<X> == Columns;
using Row = std::array<float, 2>;
}  // namespace

TEST_CASE("matrix: rows in the type") {
  STATIC_REQUIRE(is<Tensor<float, 3, 2>, 3, 2>);
  STATIC_REQUIRE(is<float[3][2], 3, 2>);
  STATIC_REQUIRE(is<const float[3][2], 3, 2>);
  STATIC_REQUIRE((is<std::array<Row, 3>, 3, 2>));
  STATIC_REQUIRE((is<std::array<float[2], 3>, 3, 2>));
  STATIC_REQUIRE((is<std::array<Tensor<double, 2>, 3>, 3, 2>));
  STATIC_REQUIRE(is<Row[3], 3, 2>);
}
TEST_CASE("matrix: rows that the running program counts") {
  STATIC_REQUIRE(is<std::span<const float[2]>, matrix_impl::run_time, 2>);
  STATIC_REQUIRE(is<std::span<float[2]>, matrix_impl::run_time, 2>);
  STATIC_REQUIRE(is<std::span<const Row>, matrix_impl::run_time, 2>);
  STATIC_REQUIRE(is<std::vector<Row>, matrix_impl::run_time, 2>);
  STATIC_REQUIRE((is<std::vector<Tensor<float, 2>>, matrix_impl::run_time, 2>));
  const std::vector<Row> rows(5);
  CHECK(matrix_impl::row_count(rows) == 5);
  CHECK(matrix_impl::row_count(std::span(rows).first(2)) == 2);
}
TEST_CASE("matrix: numbers in a row, and rows of run-time length, are none") {
  STATIC_REQUIRE_FALSE(matrix_impl::Matrix<float[3]>);
  STATIC_REQUIRE_FALSE(matrix_impl::Matrix<std::vector<float>>);
  STATIC_REQUIRE_FALSE(matrix_impl::Matrix<std::span<const float>>);
  STATIC_REQUIRE_FALSE(matrix_impl::Matrix<std::vector<std::vector<float>>>);
  STATIC_REQUIRE_FALSE((matrix_impl::Matrix<Tensor<float, 3>>));
  STATIC_REQUIRE_FALSE(matrix_impl::Matrix<float>);
}
TEST_CASE("labels: a number that int cannot hold, and a missing one, is no class") {
  const long large[2] = {5'000'000'000, -5'000'000'000};
  const auto view = label_list_impl::user_labels(large);
  constexpr int none = std::numeric_limits<int>::min();
  CHECK((view.at(0) == none && view.at(1) == none && view.at(2) == none));
  const unsigned long huge[2] = {~0ul, 7};
  CHECK((label_list_impl::user_labels(huge).at(0) == none &&
         label_list_impl::user_labels(huge).at(1) == 7));
  const signed char small[2] = {-100, 3};
  CHECK((label_list_impl::user_labels(small).at(0) == -100 &&
         label_list_impl::user_labels(small).at(1) == 3));
}

TEST_CASE("one sample may come in a Tensor") {
  const fixnet::Sequential<fixnet::Linear<2, 1>> net{fixnet::manual_seed(1)};
  const fixnet::Tensor<float, 2> x{{3.0f, 4.0f}};
  CHECK(net(x) == net({3.0f, 4.0f}));
}
