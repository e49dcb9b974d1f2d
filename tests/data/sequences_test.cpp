// SPDX-License-Identifier: MIT
//
// Datasets whose rows have two extents: the networks of sequences and signals train on them as dense
// ones on rows.
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/standardization.hpp>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

constexpr int rows = 11, steps = 5, features = 3, block = 4;
using Net = Sequential<Sequence<steps, features>, RNN<features, 4>, LastStep, Linear<4, 2>>;
using EachStep = Sequential<Sequence<steps, features>, RNN<features, 2>>;

template <class X>
X filled(std::uint64_t seed) {
  Generator generator = manual_seed(seed);
  X x;
  auto* const first = data_impl::first_number(x.data);
  for (int i = 0; i < X::numel; ++i) first[i] = generator.uniform<typename X::value_type>(-1, 1);
  return x;
}
using X = Tensor<float, rows, steps, features>;

/// What a loader hands out, by hand: trainer.step on rows copied into arrays.
template <class Trainer, class Y>
void steps_by_hand(Trainer& trainer, const X& x, const Y& y, Generator generator, int epochs) {
  std::vector<int> order(rows);
  for (int e = 0; e < epochs; ++e) {
    (void)generator.random64();
    generator.randperm(order);
    for (int first = 0; first < rows; first += block) {
      const int count = std::min(block, rows - first);
      Tensor<float, block, steps, features> some{};
      Tensor<typename Y::value_type, block, Y::columns> targets{};
      for (int b = 0; b < count; ++b) {
        const int r = order[static_cast<std::size_t>(first + b)];
        std::copy_n(&x[r][0][0], steps * features, &some[b][0][0]);
        std::copy_n(data_impl::first_number(y[r]), Y::columns, targets[b]);
      }
      trainer.step(some, targets, count);
    }
    for (int i = 0; i + 1 < rows; ++i) (void)generator.random();
  }
}

}  // namespace

TEST_CASE("Dataset: (rows, steps, features), taken from a Tensor or said of a span") {
  const auto x = filled<X>(1);
  const auto y = filled<Tensor<float, rows, 2>>(2);
  const Dataset data{x, y};
  STATIC_REQUIRE(std::is_same_v<decltype(data), const Dataset<float[features], steps, float, 2>>);
  STATIC_REQUIRE(data.features == steps * features);
  CHECK(data.rows() == rows);
  CHECK(data.row(3)[4] == x[3][1][1]);
  CHECK(data.target(3, 1) == y[3][1]);
  const auto view = Dataset<float[features], steps, float, 2>::view(
      std::span(&x[0][0][0], rows * steps * features), std::span(&y[0][0], rows * 2));
  REQUIRE(view.has_value());
  CHECK(view->row(10)[14] == x[10][4][2]);
  CHECK_FALSE((Dataset<float[features], steps>::view(std::vector<float>(14), std::vector<float>(1))
                   .has_value()));
  const auto each = filled<Tensor<float, rows, steps, 2>>(3);
  const Dataset at_each_step{x, each};
  STATIC_REQUIRE(std::is_same_v<decltype(at_each_step),
                                const Dataset<float[features], steps, float[2], steps>>);
  CHECK(at_each_step.target(7, 5) == each[7][2][1]);
  const Dataset labelled{x, Tensor<int, rows>{}};
  STATIC_REQUIRE(std::is_same_v<decltype(labelled), const Dataset<float[features], steps, int>>);
}

TEST_CASE("DataLoader: rows of two extents in the order of rows of one, and a part of them") {
  const auto x = filled<X>(1);
  const auto y = filled<Tensor<float, rows, 1>>(2);
  const Dataset data{x, y};
  const auto flat = *Dataset<float, steps * features>::view(
      std::span(&x[0][0][0], rows * steps * features), std::span(&y[0][0], rows));
  const int chosen[]{9, 2, 4, 0, 7};
  const auto part = *data.subset(chosen);
  const auto flat_part = *flat.subset(chosen);
  DataLoader one{part, batch<block>, manual_seed(3)};
  DataLoader two{flat_part, batch<block>, manual_seed(3)};
  auto at = two.begin();
  for (const auto& [rows_of_two, targets] : one) {
    REQUIRE(rows_of_two.size() == at->x.size());
    for (std::size_t b = 0; b < rows_of_two.size(); ++b) {
      CHECK(std::equal(at->x[b], at->x[b] + steps * features, &rows_of_two[b][0][0]));
      CHECK(targets[b][0] == at->y[b][0]);
    }
    ++at;
  }
}

