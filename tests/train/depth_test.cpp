// SPDX-License-Identifier: MIT
#include <memory>

#include "network/samples.hpp"

using namespace samples;

namespace {

// Losses of `steps` steps on the same batch are finite, and the last is below `share` of the first.
template <int B, class Net, class Loss, class Rule>
void learns(const char* name, const Loss& loss, const Rule& rule, int steps, float share) {
  using Training = Trainer<Net, Loss, Rule, B>;
  const auto net = std::make_unique<Net>(manual_seed(1));  // large ones would fill a thread's stack
  const auto trainer = std::make_unique<Training>(*net, loss, rule);
  const auto x = std::make_unique<Tensor<float, B, Net::in>>(uniform<float, B, Net::in>(1));
  const auto y = targets<Loss, Net, B>(2);
  const float first = trainer->step(*x, y);
  float last = first;
  bool finite = first - first == 0;
  for (int i = 1; i < steps; ++i) {
    last = trainer->step(*x, y);
    finite = finite && last - last == 0;
  }
  INFO(name << ": " << first << " -> " << last);
  CHECK(finite);
  CHECK(last < share * first);
}

#define FIXNET_FIVE_LAYERS \
  Linear<8, 8>, Tanh, Linear<8, 8>, Tanh, Linear<8, 8>, Tanh, Linear<8, 8>, Tanh, Linear<8, 8>, Tanh
using Thirty = Sequential<FIXNET_FIVE_LAYERS, FIXNET_FIVE_LAYERS, FIXNET_FIVE_LAYERS,
                          FIXNET_FIVE_LAYERS, FIXNET_FIVE_LAYERS, FIXNET_FIVE_LAYERS>;

}  // namespace

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
TEST_CASE("30 layers of 8 learn") {
  STATIC_REQUIRE(Thirty::parameter_count == 30 * (64 + 8));
  learns<12, Thirty>("30 x 8", MSELoss{}, Adam{.lr = 0.003}, 1500, 0.7f);
}
