// SPDX-License-Identifier: MIT
//
// Signals (N, C, L): PyTorch's numbers for layers of channels.
#include "layers/positions_cases.hpp"

using namespace positions_cases;

TEST_CASE("Signal: layers of channels have PyTorch's numbers, and outputs lie as inputs do") {
  check<2, Signal<3, 5>, Tanh, PReLUWith<3>>(MSELoss{}, FIXNET_GOLDEN(channels));
  check<4, Signal<3, 5>, BatchNorm1d<3>, SiLU>(MSELoss{}, FIXNET_GOLDEN(batch_norm));
}
TEST_CASE("Signal: it is text, and its shape is PyTorch's in a description") {
  using Net = Sequential<Signal<3, 8>, PReLUWith<3>>;
  CHECK(architecture<Net>() == "Signal(3,8) PReLU(3)");
  CHECK(describe<Net>().find("PReLU(3)                    3x8    3x8") != std::string_view::npos);
  STATIC_REQUIRE((Net::in == 24 && Net::out == 24));
}
TEST_CASE("Signal: one signal has rows enough for a batch's statistics, as in PyTorch") {
  using Net = Sequential<Signal<2, 5>, BatchNorm1d<2>>;
  Trainer one{Net{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<1>};
  CHECK(std::isfinite(
      one.step(Tensor<float, 1, 10>{{{1, 2, 3, 4, 5, 6, 7, 8, 9, 0}}}, Tensor<float, 1, 10>{})));
  CHECK(one.model().parameter<1, "running_mean">()[0] == 0.3F);
}
