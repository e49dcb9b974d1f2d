// SPDX-License-Identifier: MIT
#include "topologies_oracle.hpp"

TEST_CASE("Trainer::step: losses and weights are PyTorch's") {
  topologies_oracle::check_trainers<float>();
}
