// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <utility>

#include "layers/network_gradients.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

/// A number of T in double.
constexpr double wide(auto x) { return static_cast<double>(x); }

/// What a plain loop in double makes of a row: W as PyTorch lies it, [out][in1][in2], then the bias.
template <int In1, int In2, int Out, class P>
double output(const P& p, const auto& x, int k) {
  double y = wide(p[Out * In1 * In2 + k]);
  for (int i = 0; i < In1; ++i)
    for (int j = 0; j < In2; ++j)
      y += wide(p[(k * In1 + i) * In2 + j]) * wide(x[i]) * wide(x[In1 + j]);
  return y;
}
template <class T>
bool near(T found, double expected, double most) {
  return std::abs(wide(found) - expected) <= most * (1 + std::abs(expected));
}

/// Outputs, on a tape and evaluated, and all gradients, as a network of its own.
template <class T, int In1, int In2, int Out, int B>
void is_a_plain_loop() {
  CAPTURE(In1, In2, Out, B);
  constexpr double most = sizeof(T) == 4 ? 2e-5 : 1e-13;
  using Net = Network<T, Bilinear<In1, In2, Out>>;
  const Net net{manual_seed(In1 + 3 * Out)};
  const auto x = uniform<T, B, In1 + In2>(1);
  const auto dy = uniform<T, B, Out>(2);
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  Tensor<T, B, In1 + In2> dx;
  const auto y = net.forward(x, tape).values();
  const auto evaluated = net(x);
  net.backward(tape, dy, gradients, dx);
  const auto p = net.parameters();
  const auto W = [&](int k, int i, int j) { return wide(p[(k * In1 + i) * In2 + j]); };
  Tensor<double, Out, In1, In2> dW{};
  Tensor<double, Out> dbias{};
  bool right = true;
  for (int b = 0; b < B; ++b) {
    Tensor<double, In1 + In2> expected{};
    for (int k = 0; k < Out; ++k) {
      const double wanted = output<In1, In2, Out>(p, x[b], k), d = wide(dy[b][k]);
      right = right && near(y[b][k], wanted, most) && near(evaluated[b][k], wanted, most);
      dbias[k] += d;
      for (int i = 0; i < In1; ++i) {
        for (int j = 0; j < In2; ++j) {
          const double x1 = wide(x[b][i]), x2 = wide(x[b][In1 + j]);
          expected[i] += d * W(k, i, j) * x2;
          expected[In1 + j] += d * W(k, i, j) * x1;
          dW[k][i][j] += d * x1 * x2;
        }
      }
    }
    const auto alone = net(x[b]);
    for (int k = 0; k < Out; ++k) right = right && near(alone[k], wide(y[b][k]), most);
    for (int i = 0; i < In1 + In2; ++i) right = right && near(dx[b][i], expected[i], 4 * most);
  }
  CHECK(right);
  const auto found = gradients.template parameter<0, "weight">();
  const auto bias = gradients.template parameter<0, "bias">();
  for (int k = 0; k < Out; ++k) {
    right = right && near(bias[k], dbias[k], 4 * most);
    for (int i = 0; i < In1; ++i)
      for (int j = 0; j < In2; ++j) right = right && near(found[k][i][j], dW[k][i][j], 4 * most);
  }
  CHECK(right);
}

template <class T, int... Out>
void widths() {
  (is_a_plain_loop<T, 1 + Out % 3, 1 + Out % 4, Out, 1 + Out * 5 % 17>(), ...);
}

}  // namespace

