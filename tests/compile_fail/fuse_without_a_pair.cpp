// SPDX-License-Identifier: MIT
// EXPECT: fuse_linear_bn_eval folds a BatchNorm1d into the Linear right before it, and this network has no Linear
// EXPECT: the network is .*ReLU, .*BatchNorm1d
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() { return fuse_linear_bn_eval(Sequential<Linear<2, 3>, ReLU, BatchNorm1d<3>>{}).out; }
