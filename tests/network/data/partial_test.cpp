// SPDX-License-Identifier: MIT
//
// Batches that are not full, in every door: what lies behind the last row must train nothing. The
// oracle is the batch of just these rows, and the fused step beside the explicit loop by bits.
#include <limits>
#include <span>

#include "network/samples.hpp"

using namespace samples;

namespace {

/// The rows of x, and NaN (or no class) where there are none.
template <int B, class T, int Rows, int N>
Tensor<T, B, N> padded(const Tensor<T, Rows, N>& x) {
  Tensor<T, B, N> all{};
  for (int b = 0; b < B; ++b) {
    for (int i = 0; i < N; ++i)
      all[b][i] = b < Rows ? x[b][i] : std::numeric_limits<T>::quiet_NaN();
  }
  return all;
}
template <int B, class T, int Rows>
Tensor<T, B> padded(const Tensor<T, Rows>& y) {
  Tensor<T, B> all{};
  for (int b = 0; b < B; ++b) all[b] = b < Rows ? y[b] : T(-1);
  return all;
}

/// An epoch's end in both loops: Rows of B rows, again and again, and a full batch between.
template <int B, int Rows, class Net, class Loss, class Rule>
void same_bits_for(const char* name, const Loss& loss, const Rule& rule) {
  const Net net{manual_seed(5)};
  Trainer told{net, loss, rule, batch<B>}, typed = told;
  Net model = net;
  Optimizer optimizer{model, rule};
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  for (unsigned step = 0; step < 4; ++step) {
    const auto x = uniform<typename Net::scalar, Rows, Net::in>(step);
    const auto y = targets<Loss, Net, Rows>(step + 9);
    const auto all_x = padded<B>(x);
    const auto all_y = padded<B>(y);
    gradients.zero();
    const auto result = loss(model.forward(all_x, tape, Rows), all_y);
    model.backward(tape, result.gradient, gradients);
    optimizer.step(model, gradients);
    const auto a = told.step(all_x, all_y, std::size_t{Rows}), b = typed.step(x, y);
    const bool same = same_number(a, result.value) && same_number(b, result.value) && a == a &&
                      same_bits(told.model(), model) && same_bits(typed.model(), model);
    if (!same)
      FAIL_CHECK(name << ", step " << step << ": " << a << ", " << b << ", " << result.value);
  }
}

/// The loss of Rows of B rows by plain call is that of a matrix of Rows.
template <int B, int Rows, int N, class Loss>
void same_loss_for(const char* name, const Loss& loss) {
  const auto z = uniform<double, Rows, N>(3, 0.05, 0.95);
  const auto y = targets<Loss, Network<double, Linear<1, N>>, Rows>(4);
  const auto some = loss(padded<B>(z), padded<B>(y), Rows);
  const auto all = loss(z, y);
  bool same = std::abs(some.value - all.value) <= 1e-14 * std::abs(all.value);
  for (int b = 0; b < B; ++b) {
    for (int i = 0; i < N; ++i) {
      const double expected = b < Rows ? all.gradient[b][i] : 0;
      same = same && std::abs(some.gradient[b][i] - expected) <= 1e-14;
    }
  }
  if (!same) FAIL_CHECK(name << ": " << some.value << " for " << all.value);
}

}  // namespace

TEST_CASE("step(X, y, rows), step of fewer rows and the explicit loop give the same bits") {
  using Soccer = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  using Wide = Sequential<Linear<13, 33>, GELU, Linear<33, 17>, PReLU, Linear<17, 20>>;
  same_bits_for<12, 7, Soccer>("football, 7 of 12", BCELoss{}, Adam{.lr = 0.1});
  same_bits_for<12, 1, Soccer>("football, 1 of 12", BCELoss{}, SGD{.lr = 0.1, .momentum = 0.9});
  same_bits_for<12, 12, Soccer>("football, 12 of 12", BCELoss{}, Adam{.lr = 0.1});
  same_bits_for<32, 31, Wide>("wide, 31 of 32", MSELoss{Reduction::sum}, AdamW{});
  same_bits_for<9, 5, Wide>("wide, 5 of 9", SmoothL1Loss{}, RMSprop{});
  same_bits_for<32, 7, Sequential<Linear<4, 16>, Tanh, Linear<16, 3>>>(
      "classes, 7 of 32", CrossEntropyLoss{.label_smoothing = 0.1}, AMSGrad{});
  same_bits_for<8, 3, Sequential<Linear<2, 20>, LogSoftmax>>("classes, 3 of 8", NLLLoss{}, Adam{});
  same_bits_for<8, 5, Sequential<Linear<2, 17>, Softmax>>("Softmax, 5 of 8", MSELoss{}, Adagrad{});
  same_bits_for<8, 5, Network<double, Linear<2, 3>, Softmax>>("double", MSELoss{}, Adam{});
}

