// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/simd/math.hpp>

#include "../catch_compat.hpp"

namespace simd = fixnet::simd;
using simd::Dual;
using simd::Lanes;
using simd::One;

namespace {

constexpr double peak = 1.1283791670955126;      // 2/√π
constexpr double density = 0.39894228040143268;  // 1/√(2π)

double gauss(double x) { return density * std::exp(-x * x / 2); }
double logistic(double x) { return 1 / (1 + std::exp(-x)); }

// Visits (name, formula over lanes, its derivative by calculus, least and largest argument).
template <class Visit>
void each_formula(Visit visit) {
  visit(
      "exp", [](auto x) { return exp(x); }, [](double x) { return std::exp(x); }, -5, 5);
  visit(
      "exp_nonpositive", [](auto x) { return exp_nonpositive(x); },
      [](double x) { return std::exp(x); }, -5, 0);
  visit(
      "expm1", [](auto x) { return expm1(x); }, [](double x) { return std::exp(x); }, -5, 5);
  visit(
      "log", [](auto x) { return log(x); }, [](double x) { return 1 / x; }, 0.1, 5);
  visit(
      "log1p", [](auto x) { return log1p(x); }, [](double x) { return 1 / (1 + x); }, -0.9, 5);
  visit(
      "log1p_unit", [](auto x) { return log1p_unit(x); }, [](double x) { return 1 / (1 + x); }, 0,
      1);
  visit(
      "tanh", [](auto x) { return tanh(x); },
      [](double x) { return 1 / (std::cosh(x) * std::cosh(x)); }, -9, 9);
  visit(
      "sigmoid", [](auto x) { return sigmoid(x); },
      [](double x) { return logistic(x) * logistic(-x); }, -20, 20);
  visit(
      "softplus", [](auto x) { return softplus(x); }, logistic, -20, 20);
  visit(
      "erf", [](auto x) { return erf(x); }, [](double x) { return peak * std::exp(-x * x); }, -3,
      3);
  visit(
      "normal cdf", [](auto x) { return normal(x).cdf; }, gauss, -3, 3);
  visit(
      "normal density", [](auto x) { return normal(x).density; },
      [](double x) { return -x * gauss(x); }, -3, 3);
  visit(
      "sqrt", [](auto x) { return sqrt(x); }, [](double x) { return 0.5 / std::sqrt(x); }, 0.1, 5);
  visit(
      "abs", [](auto x) { return abs(x); }, [](double x) { return x < 0 ? -1.0 : 1.0; }, -5, 5);
  visit(
      "max_zero", [](auto x) { return max_zero(x); }, [](double x) { return x < 0 ? 0.0 : 1.0; },
      -5, 5);
  visit(
      "max and min", [](auto x) { return max(min(x, x * x), decltype(x)(-2)); },
      [](double x) { return x < -2           ? 0.0
                            : 0 < x && x < 1 ? 2 * x
                                             : 1.0; }, -5, 5);
  visit(
      "select", [](auto x) { return select(x > decltype(x)(1), x * x, -x); },
      [](double x) { return x > 1 ? 2 * x : -1.0; }, -5, 5);
  visit(
      "copysign", [](auto x) { return copysign(x * x, x); },
      [](double x) { return 2 * std::fabs(x); }, -5, 5);
  visit(
      "a quotient", [](auto x) { return (x - decltype(x)(1)) / (x * x + decltype(x)(1)); },
      [](double x) { return (1 + 2 * x - x * x) / ((x * x + 1) * (x * x + 1)); }, -5, 5);
  visit(
      "fma and fnma", [](auto x) { return fnma(x, x * x, fma(x, x, decltype(x)(3))); },
      [](double x) { return 2 * x - 3 * x * x; }, -5, 5);
}

template <class V>
double lane(V x) {
  typename V::scalar lanes[static_cast<std::size_t>(V::size)];
  x.storeu(lanes);
  return static_cast<double>(lanes[V::size - 1]);
}

}  // namespace

TEMPLATE_TEST_CASE("Dual: the slope of every function is its derivative, the value as without",
                   "[simd]", Lanes<float>, One<float>, Lanes<double>, One<double>) {
  using V = TestType;
  using T = typename V::scalar;
  const double eps = static_cast<double>(std::numeric_limits<T>::epsilon());
  each_formula([&](const char* name, auto formula, auto derivative, double low, double high) {
    for (int i = 0; i < 96; ++i) {  // none of the points is a kink
      const T x = static_cast<T>(low + (high - low) * (i + 0.5) / 96);
      const Dual<V> y = formula(variable(V(x)));
      const double exact = derivative(static_cast<double>(x));
      INFO(name << " at " << static_cast<double>(x));
      REQUIRE(std::fabs(lane(y.slope) - exact) <= 40 * eps * (std::fabs(exact) + 1e-3));
      REQUIRE(lane(y.value) == lane(formula(V(x))));
    }
  });
}

