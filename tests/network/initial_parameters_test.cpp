// SPDX-License-Identifier: MIT
//
// Golden bits: PyTorch 1.13 with torch.set_default_dtype(torch.float64) or float32, the FNV-1a hash
// of the words of all parameters in their order:
//   torch.manual_seed(42); l = torch.nn.Linear(3, 2); h = 0xcbf29ce484222325
//   for w in torch.cat([l.weight.flatten(), l.bias]).detach().numpy().view('u8'):
//     h = ((h ^ int(w)) * 0x100000001b3) % 2**64
#include <array>
#include <bit>
#include <cstdint>
#include <fixnet/fixnet.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

template <class Net>
constexpr std::uint64_t hash(std::uint64_t seed) {
  using T = typename Net::scalar;
  using Word = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  const auto parameters = Net{manual_seed(seed)}.parameters();
  std::uint64_t words = 0xcbf29ce484222325u;
  for (int i = 0; i < Net::parameter_count; ++i) {
    words = (words ^ std::bit_cast<Word>(parameters[i])) * 0x100000001b3u;
  }
  return words;
}
template <int In, int Out>
constexpr std::uint64_t double_hash() {
  return hash<Network<double, Linear<In, Out>>>(42);
}

}  // namespace

TEST_CASE("a double network begins with PyTorch's bits, whichever way the bound was rounded") {
  // √3·(√(2/(1 + √5²))/√In) is another double than 1/√In for two widths of three; 7 and 784 agree.
  CHECK(double_hash<1, 1>() == 0x49367f52161817b0u);
  CHECK(double_hash<2, 10>() == 0xed23c00489cf5bf2u);
  CHECK(double_hash<3, 2>() == 0xb44b7f03143425a0u);
  CHECK(double_hash<5, 4>() == 0x6ec217ba47d673a2u);
  CHECK(double_hash<7, 5>() == 0xfafe193d7e18f4dbu);
  CHECK(double_hash<13, 3>() == 0xf05239128abfb4bbu);
  CHECK(double_hash<33, 17>() == 0x67c1c25173b46a9du);
  CHECK(double_hash<64, 8>() == 0x0eb025abef46f975u);
  CHECK(double_hash<100, 3>() == 0xd3bccff98bc9ad08u);
  CHECK(double_hash<784, 2>() == 0xd27dd95ca33947a2u);
}

TEST_CASE("layers draw one after the other, weights before biases, in float and in double") {
  CHECK(hash<Network<double, Linear<9, 12>, Tanh, Linear<12, 12>, Tanh, Linear<12, 4>>>(7) ==
        0xa5fa1bd7c74eb8d5u);
  CHECK(hash<Sequential<Linear<9, 12>, Tanh, Linear<12, 12>, Tanh, Linear<12, 4>>>(7) ==
        0x0bb17e3ff2d62238u);
}

TEST_CASE("initialise_weights and initialise_biases draw for each layer in turn, row by row") {
  Sequential<Linear<7, 5>, Tanh, Linear<5, 3>> net{manual_seed(1)};
  Generator used = manual_seed(3), expected = manual_seed(3);
  net.initialise_weights(KaimingUniform{}, used);
  net.initialise_biases(Uniform{.a = 2, .b = 3}, used);
  std::array<float, 35> first;
  std::array<float, 15> second;
  KaimingUniform{}(std::span<float>(first), 7, 5, expected);
  KaimingUniform{}(std::span<float>(second), 5, 3, expected);
  for (int o = 0; o < 5; ++o) {
    for (int i = 0; i < 7; ++i) CHECK(net.weight<0>()[o][i] == first[std::size_t(o * 7 + i)]);
  }
  for (int o = 0; o < 3; ++o) {
    for (int i = 0; i < 5; ++i) CHECK(net.weight<2>()[o][i] == second[std::size_t(o * 5 + i)]);
  }
  std::array<float, 8> biases;
  Uniform{.a = 2, .b = 3}(std::span<float>(biases).first(5), 7, 5, expected);
  Uniform{.a = 2, .b = 3}(std::span<float>(biases).last(3), 5, 3, expected);
  for (int o = 0; o < 5; ++o) CHECK(net.bias<0>()[o] == biases[std::size_t(o)]);
  for (int o = 0; o < 3; ++o) CHECK(net.bias<2>()[o] == biases[std::size_t(o + 5)]);
  CHECK(used == expected);  // and not one number more
}

TEST_CASE("the bits are the same in a constant expression") {
  STATIC_REQUIRE(double_hash<3, 2>() == 0xb44b7f03143425a0u);
}
