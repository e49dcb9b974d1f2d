// SPDX-License-Identifier: MIT
#include "kernels/affine_shapes.hpp"

using namespace affine_shapes;
using Native = fixnet::simd::Lanes<double>;

TEST_CASE("affine: y, dx, dW and dbias of every width 1 … 33, in lanes of double") {
  every_width<Native>();
}
