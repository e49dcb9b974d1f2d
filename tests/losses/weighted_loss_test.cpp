// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>
#include <fixnet/fixnet.hpp>

#include "catch_compat.hpp"
#include "network/samples.hpp"

using namespace fixnet;

namespace {

constexpr std::array<double, 3> weight{0.5, 2, 0};
constexpr Tensor<double, 2, 3> y{{{1, -2, 3}, {0.5, 0.25, -4}}}, t{{{0, 1, 1}, {1, 0, 1}}};

/// The loss of column c alone.
template <class Loss>
double of_column(const Loss& loss, int c) {
  double sum = 0;
  for (int b = 0; b < 2; ++b) {
    sum += loss(Tensor<double, 1, 1>{{{y[b][c]}}}, Tensor<double, 1, 1>{{{t[b][c]}}}).value;
  }
  return sum;
}

template <class Loss>
void check(const Loss& loss) {
  const auto found = WeightedLoss{loss, weight}(y, t);
  double expected = 0;
  for (int c = 0; c < 3; ++c)
    expected += weight[static_cast<std::size_t>(c)] * of_column(loss, c) / 6;
  CHECK(std::abs(found.value - expected) < 1e-14);
  const auto plain = loss(y, t);
  for (int b = 0; b < 2; ++b) {
    for (int c = 0; c < 3; ++c) {
      const double g = plain.gradient[b][c] * weight[static_cast<std::size_t>(c)];
      CHECK(std::abs(found.gradient[b][c] - g) < 1e-15);
    }
  }
}

}  // namespace

TEST_CASE("WeightedLoss: each column has its weight, and the mean is of all outputs") {
  check(MSELoss{});
  check(L1Loss{});
  check(BCEWithLogitsLoss{.pos_weight = 2});
  check(HuberLoss{.delta = 0.75});
}

TEST_CASE("WeightedLoss: weights of 1 change no bit of training, with the activation or without") {
  using Net = Sequential<Linear<2, 5>, Tanh, Linear<5, 3>, Sigmoid>;
  const Tensor<float, 2, 2> x{{{1, 2}, {-1, 0.5f}}};
  const Tensor<float, 2, 3> labels{{{0, 1, 1}, {1, 0, 1}}};
  Trainer plain{Net{manual_seed(1)}, BCELoss{}, Adam{}, batch<2>};
  Trainer weighted{Net{manual_seed(1)}, WeightedLoss<BCELoss, 3>{}, Adam{}, batch<2>};
  for (int i = 0; i < 5; ++i) CHECK(plain.step(x, labels) == weighted.step(x, labels));
  CHECK(plain.model().parameters() == weighted.model().parameters());
}

TEST_CASE("WeightedLoss: a column of weight 0 learns nothing") {
  using Net = Sequential<Linear<2, 2, false>>;
  Net model{manual_seed(1)};
  const auto before = model.weight<0>();
  Trainer trainer{model, WeightedLoss{MSELoss{}, std::array{1.0, 0.0}}, SGD{.lr = 0.1}, batch<1>};
  trainer.step(Tensor<float, 1, 2>{{{1, 2}}}, Tensor<float, 1, 2>{{{9, 9}}});
  CHECK(trainer.model().weight<0>()[1][0] == before[1][0]);
  CHECK(trainer.model().weight<0>()[0][0] != before[0][0]);
}

TEST_CASE("WeightedLoss: weight and pos_weight of a column, in steps, in the loop and unreduced") {
  constexpr std::array<double, 3> pos_weight{3, 0.5, 2};
  const WeightedLoss both{WeightedBCEWithLogitsLoss<3>{pos_weight}, weight};
  const auto each = unreduced(both, y, t);
  for (int c = 0; c < 3; ++c) {
    const auto k = static_cast<std::size_t>(c);
    const auto alone = unreduced(BCEWithLogitsLoss{.pos_weight = pos_weight[k]}, y, t);
    for (int b = 0; b < 2; ++b) CHECK(std::abs(each[b][c] - weight[k] * alone[b][c]) < 1e-15);
  }
  using Few = Sequential<Linear<2, 3>>;
  using Many = Network<double, Linear<2, 33>>;
  samples::fused_is_explicit<5, Few>("few columns", both, Adam{});
  WeightedLoss<WeightedBCEWithLogitsLoss<33>, 33> many;
  many.weight[32] = 0.25, many.pos_weight[1] = 4;
  samples::fused_is_explicit<9, Many>("many columns", many, Adam{});
  using Inner = WeightedBCEWithLogitsLoss<3>;
  STATIC_REQUIRE(cost<Trainer<Few, WeightedLoss<Inner, 3>, Adam, 4>>.backward_flops >
                 cost<Trainer<Few, Inner, Adam, 4>>.backward_flops);
}
