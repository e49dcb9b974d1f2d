// SPDX-License-Identifier: MIT
//
// Golden bits: PyTorch 1.13.1 on a processor with AVX2. Tables hold the FNV-1a hash of the words:
//   torch.manual_seed(42); l = torch.nn.Linear(3, 2); h = 0xcbf29ce484222325
//   for w in torch.cat([l.weight.flatten(), l.bias]).detach().numpy().view('u4'):
//     h = ((h ^ int(w)) * 0x100000001b3) % 2**64
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <fixnet/base/init.hpp>
#include <limits>
#include <span>
#include <type_traits>

#include "catch_compat.hpp"

using namespace fixnet;

static_assert(Initializer<Zeros> && Initializer<Ones> && Initializer<Constant>);
static_assert(Initializer<Uniform> && Initializer<Normal> && Initializer<FanInUniform>);
static_assert(Initializer<KaimingUniform> && Initializer<KaimingNormal>);
static_assert(Initializer<XavierUniform> && Initializer<XavierNormal>);
static_assert(!Initializer<int>);
static_assert(std::is_trivially_copyable_v<KaimingUniform> && std::is_aggregate_v<KaimingUniform>);

namespace {

template <class T>
using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;

template <class T>
constexpr std::uint64_t hash(std::span<const T> values, std::uint64_t start = 0xcbf29ce484222325u) {
  for (const T value : values) start = (start ^ std::bit_cast<Bits<T>>(value)) * 0x100000001b3u;
  return start;
}

template <class T, int In, int Out>
struct Layer {
  std::array<T, std::size_t{In} * Out> weight{};
  std::array<T, Out> bias{};

  constexpr explicit Layer(Generator& generator) {
    linear_weight(std::span<T>(weight), In, Out, generator);
    linear_bias(std::span<T>(bias), In, Out, generator);
  }
  constexpr std::uint64_t hashed(std::uint64_t start = 0xcbf29ce484222325u) const {
    return hash(std::span<const T>(bias), hash(std::span<const T>(weight), start));
  }
};

template <class T, int In, int Out>
constexpr std::uint64_t linear_hash(std::uint64_t seed) {
  Generator generator = manual_seed(seed);
  return Layer<T, In, Out>(generator).hashed();
}

// The 5×7 weight of Linear(7, 5) that an initialiser draws with seed 42.
template <class T>
constexpr std::uint64_t weight_hash(const auto& init) {
  std::array<T, 35> weight{};
  Generator generator = manual_seed(42);
  init(std::span<T>(weight), 7, 5, generator);
  return hash(std::span<const T>(weight));
}

void check_hashes(const auto& init, std::uint64_t of_floats, std::uint64_t of_doubles) {
  CHECK(weight_hash<float>(init) == of_floats);
  CHECK(weight_hash<double>(init) == of_doubles);
}

void check_normal(const auto& init, const std::array<std::uint32_t, 6>& torch,
                  const std::array<std::uint64_t, 6>& torch_ends) {
  Generator generator = manual_seed(42);
  std::array<float, 6> weight{};
  init(std::span<float>(weight), 3, 2, generator);
  for (std::size_t i = 0; i < 6; ++i) CHECK(std::bit_cast<std::uint32_t>(weight[i]) == torch[i]);
  generator = manual_seed(42);
  std::array<double, 18> wide{};
  init(std::span<double>(wide), 6, 3, generator);
  for (std::size_t i = 0; i < 6; ++i)
    CHECK(std::bit_cast<std::uint64_t>(wide[i < 3 ? i : i + 12]) == torch_ends[i]);
}

constexpr std::uint64_t large_seed = (std::uint64_t{1} << 40) + 7;

}  // namespace

TEST_CASE("init: manual_seed(42) and Linear(3, 2) have PyTorch's bits, in a constant expression") {
  constexpr auto bits = [] {
    Generator generator = manual_seed(42);
    const Layer<float, 3, 2> layer(generator);
    std::array<std::uint32_t, 8> words{};
    for (std::size_t i = 0; i < 8; ++i)
      words[i] = std::bit_cast<std::uint32_t>(i < 6 ? layer.weight[i] : layer.bias[i - 6]);
    return words;
  }();
  static_assert(bits == std::array<std::uint32_t, 8>{0x3ee20009u, 0x3ef55a65u, 0xbe0a80e2u,
                                                     0x3f07c5b4u, 0xbe018916u, 0x3dee999au,
                                                     0xbe8fea7du, 0x3ead9a4bu});
  static_assert(linear_hash<float, 33, 17>(42) == 0x98056596500be1e5u);
  static_assert(linear_hash<double, 3, 2>(42) == 0xb44b7f03143425a0u);
  SUCCEED();
}

