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
constexpr auto inner = [](auto x) { return trunc(x); };
constexpr auto nearest = [](auto x) { return round(x); };

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
    if (at<V>(inner, x) != std::trunc(x)) FAIL_CHECK("trunc of " << x);
    if (at<V>(nearest, x) != std::nearbyint(x)) FAIL_CHECK("round of " << x);
  }
  constexpr T infinity = std::numeric_limits<T>::infinity(), most = std::numeric_limits<T>::max();
  for (const T x : {infinity, -infinity, most, -most, T(0x1p60)}) {
    CHECK(at<V>(lower, x) == x);
    CHECK(at<V>(upper, x) == x);
    CHECK(at<V>(inner, x) == x);
    CHECK(at<V>(nearest, x) == x);
  }
  CHECK(std::isnan(at<V>(nearest, std::numeric_limits<T>::quiet_NaN())));
  CHECK(std::signbit(at<V>(nearest, T(-0.25))));
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

/// f against an exact function: values within so many ulp, slopes within twice as many.
template <class V, class F, class Exact, class Slope>
void check_against(F f, Exact exact, Slope slope, double ulps, double most) {
  using T = typename V::scalar;
  const auto near = [&](double a, double b, double times) {
    return std::abs(a - b) <=
           times * unit<T> * std::abs(b) + static_cast<double>(std::numeric_limits<T>::min());
  };
  for (const T x : numbers<T>()) {
    const double wide = static_cast<double>(x);
    if (!(std::abs(wide) <= most)) continue;
    const double found = static_cast<double>(at<V>(f, x)), wanted = exact(wide);
    if (std::isnan(wanted) ? !std::isnan(found)
                           : std::isfinite(wanted) && !near(found, wanted, ulps))
      FAIL_CHECK("f(" << x << ") = " << found << ", not " << wanted);
    const double rise = static_cast<double>(slope_at<V>(f, x)), expected = slope(wide);
    if (std::isfinite(expected) && !near(rise, expected, 2 * ulps))
      FAIL_CHECK("slope at " << x << ": " << rise << ", not " << expected);
  }
}
template <class V>
void check_others() {
  using T = typename V::scalar;
  constexpr double ln2 = 0.693147180559945309, ln10 = 2.302585092994045684;
  const double range = sizeof(T) == 4 ? 80 : 700;
  using Real = double (*)(double);
  check_against<V>([](auto x) { return sinh(x); }, Real(std::sinh), Real(std::cosh), 4, range);
  check_against<V>([](auto x) { return cosh(x); }, Real(std::cosh), Real(std::sinh), 4, range);
  check_against<V>([](auto x) { return exp2(x); }, Real(std::exp2),
                   [](double x) { return std::exp2(x) * ln2; }, 4, range);
  check_against<V>([](auto x) { return log2(abs(x)); },
                   [](double x) { return std::log2(std::abs(x)); },
                   [](double x) { return x == 0 ? double(NAN) : 1 / (x * ln2); }, 4, 1e9);
  check_against<V>([](auto x) { return log10(abs(x)); },
                   [](double x) { return std::log10(std::abs(x)); },
                   [](double x) { return x == 0 ? double(NAN) : 1 / (x * ln10); }, 4, 1e9);
  constexpr T infinity = std::numeric_limits<T>::infinity();
  const auto power = [](auto x) { return exp2(x); };
  CHECK(at<V>(power, infinity) == infinity);
  CHECK(at<V>(power, -infinity) == 0);
  CHECK(at<V>(power, T(10)) == 1024);
  CHECK(std::isnan(at<V>(power, std::numeric_limits<T>::quiet_NaN())));
  CHECK(at<V>([](auto x) { return sinh(x); }, -infinity) == -infinity);
  CHECK(at<V>([](auto x) { return cosh(x); }, -infinity) == infinity);
  CHECK(std::signbit(at<V>([](auto x) { return sinh(x); }, T(-0.0))));
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
TEMPLATE_TEST_CASE("Formulas: sinh, cosh, exp2, log2 and log10, and their slopes", "[simd]",
                   simd::Lanes<float>, simd::Lanes<double>, One<float>, One<double>) {
  check_others<TestType>();
}
TEMPLATE_TEST_CASE("Formulas: != is the opposite of ==, of NaN too", "[simd]", simd::Lanes<float>,
                   One<double>) {
  using V = TestType;
  using T = typename V::scalar;
  const auto other = [](auto x) { return select(x != 2, x, 7); };
  CHECK(at<V>(other, T(2)) == 7);
  CHECK(at<V>(other, T(3)) == 3);
  CHECK(slope_at<V>(other, T(3)) == 1);
  CHECK(slope_at<V>(other, T(2)) == 0);
  CHECK(at<V>([](auto x) { return select(x != x, decltype(x)(1), x); },
              std::numeric_limits<T>::quiet_NaN()) == 1);
}
TEMPLATE_TEST_CASE("Formulas: floor, ceil, trunc, round and sign", "[simd]", simd::Lanes<float>,
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
