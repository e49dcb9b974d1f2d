// SPDX-License-Identifier: MIT
// EXPECT: a dataset has one kind of targets, and HeadLosses takes a tuple of them
// EXPECT: the loss is .*HeadLosses<
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<4, 8>, Heads<Branch<Linear<8, 2>>, Branch<Linear<8, 1>>>>;
int main() {
  const std::vector<float> x(8);
  const std::vector<int> y(2);
  const HeadLosses<CrossEntropyLoss, MSELoss> criterion;
  return evaluate(Net{manual_seed(1)}, criterion, *Dataset<float, 4, int>::view(x, y)) > 0;
}
