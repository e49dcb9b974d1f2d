// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/kernels/affine_shape.hpp>
#include <fixnet/kernels/row_groups.hpp>
#include <fixnet/kernels/update.hpp>
#include <fixnet/layers/operator.hpp>
#include <limits>

FIXNET_NAMESPACE_BEGIN
namespace layers_impl {

/// The index that a number is: −1 for one outside of the table, for a fraction and for NaN. The
/// whole number is compared once more, because -ffast-math lets NaN pass the first comparisons.
template <int Count, class T>
constexpr int index_of(T x) noexcept {
  if (!(x >= T(0) && x < T(Count))) return -1;
  const int i = static_cast<int>(x);
  return i >= 0 && i < Count && static_cast<T>(i) == x ? i : -1;
}

/// A column of indices.
template <int Count, class X>
struct Indices {
  X x;
  FIXNET_INLINE constexpr int at(int row) const noexcept { return index_of<Count>(x.at(row, 0)); }
};
/// Of an input, whichever way it lies.
template <int Count, bool Narrow, class X>
FIXNET_INLINE constexpr auto indices_in(const X& x) noexcept {
  const auto rows = kernels_impl::by_sample<Narrow>(x);
  return Indices<Count, std::remove_const_t<decltype(rows)>>{rows};
}

template <class V, class G, int Stride, class Rows, class Y>
struct EmbeddingForward {
  using T = typename V::scalar;
  const T* weight;
  Rows index;
  Y y;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    for (int b = 0; b < G::groups; ++b) {
      const int row = index.at(b);
      for (int i = 0; i < G::parts; ++i) {
        const V none(std::numeric_limits<simd::Element<V>>::quiet_NaN());
        const T* from = weight + (row < 0 ? 0 : row) * Stride + i * V::size;
        G::set(y, b, i, row < 0 ? G::inside(b, i, none) : V::load(from));
      }
    }
  }
};

/// The gradient of a table's row is the sum of those of the samples that name it: a chain for each
/// row goes through its samples in order.
template <class V, class G, int Count, int Stride, int PaddingIdx, class InShape, class Rows,
          class DY, class Sink, class DXDone>
struct EmbeddingBackward {
  int weight_offset;
  Rows index;
  DY dy;
  const Sink& sink;
  DXDone dx_done;

  FIXNET_INLINE constexpr void operator()() const noexcept {
    using T = typename V::scalar;
    int first[Count], next[G::groups];
    for (int& sample : first) sample = -1;
    for (int b = G::groups - 1; b >= 0; --b) {
      const int row = index.at(b);
      if (row < 0 || row == PaddingIdx) continue;
      next[b] = first[row];
      first[row] = b;
    }
    if constexpr (!std::is_same_v<DXDone, kernels_impl::Nowhere>) {
      for (int r = 0; r < InShape::rows; ++r)
        for (int c = 0; c < InShape::template vectors<V>; ++c) dx_done(r, c, V(T(0)));
    }
    const auto update = [&](int row) FIXNET_LAMBDA {
      for (int i = 0; i < G::parts; ++i) {
        V sum(T(0));
        for (int b = first[row]; b >= 0; b = next[b]) sum = sum + G::get(dy, b, i);
        sink(weight_offset + row * Stride + i * V::size, sum);
      }
    };
    if (Count > G::groups && kernels_impl::rests_at_zero(sink)) {
      for (int b = 0; b < G::groups; ++b) {
        const int row = index.at(b);
        if (row >= 0 && first[row] == b) update(row);
      }
    } else {
      for (int row = 0; row < Count; ++row) update(row);
    }
  }
};

}  // namespace layers_impl

