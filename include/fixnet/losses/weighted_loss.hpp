// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/losses/contract.hpp>

FIXNET_NAMESPACE_BEGIN
namespace losses_impl {

/// How many weights a loss has; N where it has none of its own.
template <class Loss, int N>
constexpr int own_weights() noexcept {
  if constexpr (Weighted<Loss>) return Loss::columns;
  return N;
}

}  // namespace losses_impl
namespace check_impl {

template <int Given, int Own>
struct WeightsFit {
  static constexpr bool ok = Given == Own;
  FIXNET_CHECK(ok, "a WeightedLoss has as many weights as the loss within it has for its columns",
               "there are ", Given, " weights and the loss has ", Own, " of its own");
};

}  // namespace check_impl

/// Any loss of single outputs with a weight for each column:
///   WeightedLoss{BCELoss{}, std::array{1.0, 2.5}}
/// A pos_weight for each column beside it:
///   WeightedLoss{WeightedBCEWithLogitsLoss<2>{{3.0, 0.5}}, std::array{1.0, 2.5}}
/// The mean divides as the loss's own does, and not by the sum of the weights, as in PyTorch.
/// Formula   l = w_n·l_n, dy = w_n·dy_n in column n
/// Shapes    y, t (B, N)   weight (N)
/// Errors    the loss's own; compile time: another number of weights than outputs
/// Source    torch.nn.BCELoss(weight=...), torch.nn.BCEWithLogitsLoss(weight=..., pos_weight=...)
template <class Loss, int N>
struct WeightedLoss : Loss {
  /// Whether the loss has weights of its own, such as pos_weight.
  static constexpr bool twice =
      check_impl::Passes<check_impl::WeightsFit<N, losses_impl::own_weights<Loss, N>()>> &&
      losses_impl::HasWeightedTerm<Loss>;
  static_assert(
      (twice || losses_impl::HasTerm<Loss> ||
       losses_impl::HasWeightedTerm<Loss>)&&!losses_impl::WeightedTwice<Loss>,
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
  constexpr double inner_weight(int i) const noexcept requires twice {
    return Loss::column_weight(i);
  }
  template <class V>
  FIXNET_INLINE constexpr losses_impl::Term<V> term(
      V y, V t, std::conditional_t<twice, losses_impl::WeightPair<V>, V> w) const noexcept {
    if constexpr (twice) {
      return scaled(Loss::term(y, t, w.inner), w.outer);
    } else {
      return scaled(Loss::term(y, t), w);
    }
  }
  template <class V>
  static FIXNET_INLINE constexpr losses_impl::Term<V> scaled(const losses_impl::Term<V>& plain,
                                                             V w) noexcept {
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
