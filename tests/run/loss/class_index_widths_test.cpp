// SPDX-License-Identifier: MIT
#include <fixnet/losses/cross_entropy_loss.hpp>

#include "losses/class_reference.hpp"

using namespace fixnet;

TEST_CASE("class_index_end: cross-entropy in every width as the plain formula") {
  test::contract<Identity>(CrossEntropyLoss{}, test::plain_from_logits, {-4, 4, 0, 1})
      .every_width(4e-6);
}
