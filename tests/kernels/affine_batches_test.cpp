// SPDX-License-Identifier: MIT
#include "kernels/affine_shapes.hpp"

using namespace affine_shapes;
using namespace fixnet::simd;

TEST_CASE("affine: every batch of 1, 2, 3, 7, 8, 12, 17 and 64, in every layout") {
  every_batch<Lanes<float>>();
  every_batch<Lanes<double>>();
}
TEST_CASE("affine: every batch, one double at a time") { every_batch<One<double>>(); }
