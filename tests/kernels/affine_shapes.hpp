// SPDX-License-Identifier: MIT
//
// The passes of one affine layer against plain loops, for lanes V and every layout.
#pragma once

#include <fixnet/kernels/affine_backward.hpp>
#include <fixnet/kernels/affine_forward.hpp>
#include <fixnet/kernels/update.hpp>
#include <fixnet/layers/identity.hpp>

#include "kernels/matrices.hpp"

namespace affine_shapes {

using matrices::Block;
using matrices::Matrix;

/// An activation with f(0) ≠ 0 and exact arithmetic: y = x + 0.5, dx = 2·dy.
struct Shift {
  static constexpr bool keeps_zero = false;
  template <class V>
  static constexpr V forward(V x) noexcept {
    return x + V(typename V::scalar(0.5));
  }
  template <class V>
  static constexpr V backward(V, V dy) noexcept {
    return dy + dy;
  }
};

/// One layer's numbers: what goes in, and what plain loops make of it.
struct Problem {
  Matrix x, w, bias, dy;  // (B, In) (Out, In) (1, Out) (B, Out)
  Problem(int B, int In, int Out)
      : x(matrices::random_integers(B, In, 1)),
        w(matrices::random_integers(Out, In, 2)),
        bias(matrices::random_integers(1, Out, 3)),
        dy(matrices::random_integers(B, Out, 4)) {}
  FIXNET_TEST_OUT_OF_LINE Matrix y(bool with_bias, double shift) const {
    Matrix offset(1, w.rows);
    for (int o = 0; o < w.rows; ++o) offset.at(0, o) = shift + (with_bias ? bias.at(0, o) : 0.0);
    return plus_row(product(x, transposed(w)), offset);
  }
  FIXNET_TEST_OUT_OF_LINE Matrix dx() const {
    Matrix result = product(dy, w);
    for (double& v : result.value) v *= 2;
    return result;
  }
  FIXNET_TEST_OUT_OF_LINE Matrix dw() const { return product(transposed(dy), x); }
  FIXNET_TEST_OUT_OF_LINE Matrix dbias(bool with_bias) const {
    Matrix result(1, w.rows);
    for (int b = 0; b < (with_bias ? x.rows : 0); ++b) {
      for (int o = 0; o < w.rows; ++o) result.at(0, o) += dy.at(b, o);
    }
    return result;
  }
};

FIXNET_TEST_OUT_OF_LINE inline Matrix as_block(const Matrix& m, bool narrow) {
  return narrow ? transposed(m) : m;
}

/// Views of a block of B samples of N columns.
template <class V, int B, int N, bool Narrow>
using Samples = Block<V, Narrow ? N : B, Narrow ? B : N>;
template <class V, class Storage>
using ViewOf = fixnet::kernels_impl::PaddedRows<V, Storage::stride>;

template <class V, int B, int In, int Out, bool NarrowIn, bool NarrowOut, bool Bias,
          bool ByOutput = NarrowOut && !NarrowIn>
struct Layer {
  using Weights = Block<V, ByOutput ? Out : In, ByOutput ? In : Out>;
  using X = Samples<V, B, In, NarrowIn>;
  using Y = Samples<V, B, Out, NarrowOut>;
  using Shape = fixnet::kernels_impl::AffineShape<B, In, Out, Weights::stride, Bias, NarrowIn,
                                                  NarrowOut, ByOutput>;
  static constexpr int bias_offset = (ByOutput ? Out : In) * Weights::stride;
  static constexpr int storage = bias_offset + fixnet::simd::padded(Out, V::size);
  using T = typename V::scalar;

  Problem problem{B, In, Out};
  X x{as_block(problem.x, NarrowIn)};
  Y dy{as_block(problem.dy, NarrowOut)};
  alignas(64) T parameters[storage];
  static constexpr matrices::Shape name{"B In Out lanes narrow_in narrow_out bias",
                                        {B, In, Out, V::size, NarrowIn, NarrowOut, Bias}};

