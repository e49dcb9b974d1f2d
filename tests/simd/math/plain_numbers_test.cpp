// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <limits>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

struct Formulas {
  template <class V>
  static V second(V x) {
    return select(x > 0, x, 1);
  }
  template <class V>
  static V first(V x) {
    return select(x > 0.25, 2.5f, x);
  }
  template <class V>
  static V inside(V x) {
    return min(max(x, -0.5), 1);
  }
  template <class V>
  static V turned(V x) {
    return max(-0.5f, min(1, x));
  }
  template <class V>
  static V clamped(V x) {
    return clamp(x, -0.5, 1);
  }
  template <class V>
  static V between(V x) {
    return clamp(x, -1, x * x);
  }
};

template <class T>
constexpr T places[] = {T(-3), T(-0.5), T(-0.25), T(0), T(0.125), T(0.25), T(0.75), T(1), T(7)};

/// What a formula gives in lanes V for x in each of them.
template <class V, class F>
typename V::scalar in_lanes(const F& f, typename V::scalar x) {
  typename V::scalar values[V::size];
  f(V(x)).storeu(values);
  for (const auto v : values) CHECK((v == values[0] || std::isnan(v)));
  return values[0];
}

template <class V>
void agrees_with_plain_arithmetic() {
  using T = typename V::scalar;
  for (const T x : places<T>) {
    CAPTURE(x);
    CHECK(in_lanes<V>([](V v) { return Formulas::second(v); }, x) == (x > 0 ? x : 1));
    CHECK(in_lanes<V>([](V v) { return Formulas::first(v); }, x) == (x > T(0.25) ? T(2.5) : x));
    const T inside = std::fmin(std::fmax(x, T(-0.5)), T(1));
    CHECK(in_lanes<V>([](V v) { return Formulas::inside(v); }, x) == inside);
    CHECK(in_lanes<V>([](V v) { return Formulas::turned(v); }, x) == inside);
    CHECK(in_lanes<V>([](V v) { return Formulas::clamped(v); }, x) == inside);
    CHECK(in_lanes<V>([](V v) { return Formulas::between(v); }, x) ==
          std::fmin(std::fmax(x, T(-1)), x * x));
  }
  const T nan = std::numeric_limits<T>::quiet_NaN();
  CHECK(std::isnan(in_lanes<V>([](V v) { return Formulas::clamped(v); }, nan)));
}

using Ramp = Activation<[](auto x) { return select(x > 0, clamp(x, 0, 2), 0.25 * x); }>;

/// A step of a network with the formula against plain arithmetic.
template <class T>
void trains() {
  using Net = Network<T, Linear<1, 1, false>, Ramp>;
  Net net;
  net.template set_weight<0>({{{T(0.5)}}});
  Trainer trainer{net, MSELoss{}, SGD{.lr = 1.0}, batch<4>};
  const Tensor<T, 4, 1> x{{{-2}, {1}, {3}, {8}}}, y{{{0}, {0}, {0}, {0}}};
  const T loss = trainer.step(x, y);
  const T outputs[] = {T(-0.25), T(0.5), T(1.5), T(2)}, slopes[] = {T(0.25), 1, 1, 0};
  T expected = 0, dw = 0;
  for (int i = 0; i < 4; ++i) {
    expected += outputs[i] * outputs[i] / 4;
    dw += 2 * outputs[i] * slopes[i] * x[i][0] / 4;
  }
  CHECK(std::fabs(loss - expected) <= T(1e-6));
  CHECK(std::fabs(trainer.model().template weight<0>()[0][0] - (T(0.5) - dw)) <= T(1e-6));
}

}  // namespace

TEMPLATE_TEST_CASE("plain numbers: select, max, min and clamp take them on either side", "", float,
                   double) {
  agrees_with_plain_arithmetic<simd::One<TestType>>();
  agrees_with_plain_arithmetic<simd::Lanes<TestType>>();
}

TEMPLATE_TEST_CASE("plain numbers: they have no slope", "", float, double) {
  using V = simd::One<TestType>;
  CHECK(Formulas::second(simd::variable(V(TestType(-1)))).slope.r == 0);
  CHECK(Formulas::second(simd::variable(V(TestType(3)))).slope.r == 1);
  CHECK(Formulas::clamped(simd::variable(V(TestType(3)))).slope.r == 0);
  CHECK(Formulas::clamped(simd::variable(V(TestType(0.5)))).slope.r == 1);
}

TEMPLATE_TEST_CASE("plain numbers: a network of such a formula trains", "", float, double) {
  trains<TestType>();
  STATIC_REQUIRE(check_derivative<Ramp>());
}
