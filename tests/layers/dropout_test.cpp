// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>

#include "layers/noise_contract.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

struct Formula {
  static constexpr double p = 0.3;
  template <class T>
  static T y(T x, bool kept) {
    return kept ? x * (T(1) / T(1 - p)) : x * T(0);
  }
  template <class T>
  static T dx(T dy, bool kept) {
    return y(dy, kept);
  }
};

constexpr Tensor<float, 4, 3> X{{{1, 0.5f, -2}, {0.25f, -1, 3}, {2, 2, 0.5f}, {-1.5f, 0.75f, 1}}};
constexpr Tensor<float, 4, 2> Y{{{1, 0}, {0, 1}, {0.5f, -1}, {2, 0.25f}}};

template <class P>
using Between = Sequential<Linear<3, 5>, ReLU, Dropout<P>, Linear<5, 2>>;

}  // namespace

TEST_CASE("Dropout: masks, y and dx are plain loops', every width, partial batches") {
  noise_contract::every_width<Dropout, std::ratio<3, 10>, Formula>();
}

TEST_CASE("Dropout: PyTorch's golden masks, bit for bit, and its generator goes on as PyTorch's") {
  // torch.manual_seed(7); Dropout(0.3)(tensor([[-2.5, -1.5, -0.5], [0.5, 1.5, 2.5]])), its gradient
  Network<float, Linear<3, 3>, Dropout<std::ratio<3, 10>>> net;
  net.set_weight<0>({{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}});
  Tape<decltype(net), 2> tape;
  Generator generator = manual_seed(7);
  const auto y =
      net.forward(Tensor<float, 2, 3>{{{-2.5f, -1.5f, -0.5f}, {0.5f, 1.5f, 2.5f}}}, tape, generator)
          .values();
  const float expected[] = {-0x1.c92494p+1f, -0x1.124924p+1f, -0.0f, 0x1.6db6dcp-1f, 0, 0};
  for (int i = 0; i < 6; ++i) CHECK(same_number(y[i / 3][i % 3], expected[i]));
  Gradients<decltype(net)> gradients;
  net.backward(tape, Tensor<float, 2, 3>{{{1, 2, 3}, {4, 5, 6}}}, gradients);
  const float bias[] = {0x1.6db6dcp+0f + 0x1.6db6dcp+2f, 0x1.6db6dcp+1f, 0};
  for (int i = 0; i < 3; ++i) CHECK(same_number(gradients.bias<0>()[i], bias[i]));
}

