// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>
#include <fixnet/train/regression_metrics.hpp>
#include <limits>
#include <span>

#include "catch_compat.hpp"
#include "sklearn_golden.hpp"

using namespace fixnet;

TEST_CASE("regression metrics: scikit-learn's numbers") {
  for (const auto& g : golden::regression) {
    CHECK(std::abs(mean_absolute_error(g.outputs, g.targets) - g.mae) < 1e-14);
    CHECK(std::abs(mean_squared_error(g.outputs, g.targets) - g.mse) < 1e-14);
    CHECK(std::abs(r2_score(g.outputs, g.targets) - g.r2) < 1e-13);
  }
}

TEST_CASE("regression metrics: constant expressions of float and double") {
  constexpr std::array<float, 2> y{1, 3};
  constexpr std::array<double, 2> t{2, 5};
  static_assert(mean_absolute_error(y, t) == 1.5);
  static_assert(mean_squared_error(y, t) == 2.5);
}

TEST_CASE("regression metrics: NaN where there is no answer") {
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  const std::span<const float> none;
  CHECK(std::isnan(mean_absolute_error(none, none)));
  CHECK(std::isnan(mean_squared_error(std::array<float, 2>{1, 2}, std::array<float, 1>{1})));
  CHECK(std::isnan(r2_score(std::array<float, 1>{1}, std::array<float, 1>{1})));
  CHECK(std::isnan(r2_score(std::array<float, 2>{1, nan}, std::array<float, 2>{1, 2})));
  CHECK(std::isnan(r2_score(std::array<float, 2>{1, nan}, std::array<float, 2>{2, 2})));
}

TEST_CASE("r2_score: of constant targets 1 for the right constant, else 0, as scikit-learn") {
  CHECK(r2_score(std::array<float, 2>{2, 2}, std::array<float, 2>{2, 2}) == 1);
  CHECK(r2_score(std::array<float, 2>{2, 3}, std::array<float, 2>{2, 2}) == 0);
}
