// SPDX-License-Identifier: MIT
#include <fixnet/losses/cross_entropy_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>

#include "losses/class_reference.hpp"

using namespace fixnet;

namespace {

template <class Loss>
auto contract(const Loss& loss) {
  return test::contract<Identity>(loss, test::plain_from_logits, {-4, 4, 0, 1});
}

}  // namespace

TEST_CASE("WeightedCrossEntropyLoss: weights, smoothing and ignored rows as the plain formula") {
  using V = simd::Lanes<float>;
  WeightedCrossEntropyLoss<3> three{.weight = {0.5, 1, 4}};
  for (double smoothing : {0.0, 0.2}) {
    three.label_smoothing = smoothing;
    contract(three).shape<V, 7, 3, true>(4e-6);
    contract(three).shape<V, 7, 3, false>(4e-6);
    contract(three).partial<V, 17, 3, true>(4e-6);
    contract(three).shape<simd::One<float>, 7, 3, true>(4e-6);
    contract(three).derivative<7, 3, true>();
  }
  WeightedCrossEntropyLoss<17> many{.reduction = Reduction::sum, .ignore_index = 3};
  for (int i = 0; i < 17; ++i) many.weight[static_cast<std::size_t>(i)] = 0.25 * (i + 1);
  for (double smoothing : {0.0, 0.2}) {
    many.label_smoothing = smoothing;
    contract(many).shape<V, 8, 17, false>(4e-6);
    contract(many).shape<V, 8, 17, true>(4e-6);
    contract(many).partial<V, 7, 17, false>(4e-6);
    contract(many).derivative<3, 17, false>();
  }
}

TEST_CASE("WeightedCrossEntropyLoss: without weights it is CrossEntropyLoss") {
  const Tensor<double, 3, 3> z{{{1, 2, 3}, {0, -1, 4}, {2, 2, 2}}};
  const std::array labels{0, 2, 1};
  const auto plain = CrossEntropyLoss{.label_smoothing = 0.1}(z, labels);
  const auto weighted = WeightedCrossEntropyLoss<3>{.label_smoothing = 0.1}(z, labels);
  CHECK_THAT(weighted.value, Catch::Matchers::WithinRel(plain.value, 1e-15));
  CHECK(weighted.gradient == plain.gradient);
}

TEST_CASE("WeightedCrossEntropyLoss: targets of weight 0 alone have a NaN mean, as in PyTorch") {
  const WeightedCrossEntropyLoss<2> loss{.weight = {0, 1}};
  const auto result = loss(Tensor<float, 2, 2>{{{1, 1}, {0, 1}}}, std::array{0, 0});
  CHECK(result.value != result.value);
}
