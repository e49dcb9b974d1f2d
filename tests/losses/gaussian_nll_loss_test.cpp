// SPDX-License-Identifier: MIT
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>
#include <fixnet/losses/custom_row.hpp>
#include <fixnet/losses/gaussian_nll_loss.hpp>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using namespace fixnet::test;
using Catch::Matchers::WithinAbs, Catch::Matchers::WithinRel;

namespace {

/// 1 − cos(y, t): what no loss of single outputs can say.
struct Cosine : CustomRowLoss<Cosine> {
  template <class V, std::size_t N>
  static constexpr V f(const std::array<V, N>& y, const std::array<V, N>& t) {
    V both(0), of_y(0), of_t(0);
    for (std::size_t i = 0; i < N; ++i) {
      both = both + y[i] * t[i];
      of_y = of_y + y[i] * y[i];
      of_t = of_t + t[i] * t[i];
    }
    return 1 - both / (sqrt(of_y) * sqrt(of_t));
  }
};
using Squares = RowCriterion<[](const auto& y, const auto& t) {
  auto sum = (y[0] - t[0]) * (y[0] - t[0]);
  for (std::size_t i = 1; i < y.size(); ++i) sum = sum + (y[i] - t[i]) * (y[i] - t[i]);
  return sum;
}>;

Answer plain_cosine(const Cosine& loss, const test::Batch& data, int rows, int columns) {
  Answer answer;
  const double count = loss.reduction == Reduction::mean ? rows : 1;
  for (int r = 0; r < rows; ++r) {
    double both = 0, of_y = 0, of_t = 0;
    for (int c = 0; c < columns; ++c) {
      both += data.z[r][c] * data.t[r][c];
      of_y += data.z[r][c] * data.z[r][c];
      of_t += data.t[r][c] * data.t[r][c];
    }
    const double lengths = std::sqrt(of_y * of_t);
    answer.value += (1 - both / lengths) / count;
    for (int c = 0; c < columns; ++c) {
      answer.gradient[r][c] = (both * data.z[r][c] / of_y - data.t[r][c]) / lengths / count;
    }
  }
  return answer;
}
Answer plain_squares(const Squares& loss, const test::Batch& data, int rows, int columns) {
  Answer answer;
  const double count = loss.reduction == Reduction::mean ? rows : 1;
  for (int r = 0; r < rows; ++r) {
    for (int c = 0; c < columns; ++c) {
      const double off = data.z[r][c] - data.t[r][c];
      answer.value += off * off / count;
      answer.gradient[r][c] = 2 * off / count;
    }
  }
  return answer;
}

// Golden numbers below are torch 1.13's, in double.
constexpr Tensor<double, 5, 4> gaussians{
    {{.5, -1, .25, 2}, {1.5, 0, 1, .125}, {-2, .75, .5, 3}, {.25, .25, 0, 1e-8}, {3, -3, 4, .5}}};
constexpr Tensor<double, 5, 2> observed{{{0, 1}, {1, .5}, {-1, .75}, {.25, .2498}, {2, -1}}};

using Net =
    Sequential<Linear<2, 4>, Parallel<Branch<Slice<4, 0, 2>>, Branch<Slice<4, 2, 4>, Softplus>>>;
template <class Network>
Network with_parameters() {
  using T = typename Network::scalar;
  Network net;
  net.template set_weight<0>(
      Tensor<T, 4, 2>{{{T(.5), T(-.25)}, {T(.125), T(.75)}, {T(.25), T(.5)}, {T(-.5), T(.125)}}});
  net.template set_bias<0>(Tensor<T, 4>{{T(.1), T(.2), T(.3), T(.4)}});
  return net;
}
constexpr Tensor<float, 4, 2> x{{{1, 2}, {-1, .5f}, {0, .25f}, {2, -1}}};
constexpr Tensor<float, 4, 2> t{{{1, 0}, {0, 1}, {.5f, .5f}, {2, -2}}};

}  // namespace

TEST_CASE("CustomRowLoss: value and gradient of whole rows, in every layout") {
  keeps(Cosine{}, &plain_cosine, {0.5, 3, -3, -0.5}, 4e-6);
  keeps(Squares{}, &plain_squares, {-3, 3, -3, 3}, 4e-6);
  Squares sum;
  sum.reduction = Reduction::sum;
  keeps(sum, &plain_squares, {-3, 3, -3, 3}, 4e-6);
}

TEST_CASE("CustomRowLoss: PyTorch's numbers of a mean of cosines") {
  const auto result = Cosine{}(Tensor<double, 3, 3>{{{1, 2, 3}, {-1, .5, 2}, {.25, 0, 1}}},
                               Tensor<double, 3, 3>{{{1, 0, 1}, {0, 1, 0}, {2, 2, -1}}});
  CHECK_THAT(double(result.value), WithinRel(0.7291811934788139, 1e-14));
  CHECK_THAT(double(result.gradient[0][0]), WithinRel(-0.04499577059633657, 1e-13));
  CHECK_THAT(double(result.gradient[1][1]), WithinRel(-0.1385510414196777, 1e-13));
  CHECK_THAT(double(result.gradient[2][2]), WithinRel(0.05706720589090187, 1e-13));
}

