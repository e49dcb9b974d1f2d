// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Scores = Sequential<Linear<2, 10>, ReLU, Sequential<Dropout<>, Linear<10, 3>>, Dropout<>>;
int main() {
  Generator generator = manual_seed(1);
  const Tensor<float, 12, 2> x{};
  Trainer trainer{Scores{manual_seed(42)}, CrossEntropyLoss{}, Adam{}, batch<12>};
  Trainer unchecked{Sequential<Linear<2, 3>, Softmax, Dropout<>>{manual_seed(42)},
                    Unchecked<CrossEntropyLoss>{}, Adam{}, batch<12>};
  return trainer.step(x, Tensor<int, 12>{}, generator) +
             unchecked.step(x, Tensor<int, 12>{}, generator) >
         0;
}
