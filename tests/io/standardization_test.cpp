// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/io/standardization.hpp>

#include "catch_compat.hpp"

using namespace fixnet;
using Catch::Matchers::WithinAbs;

TEST_CASE("standardization: scikit-learn's documented example") {
  // StandardScaler().fit([[0, 0], [0, 0], [1, 1], [1, 1]]): mean 0.5, transform([[2, 2]]) is 3.
  constexpr double data[] = {0, 0, 0, 0, 1, 1, 1, 1};
  constexpr auto fitted = Standardization<double, 2>::fit(data);
  STATIC_REQUIRE(fitted.mean[0] == 0.5);
  STATIC_REQUIRE(fitted.std[1] == 0.5);
  STATIC_REQUIRE(fitted(Tensor<double, 2>{{2, 2}})[0] == 3.0);
}

TEST_CASE("standardization: standardised data have mean 0 and deviation 1, a constant becomes 0") {
  float data[3 * 50];
  for (int r = 0; r < 50; ++r) {
    data[3 * r] = 1000 + static_cast<float>(r * r % 17);
    data[3 * r + 1] = 7;
    data[3 * r + 2] = 1e-6f * static_cast<float>(r);
  }
  Standardization<float, 3>::fit(data).apply(data);
  for (int i = 0; i < 3; ++i) {
    double sum = 0, squares = 0;
    for (int r = 0; r < 50; ++r) sum += static_cast<double>(data[3 * r + i]);
    for (int r = 0; r < 50; ++r) squares += std::pow(static_cast<double>(data[3 * r + i]), 2);
    CHECK_THAT(sum / 50, WithinAbs(0, 1e-5));
    CHECK_THAT(squares / 50, WithinAbs(i == 1 ? 0 : 1, 1e-5));
  }
}

TEST_CASE("standardization: a constant has deviation 1, even where its sum is rounded") {
  double tenths[10], large[2] = {1e308, 1e308};
  for (double& x : tenths) x = 0.1;
  const auto of_tenths = Standardization<double, 1>::fit(tenths);
  CHECK(of_tenths.mean[0] == 0.1);
  CHECK(of_tenths.std[0] == 1);
  CHECK(of_tenths(Tensor<double, 1>{{0.1}})[0] == 0);
  CHECK(Standardization<double, 1>::fit(large).mean[0] == 1e308);
  // A deviation that is 0 in the network's type is one, too.
  const float least[2] = {0, 1e-45f};
  CHECK(Standardization<float, 1>::fit(least).std[0] == 1);
}

TEST_CASE("standardization: without rows nothing changes, and a batch is its rows") {
  const auto none = Standardization<float, 2>::fit({});
  CHECK(none(Tensor<float, 2>{{3, 4}}) == Tensor<float, 2>{{3, 4}});
  const Standardization<float, 2> some{{1, 2}, {2, 4}};
  CHECK(some(Tensor<float, 2, 2>{{{3, 4}, {5, 6}}}) == Tensor<float, 2, 2>{{{1, 0.5f}, {2, 1}}});
}
