// SPDX-License-Identifier: MIT
//
// Golden bits: PyTorch 1.13.1 on a processor with AVX2, for example
//   python3 -c 'import torch; torch.manual_seed(7); print(torch.randn(5).numpy().view("u4"))'
// and for normal numbers in blocks of float the same with ATEN_CPU_CAPABILITY=default.
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <fixnet/base/rng.hpp>
#include <limits>
#include <random>
#include <span>
#include <type_traits>

#include "catch_compat.hpp"

using fixnet::Generator;
using fixnet::manual_seed;

static_assert(std::is_trivially_copyable_v<Generator>);
static_assert(sizeof(Generator) < 2600);

namespace {

template <class T>
using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;

template <class T, std::size_t N>
constexpr auto bits_of(const std::array<T, N>& values) {
  std::array<Bits<T>, N> bits{};
  for (std::size_t i = 0; i < N; ++i) bits[i] = std::bit_cast<Bits<T>>(values[i]);
  return bits;
}

template <class T, std::size_t N>
constexpr std::array<T, N> uniform_numbers(std::uint64_t seed, T from, T to) {
  std::array<T, N> values{};
  Generator generator = manual_seed(seed);
  generator.fill_uniform<T>(values, from, to);
  return values;
}

template <class T, std::size_t N>
constexpr std::array<T, N> normal_numbers(std::uint64_t seed, double mean, double std) {
  std::array<T, N> values{};
  Generator generator = manual_seed(seed);
  generator.fill_normal<T>(values, mean, std);
  return values;
}

template <std::size_t N>
constexpr std::array<int, N> permutation(std::uint64_t seed) {
  std::array<int, N> values{};
  Generator generator = manual_seed(seed);
  generator.randperm(values);
  return values;
}

template <std::size_t N>
using Words = std::array<std::uint32_t, N>;
template <std::size_t N>
using Words64 = std::array<std::uint64_t, N>;

}  // namespace

TEST_CASE("Generator: random() is the Mersenne Twister seeded with the low 32 bits") {
  for (const std::uint64_t seed : {std::uint64_t{0}, std::uint64_t{42},
                                   (std::uint64_t{1} << 40) + 7, std::uint64_t{3048203531}}) {
    Generator generator = manual_seed(seed);
    std::mt19937 reference{static_cast<std::uint32_t>(seed)};
    long wrong = 0;
    for (int i = 0; i < 2000; ++i) wrong += generator.random() == reference() ? 0 : 1;
    CHECK(wrong == 0);
  }
}

TEST_CASE("Generator: random64() has the first word in its upper half") {
  static_assert(Generator{0}.random64() == (std::uint64_t{2357136044} << 32 | 2546248239));
  SUCCEED();
}

TEST_CASE("Generator: uniform numbers are torch.rand's and uniform_'s, bit for bit") {
  static_assert(bits_of(uniform_numbers<float, 4>(42, 0, 1)) ==
                Words<4>{0x3f61dc66u, 0x3f6a3db3u, 0x3ec406b8u, 0x3f75950eu});
  static_assert(
      bits_of(uniform_numbers<float, 6>(42, -0.3f, 0.7f)) ==
      Words<6>{0x3f150f99u, 0x3f1d70e6u, 0x3da9b478u, 0x3f28c841u, 0x3db93ce8u, 0x3e9a0ef4u});
  static_assert(bits_of(uniform_numbers<double, 4>(42, 0, 1)) ==
                Words64<4>{0x3fadc66cbea3db30u, 0x3fb01ae177aca870u, 0x3fbfa3563ccea238u,
                           0x3faaebc98cb2c140u});
  static_assert(bits_of(uniform_numbers<double, 6>(42, -0.3, 0.7)) ==
                Words64<6>{0xbfcef4cb36bd6f9au, 0xbfce58f5aa90122eu, 0xbfc694bb47ff154au,
                           0xbfcfab740339b616u, 0x3fccf3336221fb7eu, 0x3fc6a0e1fff96cf2u});
  SUCCEED();
}

TEST_CASE("Generator: uniform numbers go on over the end of the state as torch.rand's do") {
  Generator generator = manual_seed(42);
  for (int i = 0; i < 700; ++i) (void)generator.random();
  CHECK(std::bit_cast<std::uint32_t>(generator.uniform<float>()) == 0x3f4d89b9u);
  CHECK(std::bit_cast<std::uint32_t>(generator.uniform<float>()) == 0x3e884cbeu);
}

TEST_CASE("Generator: a constant expression draws the same numbers as a call at run time") {
  constexpr auto early = uniform_numbers<double, 200>(5, -0.1, 0.7);
  constexpr auto early_float = uniform_numbers<float, 200>(5, -0.1f, 0.7f);
  constexpr auto early_normal = normal_numbers<double, 50>(5, 0.3, 0.7);
  constexpr auto early_float_normal = normal_numbers<float, 50>(5, 0.3, 0.7);
  volatile std::uint64_t seed = 5;
  CHECK(early == uniform_numbers<double, 200>(seed, -0.1, 0.7));
  CHECK(early_float == uniform_numbers<float, 200>(seed, -0.1f, 0.7f));
  CHECK(early_normal == normal_numbers<double, 50>(seed, 0.3, 0.7));
  CHECK(early_float_normal == normal_numbers<float, 50>(seed, 0.3, 0.7));
}

