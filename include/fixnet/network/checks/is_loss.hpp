// SPDX-License-Identifier: MIT
//
// Whether a class is a loss; if not, which part of losses/contract.hpp it lacks.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/sentence.hpp>
#include <fixnet/losses/custom.hpp>

FIXNET_NAMESPACE_BEGIN
namespace check_impl {

template <class L>
concept HasReduction = requires(const L& loss) {
  { loss.reduction } -> std::convertible_to<Reduction>;
};
template <class L>
concept NamesTerm = requires {
  &L::term;
}
|| requires { &L::template term<simd::One<float>>; };
template <class L>
concept NamesClasses = requires {
  L::scores;
}
|| requires(const L& l) { l.ignore_index; };
template <class L>
concept NamesWeights = requires {
  &L::column_weight;
}
|| (NamesClasses<L> && requires { L::columns; });

/// Whether a class that has its term from CustomLoss gives it the formula.
template <class L>
constexpr bool has_loss_formula() noexcept {
  if constexpr (losses_impl::HasTerm<L>)
    return !std::is_base_of_v<CustomLoss<L>, L> || losses_impl::HasFormula<L>;
  return true;
}

template <class L>
constexpr bool is_loss() noexcept {
  return losses_impl::Loss<L> &&
         (!NamesWeights<L> || losses_impl::Weighted<L>)&&has_loss_formula<L>();
}

template <class L>
struct IsLoss {
  static constexpr bool by_class = NamesClasses<L> && !NamesTerm<L>;
  static constexpr bool by_element = NamesTerm<L>;

  FIXNET_CHECK(by_class || by_element,
               "this class is no loss: it has neither term(y, t) and reduction (like "
               "MSELoss), nor scores and ignore_index (like CrossEntropyLoss)",
               "the loss is ", type<L>);
  FIXNET_CHECK(!(by_class || by_element) || HasReduction<L>,
               "this loss lacks reduction: `Reduction reduction = Reduction::mean`, whether "
               "its terms are averaged or added",
               "the loss is ", type<L>);
  FIXNET_CHECK(!by_element || losses_impl::HasTerm<L> || losses_impl::HasWeightedTerm<L>,
               "this loss's term has another form than `template <class V> constexpr "
               "losses_impl::Term<V> term(V y, V t) const`: the loss of one output y against "
               "its target t, and its derivative by y, in lanes V",
               "the loss is ", type<L>);
  FIXNET_CHECK(!by_class || losses_impl::ClassIndex<L> || !HasReduction<L>,
               "this loss on class indices lacks `static constexpr losses_impl::Scores "
               "scores` (what it takes: logits or log_probabilities) or `int ignore_index`",
               "the loss is ", type<L>);
  FIXNET_CHECK(!NamesWeights<L> || losses_impl::Weighted<L>,
               "this loss with a weight for each output lacks `static constexpr int columns` "
               "(their number) or `constexpr double column_weight(int i) const`",
               "the loss is ", type<L>);

  FIXNET_CHECK(has_loss_formula<L>(),
               "a custom loss needs the formula of one output y and its target t: `template "
               "<class V> constexpr V f(V y, V t) const` over lanes V, or a lambda `[](auto "
               "y, auto t)` that returns what y is",
               "the loss is ", type<L>);

  static constexpr bool ok = is_loss<L>();
};

}  // namespace check_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
