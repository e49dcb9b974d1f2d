// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>
#include <cstdint>
#include <fixnet/train/ranking_metrics.hpp>
#include <limits>

#include "catch_compat.hpp"
#include "sklearn_golden.hpp"

using namespace fixnet;

TEST_CASE("roc_auc_score: scikit-learn's numbers, ties included") {
  for (const auto& g : golden::binary) {
    CHECK(std::abs(roc_auc_score(g.scores, g.labels) - g.roc_auc) < 1e-14);
  }
}

TEST_CASE("roc_auc_score: the chance that a positive is ahead, counted pair by pair") {
  for (const auto& g : golden::binary) {
    double ahead = 0, pairs = 0;
    for (std::size_t i = 0; i < g.scores.size(); ++i) {
      for (std::size_t j = 0; j < g.scores.size(); ++j) {
        if (g.labels[i] < 0.5 || g.labels[j] >= 0.5) continue;
        ++pairs;
        ahead += g.scores[i] > g.scores[j] ? 1 : g.scores[i] == g.scores[j] ? 0.5 : 0;
      }
    }
    CHECK(std::abs(roc_auc_score(g.scores, g.labels) - ahead / pairs) < 1e-14);
  }
}

TEST_CASE("roc_auc_score: a constant expression, without the heap") {
  constexpr double auc = [] {
    const std::array<float, 4> scores{0.1f, 0.4f, 0.35f, 0.8f}, labels{0, 0, 1, 1};
    std::array<std::uint32_t, 4> order{};
    return roc_auc_score(scores, labels, order);
  }();
  static_assert(auc == 0.75);
}

TEST_CASE("roc_auc_score: NaN where there is no answer") {
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  const auto auc = [](std::array<float, 2> s, std::array<float, 2> t) {
    return roc_auc_score(s, t);
  };
  CHECK(std::isnan(auc({0.1f, 0.2f}, {1, 1})));
  CHECK(std::isnan(auc({0.1f, 0.2f}, {0, 0})));
  CHECK(std::isnan(auc({0.1f, nan}, {0, 1})));
  CHECK(std::isnan(auc({0.1f, 0.2f}, {0, nan})));
  CHECK(std::isnan(roc_auc_score(std::array<float, 2>{1, 2}, std::array<float, 3>{0, 1, 1})));
  std::array<std::uint32_t, 1> short_order{};
  CHECK(std::isnan(
      roc_auc_score(std::array<float, 2>{1, 2}, std::array<float, 2>{0, 1}, short_order)));
  const float inf = std::numeric_limits<float>::infinity();
  CHECK(auc({-inf, inf}, {0, 1}) == 1);
}
