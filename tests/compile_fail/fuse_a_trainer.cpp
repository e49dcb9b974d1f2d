// SPDX-License-Identifier: MIT
// EXPECT: fuse_linear_bn_eval and fuse_conv_bn_eval take a network; of a Trainer, give trainer.model()
// EXPECT: you gave .*Trainer
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Trainer trainer{Sequential<Linear<2, 3>, BatchNorm1d<3>>{}, MSELoss{}, Adam{}, batch<4>};
  (void)fuse_linear_bn_eval(trainer);
}
