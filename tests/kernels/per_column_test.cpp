// SPDX-License-Identifier: MIT
//
// The layer that these passes exist for is tested in layers/prelu_test.cpp, at every width. Here:
// that a pass which nobody wants dx of still makes the parameters' gradient.
#include <fixnet/kernels/per_column.hpp>

#include "catch_compat.hpp"

using fixnet::kernels_impl::Nowhere, fixnet::kernels_impl::PaddedRows,
    fixnet::kernels_impl::ScaledBackward, fixnet::kernels_impl::ScaledShape;
using V = fixnet::simd::Lanes<float>;

namespace {

// y = a·x
struct Product {
  template <class L>
  static constexpr L backward(L x, L a, L dy, L& da) {
    da = fma(x, dy, da);
    return a * dy;
  }
};

struct Sink {
  float* gradient;
  void operator()(int offset, V v) const { v.store(gradient + offset); }
};

template <bool Narrow, bool Shared>
void check(float first, float second) {
  constexpr int offset = 16;  // whole registers, and a column each where a lane is one element
  constexpr int stride = fixnet::simd::padded(Narrow ? 3 : 2, V::size);
  using View = PaddedRows<V, stride>;
  alignas(64) float x[3 * stride] = {}, dy[3 * stride] = {}, gradient[2 * offset] = {};
  alignas(64) const float weight[offset] = {};
  for (int b = 0; b < 3; ++b) {
    for (int i = 0; i < 2; ++i) {
      const int at = Narrow ? i * stride + b : b * stride + i;
      x[at] = static_cast<float>(b + 1), dy[at] = static_cast<float>(10 * (i + 1));
    }
  }
  ScaledBackward<V, ScaledShape<3, 2, Narrow, Shared>, Product, Sink, View, View, Nowhere>{
      {x}, {dy}, weight, offset, {gradient}, {}}();
  CHECK(gradient[0] == 0.0f);
  CHECK(gradient[offset] == first);
  CHECK(gradient[offset + 1] == second);
}

}  // namespace

TEST_CASE("ScaledBackward: the parameters' gradient at its offset, without dx", "[kernels]") {
  check<false, false>(60, 120);
  check<true, false>(60, 120);
  check<false, true>(180, 0);
  check<true, true>(180, 0);
}
