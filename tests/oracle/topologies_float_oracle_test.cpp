// SPDX-License-Identifier: MIT
#include "topologies_oracle.hpp"

TEST_CASE("Explicit loop in float: weights, outputs, gradients and losses are PyTorch's") {
  topologies_oracle::check_explicit_loops<float>();
}
