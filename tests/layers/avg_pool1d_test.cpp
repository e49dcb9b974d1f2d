// SPDX-License-Identifier: MIT
//
// Means and maxima over windows of a signal: PyTorch's golden numbers, finite differences, which of
// equal numbers gets the gradient, NaN, infinities.
#include <limits>

#include "layers/positions_cases.hpp"

using namespace positions_cases;

namespace {

/// y[c][q] of a signal by the definition, and in its gradient a 1 at what each maximum is made of.
template <class Pool, int C, int L, int K, int Stride, int Around, bool Maximum>
void check_plain() {
  CAPTURE(C, L, K, Stride, Around);
  using Net = Network<float, Signal<C, L>, Pool>;
  const Net net;
  const auto x = formula<float, 2, C * L>(2.1, 0.4, 1.0);
  const auto y = net(x);
  Tape<Net, 2> tape;
  Gradients<Net> gradients;
  Tensor<float, 2, C * L> dx, expected{};
  const auto trained = net.forward(x, tape).values();
  Tensor<float, 2, Net::out> dy;
  for (int i = 0; i < 2 * Net::out; ++i) dy[i / Net::out][i % Net::out] = static_cast<float>(i + 1);
  net.backward(tape, dy, gradients, dx);
  constexpr int windows = Net::out / C;
  for (int i = 0; i < 2 * Net::out; ++i) {
    const int b = i / Net::out, c = i % Net::out / windows, q = i % windows;
    double sum = 0;
    int best = -1;
    for (int p = q * Stride - Around; p < q * Stride - Around + K; ++p) {
      if (p < 0 || p >= L) continue;
      sum += double(x[b][c * L + p]);
      if (!Maximum) expected[b][c * L + p] += static_cast<float>(i + 1) / static_cast<float>(K);
      if (best < 0 || x[b][c * L + p] > x[b][c * L + best]) best = p;
    }
    const double value = Maximum ? double(x[b][c * L + best]) : sum / K;
    if (Maximum) expected[b][c * L + best] += static_cast<float>(i + 1);
    CHECK(std::abs(double(y[b][i % Net::out]) - value) < 1e-6);
    CHECK(trained[b][i % Net::out] == y[b][i % Net::out]);
  }
  for (int i = 0; i < 2 * C * L; ++i)
    CHECK(std::abs(double(dx[i / (C * L)][i % (C * L)] - expected[i / (C * L)][i % (C * L)])) <
          1e-5 * Net::out);
}
template <int C, int L, int K, int Stride, int Around>
void check_both() {
  check_plain<AvgPool1d<K, Stride, Around>, C, L, K, Stride, Around, false>();
  check_plain<MaxPool1d<K, Stride, Around>, C, L, K, Stride, Around, true>();
}

}  // namespace

