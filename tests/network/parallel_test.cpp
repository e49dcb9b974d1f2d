// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <fixnet/io/state_dict.hpp>

#include "layers/network_gradients.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

using Narrow = Branch<Linear<6, 4>, Tanh>;
using Wide = Branch<Linear<6, 17>, BatchNorm1d<17>, SiLU, Linear<17, 3>>;
using Joined =
    Network<double, Linear<3, 6>, Parallel<Narrow, Branch<Identity>, Wide>, Linear<13, 2>>;
using Added =
    Network<double, Linear<3, 6>,
            Sum<Narrow, Branch<Linear<6, 17>, BatchNorm1d<17>, SiLU, Linear<17, 4>>>, Linear<4, 2>>;

/// Three steps' losses and an evaluation are PyTorch's.
template <class Net>
void is_pytorch(const double (&losses)[3], const double (&y)[2]) {
  Tensor<double, 5, 3> x;
  Tensor<double, 5, 2> t;
  for (int i = 0; i < 15; ++i) x[i / 3][i % 3] = std::sin(i * 1.7 + 0.3);
  for (int i = 0; i < 10; ++i) t[i / 2][i % 2] = std::cos(i * 0.9);
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, Adam{.lr = 0.05}, batch<5>};
  for (const double loss : losses) CHECK(std::abs(trainer.step(x, t) - loss) < 1e-9);
  const auto all = trainer.model()(x);
  const auto& found = all[0];
  // The bias before BatchNorm1d has no gradient but rounding's, of which Adam makes 1e-9.
  CHECK(std::abs(found[0] - y[0]) < 1e-7);
  CHECK(std::abs(found[1] - y[1]) < 1e-7);
}

}  // namespace

