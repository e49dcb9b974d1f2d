// SPDX-License-Identifier: MIT
// EXPECT: SoftshrinkWith<Lambda> needs a Lambda of 0 or more
// EXPECT: ratio<-1.* is below 0
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 3>, SoftshrinkWith<std::ratio<-1>>, Linear<3, 1>>;
int main() {
  const Net model{manual_seed(1)};
  return model({1, 2})[0] > 0;
}
