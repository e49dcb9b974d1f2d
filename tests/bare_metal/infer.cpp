// SPDX-License-Identifier: MIT
//
// Inference alone: the weights are constants and stay in flash.
#include <fixnet/fixnet.hpp>

#include "board.hpp"

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
constexpr Net model{manual_seed(42)};

volatile float scored = 3.0f, conceded = 0.5f;

int main() {
  for (int match = 0; match < 5; ++match) {
    board::say("p", model({scored, conceded})[0]);
    scored = scored - 0.5f;
  }
  board::say("stack", board::most_stack());
  return 0;
}
