// SPDX-License-Identifier: MIT
#include <fixnet/layers/log_softmax.hpp>
#include <fixnet/layers/softmax.hpp>
#include <fixnet/layers/tanh.hpp>
#include <fixnet/losses/cross_entropy_loss.hpp>
#include <fixnet/losses/mse_loss.hpp>
#include <fixnet/losses/nll_loss.hpp>
#include <fixnet/plan/fusion.hpp>
#include <limits>

#include "losses/loss_contract.hpp"

using namespace fixnet;

namespace {

template <class Last, class Loss, class T>
constexpr losses_impl::Term<simd::One<T>> joined(const Loss& loss, T z, T t) {
  return plan_impl::Joined<Last, Loss>::term(loss, simd::One<T>(z), simd::One<T>(t));
}

/// A Sigmoid that no fusion knows.
struct OtherSigmoid : Sigmoid {};

}  // namespace

TEST_CASE("fusion: which pairs have a common form") {
  STATIC_REQUIRE(plan_impl::Joined<Sigmoid, BCELoss>::fused);
  STATIC_REQUIRE(plan_impl::Joined<ApproximateSigmoid, BCELoss>::fused);
  STATIC_REQUIRE(!plan_impl::Joined<Tanh, BCELoss>::fused);
  STATIC_REQUIRE(!plan_impl::Joined<Sigmoid, MSELoss>::fused);
  STATIC_REQUIRE(plan_impl::scores_are_logits<Identity, CrossEntropyLoss>);
  STATIC_REQUIRE(plan_impl::scores_are_logits<LogSoftmax, NLLLoss>);
  STATIC_REQUIRE(plan_impl::scores_are_logits<LogSoftmax, WeightedNLLLoss<3>>);
  STATIC_REQUIRE(!plan_impl::scores_are_logits<Identity, NLLLoss>);
  STATIC_REQUIRE(!plan_impl::scores_are_logits<Softmax, CrossEntropyLoss>);
  STATIC_REQUIRE(!plan_impl::scores_are_logits<LogSoftmax, CrossEntropyLoss>);
}

TEST_CASE("fusion: Sigmoid and BCELoss in one are the two apart, where apart is exact") {
  for (int i = -60; i <= 60; ++i) {
    for (double t : {0.0, 0.25, 1.0}) {
      const double z = 0.1 * i;
      const auto one = joined<Sigmoid>(BCELoss{}, z, t);
      const auto two = joined<OtherSigmoid>(BCELoss{}, z, t);
      CHECK_THAT(one.value.r, Catch::Matchers::WithinRel(two.value.r, 1e-12));
      CHECK_THAT(one.gradient.r, Catch::Matchers::WithinAbs(two.gradient.r, 1e-12));
    }
  }
}

TEST_CASE("fusion: Sigmoid and BCELoss keep the gradient where the sigmoid rounds to 0 or 1") {
  for (float z : {20.0f, 40.0f, 99.0f, 1e30f}) {
    CHECK(joined<Sigmoid>(BCELoss{}, z, 0.0f).gradient.r == 1);
    CHECK(joined<Sigmoid>(BCELoss{}, -z, 1.0f).gradient.r == -1);
    CHECK(joined<Sigmoid>(BCELoss{}, z, 0.0f).value.r == std::min(z, 100.0f));
    CHECK(joined<Sigmoid>(BCELoss{}, -z, 1.0f).value.r == std::min(z, 100.0f));
  }
}

TEST_CASE("fusion: Sigmoid and BCELoss clamp the value at 100, as PyTorch") {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  for (float z : {100.0f, 120.0f, infinity}) {
    CHECK(joined<Sigmoid>(BCELoss{}, z, 0.0f).value.r == 100);
    CHECK(joined<Sigmoid>(BCELoss{}, -z, 1.0f).value.r == 100);
    CHECK(joined<Sigmoid>(BCELoss{}, z, 1.0f).value.r == 0);
    CHECK(joined<Sigmoid>(BCELoss{}, -z, 0.5f).value.r == 50);
  }
  const auto term = joined<Sigmoid>(BCELoss{}, std::numeric_limits<float>::quiet_NaN(), 1.0f);
  CHECK(term.value.r != term.value.r);
  CHECK(term.gradient.r != term.gradient.r);
}
