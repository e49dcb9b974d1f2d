// SPDX-License-Identifier: MIT
// EXPECT: a formula uses a function that lanes do not have
// EXPECT: atan
// WITHIN-A-FORMULA
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Bent = Criterion<[](auto y, auto t) { return atan(y - t) * 2; }>;
int main() { return Bent{}(Tensor<float, 1, 1>{}, Tensor<float, 1, 1>{}).value > 0; }
