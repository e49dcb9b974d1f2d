// SPDX-License-Identifier: MIT
// EXPECT: the data has another number of columns than the network has inputs
// EXPECT: the network takes 2 numbers a row and the data has 4|NetworkTakes<2>::ButDataHas<4>
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;
int main() {
  const std::vector<float> x(8), y(2);
  return static_cast<int>(predict(Net{manual_seed(1)}, *Dataset<float, 4>::view(x, y)).size());
}
