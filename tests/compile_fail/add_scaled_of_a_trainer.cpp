// SPDX-License-Identifier: MIT
// EXPECT: lerp and add_scaled take two networks of one type, or its Gradients.*of a Trainer, give trainer.model\(\)
// EXPECT: target is .*Linear<2, 1.* and the source is .*Trainer<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 1>>;
int main() {
  Net target;
  const Trainer trainer{target, MSELoss{}, Adam{}, batch<4>};
  add_scaled(target, trainer, 0.5);
}
