// SPDX-License-Identifier: MIT
#include <fixnet/layers/log_softmax.hpp>
#include <fixnet/losses/cross_entropy_loss.hpp>
#include <fixnet/losses/mse_loss.hpp>
#include <fixnet/losses/nll_loss.hpp>
#include <fixnet/run/loss/loss_end.hpp>
#include <limits>

#include "losses/loss_contract.hpp"

using namespace fixnet;

namespace {

struct Nothing {
  template <class V>
  constexpr void operator()(int, int, V) const noexcept {}
};

/// The loss of two samples of two outputs, a constant.
template <class Last, class Loss, class Targets>
constexpr double two_by_two(const Loss& loss, const Targets& targets) {
  using V = simd::One<double>;
  kernels_impl::LaneBlock<V, 2, 2> z{{{1.0, 3.0}, {2.0, 2.0}}};
  return run_impl::loss_end<V, plan_impl::BlockShape<2, 2, false>, Last>(
      loss, z.view(), targets, StaticIndex<2>{}, Nothing{});
}

constexpr double expected[2][2] = {{1, 1}, {2, 4}};
constexpr int labels[2] = {1, 0};

}  // namespace

TEST_CASE("loss_end: a matrix of targets goes to the elementwise head") {
  STATIC_REQUIRE(two_by_two<Identity>(MSELoss{}, kernels_impl::UserRows<double, 2>{expected}) ==
                 2.0);
}

TEST_CASE("loss_end: labels go to the head for class indices") {
  const kernels_impl::UserLabels<int> t{labels, 2};
  STATIC_REQUIRE(two_by_two<Identity>(NLLLoss{}, kernels_impl::UserLabels<int>{labels, 2}) == -2.5);
  const double both = (std::log1p(std::exp(-2.0)) + std::log(2.0)) / 2;
  CHECK_THAT(two_by_two<Identity>(CrossEntropyLoss{}, t), Catch::Matchers::WithinRel(both, 1e-15));
  CHECK(two_by_two<Identity>(CrossEntropyLoss{}, t) == two_by_two<LogSoftmax>(NLLLoss{}, t));
}

TEST_CASE("loss_end: rows behind the last one may hold anything") {
  using V = simd::Lanes<float>;
  test::Batch data = test::random_batch({-3, 3, 0, 1}, 3, 5);
  test::Answer clean[3], dirty[3];
  const auto run = [&data](test::Answer(&answer)[3]) {
    test::run_head<V, 7, 3, false, Identity>(CrossEntropyLoss{}, data, 5, answer[0]);
    test::run_head<V, 7, 3, true, Identity>(CrossEntropyLoss{}, data, 5, answer[1]);
    test::run_head<V, 7, 3, true, Identity>(NLLLoss{}, data, 5, answer[2]);
  };
  run(clean);
  for (int b = 5; b < test::most_rows; ++b) {
    for (double& z : data.z[b]) z = std::numeric_limits<double>::quiet_NaN();
  }
  run(dirty);
  for (int i = 0; i < 3; ++i) CHECK(test::distance(dirty[i], clean[i]).below(1e-300));
}
