// SPDX-License-Identifier: MIT
//
// PyTorch's random numbers on the CPU: the same generator, the same draws in the same order.
// Randomness is an argument: whoever draws is handed a Generator, and no generator is global.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <fixnet/base/cmath.hpp>
#include <fixnet/base/concepts.hpp>
#include <fixnet/base/config.hpp>
#include <span>
#include <utility>

FIXNET_NAMESPACE_BEGIN

/// Draws PyTorch's random numbers: the 32-bit Mersenne Twister and the distributions made from it.
/// A trivially copyable value of about 2.5 kB: copy it to save it, assign it to go back.
///
/// Differs   The generator is twisted word by word as words are drawn, which gives the same numbers
///           as PyTorch's block of 624 at a time and costs a constant expression less.
/// Errors    none; NaN or infinite bounds, means and deviations come out as arithmetic has them
/// Cost      uniform: one word (float) or two (double); no allocation, noexcept
/// Source    torch.Generator, MT19937RNGEngine.h; Matsumoto & Nishimura, 1998
class Generator {
 public:
  /// Seeds with the low 32 bits of `seed`, as PyTorch does.
  constexpr explicit Generator(std::uint64_t seed) noexcept {
    auto word = static_cast<std::uint32_t>(seed);
    state_[0] = word;
    for (std::uint32_t i = 1; i < size; ++i)
      state_[i] = word = 1812433253u * (word ^ (word >> 30)) + i;
  }

  /// Draws 32 random bits.
  [[nodiscard]] constexpr std::uint32_t random() noexcept {
    const std::size_t i = next_, after = i + 1 < size ? i + 1 : 0;
    const std::uint32_t joined = (state_[i] & 0x80000000u) | (state_[after] & 0x7fffffffu);
    const std::uint32_t far = state_[i < size - 397 ? i + 397 : i + 397 - size];
    std::uint32_t word = far ^ (joined >> 1) ^ ((joined & 1) != 0 ? 0x9908b0dfu : 0u);
    state_[i] = word;
    next_ = static_cast<std::uint32_t>(after);
    word ^= word >> 11;
    word ^= (word << 7) & 0x9d2c5680u;
    word ^= (word << 15) & 0xefc60000u;
    return word ^ (word >> 18);
  }

  /// Draws 64 random bits: the first word is the upper half.
  [[nodiscard]] constexpr std::uint64_t random64() noexcept {
    const std::uint64_t high = random();
    return (high << 32) | random();
  }

  /// Draws from the uniform distribution over [from, to).
  /// Formula   x·(to − from) + from with one rounding, x of 24 bits (float) or 53 (double)
  /// Errors    the rounding can reach `to`, as in PyTorch
  /// Source    torch.Tensor.uniform_, bit for bit on processors with fused multiply-add
  template <Scalar T>
  [[nodiscard]] constexpr T uniform(T from = 0, T to = 1) noexcept {
    return cmath_impl::fma(unit<T>(), to - from, from);
  }

  /// Draws from the normal distribution, one number of a pair at a time.
  /// Formula   r·cos θ, then r·sin θ; r = √(−2·log1p(−u₂)), θ = 2π·u₁; times std, plus mean
  /// Errors    within 2 ulp of PyTorch's before std and mean, which has its C library's functions
  /// Source    torch.Tensor.normal_ on fewer than 16 elements; Box & Muller, 1958
  [[nodiscard]] constexpr double normal(double mean = 0, double std = 1) noexcept {
    return cmath_impl::fma(standard_normal(), std, mean);
  }

  /// Fills with uniform numbers over [from, to), in order.
  template <Scalar T>
  constexpr void fill_uniform(std::span<T> values, T from, T to) noexcept {
    for (T& value : values) value = uniform<T>(from, to);
  }

