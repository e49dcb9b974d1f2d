// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <fixnet/layers/custom.hpp>

#include "../catch_compat.hpp"

using namespace fixnet;

namespace {

// The library's own formulas once more, with nothing but the formula.
struct MySiLU : Custom<MySiLU> {
  template <class V>
  static constexpr V f(V x) {
    return x * sigmoid(x);
  }
};
using MyTanh = Activation<[](auto x) { return tanh(x); }>;
using MyCube = Activation<[](auto x) { return x * x * x + 1; }, [](auto x) { return 3 * x * x; }>;
using WrongCube = Activation<[](auto x) { return x * x * x; }, [](auto x) { return 2 * x * x; }>;
// f'(0) and f'(x < 0) are infinite or NaN.
struct Root : Custom<Root> {
  template <class V>
  static constexpr V f(V x) {
    return sqrt(max_zero(x));
  }
};
struct Inverse : Custom<Inverse> {
  template <class V>
  static constexpr V f(V x) {
    return V(1) / x;
  }
};

template <class Act>
using Net = Sequential<Linear<3, 19>, Act, Linear<19, 5>, Act, Linear<5, 2>, Act>;

constexpr Tensor<float, 7, 3> x{{{0.5f, -1, 2},
                                 {1, 0.25f, -0.5f},
                                 {-2, 1, 0},
                                 {0.1f, 0.2f, 0.3f},
                                 {-0.3f, 2, 1},
                                 {1, 1, 1},
                                 {0, -1, -2}}};
constexpr Tensor<float, 7, 2> y{
    {{0, 1}, {1, 0}, {0.5f, 0.5f}, {1, 1}, {0, 0}, {0.2f, 0.8f}, {1, 0}}};

template <class Act>
constexpr Net<Act> trained(int steps) {
  Trainer trainer{Net<Act>{manual_seed(3)}, MSELoss{}, SGD{.lr = 0.1, .momentum = 0.9}, batch<7>};
  for (int i = 0; i < steps; ++i) trainer.step(x, y);
  return trainer.model();
}

template <class A, class B>
double distance(const A& a, const B& b) {
  double largest = 0;
  const auto p = a.parameters(), q = b.parameters();
  for (int i = 0; i < p.size(); ++i) {
    largest = std::fmax(largest, std::fabs(static_cast<double>(p[i]) - static_cast<double>(q[i])));
  }
  return largest;
}

template <class... Acts>
constexpr bool all_derive() {
  return (check_derivative<Acts>() && ...);
}

}  // namespace

TEST_CASE("Custom: a formula's derivative trains like the hand-written one") {
  CHECK(distance(trained<MySiLU>(30), trained<SiLU>(30)) < 1e-5);
  CHECK(distance(trained<MyTanh>(30), trained<Tanh>(30)) < 1e-5);
}

TEST_CASE("Custom: trains in constant expressions, close to the run-time lanes") {
  constexpr auto by_compiler = trained<MySiLU>(2);
  CHECK(distance(by_compiler, trained<MySiLU>(2)) < 1e-5);
}

TEST_CASE("Custom: whether padding stays zero is found out from f(0)") {
  static_assert(MySiLU::keeps_zero && MyTanh::keeps_zero && Root::keeps_zero);
  static_assert(!MyCube::keeps_zero && !Inverse::keeps_zero);
  SUCCEED();
}

TEST_CASE("Custom: a hand-written derivative is compared with the duals") {
  static_assert(check_derivative<MyCube>() && !check_derivative<WrongCube>());
  static_assert(MyCube::backward(simd::One<float>(2), simd::One<float>(1)).r == 12);
  SUCCEED();
}

TEST_CASE("Custom: all built-in elementwise layers pass the same check") {
  static_assert(all_derive<Identity, ReLU, LeakyReLU, ELU, SELU, Sigmoid, Tanh>());
  static_assert(all_derive<GELU, GELUTanh, SiLU, Softplus, Softsign, LogSigmoid>());
  static_assert(check_derivative<Mish>() && check_derivative<Hardtanh>(1e-9, 7.9));
  static_assert(check_derivative<Hardsigmoid>(1e-9, 7.9));
  static_assert(check_derivative<ApproximateTanh>(2e-5));
  static_assert(check_derivative<ApproximateSigmoid>(2e-5));
  SUCCEED();
}

TEST_CASE("Custom: where the derivative is infinite, zero gradients and padding stay zero") {
  using V = simd::One<float>;
  CHECK(Root::backward(V(0.0f), V(0.0f)).r == 0);
  CHECK(std::isinf(Inverse::forward(V(0.0f)).r));
  CHECK(std::isnan(Root::backward(V(1.0f), V(NAN)).r));
  // Eleven of the sixteen lanes are padding, and so is most of the batch: none may leak.
  Sequential<Linear<3, 5>, Inverse, Linear<5, 1>, Inverse> net{manual_seed(5)};
  net.set_bias<0>({{0, 0, 0, 0, 0}});
  Trainer trainer{net, MSELoss{}, SGD{.lr = 1e-6}, batch<7>};
  CHECK(std::isfinite(trainer.step(x, Tensor<float, 7, 1>{})));
  for (const float p : trainer.model().parameters()) CHECK(std::isfinite(p));
}

TEST_CASE("Custom: in a network of doubles too") {
  Network<double, Linear<1, 1>, MyCube> net;
  net.set_weight<0>({{{2}}});
  CHECK(net({0.5})[0] == 2.0);
}
