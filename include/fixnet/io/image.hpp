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

#include <array>
#include <bit>
#include <fixnet/io/crc32.hpp>
#include <fixnet/plan/names.hpp>
#include <fixnet/plan/parameters.hpp>
#include <string_view>
#include <type_traits>

FIXNET_NAMESPACE_BEGIN

/// What reading an image came to. Anything but `ok` left the network as it was.
enum class ImageStatus {
  ok,
  wrong_size,
  not_an_image,
  unknown_version,
  other_scalar,
  other_architecture,
  other_parameter_count,
  damaged
};

/// Says a status in words.
[[nodiscard]] constexpr std::string_view text(ImageStatus status) noexcept {
  switch (status) {
    case ImageStatus::ok:
      return "ok";
    case ImageStatus::wrong_size:
      return "the image has another size than this network's";
    case ImageStatus::not_an_image:
      return "these bytes are no fixnet image";
    case ImageStatus::unknown_version:
      return "the image has a version unknown to this program";
    case ImageStatus::other_scalar:
      return "the image's numbers have another type";
    case ImageStatus::other_architecture:
      return "the image is of another architecture";
    case ImageStatus::other_parameter_count:
      return "the image has another number of parameters";
    case ImageStatus::damaged:
      return "the image is damaged: its checksum is wrong";
  }
  return "unknown status";
}

namespace image_impl {

inline constexpr std::size_t checksum_at = 20, header_size = 24;
inline constexpr char magic[] = {'f', 'i', 'x', 'n', 'e', 't'};
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

constexpr std::uint32_t checksum(std::span<const std::byte> image) noexcept {
  Crc32 crc;
  crc.add(image.first(checksum_at));
  crc.add(image.subspan(header_size));
  return crc.value();
}

constexpr bool has_magic(std::span<const std::byte> image) noexcept {
  for (std::size_t i = 0; i < sizeof magic; ++i) {
    if (image[i] != static_cast<std::byte>(magic[i])) return false;
  }
  return true;
}

/// Calls act(place in the network's storage, place in the image) for each parameter.
template <class Net, class Act>
constexpr void for_each_place(const Act& act) noexcept {
  std::size_t at = header_size;
  const auto next = [&](const plan_impl::Stage&, int place) {
    act(place, at);
    at += sizeof(typename Net::scalar);
  };
  plan_impl::for_each_parameter<typename Net::Plan>(next, next);
}

/// What is wrong with the bytes as an image of Net.
template <class Net>
constexpr ImageStatus check(std::span<const std::byte> in, std::size_t size) noexcept {
  if (in.size() < header_size || !has_magic(in)) return ImageStatus::not_an_image;
  if (get(in, 6, 1) != version) return ImageStatus::unknown_version;
  if (get(in, 7, 1) != sizeof(typename Net::scalar)) return ImageStatus::other_scalar;
  if (get(in, 8, 8) != architecture_hash<Net>()) return ImageStatus::other_architecture;
  if (get(in, 16, 4) != static_cast<std::uint64_t>(Net::parameter_count)) {
    return ImageStatus::other_parameter_count;
  }
  if (in.size() != size) return ImageStatus::wrong_size;
  return get(in, checksum_at, 4) == checksum(in) ? ImageStatus::ok : ImageStatus::damaged;
}

}  // namespace image_impl

/// The number of bytes of a network's image.
template <class Net>
inline constexpr std::size_t image_size = image_impl::header_size +
                                          static_cast<std::size_t>(Net::parameter_count) *
                                              sizeof(typename Net::scalar);

/// Writes the network's image to the first image_size<Net> bytes of `out`.
/// Errors    wrong_size, and nothing is written, if there are fewer
/// Cost      one pass over the parameters, one over the bytes; no allocation, noexcept
template <class Net>
[[nodiscard]] constexpr ImageStatus to_bytes(const Net& net, std::span<std::byte> out) noexcept {
  using T = typename Net::scalar;
  if (out.size() < image_size<Net>) return ImageStatus::wrong_size;
  for (std::size_t i = 0; i < sizeof image_impl::magic; ++i) {
    out[i] = static_cast<std::byte>(image_impl::magic[i]);
  }
  image_impl::put(out, 6, 1, image_impl::version);
  image_impl::put(out, 7, 1, sizeof(T));
  image_impl::put(out, 8, 8, architecture_hash<Net>());
  image_impl::put(out, 16, 4, static_cast<std::uint64_t>(Net::parameter_count));
  image_impl::for_each_place<Net>([&](int place, std::size_t at) {
    image_impl::put(out, at, sizeof(T), std::bit_cast<image_impl::Bits<T>>(net.storage()[place]));
  });
  image_impl::put(out, image_impl::checksum_at, 4,
                  image_impl::checksum(out.first(image_size<Net>)));
  return ImageStatus::ok;
}

/// The network's image as a value, constexpr: static constexpr auto rom = to_bytes(net);
template <class Net>
[[nodiscard]] constexpr std::array<std::byte, image_size<Net>> to_bytes(const Net& net) noexcept {
  std::array<std::byte, image_size<Net>> out{};
  (void)to_bytes(net, std::span<std::byte>(out));
  return out;
}

/// Reads parameters from an image of this very network.
/// Errors    any byte that is not as to_bytes wrote it: a status, and the network stays as it was
/// Cost      one pass over the bytes, one over the parameters; no allocation, noexcept
template <class Net>
[[nodiscard]] constexpr ImageStatus from_bytes(std::span<const std::byte> in, Net& net) noexcept {
  using T = typename Net::scalar;
  const ImageStatus status = image_impl::check<Net>(in, image_size<Net>);
  if (status != ImageStatus::ok) return status;
  image_impl::for_each_place<Net>([&](int place, std::size_t at) {
    const auto bits = static_cast<image_impl::Bits<T>>(image_impl::get(in, at, sizeof(T)));
    net.storage()[place] = std::bit_cast<T>(bits);
  });
  return status;
}

FIXNET_NAMESPACE_END
