// SPDX-License-Identifier: MIT
// An activation and a loss of one's own: write the formula, and train. The derivative comes with
// it.
#include <cmath>
#include <cstdio>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

// A formula is one generic text: the processor's registers, single numbers in constant expressions
// and dual numbers, which know their derivative, all go through it.
struct Squareplus : Custom<Squareplus> {
  template <class V>
  static constexpr V f(V x) {
    return (x + sqrt(x * x + 4)) / 2;
  }
};

// Shorter, where a name does not matter: a lambda. A second one may give a faster derivative …
using Cube = Activation<[](auto x) { return x * x * x; }, [](auto x) { return 3 * x * x; }>;
// … which the compiler checks against the dual numbers.
static_assert(check_derivative<Cube>());

// A loss is a formula as well: log cosh, up to a constant.
struct LogCosh : CustomLoss<LogCosh> {
  template <class V>
  static constexpr V f(V y, V t) {
    return softplus(2 * (y - t)) - (y - t);
  }
};

// Exclusive or.
using Net = Sequential<Linear<2, 8>, Squareplus, Linear<8, 1>, Cube>;
constexpr Tensor<float, 4, 2> X{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}};
constexpr Tensor<float, 4, 1> y{{{0}, {1}, {1}, {0}}};

constexpr Net trained(int steps) {
  Trainer trainer{Net{manual_seed(1)}, LogCosh{}, Adam{.lr = 0.05}, batch<4>};
  for (int i = 0; i < steps; ++i) trainer.step(X, y);
  return trainer.model();
}

// The compiler trains it too.
constexpr Net by_compiler = trained(3);

int main() {
  const Net net = trained(300), short_trained = trained(3);
  double largest = 0;
  for (int i = 0; i < Net::parameter_count; ++i) {
    const float difference = by_compiler.parameters()[i] - short_trained.parameters()[i];
    largest = std::fmax(largest, std::fabs(static_cast<double>(difference)));
  }
  std::printf("after 3 steps the compiler's weights differ by at most %.1g\n", largest);
  for (int i = 0; i < 4; ++i) {
    std::printf("%g xor %g = %.3f\n", static_cast<double>(X[i][0]), static_cast<double>(X[i][1]),
                static_cast<double>(net({X[i][0], X[i][1]})[0]));
  }
  const bool good = largest < 1e-5 && accuracy(net, X, y) == 1.0f;
  return good ? 0 : 1;
}
