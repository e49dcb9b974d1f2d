// SPDX-License-Identifier: MIT
// EXPECT: a Dataset has the extents of the Tensors that it views
// EXPECT: the Dataset has rows of .*and you gave .*Tensor<float, 20, 8, 3>
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  static const Tensor<float, 20, 8, 3> x{};
  static const Tensor<float, 20, 1> y{};
  return Dataset<float[8], 3>{x, y}.rows();
}
