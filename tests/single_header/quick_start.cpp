// SPDX-License-Identifier: MIT
#include "fixnet_single.hpp"

#include <cstdio>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
static_assert(Net::parameter_count == 41);

int main() {
  const Tensor<float, 12, 2> X{{{3.0f, 0.5f},
                                {1.0f, 1.0f},
                                {0.5f, 2.0f},
                                {2.0f, 1.5f},
                                {3.5f, 3.0f},
                                {2.0f, 2.5f},
                                {1.5f, 1.0f},
                                {0.5f, 0.5f},
                                {2.5f, 0.8f},
                                {2.1f, 2.0f},
                                {1.2f, 0.5f},
                                {0.7f, 1.5f}}};
  const Tensor<float, 12, 1> y{{{1}, {0}, {0}, {1}, {1}, {0}, {1}, {0}, {1}, {0}, {1}, {0}}};

  Net model{manual_seed(42)};
  Trainer trainer{model, BCELoss{}, Adam{.lr = 0.1}, batch<12>};
  for (int epoch = 1; epoch <= 50; ++epoch) {
    const float loss = trainer.step(X, y);
    if (epoch % 10 == 0) std::printf("Epoch %d, Loss: %.9g\n", epoch, static_cast<double>(loss));
  }
  std::printf("P(win) = %.3f\n", static_cast<double>(trainer.model()({2.2f, 0.9f})[0]));
  return accuracy(trainer.model(), X, y) == 1.0f ? 0 : 1;
}
