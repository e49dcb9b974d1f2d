// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

TEST_CASE("LSTM, GRU, RNN: the description says how the gates lie, cost counts every step") {
  using Net = Sequential<Sequence<32, 1>, LSTM<1, 20>, GRU<20, 8>, RNN<8, 3>, LastStep>;
  const std::string_view text = describe<Trainer<Net, MSELoss, Adam, 16>>();
  INFO(text);
  constexpr int lanes = simd::Lanes<float>::size;
  const auto line = [](int in, int hidden, int gates) {
    const int columns = gates * hidden, stride = simd::padded(columns, lanes);
    return "; weights [" + std::to_string(in) + "][" + std::to_string(stride) + "] and [" +
           std::to_string(hidden) + "][" + std::to_string(stride) + "], " +
           (gates > 1 ? std::to_string(gates) + " gates side by side, " : "") +
           std::to_string(simd::lanes_of(columns, lanes)) + " lanes a step of 32";
  };
  CHECK(text.find("LSTM(1,20): wide") != text.npos);
  CHECK(text.find(line(1, 20, 4)) != text.npos);
  CHECK(text.find(line(20, 8, 3)) != text.npos);
  CHECK(text.find(line(8, 3, 1)) != text.npos);

  using Short = Sequential<Sequence<16, 1>, LSTM<1, 20>, GRU<20, 8>, RNN<8, 3>, LastStep>;
  STATIC_REQUIRE(cost<Net>.forward_flops == 2 * cost<Short>.forward_flops);
  constexpr long products = 80 * (2 * 21) + 24 * (2 * 28) + 3 * (2 * 11);
  STATIC_REQUIRE(cost<Net>.forward_flops > 32 * products);
  STATIC_REQUIRE(cost<Net>.parameters == 80 * 23 + 24 * 30 + 3 * 13);
}
