// SPDX-License-Identifier: MIT
#include <algorithm>
#include <fixnet/data/split.hpp>
#include <map>
#include <numeric>
#include <vector>

#include "catch_compat.hpp"
#include "torch_order_golden.hpp"

using namespace fixnet;

namespace {

bool holds_each_row_once(std::span<const int> a, std::span<const int> b, int rows) {
  std::vector<int> all(a.begin(), a.end()), expected(static_cast<std::size_t>(rows));
  all.insert(all.end(), b.begin(), b.end());
  std::sort(all.begin(), all.end());
  std::iota(expected.begin(), expected.end(), 0);
  return all == expected;
}

}  // namespace

TEST_CASE("random_split: torch's rows") {
  for (const auto& g : golden::orders) {
    Generator generator = manual_seed(g.seed);
    const auto split = random_split(g.rows, g.first, generator);
    REQUIRE(split.has_value());
    CHECK(split->order == g.split);
    CHECK(static_cast<int>(split->train().size()) == g.first);
    CHECK(holds_each_row_once(split->train(), split->test(), g.rows));
  }
  Generator generator = manual_seed(1);
  CHECK_FALSE(random_split(3, 4, generator).has_value());
  CHECK_FALSE(random_split(3, -1, generator).has_value());
}

TEST_CASE("stratified_split: each class in the proportion of the whole") {
  std::vector<int> labels;
  for (int i = 0; i < 100; ++i) labels.push_back(i % 10 == 0 ? 7 : i % 2);
  Generator generator = manual_seed(5);
  const auto split = stratified_split(labels, 0.25, generator);
  REQUIRE(split.has_value());
  CHECK(holds_each_row_once(split->train(), split->test(), 100));
  std::map<int, int> whole, test;
  for (const int label : labels) ++whole[label];
  for (const int row : split->test()) ++test[labels[static_cast<std::size_t>(row)]];
  for (const auto& [label, count] : whole) {
    CHECK(test[label] == static_cast<int>(count * 0.25 + 0.5));
  }
}

TEST_CASE("stratified_split: a rare class stands on both sides, a single row trains") {
  const std::vector<int> labels{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2};
  Generator generator = manual_seed(5);
  const auto split = stratified_split(labels, 0.1, generator);
  REQUIRE(split.has_value());
  const auto count = [&](std::span<const int> rows, int label) {
    return std::count_if(rows.begin(), rows.end(),
                         [&](int r) { return labels[static_cast<std::size_t>(r)] == label; });
  };
  CHECK(count(split->test(), 1) == 1);
  CHECK(count(split->train(), 1) == 1);
  CHECK(count(split->train(), 2) == 1);
  CHECK(count(split->test(), 0) == 1);
}

TEST_CASE("stratified_split: nothing for a size that is no part") {
  Generator generator = manual_seed(5);
  const std::vector<int> labels{0, 1};
  for (const double size : {0.0, 1.0, -0.5, 2.0, 0.0 / 0.0}) {
    CHECK_FALSE(stratified_split(labels, size, generator).has_value());
  }
}

TEST_CASE("KFold: scikit-learn's folds of consecutive rows") {
  const auto folds = KFold::make(7, 3);
  REQUIRE(folds.has_value());
  const auto rows = [](std::span<const int> s) { return std::vector<int>(s.begin(), s.end()); };
  CHECK(rows(folds->validation(0)) == std::vector<int>{0, 1, 2});
  CHECK(rows(folds->validation(1)) == std::vector<int>{3, 4});
  CHECK(rows(folds->validation(2)) == std::vector<int>{5, 6});
  CHECK(rows(folds->train(1)) == std::vector<int>{5, 6, 0, 1, 2});
  CHECK(folds->validation(3).empty());
  CHECK(folds->train(-1).empty());
}

TEST_CASE("KFold: every fold and its rest hold each row once, shuffled or not") {
  for (int rows = 2; rows < 20; ++rows) {
    for (int k = 2; k <= rows; ++k) {
      Generator generator = manual_seed(static_cast<std::uint64_t>(rows));
      const auto shuffled = KFold::make(rows, k, generator);
      const auto plain = KFold::make(rows, k);
      for (int fold = 0; fold < k; ++fold) {
        CHECK(holds_each_row_once(shuffled->train(fold), shuffled->validation(fold), rows));
        CHECK(holds_each_row_once(plain->train(fold), plain->validation(fold), rows));
      }
    }
  }
  Generator generator = manual_seed(1);
  CHECK_FALSE(KFold::make(3, 1).has_value());
  CHECK_FALSE(KFold::make(3, 4, generator).has_value());
}
