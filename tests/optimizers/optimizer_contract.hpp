// SPDX-License-Identifier: MIT
//
// What every optimizer must keep, checked for one rule at a time:
//   check_contract(rule)                  the invariants of optimizers/contract.hpp
//   check_golden(name, rule, tolerance)   PyTorch's parameters after 1, 2 and 20 steps
//   check_oracle(rule, step)              a plain double loop
//   check_special(rule, after_1, after_2) PyTorch's answer to infinite, huge and tiny gradients
// Tolerances are in ulp of the larger of result and first parameter.
#pragma once

#include <array>
#include <bit>
#include <catch_compat.hpp>
#include <cmath>
#include <cstdint>
#include <fixnet/kernels/update.hpp>
#include <fixnet/optimizers/contract.hpp>
#include <limits>
#include <oracle/golden.hpp>
#include <oracle/golden/optimizers.hpp>
#include <type_traits>

namespace fixnet::test {

template <class T>
using BitsOf = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
template <class T>
constexpr BitsOf<T> bits(T x) noexcept {
  return std::bit_cast<BitsOf<T>>(x);
}

/// 37 parameters in an array padded to 48, with all an optimizer needs.
template <class T, class Rule>
struct Flat {
  static constexpr int count = 37, storage = 48;
  Rule rule;
  typename Rule::Progress progress{};
  alignas(64) T p[storage]{};
  alignas(64) T g[storage]{};
  alignas(64) T slots[storage * optimizers_impl::at_least_one(Rule::slots)]{};

