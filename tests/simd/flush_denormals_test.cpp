// SPDX-License-Identifier: MIT
#include <bit>
#include <catch_compat.hpp>
#include <cmath>
#include <cstdint>
#include <fixnet/simd/lanes.hpp>
#include <limits>

using namespace fixnet;

namespace {

template <class V>
void check_flush() {
  using T = typename V::scalar;
  using L = std::numeric_limits<T>;
  const T least = L::min(), below = std::nextafter(least, T(0));
  const T keeps[] = {T(0),     T(1),        T(-1),         least,         -least,
                     L::max(), L::lowest(), L::infinity(), -L::infinity()};
  const T flushes[] = {below, -below, L::denorm_min(), -L::denorm_min()};
  const auto first = [](V v) {
    T lanes[V::size];
    v.storeu(lanes);
    return lanes[0];
  };
  for (const T x : keeps) CHECK(first(flush_denormals(V(x))) == x);
  for (const T x : flushes) {
    CHECK(first(flush_denormals(V(x))) == 0);
    CHECK(!std::signbit(first(flush_denormals(V(x)))));
  }
  CHECK(std::isnan(first(flush_denormals(V(L::quiet_NaN())))));

  CHECK(first(flush_below(V(T(-3)), V(T(4)))) == 0);
  CHECK(first(flush_below(V(T(-4)), V(T(4)))) == T(-4));
  CHECK(first(flush_below(V(T(5)), V(T(4)))) == T(5));
  CHECK(std::isnan(first(flush_below(V(L::quiet_NaN()), V(T(4))))));
}

template <class V>
void check_each_lane() {
  using T = typename V::scalar;
  T x[V::size], y[V::size];
  for (int i = 0; i < V::size; ++i) x[i] = i % 2 ? T(1) : std::numeric_limits<T>::denorm_min();
  flush_denormals(V::loadu(x)).storeu(y);
  for (int i = 0; i < V::size; ++i) CHECK(y[i] == (i % 2 ? T(1) : T(0)));
}

}  // namespace

static_assert(flush_denormals(simd::One<float>(1e-40f)).r == 0);
static_assert(flush_denormals(simd::One<float>(1e-37f)).r == 1e-37f);

TEST_CASE("flush_denormals: denormals become +0, all else stays, NaN too") {
  check_flush<simd::One<float>>();
  check_flush<simd::One<double>>();
  check_flush<simd::Lanes<float>>();
  check_flush<simd::Lanes<double>>();
  check_each_lane<simd::Lanes<float>>();
  check_each_lane<simd::Lanes<double>>();
}
