// SPDX-License-Identifier: MIT
#include <cstdint>
#include <fixnet/fixnet.hpp>
#include <span>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

template <class T, int R, int C>
Tensor<T, R, C> numbers(unsigned state) {
  Tensor<T, R, C> x;
  for (auto& row : x.data) {
    for (T& value : row) {
      state = state * 1664525u + 1013904223u;
      value = static_cast<T>(static_cast<double>(state >> 8) / (1 << 23) - 1);
    }
  }
  return x;
}

}  // namespace

TEST_CASE("evaluate_loss: criterion(outputs, y) takes whatever holds a matrix and labels") {
  const float rows[2][3] = {{1, 2, 3}, {4, 6, 5}};
  const Tensor<float, 2, 3> tensor{{{1, 2, 3}, {4, 6, 5}}};
  const std::int64_t labels[] = {2, 0};
  const auto a = CrossEntropyLoss{}(rows, labels);
  const auto b = CrossEntropyLoss{}(tensor, std::array<std::uint8_t, 2>{2, 0});
  const auto c = CrossEntropyLoss{}(tensor, std::span<const std::int64_t>(labels));
  CHECK(a.value == b.value);
  CHECK(a.value == c.value);
  CHECK(a.gradient == b.gradient);
  CHECK(a.gradient == c.gradient);
}

TEST_CASE("evaluate_loss: labels that a run-time count lacks make the loss NaN") {
  const auto result = NLLLoss{}(Tensor<float, 2, 2>{}, std::span<const int>());
  CHECK(result.value != result.value);
  CHECK(result.gradient == Tensor<float, 2, 2>{});
}

namespace {

template <int R, int C>
Tensor<float, R, C> probabilities(unsigned state) {
  auto x = numbers<float, R, C>(state);
  for (auto& row : x.data) {
    for (float& value : row) value = 0.5f + 0.4f * value;
  }
  return x;
}

/// The loss of the first 3 of 5 rows, of outputs behind which NaN and infinity lie.
template <int Columns, class Loss, class Targets>
void three_rows(const Loss& loss, const Targets& y) {
  auto outputs = probabilities<5, Columns>(1);
  const auto expected = loss(outputs, y, 3);
  for (int c = 0; c < Columns; ++c) {
    outputs[3][c] = std::numeric_limits<float>::quiet_NaN();
    outputs[4][c] = c % 2 == 0 ? -std::numeric_limits<float>::infinity() : 1e38f;
  }
  const auto found = loss(outputs, y, 3);
  CHECK(found.value == expected.value);
  for (int r = 0; r < 5; ++r) {
    for (int c = 0; c < Columns; ++c) {
      CHECK(found.gradient[r][c] == (r < 3 ? expected.gradient[r][c] : 0.0f));
    }
  }
}
template <int Columns>
void every_loss_of_three_rows() {
  const Tensor<int, 5> labels{{0, 1, 1, 0, 1}};
  const auto y = probabilities<5, Columns>(2);
  three_rows<Columns>(CrossEntropyLoss{.label_smoothing = 0.1}, labels);
  three_rows<Columns>(NLLLoss{}, labels);
  three_rows<Columns>(MSELoss{}, y);
  three_rows<Columns>(BCELoss{}, y);
  three_rows<Columns>(BCEWithLogitsLoss{}, y);
}

}  // namespace

TEST_CASE("evaluate_loss: whatever lies behind the last row that counts has a gradient of 0") {
  every_loss_of_three_rows<2>();
  every_loss_of_three_rows<9>();
  every_loss_of_three_rows<19>();
}

TEST_CASE("evaluate_loss: constant expressions and the processor's lanes agree") {
  constexpr Tensor<float, 3, 2> y{{{0.5f, -1}, {2, 0}, {-3, 1}}}, t{{{0, 1}, {1, 0}, {1, 1}}};
  constexpr auto constant = BCEWithLogitsLoss{}(y, t);
  const auto now = BCEWithLogitsLoss{}(y, t);
  CHECK_THAT(constant.value, Catch::Matchers::WithinULP(now.value, 4));
  for (int r = 0; r < 3; ++r) {
    for (int c = 0; c < 2; ++c) {
      CHECK_THAT(constant.gradient[r][c], Catch::Matchers::WithinULP(now.gradient[r][c], 4));
    }
  }
}

TEST_CASE("evaluate_loss: on a network's outputs it is the loss of Trainer::step") {
  using Net = Sequential<Linear<3, 5>, Tanh, Linear<5, 4>, LogSoftmax>;
  const Net model{manual_seed(3)};
  const auto x = numbers<float, 7, 3>(5);
  const std::array labels{0, 1, 2, 3, 0, -100, 2};
  Tape<Net, 7> tape;
  const auto outputs = model.forward(x, tape);
  const auto loss = NLLLoss{}(outputs, labels);
  Trainer trainer{model, NLLLoss{}, Adam{}, batch<7>};
  CHECK(trainer.step(x, labels) == loss.value);
  CHECK_THAT(NLLLoss{}(outputs.values(), labels).value,
             Catch::Matchers::WithinRel(loss.value, 2e-6f));
}
