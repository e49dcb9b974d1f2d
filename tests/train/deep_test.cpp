// SPDX-License-Identifier: MIT
#include "train/learns.hpp"

using namespace samples;

namespace {

#define FIXNET_FIVE_LAYERS \
  Linear<8, 8>, Tanh, Linear<8, 8>, Tanh, Linear<8, 8>, Tanh, Linear<8, 8>, Tanh, Linear<8, 8>, Tanh
using Thirty = Sequential<FIXNET_FIVE_LAYERS, FIXNET_FIVE_LAYERS, FIXNET_FIVE_LAYERS,
                          FIXNET_FIVE_LAYERS, FIXNET_FIVE_LAYERS, FIXNET_FIVE_LAYERS>;

}  // namespace

TEST_CASE("30 layers of 8 learn") {
  STATIC_REQUIRE(Thirty::parameter_count == 30 * (64 + 8));
  learns<12, Thirty>("30 x 8", MSELoss{}, Adam{.lr = 0.003}, 1500, 0.7f);
}
