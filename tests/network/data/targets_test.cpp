// SPDX-License-Identifier: MIT
#include <fixnet/losses/cross_entropy_loss.hpp>
#include <fixnet/losses/mse_loss.hpp>
#include <fixnet/network/data/targets.hpp>
#include <span>

#include "catch_compat.hpp"

using namespace fixnet;

TEST_CASE("user_targets: a loss on elements reads a matrix") {
  constexpr Tensor<float, 2, 3> y{{{1, 2, 3}, {4, 5, 6}}};
  CHECK(network_impl::user_targets<MSELoss, float, 2, 3>(y).at(1, 2) == 6);
  CHECK(network_impl::target_count<MSELoss>(y) == 2);
}

TEST_CASE("user_targets: a loss on class indices reads labels") {
  const std::array<long, 2> y{7, -100};
  CHECK(network_impl::user_targets<CrossEntropyLoss, float, 2, 8>(y).at(1) == -100);
  CHECK(network_impl::target_count<CrossEntropyLoss>(y) == 2);
  CHECK(network_impl::target_count<CrossEntropyLoss>(std::span(y).first(1)) == 1);
}

TEST_CASE("user_targets: where only the running program knows the rows, any number fits") {
  const Tensor<double, 2, 1> y{{{1}, {2}}};
  CHECK(network_impl::user_targets<MSELoss, double, matrix_impl::run_time, 1>(y).at(1, 0) == 2);
}
