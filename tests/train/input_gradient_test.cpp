// SPDX-License-Identifier: MIT
//
// step(X, y, dx): the gradient by the input out of the fused step, beside the explicit loop's.
#include "network/samples.hpp"

using namespace samples;

namespace {

/// A step that gives dx trains as one that does not, and its dx is the explicit loop's, to the bit.
template <class Net, int B, class Loss>
void check_step(const Loss& loss, int rows = B) {
  using T = typename Net::scalar;
  const Net net{manual_seed(3)};
  const auto x = uniform<T, B, Net::in>(11);
  const auto y = targets<Loss, Net, B>(12);
  Tensor<T, B, Net::in> expected{}, dx{};
  Net copy = net;
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  const auto taken = loss(copy.forward(x, tape, rows), y);
  copy.backward(tape, taken.gradient, gradients, expected);
  T largest = 0;
  for (const auto& row : expected.data) {
    for (const T g : row) largest = std::max(largest, std::abs(g));
  }
  CHECK(largest > T(1e-6));

  Trainer with{net, loss, Adam{}, batch<B>}, without{net, loss, Adam{}, batch<B>};
  dx.fill(777);
  const bool all = rows == B;
  const T value = all ? with.step(x, y, dx) : with.step(x, y, rows, dx);
  CHECK(value == (all ? without.step(x, y) : without.step(x, y, rows)));
  CHECK(value == taken.value);
  CHECK(dx == expected);
  CHECK(same_bits(with.model(), without.model()));
}

}  // namespace

TEST_CASE("step with dx: the explicit loop's dx, behind every kind of first layer") {
  check_step<Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>, 12>(BCELoss{});
  check_step<Sequential<Linear<33, 5>, Tanh, Linear<5, 3>>, 7>(CrossEntropyLoss{});
  check_step<Network<double, Tanh, Linear<20, 4>>, 9>(MSELoss{});
  check_step<Sequential<LayerNorm<9>, Linear<9, 2>, SiLU>, 4>(MSELoss{});
  check_step<Sequential<Residual<Linear<6, 6>, Tanh>, Linear<6, 2>>, 5>(MSELoss{});
  check_step<Sequential<Sequence<5, 3>, LSTM<3, 4>, LastStep, Linear<4, 1>>, 3>(MSELoss{});
  check_step<Sequential<Signal<2, 6>, Conv1d<2, 3, 3>, Tanh, Flatten, Linear<12, 2>>, 4>(MSELoss{});
}

TEST_CASE("step with dx: rows that do not count have 0, and so has refused data") {
  using Net = Sequential<Linear<3, 5>, Tanh, Linear<5, 2>>;
  check_step<Net, 5>(MSELoss{}, 3);
  Trainer trainer{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<5>};
  const auto x = uniform<float, 5, 3>(1);
  const auto y = uniform<float, 5, 2>(2);
  Tensor<float, 5, 3> dx{};
  (void)trainer.step(x, y, 2, dx);
  for (int i = 0; i < 3; ++i) CHECK((dx[1][i] != 0 && dx[2][i] == 0 && dx[4][i] == 0));
  dx.fill(7);
  CHECK(std::isnan(trainer.step(x, y, 6, dx)));
  for (int i = 0; i < 15; ++i) CHECK(dx[i / 3][i % 3] == 0);
}

