// SPDX-License-Identifier: MIT
//
// RNN against PyTorch's golden numbers and finite differences.
#include "layers/recurrent_cases.hpp"

using namespace recurrent_cases;

TEST_CASE("RNN: one step of training has PyTorch's numbers, fused and by hand") {
  check<2, Sequence<4, 3>, RNN<3, 5>>(MSELoss{}, FIXNET_GOLDEN(rnn));
  check<9, Sequence<5, 9>, RNN<9, 2>, LastStep, Linear<2, 3>>(MSELoss{}, FIXNET_GOLDEN(rnn_last));
}
TEST_CASE("RNN: of relu, and in a stack") {
  constexpr auto relu = Nonlinearity::relu;
  check_in<double, 3, MSELoss, Sequence<6, 2>, RNN<2, 18, relu>, Linear<18, 1>>(
      MSELoss{}, FIXNET_GOLDEN(rnn_relu), 1e-11);
  check<3, Sequence<4, 2>, RNN<2, 9>, RNN<9, 3, relu>, LastStep>(MSELoss{},
                                                                 FIXNET_GOLDEN(rnn_stack));
}
TEST_CASE("RNN: eight steps of Adam have PyTorch's losses") {
  check_trace<RNN<2, 7>, Linear<7, 1>>(positions_golden::rnn_trace);
}
TEST_CASE("RNN: parameters are drawn as PyTorch draws them") {
  check_drawn<RNN<2, 3>>(positions_golden::rnn_drawn);
}
TEST_CASE("RNN: gradients are finite differences: one unit, one step, a batch of panels") {
  network_gradients::check<1, Sequence<1, 1>, RNN<1, 1>>();
  network_gradients::check<5, Sequence<1, 3>, RNN<3, 9>, LastStep>();
  network_gradients::check<9, Sequence<3, 2>, Linear<2, 11>, RNN<11, 3>, Linear<3, 1>>();
}
TEST_CASE("RNN: a batch that is not full trains as its sequences alone; it learns; constants too") {
  check_training<RNN<1, 5>>();
  check_constant<RNN<1, 2>>();
}
TEST_CASE("RNN: text and parameters as PyTorch names and shapes them") {
  using Net = Sequential<Sequence<8, 3>, RNN<3, 20>, RNN<20, 4, Nonlinearity::relu>, LastStep>;
  CHECK(architecture<Net>() == "Sequence(8,3) RNN(3,20) RNN(20,4,nonlinearity=relu) LastStep");
  const Net net{manual_seed(1)};
  const auto weight = net.parameter<1, "weight_hh_l0">();
  STATIC_REQUIRE(std::is_same_v<std::remove_const_t<decltype(weight)>, Tensor<float, 20, 20>>);
  CHECK(weight[19][18] == net.parameters()[60 + 398]);
}