TEST_CASE("init: nn.Linear's float weight and bias, bit for bit, for four seeds and five shapes") {
  CHECK(linear_hash<float, 3, 2>(0) == 0x39cbc69896463a3fu);
  CHECK(linear_hash<float, 2, 10>(0) == 0x6bce03d0b589291au);
  CHECK(linear_hash<float, 1, 1>(0) == 0x3a5d647bb1a52033u);
  CHECK(linear_hash<float, 33, 17>(0) == 0x3b1f9f26c7ed4439u);
  CHECK(linear_hash<float, 784, 128>(0) == 0xf7b879e92b059d7au);
  CHECK(linear_hash<float, 3, 2>(42) == 0x2fc1fbd297f83665u);
  CHECK(linear_hash<float, 2, 10>(42) == 0xd9bc3c665529b523u);
  CHECK(linear_hash<float, 1, 1>(42) == 0x7047e1762efe8497u);
  CHECK(linear_hash<float, 33, 17>(42) == 0x98056596500be1e5u);
  CHECK(linear_hash<float, 784, 128>(42) == 0x9eba26bc714c2e5cu);
  CHECK(linear_hash<float, 3, 2>(large_seed) == 0x84024879a55c0036u);
  CHECK(linear_hash<float, 2, 10>(large_seed) == 0x04462ddeacd33d80u);
  CHECK(linear_hash<float, 1, 1>(large_seed) == 0x66faea2e9766c695u);
  CHECK(linear_hash<float, 33, 17>(large_seed) == 0xe511a51b174a335cu);
  CHECK(linear_hash<float, 784, 128>(large_seed) == 0x39c2510246b1f8f1u);
  CHECK(linear_hash<float, 3, 2>(3048203531) == 0x7f0b8237b00bd53du);
  CHECK(linear_hash<float, 2, 10>(3048203531) == 0xdfb0c3afdd1efe19u);
  CHECK(linear_hash<float, 1, 1>(3048203531) == 0xcfa6d750d8ac7745u);
  CHECK(linear_hash<float, 33, 17>(3048203531) == 0x6114718a36bd8e36u);
  CHECK(linear_hash<float, 784, 128>(3048203531) == 0xbb7f2938e4ba3550u);
}

TEST_CASE("init: nn.Linear's double weight and bias, bit for bit") {
  CHECK(linear_hash<double, 3, 2>(0) == 0x26fb26ce96942e73u);
  CHECK(linear_hash<double, 2, 10>(42) == 0xed23c00489cf5bf2u);
  CHECK(linear_hash<double, 1, 1>(large_seed) == 0x99ad9dc10b9cc962u);
  CHECK(linear_hash<double, 33, 17>(3048203531) == 0xf465ff15cc6cf746u);
  CHECK(linear_hash<double, 784, 128>(42) == 0xc48d16f964d3c32cu);
}

TEST_CASE("init: a second layer draws on where the first one stopped") {
  Generator generator = manual_seed(large_seed);
  const Layer<float, 7, 5> first(generator);
  const Layer<float, 5, 3> second(generator);
  CHECK(second.hashed(first.hashed()) == 0x84314b7e4dcd8d57u);
}

TEST_CASE("init: kaiming_uniform_, xavier_uniform_ and uniform_ are PyTorch's, bit for bit") {
  check_hashes(KaimingUniform{}, 0xf7cc273ca8b3f308u, 0x704f42570fe1c1ebu);
  check_hashes(KaimingUniform{.mode = FanMode::fan_out, .nonlinearity = Nonlinearity::relu},
               0x68524dd11e302194u, 0x519393703b2e96f2u);
  check_hashes(KaimingUniform{.a = 0.2}, 0xd7065f0329dddbf3u, 0x1671eb14b7ea374cu);
  check_hashes(KaimingUniform{.nonlinearity = Nonlinearity::tanh}, 0x18c702349e1b6342u,
               0x3f863d8a14c17217u);
  check_hashes(KaimingUniform{.nonlinearity = Nonlinearity::selu}, 0x097161e1ec1b05f6u,
               0xb9c2a5dfceca69aeu);
  check_hashes(KaimingUniform{.nonlinearity = Nonlinearity::linear}, 0xf7209e25c4d95074u,
               0xe551039b074d39a8u);
  check_hashes(KaimingUniform{.nonlinearity = Nonlinearity::sigmoid}, 0xf7209e25c4d95074u,
               0xe551039b074d39a8u);
  check_hashes(XavierUniform{}, 0x1936a7b85fd1f59eu, 0x6fd96cd8f08ee344u);
  check_hashes(XavierUniform{.gain = 5.0 / 3}, 0xdae43552656c0176u, 0xaa63092030a0d57cu);
  check_hashes(Uniform{.a = -0.3, .b = 0.7}, 0x4f87cb006df39373u, 0x1ff73498cea5b104u);
}

