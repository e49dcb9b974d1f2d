// SPDX-License-Identifier: MIT
#include <fixnet/simd/math.hpp>

#include <algorithm>
#include <bit>

#include "../catch_compat.hpp"
#include "functions.hpp"

namespace simd = fixnet::simd;
using functions::Short;
using simd::Lanes;
using simd::One;

namespace {

// Half of the points all over the format, a quarter in ±40, a quarter in ±2.
double sample(std::uint64_t& state, int i) {
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  if (i % 2 == 0) return std::bit_cast<double>(state);
  const double unit = static_cast<double>(state >> 11) * 0x1p-53;
  return (i % 4 == 1 ? 40.0 : 2.0) * (2.0 * unit - 1.0);
}

template <class V, class F>
functions::Worst<double> sweep_double(F function, long double (*exact)(long double), double low,
                                      double high) {
  functions::Worst<double> worst;
  std::uint64_t state = 88172645463325252u;
  double x[static_cast<std::size_t>(V::size)] = {};
  int filled = 0;
  for (int i = 0; i < 100000; ++i) {
    const double value = sample(state, i);
    if (value < low || value > high) continue;
    x[filled++] = value;
    if (filled < V::size) continue;
    functions::measure<V, long double>(function, exact, x, worst);
    filled = 0;
  }
  return worst;
}

template <class V, class F>
typename V::scalar at(F function, typename V::scalar x) {
  typename V::scalar y[static_cast<std::size_t>(V::size)];
  function(V(x)).storeu(y);
  return y[V::size - 1];
}

}  // namespace

TEMPLATE_TEST_CASE("Float functions keep their stated error, every 997th bit pattern", "[simd]",
                   Lanes<float>, Short<float>, One<float>) {
  using V = TestType;
  functions::each<V, double>([](const char* name, auto function, double (*exact)(double), float low,
                                float high, functions::Bound bound) {
    const auto worst = functions::sweep<V>(function, exact, low, high, 0, 1ull << 32, 997);
    INFO(name << " is worst at " << worst.at);
    CHECK(worst.error <= functions::promised<V>(bound));
  });
}

TEMPLATE_TEST_CASE("Double functions keep their stated error, 100 000 points", "[simd]",
                   Lanes<double>, Short<double>, One<double>) {
  using V = TestType;
  if constexpr (std::numeric_limits<long double>::digits < 64) return;
  functions::each<V, long double>([](const char* name, auto function,
                                     long double (*exact)(long double), double low, double high,
                                     functions::Bound bound) {
    const auto worst = sweep_double<V>(function, exact, low, high);
    INFO(name << " is worst at " << worst.at);
    CHECK(worst.error <= functions::promised<V>(bound));
  });
}

