// SPDX-License-Identifier: MIT
//
// The contract of a lane type, every operation on every lane type against plain scalar code.
#include <array>
#include <cmath>
#include <cstring>

#include "../catch_compat.hpp"
#include "functions.hpp"

namespace simd = fixnet::simd;
using functions::Short;
using simd::Lanes;
using simd::One;

namespace {

template <class V>
constexpr auto size = static_cast<std::size_t>(V::size);

template <class V>
using Array = std::array<typename V::scalar, size<V>>;

template <class V>
Array<V> stored(V x) {
  Array<V> result;
  x.storeu(result.data());
  return result;
}

// start, start + step, … in the lanes.
template <class V>
V ramp(double start, double step) {
  Array<V> values;
  for (std::size_t i = 0; i < values.size(); ++i) {
    values[i] = static_cast<typename V::scalar>(start + step * static_cast<double>(i));
  }
  return V::loadu(values.data());
}

}  // namespace

#define LANES Lanes<float>, Short<float>, One<float>, Lanes<double>, Short<double>, One<double>

TEST_CASE("Shorter lanes are as many as asked, where the processor has them", "[simd]") {
  constexpr int widest = Lanes<float>::size;
  STATIC_REQUIRE(simd::Shorter<Lanes<float>, 4>::size == (widest > 4 ? 4 : widest));
  STATIC_REQUIRE(simd::Shorter<Lanes<float>, 8>::size == (widest > 8 ? 8 : widest));
  STATIC_REQUIRE(simd::Shorter<Lanes<float>, 2>::size == widest);
  STATIC_REQUIRE(simd::Shorter<One<float>, 4>::size == 1);
}

TEMPLATE_TEST_CASE("A lane is as wide as its scalars and trivially copyable", "[simd]", LANES) {
  using V = TestType;
  STATIC_REQUIRE(sizeof(V) == size<V> * sizeof(typename V::scalar));
  STATIC_REQUIRE(std::is_trivially_copyable_v<V>);
  STATIC_REQUIRE(std::is_trivially_default_constructible_v<V>);
  STATIC_REQUIRE(simd::padded(V::size + 1, V::size) == 2 * V::size);
  STATIC_REQUIRE(simd::lanes_of(V::size + 1, V::size) == 2);
}

TEMPLATE_TEST_CASE("Arithmetic is the scalars' arithmetic", "[simd]", LANES) {
  using V = TestType;
  using T = typename V::scalar;
  const V x = ramp<V>(-3.3, 0.7), y = ramp<V>(0.9, -1.3), z = ramp<V>(5.1, 0.11);
  const auto a = stored(x), b = stored(y), c = stored(z);
  for (std::size_t i = 0; i < size<V>; ++i) {
    CHECK(stored(x + y)[i] == a[i] + b[i]);
    CHECK(stored(x - y)[i] == a[i] - b[i]);
    CHECK(stored(x * y)[i] == a[i] * b[i]);
    CHECK(stored(x / y)[i] == a[i] / b[i]);
    CHECK(stored(-x)[i] == -a[i]);
    CHECK(stored(abs(x))[i] == std::fabs(a[i]));
    CHECK(stored(sqrt(z))[i] == std::sqrt(c[i]));
    CHECK(stored(copysign(z, x))[i] == std::copysign(c[i], a[i]));
    CHECK(stored(copysign(-z, x))[i] == std::copysign(c[i], a[i]));
    CHECK(stored(V(T(2.5)))[i] == T(2.5));
  }
}

TEMPLATE_TEST_CASE("fma rounds once where the lane says that it is fused", "[simd]", LANES) {
  using V = TestType;
  using T = typename V::scalar;
  const V x = ramp<V>(1.1, 0.37), y = ramp<V>(-2.3, 0.71), z = -(x * y);
  const auto a = stored(x), b = stored(y), c = stored(z);
  for (std::size_t i = 0; i < size<V>; ++i) {
    const T lost = std::fma(a[i], b[i], c[i]);  // the product's rounding error: 0 where unfused
    CHECK(stored(fma(x, y, z))[i] == (V::fused ? lost : T(0)));
    CHECK(stored(fnma(x, y, -z))[i] == (V::fused ? -lost : T(0)));
  }
}

