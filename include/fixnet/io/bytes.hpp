// SPDX-License-Identifier: MIT
//
// A network's parameters as bytes, for programs without files or heap: flash, EEPROM, a message.
// The same bytes on every processor and compiler:
//
//   0   6 bytes  "fixnet"
//   6   u8       version, 1
//   7   u8       bytes of a scalar: 4 float, 8 double
//   8   u64      architecture_hash<Net>()
//   16  u32      number of parameters
//   20  u32      CRC-32 of everything else
//   24  scalars  the parameters in PyTorch's order, without padding
//
// All numbers are little-endian.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <fixnet/base/bit_cast.hpp>
#include <fixnet/io/crc32.hpp>
#include <fixnet/plan/names.hpp>
#include <fixnet/plan/parameters.hpp>
#include <string_view>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN

/// What reading a network from bytes came to. Anything but `ok` left the network as it was.
enum class BytesStatus {
  ok,
  wrong_size,
  not_a_network,
  unknown_version,
  other_scalar,
  other_architecture,
  other_parameter_count,
  damaged
};

/// Says a status in words.
[[nodiscard]] constexpr std::string_view text(BytesStatus status) noexcept {
  switch (status) {
    case BytesStatus::ok:
      return "ok";
    case BytesStatus::wrong_size:
      return "the bytes are of another size than this network's";
    case BytesStatus::not_a_network:
      return "these bytes are not a fixnet network";
    case BytesStatus::unknown_version:
      return "the bytes have a version unknown to this program";
    case BytesStatus::other_scalar:
      return "the numbers in the bytes have another type";
    case BytesStatus::other_architecture:
      return "the bytes are of another architecture";
    case BytesStatus::other_parameter_count:
      return "the bytes have another number of parameters";
    case BytesStatus::damaged:
      return "the bytes are damaged: their checksum is wrong";
  }
  return "unknown status";
}

namespace bytes_impl {

inline constexpr std::size_t checksum_at = 20, header_size = 24;
FIXNET_HIDDEN inline constexpr char magic[] = {'f', 'i', 'x', 'n', 'e', 't'};
inline constexpr std::uint64_t version = 1;

/// The unsigned integer with a scalar's bits.
template <Scalar T>
using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;

constexpr void put(std::span<std::byte> out, std::size_t at, std::size_t bytes,
                   std::uint64_t value) noexcept {
  for (std::size_t i = 0; i < bytes; ++i) {
    out[at + i] = static_cast<std::byte>((value >> (8 * i)) & 0xff);
  }
}
constexpr std::uint64_t get(std::span<const std::byte> in, std::size_t at,
                            std::size_t bytes) noexcept {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < bytes; ++i) {
    value |= static_cast<std::uint64_t>(in[at + i]) << (8 * i);
  }
  return value;
}

constexpr std::uint32_t checksum(std::span<const std::byte> bytes) noexcept {
  Crc32 crc;
  crc.add(bytes.first(checksum_at));
  crc.add(bytes.subspan(header_size));
  return crc.value();
}

constexpr bool has_magic(std::span<const std::byte> bytes) noexcept {
  for (std::size_t i = 0; i < sizeof magic; ++i) {
    if (bytes[i] != static_cast<std::byte>(magic[i])) return false;
  }
  return true;
}

/// Calls act(place in the network's storage, place in the bytes) for each parameter.
template <class Net, class Act>
constexpr void for_each_place(const Act& act) noexcept {
  std::size_t at = header_size;
  plan_impl::for_each_number<typename Net::Plan>([&](const auto&, int place) {
    act(place, at);
    at += sizeof(typename Net::scalar);
  });
}

/// What is wrong with the bytes as parameters of Net.
template <class Net>
constexpr BytesStatus check(std::span<const std::byte> in, std::size_t size) noexcept {
  if (in.size() < header_size || !has_magic(in)) return BytesStatus::not_a_network;
  if (get(in, 6, 1) != version) return BytesStatus::unknown_version;
  if (get(in, 7, 1) != sizeof(typename Net::scalar)) return BytesStatus::other_scalar;
  if (get(in, 8, 8) != architecture_hash<Net>()) return BytesStatus::other_architecture;
  if (get(in, 16, 4) != static_cast<std::uint64_t>(Net::Plan::storage.numbers)) {
    return BytesStatus::other_parameter_count;
  }
  if (in.size() != size) return BytesStatus::wrong_size;
  return get(in, checksum_at, 4) == checksum(in) ? BytesStatus::ok : BytesStatus::damaged;
}

}  // namespace bytes_impl

/// How many bytes a network is written as.
template <class Net>
inline constexpr std::size_t bytes_size = bytes_impl::header_size +
                                          static_cast<std::size_t>(Net::Plan::storage.numbers) *
                                              sizeof(typename Net::scalar);

/// Writes the network to the first bytes_size<Net> bytes of `out`.
/// Errors    wrong_size, and nothing is written, if there are fewer
/// Cost      one pass over the parameters, one over the bytes; no allocation, noexcept
template <class Net>
[[nodiscard]] constexpr BytesStatus to_bytes(const Net& net, std::span<std::byte> out) noexcept {
  using T = typename Net::scalar;
  if (out.size() < bytes_size<Net>) return BytesStatus::wrong_size;
  for (std::size_t i = 0; i < sizeof bytes_impl::magic; ++i) {
    out[i] = static_cast<std::byte>(bytes_impl::magic[i]);
  }
  bytes_impl::put(out, 6, 1, bytes_impl::version);
  bytes_impl::put(out, 7, 1, sizeof(T));
  bytes_impl::put(out, 8, 8, architecture_hash<Net>());
  bytes_impl::put(out, 16, 4, static_cast<std::uint64_t>(Net::Plan::storage.numbers));
  bytes_impl::for_each_place<Net>([&](int place, std::size_t at) {
    bytes_impl::put(out, at, sizeof(T),
                    base_impl::bit_cast<bytes_impl::Bits<T>>(net.storage()[place]));
  });
  bytes_impl::put(out, bytes_impl::checksum_at, 4,
                  bytes_impl::checksum(out.first(bytes_size<Net>)));
  return BytesStatus::ok;
}

/// The network's bytes as a value, constexpr: static constexpr auto rom = to_bytes(net);
template <class Net>
[[nodiscard]] constexpr std::array<std::byte, bytes_size<Net>> to_bytes(const Net& net) noexcept {
  std::array<std::byte, bytes_size<Net>> out{};
  (void)to_bytes(net, std::span<std::byte>(out));
  return out;
}

/// Reads parameters from the bytes of this very network.
/// Errors    any byte that is not as to_bytes wrote it: a status, and the network stays as it was
/// Cost      one pass over the bytes, one over the parameters; no allocation, noexcept
template <class Net>
[[nodiscard]] constexpr BytesStatus from_bytes(std::span<const std::byte> in, Net& net) noexcept {
  using T = typename Net::scalar;
  const BytesStatus status = bytes_impl::check<Net>(in, bytes_size<Net>);
  if (status != BytesStatus::ok) return status;
  bytes_impl::for_each_place<Net>([&](int place, std::size_t at) {
    const auto bits = static_cast<bytes_impl::Bits<T>>(bytes_impl::get(in, at, sizeof(T)));
    net.storage()[place] = base_impl::bit_cast<T>(bits);
  });
  return status;
}

FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
