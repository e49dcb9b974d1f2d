// SPDX-License-Identifier: MIT
#include <fixnet/layers/log_softmax.hpp>
#include <fixnet/layers/sigmoid.hpp>
#include <fixnet/layers/softmax.hpp>
#include <fixnet/losses/cross_entropy_loss.hpp>
#include <fixnet/losses/nll_loss.hpp>
#include <fixnet/run/loss/class_index.hpp>

#include "losses/class_reference.hpp"

using namespace fixnet;

namespace {

/// The loss of plain f(z): value by the formula, gradient by the chain rule with f's Jacobian.
template <class Inner, class F, class Jacobian>
auto composed(const Inner& inner, const F& f, const Jacobian& jacobian) {
  return [=](const auto& loss, const test::Batch& data, int rows, int columns) {
    static test::Batch y;
    y = data;
    for (int r = 0; r < rows; ++r) f(data.z[r], columns, y.z[r]);
    const test::Answer outer = inner(loss, y, rows, columns);
    test::Answer answer;
    answer.value = outer.value;
    for (int r = 0; r < rows; ++r) {
      for (int c = 0; c < columns; ++c) {
        for (int k = 0; k < columns; ++k) {
          answer.gradient[r][c] += outer.gradient[r][k] * jacobian(y.z[r], k, c);
        }
      }
    }
    return answer;
  };
}

void plain_softmax(const double* z, int columns, double* y) {
  test::log_softmax(z, columns, y);
  for (int c = 0; c < columns; ++c) y[c] = std::exp(y[c]);
}
void plain_sigmoid(const double* z, int columns, double* y) {
  for (int c = 0; c < columns; ++c) y[c] = 1 / (1 + std::exp(-z[c]));
}

const auto log_softmax_then_nll =
    composed(test::plain_from_log_probabilities, test::log_softmax,
             [](const double* y, int k, int c) { return (k == c ? 1.0 : 0.0) - std::exp(y[c]); });
const auto softmax_then_nll =
    composed(test::plain_from_log_probabilities, plain_softmax,
             [](const double* y, int k, int c) { return y[k] * ((k == c ? 1.0 : 0.0) - y[c]); });
const auto softmax_then_cross_entropy =
    composed(test::plain_from_logits, plain_softmax,
             [](const double* y, int k, int c) { return y[k] * ((k == c ? 1.0 : 0.0) - y[c]); });
const auto sigmoid_then_cross_entropy =
    composed(test::plain_from_logits, plain_sigmoid,
             [](const double* y, int k, int c) { return k == c ? y[c] * (1 - y[c]) : 0.0; });

template <class Last, class Loss, class Plain>
void check_pair(const Loss& loss, const Plain& plain) {
  using V = simd::Lanes<float>;
  const auto contract = test::contract<Last>(loss, plain, {-3, 3, 0, 1});
  contract.template shape<V, 7, 3, true>(4e-6);
  contract.template shape<V, 8, 10, false>(4e-6);
  contract.template partial<V, 17, 3, true>(4e-6);
  contract.template partial<V, 3, 17, false>(4e-6);
  contract.template shape<simd::One<float>, 5, 3, true>(4e-6);
  contract.template shape<simd::Lanes<double>, 7, 5, false>(1e-13);
  contract.template derivative<3, 5, false>();
  contract.template derivative<5, 3, true>();
}

}  // namespace

TEST_CASE("class_index_end: LogSoftmax then NLLLoss is their chain rule") {
  check_pair<LogSoftmax>(NLLLoss{}, log_softmax_then_nll);
}
TEST_CASE("class_index_end: Softmax then NLLLoss is their chain rule") {
  check_pair<Softmax>(NLLLoss{}, softmax_then_nll);
}
TEST_CASE("class_index_end: Softmax then CrossEntropyLoss is their chain rule") {
  check_pair<Softmax>(CrossEntropyLoss{}, softmax_then_cross_entropy);
}
TEST_CASE("class_index_end: Sigmoid then CrossEntropyLoss is their chain rule") {
  check_pair<Sigmoid>(CrossEntropyLoss{.label_smoothing = 0.1}, sigmoid_then_cross_entropy);
}