TEMPLATE_TEST_CASE("Comparisons, select and keep choose lane by lane", "[simd]", LANES) {
  using V = TestType;
  using T = typename V::scalar;
  const T nan = std::numeric_limits<T>::quiet_NaN();
  const V x = ramp<V>(-2, 1), y = V(T(0)), one = V(T(1)), two = V(T(2));
  const auto a = stored(x);
  for (std::size_t i = 0; i < size<V>; ++i) {
    CHECK(stored(select(x < y, one, two))[i] == (a[i] < 0 ? 1 : 2));
    CHECK(stored(select(x <= y, one, two))[i] == (a[i] <= 0 ? 1 : 2));
    CHECK(stored(select(x > y, one, two))[i] == (a[i] > 0 ? 1 : 2));
    CHECK(stored(select(x >= y, one, two))[i] == (a[i] >= 0 ? 1 : 2));
    CHECK(stored(select(x == y, one, two))[i] == (a[i] == 0 ? 1 : 2));
    CHECK(stored(select(not_less(x, y), one, two))[i] == (a[i] < 0 ? 2 : 1));
    CHECK(stored(select(!(x < y), one, two))[i] == (a[i] < 0 ? 2 : 1));
    CHECK(stored(select((x < y) | (x > one), one, two))[i] == (a[i] < 0 || a[i] > 1 ? 1 : 2));
    CHECK(stored(select((x >= y) & (x <= one), one, two))[i] == (a[i] >= 0 && a[i] <= 1 ? 1 : 2));
    CHECK(stored(keep(x > y, x))[i] == (a[i] > 0 ? a[i] : 0));
    CHECK(stored(select(V(nan) < y, one, two))[i] == 2);
    CHECK(stored(select(V(nan) >= y, one, two))[i] == 2);
    CHECK(stored(select(V(nan) == V(nan), one, two))[i] == 2);
    CHECK(stored(select(not_less(V(nan), y), one, two))[i] == 1);
  }
  CHECK(any(x < y));
  CHECK_FALSE(any(x < V(T(-2))));
}

TEMPLATE_TEST_CASE("max_zero keeps NaN; max and min keep their first operand's NaN", "[simd]",
                   LANES) {
  using V = TestType;
  using T = typename V::scalar;
  const T nan = std::numeric_limits<T>::quiet_NaN();
  const auto first = [](V x) { return stored(x)[0]; };
  CHECK(first(max_zero(V(T(-3)))) == T(0));
  CHECK(first(max_zero(V(T(3)))) == T(3));
  CHECK(std::signbit(first(max_zero(V(T(-0.0))))));
  CHECK(std::isnan(first(max_zero(V(nan)))));
  CHECK(first(max(V(T(1)), V(T(2)))) == T(2));
  CHECK(first(max(V(T(2)), V(T(1)))) == T(2));
  CHECK(first(min(V(T(1)), V(T(2)))) == T(1));
  CHECK(first(min(V(T(2)), V(T(1)))) == T(1));
  CHECK(std::isnan(first(max(V(nan), V(T(1))))));
  CHECK(first(max(V(T(1)), V(nan))) == T(1));
  CHECK(std::isnan(first(min(V(nan), V(T(1))))));
  CHECK(first(min(V(T(1)), V(nan))) == T(1));
}

TEMPLATE_TEST_CASE("The first n lanes, and no others, are loaded, kept and stored", "[simd]",
                   LANES) {
  using V = TestType;
  using T = typename V::scalar;
  for (int n = 0; n <= V::size; ++n) {
    std::array<T, 2 * size<V>> memory;
    for (std::size_t i = 0; i < memory.size(); ++i) memory[i] = static_cast<T>(i + 1);
    const auto loaded = stored(V::load_partial(memory.data() + 1, n));
    const auto kept = stored(keep(V::first(n), V(T(7))));
    V(T(-1)).store_partial(memory.data() + 1, n);
    for (int i = 0; i < V::size; ++i) {
      const auto k = static_cast<std::size_t>(i);
      INFO("n = " << n << ", lane " << i);
      CHECK(loaded[k] == (i < n ? static_cast<T>(k + 2) : T(0)));
      CHECK(kept[k] == (i < n ? T(7) : T(0)));
      CHECK(memory[k + 1] == (i < n ? T(-1) : static_cast<T>(k + 2)));
    }
    CHECK(memory[0] == T(1));
  }
}

TEMPLATE_TEST_CASE("Lane i of row_sums is the sum of x[i]; every lane", "[simd]", LANES) {
  using V = TestType;
  using T = typename V::scalar;
  V x[size<V>];
  for (int i = 0; i < V::size; ++i) x[i] = ramp<V>(i * i, i + 1);  // integers: no rounding
  const auto sums = stored(row_sums(x));
  for (std::size_t i = 0; i < size<V>; ++i) {
    T expected = 0;
    for (const T value : stored(x[i])) expected += value;
    CHECK(sums[i] == expected);
    CHECK(sum(x[i]) == expected);
    CHECK(largest(x[i]) == stored(x[i])[size<V> - 1]);
    CHECK(largest(-x[i]) == -stored(x[i])[0]);
  }
}

