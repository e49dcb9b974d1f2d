// SPDX-License-Identifier: MIT
#include <fixnet/kernels/few_outputs_backward.hpp>

#include "kernels/matrices.hpp"

using namespace matrices;
using fixnet::simd::Lanes;
using fixnet::simd::One;

namespace {

// dX = dYᵀ·W and dW = dY·X from dY (Out, B), X (B, In) and W (Out, In).
template <class V, int B, int Out, int In>
FIXNET_NOINLINE void check() {
  using namespace fixnet::kernels_impl;
  const Matrix dy = random_integers(Out, B, 1), x = random_integers(B, In, 2);
  const Matrix w = random_integers(Out, In, 3);
  const Block<V, Out, B> dy_block{dy};
  const Block<V, B, In> x_block{x};
  const Block<V, Out, In> w_block{w};
  Block<V, B, In> dx;
  Block<V, Out, In> dw;
  constexpr int stride = Block<V, B, In>::stride;
  using Rows = ConstPaddedRows<V, stride>;
  const PaddedRows<V, stride> dx_view{dx.data}, dw_view{dw.data};
  narrow_backward<V, B, Out, fixnet::simd::lanes_of(In, V::size)>(
      ConstPaddedRows<V, Block<V, Out, B>::stride>{dy_block.data}, Rows{x_block.data},
      Rows{w_block.data}, [&](int r, int c, V v) { dx_view.set(r, c, v); },
      [&](int r, int c, V v) { dw_view.set(r, c, v); });
  const Shape name{"narrow_backward: B Out In lanes", {B, Out, In, V::size}};
  dx.expect(name, "dX", product(transposed(dy), w));
  dw.expect(name, "dW", product(dy, x));
}

constexpr int counts[] = {1, 2, 3, 5, 6, 7, 12, 17};

template <class V>
void every_size() {
  each_from_to<1, 33>([](auto n) { check<V, counts[n % 8], 1 + n % 7, n>(); });
  each_of<1, 2, 3, 7, 8, 12, 17, 64>([](auto b) {
    check<V, b, 1, V::size>();
    check<V, b, 3, 5 * V::size - 1>();
  });
  each_from_to<1, 7>([](auto out) { check<V, 9, out, 4 * V::size + 1>(); });
}

}  // namespace

TEST_CASE("narrow_backward: dX and dW of 1 … 7 outputs, 1 … 33 inputs, in lanes of float") {
  every_size<Lanes<float>>();
}
TEST_CASE("narrow_backward: dX and dW in lanes of double") { every_size<Lanes<double>>(); }
TEST_CASE("narrow_backward: dX and dW, one element at a time") { every_size<One<float>>(); }
