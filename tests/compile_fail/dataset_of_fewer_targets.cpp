// SPDX-License-Identifier: MIT
// EXPECT: a Dataset has a row of targets for each row of features
// EXPECT: there are 20 rows of features and 19 of targets|FeaturesHave<20>::ButTargetsHave<19>
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  static const Tensor<float, 20, 8, 3> x{};
  static const Tensor<float, 19, 1> y{};
  return Dataset{x, y}.rows();
}