TEST_CASE("Generator: fewer than 16 normal numbers are torch.randn's") {
  static_assert(bits_of(normal_numbers<float, 5>(7, 0, 1)) ==
                Words<5>{0xbe165174u, 0x3f49408eu, 0x3f7262e7u, 0xbf8ea2d3u, 0x3fd86bd0u});
  static_assert(bits_of(normal_numbers<double, 5>(7, 0, 1)) ==
                Words64<5>{0xbfc2ca2e8774a1c0u, 0x3fe92811cc01ae83u, 0x3fee4c5cd4ba2dcfu,
                           0xbff1d45a657cf2b6u, 0x3ffb0d79f26af9afu});
  static_assert(bits_of(normal_numbers<double, 5>(7, 0.3, 0.7)) ==
                Words64<5>{0x3fc93f45d4618ec6u, 0x3feb35a60ecdfa28u, 0x3feecf0dc81becddu,
                           0xbfdeb8fd1c2aa797u, 0x3ff7bca229b14861u});
  SUCCEED();
}

TEST_CASE("Generator: 18 normal doubles are torch.randn's, a block of 16 and a tail drawn anew") {
  const Words64<18> torch = {0x3fb0f6e8d3a53973u, 0x3fa80f46f1ebf213u, 0x3fdd5026572adeb7u,
                             0x3ffb17a7806ce055u, 0x3ff751bc44dd094au, 0x3ffeea5a21096e4bu,
                             0xbff711ab8c9c9497u, 0x3fe749d011ade7a0u, 0xbff502a937321611u,
                             0xbfd4fdf47365b832u, 0xbfc3790c8dcbdd93u, 0xc00586ff8c3a394bu,
                             0x3ffbdfa986709c28u, 0xbfe0c449e70ad4cdu, 0xbfd22b12c8c0e81cu,
                             0x3fdcf6ff3d1fa92fu, 0xbffaaf04bea1dd97u, 0xbff9647bfa50381eu};
  CHECK(bits_of(normal_numbers<double, 18>(7, 0, 1)) == torch);
}

TEST_CASE("Generator: 18 normal floats are torch.randn's default path, within an ulp") {
  const Words<18> torch = {0xbf51f456u, 0x3eca9023u, 0x3ff69334u, 0xbea8f74cu, 0x3e4b34ebu,
                           0x3f4835eau, 0x3f85017bu, 0xbf397993u, 0xbf595212u, 0xbf9bc459u,
                           0xbfe869d4u, 0xbeb0c38eu, 0xc003ef41u, 0x3f2c91ddu, 0xbfa96365u,
                           0xbfae0ce5u, 0xbf5de028u, 0xbf1062b9u};
  const auto ours = bits_of(normal_numbers<float, 18>(7, 0, 1));
  int unequal = 0;
  for (std::size_t i = 0; i < torch.size(); ++i) {
    CHECK(std::max(ours[i], torch[i]) - std::min(ours[i], torch[i]) <= 1);
    unequal += ours[i] == torch[i] ? 0 : 1;
  }
  CHECK(unequal <= 1);
}

TEST_CASE("Generator: the second number of a pair waits through blocks of 16") {
  Generator generator = manual_seed(7);
  std::array<float, 3> first{};
  std::array<float, 16> block{};
  std::array<float, 2> last{};
  generator.fill_normal<float>(first, 0, 1);
  generator.fill_normal<float>(block, 0, 1);
  generator.fill_normal<float>(last, 0, 1);
  CHECK(bits_of(first) == Words<3>{0xbe165174u, 0x3f49408eu, 0x3f7262e7u});
  CHECK(std::bit_cast<std::uint32_t>(block[0]) == 0xbe34ac25u);
  CHECK(std::bit_cast<std::uint32_t>(block[1]) == 0x3fe005a6u);
  CHECK(bits_of(last) == Words<2>{0xbf8ea2d3u, 0x3e0c9eb0u});
}

TEST_CASE("Generator: randperm is torch.randperm") {
  static_assert(permutation<10>(1) == std::array{5, 6, 1, 2, 0, 8, 9, 3, 7, 4});
  static_assert(permutation<17>(42) ==
                std::array{13, 4, 3, 15, 8, 16, 9, 11, 12, 10, 6, 2, 1, 7, 14, 0, 5});
  static_assert(permutation<1>(42) == std::array{0});
  Generator generator = manual_seed(1);
  generator.randperm({});
  CHECK(generator == manual_seed(1));
}

TEST_CASE("Generator: a copy goes on alone, an assignment goes back") {
  Generator generator = manual_seed(42);
  (void)generator.normal();
  const Generator saved = generator;
  const double spare = generator.normal();
  CHECK_FALSE(generator == saved);
  generator = saved;
  CHECK(generator.normal() == spare);
}

TEST_CASE("Generator: a state whose next word is not there goes on within its words") {
  Generator generator = manual_seed(42);
  for (int i = 0; i < 5; ++i) (void)generator.random();
  Generator::State state = generator.state();
  CHECK(state.next == 5);
  state.next += 624;
  CHECK(Generator(state) == generator);
  state.next = 624;
  CHECK(Generator(state).state().next == 0);
}

TEST_CASE("Generator: NaN and infinite bounds come out as arithmetic has them") {
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  constexpr float inf = std::numeric_limits<float>::infinity();
  Generator generator = manual_seed(42);
  CHECK(std::isnan(generator.uniform<float>(nan, 1)));
  CHECK(std::isnan(generator.uniform<float>(0, nan)));
  CHECK(generator.uniform<float>(0, inf) == inf);
  CHECK(std::isnan(generator.normal(std::numeric_limits<double>::quiet_NaN(), 1)));
  CHECK(generator.uniform<double>(2, 2) == 2);
}
