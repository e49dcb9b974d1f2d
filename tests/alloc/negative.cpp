// SPDX-License-Identifier: MIT
// What symbols.sh must find fault with: a heap allocation and a guarded static.
#include <cstdio>

int value(int n) {
  static const int first = std::getchar();
  return *new int(n) + first;
}