/// Looks up a row of a table of Count vectors: a word's, a product's, a weekday's. The table begins
/// with normal numbers and learns; the row PaddingIdx, if there is one, begins at 0 and stays.
/// Formula   y = W[x];  dW[i] = Σ dy over the rows with x = i, dx = 0
/// Shapes    x (B, 1), whole numbers in the network's number type; y (B, Dim); W (Count, Dim). Of a
///           Sequence<L, 1> each step is looked up: y (B, L, Dim)
/// Errors    compile time: Count or Dim below 1, PaddingIdx not below Count; a neighbour of another
///           width; more rows than the number type counts, 2^24 in float. A number that is no index of
///           the table gives a row of NaN, so the loss is NaN
/// Cost      forward a copy of Dim numbers a row; backward Dim additions a row, and an update of the
///           whole table, as of PyTorch's dense gradients: of Adam 8 µs and some 200 a step where Count
///           is 1000 and 10000, Dim 16, and the rest of the step takes 1. SGD without momentum and
///           weight_decay updates the rows that the batch names, with the same bits: 1 µs in all.
///           Count + B whole numbers in the frame
/// Source    torch.nn.Embedding(Count, Dim, padding_idx=PaddingIdx)
template <int Count, int Dim, int PaddingIdx = -1>
struct Embedding {
  FIXNET_CHECK(Count > 0 && Dim > 0, "Embedding<count, dim> needs at least one of each", Count,
               " rows of ", Dim, " columns");
  FIXNET_CHECK(PaddingIdx >= -1 && PaddingIdx < Count,
               "padding_idx of an Embedding is one of its rows, or -1 for none", PaddingIdx,
               " given for ", Count, " rows");
  FIXNET_CHECK(Count <= 1 << 24, "an Embedding's indices are exact in float up to 2^24", Count,
               " rows asked for");

  static constexpr void write_name(names_impl::Writer& out) noexcept {
    names_impl::put(out, "Embedding(", Count, ",", Dim);
    if (PaddingIdx >= 0) names_impl::put(out, ",padding_idx=", PaddingIdx);
    out.put(')');
  }

  struct op : layers_impl::OperatorDefaults {
    static constexpr int inputs = 1, outputs = Dim;
    static constexpr bool looks_up = true;
    static constexpr layers_impl::Columns columns = layers_impl::Columns::last;
    using Site = layers_impl::Site;
    using Layout = layers_impl::Layout;

    static constexpr bool accepts(Layout, Layout out) noexcept { return out == Layout::rows; }
    static constexpr bool reads_user_rows(const Site&, const layers_impl::Parameter*) noexcept {
      return true;
    }
    static constexpr layers_impl::ParameterList parameters(const Site&) noexcept {
      layers_impl::ParameterList list;
      list.add({.name = "weight",
                .torch = {Count, Dim},
                .rows = Count,
                .columns = Dim,
                .begin = layers_impl::as_normal(PaddingIdx)});
      return list;
    }
    /// No product, but a pass over its outputs.
    static constexpr long work(const Site& s, const layers_impl::Parameter*, int rows) noexcept {
      return long{rows} * simd::lanes_of(Dim, s.lanes);
    }
    template <class T>
    static constexpr long forward_flops(const Site&) noexcept {
      return 0;
    }
    template <class T>
    static constexpr long backward_flops(const Site&, bool) noexcept {
      return Dim;
    }
    template <class V, class C>
    static constexpr long scratch_bytes(bool) noexcept {
      return (long{Count} + C::Out::batch) * static_cast<long>(sizeof(int));
    }

    template <class V, class C, class Act, class P, class X, class Y, class Z, class S, class Call>
    static FIXNET_INLINE constexpr auto forward(const P& p, const X& x, const Y& y, const Z&,
                                                const S&, const Call&) noexcept {
      const auto rows = layers_impl::indices_in<Count, C::In::narrow>(x);
      return layers_impl::EmbeddingForward<V, kernels_impl::RowGroupsOf<V, typename C::Out>,
                                           P::template tensor<0>.stride,
                                           std::remove_const_t<decltype(rows)>, Y>{
          p.template at<0>(), rows, y};
    }
    template <class V, class C, class P, class DY, class X, class Y, class S, class Sink,
              class DXDone>
    static FIXNET_INLINE constexpr auto backward(const P& p, const DY& dy, const X& x, const Y&,
                                                 const S&, const Sink& sink,
                                                 const DXDone& dx_done) noexcept {
      using G = kernels_impl::RowGroupsOf<V, typename C::Out>;
      const auto rows = layers_impl::indices_in<Count, C::In::narrow>(x);
      return layers_impl::EmbeddingBackward<V, G, Count, P::template tensor<0>.stride, PaddingIdx,
                                            typename C::In, std::remove_const_t<decltype(rows)>, DY,
                                            Sink, DXDone>{p.template offset<0>(), rows, dy, sink,
                                                          dx_done};
    }
  };
};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