TEMPLATE_TEST_CASE("Infinities, zeros and NaN give what the mathematics gives", "[simd]",
                   Lanes<float>, Short<float>, One<float>, Lanes<double>, Short<double>,
                   One<double>) {
  using V = TestType;
  using T = typename V::scalar;
  constexpr T inf = std::numeric_limits<T>::infinity();
  constexpr T nan = std::numeric_limits<T>::quiet_NaN();
  functions::each<V, T>([&](const char* name, auto function, T (*)(T), T, T, functions::Bound) {
    INFO(name);
    CHECK(std::isnan(at<V>(function, nan)));
    CHECK(std::isnan(at<V>(function, -nan)));
  });
  CHECK(at<V>([](V x) { return simd::exp(x); }, -inf) == T(0));
  CHECK(at<V>([](V x) { return simd::exp(x); }, inf) == inf);
  CHECK(at<V>([](V x) { return simd::exp(x); }, T(0)) == T(1));
  CHECK(at<V>([](V x) { return simd::exp_nonpositive(x); }, -inf) == T(0));
  CHECK(at<V>([](V x) { return simd::exp_nonpositive(x); }, T(-1e30)) == T(0));
  const T subnormal = sizeof(T) == 4 ? T(-87.4) : T(-708.5);  // whose result would be one
  CHECK(at<V>([](V x) { return simd::exp_nonpositive(x); }, subnormal) == T(0));
  CHECK(at<V>([](V x) { return simd::exp_nonpositive(x); }, T(-0.0)) == T(1));
  CHECK(at<V>([](V x) { return simd::expm1(x); }, -inf) == T(-1));
  CHECK(at<V>([](V x) { return simd::expm1(x); }, inf) == inf);
  CHECK(at<V>([](V x) { return simd::log(x); }, T(0)) == -inf);
  CHECK(at<V>([](V x) { return simd::log(x); }, T(-0.0)) == -inf);
  CHECK(at<V>([](V x) { return simd::log(x); }, T(1)) == T(0));
  CHECK(at<V>([](V x) { return simd::log(x); }, inf) == inf);
  CHECK(std::isnan(at<V>([](V x) { return simd::log(x); }, T(-1))));
  CHECK(std::isnan(at<V>([](V x) { return simd::log(x); }, -inf)));
  CHECK(at<V>([](V x) { return simd::log1p(x); }, T(-1)) == -inf);
  CHECK(at<V>([](V x) { return simd::log1p(x); }, inf) == inf);
  CHECK(std::isnan(at<V>([](V x) { return simd::log1p(x); }, T(-1.5))));
  CHECK(at<V>([](V x) { return simd::tanh(x); }, inf) == T(1));
  CHECK(at<V>([](V x) { return simd::tanh(x); }, -inf) == T(-1));
  CHECK(std::signbit(at<V>([](V x) { return simd::tanh(x); }, T(-0.0))));
  CHECK(at<V>([](V x) { return simd::sigmoid(x); }, inf) == T(1));
  CHECK(at<V>([](V x) { return simd::sigmoid(x); }, -inf) == T(0));
  for (const T large : {T(20), T(1e6), std::numeric_limits<T>::max(), inf}) {
    CHECK(at<V>([](V x) { return simd::quick_tanh(x); }, large) == T(1));
    CHECK(at<V>([](V x) { return simd::quick_tanh(x); }, -large) == T(-1));
    CHECK(at<V>([](V x) { return simd::quick_sigmoid(x); }, T(2) * large) == T(1));
    if (large > T(1000)) CHECK(at<V>([](V x) { return simd::quick_sigmoid(x); }, -large) == T(0));
  }
  CHECK(std::signbit(at<V>([](V x) { return simd::quick_tanh(x); }, T(-0.0))));
  CHECK(at<V>([](V x) { return simd::quick_sigmoid(x); }, T(0)) == T(0.5));
  CHECK(at<V>([](V x) { return simd::softplus(x); }, inf) == inf);
  CHECK(at<V>([](V x) { return simd::softplus(x); }, -inf) == T(0));
  CHECK(at<V>([](V x) { return simd::erf(x); }, -inf) == T(-1));
  CHECK(at<V>([](V x) { return simd::normal(x).cdf; }, inf) == T(1));
  CHECK(at<V>([](V x) { return simd::normal(x).cdf; }, -inf) == T(0));
  CHECK(at<V>([](V x) { return simd::normal(x).density; }, inf) == T(0));
}

TEST_CASE("A NaN's payload does not turn it into a number", "[simd]") {
  for (std::uint32_t payload = 0; payload < 1024; ++payload) {
    const auto nan = std::bit_cast<float>(0x7fc00000u + payload);
    functions::each<Lanes<float>, float>(
        [&](const char* name, auto function, float (*)(float), float, float, functions::Bound) {
          INFO(name << ", payload " << payload);
          REQUIRE(std::isnan(at<Lanes<float>>(function, nan)));
        });
  }
}

TEMPLATE_TEST_CASE("Quick tanh and sigmoid stay in range, a sigmoid's error below 1.4e-7", "[simd]",
                   Lanes<float>, Short<float>, One<float>) {
  using V = TestType;
  double worst = 0;
  bool in_range = true, odd = true;
  for (std::uint64_t bits = 0; bits < 0x41f00000; bits += 997) {  // to 30
    const auto x = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
    const float y = at<V>([](V v) { return simd::quick_tanh(v); }, x);
    const float right = at<V>([](V v) { return simd::quick_sigmoid(v); }, x);
    const float left = at<V>([](V v) { return simd::quick_sigmoid(v); }, -x);
    in_range = in_range && y >= 0 && y <= 1 && left >= 0 && right <= 1;
    odd = odd && y == -at<V>([](V v) { return simd::quick_tanh(v); }, -x);
    worst = std::max(
        {worst, std::abs(static_cast<double>(right) - ulp::exact_sigmoid(static_cast<double>(x))),
         std::abs(static_cast<double>(left) - ulp::exact_sigmoid(-static_cast<double>(x)))});
  }
  CHECK(in_range);
  CHECK(odd);
  CHECK(worst < 1.4e-7);
}

TEMPLATE_TEST_CASE("Gates in one register have the bits of tanh and sigmoid", "[simd]",
                   Lanes<float>, Lanes<double>, One<float>) {
  using V = TestType;
  using T = typename V::scalar;
  constexpr auto size = static_cast<std::size_t>(V::size);
  constexpr int sigmoids = (V::size + 1) / 2;
  int differ = 0;
  for (int k = 0; k < 400; ++k) {
    T x[size], all[size], tanhs[size], squashed[size];
    for (std::size_t i = 0; i < size; ++i)
      x[i] = T(0.11) * T(k - 200) + T(0.01) * static_cast<T>(i);
    simd::quick_gates<sigmoids>(V::loadu(x)).storeu(all);
    simd::quick_tanh(V::loadu(x)).storeu(tanhs);
    simd::quick_sigmoid(V::loadu(x)).storeu(squashed);
    for (std::size_t i = 0; i < size; ++i)
      differ += !(all[i] == (static_cast<int>(i) < sigmoids ? squashed[i] : tanhs[i]));
  }
  CHECK(differ == 0);
}

