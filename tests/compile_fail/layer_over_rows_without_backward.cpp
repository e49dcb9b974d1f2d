// SPDX-License-Identifier: MIT
// EXPECT: this layer over rows lacks backward
// EXPECT: layer 1 of the network is .*Center
#include <fixnet/fixnet.hpp>

using namespace fixnet;

struct Center {
  using rowwise = void;
  template <class V, class G, class X, class Y>
  static constexpr void forward(const X&, const Y&) {}
};
using Net = Sequential<Linear<2, 10>, Center, Linear<10, 1>>;
int main() { return Net{manual_seed(1)}({1, 2})[0] > 0; }
