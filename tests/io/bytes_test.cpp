// SPDX-License-Identifier: MIT
#include <bit>
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/bytes.hpp>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

using Net = Sequential<Linear<3, 17>, PReLUWith<17>, Linear<17, 2, false>, Softmax>;
using Bytes = std::array<std::byte, bytes_size<Net>>;

constexpr int parameters = 3 * 17 + 17 + 17 + 17 * 2;

/// A CRC-32 of 8 shifts a byte, as the standard words it.
std::uint32_t slow_crc(const std::byte* first, std::size_t n, std::uint32_t state) {
  for (std::size_t i = 0; i < n; ++i) {
    state ^= static_cast<std::uint32_t>(first[i]);
    for (int bit = 0; bit < 8; ++bit) state = (state >> 1) ^ ((state & 1) != 0 ? 0xedb88320u : 0u);
  }
  return state;
}

}  // namespace

TEST_CASE("bytes: the header is as documented, the body PyTorch's order in little-endian") {
  STATIC_REQUIRE(bytes_size<Net> == 24 + 4 * parameters);
  const Net net{manual_seed(1)};
  const Bytes bytes = to_bytes(net);
  CHECK(std::memcmp(bytes.data(), "fixnet\x01\x04", 8) == 0);
  for (unsigned i = 0; i < 8; ++i) {
    CHECK(static_cast<unsigned>(bytes[8 + i]) == (architecture_hash<Net>() >> (8 * i) & 0xff));
  }
  CHECK(bytes[16] == std::byte{parameters});
  CHECK(bytes[17] == std::byte{0});
  const auto all = net.parameters();
  for (int i = 0; i < parameters; ++i) {
    std::uint32_t bits = 0;
    for (unsigned b = 0; b < 4; ++b) {
      const auto at = static_cast<std::size_t>(24 + 4 * i) + b;
      bits |= static_cast<std::uint32_t>(bytes[at]) << (8 * b);
    }
    CHECK(bits == std::bit_cast<std::uint32_t>(all[i]));
  }
  std::uint32_t crc = ~slow_crc(bytes.data() + 24, 4 * parameters, slow_crc(bytes.data(), 20, ~0u));
  for (std::size_t i = 20; i < 24; ++i, crc >>= 8) {
    CHECK(static_cast<unsigned>(bytes[i]) == (crc & 0xff));
  }
}

TEMPLATE_TEST_CASE("bytes: what is read is what was written, bit for bit", "", float, double) {
  using Both = Network<TestType, Linear<3, 17>, PReLUWith<17>, Linear<17, 2, false>, Softmax>;
  Both net{manual_seed(2)};
  auto all = net.parameters();
  all[0] = std::numeric_limits<TestType>::quiet_NaN();
  all[1] = TestType(-0.0);
  all[2] = std::numeric_limits<TestType>::denorm_min();
  net.set_parameters(all);
  Both read;
  REQUIRE(from_bytes(to_bytes(net), read) == BytesStatus::ok);
  CHECK(std::memcmp(&read, &net, sizeof net) == 0);
}

TEST_CASE("bytes: a network of no parameters is written as bytes too") {
  using Bare = Sequential<Linear<1, 1, false>, ReLU>;
  Bare net{manual_seed(3)}, read;
  CHECK(from_bytes(to_bytes(net), read) == BytesStatus::ok);
  CHECK(read.parameters() == net.parameters());
}

TEST_CASE("bytes: each wrong byte is an error that says what is wrong, and changes nothing") {
  const Net net{manual_seed(4)};
  const Bytes good = to_bytes(net);
  const Net before{manual_seed(5)};
  for (std::size_t i = 0; i < good.size(); ++i) {
    for (int flip = 1; flip < 256; flip += i < 24 ? 1 : 37) {
      Bytes bad = good;
      bad[i] ^= static_cast<std::byte>(flip);
      Net read = before;
      const BytesStatus status = from_bytes(bad, read);
      const BytesStatus expected = i < 6    ? BytesStatus::not_a_network
                                   : i < 7  ? BytesStatus::unknown_version
                                   : i < 8  ? BytesStatus::other_scalar
                                   : i < 16 ? BytesStatus::other_architecture
                                   : i < 20 ? BytesStatus::other_parameter_count
                                            : BytesStatus::damaged;
      if (status != expected) FAIL("byte " << i << " xor " << flip);
      if (std::memcmp(&read, &before, sizeof read) != 0) FAIL("changed by byte " << i);
    }
  }
}

TEST_CASE("bytes: every other length is an error") {
  const Net net{manual_seed(6)};
  std::array<std::byte, bytes_size<Net> + 1> longer{};
  REQUIRE(to_bytes(net, longer) == BytesStatus::ok);
  Net read;
  CHECK(from_bytes(longer, read) == BytesStatus::wrong_size);
  for (std::size_t size = 0; size < bytes_size<Net>; ++size) {
    const auto expected = size < 24 ? BytesStatus::not_a_network : BytesStatus::wrong_size;
    if (from_bytes(std::span(longer).first(size), read) != expected) FAIL("length " << size);
  }
  CHECK(read.parameters() == Net{}.parameters());
  CHECK(to_bytes(net, std::span(longer).first(bytes_size<Net> - 1)) == BytesStatus::wrong_size);
}

TEST_CASE("bytes: another network is refused by name") {
  const Bytes bytes = to_bytes(Net{manual_seed(7)});
  Sequential<Linear<3, 17>, PReLUWith<17>, Linear<17, 2, false>, LogSoftmax> other;
  CHECK(from_bytes(bytes, other) == BytesStatus::other_architecture);
  Network<double, Linear<3, 17>, PReLUWith<17>, Linear<17, 2, false>, Softmax> wide;
  CHECK(from_bytes(bytes, wide) == BytesStatus::other_scalar);
  CHECK(text(BytesStatus::other_architecture) == "the bytes are of another architecture");
}

TEST_CASE("bytes: all of it is possible in constant expressions") {
  using Tiny = Sequential<Linear<2, 3>, Tanh>;
  static constexpr auto rom = to_bytes(Tiny{manual_seed(8)});
  constexpr Tiny read = [] {
    Tiny net;
    return from_bytes(rom, net) == BytesStatus::ok ? net : Tiny{};
  }();
  STATIC_REQUIRE(read.parameters() == Tiny{manual_seed(8)}.parameters());
}
