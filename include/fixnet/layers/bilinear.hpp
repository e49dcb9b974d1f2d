// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/kernels/affine_shape.hpp>
#include <fixnet/kernels/moved.hpp>
#include <fixnet/kernels/row_groups.hpp>
#include <fixnet/layers/operator.hpp>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// The columns of x as lanes of group g, one number for all of them where outputs fill the lanes, and
/// the weights, stored [in1·in2][out padded].
template <class V, class In, class Out, int In1, int In2, int Stride>
struct BilinearParts {
  using T = typename V::scalar;
  using G = kernels_impl::RowGroupsOf<V, Out>;

  template <class X>
  static FIXNET_INLINE constexpr V column(const X& x, int g, int i) noexcept {
    if constexpr (Out::narrow) {
      return x.get(i, g);
    } else {
      return V(kernels_impl::number_at<In>(x, g, i));
    }
  }
  /// Part c of the weights of column i of the first input and column j of the second.
  static FIXNET_INLINE constexpr V weight(const T* weights, int c, int i, int j) noexcept {
    const T* const row = weights + (i * In2 + j) * Stride;
    return Out::narrow ? V(row[c]) : V::load(row + c * V::size);
  }
};

template <class V, class P, int In1, int In2, class X, class Y>
struct BilinearForward {
  using T = typename V::scalar;
  using G = typename P::G;
  const T *weights, *bias;
  X x;
  Y y;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    for (int g = 0; g < G::groups; ++g) {
      for (int c = 0; c < G::parts; ++c) G::set(y, g, c, G::inside(g, c, output(g, c)));
    }
  }

 private:
  FIXNET_INLINE constexpr V output(int g, int c) const noexcept {
    V sum = bias == nullptr ? V(T(0)) : G::of_columns(bias, c);
    for (int i = 0; i < In1; ++i) {
      V of_second(T(0));
      for (int j = 0; j < In2; ++j)
        of_second = fma(P::column(x, g, In1 + j), P::weight(weights, c, i, j), of_second);
      sum = fma(P::column(x, g, i), of_second, sum);
    }
    return sum;
  }
};

template <class V, class P, class In, class Out, int In1, int In2, int Stride, bool HasBias,
          class X, class DY, class Sink, class DXDone>
struct BilinearBackward {
  using T = typename V::scalar;
  using G = typename P::G;
  const T* weights;
  int weight_offset, bias_offset;
  X x;
  DY dy;
  const Sink& sink;
  DXDone dx_done;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    if constexpr (!std::is_same_v<DXDone, kernels_impl::Nowhere>) input_gradient();
    if constexpr (Out::narrow) {
      weights_by_sample();
    } else {
      weights_by_outputs();
    }
    if constexpr (HasBias) {
      G::sum_columns(sink, bias_offset,
                     [&](int g, int c, V sum) FIXNET_LAMBDA { return sum + G::get(dy, g, c); });
    }
  }

 private:
  /// The gradient by one column of x, before the sum over lanes of outputs: of the products with all
  /// columns of the other input.
  FIXNET_INLINE constexpr V of_column(int g, int column) const noexcept {
    const bool first = column < In1;
    V sum(T(0));
    for (int c = 0; c < G::parts; ++c) {
      V of_other(T(0));
      for (int k = 0; k < (first ? In2 : In1); ++k) {
        const V w =
            first ? P::weight(weights, c, column, k) : P::weight(weights, c, k, column - In1);
        of_other = fma(P::column(x, g, first ? In1 + k : k), w, of_other);
      }
      sum = fma(G::get(dy, g, c), G::inside(g, c, of_other), sum);
    }
    return sum;
  }
  FIXNET_INLINE constexpr void input_gradient() const noexcept {
    if constexpr (Out::narrow) {
      for (int g = 0; g < G::groups; ++g)
        for (int column = 0; column < In1 + In2; ++column) dx_done(column, g, of_column(g, column));
    } else {
      kernels_impl::move_numbers<V, In>(
          [&](int row, int column) FIXNET_LAMBDA { return simd::sum(of_column(row, column)); },
          [&](int r, int c, V v) FIXNET_LAMBDA { dx_done(r, c, v); });
    }
  }
  FIXNET_INLINE constexpr V weight_gradient(int c, int i, int j) const noexcept {
    V sum(T(0));
    for (int g = 0; g < G::groups; ++g) {
      const V product = settle(P::column(x, g, i) * P::column(x, g, In1 + j));
      sum = fma(G::get(dy, g, c), product, sum);
    }
    return sum;
  }
  /// Outputs fill the lanes.
  FIXNET_INLINE constexpr void weights_by_outputs() const noexcept {
    for (int ij = 0; ij < In1 * In2; ++ij) {
      for (int c = 0; c < G::parts; ++c) {
        const V sum = G::real(c, weight_gradient(c, ij / In2, ij % In2), V(T(0)));
        sink(weight_offset + ij * Stride + c * V::size, sum);
      }
    }
  }
  /// Samples fill the lanes: the sums over them become lanes of outputs.
  FIXNET_INLINE constexpr void weights_by_sample() const noexcept {
    for (int ij = 0; ij < In1 * In2; ++ij) {
      for (int from = 0; from < Out::columns; from += V::size) {
        V sums[V::size];
        for (int l = 0; l < V::size; ++l) {
          const bool real = from + l < Out::columns;
          sums[l] = real ? weight_gradient(from + l, ij / In2, ij % In2) : V(T(0));
        }
        sink(weight_offset + ij * Stride + from, row_sums(sums));
      }
    }
  }
};

}  // namespace layers_impl

