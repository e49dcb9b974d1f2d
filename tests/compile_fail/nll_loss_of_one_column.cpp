// SPDX-License-Identifier: MIT
// EXPECT: this loss chooses among classes, .*take BCEWithLogitsLoss
// EXPECT: NLLLoss>? of 1 column
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() { return NLLLoss{}(Tensor<float, 12, 1>{}, Tensor<int, 12>{}).value > 0; }
