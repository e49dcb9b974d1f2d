// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>

#include "layers/network_gradients.hpp"
#include "layers/norm_contract.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

struct Formula {
  struct Moments {
    double mean = 0, scale = 0;
    explicit Moments(const std::vector<double>& x) {
      const auto n = static_cast<double>(x.size());
      double square = 0;
      for (const double v : x) mean += v / n;
      for (const double v : x) square += (v - mean) * (v - mean) / n;
      scale = 1 / std::sqrt(square + 1e-5);
    }
    double hat(double v) const { return (v - mean) * scale; }
  };
  static std::vector<double> f(const std::vector<double>& x, const auto& p) {
    const Moments m(x);
    std::vector<double> y;
    for (std::size_t i = 0; i < x.size(); ++i) y.push_back(m.hat(x[i]) * p[0][i] + p[1][i]);
    return y;
  }
  static std::vector<double> df(const std::vector<double>& x, const std::vector<double>& dy,
                                const auto& p, auto& g) {
    const Moments m(x);
    const auto n = static_cast<double>(x.size());
    double sum = 0, with_hat = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
      sum += dy[i] * p[0][i] / n, with_hat += dy[i] * p[0][i] * m.hat(x[i]) / n;
      g[0][i] += dy[i] * m.hat(x[i]), g[1][i] += dy[i];
    }
    std::vector<double> dx;
    for (std::size_t i = 0; i < x.size(); ++i)
      dx.push_back(m.scale * (dy[i] * p[0][i] - sum - m.hat(x[i]) * with_hat));
    return dx;
  }
};

}  // namespace

TEST_CASE("LayerNorm: y, dx and the parameters' gradients are plain loops', every width") {
  norm_contract::every_width<float, LayerNorm, Formula>();
  norm_contract::every_width<double, LayerNorm, Formula>();
}
TEST_CASE("LayerNorm: PyTorch's golden numbers, of a constant row too") {
  Network<double, LayerNorm<3>> net{manual_seed(1)};
  net.set_weight<0>({{0.5, -1, 2}});
  net.set_bias<0>({{0.125, 0.25, -0.5}});
  const Tensor<double, 3, 3> x{{{1, 2, 4}, {-3, 0.5, 0.25}, {7, 7, 7}}};
  const double y[] = {-0.40952076572514895,
                      0.5172603828625746,
                      2.1726038286257436,
                      -0.5806549160383376,
                      -0.5340610178203751,
                      0.7544976285126002,
                      0.125,
                      0.25,
                      -0.5};
  const auto found = net(x);
  for (int i = 0; i < 9; ++i) CHECK(std::abs(found[i / 3][i % 3] - y[i]) < 1e-12);
  Tape<decltype(net), 3> tape;
  Gradients<decltype(net)> gradients;
  (void)net.forward(x, tape);
  net.backward(tape, Tensor<double, 3, 3>{{{1, -2, 0.5}, {0.25, 1, -1}, {2, 1, 3}}}, gradients);
  const double weight[] = {-1.4218689894694667, 1.3185817835455242, 0.04090214290013583};
  const double bias[] = {3.25, 0, 2.5};
  for (int i = 0; i < 3; ++i) {
    CHECK(std::abs(gradients.weight<0>()[i] - weight[i]) < 1e-12);
    CHECK(std::abs(gradients.bias<0>()[i] - bias[i]) < 1e-12);
  }
}
TEST_CASE("LayerNorm: gradients of whole networks are their finite differences") {
  network_gradients::check<7, Linear<3, 5>, LayerNorm<5>, Tanh, Linear<5, 2>>();
  network_gradients::check<3, LayerNorm<3>, Linear<3, 20>, LayerNorm<20>, LayerNorm<20>,
                           Linear<20, 2>, LayerNorm<2>>(1e-8);
  network_gradients::check<17, Linear<3, 33>, GELU, LayerNorm<33>, Linear<33, 1>>();
}
TEST_CASE("LayerNorm: the fused step is the explicit loop, bit for bit") {
  using Few = Sequential<Linear<3, 5>, LayerNorm<5>, ReLU, Linear<5, 2>>;
  using Many = Network<double, LayerNorm<6>, Linear<6, 33>, LayerNorm<33>, SiLU, Linear<33, 3>>;
  fused_is_explicit<7, Few>("few columns", MSELoss{}, Adam{});
  fused_is_explicit<16, Few>("whole lanes", MSELoss{}, SGD{.lr = 0.1});
  fused_is_explicit<9, Many>("many columns", MSELoss{}, Adam{});
}
TEST_CASE("LayerNorm: trains in a constant expression, as at run time") {
  constexpr auto train = [] {
    using Net = Sequential<Linear<2, 3>, LayerNorm<3>, Linear<3, 1>>;
    Trainer trainer{Net{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<2>};
    float loss = 0;
    for (int i = 0; i < 5; ++i) {
      loss = trainer.step(Tensor<float, 2, 2>{{{1, 2}, {3, -1}}}, Tensor<float, 2, 1>{{{1}, {0}}});
    }
    return loss;
  };
  constexpr float at_compile_time = train();
  CHECK(std::abs(at_compile_time - train()) < 1e-5f * std::abs(at_compile_time));
}
TEST_CASE("LayerNorm: begins at 1 and 0, is named, counted and explained") {
  using Net = Sequential<Linear<2, 10>, LayerNorm<10>, ReLU, Linear<10, 1>>;
  const Net net{manual_seed(42)};
  for (int i = 0; i < 10; ++i) CHECK((net.weight<1>()[i] == 1 && net.bias<1>()[i] == 0));
  // The layers around it begin as without it: it draws nothing.
  CHECK(net.weight<3>() ==
        Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>{manual_seed(42)}.weight<2>());
  STATIC_REQUIRE(architecture<Net>() == "Linear(2,10) LayerNorm(10,eps=0.00001) ReLU Linear(10,1)");
  using Alone = Sequential<LayerNorm<10>>;
  STATIC_REQUIRE((Alone::parameter_count == 20 && cost<Alone>.forward_flops == 85));
  STATIC_REQUIRE(cost<Trainer<Alone, MSELoss, SGD, 4>>.backward_flops == 4 * (5 * 10) + 4 * 10 * 5);
  using Tapes = plan_impl::TapeLayout<Net::Plan, 4>;
  constexpr int lanes = Net::Plan::lanes;
  STATIC_REQUIRE(Tapes::saved_stride<1, 0> % lanes == 0);
  STATIC_REQUIRE(
      plan_impl::training_bytes<Alone::Plan, 4>() >=
      2 * plan_impl::block_bytes<simd::Lanes<float>, plan_impl::LastBlock<Alone::Plan, 4>> +
          2 * static_cast<long>(sizeof(simd::Lanes<float>)));
}
