// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <limits>

#include "layers/network_gradients.hpp"
#include "layers/norm_contract.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

template <int N>
using Norm = RMSNormWith<N, std::ratio<1, 1000>>;

struct Formula {
  static double scale(const std::vector<double>& x) {
    double square = 0;
    for (const double v : x) square += v * v / static_cast<double>(x.size());
    return 1 / std::sqrt(square + 1e-3);
  }
  static std::vector<double> f(const std::vector<double>& x, const auto& p) {
    std::vector<double> y;
    for (std::size_t i = 0; i < x.size(); ++i) y.push_back(x[i] * scale(x) * p[0][i]);
    return y;
  }
  static std::vector<double> df(const std::vector<double>& x, const std::vector<double>& dy,
                                const auto& p, auto& g) {
    const double s = scale(x);
    double with_hat = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
      with_hat += dy[i] * p[0][i] * x[i] * s / static_cast<double>(x.size());
      g[0][i] += dy[i] * x[i] * s;
    }
    std::vector<double> dx;
    for (std::size_t i = 0; i < x.size(); ++i)
      dx.push_back(s * (dy[i] * p[0][i] - x[i] * s * with_hat));
    return dx;
  }
};

}  // namespace

TEST_CASE("RMSNorm: y, dx and the weight's gradient are plain loops', every width") {
  norm_contract::every_width<float, Norm, Formula>();
  norm_contract::every_width<double, Norm, Formula>();
}

TEST_CASE("RMSNorm: golden numbers of PyTorch's formula, a row of zeros too") {
  // x·rsqrt(x.pow(2).mean(-1, keepdim=True) + finfo.eps)·weight, in double, and autograd
  using Net = Network<double, Linear<3, 3, false>, RMSNorm<3>>;
  Net net;
  net.set_weight<0>({{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}});
  net.set_weight<1>({{0.5, -1, 2}});
  const Tensor<double, 4, 3> x{{{1, 2, 4}, {-3, 0.5, 0.25}, {7, 7, 7}, {0, 0, 0}}};
  const double y[] = {0.1889822365046136,
                      -0.7559289460184544,
                      3.0237157840738176,
                      -0.8513707857127237,
                      -0.2837902619042412,
                      0.2837902619042412,
                      0.5,
                      -1,
                      2,
                      0,
                      0,
                      0};
  Tape<Net, 4> tape;
  const auto found = net.forward(x, tape).values();
  for (int i = 0; i < 12; ++i) CHECK(std::abs(found[i / 3][i % 3] - y[i]) < 1e-14);
  Gradients<Net> gradients;
  net.backward(tape, Tensor<double, 4, 3>{{{1, -2, 0.5}, {0.25, 1, -1}, {2, 1, 3}, {1, 1, 1}}},
               gradients);
  const double weight[] = {1.9522790801528653, -0.22806763013266762, 3.6140338150663336};
  for (int i = 0; i < 3; ++i) CHECK(std::abs(gradients.weight<1>()[i] - weight[i]) < 1e-14);
  // dW = Σ dx·xᵀ with PyTorch's dx: the row of zeros, whose dx is huge, adds nothing.
  const double dx[3][3] = {{0.03599661647706928, 0.44995770596336576, -0.23397800710095007},
                           {-0.18046394171427416, -0.5256786059434267, -1.114210088684437},
                           {-0.14285714285714285, -0.42857142857142855, 0.5714285714285714}};
  for (int o = 0; o < 3; ++o) {
    for (int i = 0; i < 3; ++i) {
      double sum = 0;
      for (int b = 0; b < 3; ++b) sum += dx[b][o] * x[b][i];
      CHECK(std::abs(gradients.weight<0>()[o][i] - sum) < 1e-13);
    }
  }
}

