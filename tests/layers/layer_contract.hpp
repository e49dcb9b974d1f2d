// SPDX-License-Identifier: MIT
#pragma once

// What every layer keeps, checked for one layer L against a formula F that the test wrote down with
// the standard library's functions:
//
//   elementwise<L, F>()     value and derivative against F in float and double, registers against
//                           one-element lanes, blocks of several shapes with zeros as padding
//   differences<L>()        backward is the derivative of forward: differences in double
//   golden<L>(name)         PyTorch's numbers, at the kinks, at 0, -0, infinities and NaN too
//   network<L>()            gradients of whole training passes with L fused, first and after
//                           another activation, and last: differences in double
//   constant<L>(x, y, dx)   the same in a constant expression
//
// An approximate layer says how far it may be off, and how far its backward from the derivative of
// its forward: backward gives the exact layer's derivative.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <fixnet/kernels/map.hpp>
#include <limits>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "catch_compat.hpp"
#include "layers/block_memory.hpp"
#include "layers/network_gradients.hpp"
#include "oracle/golden/activations.hpp"

namespace layer_contract {

using fixnet::Saved;
using fixnet::simd::Lanes;
using fixnet::simd::One;

template <class T>
inline constexpr T epsilon = std::numeric_limits<T>::epsilon();

/// Equal, both NaN, or within `tolerance` relative to `expected` or to 1, whichever allows more.
template <class T>
bool close(T got, T expected, T tolerance) {
  if (std::isnan(expected) || std::isnan(got)) return std::isnan(expected) && std::isnan(got);
  if (std::isinf(expected) || std::isinf(got)) return got == expected;
  return std::abs(got - expected) <= tolerance * std::max(std::abs(expected), T(1));
}

/// So many units in the last place of 1, or what an approximate layer may be off by.
template <class T>
T within(int units, double off) {
  return std::max(T(units) * epsilon<T>, T(off));
}

/// n numbers between −4 and 4 that meet no kink.
template <class T>
[[gnu::noinline]] std::vector<T> numbers(int n, int seed = 0) {
  std::vector<T> x;
  for (int i = 0; i < n; ++i) x.push_back(T((37 * i + 11 + 13 * seed) % 97) * T(8.0 / 97) - T(4));
  return x;
}

/// f(x…) for spans, a register at a time; behind the end the lanes are zero.
template <class V, class F, class... Spans>
auto each(F f, Spans... in) {
  using T = typename V::scalar;
  const std::size_t n = std::min({in.size()...});
  std::vector<T> out(n);
  for (std::size_t i = 0; i < n; i += V::size) {
    const int count = static_cast<int>(std::min(n - i, std::size_t(V::size)));
    f(V::load_partial(in.data() + i, count)...).store_partial(out.data() + i, count);
  }
  return out;
}
template <class V, class L>
auto forward(std::span<const typename V::scalar> x) {
  return each<V>([](V v) { return L::forward(v); }, x);
}
template <class V, class L>
auto backward(std::span<const typename V::scalar> x, std::span<const typename V::scalar> dy) {
  const auto y = forward<V, L>(x);
  const auto saved = L::saved == Saved::output ? std::span<const typename V::scalar>(y) : x;
  return each<V>([](V s, V d) { return L::backward(s, d); }, saved, dy);
}

/// Every result is close to what is expected at the same x.
template <class T>
[[gnu::noinline]] void check_close(std::span<const T> x, std::span<const T> got,
                                   std::span<const T> expected, T tolerance) {
  REQUIRE(got.size() == expected.size());
  for (std::size_t i = 0; i < got.size(); ++i) {
    INFO("x = " << x[i] << ", element " << i << ": " << got[i] << ", expected " << expected[i]);
    CHECK(close(got[i], expected[i], tolerance));
  }
}

template <class T, class F>
[[gnu::noinline]] void check_block(const Memory<T>& m, double off) {
  INFO(m.rows << " rows of " << m.width << ", padded to " << m.stride);
  for (int i = 0; i < m.batch * m.columns; ++i) {
    const int at = m.at(i);
    const T x = m.x[at], y = T(F::f(static_cast<double>(x))), slope = m.dx[at] / m.dy[at];
    const T expected_slope = T(F::df(static_cast<double>(x)));
    if (close(m.y[at], y, within<T>(8, off)) && close(slope, expected_slope, within<T>(16, off))) {
      continue;
    }
    FAIL_CHECK("x = " << x << ": " << m.y[at] << ", expected " << y << "; derivative " << slope
                      << ", expected " << expected_slope);
  }
  CHECK(m.zero_padding());
}

/// Forward and backward of a whole block in lanes V.
template <class V, class L, class F, int Rows, int Width>
void block(double off) {
  using T = typename V::scalar;
  using View = fixnet::kernels_impl::PaddedRows<V, fixnet::simd::padded(Width, V::size)>;
  using Shape = fixnet::kernels_impl::BlockShape<Rows, Width, false>;
  const std::vector<T> x = numbers<T>(Rows * Width), dy = numbers<T>(Rows * Width, 1);
  Memory<T> m(Rows, Width, false, V::size, x, dy);
  fixnet::kernels_impl::MapForward<V, Shape, L, View, View>{{m.x}, {m.y}}();
  fixnet::kernels_impl::MapBackward<V, Shape, L, View, View, Store<View>>{
      {L::saved == Saved::output ? m.y : m.x}, {m.dy}, {{m.dx}}}();
  check_block<T, F>(m, off);
}

template <class T, class L, class F>
void blocks(double off) {
  block<Lanes<T>, L, F, 1, 1>(off);
  block<Lanes<T>, L, F, 12, 2>(off);
  block<Lanes<T>, L, F, 2, 7>(off);
  block<Lanes<T>, L, F, 3, 8>(off);
  block<Lanes<T>, L, F, 17, 16>(off);
  block<Lanes<T>, L, F, 7, 33>(off);
  block<One<T>, L, F, 2, 3>(off);
}

template <class T, class L, class F>
void formula(double off) {
  std::vector<T> x = numbers<T>(97), y, dx;
  for (const T scale : {T(1e-6), T(1e-2), T(4)}) {
    for (int i = 0; i < 97; i += 7) x.push_back(x[std::size_t(i)] * scale);
  }
  for (const T v : x) {
    y.push_back(T(F::f(static_cast<double>(v))));
    dx.push_back(-2 * T(F::df(static_cast<double>(v))));
  }
  const std::vector<T> dy(x.size(), T(-2));
  check_close<T>(x, forward<Lanes<T>, L>(x), y, within<T>(8, off));
  check_close<T>(x, forward<One<T>, L>(x), y, within<T>(8, off));
  check_close<T>(x, backward<Lanes<T>, L>(x, dy), dx, within<T>(32, 2 * off));
  check_close<T>(x, backward<One<T>, L>(x, dy), dx, within<T>(32, 2 * off));
}

template <class L, class F>
void elementwise(double off = 0) {
  formula<float, L, F>(off);
  formula<double, L, F>(off);
  blocks<float, L, F>(off);
  blocks<double, L, F>(off);
}

/// The derivative of f at x by differences of fourth order.
template <class F>
double difference(F f, double x, double h) {
  return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);
}

