// SPDX-License-Identifier: MIT
#include <fixnet/layers/relu.hpp>
#include <fixnet/layers/sigmoid.hpp>
#include <fixnet/layers/softmax.hpp>
#include <fixnet/layers/tanh.hpp>
#include <fixnet/losses/bce_loss.hpp>
#include <fixnet/losses/mse_loss.hpp>
#include <fixnet/run/loss/elementwise.hpp>
#include <limits>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using fixnet::test::PlainTerm;

namespace {

const auto tanh_then_mse = test::element_by_element([](double z, double t, int) -> PlainTerm {
  const double y = std::tanh(z);
  return {(y - t) * (y - t), 2 * (y - t) * (1 - y * y)};
});
const auto relu_then_mse = test::element_by_element([](double z, double t, int) -> PlainTerm {
  const double y = std::max(z, 0.0);
  return {(y - t) * (y - t), z > 0 ? 2 * (y - t) : 0.0};
});
const auto sigmoid_then_bce = test::element_by_element([](double z, double t, int) -> PlainTerm {
  const double p = 1 / (1 + std::exp(-z));
  return {-t * std::log(p) - (1 - t) * std::log(1 - p), p - t};
});

/// A whole row is one sample: softmax, then the squared error of each element.
const auto softmax_then_mse = [](const auto&, const test::Batch& data, int rows, int columns) {
  test::Answer answer;
  for (int r = 0; r < rows; ++r) {
    double y[test::most_columns], dy[test::most_columns], sum = 0, dot = 0;
    for (int c = 0; c < columns; ++c) sum += std::exp(data.z[r][c]);
    for (int c = 0; c < columns; ++c) {
      y[c] = std::exp(data.z[r][c]) / sum;
      const double d = y[c] - data.t[r][c];
      answer.value += d * d / (rows * columns);
      dy[c] = 2 * d / (rows * columns);
      dot += dy[c] * y[c];
    }
    for (int c = 0; c < columns; ++c) answer.gradient[r][c] = y[c] * (dy[c] - dot);
  }
  return answer;
};

}  // namespace

TEST_CASE("elementwise_end: Sigmoid then BCELoss in every width as the plain formula") {
  const auto contract = test::contract<Sigmoid>(BCELoss{}, sigmoid_then_bce, {-6, 6, 0, 1});
  contract.every_width(4e-6);
  contract.every_batch(4e-6);
  contract.one_element(4e-6);
  contract.derivatives();
}

TEST_CASE("elementwise_end: other activations by the chain rule") {
  using V = simd::Lanes<float>;
  const auto tanh = test::contract<Tanh>(MSELoss{}, tanh_then_mse, {});
  tanh.shape<V, 7, 10, false>(4e-6);
  tanh.shape<V, 17, 3, true>(4e-6);
  tanh.partial<V, 12, 5, false>(4e-6);
  tanh.derivatives();
  const auto relu = test::contract<ReLU>(MSELoss{}, relu_then_mse, {});
  relu.shape<V, 7, 10, false>(4e-6);
  relu.shape<V, 17, 3, true>(4e-6);
  relu.derivatives();
}

TEST_CASE("elementwise_end: an activation over whole rows by the chain rule") {
  using V = simd::Lanes<float>;
  const auto softmax = test::contract<Softmax>(MSELoss{}, softmax_then_mse, {-3, 3, 0, 1});
  softmax.shape<V, 7, 10, false>(4e-6);
  softmax.shape<V, 17, 3, true>(4e-6);
  softmax.shape<simd::One<float>, 5, 3, true>(4e-6);
  softmax.derivatives();
}

TEST_CASE("elementwise_end: rows behind the last one may hold anything") {
  using V = simd::Lanes<float>;
  const auto with_nan_behind = [](const auto& loss, const test::Batch& data, int rows,
                                  int columns) {
    return sigmoid_then_bce(loss, data, rows, columns);
  };
  test::Batch data = test::random_batch({-3, 3, 0, 1}, 3, 5);
  for (int b = 5; b < test::most_rows; ++b) {
    for (double& z : data.z[b]) z = std::numeric_limits<double>::quiet_NaN();
  }
  test::Answer rows, columns;
  test::run_head<V, 7, 3, false, Sigmoid>(BCELoss{}, data, 5, rows);
  test::run_head<V, 7, 3, true, Sigmoid>(BCELoss{}, data, 5, columns);
  const test::Answer plain = with_nan_behind(BCELoss{}, data, 5, 3);
  CHECK(test::distance(rows, plain).below(4e-6));
  CHECK(test::distance(columns, plain).below(4e-6));
}
