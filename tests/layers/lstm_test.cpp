// SPDX-License-Identifier: MIT
//
// LSTM against PyTorch's golden numbers, plain loops in every width, and finite differences.
#include "layers/recurrent_cases.hpp"

using namespace recurrent_cases;

TEST_CASE("LSTM: one step of training has PyTorch's numbers, fused and by hand") {
  check<2, Sequence<4, 3>, LSTM<3, 5>>(MSELoss{}, FIXNET_GOLDEN(lstm));
  check<3, Sequence<6, 1>, LSTM<1, 20>, Linear<20, 1>>(MSELoss{}, FIXNET_GOLDEN(lstm_steps));
  check<9, Sequence<5, 9>, LSTM<9, 2>, LastStep, Linear<2, 3>>(MSELoss{}, FIXNET_GOLDEN(lstm_last));
}
TEST_CASE("LSTM: in a stack, between other layers") {
  check<3, Sequence<4, 2>, Linear<2, 3>, Tanh, LSTM<3, 17>, LSTM<17, 4>, LastStep, Linear<4, 1>,
        Sigmoid>(BCELoss{}, FIXNET_GOLDEN(lstm_stack));
}
TEST_CASE("LSTM: eight steps of Adam have PyTorch's losses") {
  check_trace<LSTM<2, 7>, Linear<7, 1>>(positions_golden::lstm_trace);
  check_trace<LSTM<2, 7>, LSTM<7, 5>, Linear<5, 1>>(positions_golden::two_trace);
}
TEST_CASE("LSTM: parameters are drawn as PyTorch draws them") {
  check_drawn<LSTM<2, 3>>(positions_golden::lstm_drawn);
}
TEST_CASE("LSTM: gradients are finite differences: one unit, one step, a batch of panels") {
  network_gradients::check<1, Sequence<1, 1>, LSTM<1, 1>>();
  network_gradients::check<5, Sequence<1, 3>, LSTM<3, 9>, LastStep>();
  network_gradients::check<9, Sequence<3, 2>, Linear<2, 11>, LSTM<11, 3>, Linear<3, 1>>();
}
TEST_CASE(
    "LSTM: a batch that is not full trains as its sequences alone; it learns; constants too") {
  check_training<LSTM<1, 5>>();
  check_constant<LSTM<1, 2>>();
}
TEST_CASE("LSTM: an infinite input saturates the gates, and what comes behind it stays finite") {
  using Net = Sequential<Sequence<2, 1>, LSTM<1, 5>, Linear<5, 3>>;
  const Net net{manual_seed(1)};
  Tape<Net, 1> tape;
  constexpr float infinite = std::numeric_limits<float>::infinity();
  const Tensor<float, 1, 2> x{{{infinite, 0.5F}}};
  const auto y = net.forward(x, tape).values();
  for (int i = 0; i < 6; ++i) CHECK(std::isfinite(y[0][i]));
  Gradients<Net> gradients;
  net.backward(tape, Tensor<float, 1, 6>{{{1, 1, 1, 1, 1, 1}}}, gradients);
  const auto bias = gradients.parameter<1, "bias_hh_l0">();
  for (int i = 0; i < 20; ++i) CHECK(std::isfinite(bias[i]));
}
TEST_CASE("LSTM: text, parameters as PyTorch names and shapes them, cost") {
  using Net = Sequential<Sequence<8, 3>, LSTM<3, 20>, LastStep, Linear<20, 2>>;
  CHECK(architecture<Net>() == "Sequence(8,3) LSTM(3,20) LastStep Linear(20,2)");
  STATIC_REQUIRE(Net::parameter_count == 80 * (3 + 20 + 2) + 42);
  Net net{manual_seed(1)};
  const auto weight = net.parameter<1, "weight_hh_l0">();
  const auto bias = net.parameter<1, "bias_ih_l0">();
  const auto all = net.parameters();
  STATIC_REQUIRE(std::is_same_v<std::remove_const_t<decltype(weight)>, Tensor<float, 80, 20>>);
  CHECK(weight[41][7] == all[240 + 41 * 20 + 7]);
  CHECK(bias[65] == all[240 + 1600 + 65]);
  auto changed = weight;
  changed[79][19] = 3;
  net.set_parameter<1, "weight_hh_l0">(changed);
  CHECK(net.parameters()[240 + 1599] == 3);
  constexpr long steps = 8 * (80 * (2 * 23 + 1));
  STATIC_REQUIRE(cost<Net>.forward_flops > steps);
  STATIC_REQUIRE(cost<Net>.forward_flops < steps + 8 * 20 * 150);
  Generator generator = manual_seed(5);
  net.initialise_weights(XavierUniform{}, generator);
  const auto drawn = net.parameter<1, "weight_ih_l0">();
  for (int i = 0; i < 240; ++i)
    CHECK(std::abs(drawn[i / 3][i % 3]) <= std::sqrt(6.0F / 83) * 1.0001F);
}
