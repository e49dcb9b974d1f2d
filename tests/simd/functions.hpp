// SPDX-License-Identifier: MIT
//
// Every elementary function with its domain, its exact counterpart and the error it promises.
#pragma once

#include <bit>
#include <fixnet/simd/math.hpp>

#include "ulp.hpp"

namespace functions {

using fixnet::simd::Lanes;
using fixnet::simd::One;

/// Registers of 128 bits, where the processor has longer ones; the same as Lanes elsewhere.
template <class T>
using Short = fixnet::simd::Shorter<Lanes<T>, static_cast<int>(16 / sizeof(T))>;

/// Promised errors in ulp: float with and without fused multiply-add, double.
struct Bound {
  double fused, unfused, twice;
};

template <class V>
constexpr double promised(Bound b) {
  return sizeof(typename V::scalar) == 8 ? b.twice : V::fused ? b.fused : b.unfused;
}

/// Calls visit(name, function, exact, low, high, bound) for each function on lanes V, where exact
/// takes and gives the wider type W. Beyond [low, high] the function's results are subnormal.
template <class V, class W, class Visit>
void each(Visit visit) {
  namespace simd = fixnet::simd;
  using T = typename V::scalar;
  constexpr bool f = sizeof(T) == 4;
  constexpr T inf = std::numeric_limits<T>::infinity(), least = f ? T(-87.3365) : T(-708.396);
  constexpr T tail = f ? T(-12.9) : T(-37.4);
  visit(
      "exp_nonpositive", [](V x) { return simd::exp_nonpositive(x); }, ulp::exact_exp<W>, least,
      T(0), Bound{1.1, 1.3, 1.5});
  visit(
      "exp", [](V x) { return simd::exp(x); }, ulp::exact_exp<W>, -inf, inf, Bound{1.1, 1.3, 1.5});
  visit(
      "expm1", [](V x) { return simd::expm1(x); }, ulp::exact_expm1<W>, -inf, inf,
      Bound{1.5, 1.7, 2.0});
  visit(
      "log", [](V x) { return simd::log(x); }, ulp::exact_log<W>, -inf, inf, Bound{1.0, 1.0, 1.0});
  visit(
      "log1p", [](V x) { return simd::log1p(x); }, ulp::exact_log1p<W>, -inf, inf,
      Bound{1.0, 1.0, 1.0});
  visit(
      "log1p_unit", [](V x) { return simd::log1p_unit(x); }, ulp::exact_log1p<W>, T(0), T(1),
      Bound{1.4, 1.6, 1.0});
  visit(
      "tanh", [](V x) { return simd::tanh(x); }, ulp::exact_tanh<W>, -inf, inf,
      Bound{2.7, 2.7, 2.5});
  visit(
      "sigmoid", [](V x) { return simd::sigmoid(x); }, ulp::exact_sigmoid<W>, least, inf,
      Bound{2.5, 2.6, 2.3});
  visit(
      "quick_tanh", [](V x) { return simd::quick_tanh(x); }, ulp::exact_tanh<W>, -inf, inf,
      Bound{4.2, 4.9, 2.5});
  visit(
      "quick_sigmoid", [](V x) { return simd::quick_sigmoid(x); }, ulp::exact_sigmoid<W>,
      f ? T(0) : least, inf, Bound{2.2, 2.3, 2.3});
  visit(
      "softplus", [](V x) { return simd::softplus(x); }, ulp::exact_softplus<W>, least, inf,
      Bound{2.1, 2.3, 2.0});
  visit(
      "erf", [](V x) { return simd::erf(x); }, ulp::exact_erf<W>, -inf, inf, Bound{1.4, 1.6, 1.6});
  visit(
      "normal cdf", [](V x) { return simd::normal(x).cdf; }, ulp::exact_cdf<W>, tail, inf,
      Bound{7.5, 8.0, 8.0});
  visit(
      "normal density", [](V x) { return simd::normal(x).density; }, ulp::exact_density<W>, tail,
      -tail, Bound{2.3, 2.4, 2.5});
}

/// The largest error of `function` and the argument where it happens.
template <class T>
struct Worst {
  double error = 0;
  T at{};
};

/// Folds the errors at the lanes of x[0..size) into `worst`.
template <class V, class W, class F>
void measure(F function, W (*exact)(W), const typename V::scalar* x,
             Worst<typename V::scalar>& worst) {
  typename V::scalar y[static_cast<std::size_t>(V::size)];
  function(V::loadu(x)).storeu(y);
  for (int i = 0; i < V::size; ++i) {
    const double error = ulp::distance(y[i], exact(static_cast<W>(x[i])));
    if (error > worst.error) worst = {error, x[i]};
  }
}

/// Float bit patterns from, from + step, … below `to`, those in [low, high] and NaN.
template <class V, class F>
Worst<float> sweep(F function, double (*exact)(double), float low, float high, std::uint64_t from,
                   std::uint64_t to, std::uint64_t step) {
  Worst<float> worst;
  float x[static_cast<std::size_t>(V::size)] = {};
  int filled = 0;
  for (std::uint64_t bits = from; bits < to; bits += step) {
    const auto value = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
    if (value < low || value > high) continue;
    x[filled++] = value;
    if (filled < V::size) continue;
    measure<V, double>(function, exact, x, worst);
    filled = 0;
  }
  measure<V, double>(function, exact, x, worst);
  return worst;
}

}  // namespace functions