TEST_CASE("With fused multiply-add, One<float> and the registers agree bit for bit", "[simd]") {
  if constexpr (Lanes<float>::fused) {
    std::uint64_t differ = 0;
    for (std::uint64_t bits = 0; bits < 1ull << 32; bits += 99991) {
      const auto x = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
      const auto same = [&](auto function) {
        const float a = at<Lanes<float>>(function, x), b = at<One<float>>(function, x);
        return std::isnan(a) ? std::isnan(b)
                             : std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b);
      };
      differ += !same([](auto v) { return simd::exp(v); });
      differ += !same([](auto v) { return simd::exp_nonpositive(-abs(v)); });
      differ += !same([](auto v) { return simd::expm1(v); });
      differ += !same([](auto v) { return simd::log(v); });
      differ += !same([](auto v) { return simd::log1p(v); });
      differ += !same([](auto v) { return simd::log1p_unit(min(abs(v), decltype(v)(1.0f))); });
      differ += !same([](auto v) { return simd::tanh(v); });
      differ += !same([](auto v) { return simd::sigmoid(v); });
      differ += !same([](auto v) { return simd::quick_tanh(v); });
      differ += !same([](auto v) { return simd::quick_sigmoid(v); });
      differ += !same([](auto v) { return simd::softplus(v); });
      differ += !same([](auto v) { return simd::erf(v); });
      differ += !same([](auto v) { return simd::normal(v).cdf; });
      differ += !same([](auto v) { return simd::approximate_tanh(v); });
      differ += !same([](auto v) { return simd::approximate_sigmoid(v); });
      differ += !same([](auto v) { return simd::approximate_cdf(v); });
    }
    CHECK(differ == 0);
  }
}

TEST_CASE("Constant expressions and the running program agree bit for bit", "[simd]") {
  const auto check = []<class T>(T) {
    constexpr T x = T(0.7);
    constexpr T expected[] = {simd::exp(One<T>(x)).r,
                              simd::exp_nonpositive(One<T>(-x)).r,
                              simd::expm1(One<T>(x)).r,
                              simd::log(One<T>(x)).r,
                              simd::log1p(One<T>(x)).r,
                              simd::log1p_unit(One<T>(x)).r,
                              simd::tanh(One<T>(x)).r,
                              simd::sigmoid(One<T>(x)).r,
                              simd::quick_tanh(One<T>(x)).r,
                              simd::quick_sigmoid(One<T>(x)).r,
                              simd::softplus(One<T>(x)).r,
                              simd::erf(One<T>(x)).r,
                              simd::normal(One<T>(x)).cdf.r,
                              simd::normal(One<T>(-x)).cdf.r,
                              simd::approximate_tanh(One<T>(x)).r,
                              simd::approximate_sigmoid(One<T>(x)).r,
                              simd::approximate_cdf(One<T>(x)).r};
    volatile T hidden = x;
    const One<T> v(hidden);
    const T actual[] = {simd::exp(v).r,
                        simd::exp_nonpositive(-v).r,
                        simd::expm1(v).r,
                        simd::log(v).r,
                        simd::log1p(v).r,
                        simd::log1p_unit(v).r,
                        simd::tanh(v).r,
                        simd::sigmoid(v).r,
                        simd::quick_tanh(v).r,
                        simd::quick_sigmoid(v).r,
                        simd::softplus(v).r,
                        simd::erf(v).r,
                        simd::normal(v).cdf.r,
                        simd::normal(-v).cdf.r,
                        simd::approximate_tanh(v).r,
                        simd::approximate_sigmoid(v).r,
                        simd::approximate_cdf(v).r};
    for (std::size_t i = 0; i < std::size(actual); ++i) {
      INFO("function " << i);
      CHECK(actual[i] == expected[i]);
    }
  };
  check(0.0f);
  check(0.0);
}

static_assert(simd::exp(One<float>(0.0f)).r == 1.0f);
static_assert(simd::exp(One<float>(1000.0f)).r == std::numeric_limits<float>::infinity());
static_assert(simd::exp(One<double>(-1000.0)).r == 0.0);
static_assert(simd::exp_nonpositive(One<float>(-1000.0f)).r == 0.0f);
static_assert(simd::log(One<float>(0.0f)).r == -std::numeric_limits<float>::infinity());
static_assert(simd::log(One<float>(1.0f)).r == 0.0f);
static_assert(simd::log1p(One<double>(1e-300)).r == 1e-300);
static_assert(simd::tanh(One<float>(20.0f)).r == 1.0f);
static_assert(simd::sigmoid(One<float>(0.0f)).r == 0.5f);
static_assert(simd::erf(One<double>(7.0)).r == 1.0);
static_assert(simd::normal(One<float>(0.0f)).cdf.r < 0.5000003f);
