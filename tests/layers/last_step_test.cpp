// SPDX-License-Identifier: MIT
#include "layers/positions_cases.hpp"

using namespace positions_cases;

TEST_CASE("LastStep: it passes the last position on, of sequences and of signals, in any width") {
  const auto x = formula<float, 3, 36>(1.3, 0.2, 1);
  const Sequential<Sequence<4, 9>, Tanh, LastStep> steps;
  const Sequential<Signal<9, 4>, Tanh, LastStep> signal;
  const Sequential<Sequence<18, 2>, Tanh, LastStep> narrow;
  for (int b = 0; b < 3; ++b) {
    for (int i = 0; i < 9; ++i) {
      CHECK(std::abs(steps(x)[b][i] - std::tanh(x[b][27 + i])) < 1e-6F);
      CHECK(std::abs(signal(x)[b][i] - std::tanh(x[b][4 * i + 3])) < 1e-6F);
    }
    for (int i = 0; i < 2; ++i) CHECK(std::abs(narrow(x)[b][i] - std::tanh(x[b][34 + i])) < 1e-6F);
  }
}
TEST_CASE("LastStep: gradients are finite differences; the other positions' are 0") {
  network_gradients::check<3, Sequence<4, 2>, Linear<2, 9>, LastStep, Linear<9, 1>>();
  network_gradients::check<2, Signal<2, 5>, Conv1d<2, 17, 2>, LastStep>();
  using Net = Sequential<Sequence<3, 2>, LastStep, Linear<2, 1>>;
  const Net net{manual_seed(1)};
  Tape<Net, 2> tape;
  Gradients<Net> gradients;
  Tensor<float, 2, 6> dx{};
  (void)net.forward(formula<float, 2, 6>(1.3, 0.2, 1), tape);
  net.backward(tape, Tensor<float, 2, 1>{{{1}, {1}}}, gradients, dx);
  for (int b = 0; b < 2; ++b) {
    for (int i = 0; i < 4; ++i) CHECK(dx[b][i] == 0);
    for (int i = 0; i < 2; ++i) CHECK(dx[b][4 + i] == net.weight<2>()[0][i]);
  }
}
TEST_CASE("LastStep: one position stays as it is") {
  using Net = Sequential<Linear<2, 3>, LastStep>;
  const Net with{manual_seed(1)};
  const Sequential<Linear<2, 3>> without{manual_seed(1)};
  CHECK(with({1.5F, -2}) == without({1.5F, -2}));
  CHECK(architecture<Net>() == "Linear(2,3) LastStep");
}
