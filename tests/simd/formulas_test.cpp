// SPDX-License-Identifier: MIT
#include <cmath>
#include <cstdint>
#include <fixnet/simd/math.hpp>
#include <limits>
#include <vector>

#include "catch_compat.hpp"

namespace simd = fixnet::simd;
using simd::Dual, simd::One;

namespace {

template <class V, class F>
typename V::scalar at(F f, typename V::scalar x) {
  typename V::scalar y[static_cast<std::size_t>(V::size)];
  f(V(x)).storeu(y);
  return y[V::size - 1];
}
/// The value and the slope of f at x, in lanes V.
template <class V, class F>
typename V::scalar slope_at(F f, typename V::scalar x) {
  typename V::scalar dy[static_cast<std::size_t>(V::size)];
  f(simd::variable(V(x))).slope.storeu(dy);
  return dy[V::size - 1];
}

/// Numbers of all sizes, small ones above all.
template <class T>
std::vector<T> numbers() {
  std::vector<T> x{T(0), T(-0.0), T(0.5), T(-0.5), T(1.5), T(2.5), T(-2.5), T(8388607.5)};
  std::uint64_t state = 88172645463325252u;
  for (int i = 0; i < 20000; ++i) {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    const double unit = static_cast<double>(state >> 11) * 0x1p-52 - 1;
    const double range[8] = {1e-6, 0.5, 1, 4, 100, 8000, 1e5, 1e9};
    x.push_back(static_cast<T>(unit * range[i % 8]));
  }
  return x;
}
template <class T>
constexpr double unit = sizeof(T) == 4 ? 1.2e-7 : 2.3e-16;

constexpr auto sine = [](auto x) { return sin(x); };
constexpr auto cosine = [](auto x) { return cos(x); };
constexpr auto lower = [](auto x) { return floor(x); };
constexpr auto upper = [](auto x) { return ceil(x); };

template <class V>
void check_sines() {
  using T = typename V::scalar;
  for (const T x : numbers<T>()) {
    const long double exact = static_cast<long double>(x);
    const double s = static_cast<double>(std::sin(exact)), c = static_cast<double>(std::cos(exact));
    const double found = static_cast<double>(at<V>(sine, x));
    const double far = std::abs(found - s);
    if (far > unit<T> * std::min(1.0, std::abs(static_cast<double>(x))))
      FAIL_CHECK(x << ": " << found << " " << s);
    const double other = static_cast<double>(at<V>(cosine, x));
    if (std::abs(other - c) > unit<T>) FAIL_CHECK(x << ": " << other << " " << c);
  }
  constexpr T infinity = std::numeric_limits<T>::infinity();
  for (const T x : {infinity, -infinity, std::numeric_limits<T>::quiet_NaN()}) {
    CHECK(std::isnan(at<V>(sine, x)));
    CHECK(std::isnan(at<V>(cosine, x)));
    CHECK(std::isnan(at<V>([](auto v) { return tan(v); }, x)));
  }
  CHECK(std::signbit(at<V>(sine, T(-0.0))));
  CHECK(at<V>(sine, std::numeric_limits<T>::denorm_min()) == std::numeric_limits<T>::denorm_min());
  CHECK(std::abs(at<V>([](auto v) { return tan(v); }, T(1)) - std::tan(T(1))) < 4 * T(unit<T>));
}

template <class V>
void check_steps() {
  using T = typename V::scalar;
  for (const T x : numbers<T>()) {
    if (at<V>(lower, x) != std::floor(x)) FAIL_CHECK("floor of " << x);
    if (at<V>(upper, x) != std::ceil(x)) FAIL_CHECK("ceil of " << x);
  }
  constexpr T infinity = std::numeric_limits<T>::infinity(), most = std::numeric_limits<T>::max();
  for (const T x : {infinity, -infinity, most, -most, T(0x1p60)}) {
    CHECK(at<V>(lower, x) == x);
    CHECK(at<V>(upper, x) == x);
  }
  CHECK(std::isnan(at<V>(lower, std::numeric_limits<T>::quiet_NaN())));
  CHECK(std::signbit(at<V>(lower, T(-0.0))));
  CHECK(std::signbit(at<V>(upper, T(-0.25))));
  const auto signs = [](auto x) { return sign(x); };
  CHECK(at<V>(signs, T(-3)) == -1);
  CHECK(at<V>(signs, T(1e-30)) == 1);
  CHECK(at<V>(signs, T(0)) == 0);
  CHECK(at<V>(signs, std::numeric_limits<T>::quiet_NaN()) == 0);
  CHECK(slope_at<V>(signs, T(2)) == 0);
  CHECK(slope_at<V>(lower, T(2.5)) == 0);
}

template <class V, class N>
void check_power(N p, typename V::scalar x, double tolerance) {
  using T = typename V::scalar;
  const double exact = std::pow(static_cast<double>(x), static_cast<double>(p));
  const double found = static_cast<double>(at<V>([p](auto v) { return pow(v, p); }, x));
  const double slope = static_cast<double>(slope_at<V>([p](auto v) { return pow(v, p); }, x));
  const double expected = p == N(0) ? 0
                                    : static_cast<double>(p) * std::pow(static_cast<double>(x),
                                                                        static_cast<double>(p) - 1);
  CAPTURE(p, x, found, exact, slope, expected);
  const auto near = [&](double a, double b) {
    if (std::isnan(b) || std::isinf(b)) return std::isnan(b) ? std::isnan(a) : a == b;
    return std::abs(a - b) <= tolerance * unit<T> * std::abs(b);
  };
  CHECK(near(found, exact));
  CHECK(near(slope, expected));
}
template <class V>
void check_powers() {
  using T = typename V::scalar;
  for (const T x : {T(0), T(0.3), T(-1.7), T(2), T(7.5)}) {
    for (const int p : {0, 1, 2, 3, 7, -1, -2}) check_power<V>(p, x, 12);
    check_power<V>(2.0, x, 2);
    check_power<V>(0.5, x, 2);
    check_power<V>(1.7, x, 12);
    check_power<V>(-0.3f, x, 12);
  }
}

}  // namespace

