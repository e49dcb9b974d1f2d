// SPDX-License-Identifier: MIT
// EXPECT: outputs and targets have changed places: criterion\(outputs, y\)
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
int main() { return CrossEntropyLoss{}(Tensor<int, 12>{}, Tensor<float, 12, 3>{}).value > 0; }
