// SPDX-License-Identifier: MIT
#include "layers/recurrent_cases.hpp"

using namespace recurrent_cases;

TEST_CASE("GRU: its outputs are the definition's, in every width") {
  check_widths<GRU, PlainGRU>();
}
