// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/network/evaluate_loss.hpp>

FIXNET_NAMESPACE_BEGIN
namespace network_impl {

/// One element's loss, with its column's weight where the loss has weights.
template <class Loss, class V>
constexpr typename V::scalar element_loss(const Loss& loss, V y, V t, int column) noexcept {
  if constexpr (losses_impl::Weighted<Loss>) {
    return loss.term(y, t, losses_impl::weights_of<V>(loss, column)).value.r;
  } else {
    return (void)column, loss.term(y, t).value.r;
  }
}

template <class Out>
struct TakesValues {
  static constexpr bool ok = matrix_impl::PlainMatrix<Out>;
  FIXNET_CHECK(ok,
               "unreduced takes a matrix of outputs, Tensor<float, rows, columns>: of taped ones, "
               "outputs.values()",
               "you gave ", check_impl::type<Out>);
};

}  // namespace network_impl

/// The loss of each output, or of each row where the loss is of classes or of rows: for a look at the worst
/// samples, or a mean of one's own.
/// Formula   l of each element or row, before the mean or the sum; 0 for an ignored label
/// Shapes    outputs (B, N)   targets (B, N), or B class indices   result (B, N), or (B)
/// Errors    as criterion(outputs, targets)
/// Cost      one element at a time, no allocation, noexcept; train with the reduced forms
/// Source    PyTorch's reduction="none"
template <class Loss, matrix_impl::PlainMatrix Out, class Targets>
[[nodiscard]] constexpr auto unreduced(Loss loss, const Out& outputs, const Targets& y) noexcept {
  using namespace network_impl;
  using T = typename Evaluated<Out>::scalar;
  constexpr int B = matrix_impl::rows<Out>, N = matrix_impl::columns<Out>;
  constexpr bool of_classes = losses_impl::ClassIndex<Loss>;
  constexpr bool of_rows = of_classes || losses_impl::OfRows<Loss>;
  constexpr int K = losses_impl::target_columns<Loss>(N);
  std::conditional_t<of_rows, Tensor<T, B>, Tensor<T, B, N>> all{};
  if constexpr (!check_impl::Passes<HeadsCheck<Loss, Evaluated<Out>>>) {
    return all;
  } else if constexpr (check_impl::Passes<TargetsCheck<Loss, T, B, N, Targets>>) {
    const auto targets = user_targets<Loss, T, B, N>(y);
    const auto rows = matrix_impl::user_rows(outputs);
    loss.reduction = Reduction::sum;
    for (int b = 0; b < B; ++b) {
      Tensor<T, 1, N> row{};
      for (int n = 0; n < N; ++n) row[0][n] = rows.at(b, n);
      if constexpr (of_classes) {
        all[b] = loss(row, Tensor<int, 1>{{targets.at(b)}}).value;
      } else if constexpr (of_rows) {
        Tensor<T, 1, K> wanted{};
        for (int k = 0; k < K; ++k) wanted[0][k] = targets.at(b, k);
        all[b] = loss(row, wanted).value;
      } else {
        for (int n = 0; n < N; ++n) {
          all[b][n] =
              element_loss(loss, simd::One<T>(row[0][n]), simd::One<T>(targets.at(b, n)), n);
        }
      }
    }
  }
  return all;
}

/// Says what it takes in place of taped outputs, or of what is no matrix.
template <class Loss, class Out, class Targets>
  requires(!matrix_impl::PlainMatrix<Out>)
constexpr auto unreduced(const Loss&, const Out&, const Targets&) noexcept {
  (void)check_impl::Passes<network_impl::TakesValues<Out>>;
  return Tensor<float, 1, 1>{};
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
