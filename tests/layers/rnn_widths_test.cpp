// SPDX-License-Identifier: MIT
#include "layers/recurrent_cases.hpp"

using namespace recurrent_cases;

namespace {

template <int In, int Hidden>
using OfTanh = RNN<In, Hidden>;

}  // namespace

TEST_CASE("RNN: its outputs are the definition's, in every width") {
  check_widths<OfTanh, PlainRNN>();
}
