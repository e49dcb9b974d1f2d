// SPDX-License-Identifier: MIT
// EXPECT: or has no output for some steps \(a stride\)
// EXPECT: layer 1 of the network is .*Conv1d<1, 4, 3
#include <fixnet/fixnet.hpp>

using namespace fixnet;

int main() {
  using Net = Sequential<Signal<1, 8>,
                         Conv1d<1, 4, 3, Conv1dOptions{.stride = 2, .padding = Padding::causal}>>;
  const Net net{manual_seed(1)};
  State<Net> state;
  return net({1.0F}, state)[0] > 0;
}
