// SPDX-License-Identifier: MIT
#include "network/samples.hpp"

using namespace samples;

namespace {

// What criterion(model.forward(X, tape), y) and criterion(outputs' values, y) say.
template <class Net, class Loss>
void taped_is_plain(const char* name, const Loss& loss) {
  constexpr int B = 7;
  const Net net{manual_seed(1)};
  Tape<Net, B> tape;
  const auto outputs = net.forward(uniform<double, B, Net::in>(1), tape);
  const auto y = targets<Loss, Net, B>(2);
  const auto values = outputs.values();
  const Tensor<double, B, Net::out> converted = outputs;
  CHECK(converted == values);
  const double taped = loss(outputs, y).value, plain = loss(values, y).value;
  if (!(std::abs(taped - plain) <= 1e-14 * std::abs(plain))) {
    FAIL_CHECK(name << ": " << taped << " on the tape, " << plain << " on the outputs");
  }
}

}  // namespace

TEST_CASE("a loss of taped outputs is the loss of their values") {
  using Wide = Network<double, Linear<3, 17>, Sigmoid>;
  using Narrow = Network<double, Linear<3, 2>, Sigmoid>;
  taped_is_plain<Wide>("BCE, wide", BCELoss{});
  taped_is_plain<Narrow>("BCE, narrow", BCELoss{});
  taped_is_plain<Wide>("MSE", MSELoss{Reduction::sum});
  taped_is_plain<Network<double, Linear<3, 9>>>("cross-entropy", CrossEntropyLoss{});
  taped_is_plain<Network<double, Linear<3, 9>, LogSoftmax>>("NLL", NLLLoss{});
  taped_is_plain<Network<double, Linear<3, 3>, Softmax>>("MSE of Softmax", MSELoss{});
}
TEST_CASE("MSELoss of a matrix: the mean of the squares, and its gradient") {
  const Tensor<float, 2, 3> y{{{1, 2, 3}, {4, 5, 6}}}, t{{{1, 1, 1}, {4, 4, 4}}};
  const auto loss = MSELoss{}(y, t);
  CHECK(std::abs(loss.value - (0.f + 1 + 4 + 0 + 1 + 4) / 6) < 2e-7f);
  for (int b = 0; b < 2; ++b) {
    for (int o = 0; o < 3; ++o) {
      CHECK(std::abs(loss.gradient[b][o] - 2 * (y[b][o] - t[b][o]) / 6) < 1e-7f);
    }
  }
}

TEST_CASE("forward: more rows than x has, none or less, do not count") {
  using Net = Network<double, Linear<3, 2>, Tanh>;
  const Net net{manual_seed(1)};
  const auto x = uniform<double, 3, 3>(1);
  const auto y = uniform<double, 3, 2>(2);
  for (const int rows : {4, 5, 6, 0, -1}) {
    Tape<Net, 5> tape;
    Gradients<Net> gradients;
    const auto outputs = net.forward(x, tape, rows);
    CHECK(outputs.rows == 0);
    const auto loss = MSELoss{}(outputs, y);
    CHECK(std::isnan(loss.value));
#if !FIXNET_VERIFY  // which says that the tape is not written, and ends the program
    net.backward(tape, loss.gradient, gradients);
#endif
    for (const double g : gradients.values) CHECK(g == 0);
  }
  Tape<Net, 5> tape;
  CHECK(net.forward(x, tape, 3).rows == 3);
}