TEST_CASE("Pools: PyTorch's numbers, of windows and of whole signals") {
  check<2, Signal<3, 9>, PReLUWith<3>, AvgPool1d<3, 2, 1>, Conv1d<3, 17, 1>, AvgPool1d<2>>(
      MSELoss{}, FIXNET_GOLDEN(avg_pool));
  check<2, Signal<2, 8>, Conv1d<2, 17, 2>, AdaptiveAvgPool1d<3>, PReLUWith<17>,
        AdaptiveAvgPool1d<1>, Flatten, Linear<17, 2>>(MSELoss{}, FIXNET_GOLDEN(adaptive_avg_pool));
  check<2, Signal<3, 9>, PReLUWith<3>, MaxPool1d<3, 2, 1>, Conv1d<3, 17, 1>, MaxPool1d<2>>(
      MSELoss{}, FIXNET_GOLDEN(max_pool));
  check<2, Signal<2, 8>, Conv1d<2, 17, 2>, AdaptiveMaxPool1d<3>, PReLUWith<17>,
        AdaptiveMaxPool1d<1>, Flatten, Linear<17, 2>>(MSELoss{}, FIXNET_GOLDEN(adaptive_max_pool));
}
TEST_CASE("Pools: values and gradients of every window are the definition's") {
  check_both<1, 1, 1, 1, 0>();
  check_both<3, 7, 3, 1, 1>();
  check_both<16, 8, 2, 2, 0>();
  check_both<33, 5, 4, 3, 2>();
}
TEST_CASE("MaxPool1d: the first of equal numbers gets the gradient, the last NaN of all") {
  using Net = Sequential<Signal<1, 8>, MaxPool1d<4>>;
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  constexpr float low = -std::numeric_limits<float>::infinity();
  const Net net;
  Tape<Net, 3> tape;
  Gradients<Net> gradients;
  Tensor<float, 3, 8> dx;
  const Tensor<float, 3, 8> x{{{1, 3, 3, 2, low, low, low, low},
                               {nan, 1, 5, 2, 1, nan, nan, 7},
                               {-1, -2, -3, -4, -4, -3, -0.0F, 0}}};
  const auto y = net.forward(x, tape).values();
  net.backward(tape, Tensor<float, 3, 2>{{{1, 2}, {3, 4}, {5, 6}}}, gradients, dx);
  CHECK((y[0][0] == 3 && y[0][1] == low && y[2][0] == -1 && y[2][1] == 0));
  CHECK((std::isnan(y[1][0]) && std::isnan(y[1][1]) && std::isnan(net(x)[1][0])));
  CHECK(dx == Tensor<float, 3, 8>{
                  {{0, 1, 0, 0, 2, 0, 0, 0}, {3, 0, 0, 0, 0, 0, 4, 0}, {5, 0, 0, 0, 0, 0, 6, 0}}});
}
TEST_CASE("Pools: text, shapes, cost, and fewer samples than the batch") {
  using Net = Sequential<Signal<3, 10>, Conv1d<3, 8, 3>, ReLU, MaxPool1d<2>, AvgPool1d<3, 1, 1>,
                         AdaptiveAvgPool1d<1>, Linear<8, 2>>;
  CHECK(architecture<Net>() ==
        "Signal(3,10) Conv1d(3,8,3) ReLU MaxPool1d(2) AvgPool1d(3,stride=1,padding=1) "
        "AdaptiveAvgPool1d(1) Linear(8,2)");
  STATIC_REQUIRE((Net::in == 30 && Net::out == 2 && Net::Plan::positions_out == 1));
  using Pooled = Sequential<Signal<3, 10>, Conv1d<3, 8, 3>, ReLU, MaxPool1d<2>, AvgPool1d<3, 1, 1>>;
  using Before = Sequential<Signal<3, 10>, Conv1d<3, 8, 3>, ReLU>;
  STATIC_REQUIRE(cost<Pooled>.forward_flops - cost<Before>.forward_flops == 4 * 8 * 3);
  const auto x = formula<float, 4, 30>(0.7, 0.1, 1);
  Trainer all{Net{manual_seed(1)}, CrossEntropyLoss{}, SGD{.lr = 0.1}, batch<4>};
  Trainer two{Net{manual_seed(1)}, CrossEntropyLoss{}, SGD{.lr = 0.1}, batch<2>};
  Tensor<float, 2, 30> head{};
  for (int i = 0; i < 60; ++i) head[i / 30][i % 30] = x[i / 30][i % 30];
  const float a = all.step(x, Tensor<int, 4>{{0, 1, 1, 0}}, 2);
  CHECK(std::abs(a - two.step(head, Tensor<int, 2>{{0, 1}})) < 1e-6F);
  constexpr float in_compiler = [] {
    using Small = Sequential<Signal<2, 4>, MaxPool1d<2>, AvgPool1d<2>, Linear<2, 1>>;
    Trainer trainer{Small{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<1>};
    return trainer.step(Tensor<float, 1, 8>{{{1, 2, 3, 4, 8, 7, 6, 5}}}, Tensor<float, 1, 1>{});
  }();
  CHECK(std::isfinite(in_compiler));
}
