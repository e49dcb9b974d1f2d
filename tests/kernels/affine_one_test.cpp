// SPDX-License-Identifier: MIT
#include "kernels/affine_shapes.hpp"

using namespace affine_shapes;

TEST_CASE("affine: y, dx, dW and dbias of every width 1 … 33, one float at a time") {
  every_width<fixnet::simd::One<float>>();
}