/// Relative error below 1e-6; of derivatives below 1e-3, below 1e-6 of that; or within `off`.
inline bool same_derivative(double got, double expected, double off) {
  return std::abs(got - expected) <= std::max(off, 1e-6 * std::max(std::abs(expected), 1e-3));
}

template <class L>
void differences(double off = 0) {
  const auto f = [](double x) { return L::forward(One<double>(x)).r; };
  const std::vector<double> dy(97, 1.0), points = numbers<double>(97);
  const std::vector<double> dx = backward<Lanes<double>, L>(points, dy);
  for (std::size_t i = 0; i < points.size(); ++i) {
    INFO("x = " << points[i] << ": " << dx[i]);
    CHECK(same_derivative(dx[i], difference(f, points[i], 1e-3), off));
  }
}

/// How far we may be from PyTorch's numbers, of which some are an ulp of 1 off themselves.
template <class T>
inline constexpr T golden_tolerance = sizeof(T) == 4 ? T(1e-6) : T(1e-14);

template <class V, class L>
void golden_in(std::string_view name,
               typename V::scalar tolerance = golden_tolerance<typename V::scalar>) {
  using T = typename V::scalar;
  int found = 0;
  for (const auto& c : fixnet::golden::activations<T>) {
    if (c.name != name) continue;
    ++found;
    check_close<T>(c.x, forward<V, L>(c.x), c.y, tolerance);
    check_close<T>(c.x, backward<V, L>(c.x, c.dy), c.dx, tolerance);
  }
  CHECK(found > 0);
}

template <class L>
void golden(std::string_view name, double double_tolerance = golden_tolerance<double>) {
  golden_in<Lanes<float>, L>(name);
  golden_in<One<float>, L>(name);
  golden_in<Lanes<double>, L>(name, double_tolerance);
}

/// Gradients of whole passes by all parameters, with L wherever a network may have it.
template <class L>
void network(double off = 0) {
  using fixnet::Linear, fixnet::Tanh;
  network_gradients::check<4, Linear<3, 9>, L, Linear<9, 2>, L>(off);
  network_gradients::check<3, L, Linear<3, 2>, Tanh, L, Linear<2, 9>, Tanh, L, L>(off);
}

/// Whether value and derivative at x come out of a constant expression.
template <class L>
constexpr bool constant(double x, double y, double dx, double off = 1e-6) {
  const auto near = [off](double a, double b) { return a - b < off && b - a < off; };
  const auto checked = [&]<class V>(V v) {
    const V out = L::forward(v);
    const V d = L::backward(L::saved == Saved::output ? out : v, V(1));
    return near(static_cast<double>(out.r), y) && near(static_cast<double>(d.r), dx);
  };
  return checked(One<float>(static_cast<float>(x))) && checked(One<double>(x));
}

}  // namespace layer_contract
