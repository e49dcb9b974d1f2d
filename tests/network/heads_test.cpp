// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <fixnet/io/state_dict.hpp>

#include "network/samples.hpp"

using namespace samples;

namespace {

template <class T>
using PolicyValue = Network<T, Linear<4, 9>, Tanh,
                            Heads<Branch<Linear<9, 3>>, Branch<Linear<9, 5>, Tanh, Linear<5, 1>>>>;
using TwoLosses = HeadLosses<CrossEntropyLoss, MSELoss>;

template <class T>
using FourHeads = Network<T, Linear<4, 17>, SiLU,
                          Heads<Branch<Linear<17, 2>>, Branch<BatchNorm1d<17>, Linear<17, 20>>,
                                Branch<Linear<17, 3>, Sigmoid>, Branch<Linear<17, 4>, LogSoftmax>>>;
using FourLosses = HeadLosses<MSELoss, HuberLoss, BCELoss, NLLLoss>;
constexpr FourLosses four_losses{
    .losses = {MSELoss{}, HuberLoss{.reduction = Reduction::sum, .delta = 0.5}, BCELoss{},
               NLLLoss{}},
    .weights = {2, 0.1, 1, 0.7}};

template <class T, int B, int N>
Tensor<T, B, N> wave(double frequency, double phase, double factor, double start) {
  Tensor<T, B, N> all;
  for (int i = 0; i < B * N; ++i)
    all[i / N][i % N] = static_cast<T>(start + factor * std::cos(i * frequency + phase));
  return all;
}
template <int B>
Tensor<int, B> labels(int step, int count) {
  Tensor<int, B> all;
  for (int i = 0; i < B; ++i) all[i] = i * step % count;
  return all;
}
template <class T, int B>
Tensor<T, B, 4> data() {
  Tensor<T, B, 4> x;
  for (int i = 0; i < 4 * B; ++i) x[i / 4][i % 4] = static_cast<T>(std::sin(i * 1.7 + 0.3));
  return x;
}
template <class T, int B>
auto two_targets() {
  return std::tuple{labels<B>(7, 3), wave<T, B, 1>(0.9, 0, 1, 0)};
}
template <class T, int B>
auto four_targets() {
  return std::tuple{wave<T, B, 2>(0.9, 0, 1, 0), wave<T, B, 20>(0.7, 0, 3, 0),
                    wave<T, B, 3>(0.8, 0, 0.4, 0.5), labels<B>(5, 4)};
}

/// Steps of the Trainer and of the explicit loop on the same rows agree in every bit.
template <int B, class Net, class Loss, class Targets>
void same_bits_apart(const Loss& loss, const Targets& targets) {
  const Net net{manual_seed(7)};
  const auto x = data<typename Net::scalar, B>();
  Trainer trainer{net, loss, Adam{.lr = 0.01}, batch<B>};
  ExplicitLoop<Net, Loss, Adam, B> loop{net, loss, Adam{.lr = 0.01}};
  for (int i = 0; i < 5; ++i) {
    const auto fused = trainer.step(x, targets), apart = loop.step(x, targets);
    CHECK(std::isfinite(fused));
    CHECK(same_number(fused, apart));
    CHECK(same_bits(trainer.model(), loop.model));
  }
}

}  // namespace

