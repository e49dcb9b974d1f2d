// SPDX-License-Identifier: MIT
//
// How the parameters of a layer begin. An initialiser is an aggregate of its settings that can be
// called: init(values, fan_in, fan_out, generator) overwrites every element of the row-major
// `values`, drawing from `generator` in that order. Settings and bounds are computed in double,
// operation by operation as torch/nn/init.py does, and then rounded to T.
//
// Settings that are NaN or infinite, and fans below 1, come out as arithmetic has them: a fan of 0
// makes infinite bounds. No initialiser touches anything when `values` is empty.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
#include <fixnet/base/cmath.hpp>
#include <fixnet/base/concepts.hpp>
#include <fixnet/base/config.hpp>
#include <fixnet/base/rng.hpp>
#include <span>

FIXNET_NAMESPACE_BEGIN

/// Says which width keeps its variance: the inputs' in forward, or the outputs' in backward.
enum class FanMode { fan_in, fan_out };

/// Names the activation that follows a layer, for calculate_gain.
enum class Nonlinearity { linear, sigmoid, tanh, relu, leaky_relu, selu };

/// A type that can initialise parameters.
template <class Init>
concept Initializer = requires(const Init& init, std::span<float> values, std::span<double> wide,
                               Generator& generator) {
  { init(values, 1, 1, generator) }
  noexcept->std::same_as<void>;
  { init(wide, 1, 1, generator) }
  noexcept->std::same_as<void>;
};

/// Returns the recommended gain before an activation; `slope` is leaky_relu's.
/// Formula   linear, sigmoid 1; tanh 5/3; relu √2; leaky_relu √(2/(1 + slope²)); selu 3/4
/// Source    torch.nn.init.calculate_gain
[[nodiscard]] constexpr double calculate_gain(Nonlinearity nonlinearity,
                                              double slope = 0.01) noexcept {
  switch (nonlinearity) {
    case Nonlinearity::tanh:
      return 5.0 / 3;
    case Nonlinearity::relu:
      return cmath_impl::sqrt(2.0);
    case Nonlinearity::leaky_relu:
      return cmath_impl::sqrt(2.0 / (1 + cmath_impl::rounded(slope * slope)));
    case Nonlinearity::selu:
      return 3.0 / 4;
    default:
      return 1;
  }
}

/// Sets every element to 0.
/// Source    torch.nn.init.zeros_
struct Zeros {
  template <Scalar T>
  constexpr void operator()(std::span<T> values, int, int, Generator&) const noexcept {
    for (T& value : values) value = 0;
  }
};

/// Sets every element to 1.
/// Source    torch.nn.init.ones_
struct Ones {
  template <Scalar T>
  constexpr void operator()(std::span<T> values, int, int, Generator&) const noexcept {
    for (T& value : values) value = 1;
  }
};

/// Sets every element to `value`.
/// Source    torch.nn.init.constant_
struct Constant {
  double value = 0;

  template <Scalar T>
  constexpr void operator()(std::span<T> values, int, int, Generator&) const noexcept {
    for (T& element : values) element = static_cast<T>(value);
  }
};

/// Draws from the uniform distribution over [a, b).
/// Source    torch.nn.init.uniform_, bit for bit
struct Uniform {
  double a = 0;
  double b = 1;

  template <Scalar T>
  constexpr void operator()(std::span<T> values, int, int, Generator& generator) const noexcept {
    generator.fill_uniform<T>(values, static_cast<T>(a), static_cast<T>(b));
  }
};

/// Draws from the normal distribution with this mean and standard deviation.
/// Errors    see Generator::fill_normal
/// Source    torch.nn.init.normal_
struct Normal {
  double mean = 0;
  double std = 1;

  template <Scalar T>
  constexpr void operator()(std::span<T> values, int, int, Generator& generator) const noexcept {
    generator.fill_normal<T>(values, mean, std);
  }
};

/// Returns Kaiming's standard deviation: gain/√fan.
[[nodiscard]] constexpr double kaiming_std(double a, FanMode mode, Nonlinearity nonlinearity,
                                           int fan_in, int fan_out) noexcept {
  const double fan = mode == FanMode::fan_in ? fan_in : fan_out;
  return calculate_gain(nonlinearity, a) / cmath_impl::sqrt(fan);
}

