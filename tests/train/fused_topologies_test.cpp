// SPDX-License-Identifier: MIT
#include "network/samples.hpp"

using namespace samples;

TEST_CASE("Trainer::step gives the explicit loop's bits: topologies in float") {
  const Adam adam{.lr = 0.05};
  using Soccer = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  fused_is_explicit<12, Soccer>("2-10-1, batch 12", BCELoss{}, adam, 30);
  fused_is_explicit<1, Soccer>("2-10-1, batch 1", BCELoss{}, adam);
  fused_is_explicit<17, Soccer>("2-10-1, batch 17", BCELoss{}, adam);
  fused_is_explicit<3, Sequential<Linear<1, 1>>>("1-1", MSELoss{}, adam);
  fused_is_explicit<7, Sequential<Linear<3, 33>, Tanh, Linear<33, 17>, SiLU, Linear<17, 5>>>(
      "3-33-17-5", MSELoss{}, adam);
  fused_is_explicit<8, Sequential<Linear<33, 3>, Tanh, Linear<3, 2>, GELU, Linear<2, 33>>>(
      "33-3-2-33", MSELoss{}, adam);
  fused_is_explicit<7, Sequential<Linear<3, 33>, ApproximateTanh, Linear<33, 5>, ApproximateGELU,
                                  Linear<5, 3>, ApproximateSiLU, Linear<3, 2>, ApproximateSigmoid>>(
      "3-33-5-3-2, approximate", BCELoss{}, adam);
}
TEST_CASE("Trainer::step gives the explicit loop's bits: a network of functions and of no bias") {
  const Adam adam{.lr = 0.05};
  fused_is_explicit<3, Network<double, Linear<5, 9, false>, ELU, Linear<9, 2, false>>>(
      "5-9-2 without bias", MSELoss{}, adam);
  fused_is_explicit<5, Sequential<Linear<4, 9>, PReLU, Linear<9, 3>, Tanh, Tanh>>(
      "two activations at the end", MSELoss{}, adam);
  fused_is_explicit<5, Sequential<Softmax, Linear<4, 6>, PReLUWith<6>, Softmax, Linear<6, 2>>>(
      "Softmax first and in the middle", MSELoss{}, adam);
}
