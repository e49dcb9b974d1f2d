// SPDX-License-Identifier: MIT
#include "policy.hpp"

#if defined(MAKES)
int main() {
  const Policy policy{decltype(Policy::net){fixnet::manual_seed(1)}};
  return ask(policy) == policy.net({1, 2, 3, 4, 5})[0] ? 0 : 3;
}
#else
float ask(const Policy& policy) { return policy.net({1, 2, 3, 4, 5})[0]; }
#endif