TEMPLATE_TEST_CASE("Dual: the generic texts of the functions differentiate too", "[simd]",
                   One<float>, One<double>) {
  using V = TestType;
  using T = typename V::scalar;
  const double eps = static_cast<double>(std::numeric_limits<T>::epsilon());
  const auto near = [&](V slope, double exact) {
    return std::fabs(static_cast<double>(slope.r) - exact) <= 400 * eps * (std::fabs(exact) + 0.1);
  };
  for (int i = 0; i < 96; ++i) {
    const T x = static_cast<T>(-4 + 8 * (i + 0.5) / 96);
    const double at = static_cast<double>(x);
    INFO("at " << at);
    const Dual<V> z = variable(V(x));
    CHECK(near(simd::exp<Dual<V>>(z).slope, std::exp(at)));
    CHECK(near(simd::expm1<Dual<V>>(z).slope, std::exp(at)));
    CHECK(near(simd::tanh<Dual<V>>(z).slope, 1 / (std::cosh(at) * std::cosh(at))));
    CHECK(near(simd::erf<Dual<V>>(z).slope, peak * std::exp(-at * at)));
    CHECK(near(simd::normal<Dual<V>>(z).cdf.slope, gauss(at)));
    if (at > 0) CHECK(near(simd::log<Dual<V>>(z).slope, 1 / at));
    if (at > -1) CHECK(near(simd::log1p<Dual<V>>(z).slope, 1 / (1 + at)));
  }
}

TEST_CASE("Dual: x·2^n has the slopes of both", "[simd]") {
  using V = One<float>;
  constexpr double ln2 = 0.6931471805599453;
  const V three(3.0f), four(4.0f);
  CHECK(scale_wide(variable(three), Dual<V>(four)).slope.r == 16.0f);
  const Dual<V> by_n = scale_wide(Dual<V>(three), variable(four));
  CHECK(std::fabs(static_cast<double>(by_n.slope.r) - 48 * ln2) < 1e-5);
  CHECK(by_n.value.r == 48.0f);
}

TEST_CASE("Dual: kinks are PyTorch's", "[simd]") {
  using V = One<float>;
  constexpr Dual<V> zero = variable(V(0.0f));
  static_assert(abs(zero).slope.r == 0.0f);
  static_assert(max_zero(zero).slope.r == 0.0f);
  static_assert(max(zero, Dual<V>(0.0f)).slope.r == 1.0f);  // torch.clamp(x, min=0)
  static_assert(min(Dual<V>(0.0f), zero).slope.r == 0.0f);
  static_assert(sigmoid(zero).slope.r == 0.25f);
  static_assert(softplus(zero).slope.r == 0.5f);
  static_assert(tanh(zero).slope.r == 1.0f);
  SUCCEED();
}

TEST_CASE("Dual: tails keep their relative accuracy", "[simd]") {
  const auto slope = [](auto f, double x) { return f(variable(One<double>(x))).slope.r; };
  for (const double x : {-30.0, 30.0}) {
    const double e = std::exp(-30.0);
    CHECK(std::fabs(slope([](auto v) { return sigmoid(v); }, x) / e - 1) < 1e-12);
    CHECK(std::fabs(slope([](auto v) { return tanh(v); }, x / 2) / (4 * e) - 1) < 1e-12);
  }
}

TEST_CASE("Dual: sums, loads and flushing", "[simd]") {
  using V = Lanes<float>;
  const Dual<V> total(V(2.0f), V(3.0f));
  CHECK(sum(total).value.r == 2.0f * V::size);
  CHECK(sum(total).slope.r == 3.0f * V::size);
  constexpr float numbers[1] = {7};
  static_assert(Dual<One<float>>::load(numbers).slope.r == 0.0f);
  static_assert(flush_below(Dual<One<float>>(1.0f, 5.0f), Dual<One<float>>(2.0f)).slope.r == 0.0f);
  static_assert(settle(Dual<One<float>>(1.0f, 5.0f)).slope.r == 5.0f);
  static_assert(nearest(variable(One<float>(2.4f))).slope.r == 0.0f);
}
