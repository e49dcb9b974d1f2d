// SPDX-License-Identifier: MIT
// CHECK-OK
// `using namespace fixnet` leaves a program the words that it is likely to have itself: what is not
// for users is in namespaces that end in _impl, or in simd.
#include <fixnet/fixnet.hpp>
#include <fixnet/io/bytes.hpp>

using namespace fixnet;

using Index = int;
namespace detail {
constexpr Index one = 1;
}
namespace internal {
constexpr Index one = 1;
}
constexpr Sequential<Linear<2, 1>, Sigmoid> network{manual_seed(42)};
constexpr Index check = 1, kernels = 1, layers = 1, losses = 1, matrix = 1, model = 1, names = 1,
                net = 1, optimizer = 1, optimizers = 1, plan = 1, repeat = 1, train = 1, verify = 1,
                fields = 1, bytes = 1, samples = 1, targets = 1, labels = 1, inputs = 1,
                outputs = 1, weights = 1, bias = 1, gradients = 1, loss = 1, epochs = 1, rows = 1,
                lanes = 1, row = 1, width = 1, size = 1;

int main() {
  constexpr float x[2] = {1, 2};
  float y[1];
  network.forward(x, y);
  return y[0] > 2 || detail::one + internal::one + check + kernels + layers + losses + matrix +
                             model + names + net + optimizer + optimizers + plan + repeat + train +
                             verify + fields + bytes + samples + targets + labels + inputs +
                             outputs + weights + bias + gradients + loss + epochs + rows + lanes +
                             row + width + size ==
                         0;
}
