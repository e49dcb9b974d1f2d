// SPDX-License-Identifier: MIT
//
// Gradients of whole networks against central finite differences in double.
#include "network/samples.hpp"

using namespace samples;

namespace {

// The largest |analytic − numeric| over all parameters, relative to the largest gradient. With
// h = 1e-5 the differences' own error is h²·f'''/6 + ulp·f/h, about 1e-10 of f.
template <int B, class Net, class Loss>
double gradient_error(const Loss& loss) {
  Net net{manual_seed(3)};
  const auto x = uniform<double, B, Net::in>(11);
  const auto y = targets<Loss, Net, B>(12);
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  net.backward(tape, loss(net.forward(x, tape), y).gradient, gradients);
  Net analytic;
  std::memcpy(analytic.storage(), gradients.storage(), sizeof gradients.values);
  const auto g = analytic.parameters();
  auto p = net.parameters();
  double worst = 0, largest = 0;
  for (int i = 0; i < Net::parameter_count; ++i) {
    constexpr double h = 1e-5;
    const auto value_at = [&](double shift) {
      auto moved = p;
      moved[i] += shift;
      net.set_parameters(moved);
      return loss(net.forward(x, tape), y).value;
    };
    const double numeric = (value_at(h) - value_at(-h)) / (2 * h);
    worst = std::max(worst, std::abs(numeric - g[i]));
    largest = std::max(largest, std::abs(g[i]));
  }
  CHECK(largest > 1e-4);
  return worst / largest;
}

template <class... L>
using Net = Network<double, L...>;

}  // namespace

TEST_CASE(
    "gradients of whole networks are their finite differences: activations, wide and narrow") {
  CHECK(gradient_error<3, Net<Linear<2, 5>, Tanh, Linear<5, 1>, Sigmoid>>(BCELoss{}) < 1e-6);
  CHECK(gradient_error<7, Net<Linear<3, 17>, SiLU, Linear<17, 5>, GELU, Linear<5, 2>>>(MSELoss{}) <
        1e-6);
  CHECK(gradient_error<2, Net<Linear<9, 3>, Softplus, Linear<3, 2>, Mish, Linear<2, 9>, Tanh>>(
            MSELoss{Reduction::sum}) < 1e-6);
  CHECK(gradient_error<8, Net<Linear<4, 8>, Sigmoid, Linear<8, 3>>>(CrossEntropyLoss{}) < 1e-6);
  CHECK(gradient_error<5, Net<Linear<4, 11>, LogSoftmax>>(NLLLoss{}) < 1e-6);
}
TEST_CASE("gradients are finite differences with layers in odd positions") {
  CHECK(gradient_error<3, Net<Tanh, Linear<3, 4>>>(MSELoss{}) < 1e-6);
  CHECK(gradient_error<3, Net<PReLUWith<3>, Linear<3, 4>, Tanh, Linear<4, 1>>>(MSELoss{}) < 1e-6);
  CHECK(gradient_error<3, Net<Linear<3, 9>, PReLU, Softmax, Linear<9, 2>>>(MSELoss{}) < 1e-6);
  CHECK(gradient_error<3, Net<Softmax, Linear<9, 2>, Tanh, Sigmoid, Linear<2, 1>>>(MSELoss{}) <
        1e-6);
  CHECK(gradient_error<3, Net<Linear<2, 3>, Softmax, LogSoftmax, PReLUWith<3>>>(MSELoss{}) < 1e-6);
  CHECK(gradient_error<5, Net<Linear<2, 9>, Tanh, SiLU, Softmax>>(MSELoss{}) < 1e-6);
}
TEST_CASE("a network of PReLU alone learns its slope") {
  CHECK(gradient_error<5, Net<PReLUWith<9>>>(MSELoss{}) < 1e-6);
  CHECK(gradient_error<5, Net<PReLUWith<2>>>(MSELoss{}) < 1e-6);
}
