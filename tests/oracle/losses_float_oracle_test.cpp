// SPDX-License-Identifier: MIT
#include "losses_oracle.hpp"

TEST_CASE("Losses in float: value and gradient of a matrix of outputs are PyTorch's") {
  losses_oracle::check_matrices<float>();
}

TEST_CASE("Losses in float: Sigmoid and BCELoss, LogSoftmax and NLLLoss in one are PyTorch's") {
  losses_oracle::check_heads<float>();
}
