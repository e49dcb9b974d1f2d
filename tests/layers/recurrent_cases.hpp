// SPDX-License-Identifier: MIT
#pragma once

// What LSTM, GRU and RNN are tested with beside PyTorch's cases: plain loops in double.

#include <utility>
#include <vector>

#include "layers/positions_cases.hpp"
#include "layers/recurrent_golden.hpp"

namespace recurrent_cases {

using namespace positions_cases;

inline double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

/// h and c of unit o from the sums of x and of h, of all gates.
struct PlainLSTM {
  static constexpr int gates = 4;
  static void step(const double* x, const double* z, int H, int o, double& h, double& c) {
    const auto sum = [&](int gate) { return x[gate * H + o] + z[gate * H + o]; };
    c = sigmoid(sum(1)) * c + sigmoid(sum(0)) * std::tanh(sum(2));
    h = sigmoid(sum(3)) * std::tanh(c);
  }
};
struct PlainGRU {
  static constexpr int gates = 3;
  static void step(const double* x, const double* z, int H, int o, double& h, double&) {
    const double reset = sigmoid(x[o] + z[o]), update = sigmoid(x[H + o] + z[H + o]);
    const double next = std::tanh(x[2 * H + o] + reset * z[2 * H + o]);
    h = (1 - update) * next + update * h;
  }
};
struct PlainRNN {
  static constexpr int gates = 1;
  static void step(const double* x, const double* z, int, int o, double& h, double&) {
    h = std::tanh(x[o] + z[o]);
  }
};

/// h of every step of one sequence, from PyTorch's vector of parameters.
template <class Plain, class P>
std::vector<double> plain(const P& p, const std::vector<double>& x, int I, int H) {
  const int G = Plain::gates * H;
  const auto number = [&](int i) { return static_cast<double>(p[i]); };
  std::vector<double> h(static_cast<std::size_t>(H)), c = h, all;
  for (std::size_t t = 0; t < x.size() / static_cast<std::size_t>(I); ++t) {
    std::vector<double> of_x, of_h;
    for (int k = 0; k < G; ++k) {
      double a = number(G * (I + H) + k), b = number(G * (I + H + 1) + k);
      for (int i = 0; i < I; ++i)
        a += number(k * I + i) * x[t * static_cast<std::size_t>(I) + static_cast<std::size_t>(i)];
      for (int i = 0; i < H; ++i) b += number(G * I + k * H + i) * h[static_cast<std::size_t>(i)];
      of_x.push_back(a), of_h.push_back(b);
    }
    for (int o = 0; o < H; ++o) {
      const auto i = static_cast<std::size_t>(o);
      Plain::step(of_x.data(), of_h.data(), H, o, h[i], c[i]);
    }
    all.insert(all.end(), h.begin(), h.end());
  }
  return all;
}

/// B sequences evaluated together and, if all ways are to be tried, one by one and in a forward pass of
/// training.
template <class T, int B, int L, int I, int H, class Layer, class Plain, bool AllWays>
void check_plain(double off) {
  using Net = Network<T, Sequence<L, I>, Layer>;
  const Net net{manual_seed(3)};
  const auto x = formula<T, B, L * I>(1.1, 0.4, 1.0);
  const auto together = net(x);
  auto alone = together, trained = together;
  if constexpr (AllWays) {
    Tape<Net, B> tape;
    trained = net.forward(x, tape).values();
    for (int b = 0; b < B; ++b) {
      const auto one = net(x[b]);
      for (int i = 0; i < L * H; ++i) alone[b][i] = one[i];
    }
  }
  double worst = 0;
  for (int b = 0; b < B; ++b) {
    const auto expected =
        plain<Plain>(net.parameters(), std::vector<double>(x[b], x[b] + L * I), I, H);
    for (int i = 0; i < L * H; ++i) {
      const double e = expected[static_cast<std::size_t>(i)];
      worst = std::max(worst, std::abs(double(together[b][i]) - e));
      worst = std::max(worst, std::abs(double(trained[b][i]) - e));
      worst = std::max(worst, std::abs(double(alone[b][i]) - e));
    }
  }
  INFO("In " << I << ", Hidden " << H);
  CHECK(worst < off);
}
/// Every width from 1 to 33.
template <template <int, int> class Layer, class Plain>
void check_widths() {
  static_for<33>([](auto h) {
    constexpr int H = h + 1, I = H % 5 == 0 ? 7 : H % 3 + 1;
    check_plain<double, 2, 3, I, H, Layer<I, H>, Plain, H % 8 == 0>(1e-13);
  });
  check_plain<float, 9, 4, 20, 3, Layer<20, 3>, Plain, true>(1e-6);
  check_plain<float, 3, 1, 1, 1, Layer<1, 1>, Plain, true>(1e-6);
  check_plain<float, 5, 5, 2, 16, Layer<2, 16>, Plain, true>(1e-6);
  check_plain<float, 1, 40, 3, 33, Layer<3, 33>, Plain, true>(2e-6);
}

/// The losses of eight steps of Adam, by the fused step.
template <class... Layers>
void check_trace(std::span<const double> losses) {
  using Net = Network<double, Sequence<5, 2>, Layers...>;
  Net net;
  set_formula<double>(net);
  Trainer trainer{net, MSELoss{}, Adam{.lr = 0.05}, batch<4>};
  const auto x = formula<double, 4, 10>(1.7, 0.3, 1.5);
  const auto y = formula<double, 4, 5>(0.9, 0.1, 1.0);
  for (const double loss : losses) CHECK(std::abs(trainer.step(x, y) - loss) < 1e-10);
}
/// The parameters that manual_seed(42) draws.
template <class Layer>
void check_drawn(std::span<const float> expected) {
  using Net = Sequential<Sequence<4, 2>, Layer, Linear<3, 1>>;
  const Net net{manual_seed(42)};
  const auto p = net.parameters();
  REQUIRE(expected.size() == std::size_t{Net::parameter_count});
  for (int i = 0; i < Net::parameter_count; ++i)
    CHECK(p[i] == expected[static_cast<std::size_t>(i)]);
}
/// Sequences that do not fill the batch train as they alone do; it learns to remember a number.
template <class Layer>
void check_training() {
  using Net = Network<double, Sequence<6, 1>, Layer, Linear<5, 1>>;
  Tensor<double, 4, 6> x{}, y{};
  Tensor<double, 3, 6> x3{}, y3{};
  for (int i = 0; i < 24; ++i) {
    x[i / 6][i % 6] = std::sin(1.7 * i);
    y[i / 6][i % 6] = i % 6 > 0 ? 0.5 * x[i / 6][i % 6 - 1] : 0;
    if (i < 18) x3[i / 6][i % 6] = x[i / 6][i % 6], y3[i / 6][i % 6] = y[i / 6][i % 6];
  }
  Trainer all{Net{manual_seed(1)}, MSELoss{}, Adam{.lr = 0.02}, batch<4>};
  Trainer three{Net{manual_seed(1)}, MSELoss{}, Adam{.lr = 0.02}, batch<3>};
  for (int i = 0; i < 3; ++i) CHECK(std::abs(all.step(x, y, 3) - three.step(x3, y3)) < 1e-13);
  double loss = 1;
  for (int i = 0; i < 500; ++i) loss = all.step(x, y);
  CHECK(loss < 5e-3);
}
/// A constant expression trains and evaluates as the running program does.
template <class Layer>
void check_constant() {
  constexpr auto train = [] {
    using Net = Sequential<Sequence<2, 1>, Layer, LastStep>;
    Trainer trainer{Net{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<1>};
    const float loss = trainer.step(Tensor<float, 1, 2>{{{1, 2}}}, Tensor<float, 1, 2>{{{0, 1}}});
    return std::pair{loss, trainer.model()(Tensor<float, 1, 2>{{{-1, 1}}})};
  };
  constexpr auto in_compiler = train();
  const auto run = train();
  CHECK(std::abs(in_compiler.first - run.first) < 1e-6F);
  for (int i = 0; i < 2; ++i) CHECK(std::abs(in_compiler.second[0][i] - run.second[0][i]) < 1e-6F);
}

}  // namespace recurrent_cases
