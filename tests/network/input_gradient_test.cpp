// SPDX-License-Identifier: MIT
//
// backward's gradient by the input: PyTorch's x.grad, finite differences, and networks in series.
#include "network/samples.hpp"

using namespace samples;

namespace {

/// The largest error of dx against central differences, relative to the largest gradient.
template <int B, class Net, class Loss>
double input_error(const Loss& loss) {
  Net net{manual_seed(3)};
  const auto x = uniform<double, B, Net::in>(11);
  const auto y = targets<Loss, Net, B>(12);
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  Tensor<double, B, Net::in> dx{};
  dx.fill(777);
  const auto given = loss(net.forward(x, tape), y);
  net.backward(tape, given.gradient, gradients, dx);
  Gradients<Net> without;
  (void)net.forward(x, tape);
  net.backward(tape, given.gradient, without);
  CHECK(std::memcmp(gradients.storage(), without.storage(), sizeof gradients.values) == 0);
  double worst = 0, largest = 0;
  for (int b = 0; b < B; ++b) {
    for (int i = 0; i < Net::in; ++i) {
      constexpr double h = 1e-5;
      const auto value_at = [&](double shift) {
        auto moved = x;
        moved[b][i] += shift;
        return loss(net.forward(moved, tape), y).value;
      };
      const double numeric = (value_at(h) - value_at(-h)) / (2 * h);
      worst = std::max(worst, std::abs(numeric - dx[b][i]));
      largest = std::max(largest, std::abs(numeric));
    }
  }
  CHECK(largest > 1e-5);
  return worst / largest;
}

template <class... L>
using Net = Network<double, L...>;

template <int In, int B>
void width() {
  CHECK(input_error<B, Net<Linear<In, 7>, Tanh, Linear<7, 2>>>(MSELoss{}) < 1e-6);
}
template <int... I>
void widths(std::integer_sequence<int, I...>) {
  (width<I + 1, 1 + (I * 5) % 17>(), ...);
}

}  // namespace

TEST_CASE("input gradient: finite differences, every width of the input") {
  widths(std::make_integer_sequence<int, 33>{});
}

TEST_CASE("input gradient: finite differences behind every kind of first layer") {
  CHECK(input_error<3, Net<Linear<2, 5>, Tanh, Linear<5, 1>, Sigmoid>>(BCELoss{}) < 1e-6);
  CHECK(input_error<8, Net<Linear<4, 8>, Sigmoid, Linear<8, 3>>>(CrossEntropyLoss{}) < 1e-6);
  CHECK(input_error<5, Net<Linear<20, 3>, LogSoftmax>>(NLLLoss{}) < 1e-6);
  CHECK(input_error<9, Net<Tanh, Linear<20, 4>>>(MSELoss{}) < 1e-6);
  CHECK(input_error<7, Net<PReLUWith<3>, Linear<3, 4>, Tanh, Linear<4, 1>>>(MSELoss{}) < 1e-6);
  CHECK(input_error<7, Net<Softmax, Linear<9, 2>, Tanh>>(MSELoss{}) < 1e-6);
  CHECK(input_error<4, Net<LayerNorm<9>, Linear<9, 2>, SiLU>>(MSELoss{}) < 1e-6);
  CHECK(input_error<6, Net<RMSNorm<21>, Linear<21, 2>>>(MSELoss{}) < 1e-6);
  CHECK(input_error<6, Net<BatchNorm1d<5>, Linear<5, 2>>>(MSELoss{}) < 1e-6);
  CHECK(input_error<4, Net<Sequence<5, 3>, Linear<3, 4>, Tanh, Flatten, Linear<20, 2>>>(MSELoss{}) <
        1e-6);
  CHECK(input_error<3, Net<Signal<2, 6>, Tanh, Flatten, Linear<12, 2>>>(MSELoss{}) < 1e-6);
}

