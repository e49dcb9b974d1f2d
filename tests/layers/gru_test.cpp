// SPDX-License-Identifier: MIT
//
// GRU against PyTorch's golden numbers and finite differences.
#include "layers/recurrent_cases.hpp"

using namespace recurrent_cases;

TEST_CASE("GRU: one step of training has PyTorch's numbers, fused and by hand") {
  check<2, Sequence<4, 3>, GRU<3, 5>>(MSELoss{}, FIXNET_GOLDEN(gru));
  check<3, Sequence<6, 1>, GRU<1, 8>, Linear<8, 1>>(MSELoss{}, FIXNET_GOLDEN(gru_steps));
  check<9, Sequence<5, 9>, GRU<9, 2>, LastStep, Linear<2, 3>>(MSELoss{}, FIXNET_GOLDEN(gru_last));
}
TEST_CASE("GRU: in a stack, before another recurrent layer") {
  check<3, Sequence<4, 2>, GRU<2, 17>, ReLU, LSTM<17, 4>, LastStep>(MSELoss{},
                                                                    FIXNET_GOLDEN(gru_stack));
}
TEST_CASE("GRU: eight steps of Adam have PyTorch's losses") {
  check_trace<GRU<2, 7>, Linear<7, 1>>(positions_golden::gru_trace);
}
TEST_CASE("GRU: parameters are drawn as PyTorch draws them") {
  check_drawn<GRU<2, 3>>(positions_golden::gru_drawn);
}
TEST_CASE("GRU: gradients are finite differences: one unit, one step, a batch of panels") {
  network_gradients::check<1, Sequence<1, 1>, GRU<1, 1>>();
  network_gradients::check<5, Sequence<1, 3>, GRU<3, 9>, LastStep>();
  network_gradients::check<9, Sequence<3, 2>, Linear<2, 11>, GRU<11, 3>, Linear<3, 1>>();
}
TEST_CASE("GRU: a batch that is not full trains as its sequences alone; it learns; constants too") {
  check_training<GRU<1, 5>>();
  check_constant<GRU<1, 2>>();
}
TEST_CASE("GRU: text and parameters as PyTorch names and shapes them") {
  using Net = Sequential<Sequence<8, 3>, GRU<3, 20>, LastStep, Linear<20, 2>>;
  CHECK(architecture<Net>() == "Sequence(8,3) GRU(3,20) LastStep Linear(20,2)");
  STATIC_REQUIRE(Net::parameter_count == 60 * (3 + 20 + 2) + 42);
  const Net net{manual_seed(1)};
  const auto weight = net.parameter<1, "weight_ih_l0">();
  STATIC_REQUIRE(std::is_same_v<std::remove_const_t<decltype(weight)>, Tensor<float, 60, 3>>);
  CHECK(weight[59][2] == net.parameters()[179]);
}