TEST_CASE("a loss called with rows is the loss of these rows, and the rest has no gradient") {
  same_loss_for<9, 5, 3>("MSE", MSELoss{});
  same_loss_for<9, 5, 17>("L1 sum", L1Loss{Reduction::sum});
  same_loss_for<9, 1, 2>("Huber", HuberLoss{.delta = 0.3});
  same_loss_for<9, 5, 3>("SmoothL1", SmoothL1Loss{});
  same_loss_for<12, 11, 1>("BCE", BCELoss{});
  same_loss_for<12, 7, 20>("BCE with logits", BCEWithLogitsLoss{});
  same_loss_for<12, 7, 3>("weighted", WeightedBCEWithLogitsLoss<3>{{{1, 2, 3}}});
  same_loss_for<12, 7, 3>("cross-entropy", CrossEntropyLoss{.label_smoothing = 0.1});
  same_loss_for<12, 7, 20>("NLL", NLLLoss{});
}

TEST_CASE("rows that are none, too many, or more than there are: NaN and nothing learnt") {
  using Net = Sequential<Linear<2, 3>, Tanh, Linear<3, 1>>;
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<4>};
  const auto x = uniform<float, 6, 2>(1);
  const auto y = uniform<float, 6, 1>(2);
  const auto before = trainer;
  const auto refused = [&](const auto& data, const auto& target, auto rows) {
    const float loss = trainer.step(data, target, rows);
    return loss != loss && std::memcmp(&before, &trainer, sizeof trainer) == 0;
  };
  CHECK(refused(x, y, 0));
  CHECK(refused(x, y, -1));
  CHECK(refused(x, y, 5));
  CHECK(refused(x, y, (std::size_t{1} << 32) + 3));
  CHECK(refused(head<2>(x), y, 3));
  CHECK(refused(x, head<2>(y), 3));
  CHECK(trainer.step(x, y, 4) > 0);

  Tape<Net, 4> tape;
  const auto& model = trainer.model();
  for (const int rows : {0, -1, 5}) {
    const auto outputs = model.forward(x, tape, rows);
    const auto loss = MSELoss{}(outputs, y);
    CHECK(outputs.rows == 0);
    CHECK(loss.value != loss.value);
    CHECK(outputs.values()[0][0] != outputs.values()[0][0]);
    for (const float g : loss.gradient.block) CHECK(g == 0);
  }
  const auto some = model.forward(x, tape, 3);
  CHECK(MSELoss{}(some, std::span(y.data, 3)).value == MSELoss{}(some, y).value);
  CHECK(MSELoss{}(some, std::span(y.data, 4)).value != MSELoss{}(some, y).value);  // NaN
  CHECK(MSELoss{}(some, y, 2).value == MSELoss{}(model.forward(x, tape, 2), y).value);
  const float beyond = MSELoss{}(some, y, 4).value;
  CHECK(beyond != beyond);
}

TEST_CASE("outputs of fewer rows: the values of these rows, NaN behind them") {
  using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 3>, Sigmoid>;
  const Net model{manual_seed(1)};
  Tape<Net, 9> tape;
  const auto x = uniform<float, 5, 2>(1);
  const auto values = model.forward(std::span<const float[2]>(x.data), tape).values();
  const auto expected = model(x);
  for (int b = 0; b < 9; ++b) {
    for (int o = 0; o < 3; ++o) {
      CHECK(
          (b < 5 ? std::abs(values[b][o] - expected[b][o]) < 1e-6f : values[b][o] != values[b][o]));
    }
  }
}

TEST_CASE("an epoch's last rows cannot pull the network to what pads them") {
  // 12 rows of y = 10 in batches of 8: the last has 4, and 4 rows of whatever was there before.
  using Net = Sequential<Linear<1, 1>>;
  Trainer trainer{Net{}, MSELoss{}, SGD{.lr = 0.2}, batch<8>};
  const Tensor<float, 8, 1> x{}, y{{{10}, {10}, {10}, {10}, {0}, {0}, {0}, {0}}};
  for (int i = 0; i < 100; ++i) (void)trainer.step(x, y, 4);
  CHECK(std::abs(trainer.model().bias<0>()[0] - 10) < 1e-4f);
}

TEST_CASE("constant expressions know partial batches too") {
  using Net = Sequential<Linear<2, 3>, Tanh, Linear<3, 1>>;
  constexpr Tensor<float, 4, 2> x{{{1, 2}, {3, 4}, {5, 6}, {7, 8}}};
  constexpr Tensor<float, 4, 1> y{{{1}, {2}, {3}, {4}}};
  constexpr float told = [&] {
    Trainer t{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<4>};
    (void)t.step(x, y, 3);
    return t.step(x, y, 3);
  }();
  Trainer t{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<3>};
  (void)t.step(head<3>(x), head<3>(y));
  CHECK(std::abs(told - t.step(head<3>(x), head<3>(y))) < 1e-5f);
}
