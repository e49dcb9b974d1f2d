// SPDX-License-Identifier: MIT
#include <bit>
#include <catch_compat.hpp>
#include <cstdint>
#include <cstring>
#include <fixnet/kernels/update.hpp>
#include <fixnet/optimizers/adam.hpp>
#include <fixnet/optimizers/plain_sgd.hpp>
#include <fixnet/optimizers/sgd.hpp>
#include <random>

using namespace fixnet;

namespace {

constexpr int storage = 160;

template <class T, class Rule>
struct Memory {
  alignas(64) T p[storage];
  alignas(64) T g[storage];
  alignas(64) T slots[storage * optimizers_impl::at_least_one(Rule::slots)];
  explicit Memory(unsigned seed) {
    std::mt19937 generator(seed);
    std::uniform_real_distribution<T> uniform(-1, 1);
    for (T& v : p) v = uniform(generator);
    for (T& v : g) v = uniform(generator);
    for (T& v : slots) v = std::abs(uniform(generator));
  }
};

template <class T, class Rule>
void check_same_bits(const Rule& rule) {
  using V = simd::Lanes<T>;
  Memory<T, Rule> all(3), parts(3);
  typename Rule::Progress progress{};
  for (int step = 0; step < 3; ++step) {
    const auto factors = rule.template begin<T>(progress).template to<V>();
    kernels_impl::update_all<V, Rule, storage>(all.p, all.g, all.slots, factors);
    const kernels_impl::ApplyUpdate<V, Rule, storage> sink{parts.p, parts.slots, factors};
    for (int i = storage - V::size; i >= 0; i -= V::size) sink(i, V::load(parts.g + i));
  }
  CHECK(std::memcmp(&all, &parts, sizeof all) == 0);
}

}  // namespace

TEST_CASE("update_all gives the bits of the update that a training pass applies tile by tile") {
  check_same_bits<float>(Adam{});
  check_same_bits<float>(SGD{.momentum = 0.9});
  check_same_bits<float>(PlainSGD{});
  check_same_bits<double>(Adam{});
  check_same_bits<double>(SGD{.momentum = 0.9});
  check_same_bits<double>(PlainSGD{});
}

TEST_CASE("update_all is a constant expression in one-element lanes") {
  constexpr float trained = [] {
    float p[2] = {1, 2}, slots[1] = {};
    const float g[2] = {0.5f, 0};
    PlainSGD::Progress progress;
    using V = simd::One<float>;
    const auto factors = PlainSGD{.lr = 0.5}.begin<float>(progress).to<V>();
    kernels_impl::update_all<V, PlainSGD, 2>(p, g, slots, factors);
    return p[0] + p[1];
  }();
  STATIC_REQUIRE(trained == 2.75f);
}

TEST_CASE("update_all leaves slots of a rule without any untouched") {
  Memory<float, PlainSGD> memory(4);
  const std::uint32_t before = std::bit_cast<std::uint32_t>(memory.slots[0]);
  PlainSGD::Progress progress;
  using V = simd::Lanes<float>;
  kernels_impl::update_all<V, PlainSGD, storage>(memory.p, memory.g, memory.slots,
                                                 PlainSGD{}.begin<float>(progress).to<V>());
  CHECK(std::bit_cast<std::uint32_t>(memory.slots[0]) == before);
}

TEST_CASE("AddGradient adds to what is there") {
  using V = simd::Lanes<float>;
  alignas(64) float g[V::size];
  for (float& v : g) v = 1.5f;
  const kernels_impl::AddGradient<V> add{g};
  add(0, V(2.0f));
  for (const float v : g) CHECK(v == 3.5f);
}
