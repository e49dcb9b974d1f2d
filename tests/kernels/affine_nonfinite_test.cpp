// SPDX-License-Identifier: MIT
#include "kernels/affine_shapes.hpp"

using namespace affine_shapes;

namespace {

template <class V, int B, int In, int Out>
void every_layout_of_nan() {
  if constexpr (V::size > 1) {  // one element at a time has no padding
    INFO("batch " << B << ", " << In << " -> " << Out << ", lanes " << V::size);
    Layer<V, B, In, Out, false, false, true>{}.backward_of_nan();
    Layer<V, B, In, Out, false, true, true>{}.backward_of_nan();
    Layer<V, B, In, Out, true, false, true>{}.backward_of_nan();
    Layer<V, B, In, Out, true, true, true>{}.backward_of_nan();
  }
}
template <class V>
void few_and_many_rows() {
  every_layout_of_nan<V, 3, V::size + 3, 2 * V::size + 1>();
  every_layout_of_nan<V, 13, V::size + 3, 2 * V::size + 1>();  // where transposing pays
  every_layout_of_nan<V, 9, 3, 1>();
}

}  // namespace

TEST_CASE("affine: gradients of NaN and infinity leave the padding 0, in every layout") {
  few_and_many_rows<fixnet::simd::Lanes<float>>();
  few_and_many_rows<fixnet::simd::Lanes<double>>();
}
