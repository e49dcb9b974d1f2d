// SPDX-License-Identifier: MIT
//
// The end of a training pass: from the last stage's output z to the loss and its gradient by z.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/row_groups.hpp>
#include <fixnet/plan/buffers.hpp>
#include <fixnet/plan/fusion.hpp>
#include <fixnet/run/loss/column_weights.hpp>
#include <fixnet/run/loss/row_by_row.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// Whether a block has lanes that hold no real output: padding, or samples behind the last row.
template <class V, class S, class Rows>
inline constexpr bool masked = std::is_same_v<Rows, int> || S::width % V::size != 0;

/// The mask of lanes (r, c) of a block that hold one of the first `rows` samples and a real column.
template <class V, class S>
FIXNET_INLINE constexpr typename V::mask inside(int r, int c, int rows) noexcept {
  if constexpr (S::narrow) {
    return V::first(rows - c * V::size);
  } else {
    return V::first(r < rows ? S::columns - c * V::size : 0);
  }
}

/// The targets of lanes (r, c).
template <class V, class S, class Targets>
FIXNET_INLINE constexpr V target_lanes(const Targets& targets, int r, int c, int rows) noexcept {
  if constexpr (S::narrow) {
    return kernels_impl::column<V>(targets, r, c, rows);
  } else {
    return r < rows ? kernels_impl::row_lanes<V>(targets, r, c) : V(typename V::scalar(0));
  }
}

/// One element's term, with its column's weight where the loss has weights.
template <class Last, class Loss, class V>
FIXNET_INLINE constexpr losses_impl::Term<V> joined_term(
    const Loss& loss, V z, V t, losses_impl::WeightsIn<Loss, V> weight) noexcept {
  if constexpr (losses_impl::Weighted<Loss>) {
    return plan_impl::Joined<Last, Loss>::term(loss, z, t, weight);
  } else {
    return plan_impl::Joined<Last, Loss>::term(loss, z, t);
  }
}

/// Element by element: value and gradient from one visit to each lane. `rows` is B as a constant
/// (StaticIndex<B>) in full batches, a run-time number in smaller ones.
template <class V, class S, class Last, class Loss, class Z, class Targets, class Rows,
          class DZDone>
FIXNET_INLINE constexpr typename V::scalar term_by_term(const Loss& loss, const Z& z,
                                                        const Targets& targets, Rows rows,
                                                        const DZDone& dz_done) noexcept {
  using T = typename V::scalar;
  constexpr int vectors = S::template vectors<V>;
  const ColumnWeights<V, S, Loss> weights(loss);
  constexpr int terms = losses_impl::averages_rows<Loss> ? 1 : S::columns;  // of a row
  const T scale = loss.reduction == Reduction::mean
                      ? T(1) / static_cast<T>(static_cast<int>(rows) * terms)
                      : T(1);
  const V factor(scale);
  V total(T(0));
  static_repeat<S::rows, 16 * vectors>([&](int r) FIXNET_LAMBDA {
    static_repeat<vectors, 16>([&](int c) FIXNET_LAMBDA {
      const V t = target_lanes<V, S>(targets, r, c, rows);
      losses_impl::Term<V> term = joined_term<Last>(loss, z.get(r, c), t, weights.lanes(r, c));
      term.gradient = term.gradient * factor;
      if constexpr (masked<V, S, Rows>) {
        const auto mask = inside<V, S>(r, c, rows);
        term = {keep(mask, term.value), keep(mask, term.gradient)};
      }
      total = total + settle(term.value);
      dz_done(r, c, settle(term.gradient));
    });
  });
  return simd::sum(total) * scale;
}

/// dz of y = f(z), with zeros as padding.
template <class V, class S, class Last, class Z, class Y, class DY, class Rows, class Done>
FIXNET_INLINE constexpr void last_backward(const Z& z, const Y& y, const DY& dy, Rows rows,
                                           const Done& dz_done) noexcept {
  if constexpr (layers_impl::Rowwise<Last>) {
    Last::template backward<V, kernels_impl::RowGroupsOf<V, S>>(
        y, dy, [&](int r, int c, V dz) FIXNET_LAMBDA {
          if constexpr (masked<V, S, Rows>) dz = keep(inside<V, S>(r, c, rows), dz);
          dz_done(r, c, settle(dz));
        });
  } else {
    constexpr int vectors = S::template vectors<V>;
    static_repeat<S::rows, 8 * vectors>([&](int r) FIXNET_LAMBDA {
      for (int c = 0; c < vectors; ++c) {
        const V saved = Last::saved == Saved::output ? y.get(r, c) : z.get(r, c);
        V dz = Last::backward(saved, dy.get(r, c));
        if constexpr (masked<V, S, Rows>) dz = keep(inside<V, S>(r, c, rows), dz);
        dz_done(r, c, settle(dz));
      }
    });
  }
}

/// The last activation of all lanes.
template <class V, class S, class Last, class Z, class Y>
FIXNET_INLINE constexpr void last_forward(const Z& z, const Y& y) noexcept {
  if constexpr (layers_impl::Rowwise<Last>) {
    Last::template forward<V, kernels_impl::RowGroupsOf<V, S>>(z, y);
  } else {
    constexpr int vectors = S::template vectors<V>;
    static_repeat<S::rows, 8 * vectors>([&](int r) FIXNET_LAMBDA {
      for (int c = 0; c < vectors; ++c) y.set(r, c, Last::forward(z.get(r, c)));
    });
  }
}

/// A last activation or a loss over whole rows: the loss of the outputs, then the gradient back
/// through the activation.
template <class V, class S, class Last, class Loss, class Z, class Targets, class Rows,
          class DZDone>
FIXNET_INLINE constexpr typename V::scalar rowwise_end(const Loss& loss, const Z& z,
                                                       const Targets& targets, Rows rows,
                                                       const DZDone& dz_done) noexcept {
  plan_impl::Block<V, S> y, dy;
  const auto y_view = y.view();
  const auto dy_view = dy.view();
  const auto done = [&](int r, int c, V v) FIXNET_LAMBDA { dy_view.set(r, c, v); };
  typename V::scalar value{};
  last_forward<V, S, Last>(z, y_view);
  if constexpr (losses_impl::OfRows<Loss>) {
    value = row_by_row<V, S>(loss, y_view, targets, static_cast<int>(rows), done);
  } else {
    value = term_by_term<V, S, Identity>(loss, y_view, targets, rows, done);
  }
  last_backward<V, S, Last>(z, y_view, dy_view, rows, dz_done);
  return value;
}

/// The loss of the last activation's output, element by element or row by row, and its gradient by z.
template <class V, class S, class Last, class Loss, class Z, class Targets, class Rows,
          class DZDone>
FIXNET_INLINE constexpr typename V::scalar elementwise_end(const Loss& loss, const Z& z,
                                                           const Targets& targets, Rows rows,
                                                           const DZDone& dz_done) noexcept {
  if constexpr (layers_impl::Rowwise<Last> || losses_impl::OfRows<Loss>) {
    return rowwise_end<V, S, Last>(loss, z, targets, rows, dz_done);
  } else {
    return term_by_term<V, S, Last>(loss, z, targets, rows, dz_done);
  }
}

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
