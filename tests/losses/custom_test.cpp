// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <fixnet/losses/custom.hpp>

#include "../catch_compat.hpp"

using namespace fixnet;

namespace {

struct LogCosh : CustomLoss<LogCosh> {
  template <class V>
  static constexpr V f(V y, V t) {
    return softplus(2 * (y - t)) - (y - t);
  }
};
struct Pinball : CustomLoss<Pinball> {
  double quantile = 0.5;

  template <class V>
  constexpr V f(V y, V t) const {
    const V d = t - y, q(static_cast<typename V::scalar>(quantile));
    return max(q * d, (q - 1) * d);
  }
};
struct FastSquare : CustomLoss<FastSquare> {
  template <class V>
  static constexpr V f(V y, V t) {
    return (y - t) * (y - t);
  }
  template <class V>
  static constexpr V derivative(V y, V t) {
    return 2 * (y - t);
  }
};
struct WrongSquare : FastSquare {
  template <class V>
  constexpr losses_impl::Term<V> term(V y, V t) const {
    return {f(y, t), y - t};
  }
};
using Square = Criterion<[](auto y, auto t) { return (y - t) * (y - t); }>;

using Net = Sequential<Linear<2, 9>, Tanh, Linear<9, 3>>;
constexpr Tensor<float, 5, 2> x{{{1, 2}, {-1, 0.5f}, {0, 0.3f}, {2, -1}, {0.4f, 0.4f}}};
constexpr Tensor<float, 5, 3> t{{{1, 0, 2}, {0, 1, 0}, {3, 1, 1}, {0, 0, 0}, {-1, 2, 0.5f}}};

template <class Loss>
constexpr Net trained(const Loss& loss, int steps) {
  Trainer trainer{Net{manual_seed(3)}, loss, Adam{.lr = 0.01}, batch<5>};
  for (int i = 0; i < steps; ++i) trainer.step(x, t);
  return trainer.model();
}
double distance(const Net& a, const Net& b) {
  double largest = 0;
  const auto p = a.parameters(), q = b.parameters();
  for (int i = 0; i < p.size(); ++i) {
    largest = std::fmax(largest, std::fabs(static_cast<double>(p[i]) - static_cast<double>(q[i])));
  }
  return largest;
}

}  // namespace

TEST_CASE("CustomLoss: value and gradient are the formula's") {
  const Tensor<float, 1, 3> outputs{{{0.5f, -2, 3}}}, targets{{{0, -2.5f, 3}}};
  const auto loss = LogCosh{}(outputs, targets);
  double value = 0;
  for (int i = 0; i < 3; ++i) {
    const double d = static_cast<double>(outputs[0][i] - targets[0][i]);
    value += (std::log(std::cosh(d)) + std::log(2.0)) / 3;
    CHECK(std::fabs(static_cast<double>(loss.gradient[0][i]) - std::tanh(d) / 3) < 1e-6);
  }
  CHECK(std::fabs(static_cast<double>(loss.value) - value) < 1e-6);
}

TEST_CASE(
    "CustomLoss: the squared error by duals trains like MSELoss, bit for bit in lanes of one") {
  CHECK(distance(trained(Square{}, 20), trained(MSELoss{}, 20)) < 1e-5);
  CHECK(distance(trained(FastSquare{}, 20), trained(MSELoss{}, 20)) < 1e-5);
  constexpr Net by_compiler = trained(Square{}, 2);
  static_assert(by_compiler.parameters() == trained(MSELoss{}, 2).parameters());
}

TEST_CASE("CustomLoss: hyper-parameters and the reduction are members") {
  const Tensor<float, 2, 1> outputs{{{1}, {4}}}, targets{{{2}, {2}}};
  Pinball loss;
  loss.quantile = 0.75;
  const auto mean = loss(outputs, targets);
  CHECK(mean.value == (0.75f * 1 + 0.25f * 2) / 2);
  CHECK(mean.gradient[0][0] == -0.375f);
  CHECK(mean.gradient[1][0] == 0.125f);
  loss.reduction = Reduction::sum;
  CHECK(loss(outputs, targets).value == 1.25f);
}

TEST_CASE("CustomLoss: a gradient written by hand is compared with the duals, built-in ones too") {
  static_assert(check_derivative(FastSquare{}) && !check_derivative(WrongSquare{}));
  static_assert(check_derivative(MSELoss{}) && check_derivative(L1Loss{}, 1e-9, 7.9));
  static_assert(check_derivative(HuberLoss{}, 1e-9, 7.9) && check_derivative(SmoothL1Loss{}));
  static_assert(check_derivative(BCEWithLogitsLoss{}));
  SUCCEED();
}
