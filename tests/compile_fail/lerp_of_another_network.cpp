// SPDX-License-Identifier: MIT
// EXPECT: lerp and add_scaled take two networks of one type, or its Gradients, the target first
// EXPECT: target is .*Linear<2, 10.* and the source is .*Linear<2, 1
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  Sequential<Linear<2, 10>> target;
  lerp(target, Sequential<Linear<2, 1>>{}, 0.005);
}
