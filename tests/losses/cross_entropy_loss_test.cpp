// SPDX-License-Identifier: MIT
#include <fixnet/losses/cross_entropy_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <limits>

#include "losses/class_reference.hpp"

using namespace fixnet;

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

template <class Loss>
auto contract(const Loss& loss) {
  return test::contract<Identity>(loss, test::plain_from_logits, {-4, 4, 0, 1});
}

bool is_nan(double x) { return x != x; }

}  // namespace

TEST_CASE("CrossEntropyLoss: every batch and lane as the plain formula") {
  contract(CrossEntropyLoss{}).every_batch(4e-6);
  contract(CrossEntropyLoss{}).one_element(4e-6);
}

TEST_CASE("CrossEntropyLoss: the gradient is the derivative of the value") {
  contract(CrossEntropyLoss{}).derivatives();
  contract(CrossEntropyLoss{Reduction::sum, 0.25, 1}).derivatives();
}

TEST_CASE("CrossEntropyLoss: smoothed labels, ignored labels and sums as the plain formula") {
  using V = simd::Lanes<float>;
  for (const CrossEntropyLoss& loss :
       {CrossEntropyLoss{.label_smoothing = 0.1}, CrossEntropyLoss{.ignore_index = 2},
        CrossEntropyLoss{Reduction::sum, 0.3, 1}}) {
    contract(loss).shape<V, 7, 3, true>(4e-6);
    contract(loss).shape<V, 17, 10, false>(4e-6);
    contract(loss).shape<V, 8, 17, false>(4e-6);
    contract(loss).partial<V, 17, 3, true>(4e-6);
    contract(loss).partial<V, 7, 10, false>(4e-6);
  }
}

TEST_CASE("CrossEntropyLoss: logits of ±100 and beyond are exact at both ends") {
  const Tensor<float, 4, 3> z{{{100, -100, 0}, {-100, 100, 99}, {1e30f, 0, -1e30f}, {0, 0, 0}}};
  const auto result = CrossEntropyLoss{.reduction = Reduction::sum}(z, std::array{1, 1, 0, 2});
  CHECK_THAT(double(result.value), Catch::Matchers::WithinRel(200 + 0.3132617 + 1.0986123, 1e-6));
  CHECK(result.gradient[0][0] == 1);
  CHECK(result.gradient[0][1] == -1);
  CHECK(result.gradient[2][0] == 0);
  CHECK_THAT(double(result.gradient[1][2]), Catch::Matchers::WithinRel(0.2689414, 1e-6));
}

TEST_CASE("CrossEntropyLoss: NaN and infinity go as far as in PyTorch") {
  const CrossEntropyLoss sum{.reduction = Reduction::sum};
  const auto loss = [&](std::array<double, 3> row, int label) {
    const Tensor<double, 2, 3> z{{{row[0], row[1], row[2]}, {1, 2, 3}}};
    return sum(z, std::array{label, 0});
  };
  const double alone = loss({1, 2, 3}, -100).value;
  SECTION("NaN or +inf: the whole row is NaN, the others are not") {
    for (double bad : {not_a_number, infinity}) {
      const auto result = loss({0, bad, 1}, 0);
      CHECK(is_nan(result.value));
      for (double g : result.gradient[0]) CHECK(is_nan(g));
      for (double g : result.gradient[1]) CHECK(std::abs(g) < 1);
    }
  }
  SECTION("−inf is a probability of 0") {
    CHECK(loss({0, -infinity, 0}, 0).value == alone + std::log(2.0));
    const auto wrong = loss({0, -infinity, 0}, 1);
    CHECK(wrong.value == infinity);
    CHECK(wrong.gradient[0][1] == -1);
    CHECK(wrong.gradient[0][0] == 0.5);
    CHECK(is_nan(loss({-infinity, -infinity, -infinity}, 0).value));
  }
  SECTION("in an ignored row the value does not see them, the gradient does") {
    const auto result = loss({not_a_number, 0, 0}, -100);
    CHECK(result.value == alone);
    CHECK(is_nan(result.gradient[0][0]));
  }
}

TEST_CASE("CrossEntropyLoss: a label out of range makes the loss NaN and moves nothing") {
  const Tensor<float, 3, 4> z{{{1, 2, 3, 4}, {4, 3, 2, 1}, {0, 0, 0, 0}}};
  for (int bad : {-1, 4, 1000, std::numeric_limits<int>::min()}) {
    const auto result = CrossEntropyLoss{}(z, std::array{0, bad, 3});
    CHECK(is_nan(double(result.value)));
    for (float g : result.gradient[1]) CHECK(g == 0);
    const auto rest = CrossEntropyLoss{}(z, std::array{0, -100, 3});
    CHECK(result.gradient == rest.gradient);
    CHECK(!is_nan(double(rest.value)));
  }
}

TEST_CASE("CrossEntropyLoss: a batch of ignored rows alone has a NaN mean and no gradient") {
  const auto result =
      CrossEntropyLoss{}(Tensor<float, 2, 2>{{{1, 2}, {3, 4}}}, std::array{-100, -100});
  CHECK(is_nan(double(result.value)));
  CHECK(result.gradient == Tensor<float, 2, 2>{});
}

TEST_CASE("CrossEntropyLoss: a constant expression") {
  constexpr auto result = CrossEntropyLoss{}(Tensor<float, 1, 2>{{{0, 0}}}, std::array{1});
  STATIC_REQUIRE(result.value > 0.69314f);
  STATIC_REQUIRE(result.value < 0.69315f);
  STATIC_REQUIRE(result.gradient == Tensor<float, 1, 2>{{{0.5f, -0.5f}}});
}
