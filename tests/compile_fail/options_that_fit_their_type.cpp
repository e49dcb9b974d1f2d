// SPDX-License-Identifier: MIT
// CHECK-OK
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const AMSGrad a{.lr = 0.1, .weight_decay = 0.1, .amsgrad = true, .maximize = true};
  const AdamW b{.amsgrad = false};
  const RMSprop c{.momentum = 0, .centered = false};
  const RMSpropWith<true, true> d{.momentum = 0.9, .centered = true};
  static_assert(sizeof(Adam) == 48 && sizeof(AMSGrad) == 48);
  return a.valid() && b.valid() && c.valid() && d.valid() ? 0 : 1;
}