  constexpr explicit Flat(const Rule& r) noexcept : rule(r) {
    if constexpr (optimizers_impl::StartsSlots<Rule>) {
      for (int s = 0; s < Rule::slots; ++s) {
        for (int i = 0; i < count; ++i) slots[s * storage + i] = static_cast<T>(rule.initial(s));
      }
    }
  }
  /// Parameters and gradients that differ from one another, the gradients from step to step. They
  /// are no short binary fractions, whose products are ties: One's fma rounds those twice.
  constexpr void fill(int step) noexcept {
    for (int i = 0; i < count; ++i) {
      const int mixed = (i * 37 + step * 101 + i * i * step) % 97 - 48;
      g[i] = static_cast<T>(mixed) / T(61);
      if (step == 0) p[i] = static_cast<T>((i * 53) % 41 - 20) / T(7);
    }
  }
  template <class V>
  constexpr void step() noexcept {
    const auto factors = rule.template begin<T>(progress);
    kernels_impl::update_all<V, Rule, storage>(p, g, slots, factors.template to<V>());
  }
  template <class V>
  constexpr void run(int steps) noexcept {
    for (int s = 0; s < steps; ++s) {
      fill(s);
      step<V>();
    }
  }
};

template <class T>
double ulps(T a, T b, T scale) {
  if (bits(a) == bits(b)) return 0;
  if (std::isnan(a) || std::isnan(b)) return std::numeric_limits<double>::infinity();
  const T size = std::max({std::abs(a), std::abs(b), std::abs(scale)});
  const T ulp = std::nextafter(size, std::numeric_limits<T>::infinity()) - size;
  return static_cast<double>(std::abs(a - b) / ulp);
}

template <class T>
bool denormal(T x) {
  return std::fpclassify(x) == FP_SUBNORMAL;
}

/// Padding is +0 to the bit after many steps, whatever eps.
template <class T, class V, class Rule>
void check_padding(const Rule& rule) {
  Flat<T, Rule> flat(rule);
  flat.template run<V>(5);
  for (int i = flat.count; i < flat.storage; ++i) {
    CHECK(bits(flat.p[i]) == 0);
    for (int s = 0; s < Rule::slots; ++s) CHECK(bits(flat.slots[s * flat.storage + i]) == 0);
  }
}

/// The processor's lanes against one-element lanes: the same bits where both fuse.
template <class T, class Rule>
void check_lanes(const Rule& rule) {
  using V = simd::Lanes<T>;
  Flat<T, Rule> registers(rule), one(rule);
  registers.template run<V>(6);
  one.template run<simd::One<T>>(6);
  for (int i = 0; i < one.count; ++i) {
    INFO("parameter " << i << ", last gradient " << one.g[i] << ": " << registers.p[i] << ", alone "
                      << one.p[i]);
    if constexpr (V::fused && simd::One<T>::fused) CHECK(bits(registers.p[i]) == bits(one.p[i]));
    CHECK(ulps(registers.p[i], one.p[i], T(4)) <= 4);
  }
}

/// The update of a fused pass, register by register in any order, gives the bits of update_all.
template <class T, class Rule>
void check_fused(const Rule& rule) {
  using V = simd::Lanes<T>;
  Flat<T, Rule> whole(rule), parts(rule);
  whole.fill(0);
  parts.fill(0);
  for (int s = 0; s < 3; ++s) {
    whole.fill(s + 1);
    parts.fill(s + 1);
    whole.template step<V>();
    const auto factors = parts.rule.template begin<T>(parts.progress).template to<V>();
    const kernels_impl::ApplyUpdate<V, Rule, Flat<T, Rule>::storage> sink{parts.p, parts.slots,
                                                                          factors};
    for (int i = parts.storage - V::size; i >= 0; i -= V::size) sink(i, V::load(parts.g + i));
  }
  for (int i = 0; i < whole.storage; ++i) {
    INFO("parameter " << i << ", last gradient " << whole.g[i] << ": " << whole.p[i] << ", fused "
                      << parts.p[i]);
    CHECK(bits(whole.p[i]) == bits(parts.p[i]));
  }
}

/// A long time without gradient, or with a tiny one, leaves no denormal number behind.
template <class T, class Rule>
void check_denormals(Rule rule, T gradient) {
  using V = simd::Lanes<T>;
  rule.lr = 1e-3;
  Flat<T, Rule> flat(rule);
  flat.template run<V>(3);
  for (T& g : flat.g) g = gradient;
  for (int s = 0; s < (sizeof(T) == 4 ? 120000 : 20000); ++s) flat.template step<V>();
  for (int i = 0; i < flat.count; ++i) {
    INFO("parameter " << i << " after gradients of " << gradient << ": " << flat.p[i]);
    CHECK(!denormal(flat.p[i]));
    for (int s = 0; s < Rule::slots; ++s) CHECK(!denormal(flat.slots[s * flat.storage + i]));
  }
}

/// Maximizing with g is minimizing with −g, bit for bit.
template <class T, class Rule>
void check_maximize(Rule rule) {
  using V = simd::Lanes<T>;
  Flat<T, Rule> down(rule);
  rule.maximize = true;
  Flat<T, Rule> up(rule);
  for (int s = 0; s < 4; ++s) {
    up.fill(s);
    down.fill(s);
    for (T& g : down.g) g = -g;
    up.template step<V>();
    down.template step<V>();
  }
  for (int i = 0; i < up.count; ++i) {
    INFO("parameter " << i << ", last gradient " << up.g[i] << ": up to " << up.p[i] << ", down to "
                      << down.p[i]);
    CHECK(bits(up.p[i]) == bits(down.p[i]));
  }
}

/// One entry's NaN stays its own.
template <class T, class Rule>
void check_isolation(const Rule& rule) {
  using V = simd::Lanes<T>;
  Flat<T, Rule> sound(rule), sick(rule);
  for (int s = 0; s < 3; ++s) {
    sound.fill(s);
    sick.fill(s);
    if (s == 1) sick.g[5] = std::numeric_limits<T>::quiet_NaN();
    sound.template step<V>();
    sick.template step<V>();
  }
  CHECK(std::isnan(sick.p[5]));
  for (int i = 0; i < sound.count; ++i) {
    INFO("parameter " << i << ", last gradient " << sick.g[i] << ": " << sick.p[i] << ", expected "
                      << sound.p[i]);
    if (i != 5) CHECK(bits(sound.p[i]) == bits(sick.p[i]));
  }
}

template <class T, class Rule>
void check_contract_in(const Rule& rule) {
  check_padding<T, simd::Lanes<T>>(rule);
  check_padding<T, simd::One<T>>(rule);
  check_lanes<T>(rule);
  check_fused<T>(rule);
  check_maximize<T>(rule);
  check_isolation<T>(rule);
  if constexpr (requires { rule.eps; }) {
    Rule no_eps = rule;
    no_eps.eps = 0;
    check_padding<T, simd::Lanes<T>>(no_eps);
    check_padding<T, simd::One<T>>(no_eps);
    check_isolation<T>(no_eps);
    Flat<T, Rule> flat(no_eps);
    flat.template step<simd::Lanes<T>>();  // no gradient ever: 0/0 in PyTorch
    for (const T p : flat.p) CHECK(bits(p) == 0);
  }
}

template <class Rule>
void check_contract(const Rule& rule) {
  static_assert(optimizers_impl::Rule<Rule>);
  static_assert(std::is_trivially_copyable_v<Rule> && std::is_aggregate_v<Rule>);
  CHECK(rule.valid());
  typename Rule::Progress progress{};
  static_assert(noexcept(rule.template begin<float>(progress)));
  (void)rule.template begin<float>(progress);
  CHECK(progress.steps == 1);
  check_contract_in<float>(rule);
  check_contract_in<double>(rule);
  check_denormals(rule, 0.0f);
  check_denormals(rule, 1e-20f);
  check_denormals(rule, 0.0);
}

/// The bits of a training within a constant expression are those of the program.
template <class Rule, Rule rule_value = Rule{}>
void check_constexpr() {
  constexpr auto train = [] {
    Flat<float, Rule> flat(rule_value);
    flat.template run<simd::One<float>>(3);
    return std::bit_cast<std::array<float, 48>>(flat.p);
  };
  constexpr std::array<float, 48> constant = train();
  Flat<float, Rule> running(rule_value);
  running.template run<simd::One<float>>(3);
  for (std::size_t i = 0; i < 48; ++i) CHECK(bits(running.p[i]) == bits(constant[i]));
}

/// How far from PyTorch 1.13 on AVX2, which fuses; 0 is the same bits.
struct Tolerance {
  double fused_float, fused_double;
  double unfused = 8;
};

template <class T, class V, class Rule>
void check_golden_in(std::string_view name, const Rule& rule, Tolerance tolerance) {
  INFO("golden case " << std::string(name));
  const auto& golden = golden::find(golden::optimizers<T>, name);
  Flat<T, Rule> flat(rule);
  for (std::size_t i = 0; i < 37; ++i) flat.p[i] = golden.p0[i];
  double worst = 0;
  std::size_t worst_step = 0, worst_at = 0;
  for (std::size_t s = 1; s <= 20; ++s) {
    for (std::size_t i = 0; i < 37; ++i) flat.g[i] = golden.gradients[(s - 1) * 37 + i];
    flat.template step<V>();
    if (s != 1 && s != 2 && s != 20) continue;
    const auto expected = s == 1 ? golden.p1 : s == 2 ? golden.p2 : golden.p20;
    for (std::size_t i = 0; i < 37; ++i) {
      const double off = ulps(flat.p[i], expected[i], golden.p0[i]);
      if (off > worst) worst = off, worst_step = s, worst_at = i;
    }
  }
  INFO("worst difference in ulp: " << worst << ", parameter " << worst_at << " after step "
                                   << worst_step);
  const double fused = sizeof(T) == 4 ? tolerance.fused_float : tolerance.fused_double;
  CHECK(worst <= (V::fused ? fused : tolerance.unfused));
}

template <class Rule>
void check_golden(std::string_view name, const Rule& rule, Tolerance tolerance) {
  check_golden_in<float, simd::Lanes<float>>(name, rule, tolerance);
  check_golden_in<float, simd::One<float>>(name, rule, tolerance);
  check_golden_in<double, simd::Lanes<double>>(name, rule, tolerance);
  check_golden_in<double, simd::One<double>>(name, rule, tolerance);
}

/// `State` is a plain double model of one parameter: State{}.step(p, g, t) returns the new p.
template <class State, class Rule>
void check_oracle(const Rule& rule) {
  Flat<double, Rule> flat(rule);
  std::array<State, 37> states{};
  std::array<double, 37> p{};
  for (int t = 1; t <= 100; ++t) {
    flat.fill(t - 1);
    for (std::size_t i = 0; i < 37; ++i) {
      if (t == 1) p[i] = flat.p[i];
      p[i] = states[i].step(p[i], flat.g[i], t);
    }
    flat.template step<simd::Lanes<double>>();
  }
  for (std::size_t i = 0; i < 37; ++i) {
    INFO("parameter " << i << ", last gradient " << flat.g[i] << ": " << flat.p[i] << ", expected "
                      << p[i]);
    CHECK(std::abs(flat.p[i] - p[i]) <= 1e-12 * std::max(1.0, std::abs(p[i])));
  }
}

/// Gradients of check_special's first step, at p = 0.5; the second step's are 0.25.
inline constexpr std::array<float, 10> special_gradients = {
    golden::f_inf, -golden::f_inf, golden::f_nan, 3e38f,  1e30f,
    1e19f,         1e-12f,         1e-30f,        1e-42f, 0.0f};
using Special = std::array<float, 10>;

inline void check_like(float ours, float torch) {
  INFO("ours " << ours << ", PyTorch's " << torch);
  if (std::isfinite(torch)) {
    CHECK(std::abs(ours - torch) <= 1e-6f * std::max(1.0f, std::abs(torch)));
  } else {
    CHECK(std::isnan(ours) == std::isnan(torch));
    CHECK((std::isnan(torch) || ours == torch));
  }
}

template <class V, class Rule>
void check_special_in(const Rule& rule, const Special& after_1, const Special& after_2) {
  Flat<float, Rule> flat(rule);
  for (std::size_t i = 0; i < 10; ++i) flat.p[i] = 0.5f, flat.g[i] = special_gradients[i];
  flat.template step<V>();
  for (std::size_t i = 0; i < 10; ++i) {
    INFO("gradient " << special_gradients[i]);
    check_like(flat.p[i], after_1[i]);
  }
  for (std::size_t i = 0; i < 10; ++i) flat.g[i] = 0.25f;
  flat.template step<V>();
  for (std::size_t i = 0; i < 10; ++i) {
    INFO("gradients " << special_gradients[i] << " and 0.25");
    if (std::isfinite(after_2[i])) check_like(flat.p[i], after_2[i]);
    CHECK(std::isfinite(flat.p[i]) == std::isfinite(after_2[i]));
  }
}
template <class Rule>
void check_special(const Rule& rule, const Special& after_1, const Special& after_2) {
  check_special_in<simd::Lanes<float>>(rule, after_1, after_2);
  check_special_in<simd::One<float>>(rule, after_1, after_2);
}

}  // namespace fixnet::test
