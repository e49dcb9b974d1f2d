// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>
#include <fixnet/data/evaluate.hpp>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/standardization.hpp>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

using Net = Sequential<Linear<3, 5>, Tanh, Linear<5, 2>>;

std::vector<float> random_numbers(std::size_t n, std::uint64_t seed) {
  Generator generator = manual_seed(seed);
  std::vector<float> x(n);
  generator.fill_uniform<float>(x, -1, 1);
  return x;
}

}  // namespace

TEST_CASE("predict: the network's outputs, whatever the number of rows") {
  const Net model{manual_seed(3)};
  for (const std::size_t rows : {0u, 1u, 31u, 32u, 33u, 70u}) {
    const auto x = random_numbers(rows * 3, rows), y = random_numbers(rows * 2, 7);
    const auto data = *Dataset<float, 3, float, 2>::view(x, y);
    const auto outputs = predict(model, data);
    REQUIRE(outputs.size() == rows * 2);
    double worst = 0;
    for (std::size_t r = 0; r < rows; ++r) {
      const auto one = model({x[3 * r], x[3 * r + 1], x[3 * r + 2]});
      for (std::size_t o = 0; o < 2; ++o) {
        worst = std::max(worst, std::abs(static_cast<double>(outputs[2 * r + o]) -
                                         static_cast<double>(one[static_cast<int>(o)])));
      }
    }
    CHECK(worst < 1e-6);
    CHECK(targets(data) == y);
  }
}

TEST_CASE("evaluate: the mean of all rows is the mean of one large batch, and sums are sums") {
  const Net model{manual_seed(3)};
  const auto x = random_numbers(70 * 3, 1), y = random_numbers(70 * 2, 2);
  const auto data = *Dataset<float, 3, float, 2>::view(x, y);
  const auto outputs = predict(model, data);
  double sum = 0;
  for (std::size_t i = 0; i < y.size(); ++i) {
    const double d = static_cast<double>(outputs[i]) - static_cast<double>(y[i]);
    sum += d * d;
  }
  CHECK(std::abs(evaluate(model, MSELoss{}, data) - sum / 140) < 1e-7);
  CHECK(std::abs(evaluate(model, MSELoss{Reduction::sum}, data) - sum) < 1e-5);
}

TEST_CASE("evaluate: a loss that averages rows divides by rows") {
  using Classes = Sequential<Linear<3, 4>, LogSoftmax>;
  const Classes model{manual_seed(3)};
  const auto x = random_numbers(70 * 3, 1);
  std::vector<float> y(70 * 4, 0.25f);
  const auto data = *Dataset<float, 3, float, 4>::view(x, y);
  const auto outputs = predict(model, data);
  double sum = 0;
  for (const float log_probability : outputs) sum -= static_cast<double>(log_probability) / 4;
  CHECK(std::abs(evaluate(model, SoftNLLLoss{}, data) - sum / 70) < 1e-6);
  const double divergence = (sum + 70 * std::log(0.25)) / 70;
  CHECK(std::abs(evaluate(model, BatchMeanKLDivLoss{}, data) - divergence) < 1e-6);
}

TEST_CASE("evaluate: weighted cross-entropy with rows to ignore is torch's mean over all rows") {
  // The mean divides by the weights of the rows that count, which no mean of batches' means does.
  const Net model{manual_seed(3)};
  const auto x = random_numbers(40 * 3, 1);
  std::vector<int> labels;
  for (int i = 0; i < 40; ++i) labels.push_back(i % 7 == 0 ? -100 : i % 3 == 0);
  const auto data = *Dataset<float, 3, int>::view(x, labels);
  WeightedCrossEntropyLoss<2> criterion{};
  criterion.weight = {0.25, 2.0};
  const auto outputs = predict(model, data);
  double sum = 0, weights = 0;
  for (std::size_t r = 0; r < 40; ++r) {
    if (labels[r] < 0) continue;
    const double a = static_cast<double>(outputs[2 * r]),
                 b = static_cast<double>(outputs[2 * r + 1]);
    const double chosen = labels[r] == 0 ? a : b;
    const double w = criterion.weight[static_cast<std::size_t>(labels[r])];
    sum += w * (std::log(std::exp(a) + std::exp(b)) - chosen);
    weights += w;
  }
  CHECK(std::abs(evaluate(model, criterion, data) - sum / weights) < 1e-6);
}

TEST_CASE("evaluate: inputs are transformed as for training") {
  const Sequential<Linear<1, 1>> model{manual_seed(1)};
  const std::vector<float> x{1, 3}, y{0, 0};
  const auto data = *Dataset<float, 1>::view(x, y);
  const auto features = Standardization<float, 1>::fit(data);
  const std::vector<float> standard{-1, 1};
  const auto expected = evaluate(model, MSELoss{}, *Dataset<float, 1>::view(standard, y));
  CHECK(evaluate(model, MSELoss{}, data, features) == expected);
}

TEST_CASE("evaluate: of no rows NaN") {
  const Net model{manual_seed(3)};
  CHECK(std::isnan(evaluate(model, MSELoss{}, *Dataset<float, 3, float, 2>::view({}, {}))));
}
