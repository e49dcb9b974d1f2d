// SPDX-License-Identifier: MIT
// EXPECT: fixnet: amsgrad=True keeps a third moment: write AMSGrad\{
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  const Adam rule{.lr = 0.1, .amsgrad = true};
  return rule.valid();
}
