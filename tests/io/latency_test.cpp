// SPDX-License-Identifier: MIT
#include "../../src/tools/timed/latency.hpp"

#include <catch_compat.hpp>
#include <random>

TEST_CASE("latency: percentiles are nearest ranks, whatever their rounding") {
  std::vector<double> sorted;
  for (int i = 1; i <= 10000; ++i) sorted.push_back(i);
  CHECK(latency::at(sorted, 0.0) == 1);
  CHECK(latency::at(sorted, 0.07) == 700);  // 0.07 · 10000 is more than 700 in double
  CHECK(latency::at(sorted, 0.5) == 5000);
  CHECK(latency::at(sorted, 0.99) == 9900);
  CHECK(latency::at(sorted, 0.999) == 9990);
  CHECK(latency::at(sorted, 0.9999) == 9999);
  CHECK(latency::at(sorted, 1.0) == 10000);
}

TEST_CASE("latency: a rare long call is in the percentiles of few calls") {
  const std::vector<double> sorted{1, 1, 1, 1, 1, 1, 1, 1, 1, 900};
  CHECK(latency::at(sorted, 0.9) == 1);
  CHECK(latency::at(sorted, 0.91) == 900);
  CHECK(latency::at(sorted, 0.9999) == 900);
  CHECK(latency::at({3.0}, 0.5) == 3);
}

TEST_CASE("latency: percentiles of exponential waits are those of the distribution") {
  std::mt19937_64 random(1);
  std::exponential_distribution<double> wait(1.0);
  std::vector<double> sorted(1000000);
  for (double& time : sorted) time = wait(random);
  std::sort(sorted.begin(), sorted.end());
  for (const double part : {0.5, 0.99, 0.999, 0.9999})
    CHECK(std::abs(latency::at(sorted, part) + std::log1p(-part)) < 0.5);
  CHECK(std::abs(latency::at(sorted, 0.5) - std::log(2.0)) < 0.005);
}

TEST_CASE("latency: times are sorted, one for each call, without what comes before it") {
  int prepared = 0, called = 0;
  const auto sorted = latency::times(
      50, [&] { ++prepared; },
      [&] {
        CHECK(prepared == called + 1);
        ++called;
      });
  CHECK(sorted.size() == 50);
  CHECK(called == 50);
  CHECK(std::is_sorted(sorted.begin(), sorted.end()));
  CHECK(sorted.front() >= 0);

  const auto wait = [] {
    const auto until = latency::Clock::now() + std::chrono::milliseconds(1);
    while (latency::Clock::now() < until) {
    }
  };
  CHECK(latency::times(
            5, [] {}, wait)
            .front() >= 1e6);
  CHECK(latency::times(5, wait, [] {}).front() < 1e6);
}