TEST_CASE("init: kaiming_normal_, xavier_normal_ and normal_ are PyTorch's") {
  check_normal(KaimingNormal{},
               {0x3e8cc08cu, 0x3dd764a6u, 0x3e440840u, 0x3e409468u, 0xbf6ab3f4u, 0xbe1bc9a6u},
               {0x3fc623308ded3e89u, 0x3fc1e973a77fb12fu, 0x3fe77e2f3e68c977u, 0x3fdf99c00b0ea6ebu,
                0x3fc26e86e871d43bu, 0x3fc354ccff878fe1u});
  check_normal(KaimingNormal{.a = 0.2, .mode = FanMode::fan_out},
               {0x3ea909b1u, 0x3e0156e3u, 0x3e6b6d55u, 0x3e6747e0u, 0xbf8cef3fu, 0xbe3b1850u},
               {0x3fceb2fa616a1964u, 0x3fc8d6e0a3b2fa27u, 0x3ff04a1630f9449au, 0x3fe5e93b859c97aeu,
                0x3fc98f6b6b93bc2fu, 0x3fcacec07c97e02eu});
  check_normal(XavierNormal{},
               {0x3e5a0d62u, 0x3da6d7c3u, 0x3e17d88du, 0x3e152beeu, 0xbf35ccd5u, 0xbdf15863u},
               {0x3fc2133db1390c0du, 0x3fbd4002ea947415u, 0x3fe32e8fa57d2a3bu, 0x3fd9cd40dbc35d12u,
                0x3fbe195282372c80u, 0x3fbf915b9a513368u});
  check_normal(Normal{.mean = 0.3, .std = 0.7},
               {0x3f09228au, 0x3ec7c3eau, 0x3eeda19eu, 0x3eec26bfu, 0xbef8d4ecu, 0x3e2da3cfu},
               {0x3fe04f6025c7a5c1u, 0x3fde0efb7f0a4a6au, 0x3ff30ab4a38233feu, 0x3fecc1c01ad5b602u,
                0x3fde5fa7abd6d000u, 0x3fdeeb4043a295dau});
}

TEST_CASE("init: zeros, ones and constants draw nothing") {
  Generator generator = manual_seed(42);
  std::array<double, 3> values{7, 7, 7};
  Zeros{}(std::span<double>(values), 3, 1, generator);
  CHECK(values == std::array<double, 3>{0, 0, 0});
  Ones{}(std::span<double>(values), 3, 1, generator);
  CHECK(values == std::array<double, 3>{1, 1, 1});
  Constant{.value = 0.25}(std::span<double>(values), 3, 1, generator);
  CHECK(values == std::array<double, 3>{0.25, 0.25, 0.25});
  CHECK(generator == manual_seed(42));
}

TEST_CASE("init: calculate_gain is PyTorch's") {
  static_assert(calculate_gain(Nonlinearity::linear) == 1);
  static_assert(calculate_gain(Nonlinearity::sigmoid) == 1);
  static_assert(calculate_gain(Nonlinearity::tanh) == 0x1.aaaaaaaaaaaabp+0);
  static_assert(calculate_gain(Nonlinearity::relu) == 0x1.6a09e667f3bcdp+0);
  static_assert(calculate_gain(Nonlinearity::leaky_relu) == 0x1.6a05442aad7e4p+0);
  static_assert(calculate_gain(Nonlinearity::leaky_relu, 0.2) == 0x1.63021484ae2bbp+0);
  static_assert(calculate_gain(Nonlinearity::selu) == 0.75);
  volatile double sqrt5 = std::sqrt(5.0);
  CHECK(calculate_gain(Nonlinearity::leaky_relu, sqrt5) == 0x1.279a74590331cp-1);
}

TEST_CASE("init: NaN settings make NaN, a fan of 0 a bias of 0, no values no draw") {
  Generator generator = manual_seed(42);
  std::array<float, 2> values{7, 7};
  KaimingUniform{.a = std::numeric_limits<double>::quiet_NaN()}(std::span<float>(values), 2, 1,
                                                                generator);
  CHECK(std::isnan(values[0]));
  Constant{.value = std::numeric_limits<double>::infinity()}(std::span<float>(values), 2, 1,
                                                             generator);
  CHECK(std::isinf(values[0]));
  linear_bias(std::span<float>(values), 0, 1, generator);
  CHECK(values == std::array<float, 2>{0, 0});
  generator = manual_seed(42);
  linear_weight(std::span<float>(), 0, 0, generator);
  CHECK(generator == manual_seed(42));
}
