// SPDX-License-Identifier: MIT
// EXPECT: fixnet: centered is a part of RMSprop's type: write RMSpropWith<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const RMSprop rule{.centered = true};
  return rule.valid();
}
