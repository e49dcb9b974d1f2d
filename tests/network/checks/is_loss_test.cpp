// SPDX-License-Identifier: MIT
//
// What the checks of losses and optimizers find; what they say is in tests/compile_fail.
#include <fixnet/fixnet.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

struct Nothing {};
struct WithoutReduction {
  template <class V>
  constexpr losses_impl::Term<V> term(V y, V) const {
    return {y, y};
  }
};
struct WithoutColumns : CrossEntropyLoss {
  constexpr double column_weight(int) const { return 1; }
};
struct WithoutFormula : CustomLoss<WithoutFormula> {};

template <class... L>
constexpr bool all_losses = (check_impl::is_loss<L>() && ...);
template <class... L>
constexpr bool no_losses = (!check_impl::is_loss<L>() && ...);

}  // namespace

TEST_CASE("is_loss: every loss of the library is one") {
  static_assert(all_losses<BCELoss, BCEWithLogitsLoss, WeightedBCEWithLogitsLoss<3>, MSELoss>);
  static_assert(all_losses<L1Loss, SmoothL1Loss, HuberLoss, CrossEntropyLoss, NLLLoss>);
  static_assert(all_losses<WeightedCrossEntropyLoss<3>, WeightedNLLLoss<3>>);
}

TEST_CASE("is_loss: a class that lacks a part is none") {
  static_assert(no_losses<Nothing, int, WithoutReduction, WithoutColumns, WithoutFormula>);
  static_assert(no_losses<ReLU, Adam>);
}

TEST_CASE("is_loss: loss and optimizer are told apart") {
  static_assert(train_impl::swapped<Adam, BCELoss>);
  static_assert(!train_impl::swapped<BCELoss, Adam>);
  static_assert(!train_impl::swapped<Adam, Adam>);
}
