// SPDX-License-Identifier: MIT
//
// ConvTranspose1d: PyTorch's golden numbers, finite differences, and what it undoes.
#include "layers/positions_cases.hpp"

using namespace positions_cases;

TEST_CASE("ConvTranspose1d: PyTorch's numbers, with stride, padding and dilation") {
  check<
      2, Signal<2, 3>, ConvTranspose1d<2, 3, 4, ConvTranspose1dOptions{.stride = 2, .padding = 1}>,
      Tanh,
      ConvTranspose1d<3, 17, 2, ConvTranspose1dOptions{.stride = 3, .bias = false, .dilation = 2}>,
      ConvTranspose1d<17, 2, 3, ConvTranspose1dOptions{.padding = 2}>>(
      MSELoss{}, FIXNET_GOLDEN(conv_transpose));
}
TEST_CASE("ConvTranspose1d: its forward pass is the gradient of the convolution by its input") {
  using Down =
      Network<double, Signal<2, 9>,
              Conv1d<2, 3, 4, Conv1dOptions{.stride = 2, .padding = Padding{1}, .bias = false}>>;
  using Up = Network<
      double, Signal<3, 4>,
      ConvTranspose1d<3, 2, 4, ConvTranspose1dOptions{.stride = 2, .padding = 1, .bias = false}>>;
  STATIC_REQUIRE((Down::out == 12 && Up::in == 12 && Up::out == 16));
  Down down;
  set_formula<double>(down);
  Up up;
  // PyTorch's weights, (3, 2, 4) of both.
  up.set_parameters(down.parameters());
  const auto dy = formula<double, 2, 12>(1.3, 0.2, 1);
  Tape<Down, 2> tape;
  Gradients<Down> gradients;
  Tensor<double, 2, 18> dx;
  (void)down.forward(formula<double, 2, 18>(0.7, 0.1, 1), tape);
  down.backward(tape, dy, gradients, dx);
  const auto y = up(dy);
  for (int b = 0; b < 2; ++b) {
    for (int i = 0; i < 16; ++i) CHECK(std::abs(y[b][i] - dx[b][i / 8 * 9 + i % 8]) < 1e-14);
  }
}
TEST_CASE("ConvTranspose1d: text, parameters as PyTorch shapes them, and all places of them") {
  using Net =
      Sequential<Signal<3, 5>, ConvTranspose1d<3, 8, 2, ConvTranspose1dOptions{.stride = 2}>, ReLU,
                 ConvTranspose1d<8, 2, 1>>;
  CHECK(architecture<Net>() ==
        "Signal(3,5) ConvTranspose1d(3,8,2,stride=2) ReLU ConvTranspose1d(8,2,1)");
  STATIC_REQUIRE((Net::in == 15 && Net::out == 20 && Net::parameter_count == 56 + 18));
  Net net{manual_seed(1)};
  const auto all = net.parameters();
  const auto weight = net.parameter<1, "weight">();
  CHECK(weight[2][7][1] == all[47]);
  CHECK(weight[1][3][0] == all[1 * 16 + 3 * 2]);
  int i = 0;
  for_each_parameter(net, [&](float p) { CHECK(p == all[i++]); });
  CHECK(i == Net::parameter_count);
  for_each_tensor(net, [&](auto view) {
    if (view.rank == 3 && view.shape[0] == 3) CHECK(view[1 * 16 + 3 * 2 + 1] == all[23]);
  });
  STATIC_REQUIRE(cost<Net>.forward_flops == 10 * (2 * 3 * 8 * 2 + 8) + 10 * (2 * 8 * 2 + 2));
}
