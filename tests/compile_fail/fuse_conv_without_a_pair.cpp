// SPDX-License-Identifier: MIT
// EXPECT: fuse_conv_bn_eval folds a BatchNorm1d into the Conv1d or ConvTranspose1d right before it, and this network has
// EXPECT: the network is .*Linear<2, 3
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() { return fuse_conv_bn_eval(Sequential<Linear<2, 3>, BatchNorm1d<3>>{}).out; }
