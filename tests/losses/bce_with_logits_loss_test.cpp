// SPDX-License-Identifier: MIT
#include <fixnet/losses/bce_with_logits_loss.hpp>
#include <fixnet/network/evaluate_loss.hpp>
#include <limits>

#include "losses/loss_contract.hpp"

using namespace fixnet;
using fixnet::test::PlainTerm;

namespace {

// softplus(−z) = −log sigmoid(z)
double minus_log_sigmoid(double z) {
  return std::max(-z, 0.0) + std::log1p(std::exp(-std::abs(z)));
}

auto plain(double pos_weight) {
  return test::element_by_element([pos_weight](double z, double t, int) -> PlainTerm {
    const double p = 1 / (1 + std::exp(-z));
    return {pos_weight * t * minus_log_sigmoid(z) + (1 - t) * minus_log_sigmoid(-z),
            pos_weight * t * (p - 1) + (1 - t) * p};
  });
}

bool is_nan(double x) { return x != x; }
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

}  // namespace

TEST_CASE("BCEWithLogitsLoss: every width, batch and lane as the plain formula") {
  const auto contract = test::contract<Identity>(BCEWithLogitsLoss{}, plain(1), {-8, 8, 0, 1});
  contract.every_width(4e-6);
  contract.every_batch(4e-6);
  contract.one_element(4e-6);
}

TEST_CASE("BCEWithLogitsLoss: the gradient is the derivative of the value") {
  test::contract<Identity>(BCEWithLogitsLoss{}, plain(1), {-8, 8, 0, 1}).derivatives();
  test::contract<Identity>(BCEWithLogitsLoss{Reduction::sum, 2.5}, plain(2.5), {-8, 8, 0, 1})
      .derivatives();
}

TEST_CASE("BCEWithLogitsLoss: hyper-parameters and sums as the plain formula") {
  using V = simd::Lanes<float>;
  test::contract<Identity>(BCEWithLogitsLoss{Reduction::sum, 2.5}, plain(2.5), {-8, 8, 0, 1})
      .shape<V, 7, 10, false>(4e-6);
  test::contract<Identity>(BCEWithLogitsLoss{Reduction::sum, 2.5}, plain(2.5), {-8, 8, 0, 1})
      .shape<V, 17, 3, true>(4e-6);
}

TEST_CASE("WeightedBCEWithLogitsLoss: each column has its own weight") {
  using V = simd::Lanes<float>;
  const auto check = [](auto loss) {
    const auto plain_terms = test::element_by_element([=](double z, double t, int c) {
      return PlainTerm{
          loss.column_weight(c) * t * minus_log_sigmoid(z) + (1 - t) * minus_log_sigmoid(-z),
          loss.column_weight(c) * t * (1 / (1 + std::exp(-z)) - 1) + (1 - t) / (1 + std::exp(-z))};
    });
    return test::contract<Identity>(loss, plain_terms, {-8, 8, 0, 1});
  };
  const auto three = check(WeightedBCEWithLogitsLoss<3>{.pos_weight = {0.5, 1, 4}});
  three.shape<V, 7, 3, true>(4e-6);
  three.shape<V, 7, 3, false>(4e-6);
  three.partial<V, 17, 3, true>(4e-6);
  three.shape<simd::One<float>, 7, 3, true>(4e-6);
  three.derivative<7, 3, true>();
  WeightedBCEWithLogitsLoss<17> many{.reduction = Reduction::sum};
  for (int i = 0; i < 17; ++i) many.pos_weight[static_cast<std::size_t>(i)] = 0.25 * (i + 1);
  check(many).shape<V, 8, 17, false>(4e-6);
  check(many).shape<V, 8, 17, true>(4e-6);
}

TEST_CASE("BCEWithLogitsLoss: logits of ±100 and beyond keep value and gradient") {
  const Tensor<float, 1, 6> z{{{100, -100, 120, -120, 1e30f, 0}}}, t{{{0, 1, 1, 0, 1, 1}}};
  const auto result = BCEWithLogitsLoss{.reduction = Reduction::sum}(z, t);
  CHECK_THAT(double(result.value), Catch::Matchers::WithinRel(200 + 0.6931472, 1e-6));
  CHECK(result.gradient == Tensor<float, 1, 6>{{{1, -1, 0, 0, 0, -0.5f}}});
}

namespace {

// The loss of one element in long double, each part with the sign that it ends with.
long double exactly(long double z, bool positive, long double pos_weight) {
  const long double wrong = positive ? -z : z;  // how far the logit lies on the wrong side
  const long double l = std::max(wrong, 0.0L) + std::log1p(std::exp(-std::abs(z)));
  return positive ? pos_weight * l : l;
}

template <class T>
double largest_error_of_small_losses(double pos_weight) {
  double largest = 0;
  for (int i = 0; i < 400; ++i) {
    for (const bool positive : {false, true}) {
      const T far = T(0.2) * T(i + 1), z = positive ? far : -far;  // to the right side
      const BCEWithLogitsLoss loss{.pos_weight = pos_weight};
      const T found =
          loss(Tensor<T, 1, 1>{{{z}}}, Tensor<T, 1, 1>{{{positive ? T(1) : T(0)}}}).value;
      const long double right =
          exactly(static_cast<long double>(z), positive, static_cast<long double>(pos_weight));
      largest = std::max(
          largest, static_cast<double>(std::abs(static_cast<long double>(found) / right - 1)));
    }
  }
  return largest;
}

}  // namespace

TEST_CASE("BCEWithLogitsLoss: small losses keep their digits, down to e^-80") {
  for (const double pos_weight : {1.0, 2.5}) {
    CHECK(largest_error_of_small_losses<float>(pos_weight) < 5e-7);
    CHECK(largest_error_of_small_losses<double>(pos_weight) < 1e-15);
  }
}

TEST_CASE("BCEWithLogitsLoss: NaN and infinity go as far as in PyTorch") {
  const auto loss = [](double z, double t, double weight) {
    return BCEWithLogitsLoss{.pos_weight = weight}(Tensor<double, 1, 1>{{{z}}},
                                                   Tensor<double, 1, 1>{{{t}}});
  };
  for (double weight : {1.0, 2.0}) {
    CHECK(is_nan(loss(not_a_number, 0, weight).value));
    CHECK(is_nan(loss(not_a_number, 0, weight).gradient[0][0]));
    CHECK(is_nan(loss(infinity, 1, weight).value));
    CHECK(loss(infinity, 1, weight).gradient[0][0] == 0);
    CHECK(loss(infinity, 0, weight).value == infinity);
    CHECK(loss(infinity, 0, weight).gradient[0][0] == 1);
    CHECK(is_nan(loss(-infinity, 1, weight).value));
    CHECK(loss(-infinity, 1, weight).gradient[0][0] == -weight);
  }
}

TEST_CASE("BCEWithLogitsLoss: a constant expression") {
  constexpr auto result =
      BCEWithLogitsLoss{.pos_weight = 3}(Tensor<float, 1, 2>{}, Tensor<float, 1, 2>{{{1, 0}}});
  STATIC_REQUIRE(result.value > 2 * 0.69314f);
  STATIC_REQUIRE(result.value < 2 * 0.69315f);
  STATIC_REQUIRE(result.gradient == Tensor<float, 1, 2>{{{-0.75f, 0.25f}}});
}