TEST_CASE("Bilinear: a plain loop in double, outputs and gradients of odd widths in both layouts") {
  widths<float, 1, 2, 7, 9, 17, 33>();
  is_a_plain_loop<float, 17, 16, 1, 7>();
  is_a_plain_loop<double, 9, 8, 3, 17>();
}
TEST_CASE("Bilinear: gradients of whole networks are their finite differences") {
  network_gradients::check<7, Linear<3, 5>, Tanh, Bilinear<3, 2, 4>, Tanh, Linear<4, 2>>();
  network_gradients::check<5, Linear<2, 20>, Bilinear<12, 8, 17>, Tanh, Linear<17, 1>>();
  network_gradients::check<3, Sequence<2, 4>,
                           Parallel<Branch<Linear<4, 3>>, Branch<Linear<4, 2>, Tanh>>,
                           Bilinear<3, 2, 2>>();
}
TEST_CASE("Bilinear: golden numbers of PyTorch, its initialisation and losses") {
  // torch.manual_seed(42); b = nn.Bilinear(3, 2, 4), l = nn.Linear(4, 1); l(tanh(b(X[:, :3], X[:, 3:])));
  // MSELoss, SGD(lr=0.05)
  using Net = Sequential<Bilinear<3, 2, 4>, Tanh, Linear<4, 1>>;
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, SGD{.lr = 0.05}, batch<4>};
  const auto weight = trainer.model().parameter<0, "weight">();
  CHECK((weight[0][0][0] == 0.4414065182209015f && weight[0][1][1] == 0.5303604602813721f));
  CHECK(trainer.model().bias<0>()[3] == -0.34714481234550476f);
  const Tensor<float, 4, 5> X{{{0, 0.5f, -1, 0.25f, 2},
                               {3, 0.25f, 2, -1, 0.5f},
                               {1, -1, 0.75f, 1.5f, -0.5f},
                               {-2, 1.5f, -0.5f, 0.75f, 1}}};
  const Tensor<float, 4, 1> Y{{{1}, {0}, {0.5f}, {-1}}};
  const double losses[] = {0.8698619604110718, 0.6800342798233032, 0.5614832043647766,
                           0.48379337787628174, 0.42993199825286865};
  for (const double loss : losses) CHECK(std::abs(wide(trainer.step(X, Y)) - loss) < 1e-6);
  const auto trained = trainer.model().parameter<0, "weight">();
  CHECK(std::abs(trained[0][0][1] - 0.4931394159793854f) < 1e-6f);
  CHECK(std::abs(trained[3][2][1] - 0.3646453022956848f) < 1e-6f);
}
TEST_CASE("Bilinear: golden numbers of PyTorch without a bias, in double") {
  // torch.manual_seed(7); nn.Bilinear(2, 5, 33, bias=False, dtype=torch.float64)
  const Network<double, Bilinear<2, 5, 33, false>> net{manual_seed(7)};
  const auto y = net({-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5});
  CHECK(std::abs(y[0] + 0.6718429582221986) < 1e-14);
  CHECK(std::abs(y[1] + 0.13791190163421413) < 1e-14);
  CHECK(std::abs(y[31] + 0.7039465737320698) < 1e-14);
  CHECK(std::abs(y[32] + 0.7525892108734937) < 1e-14);
}
TEST_CASE("Bilinear: the fused step is the explicit loop, and trains in a constant expression") {
  fused_is_explicit<7, Sequential<Linear<3, 20>, Bilinear<8, 12, 17>, ReLU, Linear<17, 2>>>(
      "wide", MSELoss{}, Adam{});
  fused_is_explicit<16, Network<double, Bilinear<3, 2, 4>, Tanh, Bilinear<2, 2, 1>>>(
      "first and last", MSELoss{}, SGD{.lr = 0.1});
  constexpr auto train = [] {
    Trainer trainer{Sequential<Bilinear<2, 1, 2>, Linear<2, 1>>{manual_seed(1)}, MSELoss{},
                    SGD{.lr = 0.1}, batch<2>};
    return trainer.step(Tensor<float, 2, 3>{{{9, 1, 2}, {9, 3, -1}}},
                        Tensor<float, 2, 1>{{{1}, {0}}});
  };
  constexpr float at_compile_time = train();
  CHECK(std::abs(at_compile_time - train()) < 1e-5f * std::abs(at_compile_time));
}
TEST_CASE("Bilinear: an infinity stays in its row, and padding stays zero") {
  using Net = Sequential<Bilinear<2, 1, 17>, Linear<17, 1>>;
  const Net net{manual_seed(1)};
  const Tensor<float, 3, 3> x{
      {{1, 2, 3}, {1, std::numeric_limits<float>::infinity(), 3}, {3, 2, 1}}};
  const auto y = net(x);
  CHECK((std::isfinite(y[0][0]) && !std::isfinite(y[1][0]) && std::isfinite(y[2][0])));
}
TEST_CASE("Bilinear: tensors and names") {
  using Net = Sequential<Bilinear<3, 2, 4>, Bilinear<1, 3, 2, false>>;
  STATIC_REQUIRE(architecture<Net>() == "Bilinear(3,2,4) Bilinear(1,3,2,bias=false)");
  STATIC_REQUIRE(Net::parameter_count == 24 + 4 + 6);
  STATIC_REQUIRE(cost<Sequential<Bilinear<3, 2, 4>>>.forward_flops == 2 * 3 * 3 * 4);
}
