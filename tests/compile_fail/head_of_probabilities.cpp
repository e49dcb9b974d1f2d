// SPDX-License-Identifier: MIT
// EXPECT: this loss takes logits and computes their softmax itself
// EXPECT: CrossEntropyLoss>? of .*Softmax
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Head = Branch<Linear<8, 2>, Softmax, Identity>;
using Net = Sequential<Linear<4, 8>, Heads<Branch<Linear<8, 1>>, Head>>;
int main() {
  using Losses = HeadLosses<MSELoss, CrossEntropyLoss>;
  Trainer trainer{Net{manual_seed(42)}, Losses{}, SGD{.lr = 0.1}, batch<12>};
  return trainer.model().parameters()[0] > 0;
}
