// SPDX-License-Identifier: MIT
#include <fixnet/data/data_loader.hpp>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/standardization.hpp>
#include <numeric>
#include <vector>

#include "catch_compat.hpp"
#include "torch_order_golden.hpp"

using namespace fixnet;

namespace {

std::vector<float> counted(int rows) {
  std::vector<float> x(static_cast<std::size_t>(rows));
  std::iota(x.begin(), x.end(), 0.0f);
  return x;
}

using Epochs = std::vector<std::vector<std::vector<int>>>;

template <class Loader>
std::vector<std::vector<int>> epoch(Loader& loader) {
  std::vector<std::vector<int>> batches;
  for (const auto& [x, y] : loader) {
    CHECK(x.size() == y.size());
    batches.emplace_back();
    for (const auto& row : x) batches.back().push_back(static_cast<int>(row[0]));
  }
  CHECK(static_cast<int>(batches.size()) == loader.size());
  return batches;
}

template <int B>
void check_order(const golden::Order& g) {
  const auto x = counted(g.rows);
  const auto data = *Dataset<float, 1>::view(x, x);
  DataLoader own{data, batch<B>, manual_seed(g.seed), DataLoaderOptions{.drop_last = g.drop_last}};
  for (const auto& expected : g.own) CHECK(epoch(own) == expected);
  Generator global = manual_seed(g.seed);
  for (const auto& expected : g.shared) {
    // A generator that has drawn no base seed yet: its permutation is torch's, row by row.
    std::vector<int> order(x.size()), rows;
    data_loader_generator(global).randperm(order);
    for (const auto& b : expected) rows.insert(rows.end(), b.begin(), b.end());
    order.resize(rows.size());
    CHECK(order == rows);
  }
}

}  // namespace

TEST_CASE("DataLoader: torch's order in every epoch, with a generator of its own and without") {
  for (const auto& g : golden::orders) {
    if (g.rows == 33) check_order<8>(g);
    if (g.rows != 33) check_order<4>(g);
  }
}

TEST_CASE("DataLoader: without a generator the dataset's order, the last batch as short as it is") {
  const auto x = counted(7);
  DataLoader loader{*Dataset<float, 1>::view(x, x), batch<3>};
  const std::vector<std::vector<int>> expected{{0, 1, 2}, {3, 4, 5}, {6}};
  CHECK(epoch(loader) == expected);
  CHECK(epoch(loader) == expected);
  DataLoader dropping{*Dataset<float, 1>::view(x, x), batch<3>, DataLoaderOptions{true}};
  CHECK(epoch(dropping) == std::vector<std::vector<int>>{{0, 1, 2}, {3, 4, 5}});
}

TEST_CASE("DataLoader: of no rows no batch") {
  const std::vector<float> none;
  DataLoader loader{*Dataset<float, 2>::view(none, none), batch<3>, manual_seed(1)};
  CHECK(loader.size() == 0);
  CHECK(epoch(loader).empty());
}

TEST_CASE("DataLoader: the transform is applied to copies, targets and the user's rows stay") {
  const std::vector<float> x{1, 10, 3, 30}, y{5, 6};
  const auto data = *Dataset<float, 2>::view(x, y);
  const auto features = Standardization<float, 2>::fit(data);
  CHECK(features == Standardization<float, 2>::fit(std::span<const float>(x)));
  DataLoader loader{data, batch<2>, features};
  for (const auto& batch : loader) {
    CHECK(batch.x[0][0] == -1);
    CHECK(batch.x[1][1] == 1);
    CHECK(batch.y[0][0] == 5);
    CHECK(batch.y[1][0] == 6);
  }
  CHECK(x == std::vector<float>{1, 10, 3, 30});
}

TEST_CASE("DataLoader: a last batch that is not full trains on its own rows alone") {
  // y = 10 for every x: a bias alone. Padding rows of zeros would pull it towards 0.
  const std::vector<float> x(7, 0.0f), y(7, 10.0f);
  DataLoader loader{*Dataset<float, 1>::view(x, y), batch<4>, manual_seed(3)};
  Trainer trainer{Sequential<Linear<1, 1>>{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
  for (int e = 0; e < 100; ++e) {
    for (const auto& [inputs, targets] : loader) trainer.step(inputs, targets);
  }
  CHECK(std::abs(trainer.model().bias<0>()[0] - 10) < 1e-4f);
}

TEST_CASE("DataLoader: class indices are handed out as labels") {
  const std::vector<float> x{0, 1, 2};
  const std::vector<int> labels{2, 0, 1};
  DataLoader loader{*Dataset<float, 1, int>::view(x, labels), batch<2>};
  std::vector<int> seen;
  Trainer trainer{Sequential<Linear<1, 3>>{manual_seed(1)}, CrossEntropyLoss{}, SGD{}, batch<2>};
  for (const auto& [inputs, targets] : loader) {
    seen.insert(seen.end(), targets.begin(), targets.end());
    CHECK(trainer.step(inputs, targets) > 0);
  }
  CHECK(seen == labels);
}
