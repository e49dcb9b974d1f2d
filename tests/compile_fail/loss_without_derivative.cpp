// SPDX-License-Identifier: MIT
// EXPECT: this loss's term has another form
// EXPECT: the loss is .*Square
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Square {
  Reduction reduction = Reduction::mean;
  template <class V>
  constexpr V term(V y, V t) const {
    return (y - t) * (y - t);
  }
};
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, Square{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