TEST_CASE("input gradient: PyTorch's golden x.grad") {
  // torch.manual_seed(42); Linear(3, 5), Tanh, Linear(5, 2), Sigmoid; BCELoss
  using Model = Sequential<Linear<3, 5>, Tanh, Linear<5, 2>, Sigmoid>;
  const Model net{manual_seed(42)};
  const Tensor<float, 4, 3> x{{{1, 0.5f, -2}, {0.25f, -1, 3}, {2, 2, 0.5f}, {-1.5f, 0.75f, 1}}};
  const Tensor<float, 4, 2> y{{{1, 0}, {0, 1}, {0.5f, 1}, {0.2f, 0.25f}}};
  const float expected[] = {0.00309669646f, -0.00479816645f, -0.00242015207f, 0.000627663685f,
                            0.00832440425f, 0.00519248936f,  0.00420535449f,  0.00620114338f,
                            0.0138186589f,  -0.0225518234f,  -0.00419201562f, -0.00785856415f};
  Tape<Model, 4> tape;
  Gradients<Model> gradients;
  Tensor<float, 4, 3> dx{};
  net.backward(tape, BCELoss{}(net.forward(x, tape), y).gradient, gradients, dx);
  for (int i = 0; i < 12; ++i) CHECK(std::abs(dx[i / 3][i % 3] - expected[i]) < 1e-7f);
}

TEST_CASE("input gradient: two networks in series have the gradients of one, to rounding") {
  using First = Network<double, Linear<3, 9>, Tanh>;
  using Second = Network<double, Linear<9, 2>, Sigmoid>;
  using Both = Network<double, Linear<3, 9>, Tanh, Linear<9, 2>, Sigmoid>;
  Generator generator = manual_seed(5), same = generator;
  const First first{generator};
  const Second second{generator};
  const Both both{same};
  const auto x = uniform<double, 6, 3>(1);
  const auto y = targets<BCELoss, Both, 6>(2);
  Tape<First, 6> tape1;
  Tape<Second, 6> tape2;
  Tape<Both, 6> tape;
  Gradients<First> by_first;
  Gradients<Second> by_second;
  Gradients<Both> by_both;
  Tensor<double, 6, 9> between{};
  const Tensor<double, 6, 9> hidden = first.forward(x, tape1).values();
  second.backward(tape2, BCELoss{}(second.forward(hidden, tape2), y).gradient, by_second, between);
  first.backward(tape1, between, by_first);
  both.backward(tape, BCELoss{}(both.forward(x, tape), y).gradient, by_both);
  for (int o = 0; o < 9; ++o) {
    for (int i = 0; i < 3; ++i)
      CHECK(std::abs(by_first.weight<0>()[o][i] - by_both.weight<0>()[o][i]) < 1e-15);
  }
  CHECK(by_second.weight<0>() == by_both.weight<2>());
}

TEST_CASE("input gradient: 0 in the rows that did not count, and in constant expressions") {
  using Model = Sequential<Linear<3, 5>, ReLU, Linear<5, 2>>;
  const Model net{manual_seed(1)};
  const auto x = uniform<float, 5, 3>(1);
  const auto y = uniform<float, 5, 2>(2);
  Tape<Model, 5> tape;
  Gradients<Model> gradients;
  Tensor<float, 5, 3> dx{};
  dx.fill(7);
  net.backward(tape, MSELoss{}(net.forward(x, tape, 3), y).gradient, gradients, dx);
  for (int i = 0; i < 3; ++i) CHECK((dx[2][i] != 0 && dx[3][i] == 0 && dx[4][i] == 0));

  constexpr auto gradient = [] {
    const Model model{manual_seed(1)};
    Tape<Model, 2> small_tape;
    Gradients<Model> by_weights;
    Tensor<float, 2, 3> by_input{};
    const Tensor<float, 2, 3> inputs{{{1, 2, 3}, {-1, 0.5f, 2}}};
    const Tensor<float, 2, 2> outputs{{{1, 0}, {0, 1}}};
    const auto loss = MSELoss{}(model.forward(inputs, small_tape), outputs);
    model.backward(small_tape, loss.gradient, by_weights, by_input);
    return by_input;
  };
  constexpr auto at_compile_time = gradient();
  const auto at_run_time = gradient();
  for (int i = 0; i < 6; ++i)
    CHECK(std::abs(at_compile_time[i / 3][i % 3] - at_run_time[i / 3][i % 3]) < 1e-6f);
}
