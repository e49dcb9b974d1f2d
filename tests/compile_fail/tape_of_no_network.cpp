// SPDX-License-Identifier: MIT
// EXPECT: this is no network
// EXPECT: you gave .*int
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Tape<int, 3> tape;
  return tape.rows;
}
