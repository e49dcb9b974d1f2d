// SPDX-License-Identifier: MIT
#include <fixnet/losses/bce_with_logits_loss.hpp>
#include <fixnet/losses/mse_loss.hpp>
#include <fixnet/run/loss/column_weights.hpp>
#include <fixnet/run/loss/elementwise.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

TEST_CASE("ColumnWeights: a loss without weights stores none, and each is 1") {
  using V = simd::Lanes<float>;
  using Weights = run_impl::ColumnWeights<V, plan_impl::BlockShape<8, 3, false>, MSELoss>;
  STATIC_REQUIRE(std::is_empty_v<Weights>);
  CHECK(Weights::at(2) == 1);
  CHECK(Weights::total() == 3);
}

TEST_CASE("ColumnWeights: the weights lie as the block does, zero in the padding") {
  using V = simd::Lanes<float>;
  using Loss = WeightedBCEWithLogitsLoss<3>;
  const Loss loss{.pos_weight = {0.5, 2, 4}};
  const run_impl::ColumnWeights<V, plan_impl::BlockShape<8, 3, false>, Loss> rows(loss);
  const run_impl::ColumnWeights<V, plan_impl::BlockShape<8, 3, true>, Loss> columns(loss);
  CHECK(rows.total() == 6.5f);
  float total = 0;
  for (int c = 0; c < simd::lanes_of(3, V::size); ++c) total += sum(rows.lanes(0, c));
  CHECK(total == 6.5f);
  CHECK(sum(columns.lanes(1, 0)) == 2.0f * static_cast<float>(V::size));
}