/// Draws uniformly with the variance that a stack of rectifiers keeps.
/// Formula   U(−bound, bound), bound = √3·gain/√fan; `a` is the slope for leaky_relu
/// Source    torch.nn.init.kaiming_uniform_, bit for bit; He et al., 2015
struct KaimingUniform {
  double a = 0;
  FanMode mode = FanMode::fan_in;
  Nonlinearity nonlinearity = Nonlinearity::leaky_relu;

  /// The end of the interval.
  [[nodiscard]] constexpr double bound(int fan_in, int fan_out) const noexcept {
    return cmath_impl::sqrt(3.0) * kaiming_std(a, mode, nonlinearity, fan_in, fan_out);
  }
  template <Scalar T>
  constexpr void operator()(std::span<T> values, int fan_in, int fan_out,
                            Generator& generator) const noexcept {
    const double end = bound(fan_in, fan_out);
    Uniform{-end, end}(values, fan_in, fan_out, generator);
  }
};

/// Draws normally with the variance that a stack of rectifiers keeps.
/// Formula   N(0, std), std = gain/√fan; `a` is the slope for leaky_relu
/// Errors    see Generator::fill_normal
/// Source    torch.nn.init.kaiming_normal_; He et al., 2015
struct KaimingNormal {
  double a = 0;
  FanMode mode = FanMode::fan_in;
  Nonlinearity nonlinearity = Nonlinearity::leaky_relu;

  template <Scalar T>
  constexpr void operator()(std::span<T> values, int fan_in, int fan_out,
                            Generator& generator) const noexcept {
    const double std = kaiming_std(a, mode, nonlinearity, fan_in, fan_out);
    Normal{0, std}(values, fan_in, fan_out, generator);
  }
};

/// Returns Xavier's standard deviation: gain·√(2/(fan_in + fan_out)).
[[nodiscard]] constexpr double xavier_std(double gain, int fan_in, int fan_out) noexcept {
  return gain * cmath_impl::sqrt(2.0 / (static_cast<double>(fan_in) + fan_out));
}

/// Draws uniformly with a variance between what forward and backward would keep.
/// Formula   U(−bound, bound), bound = √3·gain·√(2/(fan_in + fan_out))
/// Source    torch.nn.init.xavier_uniform_, bit for bit; Glorot & Bengio, 2010
struct XavierUniform {
  double gain = 1;

  template <Scalar T>
  constexpr void operator()(std::span<T> values, int fan_in, int fan_out,
                            Generator& generator) const noexcept {
    const double bound = cmath_impl::sqrt(3.0) * xavier_std(gain, fan_in, fan_out);
    Uniform{-bound, bound}(values, fan_in, fan_out, generator);
  }
};

/// Draws normally with a variance between what forward and backward would keep.
/// Formula   N(0, std), std = gain·√(2/(fan_in + fan_out))
/// Errors    see Generator::fill_normal
/// Source    torch.nn.init.xavier_normal_; Glorot & Bengio, 2010
struct XavierNormal {
  double gain = 1;

  template <Scalar T>
  constexpr void operator()(std::span<T> values, int fan_in, int fan_out,
                            Generator& generator) const noexcept {
    Normal{0, xavier_std(gain, fan_in, fan_out)}(values, fan_in, fan_out, generator);
  }
};

/// Draws uniformly over ±1/√fan_in, PyTorch's default for a bias; all 0 where fan_in is 0.
/// Source    torch.nn.Linear.reset_parameters, bit for bit
struct FanInUniform {
  /// The end of the interval.
  [[nodiscard]] constexpr double bound(int fan_in) const noexcept {
    return fan_in > 0 ? 1 / cmath_impl::sqrt(fan_in) : 0;
  }
  template <Scalar T>
  constexpr void operator()(std::span<T> values, int fan_in, int fan_out,
                            Generator& generator) const noexcept {
    const double end = bound(fan_in);
    Uniform{-end, end}(values, fan_in, fan_out, generator);
  }
};

/// PyTorch's default for the weight of a linear layer: the whole weight is drawn before the bias.
FIXNET_HIDDEN inline constexpr KaimingUniform linear_weight{.a = cmath_impl::sqrt(5.0)};

/// PyTorch's default for the bias of a linear layer.
FIXNET_HIDDEN inline constexpr FanInUniform linear_bias{};

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
