// SPDX-License-Identifier: MIT
//
// The end of a training pass for losses on class indices: from the last stage's output z and one
// label a sample to the loss and its gradient by z. One text for rows of lanes and for the batch in
// the lanes; logarithms are taken a register of samples at a time.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/kernels/map.hpp>
#include <fixnet/kernels/row_groups.hpp>
#include <fixnet/plan/fusion.hpp>
#include <fixnet/run/loss/class_targets.hpp>
#include <fixnet/run/loss/elementwise.hpp>

FIXNET_NAMESPACE_BEGIN
namespace run_impl {

/// The score of each group's label: z[b, t[b]].
template <class V, class G, class Z>
FIXNET_INLINE constexpr V picked(const Z& z, int g, V column) noexcept {
  using T = typename V::scalar;
  V score(T(0));
  static_repeat<G::parts, 4>(
      [&](int i) FIXNET_LAMBDA { score = select(G::index(i) == column, G::get(z, g, i), score); });
  return G::total(score);
}

/// Cross-entropy from logits.
/// Formula   l = w_t·(log Σ exp(z − max) − (z_t − max)), and with label smoothing s
///           (1 − s)·l + s/C·Σ_c w_c·(log Σ exp(z − max) − (z_c − max))
template <class V, class S, class Loss>
class FromLogits {
  using T = typename V::scalar;
  using Element = simd::Element<V>;
  using G = kernels_impl::RowGroupsOf<V, S>;

 public:
  template <class Labels, class Rows>
  FIXNET_INLINE constexpr FromLogits(const Loss& loss, const Labels& labels, Rows rows) noexcept
      : weights_(loss),
        targets_(loss, weights_, labels, rows),
        hit_(static_cast<Element>(1.0 - losses_impl::label_smoothing(loss))),
        spread_(static_cast<Element>(losses_impl::label_smoothing(loss) / S::columns)) {}

  template <class Z, class Rows, class Done>
  FIXNET_INLINE constexpr T operator()(const Z& z, Rows rows, const Done& dz_done) noexcept {
    static_repeat<G::groups, 40 * G::parts>([&](int g)
                                                FIXNET_LAMBDA { group(z, g, rows, dz_done); });
    return value();
  }

 private:
  template <class Z, class Rows, class Done>
  FIXNET_INLINE constexpr void group(const Z& z, int g, Rows rows, const Done& dz_done) noexcept {
    // exp(nothing) is 0, without the exception that infinity minus infinity would raise.
    const V top = G::largest(z, g), nothing(sizeof(Element) == 4 ? Element(-100) : Element(-720));
    V e[G::parts], total(T(0));
    static_repeat<G::parts, 20>([&](int i) FIXNET_LAMBDA {
      e[i] = simd::exp_nonpositive(G::real(i, G::get(z, g, i) - top, nothing));
      total = total + e[i];
    });
    total = G::total(total);
    const V column = targets_.column.group(g);
    sums_.set_group(g, total);
    picked_.set_group(g, picked<V, G>(z, g, column) - top);
    if (spread_ != Element(0)) spread_scores_.set_group(g, weighted_scores(z, g, top));
    gradients(e, total, column, g, rows, dz_done);
  }
  /// Σ_c w_c·(z_c − max)
  template <class Z>
  FIXNET_INLINE constexpr V weighted_scores(const Z& z, int g, V top) const noexcept {
    V total(T(0));
    static_repeat<G::parts, 4>([&](int i) FIXNET_LAMBDA {
      const V term = weight(g, i) * (G::get(z, g, i) - top);
      total = total + G::real(i, settle(term), V(T(0)));
    });
    return G::total(total);
  }
  FIXNET_INLINE constexpr V weight(int g, int i) const noexcept {
    return S::narrow ? weights_.lanes(i, g) : weights_.lanes(g, i);
  }
  /// dz_c = softmax(z)_c·Σ_k a_k − a_c, a_c = scale·((1 − s)·w_t·[c = t] + s/C·w_c)
  template <class Rows, class Done>
  FIXNET_INLINE constexpr void gradients(const V (&e)[G::parts], V total, V column, int g,
                                         Rows rows, const Done& dz_done) const noexcept {
    const auto counts = targets_.counts(column);
    const V scale(targets_.scale), spread = keep(counts, V(spread_) * scale);
    const V hit = keep(counts, V(hit_) * targets_.weight.group(g) * scale);
    const V factor = fma(spread, V(weights_.total()), hit) / total;
    static_repeat<G::parts, 8>([&](int i) FIXNET_LAMBDA {
      const V target = fma(spread, weight(g, i), keep(G::index(i) == column, hit));
      V dz = fma(e[i], factor, -target);
      if constexpr (masked<V, S, Rows>) {
        dz = keep(S::narrow ? inside<V, S>(i, g, rows) : inside<V, S>(g, i, rows), dz);
      }
      G::done(dz_done, g, i, settle(dz));
    });
  }
  /// All samples' terms, a register of samples at a time.
  FIXNET_INLINE constexpr T value() const noexcept {
    V total(T(0));
    constexpr int vectors = BySample<V, S>::vectors;
    static_repeat<vectors, 30>([&](int k) FIXNET_LAMBDA {
      const V log_sum = simd::log(sums_.lanes(k));
      V term = targets_.weight.lanes(k) * (log_sum - picked_.lanes(k));
      if (spread_ != Element(0)) {
        const V rest = fma(V(weights_.total()), log_sum, -spread_scores_.lanes(k));
        term = fma(V(hit_), term, V(spread_) * rest);
      }
      total = total + keep(targets_.counts(targets_.column.lanes(k)), settle(term));
    });
    return targets_.finish(total);
  }