TEMPLATE_TEST_CASE("Formulas: sin, cos and tan of any number", "[simd]", simd::Lanes<float>,
                   simd::Lanes<double>, One<float>, One<double>) {
  check_sines<TestType>();
}
TEMPLATE_TEST_CASE("Formulas: floor, ceil and sign", "[simd]", simd::Lanes<float>,
                   simd::Lanes<double>, One<float>, One<double>) {
  check_steps<TestType>();
}
TEMPLATE_TEST_CASE("Formulas: powers with plain exponents, and their slopes", "[simd]",
                   simd::Lanes<float>, simd::Lanes<double>, One<float>, One<double>) {
  check_powers<TestType>();
}

TEMPLATE_TEST_CASE("Formulas: slopes of sin, cos and tan are differences", "[simd]",
                   simd::Lanes<double>, One<double>) {
  using V = TestType;
  const auto check = [](auto f) {
    for (const double x : {-4.0, -1.0, 0.0, 0.7, 3.0, 100.0}) {
      const double h = 1e-6, numeric = (at<V>(f, x + h) - at<V>(f, x - h)) / (2 * h);
      CHECK(std::abs(slope_at<V>(f, x) - numeric) <= 1e-7 * std::max(1.0, std::abs(numeric)));
    }
  };
  check(sine);
  check(cosine);
  check([](auto x) { return tan(x); });
}

TEMPLATE_TEST_CASE("Formulas: && and || of comparisons, in every lane", "[simd]",
                   simd::Lanes<float>, One<double>) {
  using V = TestType;
  using T = typename V::scalar;
  const auto inside = [](auto x) { return select(x > 0 && x < 1, x, T(-1)); };
  const auto outside = [](auto x) { return select(x < 0 || x > 1, x, T(-1)); };
  CHECK(at<V>(inside, T(0.5)) == T(0.5));
  CHECK(at<V>(inside, T(2)) == -1);
  CHECK(at<V>(inside, T(-2)) == -1);
  CHECK(at<V>(outside, T(2)) == 2);
  CHECK(at<V>(outside, T(0.5)) == -1);
}

static_assert(sin(One<float>(0.5f)).r > 0.479425f && sin(One<float>(0.5f)).r < 0.479426f);
static_assert(cos(One<double>(1e300)).r < 1 && sin(One<float>(3e38f)).r < 1);
static_assert(floor(One<float>(-2.5f)).r == -3 && ceil(One<double>(2.25)).r == 3);
static_assert(pow(One<double>(-2.0), 3).r == -8);