TEST_CASE("step with dx: clipping is for parameters alone, and a guard's skipped step tells dx") {
  using Net = Sequential<Linear<3, 5>, Tanh, Linear<5, 2>>;
  const Net net{manual_seed(1)};
  auto x = uniform<float, 5, 3>(1);
  const auto y = uniform<float, 5, 2>(2);
  Tensor<float, 5, 3> plain{}, dx{};
  Trainer unclipped{net, MSELoss{}, PlainSGD{.lr = 0.1}, batch<5>};
  Trainer clipped{net, MSELoss{}, PlainSGD{.lr = 0.1}, batch<5>, ClipGradNorm{.max_norm = 1e-3}};
  (void)unclipped.step(x, y, plain);
  (void)clipped.step(x, y, dx);
  CHECK(dx == plain);
  CHECK_FALSE(same_bits(clipped.model(), unclipped.model()));

  Trainer guarded{net, MSELoss{}, PlainSGD{.lr = 0.1}, batch<5>, SkipBadSteps{}};
  CHECK(guarded.step(x, y, dx).taken);
  CHECK(dx == plain);
  CHECK(same_bits(guarded.model(), unclipped.model()));
  const Net before = guarded.model();
  x[2][1] = std::numeric_limits<float>::quiet_NaN();
  CHECK_FALSE(guarded.step(x, y, dx).taken);
  CHECK(same_bits(guarded.model(), before));
  CHECK(std::isnan(dx[2][0]));
  CHECK_FALSE(std::isnan(dx[1][0]));
}

TEST_CASE("step with dx: a network that draws takes its generator last") {
  using Net = Sequential<Linear<4, 9>, Dropout<>, Linear<9, 2>>;
  Trainer with{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<3>}, without = with;
  const auto x = uniform<float, 3, 4>(1);
  const auto y = uniform<float, 3, 2>(2);
  Generator generator = manual_seed(9), same = generator;
  Tensor<float, 3, 4> dx{};
  CHECK(with.step(x, y, dx, generator) == without.step(x, y, same));
  CHECK(with.step(x, y, 2, dx, generator) == without.step(x, y, 2, same));
  CHECK(same_bits(with.model(), without.model()));
  for (int i = 0; i < 4; ++i) CHECK((dx[1][i] != 0 && dx[2][i] == 0));
}

TEST_CASE("step with dx: a trunk learns through the head of another trainer as in one network") {
  using Trunk = Network<double, Linear<3, 9>, Tanh>;
  using Head = Network<double, Linear<9, 2>, Sigmoid>;
  using Both = Network<double, Linear<3, 9>, Tanh, Linear<9, 2>, Sigmoid>;
  Generator generator = manual_seed(5), same = generator;
  Trunk trunk{generator};
  Trainer head{Head{generator}, BCELoss{}, Adam{}, batch<6>};
  Trainer both{Both{same}, BCELoss{}, Adam{}, batch<6>};
  const auto x = uniform<double, 6, 3>(1);
  const auto y = targets<BCELoss, Both, 6>(2);
  Optimizer optimizer{trunk, Adam{}};
  Tape<Trunk, 6> tape;
  Gradients<Trunk> gradients;
  Tensor<double, 6, 9> by_hidden{};
  for (int i = 0; i < 20; ++i) {
    gradients.zero();
    const Tensor<double, 6, 9> hidden = trunk.forward(x, tape).values();
    CHECK(std::abs(head.step(hidden, y, by_hidden) - both.step(x, y)) < 1e-12);
    trunk.backward(tape, by_hidden, gradients);
    optimizer.step(trunk, gradients);
  }
  for (int o = 0; o < 9; ++o) {
    for (int i = 0; i < 3; ++i)
      CHECK(std::abs(trunk.weight<0>()[o][i] - both.model().weight<0>()[o][i]) < 1e-9);
  }
}

TEST_CASE("step with dx: constant expressions") {
  constexpr auto gradient = [] {
    using Net = Sequential<Linear<3, 5>, ReLU, Linear<5, 2>>;
    Trainer trainer{Net{manual_seed(1)}, MSELoss{}, Adam{}, batch<2>};
    Tensor<float, 2, 3> dx{};
    (void)trainer.step(Tensor<float, 2, 3>{{{1, 2, 3}, {-1, 0.5f, 2}}},
                       Tensor<float, 2, 2>{{{1, 0}, {0, 1}}}, dx);
    return dx;
  };
  constexpr auto at_compile_time = gradient();
  const auto at_run_time = gradient();
  for (int i = 0; i < 6; ++i)
    CHECK(std::abs(at_compile_time[i / 3][i % 3] - at_run_time[i / 3][i % 3]) < 1e-6f);
}
