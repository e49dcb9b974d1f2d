// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>
#include <fixnet/train/calibration_metrics.hpp>
#include <limits>
#include <vector>

#include "catch_compat.hpp"
#include "sklearn_golden.hpp"

using namespace fixnet;

TEST_CASE("calibration: scikit-learn's curve and Brier score") {
  for (const auto& g : golden::binary) {
    CHECK(std::abs(brier_score_loss(g.scores, g.labels) - g.brier) < 1e-15);
    const auto curve = calibration_curve<5>(g.scores, g.labels);
    std::vector<double> predicted, fraction;
    double error = 0;
    for (const auto& bin : curve.bins) {
      if (bin.count == 0) {
        CHECK(std::isnan(bin.mean_predicted()));
        continue;
      }
      predicted.push_back(bin.mean_predicted());
      fraction.push_back(bin.fraction_of_positives());
      error += static_cast<double>(bin.count) / static_cast<double>(g.scores.size()) *
               std::abs(predicted.back() - fraction.back());
    }
    REQUIRE(predicted.size() == g.predicted.size());
    for (std::size_t i = 0; i < predicted.size(); ++i) {
      CHECK(std::abs(predicted[i] - g.predicted[i]) < 1e-14);
      CHECK(std::abs(fraction[i] - g.fraction[i]) < 1e-14);
    }
    CHECK(std::abs(curve.expected_calibration_error() - error) < 1e-14);
  }
}

TEST_CASE("calibration: what is no probability is not counted") {
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  const std::array<float, 5> p{0, 1, nan, -0.1f, 1.5f}, t{0, 1, 1, 1, 1};
  const auto curve = calibration_curve<2>(p, t);
  CHECK(curve.total == 2);
  CHECK(curve.bins[0].count == 1);
  CHECK(curve.bins[1].count == 1);
  CHECK(curve.expected_calibration_error() == 0);
  CHECK(std::isnan(CalibrationCurve<3>{}.expected_calibration_error()));
}
