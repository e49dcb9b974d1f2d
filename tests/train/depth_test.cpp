// SPDX-License-Identifier: MIT
#include "train/learns.hpp"

using namespace samples;

TEST_CASE("networks of any depth learn: 1-1, 3-33-17-5, 13-64-64-1") {
  const Adam adam{.lr = 0.01};
  learns<8, Sequential<Linear<1, 1>>>("1-1", MSELoss{}, Adam{.lr = 0.05}, 300, 0.8f);
  learns<8, Sequential<Linear<3, 33>, ReLU, Linear<33, 17>, ReLU, Linear<17, 5>>>(
      "3-33-17-5", MSELoss{}, adam, 300, 0.2f);
  learns<32, Sequential<Linear<13, 64>, Tanh, Linear<64, 64>, Tanh, Linear<64, 1>>>(
      "13-64-64-1", MSELoss{}, adam, 300, 0.2f);
}
TEST_CASE("784-128-10 learns its batch") {
  learns<64, Sequential<Linear<784, 128>, ReLU, Linear<128, 10>>>("784-128-10", CrossEntropyLoss{},
                                                                  Adam{}, 30, 0.2f);
}
