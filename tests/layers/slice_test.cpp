// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <utility>

#include "layers/network_gradients.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

/// The columns, and their gradients in their places, as first layer and behind another.
template <class T, int In, int Start, int Stop, int B>
void keeps_columns() {
  CAPTURE(In, Start, Stop, B);
  using Net = Network<T, Slice<In, Start, Stop>>;
  using Behind = Network<T, Identity, Linear<In, In>, Slice<In, Start, Stop>>;
  const Net net;
  const auto x = uniform<T, B, In>(1);
  const auto dy = uniform<T, B, Stop - Start>(2);
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  Tensor<T, B, In> dx;
  const auto y = net.forward(x, tape).values();
  const auto evaluated = net(x);
  net.backward(tape, dy, gradients, dx);
  const Behind behind{manual_seed(3)};
  Network<T, Identity, Linear<In, In>> whole;
  whole.set_parameters(behind.parameters());
  const auto part = behind(x);
  const auto all = whole(x);
  for (int b = 0; b < B; ++b) {
    for (int i = 0; i < In; ++i) {
      const bool within = i >= Start && i < Stop;
      CHECK(dx[b][i] == (within ? dy[b][within ? i - Start : 0] : 0));
      if (!within) continue;
      CHECK(y[b][i - Start] == x[b][i]);
      CHECK(evaluated[b][i - Start] == x[b][i]);
      CHECK(net(x[b])[i - Start] == x[b][i]);
      CHECK(std::abs(part[b][i - Start] - all[b][i]) < T(1e-6));
    }
  }
}

template <class T, int... N>
void every_width(std::integer_sequence<int, N...>) {
  (keeps_columns<T, N + 1, N / 3, N / 3 + 1 + N / 2, 1 + N * 5 % 17>(), ...);
}

}  // namespace

TEST_CASE("Slice: keeps its columns and hands gradients back to them, every width") {
  every_width<float>(std::make_integer_sequence<int, 33>{});
  keeps_columns<double, 33, 1, 33, 9>(), keeps_columns<double, 5, 4, 5, 8>();
}

TEST_CASE("Slice: gradients of whole networks are their finite differences") {
  network_gradients::check<7, Linear<3, 5>, Tanh, Slice<5, 1, 4>, Linear<3, 2>>();
  network_gradients::check<5, Linear<3, 33>, Slice<33, 15, 33>, Tanh, Linear<18, 2>>();
  network_gradients::check<6, Linear<3, 5>,
                           Parallel<Branch<Slice<5, 0, 2>, Linear<2, 3>>, Branch<Slice<5, 2, 5>>>,
                           Linear<6, 2>>();
}

TEST_CASE("Slice: golden losses of PyTorch, an Embedding of one column beside two numbers") {
  // torch.manual_seed(42): Embedding(4, 3), then Linear(5, 1) of torch.cat([embedding(x[:, 0]),
  // x[:, 1:]], 1); SGD(lr=0.5), MSELoss
  using Net = Sequential<Parallel<Branch<Slice<3, 0, 1>, Embedding<4, 3>>, Branch<Slice<3, 1, 3>>>,
                         Linear<5, 1>>;
  constexpr Tensor<float, 4, 3> X{{{0, 0.5f, -1}, {3, 0.25f, 2}, {3, -1, 0.75f}, {1, 1.5f, -0.5f}}};
  constexpr Tensor<float, 4, 1> Y{{{1}, {0}, {0.5f}, {-1}}};
  const double losses[] = {1.1861175298690796, 0.6011260747909546, 0.5341853499412537,
                           0.5197322368621826, 0.6265010237693787};
  Trainer trainer{Net{manual_seed(42)}, MSELoss{}, SGD{.lr = 0.5}, batch<4>};
  for (const double loss : losses)
    CHECK(std::abs(static_cast<double>(trainer.step(X, Y)) - loss) < 2e-6);
  STATIC_REQUIRE(architecture<Net>() ==
                 "Parallel(Branch(Slice(3,0,1),Embedding(4,3)),Branch(Slice(3,1,3))) Linear(5,1)");
  STATIC_REQUIRE(Net::parameter_count == 18);
}

TEST_CASE("Slice: the fused step is the explicit loop, and trains in a constant expression") {
  fused_is_explicit<7, Sequential<Linear<3, 20>, Slice<20, 3, 20>, ReLU, Linear<17, 2>>>(
      "wide", MSELoss{}, Adam{});
  fused_is_explicit<16, Network<double, Slice<6, 1, 4>, Linear<3, 2>, Slice<2, 0, 1>>>(
      "first and last", MSELoss{}, SGD{.lr = 0.1});
  constexpr auto train = [] {
    Trainer trainer{Sequential<Slice<3, 1, 3>, Linear<2, 1>>{manual_seed(1)}, MSELoss{},
                    SGD{.lr = 0.1}, batch<2>};
    return trainer.step(Tensor<float, 2, 3>{{{9, 1, 2}, {9, 3, -1}}},
                        Tensor<float, 2, 1>{{{1}, {0}}});
  };
  constexpr float at_compile_time = train();
  CHECK(std::abs(at_compile_time - train()) < 1e-6f);
}
