// SPDX-License-Identifier: MIT
// EXPECT: this loss lacks reduction
// EXPECT: the loss is .*Square
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Square {
  template <class V>
  constexpr losses_impl::Term<V> term(V y, V t) const {
    return {(y - t) * (y - t), (y - t) + (y - t)};
  }
};
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;

int main() {
  Trainer trainer{Net{manual_seed(42)}, Square{}, Adam{}, batch<12>};
  return trainer.step(Tensor<float, 12, 2>{}, Tensor<float, 12, 1>{}) > 0;
}