TEST_CASE("Dropout: PyTorch's golden losses of a training, the last batch short") {
  // torch.manual_seed(42); SGD(lr=0.1); batches of the first four and of the first three rows
  using Net = Sequential<Linear<3, 5>, ReLU, Dropout<std::ratio<1, 4>>, Linear<5, 20>, Tanh,
                         Dropout<std::ratio<1, 5>>, Linear<20, 2>>;
  Generator generator = manual_seed(42);
  Trainer trainer{Net{generator}, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
  const float losses[] = {0.66241473f,  0.43747291f,  0.539213002f,
                          0.394226104f, 0.527586639f, 0.366497517f};
  for (int i = 0; i < 6; ++i) {
    const float loss =
        i % 2 == 0 ? trainer.step(X, Y, generator) : trainer.step(X, Y, 3, generator);
    CHECK(std::abs(loss - losses[i]) < 1e-6f);
  }
  CHECK(std::abs(generator.uniform<float>() - 0.635959387f) < 1e-8f);
  const float outputs[] = {0.673454523f, -0.142334163f, 0.462640703f, 0.18632111f,
                           0.681557953f, -0.115688421f, 1.10426676f,  0.248994261f};
  const auto y = trainer.model()(X);
  for (int i = 0; i < 8; ++i) CHECK(std::abs(y[i / 2][i % 2] - outputs[i]) < 2e-6f);
}

TEST_CASE("Dropout: the fused step is the explicit loop, bit for bit, with the same draws") {
  const auto same = [](auto net, auto rows, int steps) {
    using Net = decltype(net);
    constexpr int B = decltype(rows)::value;
    Trainer trainer{net, MSELoss{}, Adam{}, batch<B>};
    Optimizer optimizer{net, Adam{}};
    Tape<Net, B> tape;
    Gradients<Net> gradients;
    Generator fused = manual_seed(3), apart = fused;
    for (int i = 0; i < steps; ++i) {
      const auto seed = static_cast<unsigned>(i);
      const auto x = uniform<typename Net::scalar, B, Net::in>(seed);
      const auto y = uniform<typename Net::scalar, B, Net::out>(seed + 100);
      const int some = i % 2 == 0 ? B : 1 + i % B;
      gradients.zero();
      const auto loss = MSELoss{}(net.forward(x, tape, some, apart), y);
      net.backward(tape, loss.gradient, gradients);
      optimizer.step(net, gradients);
      const auto step = some == B ? trainer.step(x, y, fused) : trainer.step(x, y, some, fused);
      CHECK(same_number(step, loss.value));
      CHECK((same_bits(trainer.model(), net) && fused == apart));
    }
  };
  same(Between<std::ratio<1, 2>>{manual_seed(1)}, StaticIndex<7>{}, 6);
  same(Between<std::ratio<1, 2>>{manual_seed(1)}, StaticIndex<16>{}, 6);
  same(
      Network<double, Dropout<std::ratio<1, 5>>, Linear<6, 33>, Dropout<>, SiLU, Linear<33, 3>>{
          manual_seed(1)},
      StaticIndex<9>{}, 6);
}

TEST_CASE("Dropout: an evaluation is that of the network without it, bit for bit") {
  using With = Sequential<Linear<3, 5>, ReLU, Dropout<>, Linear<5, 20>, Tanh, Dropout<>,
                          Linear<20, 2>, Sigmoid>;
  using Without = Sequential<Linear<3, 5>, ReLU, Linear<5, 20>, Tanh, Linear<20, 2>, Sigmoid>;
  const With with{manual_seed(5)};
  const Without without{manual_seed(5)};
  CHECK(with(X) == without(X));
  CHECK(with({1, 2, 3}) == without({1, 2, 3}));
  const auto many = uniform<float, 70, 3>(1);
  CHECK(with(many) == without(many));
  STATIC_REQUIRE(cost<With>.forward_flops == cost<Without>.forward_flops);
  STATIC_REQUIRE(cost<With>.stack_bytes == cost<Without>.stack_bytes);
  // As the first and as the last layer.
  using Ends = Sequential<Dropout<>, Linear<3, 5>, Dropout<>>;
  CHECK(Ends{manual_seed(5)}(X) == Sequential<Linear<3, 5>>{manual_seed(5)}(X));
}

TEST_CASE("Dropout: at 0 and 1 nothing is drawn, and no generator is asked for") {
  Trainer none{Between<std::ratio<0>>{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
  Trainer plain{Sequential<Linear<3, 5>, ReLU, Linear<5, 2>>{manual_seed(1)}, MSELoss{},
                SGD{.lr = 0.1}, batch<4>};
  for (int i = 0; i < 3; ++i) CHECK(none.step(X, Y) == plain.step(X, Y));
  Trainer all{Between<std::ratio<1>>{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
  const auto before = all.model();
  (void)all.step(X, Y);
  CHECK(all.model().weight<0>() == before.weight<0>());
  CHECK(all.model().weight<3>() == before.weight<3>());
  CHECK(all.model().bias<3>() != before.bias<3>());
}

TEST_CASE("Dropout: gradients are the finite differences of a loss with the same draws") {
  using Net = Network<double, Linear<3, 20>, Dropout<std::ratio<1, 4>>, Tanh, Linear<20, 5>,
                      Dropout<std::ratio<1, 4>>, Linear<5, 2>>;
  const Net net{manual_seed(2)};
  const auto x = uniform<double, 7, 3>(1), y_of = uniform<double, 7, 3>(2);
  Tensor<double, 7, 2> y{};
  for (int b = 0; b < 7; ++b) y[b][0] = y_of[b][0], y[b][1] = y_of[b][1];
  Tape<Net, 7> tape;
  Gradients<Net> gradients;
  const auto loss_of = [&](const Net& model) {
    Generator generator = manual_seed(11);
    return MSELoss{}(model.forward(x, tape, generator), y);
  };
  for (const auto& p : Net::Plan::storage.at) {
    for (int i = 0; i < p.size(); ++i) {
      Net up = net, down = net;
      up.storage()[p.place(i)] += 1e-5, down.storage()[p.place(i)] -= 1e-5;
      const double slope = (loss_of(up).value - loss_of(down).value) / 2e-5;
      gradients.zero();
      const auto loss = loss_of(net);
      net.backward(tape, loss.gradient, gradients);
      INFO(p.name << " " << p.layer << " " << i << ": " << slope);
      CHECK(std::abs(gradients.storage()[p.place(i)] - slope) < 1e-8);
    }
  }
}

TEST_CASE("Dropout: trains in a constant expression, as at run time, and is named") {
  constexpr auto train = [] {
    Generator generator = manual_seed(1);
    Trainer trainer{Between<std::ratio<1, 4>>{generator}, MSELoss{}, SGD{.lr = 0.1}, batch<4>};
    float loss = 0;
    for (int i = 0; i < 5; ++i) loss = trainer.step(X, Y, generator);
    return loss;
  };
  constexpr float at_compile_time = train();
  CHECK(std::abs(at_compile_time - train()) < 1e-5f * std::abs(at_compile_time));
  STATIC_REQUIRE(architecture<Between<std::ratio<1, 4>>>() ==
                 "Linear(3,5) ReLU Dropout(0.25) Linear(5,2)");
  STATIC_REQUIRE(Between<std::ratio<1, 4>>::parameter_count == 15 + 5 + 10 + 2);
}