TEST_CASE("RMSNorm: golden losses of a training with PyTorch's formula") {
  // torch.manual_seed(42); Linear(3, 5), RMSNorm(5, 1e-6), Tanh, Linear(5, 20), RMSNorm(20),
  // Linear(20, 2); SGD(lr=0.1)
  using Net = Sequential<Linear<3, 5>, RMSNormWith<5, std::ratio<1, 1000000>>, Tanh, Linear<5, 20>,
                         RMSNorm<20>, Linear<20, 2>>;
  constexpr Tensor<float, 4, 3> X{{{1, 0.5f, -2}, {0.25f, -1, 3}, {2, 2, 0.5f}, {-1.5f, 0.75f, 1}}};
  constexpr Tensor<float, 4, 2> Y{{{1, 0}, {0, 1}, {0.5f, -1}, {2, 0.25f}}};
  const float losses[] = {0.935691476f, 0.501941442f, 0.30001688f,
                          0.188806742f, 0.123117864f, 0.0830790848f};
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
  for (const float loss : losses) CHECK(std::abs(trainer.step(X, Y) - loss) < 2e-6f);
  const float weight[] = {1.01880491f, 0.987892687f, 0.9830392f, 0.987232566f, 1.01414573f};
  for (int i = 0; i < 5; ++i) CHECK(std::abs(trainer.model().weight<1>()[i] - weight[i]) < 2e-6f);
}

TEST_CASE("RMSNorm: gradients of whole networks are their finite differences") {
  network_gradients::check<7, Linear<3, 5>, RMSNorm<5>, Tanh, Linear<5, 2>>();
  network_gradients::check<3, RMSNorm<3>, Linear<3, 20>, Norm<20>, RMSNorm<20>, Linear<20, 2>,
                           RMSNorm<2>>(1e-8);
  network_gradients::check<17, Linear<3, 33>, GELU, RMSNorm<33>, Linear<33, 1>>();
}

TEST_CASE("RMSNorm: a NaN in the data leaves the padding of the gradients 0") {
  using Net = Sequential<Linear<3, 20>, RMSNorm<20>, Linear<20, 2>>;
  const Net net{manual_seed(1)};
  auto x = uniform<float, 4, 3>(1);
  x[2][1] = std::numeric_limits<float>::quiet_NaN();
  Tape<Net, 4> tape;
  Gradients<Net> gradients;
  const auto loss = MSELoss{}(net.forward(x, tape), uniform<float, 4, 2>(2));
  net.backward(tape, loss.gradient, gradients);
  CHECK(std::isnan(gradients.weight<1>()[0]));
  for (const auto& p : Net::Plan::storage.at) {
    if (p.layer != 1) continue;
    for (int i = p.size(); i < p.stride; ++i) CHECK(gradients.storage()[p.offset + i] == 0);
  }
}

TEST_CASE("RMSNorm: the fused step is the explicit loop, bit for bit") {
  using Few = Sequential<Linear<3, 5>, RMSNorm<5>, ReLU, Linear<5, 2>>;
  using Many = Network<double, RMSNorm<6>, Linear<6, 33>, RMSNorm<33>, SiLU, Linear<33, 3>>;
  fused_is_explicit<7, Few>("few columns", MSELoss{}, Adam{});
  fused_is_explicit<16, Few>("whole lanes", MSELoss{}, SGD{.lr = 0.1});
  fused_is_explicit<9, Many>("many columns", MSELoss{}, Adam{});
}

TEST_CASE("RMSNorm: trains in a constant expression, is named, counted and explained") {
  constexpr auto train = [] {
    using Net = Sequential<Linear<2, 3>, RMSNorm<3>, Linear<3, 1>>;
    Trainer trainer{Net{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<2>};
    float loss = 0;
    for (int i = 0; i < 5; ++i) {
      loss = trainer.step(Tensor<float, 2, 2>{{{1, 2}, {3, -1}}}, Tensor<float, 2, 1>{{{1}, {0}}});
    }
    return loss;
  };
  constexpr float at_compile_time = train();
  CHECK(std::abs(at_compile_time - train()) < 1e-5f * std::abs(at_compile_time));
  using Net = Sequential<Linear<2, 10>, RMSNorm<10>, ReLU, Norm<10>, Linear<10, 1>>;
  const Net net{manual_seed(42)};
  for (int i = 0; i < 10; ++i) CHECK(net.weight<1>()[i] == 1);
  STATIC_REQUIRE(architecture<Net>() ==
                 "Linear(2,10) RMSNorm(10) ReLU RMSNorm(10,eps=0.001) Linear(10,1)");
  STATIC_REQUIRE(Net::parameter_count == 30 + 10 + 10 + 11);
  STATIC_REQUIRE(cost<Sequential<RMSNorm<10>>>.forward_flops == 44);
}
