// SPDX-License-Identifier: MIT
//
// A program of someone who uses fixnet: it must build with nothing but what the package gives.
#include <cstdio>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

#ifdef FIXNET_EXPECTED_MAJOR
static_assert(FIXNET_VERSION_MAJOR == FIXNET_EXPECTED_MAJOR,
              "package and headers are of one version");
static_assert(FIXNET_VERSION_MINOR == FIXNET_EXPECTED_MINOR,
              "package and headers are of one version");
#endif

using Net = Sequential<Linear<2, 3>, ReLU, Linear<3, 1>, Sigmoid>;
static_assert(Net::parameter_count == 13);

int main() {
  const Net model{manual_seed(42)};
  const float p = model({2.2f, 0.9f})[0];
  std::printf("P(win) = %.3f\n", static_cast<double>(p));
  return p > 0.0f && p < 1.0f ? 0 : 1;
}