TEST_CASE("fit: a sequence network gets the bits of the rows handed over by hand") {
  const auto x = filled<X>(1);
  const auto y = filled<Tensor<float, rows, 2>>(2);
  Trainer fitted{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<block>};
  auto by_hand = fitted;
  DataLoader loader{Dataset{x, y}, batch<block>, manual_seed(5)};
  const auto result = fit(fitted, loader, {.epochs = 3}, Dataset{x, y});
  steps_by_hand(by_hand, x, y, manual_seed(5), 3);
  CHECK(fitted.model().parameters() == by_hand.model().parameters());
  const auto outputs = fitted.model()(x);
  const double loss = static_cast<double>(MSELoss{}(outputs, y).value);
  CHECK(std::abs(result.last.validation_loss - loss) < 1e-6);
  const auto predicted = predict(fitted.model(), Dataset{x, y});
  CHECK(std::equal(predicted.begin(), predicted.end(), &outputs[0][0]));
}

TEST_CASE("fit: targets at each step, as (rows, steps, outputs)") {
  const auto x = filled<X>(1);
  const auto y = filled<Tensor<float, rows, steps, 2>>(4);
  Trainer fitted{EachStep{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<block>};
  auto by_hand = fitted;
  DataLoader loader{Dataset{x, y}, batch<block>, manual_seed(5)};
  const auto result = fit(fitted, loader, {.epochs = 2}, Dataset{x, y});
  steps_by_hand(by_hand, x, y, manual_seed(5), 2);
  CHECK(fitted.model().parameters() == by_hand.model().parameters());
  const auto outputs = predict(fitted.model(), Dataset{x, y});
  double squares = 0;
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    const double d = static_cast<double>(outputs[i]) - static_cast<double>((&y[0][0][0])[i]);
    squares += d * d;
  }
  CHECK(std::abs(result.last.validation_loss - squares / static_cast<double>(outputs.size())) <
        1e-6);
}

TEST_CASE("Signal<channels, length>: rows of channels, and class indices") {
  using Wave = Sequential<Signal<2, 6>, Conv1d<2, 3, 3>, Flatten, Linear<12, 3>>;
  const auto x = filled<Tensor<float, 7, 2, 6>>(1);
  const Tensor<int, 7> y{{0, 2, 1, 0, 1, 2, 2}};
  Trainer fitted{Wave{manual_seed(1)}, CrossEntropyLoss{}, SGD{.lr = 0.1}, batch<7>};
  auto by_hand = fitted;
  const Dataset data{x, y};
  STATIC_REQUIRE(std::is_same_v<decltype(data), const Dataset<float[6], 2, int>>);
  DataLoader loader{data, batch<7>};
  (void)fit(fitted, loader, {.epochs = 2});
  by_hand.step(x, y);
  by_hand.step(x, y);
  CHECK(fitted.model().parameters() == by_hand.model().parameters());
}

TEST_CASE("Standardization: F features learn from all steps, L·F from each") {
  const auto x = filled<X>(6);
  const Tensor<float, rows, 1> y{};  // a Dataset is a view
  const Dataset data{x, y};
  const auto one = Standardization<float, features>::fit(data);
  const auto by_rows = Standardization<float, features>::fit(
      std::span<const float>(&x[0][0][0], rows * steps * features));
  CHECK(one == by_rows);
  const auto each = Standardization<float, steps * features>::fit(data);
  DataLoader loader{data, batch<rows>, one};
  DataLoader of_each{data, batch<rows>, each};
  const auto batches = loader.begin();
  CHECK(batches->x[2][3][1] == (x[2][3][1] - one.mean[1]) / one.std[1]);
  const auto others = of_each.begin();
  CHECK(others->x[2][3][1] == (x[2][3][1] - each.mean[10]) / each.std[10]);
}