TEMPLATE_TEST_CASE("nearest rounds ties to even", "[simd]", LANES) {
  using V = TestType;
  using T = typename V::scalar;
  for (const double x : {0.0, 0.4, 0.5, 0.6, 1.5, 2.5, -0.5, -1.5, -2.5, 1234.5, 4194303.5}) {
    INFO(x);
    CHECK(stored(nearest(V(static_cast<T>(x))))[0] == static_cast<T>(std::nearbyint(x)));
  }
}

TEMPLATE_TEST_CASE("Powers of two multiply exactly", "[simd]", LANES) {
  using V = TestType;
  using T = typename V::scalar;
  constexpr int e = std::numeric_limits<T>::max_exponent - 1;
  for (int n = 1 - e; n <= e; ++n) {
    const V lane(static_cast<T>(n));
    REQUIRE(stored(exp2_shifted(lane + V(simd::exponent_shift<T>)))[0] == std::ldexp(T(1), n));
  }
  CHECK(stored(exp2_shifted(V(simd::exponent_shift<T> - static_cast<T>(e))))[0] == T(0));
  for (int n = -2 * e + 6; n <= 2 * e - 6; ++n) {
    INFO(n);
    REQUIRE(stored(scale_wide(V(T(1)), V(static_cast<T>(n))))[0] == std::ldexp(T(1), n));
  }
}

TEMPLATE_TEST_CASE("split gives mantissa and exponent of every kind of number", "[simd]", LANES) {
  using V = TestType;
  using T = typename V::scalar;
  using Limits = std::numeric_limits<T>;
  const auto parts = [](T x) {
    V m(T(0));
    const V e = split(V(x), m);
    return std::array<T, 2>{stored(m)[0], stored(e)[0]};
  };
  for (const T x :
       {T(1), T(0.75), T(0.7499999), T(1.4999999), T(1.5), T(2), T(1e-30), T(3e37), Limits::min(),
        Limits::max(), Limits::denorm_min(), T(3) * Limits::denorm_min(), T(0.7) * Limits::min()}) {
    const auto [m, e] = parts(x);
    INFO(x);
    CHECK(m >= T(0.75));
    CHECK(m < T(1.5));
    CHECK(std::ldexp(static_cast<long double>(m), static_cast<int>(e)) ==
          static_cast<long double>(x));
  }
  CHECK(parts(T(0)) == std::array<T, 2>{T(1), -Limits::infinity()});
  CHECK(parts(Limits::infinity()) == std::array<T, 2>{T(1), Limits::infinity()});
  for (const T x : {T(-1), -Limits::infinity(), Limits::quiet_NaN()}) {
    const auto [m, e] = parts(x);
    CHECK((std::isnan(m) || std::isnan(e)));
  }
}

TEMPLATE_TEST_CASE("every_other takes the even or the odd lanes of two registers", "[simd]",
                   LANES) {
  using V = TestType;
  if constexpr (V::size > 1) {
    const auto even = stored(every_other<0>(ramp<V>(0, 1), ramp<V>(V::size, 1)));
    const auto odd = stored(every_other<1>(ramp<V>(0, 1), ramp<V>(V::size, 1)));
    for (std::size_t i = 0; i < size<V>; ++i) {
      CHECK(even[i] == static_cast<typename V::scalar>(2 * i));
      CHECK(odd[i] == static_cast<typename V::scalar>(2 * i + 1));
    }
  }
}

TEMPLATE_TEST_CASE("shortened is the first lanes, widened those with zeros behind them", "[simd]",
                   LANES) {
  using V = TestType;
  using Half = simd::Shorter<V, V::size / 2>;
  using Quarter = simd::Shorter<Half, Half::size / 2>;
  const V x = ramp<V>(1, 1);
  const auto check = [&](auto first) {
    const auto few = stored(first);
    const auto all = stored(x);
    const auto wide = stored(simd::widened<V>(first));
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (i < few.size()) CHECK(few[i] == all[i]);
      CHECK(wide[i] == (i < few.size() ? all[i] : 0));
    }
  };
  check(simd::shortened<Half>(x));
  check(simd::shortened<Quarter>(x));
}

TEMPLATE_TEST_CASE("Lanes: gather takes every stride-th element and touches no other", "[simd]",
                   LANES) {
  using V = TestType;
  using T = typename V::scalar;
  if constexpr (V::size > 1) {
    for (const int stride : {1, 2, 3, 7, 13}) {
      for (int n = 1; n <= V::size; ++n) {
        // As long as the last element that may be read: a sanitizer sees one more.
        std::vector<T> data(static_cast<std::size_t>((n - 1) * stride + 1));
        for (std::size_t i = 0; i < data.size(); ++i) data[i] = static_cast<T>(i + 1);
        T lanes[V::size];
        V::gather(data.data(), stride, n).storeu(lanes);
        for (int l = 0; l < V::size; ++l) {
          CHECK(lanes[l] == (l < n ? static_cast<T>(l * stride + 1) : T(0)));
        }
      }
    }
  }
}
