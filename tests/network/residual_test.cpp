// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <fixnet/io/state_dict.hpp>

#include "layers/network_gradients.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

using Body = Residual<Linear<6, 17>, BatchNorm1d<17>, SiLU, Residual<Tanh, Linear<17, 17>>,
                      Linear<17, 6>, Tanh>;
template <class T>
using Net = Network<T, Linear<3, 6>, Body, LayerNorm<6>, Linear<6, 2>>;

}  // namespace

// torch.set_default_dtype(torch.float64); torch.manual_seed(42)
// class Residual(nn.Sequential):
//   def forward(self, x): return x + super().forward(x)
// Sequential(Linear(3, 6), Residual(Linear(6, 17), BatchNorm1d(17), SiLU(), Residual(Tanh(),
//   Linear(17, 17)), Linear(17, 6), Tanh()), LayerNorm(6), Linear(6, 2)), three steps of
// Adam(lr=0.05) and MSELoss; x = sin(1.7·i + 0.3), y = cos(0.9·i); then model.eval()(x)[0]
TEST_CASE("Residual: PyTorch's golden losses, and its evaluation, BatchNorm1d within") {
  Tensor<double, 5, 3> x;
  Tensor<double, 5, 2> y;
  for (int i = 0; i < 15; ++i) x[i / 3][i % 3] = std::sin(i * 1.7 + 0.3);
  for (int i = 0; i < 10; ++i) y[i / 2][i % 2] = std::cos(i * 0.9);
  Trainer trainer{Net<double>{manual_seed(42)}, MSELoss{}, Adam{.lr = 0.05}, batch<5>};
  for (const double loss : {0.8635806298123633, 0.2735467995481155, 0.27025822965198026})
    CHECK(std::abs(trainer.step(x, y) - loss) < 1e-9);
  const auto all = trainer.model()(x);
  const auto& found = all[0];
  // The bias before BatchNorm1d has no gradient but rounding's, of which Adam makes 1e-9.
  CHECK(std::abs(found[0] - 0.5862719370506329) < 1e-7);
  CHECK(std::abs(found[1] + 0.022485526447906357) < 1e-7);
  CHECK(trainer.model().parameter<1, "1.num_batches_tracked">()[0] == 3);
}
TEST_CASE("Residual: gradients of whole networks are their finite differences") {
  using network_gradients::check;
  check<7, Linear<3, 5>, Residual<Linear<5, 5>>, Linear<5, 2>>();
  check<17, Linear<3, 33>, Residual<Linear<33, 4>, SiLU, Linear<4, 33>, SiLU>, Linear<33, 1>>();
  check<7, Linear<3, 6>, Body, LayerNorm<6>, Linear<6, 2>>(1e-8);
  check<9, Linear<3, 20>, Residual<PReLUWith<20>, LayerNorm<20>>, Residual<GELU>, Linear<20, 2>,
        Residual<Linear<2, 2>>>(1e-8);
  check<5, Linear<2, 4>, Residual<Sequential<Linear<4, 4>, Tanh>, Softmax>, Linear<4, 2>>();
}
TEST_CASE("Residual: the fused step is the explicit loop, bit for bit, of fewer rows too") {
  using Small = Sequential<Linear<2, 3>, Residual<Linear<3, 3>, Tanh>, Linear<3, 1>, Sigmoid>;
  using Large = Network<double, Residual<Linear<40, 33>, SiLU, Linear<33, 40>>, LayerNorm<40>,
                        Residual<Linear<40, 40>, ReLU>, Linear<40, 3>>;
  fused_is_explicit<7, Net<float>>("BatchNorm1d within", MSELoss{}, Adam{});
  fused_is_explicit<12, Small>("few columns", BCELoss{}, Adam{});
  fused_is_explicit<9, Large>("many columns", MSELoss{}, SGD{.lr = 0.01});
  Trainer fewer{Net<double>{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<8>};
  Trainer exact{Net<double>{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<5>};
  const auto x = uniform<double, 8, 3>(1);
  const auto y = uniform<double, 8, 2>(2);
  const double loss = fewer.step(x, y, 5);
  CHECK(std::abs(loss - exact.step(head<5>(x), head<5>(y))) < 1e-14);
  for (int i = 0; i < Net<double>::parameter_count; ++i)
    CHECK(std::abs(fewer.model().parameters()[i] - exact.model().parameters()[i]) < 1e-13);
}
TEST_CASE("Residual: an evaluation of any number of rows is that of single rows") {
  const Net<float> model{manual_seed(2)};
  const auto x = uniform<float, 40, 3>(7);
  const auto all = model(x);
  for (int b = 0; b < 40; ++b) {
    for (int i = 0; i < 2; ++i) CHECK(std::abs(all[b][i] - model(x[b])[i]) < 1e-5f);
  }
  using Tiny = Sequential<Linear<2, 3>, Residual<Linear<3, 3>, Tanh>, Linear<3, 1>, Sigmoid>;
  const Tiny tiny{manual_seed(2)};
  const auto z = uniform<float, 19, 2>(7);
  const auto some = tiny(z);
  for (int b = 0; b < 19; ++b) CHECK(std::abs(some[b][0] - tiny(z[b])[0]) < 1e-6f);
}
TEST_CASE("Residual: each position of a sample by itself, and no Dropout in an evaluation") {
  using Steps = Sequential<Sequence<3, 2>, Linear<2, 4>,
                           Residual<Linear<4, 4>, Tanh, Dropout<std::ratio<1, 2>>>, Linear<4, 1>>;
  using One = Sequential<Linear<2, 4>, Residual<Linear<4, 4>, Tanh>, Linear<4, 1>>;
  const Steps steps{manual_seed(5)};
  const One one{manual_seed(5)};
  const auto x = uniform<float, 5, 6>(2);
  const auto y = steps(x);
  for (int b = 0; b < 5; ++b) {
    for (int p = 0; p < 3; ++p)
      CHECK(std::abs(y[b][p] - one({x[b][2 * p], x[b][2 * p + 1]})[0]) < 1e-6f);
  }
}
TEST_CASE("Residual: trains in a constant expression, as at run time") {
  constexpr auto train = [] {
    using Small = Sequential<Linear<2, 3>, Residual<Linear<3, 3>, Tanh>, Linear<3, 1>>;
    Trainer trainer{Small{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<2>};
    float loss = 0;
    for (int i = 0; i < 5; ++i)
      loss = trainer.step(Tensor<float, 2, 2>{{{1, 2}, {3, -1}}}, Tensor<float, 2, 1>{{{1}, {0}}});
    return loss;
  };
  constexpr float at_compile_time = train();
  CHECK(std::abs(at_compile_time - train()) < 1e-5f * std::abs(at_compile_time));
}
TEST_CASE("Residual: names, parameters, cost and description") {
  using Model = Net<float>;
  Model net{manual_seed(3)};
  std::string names;
  for (const auto& tensor : io::placed_tensors<Model::Plan>()) names += tensor.name + " ";
  CHECK(names ==  // list(model.state_dict())
        "0.weight 0.bias 1.0.weight 1.0.bias 1.1.weight 1.1.bias 1.1.running_mean "
        "1.1.running_var 1.1.num_batches_tracked 1.3.1.weight 1.3.1.bias 1.4.weight 1.4.bias "
        "2.weight 2.bias 3.weight 3.bias ");
  net.set_parameter<1, "3.1.bias">(Tensor<float, 17>{1, 2, 3});
  CHECK(net.parameter<1, "3.1.bias">()[2] == 3);
  STATIC_REQUIRE(architecture<Sequential<Residual<Linear<4, 4>, Residual<ReLU>>>>() ==
                 "Residual(Linear(4,4),Residual(ReLU))");
  using Alone = Sequential<Residual<Linear<10, 10>>>;
  STATIC_REQUIRE((Alone::parameter_count == 110 && cost<Alone>.forward_flops == 210 + 10));
  using Behind = Sequential<Linear<10, 10>, Residual<Linear<10, 10>>>;
  using Flat = Sequential<Linear<10, 10>, Linear<10, 10>>;
  STATIC_REQUIRE(cost<Trainer<Behind, MSELoss, SGD, 4>>.backward_flops ==
                 cost<Trainer<Flat, MSELoss, SGD, 4>>.backward_flops + 4 * 10);
  // The sum and its gradient are stored where f's are: no block more than of the same layers alone.
  STATIC_REQUIRE(cost<Trainer<Behind, MSELoss, SGD, 4>>.activation_bytes ==
                 cost<Trainer<Flat, MSELoss, SGD, 4>>.activation_bytes);
  CHECK(describe<Trainer<Behind, MSELoss, SGD, 4>>().find("Residual(Linear(10,10)): wide") !=
        std::string_view::npos);
  CHECK(describe<Trainer<Behind, MSELoss, SGD, 4>>().find("; within: Linear(10,10), wide") !=
        std::string_view::npos);
}