// class Heads(nn.ModuleList):
//   def forward(self, x): return tuple(f(x) for f in self)
// The networks above from torch.manual_seed(42) in float64, three steps of Adam(lr=0.05) on
//   ce(y[0], a) + 0.5·mse(y[1], v)
//   2·mse(y[0], a) + 0.1·huber(y[1], b) + bce(y[2], c) + 0.7·nll(y[3], d)
// with HuberLoss(delta=0.5, reduction='sum'), and then model.eval()(x)
TEST_CASE("Heads: PyTorch's golden losses and evaluation of a policy and a value") {
  Trainer trainer{PolicyValue<double>{manual_seed(42)}, TwoLosses{.weights = {1, 0.5}},
                  Adam{.lr = 0.05}, batch<5>};
  const auto x = data<double, 5>();
  for (const double loss : {1.5453164214355946, 1.3851420156566103, 1.298813990025016})
    CHECK(std::abs(trainer.step(x, two_targets<double, 5>()) - loss) < 1e-12);
  const auto [policy, value] = split_heads<PolicyValue<double>>(trainer.model()(x));
  CHECK(std::abs(policy[0][2] + 0.27878412561940713) < 1e-12);
  CHECK(std::abs(value[0][0] - 0.13712976075092265) < 1e-12);
}
TEST_CASE("Heads: PyTorch's golden losses of four heads, numbers, probabilities and classes") {
  Trainer trainer{FourHeads<double>{manual_seed(42)}, four_losses, Adam{.lr = 0.05}, batch<5>};
  const auto x = data<double, 5>();
  for (const double loss : {11.311044436316807, 9.247433037693193, 7.783787902197116})
    CHECK(std::abs(trainer.step(x, four_targets<double, 5>()) - loss) < 1e-9);
  const auto all = trainer.model()(x);
  const auto [a, b, c, d] = split_heads<FourHeads<double>>(all);
  CHECK(std::abs(a[0][1] + 0.04268575519349009) < 1e-8);
  CHECK(std::abs(b[0][19] + 0.27565217171584283) < 1e-8);
  CHECK(std::abs(c[0][2] - 0.4808406501230955) < 1e-8);
  CHECK(std::abs(d[0][3] + 1.956787548896615) < 1e-8);
  const auto [one_a, one_b, one_c, one_d] = split_heads<FourHeads<double>>(all[4]);
  CHECK((one_a[0] == a[4][0] && one_b[7] == b[4][7] && one_c[1] == c[4][1] && one_d[3] == d[4][3]));
}
TEST_CASE("Heads: the fused step is the explicit loop, bit for bit") {
  const TwoLosses two{.weights = {1, 0.5}};
  same_bits_apart<1, PolicyValue<float>>(two, two_targets<float, 1>());
  same_bits_apart<7, PolicyValue<double>>(two, two_targets<double, 7>());
  same_bits_apart<17, PolicyValue<float>>(two, two_targets<float, 17>());
  same_bits_apart<9, FourHeads<float>>(four_losses, four_targets<float, 9>());
}
TEST_CASE("Heads: a step on fewer rows is that of a smaller batch, fused and apart") {
  using Net = FourHeads<double>;
  Trainer fewer{Net{manual_seed(1)}, four_losses, SGD{.lr = 0.1}, batch<8>};
  Trainer exact{Net{manual_seed(1)}, four_losses, SGD{.lr = 0.1}, batch<5>};
  const auto x = data<double, 8>();
  const auto targets = four_targets<double, 8>();
  const auto& [a, b, c, d] = targets;
  const std::tuple firsts{head<5>(a), head<5>(b), head<5>(c), head<5>(d)};
  const Net before = fewer.model();
  const double loss = fewer.step(x, targets, 5);
  CHECK(std::abs(loss - exact.step(head<5>(x), firsts)) < 1e-13);
  for (int i = 0; i < Net::parameter_count; ++i)
    CHECK(std::abs(fewer.model().parameters()[i] - exact.model().parameters()[i]) < 1e-12);

  Net model = before;
  Tape<Net, 8> tape;
  const auto outputs = model.forward(x, tape, 5);
  CHECK(std::abs(four_losses(outputs, targets).value - loss) < 1e-13);
  CHECK(std::abs(four_losses(outputs, targets, 5).value - loss) < 1e-13);
  CHECK(std::isnan(four_losses(outputs, targets, 6).value));
}
TEST_CASE("Heads: targets of run-time length, of which all must be as many as the rows") {
  using Net = PolicyValue<float>;
  Trainer trainer{Net{manual_seed(1)}, TwoLosses{}, SGD{.lr = 0.1}, batch<4>};
  Trainer fixed{Net{manual_seed(1)}, TwoLosses{}, SGD{.lr = 0.1}, batch<4>};
  const auto x = data<float, 4>();
  const std::vector<Tensor<float, 4>> rows{{1, 2, 3, 4}, {-1, 0, 1, 2}, {0, 0.5f, 0, 1}};
  std::vector<int> actions{0, 2, 1};
  std::vector<std::array<float, 1>> returns{{0.5f}, {1}, {-1}};
  const float loss = trainer.step(rows, std::tie(actions, returns));
  CHECK(std::isfinite(loss));
  Tensor<float, 3, 4> same_rows{{{1, 2, 3, 4}, {-1, 0, 1, 2}, {0, 0.5f, 0, 1}}};
  CHECK(loss == fixed.step(same_rows, std::tuple{Tensor<int, 3>{{0, 2, 1}},
                                                 Tensor<float, 3, 1>{{{0.5f}, {1}, {-1}}}}));
  CHECK(same_bits(trainer.model(), fixed.model()));
  returns.pop_back();
  CHECK(std::isnan(trainer.step(rows, std::tie(actions, returns))));
  CHECK(std::isnan(trainer.step(x, std::tie(actions, returns), 3)));
  CHECK(same_bits(trainer.model(), fixed.model()));
  CHECK(std::isfinite(trainer.step(x, std::tie(actions, returns), 2)));
  const Net before = trainer.model();
  actions.resize(1);
  CHECK(std::isnan(trainer.step(x, std::tie(actions, returns), 2)));
  CHECK(same_bits(trainer.model(), before));
}
TEST_CASE("Heads: weights change between steps; a weight of 0 trains nothing") {
  using Net = Sequential<Linear<4, 3>, Heads<Branch<Linear<3, 2>>, Branch<Linear<3, 1>>>>;
  Trainer trainer{Net{manual_seed(1)}, TwoLosses{}, SGD{.lr = 0.1}, batch<6>};
  trainer.loss().weights[1] = 0;
  const Net before = trainer.model();
  const std::tuple targets{labels<6>(5, 2), wave<float, 6, 1>(0.9, 0, 1, 0)};
  trainer.step(data<float, 6>(), targets);
  CHECK(trainer.model().parameter<1, "1.0.weight">() == before.parameter<1, "1.0.weight">());
  CHECK(trainer.model().parameter<1, "0.0.weight">() != before.parameter<1, "0.0.weight">());
  trainer.loss().weights[1] = 1;
  trainer.loss().losses.at<0>().label_smoothing = 0.1;
  trainer.step(data<float, 6>(), targets);
  CHECK(trainer.model().parameter<1, "1.0.weight">() != before.parameter<1, "1.0.weight">());
}
TEST_CASE("Heads: with clipping and a guard, whose last good network is given back") {
  Trainer trainer{PolicyValue<float>{manual_seed(1)}, TwoLosses{},   SGD{.lr = 0.1}, batch<5>,
                  ClipGradNorm{.max_norm = 0.5},      SkipBadSteps{}};
  CHECK(trainer.step(data<float, 5>(), two_targets<float, 5>()).taken);
  auto bad = two_targets<float, 5>();
  std::get<1>(bad)[2][0] = std::numeric_limits<float>::quiet_NaN();
  CHECK_FALSE(trainer.step(data<float, 5>(), bad).taken);
  std::get<1>(bad)[2][0] = 0;
  std::get<0>(bad)[0] = 3;  // no class
  CHECK_FALSE(trainer.step(data<float, 5>(), bad).taken);
}
TEST_CASE("Heads: trains in a constant expression, as at run time") {
  constexpr auto train = [] {
    using Net = Sequential<Linear<2, 3>, Heads<Branch<Linear<3, 2>>, Branch<Linear<3, 1>>>>;
    Trainer trainer{Net{manual_seed(1)}, TwoLosses{.weights = {1, 2}}, SGD{.lr = 0.1}, batch<2>};
    float loss = 0;
    for (int i = 0; i < 5; ++i)
      loss = trainer.step(Tensor<float, 2, 2>{{{1, 2}, {3, -1}}},
                          std::tuple{Tensor<int, 2>{{0, 1}}, Tensor<float, 2, 1>{{{1}, {0}}}});
    return loss;
  };
  constexpr float at_compile_time = train();
  CHECK(std::abs(at_compile_time - train()) < 1e-5f * std::abs(at_compile_time));
}
TEST_CASE("Heads: names, cost, description") {
  using Net = PolicyValue<float>;
  std::string names;
  for (const auto& tensor : io::placed_tensors<Net::Plan>()) names += tensor.name + " ";
  CHECK(names ==  // list(model.state_dict())
        "0.weight 0.bias 2.0.0.weight 2.0.0.bias 2.1.0.weight 2.1.0.bias 2.1.2.weight 2.1.2.bias ");
  STATIC_REQUIRE(
      architecture<Net>() ==
      "Linear(4,9) Tanh Heads(Branch(Linear(9,3)),Branch(Linear(9,5),Tanh,Linear(5,1)))");
  using Plain =
      Network<float, Linear<4, 9>, Tanh, Parallel<Branch<Linear<9, 3>>, Branch<Linear<9, 3>>>>;
  using Same =
      Network<float, Linear<4, 9>, Tanh, Heads<Branch<Linear<9, 3>>, Branch<Linear<9, 3>>>>;
  // As one loss of all columns, and a weight for each.
  STATIC_REQUIRE(cost<Trainer<Same, HeadLosses<MSELoss, MSELoss>, SGD, 4>>.backward_flops ==
                 cost<Trainer<Plain, MSELoss, SGD, 4>>.backward_flops + 4 * 6);
  STATIC_REQUIRE(std::is_trivially_copyable_v<Trainer<Net, TwoLosses, Adam, 4>>);
  const auto text = describe<Trainer<Net, TwoLosses, SGD, 4>>();
  CHECK(text.find("HeadLosses(") != text.npos);
}