// The networks above from torch.manual_seed(42) in float64, Branch being nn.Sequential, and
//   class Parallel(nn.ModuleList):
//     def forward(self, x): return torch.cat([f(x) for f in self], -1)
//   class Sum(nn.ModuleList):
//     def forward(self, x): return sum(f(x) for f in self)
// trained as in residual_test.cpp.
TEST_CASE("Parallel, Sum: PyTorch's golden losses, and the evaluation, BatchNorm1d within") {
  is_pytorch<Joined>({0.7362104306927867, 0.3795112523117564, 0.25762135993908036},
                     {0.7647432293575609, -0.031821235726810296});
  is_pytorch<Added>({0.5372029982709459, 0.698196030415906, 0.4001884399773554},
                    {0.32437772008560356, 0.03144444935774554});
}
TEST_CASE("Parallel, Sum: gradients of whole networks are their finite differences") {
  using network_gradients::check;
  check<7, Linear<3, 5>,
        Parallel<Branch<Linear<5, 4>, Tanh>, Branch<Identity>, Sequential<Linear<5, 18>, SiLU>>,
        Linear<27, 2>>();
  check<7, Parallel<Branch<Linear<3, 2>, Tanh>, Branch<Linear<3, 2>>>, Linear<4, 2>>();
  check<9, Linear<3, 5>,
        Sum<Branch<Linear<5, 4>, Tanh>, Branch<Linear<5, 18>, SiLU, Linear<18, 4>>,
            Branch<Linear<5, 4>>>,
        Linear<4, 2>>();
  check<5, Linear<3, 9>, Residual<Parallel<Branch<Linear<9, 4>>, Branch<Linear<9, 5>, Softmax>>>,
        Linear<9, 1>>();
  check<6, Linear<3, 5>, Parallel<Branch<Residual<Linear<5, 5>, SiLU>>>,
        Sum<Branch<ReLU>, Branch<Sequential<>, Tanh>, Branch<PReLUWith<5>, LayerNorm<5>>>,
        Parallel<Branch<Linear<5, 3>, Softmax>,
                 Branch<Sum<Branch<Linear<5, 20>>, Branch<Linear<5, 20>, BatchNorm1d<20>>>>>>(1e-8);
}
TEST_CASE("Parallel, Sum: the fused step is the explicit loop, bit for bit") {
  fused_is_explicit<7, Joined>("Parallel", MSELoss{}, Adam{});
  fused_is_explicit<12, Added>("Sum", MSELoss{}, Adam{});
  using Large = Sequential<Parallel<Branch<Linear<40, 33>, SiLU>, Branch<Linear<40, 70>>>,
                           Sum<Branch<Linear<103, 3>>, Branch<Sigmoid, Linear<103, 3>>>>;
  fused_is_explicit<17, Large>("many columns", CrossEntropyLoss{}, SGD{.lr = 0.01});
}
TEST_CASE("Parallel, Sum: a step on fewer rows is that of a smaller batch, BatchNorm1d within") {
  Trainer fewer{Joined{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<8>};
  Trainer exact{Joined{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<5>};
  const auto x = uniform<double, 8, 3>(1);
  const auto y = uniform<double, 8, 2>(2);
  const double loss = fewer.step(x, y, 5);
  CHECK(std::abs(loss - exact.step(head<5>(x), head<5>(y))) < 1e-14);
  for (int i = 0; i < Joined::parameter_count; ++i)
    CHECK(std::abs(fewer.model().parameters()[i] - exact.model().parameters()[i]) < 1e-13);
  STATIC_REQUIRE(Joined::Plan::least_rows == 2);
  CHECK(std::isnan(fewer.step(x, y, 1)));
}
TEST_CASE("Parallel, Sum: an evaluation of any number of rows is that of single rows") {
  using Tiny = Sequential<Parallel<Branch<Linear<2, 1>, Tanh>, Branch<Identity>>,
                          Sum<Branch<Linear<3, 1>>, Branch<Linear<3, 1>, ReLU>>, Sigmoid>;
  const auto check = [](const auto& net) {
    using Net = std::remove_cvref_t<decltype(net)>;
    const auto x = uniform<typename Net::scalar, 40, Net::in>(7);
    const auto all = net(x);
    for (int b = 0; b < 40; ++b) {
      const auto alone = net(x[b]);
      for (int i = 0; i < Net::out; ++i)
        CHECK(std::abs(double(all[b][i]) - double(alone[i])) < 1e-5);
    }
  };
  const Joined joined{manual_seed(2)};
  const Added copied{Added{manual_seed(2)}};
  check(joined);
  check(copied);
  check(Tiny{manual_seed(2)});
}
TEST_CASE("Parallel: Dropout draws within a branch in training alone") {
  using Half = Dropout<std::ratio<1, 2>>;
  using Net = Sequential<Linear<2, 9>, Parallel<Branch<Half>, Branch<Linear<9, 3>, Half>>>;
  using Plain = Sequential<Linear<2, 9>, Parallel<Branch<Identity>, Branch<Linear<9, 3>>>>;
  const Net net{manual_seed(5)};
  const Plain plain{manual_seed(5)};
  const auto x = uniform<float, 6, 2>(2);
  const auto evaluated = net(x), expected = plain(x);
  Tape<Net, 6> tape;
  Generator generator = manual_seed(3);
  const auto y = net.forward(x, tape, generator).values();
  int zeros = 0;
  for (int b = 0; b < 6; ++b) {
    for (int i = 0; i < 12; ++i) {
      CHECK(evaluated[b][i] == expected[b][i]);
      CHECK((y[b][i] == 0 || std::abs(y[b][i] - 2 * expected[b][i]) < 1e-6f));
      zeros += y[b][i] == 0 ? 1 : 0;
    }
  }
  CHECK((zeros > 15 && zeros < 57));
}
TEST_CASE("Parallel, Sum: each position of a sample by itself") {
  using Steps = Sequential<Sequence<3, 2>, Linear<2, 4>,
                           Parallel<Branch<Linear<4, 4>, Tanh>, Branch<Identity>>, Linear<8, 1>>;
  using One = Sequential<Linear<2, 4>, Parallel<Branch<Linear<4, 4>, Tanh>, Branch<Identity>>,
                         Linear<8, 1>>;
  const Steps steps{manual_seed(5)};
  const One one{manual_seed(5)};
  const auto x = uniform<float, 5, 6>(2);
  const auto y = steps(x);
  for (int b = 0; b < 5; ++b) {
    for (int p = 0; p < 3; ++p)
      CHECK(std::abs(y[b][p] - one({x[b][2 * p], x[b][2 * p + 1]})[0]) < 1e-6f);
  }
}
TEST_CASE("Parallel, Sum: train in a constant expression, as at run time") {
  constexpr auto train = [] {
    using Net = Sequential<Parallel<Branch<Linear<2, 3>, Tanh>, Branch<Identity>>,
                           Sum<Branch<Linear<5, 1>>, Branch<Linear<5, 1>, Tanh>>>;
    Trainer trainer{Net{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<2>};
    float loss = 0;
    for (int i = 0; i < 5; ++i)
      loss = trainer.step(Tensor<float, 2, 2>{{{1, 2}, {3, -1}}}, Tensor<float, 2, 1>{{{1}, {0}}});
    return loss;
  };
  constexpr float at_compile_time = train();
  CHECK(std::abs(at_compile_time - train()) < 1e-5f * std::abs(at_compile_time));
}
TEST_CASE("Parallel, Sum: names, cost") {
  std::string names;
  for (const auto& tensor : io::placed_tensors<Joined::Plan>()) names += tensor.name + " ";
  CHECK(names ==  // list(model.state_dict())
        "0.weight 0.bias 1.0.0.weight 1.0.0.bias 1.2.0.weight 1.2.0.bias 1.2.1.weight 1.2.1.bias "
        "1.2.1.running_mean 1.2.1.running_var 1.2.1.num_batches_tracked 1.2.3.weight 1.2.3.bias "
        "2.weight 2.bias ");
  STATIC_REQUIRE(architecture<Joined>().substr(11, 51) ==
                 " Parallel(Branch(Linear(6,4),Tanh),Branch(Identity)");
  using J = Sequential<Parallel<Branch<Linear<10, 4>>, Branch<Linear<10, 2>>>>;
  using S = Sequential<Sum<Branch<Linear<10, 4>>, Branch<Linear<10, 4>>>>;
  STATIC_REQUIRE((J::out == 6 && J::parameter_count == 66 && cost<J>.forward_flops == 84 + 42));
  STATIC_REQUIRE((S::out == 4 && S::parameter_count == 88 && cost<S>.forward_flops == 84 * 2 + 4));
  // dW and db of both, and behind a layer both dx and their sum.
  using Behind = Sequential<Linear<10, 10>, Parallel<Branch<Linear<10, 4>>, Branch<Linear<10, 2>>>>;
  using Alone = Sequential<Linear<10, 10>, Linear<10, 6>>;
  STATIC_REQUIRE(cost<Trainer<Behind, MSELoss, SGD, 4>>.backward_flops ==
                 cost<Trainer<Alone, MSELoss, SGD, 4>>.backward_flops + 4 * 10);
  STATIC_REQUIRE(cost<Trainer<Behind, MSELoss, SGD, 4>>.forward_flops ==
                 cost<Trainer<Alone, MSELoss, SGD, 4>>.forward_flops);
  const auto text = describe<Trainer<Behind, MSELoss, SGD, 4>>();
  CHECK(text.find("Parallel(Branch(Linear(10,4)),Branch(Linear(10,2)))") != text.npos);
  CHECK(text.find("; within: Linear(10,4)") != text.npos);
  CHECK(text.find("; within: Linear(10,2)") != text.npos);
}