  Layer() {
    matrices::pack(as_block(problem.w, !ByOutput), Weights::stride, parameters);
    matrices::pack(problem.bias, storage - bias_offset, parameters + bias_offset);
  }
  template <class Act>
  void forward(double shift) {
    using View = ViewOf<V, Y>;
    Y y, z;
    const fixnet::kernels_impl::AffineForward<V, Shape, Act, ViewOf<V, X>, View, View> pass{
        {x.data}, parameters, parameters + bias_offset, {y.data}, {z.data}};
    pass();
    y.expect(name, "y", as_block(problem.y(Bias, shift), NarrowOut));
    z.expect(name, "what enters the activation", as_block(problem.y(Bias, 0), NarrowOut));
  }
  void backward() {
    using DX = ViewOf<V, X>;
    X dx;
    alignas(64) T g[storage] = {};
    const fixnet::kernels_impl::InputEpilogue<V, Shift, DX, DX> done{{x.data}, {dx.data}};
    run_backward(done, g);
    dx.expect(name, "dx", as_block(problem.dx(), NarrowIn));
    gradients(g);
  }
  /// A gradient that is not finite leaves the padding of dx and of the weight's gradient 0.
  void backward_of_nan() {
    using DX = ViewOf<V, X>;
    const int last = dy.stride * ((NarrowOut ? Out : B) - 1);
    dy.data[0] = std::numeric_limits<T>::quiet_NaN();
    dy.data[last] = std::numeric_limits<T>::infinity();
    X dx;
    alignas(64) T g[storage] = {};
    const fixnet::kernels_impl::InputEpilogue<V, Shift, DX, DX> done{{x.data}, {dx.data}};
    run_backward(done, g);
    expect_padding(dx.data, NarrowIn ? In : B, NarrowIn ? B : In, X::stride);
    expect_padding(g, ByOutput ? Out : In, ByOutput ? In : Out, Weights::stride);
    expect_padding(g + bias_offset, 1, Bias ? Out : 0, storage - bias_offset);
  }
  /// The first layer's pass: nobody wants dx.
  void backward_of_first() {
    alignas(64) T g[storage] = {};
    run_backward(fixnet::kernels_impl::Nowhere{}, g);
    gradients(g);
  }

 private:
  static void expect_padding(const T* data, int rows, int columns, int stride) {
    for (int r = 0; r < rows; ++r) {
      for (int i = columns; i < stride; ++i) {
        if (!(data[r * stride + i] == 0)) FAIL_CHECK("row " << r << ", column " << i);
      }
    }
  }
  template <class Done>
  void run_backward(const Done& done, T* g) {
    using Sink = fixnet::kernels_impl::AddGradient<V>;
    fixnet::kernels_impl::AffineBackward<V, Shape, Sink, ViewOf<V, Y>, ViewOf<V, X>, Done>{
        {dy.data}, {x.data}, parameters, 0, bias_offset, Sink{g}, done}();
  }
  void gradients(const T* g) {
    const Matrix dw = as_block(problem.dw(), !ByOutput);
    matrices::expect_same(name, "dW", dw, Weights::stride, g);
    matrices::expect_same(name, "dbias", problem.dbias(Bias), storage - bias_offset,
                          g + bias_offset);
  }
};

/// Every pass of one layer.
template <class V, int B, int In, int Out, bool NarrowIn, bool NarrowOut>
FIXNET_NOINLINE void check() {
  constexpr bool bias = (In + Out) % 3 != 0;
  Layer<V, B, In, Out, NarrowIn, NarrowOut, bias> layer;
  if constexpr ((B + In + Out) % 2 == 0) layer.template forward<Shift>(0.5);
  if constexpr ((B + In + Out) % 2 != 0) layer.template forward<fixnet::Identity>(0);
  layer.backward();
  if constexpr (!NarrowIn && !NarrowOut) {  // as inference of one sample reads narrow weights
    Layer<V, B, In, Out, false, false, bias, true>{}.template forward<Shift>(0.5);
  }
  if constexpr ((In + Out) % 4 == 0) layer.backward_of_first();
}

/// Every layout: In and Out in rows of lanes, or few with the batch in the lanes.
template <class V, int B, int In, int Out>
void every_layout() {
  check<V, B, In, Out, false, false>();
  check<V, B, In, Out, false, true>();
  check<V, B, In, Out, true, false>();
  check<V, B, In, Out, true, true>();
}

constexpr int batches[] = {1, 2, 3, 7, 8, 12, 17, 64};
constexpr int widths[] = {1, 2, 3, 5, 7, 8, 15, 17, 33};

/// Every width 1 … 33 on each side, with other sizes and layouts that go round.
template <class V>
void every_width() {
  matrices::each_from_to<1, 33>([](auto n) {
    constexpr int other = widths[(2 * n) % 9], another = widths[(4 * n + 1) % 9];
    check<V, batches[n % 8], n, other, (n < 8), (other < 8)>();
    check<V, batches[(n + 3) % 8], another, n, (n % 4 == 0), (n < 8)>();
  });
}
/// Every batch with widths that are few and that are many: from 8 rows on, all remainders by the four sums of a bias.
template <class V>
void every_batch() {
  matrices::each_of<1, 2, 3, 7, 8, 10, 11, 15, 17, 64>([](auto b) { every_layout<V, b, 2, 3>(); });
}

}  // namespace affine_shapes
