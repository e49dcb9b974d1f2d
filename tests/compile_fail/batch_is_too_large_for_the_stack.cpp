// SPDX-License-Identifier: MIT
// EXPECT: this batch takes more than FIXNET_STACK_LIMIT bytes
// EXPECT: the stack may take 4194304L? bytes and the batch takes [0-9]+
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<784, 128>, ReLU, Linear<128, 10>>;

Tensor<float, 8192, 784> X;
Tensor<int, 8192> y;

int main() {
  Trainer trainer{Net{manual_seed(42)}, CrossEntropyLoss{}, Adam{}, batch<8192>};
  return trainer.step(X, y) > 1;
}
