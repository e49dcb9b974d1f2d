// SPDX-License-Identifier: MIT
//
// What a loss is: a value with its hyper-parameters, a reduction, and its mathematics.
//
//   elementwise  term(y, t): the loss of one output against one target, and its derivative by y
//   class index  works on whole rows of scores against one class index a row: CrossEntropyLoss,
//   NLLLoss
#pragma once

#include <concepts>
#include <fixnet/simd/one.hpp>

FIXNET_NAMESPACE_BEGIN

/// How the terms of a loss become one number: their mean or their sum.
enum class Reduction { mean, sum };

namespace losses {

/// One output's loss and its derivative by that output.
template <class V>
struct Term {
  V value, gradient;
};

template <class L>
concept Elementwise = requires(const L& loss, simd::One<float> x) {
  { loss.reduction } -> std::convertible_to<Reduction>;
  { loss.term(x, x) } -> std::same_as<Term<simd::One<float>>>;
};

template <class L>
concept ClassIndex = requires(const L& loss) {
  { loss.reduction } -> std::convertible_to<Reduction>;
  typename L::class_index;
};

template <class L>
concept Loss = Elementwise<L> || ClassIndex<L>;

}  // namespace losses
FIXNET_NAMESPACE_END