/// Multiplies two vectors by a matrix for each output: the interaction of each number of one with each
/// of the other. The two lie side by side in a row, x1's columns first, as Parallel joins them.
/// Formula   y[b,k] = Σ_i x1[b,i] · Σ_j W[k,i,j]·x2[b,j] + bias[k]
///           dx1[i] = Σ_k dy[k]·Σ_j W[k,i,j]·x2[j], dx2 likewise; dW[k,i,j] = Σ_b dy[k]·x1[i]·x2[j]
/// Shapes    x (B, In1 + In2); W (Out, In1, In2), bias (Out); y (B, Out). Of a Sequence each step
/// Errors    compile time: a width below 1; a neighbour of another width
/// Cost      forward 2·In1·(In2 + 1)·Out FLOP a row, backward twice that for x and 2·In1·In2·Out for
///           W; a plain loop: no tiles as Linear's, so prefer few columns
/// Source    torch.nn.Bilinear(In1, In2, Out, bias); uniform over ±1/√In1 to begin with
template <int In1, int In2, int Out, bool HasBias = true>
struct Bilinear {
  FIXNET_CHECK(In1 > 0 && In2 > 0 && Out > 0, "Bilinear<in1, in2, out> needs at least one of each",
               In1, " and ", In2, " in, ", Out, " out");

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::put(out, "Bilinear(", In1, ",", In2, ",", Out, HasBias ? ")" : ",bias=false)");
  }

  struct op : layers_impl::OperatorDefaults {
    static constexpr int inputs = In1 + In2, outputs = Out;
    static constexpr layers_impl::Columns columns = layers_impl::Columns::last;
    using Site = layers_impl::Site;
    using Layout = layers_impl::Layout;
    using Begin = layers_impl::Begin;

    /// Samples fill the lanes in both blocks, or outputs do.
    static constexpr bool accepts(Layout in, Layout out) noexcept {
      return out == Layout::rows || in == Layout::columns;
    }
    static constexpr bool reads_user_rows(const Site& s, const layers_impl::Parameter*) noexcept {
      return s.out_layout == Layout::rows;
    }
    static constexpr layers_impl::ParameterList parameters(const Site&) noexcept {
      const auto begin = [](Begin::How how) {
        return Begin{.how = how, .fan_in = In1 * In2, .fan_out = Out * In2, .hidden = In1};
      };
      layers_impl::ParameterList list;
      list.add({.name = "weight",
                .torch = {Out, In1, In2},
                .rows = In1 * In2,
                .columns = Out,
                .stored = layers_impl::StoredAs::transposed,
                .begin = begin(Begin::as_weight)});
      if (HasBias) {
        list.add({.name = "bias", .torch = {Out}, .columns = Out, .begin = begin(Begin::as_bias)});
      }
      return list;
    }
    static constexpr long work(const Site& s, const layers_impl::Parameter*, int rows) noexcept {
      const bool narrow = s.out_layout == Layout::columns;
      const long all = narrow ? long{Out} * simd::lanes_of(rows, s.lanes)
                              : long{rows} * simd::lanes_of(Out, s.lanes);
      return long{In1} * (In2 + 1) * all;
    }
    template <class T>
    static constexpr long forward_flops(const Site&) noexcept {
      return 2L * In1 * (In2 + 1) * Out;
    }
    template <class T>
    static constexpr long backward_flops(const Site&, bool dx) noexcept {
      const long by_input = 4L * In1 * In2 * Out + 2L * (In1 + In2) * Out;
      return (dx ? by_input : 0) + 2L * In1 * In2 * Out + In1 * In2 + (HasBias ? Out : 0);
    }

    template <class V, class C, class P>
    using Parts = layers_impl::BilinearParts<V, typename C::In, typename C::Out, In1, In2,
                                             P::template tensor<0>.stride>;

    template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
    static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z&,
                                                const S&, const Call&) noexcept {
      const typename V::scalar* bias = nullptr;
      if constexpr (HasBias) bias = p.template at<1>();
      return layers_impl::BilinearForward<V, Parts<V, C, P>, In1, In2, X, Y>{p.template at<0>(),
                                                                             bias, x, y};
    }
    template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
              class DXDone>
    static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y&,
                                                 const S&, const Sink& sink,
                                                 const DXDone& dx_done) noexcept {
      int bias = 0;
      if constexpr (HasBias) bias = p.template offset<1>();
      return layers_impl::BilinearBackward<V, Parts<V, C, P>, typename C::In, typename C::Out, In1,
                                           In2, P::template tensor<0>.stride, HasBias, X, DY, Sink,
                                           DXDone>{
          p.template at<0>(), p.template offset<0>(), bias, x, dy, sink, dx_done};
    }
  };
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
