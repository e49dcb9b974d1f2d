// SPDX-License-Identifier: MIT
// EXPECT: this layer has no parameters to group: count the layers from 0, activations too
// EXPECT: layer 1 of .*Network<
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Sequential<Linear<2, 10>, ReLU, Linear<10, 1>> net{manual_seed(1)};
  const auto rule = parameter_groups(net, Adam{}, layer_group<1>({.frozen = true}));
  return rule.valid();
}
