// SPDX-License-Identifier: MIT
// EXPECT: fixnet: RMSprop with momentum keeps a buffer for it: write RMSpropWith<centered, true>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const RMSprop rule{.momentum = 0.9};
  return rule.valid();
}
