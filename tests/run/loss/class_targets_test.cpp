// SPDX-License-Identifier: MIT
#include <fixnet/kernels/user_labels.hpp>
#include <fixnet/losses/cross_entropy_loss.hpp>
#include <fixnet/run/loss/class_targets.hpp>
#include <fixnet/run/loss/elementwise.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

using Shape = plan_impl::BlockShape<5, 4, true>;
using V = simd::Lanes<double>;

constexpr int labels[5] = {3, -100, 0, 1, 2};

template <class Loss>
auto targets(const Loss& loss, int rows, const int* y = labels) {
  const run_impl::ColumnWeights<V, Shape, Loss> weights(loss);
  return run_impl::ClassTargets<V, Shape>(loss, weights, kernels_impl::UserLabels<int>{y, 5}, rows);
}

}  // namespace

TEST_CASE("ClassTargets: ignored rows and rows behind the last have no class and no weight") {
  const auto t = targets(CrossEntropyLoss{}, 4);
  const double column[] = {3, -1, 0, 1, -1, -1}, weight[] = {1, 0, 1, 1, 0, 0};
  for (int b = 0; b < 5; ++b) {
    CHECK(t.column.value[b] == column[b]);
    CHECK(t.weight.value[b] == weight[b]);
  }
  CHECK(t.in_range);
  CHECK(t.scale == 1.0 / 3.0);
}

TEST_CASE("ClassTargets: the mean divides by the weights of the targets") {
  const WeightedCrossEntropyLoss<4> loss{.weight = {1, 2, 4, 8}};
  CHECK(targets(loss, 5).scale == 1.0 / 15.0);
  CHECK(targets(loss, 1).scale == 1.0 / 8.0);
  CHECK(targets(CrossEntropyLoss{Reduction::sum}, 5).scale == 1);
}

TEST_CASE("ClassTargets: a label out of range is noticed, unless it is ignored") {
  const int bad[5] = {0, 1, 4, 2, 3};
  CHECK(!targets(CrossEntropyLoss{}, 5, bad).in_range);
  CHECK(targets(CrossEntropyLoss{}, 2, bad).in_range);
  CHECK(targets(CrossEntropyLoss{.ignore_index = 4}, 5, bad).in_range);
}

TEST_CASE("ClassTargets: a class may be ignored") {
  const auto t = targets(CrossEntropyLoss{.ignore_index = 3}, 5);
  CHECK(t.column.value[0] == -1);
  CHECK(t.weight.value[0] == 0);
  CHECK(!t.in_range);  // -100 is not ignored then
}

TEST_CASE("BySample: groups in order, then lanes of consecutive samples") {
  using Rows = plan_impl::BlockShape<5, 4, false>;
  run_impl::BySample<V, Rows> numbers;
  for (int b = 0; b < 5; ++b) numbers.set_group(b, V(b + 1.0));
  for (int b = 0; b < 5; ++b) CHECK(numbers.value[b] == b + 1);
  CHECK(sum(numbers.group(2)) == 3.0 * V::size);
}