  ColumnWeights<V, S, Loss> weights_;
  ClassTargets<V, S> targets_;
  Element hit_, spread_;
  BySample<V, S> sums_, picked_, spread_scores_;
};

/// The negative log-likelihood from log-probabilities.
/// Formula   l = −w_t·y_t;  dy_c = −w_t·[c = t], divided by Σ w_t for the mean
template <class V, class S, class Loss, class Y, class Labels, class Done>
FIXNET_INLINE constexpr typename V::scalar from_log_probabilities(const Loss& loss, const Y& y,
                                                                  const Labels& labels, int rows,
                                                                  const Done& dy_done) noexcept {
  using T = typename V::scalar;
  using G = kernels_impl::RowGroupsOf<V, S>;
  const ColumnWeights<V, S, Loss> weights(loss);
  const ClassTargets<V, S> targets(loss, weights, labels, rows);
  BySample<V, S> scores;
  static_repeat<G::groups, 8 * G::parts>([&](int g) FIXNET_LAMBDA {
    const V column = targets.column.group(g);
    const V hit = targets.weight.group(g) * V(-targets.scale);
    scores.set_group(g, picked<V, G>(y, g, column));
    static_repeat<G::parts, 4>([&](int i) FIXNET_LAMBDA {
      G::done(dy_done, g, i, settle(keep(G::index(i) == column, hit)));
    });
  });
  V total(T(0));
  static_repeat<BySample<V, S>::vectors, 4>([&](int k) FIXNET_LAMBDA {
    const V term = -(targets.weight.lanes(k) * scores.lanes(k));
    total = total + keep(targets.counts(targets.column.lanes(k)), settle(term));
  });
  return targets.finish(total);
}

/// The loss of y against the labels and its gradient by y, without an activation between.
template <class V, class S, class Loss, class Y, class Labels, class Rows, class Done>
FIXNET_INLINE constexpr typename V::scalar class_loss(const Loss& loss, const Y& y,
                                                      const Labels& labels, Rows rows,
                                                      const Done& dy_done) noexcept {
  if constexpr (Loss::scores == losses_impl::Scores::logits) {
    return FromLogits<V, S, Loss>(loss, labels, rows)(y, rows, dy_done);
  } else {
    return from_log_probabilities<V, S>(loss, y, labels, rows, dy_done);
  }
}

/// y = f(z) over a whole block, elementwise or row by row, with zeros as padding.
template <class V, class S, class Last, class Z, class Y>
FIXNET_INLINE constexpr void apply_last(const Z& z, const Y& y) noexcept {
  if constexpr (layers_impl::Rowwise<Last>) {
    Last::template forward<V, kernels_impl::RowGroupsOf<V, S>>(z, y);
  } else {
    kernels_impl::MapForward<V, S, Last, Z, Y>{z, y}();
  }
}

/// Class indices: value, and gradient by z of all lanes of the block. `rows` as elementwise_end's.
template <class V, class S, class Last, class Loss, class Z, class Labels, class Rows, class DZDone>
FIXNET_INLINE constexpr typename V::scalar class_index_end(const Loss& loss, const Z& z,
                                                           const Labels& labels, Rows rows,
                                                           const DZDone& dz_done) noexcept {
  if constexpr (plan_impl::scores_are_logits<Last, Loss>) {
    return FromLogits<V, S, Loss>(loss, labels, rows)(z, rows, dz_done);
  } else if constexpr (std::is_same_v<Last, Identity>) {
    return class_loss<V, S>(loss, z, labels, rows, dz_done);
  } else {
    plan_impl::Block<V, S> y, dy;
    const auto y_view = y.view();
    const auto dy_view = dy.view();
    apply_last<V, S, Last>(z, y_view);
    const auto value = class_loss<V, S>(
        loss, y_view, labels, rows, [&](int r, int c, V v) FIXNET_LAMBDA { dy_view.set(r, c, v); });
    last_backward<V, S, Last>(z, y_view, dy_view, rows, dz_done);
    return value;
  }
}

}  // namespace run_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