TEST_CASE("GaussianNLLLoss: PyTorch's values and gradients, a variance below eps too") {
  const auto mean = GaussianNLLLoss{}(gaussians, observed);
  CHECK_THAT(double(mean.value), WithinRel(-0.6882498774750109, 1e-13));
  constexpr double expected[5][4] = {
      {0.2, -0.1, 0.0, -0.025},
      {0.05, -0.4, 0.037500000000000006, -0.4},
      {-0.2, 0.0, -0.1, 0.016666666666666666},
      {0.0, 20.000000000000576, 50000.00000000001, 47999.99999999989},
      {0.025, -0.4, 0.009375000000000001, -0.7000000000000001}};
  for (int r = 0; r < 5; ++r) {
    for (int c = 0; c < 4; ++c) {
      INFO("row " << r << ", output " << c);
      CHECK_THAT(double(mean.gradient[r][c]),
                 WithinRel(expected[r][c], 1e-12) || WithinAbs(expected[r][c], 1e-13));
    }
  }
  GaussianNLLLoss full;
  full.full = true;
  CHECK_THAT(double(full(gaussians, observed).value), WithinRel(0.23068865572966182, 1e-13));
  full.reduction = Reduction::sum;
  CHECK_THAT(double(full(gaussians, observed).value), WithinRel(2.306886557296618, 1e-13));
  const auto each = unreduced(GaussianNLLLoss{}, gaussians, observed);
  CHECK_THAT(double(each[3]), WithinRel(-13.79551055796427228, 1e-13));
  CHECK_THAT(double(each[4]), WithinRel(4.47157359027997270, 1e-13));
}

TEST_CASE("GaussianNLLLoss: a variance below 0 is NaN, and so is one that is NaN") {
  const auto loss = [](double v) {
    return GaussianNLLLoss{}(Tensor<double, 1, 2>{{{0.5, v}}}, Tensor<double, 1, 1>{{{0.25}}});
  };
  CHECK(std::isnan(loss(-0.5).value));
  CHECK(std::isnan(loss(not_a_number).value));
  CHECK(std::isnan(loss(-0.5).gradient[0][0]));
  CHECK_THAT(double(loss(0).value), WithinRel(0.5 * (std::log(1e-6) + 0.0625 / 1e-6), 1.2e-5));
}

TEST_CASE("GaussianNLLLoss: trains means and variances to PyTorch's losses, fused and explicit") {
  constexpr double losses[10] = {0.7847672628018463,   0.5937455583884502,   0.44023587406945025,
                                 0.31751187110212253,  0.2204185909009772,   0.14501022131333943,
                                 0.08782323485721041,  0.044720566937845256, 0.010358364879218235,
                                 -0.020689464411326255};
  Trainer trainer{with_parameters<Net>(), GaussianNLLLoss{}, Adam{.lr = 0.05}, batch<4>};
  Net model = with_parameters<Net>();
  Optimizer optimizer{model, Adam{.lr = 0.05}};
  Tape<Net, 4> tape;
  Gradients<Net> gradients;
  for (const double expected : losses) {
    CHECK_THAT(double(trainer.step(x, t)),
               WithinRel(expected, 1.2e-5) || WithinAbs(expected, 2e-6));
    gradients.zero();
    const auto outputs = model.forward(x, tape);
    const auto loss = GaussianNLLLoss{}(outputs, t);
    model.backward(tape, loss.gradient, gradients);
    optimizer.step(model, gradients);
    CHECK_THAT(double(loss.item()), WithinRel(expected, 1.2e-5) || WithinAbs(expected, 2e-6));
  }
  const auto a = trainer.model().parameters(), b = model.parameters();
  for (int i = 0; i < a.size(); ++i) CHECK(a[i] == b[i]);
}

TEST_CASE("GaussianNLLLoss: some rows of a batch are those rows alone") {
  Trainer some{with_parameters<Net>(), GaussianNLLLoss{}, Adam{.lr = 0.05}, batch<4>};
  Trainer alone{with_parameters<Net>(), GaussianNLLLoss{}, Adam{.lr = 0.05}, batch<3>};
  Tensor<float, 3, 2> x3{}, t3{};
  for (int b = 0; b < 3; ++b) {
    for (int i = 0; i < 2; ++i) x3[b][i] = x[b][i], t3[b][i] = t[b][i];
  }
  for (int i = 0; i < 5; ++i) {
    const float loss = some.step(x, t, 3);
    CHECK_THAT(double(loss), WithinRel(double(alone.step(x3, t3)), 2e-6));
  }
}

TEST_CASE("a loss over rows: trains in a constant expression, and is described and counted") {
  constexpr float last = [] {
    Trainer trainer{Sequential<Linear<2, 2>>{manual_seed(3)}, Cosine{}, Adam{.lr = 0.05}, batch<4>};
    float loss = 0;
    for (int i = 0; i < 3; ++i) loss = trainer.step(x, t);
    return loss;
  }();
  Trainer trainer{Sequential<Linear<2, 2>>{manual_seed(3)}, Cosine{}, Adam{.lr = 0.05}, batch<4>};
  float loss = 0;
  for (int i = 0; i < 3; ++i) loss = trainer.step(x, t);
  CHECK_THAT(double(loss), WithinRel(double(last), 1e-5));
  using Trained = decltype(trainer);
  CHECK(std::string_view(describe<Trained>()).find("Cosine, row by row") != std::string_view::npos);
  STATIC_REQUIRE(
      cost<Trained>.backward_flops >
      cost<decltype(Trainer{Sequential<Linear<2, 2>>{}, MSELoss{}, Adam{}, batch<4>})>.backward_flops);
}

TEST_CASE("data::evaluate of a loss over rows divides as the loss does") {
  const Net model = with_parameters<Net>();
  const auto data =
      *Dataset<float, 2, float, 2>::view(std::span(&x[0][0], 8), std::span(&t[0][0], 8));
  const double at_once = static_cast<double>(GaussianNLLLoss{}(model(x), t).value);
  CHECK_THAT(double(evaluate(model, GaussianNLLLoss{}, data)), WithinRel(at_once, 1e-6));
}
