// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN

/// Any loss of single outputs with a weight for each column:
///   WeightedLoss{BCELoss{}, std::array{1.0, 2.5}}
/// The mean divides as the loss's own does, and not by the sum of the weights, as in PyTorch.
/// Formula   l = w_n·l_n, dy = w_n·dy_n in column n
/// Shapes    y, t (B, N)   weight (N)
/// Errors    the loss's own; compile time: another number of weights than outputs
/// Source    torch.nn.BCELoss(weight=...), torch.nn.BCEWithLogitsLoss(weight=...)
template <class Loss, int N>
struct WeightedLoss : Loss {
  static_assert(
      losses_impl::HasTerm<Loss>,
      "fixnet: WeightedLoss weighs the columns of a loss of single outputs; losses on classes "
      "have forms of their own, such as WeightedCrossEntropyLoss");
  static constexpr int columns = N;
  std::array<double, N> weight = losses_impl::ones<N>();

  /// Calls act for the loss's settings and the weights, to save and to restore.
  template <class Act>
  constexpr void for_each_field(const Act& act) {
    act(static_cast<Loss&>(*this)), act(weight);
  }
  template <class Act>
  constexpr void for_each_field(const Act& act) const {
    act(static_cast<const Loss&>(*this)), act(weight);
  }

  constexpr double column_weight(int i) const noexcept {
    return weight[static_cast<std::size_t>(i)];
  }
  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(V y, V t, V w) const noexcept {
    const losses_impl::Term<V> plain = Loss::term(y, t);
    return {w * plain.value, w * plain.gradient};
  }

  /// The loss of a batch, or of its first `rows` rows, and its gradient by the outputs.
  template <class Outputs, class Targets, std::integral... Rows>
  constexpr auto operator()(const Outputs& y, const Targets& t, Rows... rows) const noexcept {
    return losses_impl::evaluate(*this, y, t, rows...);
  }
};

template <class Loss, std::size_t N>
WeightedLoss(const Loss&, const std::array<double, N>&) -> WeightedLoss<Loss, static_cast<int>(N)>;

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
