// SPDX-License-Identifier: MIT
#include "layers/recurrent_cases.hpp"

using namespace recurrent_cases;

TEST_CASE("LSTM: its outputs are the definition's, in every width") {
  check_widths<LSTM, PlainLSTM>();
}
