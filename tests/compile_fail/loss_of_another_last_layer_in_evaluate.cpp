// SPDX-License-Identifier: MIT
// EXPECT: this loss takes logits and computes their softmax itself
// EXPECT: CrossEntropyLoss>? of .*Softmax
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

double loss(const Sequential<Linear<2, 3>, Softmax>& model, const Dataset<float, 2, int>& data) {
  return evaluate(model, CrossEntropyLoss{}, data);
}
