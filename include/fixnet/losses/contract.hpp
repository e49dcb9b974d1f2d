// SPDX-License-Identifier: MIT
//
// What a loss is: a value with its hyper-parameters, a reduction, and its mathematics.
//
//   elementwise  term(y, t): the loss of one output against one target, and its derivative by y;
//                a column-weighted one has term(y, t, w) with w the weight of the output's column
//   class index  a row of scores against one class index: the class says what scores are, logits or
//                log-probabilities, and the plan does the rest; label_smoothing is for logits only
//   of rows      of_rows, and row_term(y, t): the loss of one sample's outputs against its targets, and
//                its derivatives; losses/custom_row.hpp
//   weighted     either kind with columns, their number, and column_weight(i); an elementwise one may
//                have inner_weight(i) too, and takes a WeightPair of both
//   for heads    several losses with a weight each: losses/head_losses.hpp
//
// A loss called like a function, criterion(outputs, targets), is network/evaluate_loss.hpp.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <concepts>
#include <fixnet/base/sentence.hpp>
#include <fixnet/simd/one.hpp>

FIXNET_NAMESPACE_BEGIN

/// How the terms of a loss become one number: their mean or their sum.
enum class Reduction { mean, sum };

namespace check_impl {

template <class Loss>
struct KnowsNoNetwork {
  static constexpr bool ok = never<Loss>;
  FIXNET_CHECK(ok,
               "a loss is a value and a gradient and knows no network: in place of loss.backward() "
               "call model.backward(tape, loss.gradient, gradients), with the tape that "
               "model.forward(X, tape) wrote",
               "the loss is ", type<Loss>);
};

}  // namespace check_impl

/// The loss of a batch and its gradient: what `model.backward` takes. Where a number is wanted, it
/// is the loss: const float loss = criterion(outputs, y).
template <Scalar T, class Gradient>
struct LossResult {
  T value;
  Gradient gradient;

  constexpr operator T() const noexcept { return value; }
  /// PyTorch's loss.item().
  [[nodiscard]] constexpr T item() const noexcept { return value; }

  /// Says how a loss goes backward here.
  template <class... Arguments>
  constexpr void backward(const Arguments&...) const noexcept {
    (void)check_impl::Passes<check_impl::KnowsNoNetwork<LossResult>>;
  }
};

namespace losses_impl {

// What criterion(outputs, targets) does, or criterion(outputs, targets, rows). A loss declares it
// here and knows no network; network/evaluate_loss.hpp, above this floor, defines it.
template <class Loss, class Outputs, class Targets, std::integral... Rows>
constexpr auto evaluate(const Loss& loss, const Outputs& outputs, const Targets& targets,
                        Rows... rows) noexcept;

/// One output's loss and its derivative by that output.
template <class V>
struct Term {
  V value, gradient;
};

/// One row's loss and its derivatives by the outputs.
template <class V, std::size_t N>
struct RowTerm {
  V value;
  std::array<V, N> gradient;
};

/// The scores that a class-index loss takes.
enum class Scores { logits, log_probabilities };

/// What an elementwise loss takes: `static constexpr losses_impl::Takes takes`. A loss that stays
/// silent takes any numbers; a loss on class indices has `scores`.
enum class Takes { any, logits, probabilities, log_probabilities };
template <class L>
constexpr Takes takes() noexcept {
  if constexpr (requires { Takes{L::takes}; }) return L::takes;
  return Takes::any;
}
/// Whether the user said that outputs and loss need not fit: losses/unchecked.hpp.
template <class L>
concept IsUnchecked = requires {
  requires L::unchecked;
};

/// One weight for each column: the class's, or pos_weight.
template <class L>
concept Weighted = requires(const L& loss) {
  { L::columns } -> std::convertible_to<int>;
  { loss.column_weight(0) } -> std::same_as<double>;
};

/// Two weights for each column: a WeightedLoss of a loss that has weights of its own.
template <class L>
concept WeightedTwice = Weighted<L> && requires(const L& loss) {
  { loss.inner_weight(0) } -> std::same_as<double>;
};
template <class V>
struct WeightPair {
  V outer, inner;
};
/// A column's weights as a term takes them.
template <class L, class V>
using WeightsIn = std::conditional_t<WeightedTwice<L>, WeightPair<V>, V>;
template <class V, Weighted L>
FIXNET_INLINE constexpr WeightsIn<L, V> weights_of(const L& loss, int column) noexcept {
  using T = typename V::scalar;
  const V weight(static_cast<T>(loss.column_weight(column)));
  if constexpr (WeightedTwice<L>) {
    return {weight, V(static_cast<T>(loss.inner_weight(column)))};
  } else {
    return weight;
  }
}

/// Whether the mean is of the rows' sums and not of all elements: `mean_over_rows` says so.
template <class L>
inline constexpr bool averages_rows = false;
template <class L>
  requires(L::mean_over_rows)
inline constexpr bool averages_rows<L> = true;

template <class L>
concept HasTerm = requires(const L& loss, simd::One<float> x) {
  { loss.term(x, x) } -> std::same_as<Term<simd::One<float>>>;
};
template <class L>
concept HasWeightedTerm = Weighted<L> &&
    requires(const L& loss, simd::One<float> x, WeightsIn<L, simd::One<float>> w) {
  { loss.term(x, x, w) } -> std::same_as<Term<simd::One<float>>>;
};
template <class L>
concept Elementwise = (HasTerm<L> || HasWeightedTerm<L>)&&requires(const L& loss) {
  { loss.reduction } -> std::convertible_to<Reduction>;
};

template <class L>
concept ClassIndex = requires(const L& loss) {
  { loss.reduction } -> std::convertible_to<Reduction>;
  { loss.ignore_index } -> std::convertible_to<int>;
  { L::scores } -> std::convertible_to<Scores>;
};

/// A loss over whole rows.
template <class L>
concept OfRows = requires(const L& loss) {
  requires L::of_rows;
  { loss.reduction } -> std::convertible_to<Reduction>;
};
/// How many targets a row has for so many outputs: as many, unless the loss says otherwise.
template <class L>
constexpr int target_columns(int outputs) noexcept {
  if constexpr (requires { L::target_columns(outputs); }) return L::target_columns(outputs);
  return outputs;
}
/// How many terms of a mean a row is; 1 where a loss over rows does not say.
template <OfRows L>
constexpr int terms_of_row(int outputs) noexcept {
  if constexpr (requires { L::terms(outputs); }) return L::terms(outputs);
  return 1;
}
/// Whether a loss can take so many outputs at all.
template <class L>
constexpr bool outputs_fit(int outputs) noexcept {
  if constexpr (requires { L::outputs_fit(outputs); }) return L::outputs_fit(outputs);
  return true;
}

/// A loss for each head of a network: losses/head_losses.hpp.
template <class L>
concept ForHeads = requires {
  typename L::for_heads;
};

template <class L>
concept Loss = Elementwise<L> || ClassIndex<L> || OfRows<L> || ForHeads<L>;

/// The weights of a weighted loss that was given none.
template <int N>
constexpr std::array<double, N> ones() noexcept {
  std::array<double, N> weights{};
  for (double& w : weights) w = 1.0;
  return weights;
}

/// The share of the target that is spread evenly over the classes; 0 where a loss has none.
template <ClassIndex L>
constexpr double label_smoothing(const L& loss) noexcept {
  if constexpr (requires { loss.label_smoothing; }) {
    return loss.label_smoothing;
  } else {
    return 0.0;
  }
}

}  // namespace losses_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