  /// Fills with normal numbers, as torch.Tensor.normal_ does: below 16 one by one in double
  /// precision, from 16 on in blocks of 16 in T; the last 16 are drawn anew if a part of a block is
  /// left.
  /// Errors    fewer than 16, or double: within 2 ulp of PyTorch's, before std and mean; blocks of
  ///           float: within 2.5e-6·std of it (its AVX2 build has coarser functions), and within
  ///           2.5e-7·std where ATEN_CPU_CAPABILITY=default, 98 % of the bits equal
  template <Scalar T>
  constexpr void fill_normal(std::span<T> values, double mean, double std) noexcept {
    if (values.size() < block) {
      for (T& value : values) value = static_cast<T>(normal(mean, std));
      return;
    }
    fill_uniform<T>(values, 0, 1);
    for (std::size_t i = 0; i + block <= values.size(); i += block)
      normal_block(values.subspan(i).template first<block>(), T(mean), T(std));
    if (values.size() % block == 0) return;
    const auto tail = values.template last<block>();
    fill_uniform<T>(tail, 0, 1);
    normal_block(tail, T(mean), T(std));
  }

  /// Fills with a random permutation of 0 … n−1.
  /// Source    torch.randperm for n < 2^32/20
  constexpr void randperm(std::span<int> values) noexcept {
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<int>(i);
    for (std::size_t i = 0; i + 1 < values.size(); ++i)
      std::swap(values[i], values[i + random() % (values.size() - i)]);
  }

  friend constexpr bool operator==(const Generator&, const Generator&) noexcept = default;

  /// All that a generator is, to save and to restore.
  /// Source    torch.Generator.get_state
  struct State {
    std::array<std::uint32_t, 624> words;
    std::uint32_t next;  // below 624
    bool has_spare;
    double spare;  // the second normal number of a pair
  };
  constexpr explicit Generator(const State& state) noexcept
      : state_{state.words},
        next_{state.next % std::uint32_t{size}},
        has_spare_{state.has_spare},
        spare_{state.spare} {}
  [[nodiscard]] constexpr State state() const noexcept {
    return {state_, next_, has_spare_, spare_};
  }

 private:
  static constexpr std::size_t size = 624;
  static constexpr std::size_t block = 16;

  template <Scalar T>
  constexpr T unit() noexcept {
    if constexpr (sizeof(T) == sizeof(float))
      return static_cast<T>(random() & 0xffffffu) * T{0x1p-24};
    else
      return static_cast<T>(random64() & 0x1fffffffffffffu) * T{0x1p-53};
  }

  constexpr double standard_normal() noexcept {
    if (std::exchange(has_spare_, false)) return std::exchange(spare_, 0.0);
    const double u1 = unit<double>(), u2 = unit<double>();
    const double radius = cmath_impl::sqrt(-2 * cmath_impl::log1p(-u2)),
                 theta = 2 * cmath_impl::pi * u1;
    spare_ = radius * cmath_impl::sin(theta);
    has_spare_ = true;
    return radius * cmath_impl::cos(theta);
  }

  // Turns 16 uniform numbers into normal ones: radii from the first eight, angles from the others.
  // Every operation rounds to T; double fuses the last two, as PyTorch's build for AVX2 does.
  template <Scalar T>
  static constexpr void normal_block(std::span<T, block> u, T mean, T std) noexcept {
    for (std::size_t j = 0; j < block / 2; ++j) {
      const auto log_u = static_cast<T>(cmath_impl::log(static_cast<double>(1 - u[j])));
      const auto radius = static_cast<T>(cmath_impl::sqrt(static_cast<double>(-2 * log_u)));
      const auto angle = static_cast<T>(2 * cmath_impl::pi * static_cast<double>(u[j + 8]));
      const auto theta = static_cast<double>(angle);
      u[j] = scaled(radius * static_cast<T>(cmath_impl::cos(theta)), std, mean);
      u[j + 8] = scaled(radius * static_cast<T>(cmath_impl::sin(theta)), std, mean);
    }
  }

  static constexpr double scaled(double x, double std, double mean) noexcept {
    return cmath_impl::fma(x, std, mean);
  }
  static constexpr float scaled(float x, float std, float mean) noexcept {
    return cmath_impl::rounded(x * std) + mean;
  }

  std::array<std::uint32_t, size> state_{};
  std::uint32_t next_ = 0;
  bool has_spare_ = false;
  double spare_ = 0;
};

/// Returns PyTorch's generator as `torch.manual_seed(seed)` leaves it.
[[nodiscard(
    "no generator is global: hand it on, as in Net model{manual_seed(42)}")]] constexpr Generator
manual_seed(std::uint64_t seed) noexcept {
  return Generator{seed};
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
