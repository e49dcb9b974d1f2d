// SPDX-License-Identifier: MIT
#include "network/samples.hpp"

using namespace samples;

namespace {
using Narrow = Sequential<Linear<3, 9>, ReLU, Linear<9, 3>>;
using Wide = Sequential<Linear<3, 17>>;

template <class Loss>
void of_both(const char* name, const Loss& loss) {
  fused_is_explicit<7, Narrow>(name, loss, PlainSGD{.lr = 0.1});
  fused_is_explicit<7, Wide>(name, loss, PlainSGD{.lr = 0.1});
}
}  // namespace

TEST_CASE("Trainer::step gives the explicit loop's bits: losses element by element") {
  of_both("MSELoss", MSELoss{});
  of_both("MSELoss, sum", MSELoss{Reduction::sum});
  of_both("L1Loss", L1Loss{});
  of_both("HuberLoss", HuberLoss{.delta = 0.5});
  of_both("BCEWithLogitsLoss", BCEWithLogitsLoss{.pos_weight = 2.5});
  fused_is_explicit<7, Narrow>("weighted BCE", WeightedBCEWithLogitsLoss<3>{{1, 2, 0.5}},
                               PlainSGD{.lr = 0.1});
}
TEST_CASE("Trainer::step gives the explicit loop's bits: losses on class indices") {
  of_both("CrossEntropyLoss", CrossEntropyLoss{});
  of_both("CrossEntropyLoss, smoothed", CrossEntropyLoss{.label_smoothing = 0.1});
  fused_is_explicit<7, Sequential<Linear<3, 5>, LogSoftmax>>("NLLLoss", NLLLoss{},
                                                             PlainSGD{.lr = 0.1});
  fused_is_explicit<7, Sequential<Linear<3, 17>, LogSoftmax>>("NLLLoss of 17", NLLLoss{},
                                                              PlainSGD{.lr = 0.1});
}
