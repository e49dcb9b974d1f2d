// SPDX-License-Identifier: MIT
#pragma once

// How far an approximate layer L is from the exact one, over all floats or a grid of doubles: the
// largest errors of its values (absolute where they are below 1, relative beyond) and of its
// slopes, the largest relative error of its values that are normal floats, and their range.

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <fixnet/layers/contract.hpp>
#include <fixnet/simd/lanes.hpp>
#include <limits>

namespace approximation_error {

struct Exact {
  double y, slope;
};
using Formula = Exact (*)(double);

inline Exact tanh(double x) {
  const double y = std::tanh(x);
  return {y, (1 - y) * (1 + y)};
}
inline Exact sigmoid(double x) {
  const double s = 1 / (1 + std::exp(-x));
  return {s, s * (1 - s)};
}
inline Exact silu(double x) {
  const double s = sigmoid(x).y, rest = sigmoid(-x).y;
  return {x * s, s * (1 + x * rest)};
}
inline Exact gelu(double x) {
  const double share = std::erfc(-x * std::sqrt(0.5)) / 2;
  return {x * share, share + x * (std::exp(-x * x / 2) * 0.3989422804014327)};
}

struct Errors {
  double value = 0, relative = 0, slope = 0;
  double lowest = std::numeric_limits<double>::infinity(), highest = -lowest;
  double at = 0;  // where the value is worst

  void take(double x, double y, double dx, Exact exact) {
    const double infinity = std::numeric_limits<double>::infinity();
    const bool sound = std::isnan(x) ? std::isnan(y) && std::isnan(dx) : y == y && dx == dx;
    const double error = !sound ? infinity : std::isnan(x) ? 0 : std::abs(y - exact.y);
    const double mixed = error / std::max(1.0, std::abs(exact.y));
    if (mixed > value) value = mixed, at = x;
    const bool normal = std::abs(exact.y) >= 0x1p-126;
    if (normal) relative = std::max(relative, error / std::abs(exact.y));
    if (!std::isnan(x)) slope = std::max(slope, std::abs(dx - exact.slope));
    lowest = std::min(lowest, y), highest = std::max(highest, y);
  }
};

/// The errors at the lanes of x.
template <class L, class V>
void measure(Formula exact, const typename V::scalar* x, Errors& errors) {
  using T = typename V::scalar;
  T y[std::size_t(V::size)], dx[std::size_t(V::size)];
  const V in = V::loadu(x), out = L::forward(in);
  out.storeu(y);
  L::backward(L::saved == fixnet::Saved::output ? out : in, V(T(1))).storeu(dx);
  for (int i = 0; i < V::size; ++i) {
    const double at = static_cast<double>(x[i]);
    errors.take(at, static_cast<double>(y[i]), static_cast<double>(dx[i]), exact(at));
  }
}

/// Takes numbers one by one, measures them by the register.
template <class L, class V>
class Sweep {
 public:
  explicit Sweep(Formula exact) : exact_(exact) {}
  void take(typename V::scalar x) {
    if (std::isinf(x)) return;
    x_[filled_++] = x;
    if (filled_ == V::size) flush();
  }
  Errors errors() {
    flush();
    return errors_;
  }

 private:
  void flush() {
    measure<L, V>(exact_, x_, errors_);
    filled_ = 0;
  }
  Formula exact_;
  typename V::scalar x_[std::size_t(V::size)] = {};
  int filled_ = 0;
  Errors errors_;
};

/// Float bit patterns from, from + step, … below `to`, but the infinities.
template <class L, class V = fixnet::simd::Lanes<float>>
Errors floats(Formula exact, std::uint64_t from, std::uint64_t to, std::uint64_t step) {
  Sweep<L, V> sweep(exact);
  for (std::uint64_t bits = from; bits < to; bits += step) {
    sweep.take(std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
  }
  return sweep.errors();
}

/// `count` doubles in [−20, 20), and the same times powers of two.
template <class L, class V = fixnet::simd::Lanes<double>>
Errors doubles(Formula exact, int count) {
  Sweep<L, V> sweep(exact);
  for (int i = 0; i < count; ++i) {
    const double x = 40 * ((i + 0.37) / count - 0.5);
    sweep.take(x);
    sweep.take(std::ldexp(x, i % 1900 - 1000));
  }
  return sweep.errors();
}

}  // namespace approximation_error
