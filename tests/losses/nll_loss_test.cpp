// SPDX-License-Identifier: MIT
#include <fixnet/losses/nll_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <limits>

#include "losses/class_reference.hpp"

using namespace fixnet;

namespace {

template <class Loss>
auto contract(const Loss& loss) {
  return test::contract<Identity>(loss, test::plain_from_log_probabilities, {-8, 0, 0, 1});
}

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
bool is_nan(double x) { return x != x; }

}  // namespace

TEST_CASE("NLLLoss: every width, batch and lane as the plain formula") {
  contract(NLLLoss{}).every_width(2e-6);
  contract(NLLLoss{}).every_batch(2e-6);
  contract(NLLLoss{}).one_element(2e-6);
}

TEST_CASE("NLLLoss: the gradient is the derivative of the value") {
  contract(NLLLoss{}).derivatives();
  contract(NLLLoss{.reduction = Reduction::sum, .ignore_index = 1}).derivatives();
}

TEST_CASE("WeightedNLLLoss: the mean divides by the weights of the targets") {
  using V = simd::Lanes<float>;
  const WeightedNLLLoss<3> three{.weight = {0.5, 1, 4}};
  contract(three).shape<V, 7, 3, true>(2e-6);
  contract(three).shape<V, 7, 3, false>(2e-6);
  contract(three).partial<V, 17, 3, true>(2e-6);
  contract(three).derivative<7, 3, true>();
  WeightedNLLLoss<17> many{.reduction = Reduction::sum, .ignore_index = 3};
  for (int i = 0; i < 17; ++i) many.weight[static_cast<std::size_t>(i)] = 0.25 * (i + 1);
  contract(many).shape<V, 8, 17, false>(2e-6);
  contract(many).shape<simd::One<float>, 8, 17, true>(2e-6);
}

TEST_CASE("NLLLoss: NaN and infinity matter at the label alone") {
  const Tensor<double, 2, 3> y{{{not_a_number, -1, -infinity}, {-2, -3, -4}}};
  CHECK(NLLLoss{}(y, std::array{1, 0}).value == 1.5);
  CHECK(NLLLoss{}(y, std::array{2, 0}).value == infinity);
  CHECK(is_nan(NLLLoss{}(y, std::array{0, 0}).value));
  CHECK(NLLLoss{}(y, std::array{0, 0}).gradient == Tensor<double, 2, 3>{{{-0.5}, {-0.5}}});
  CHECK(NLLLoss{}(y, std::array{-100, 0}).value == 2);
}

TEST_CASE("NLLLoss: a label out of range makes the loss NaN and moves nothing") {
  const Tensor<float, 2, 3> y{{{-1, -2, -3}, {-1, -2, -3}}};
  for (int bad : {-1, 3, 77}) {
    const auto result = NLLLoss{}(y, std::array{bad, 1});
    CHECK(is_nan(double(result.value)));
    CHECK(result.gradient == Tensor<float, 2, 3>{{{0, 0, 0}, {0, -1, 0}}});
  }
}

TEST_CASE("NLLLoss: a constant expression") {
  constexpr auto result = WeightedNLLLoss<2>{.weight = {1, 3}}(
      Tensor<float, 2, 2>{{{-1, -2}, {-3, -4}}}, std::array{0, 1});
  STATIC_REQUIRE(result.value == 3.25f);
  STATIC_REQUIRE(result.gradient == Tensor<float, 2, 2>{{{-0.25f, 0}, {0, -0.75f}}});
}
