// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <fixnet/fixnet.hpp>
#include <fixnet/io/bytes.hpp>

using namespace fixnet;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using Net = Sequential<Linear<2, 3>, PReLU, Linear<3, 1, false>>;
  Net net;
  const Net before = net;
  if (from_bytes(as_bytes(data, size), net) != BytesStatus::ok) {
    promise(std::memcmp(&net, &before, sizeof net) == 0);
  } else {
    const auto again = to_bytes(net);
    promise(size == again.size() && std::memcmp(data, again.data(), size) == 0);
  }
  // The checksum stops nearly everything: set it right, and look behind it.
  std::string repaired(reinterpret_cast<const char*>(data), size);
  if (size < bytes_impl::header_size) return 0;
  const auto bytes = std::as_writable_bytes(std::span(repaired));
  bytes_impl::put(bytes, bytes_impl::checksum_at, 4, bytes_impl::checksum(bytes));
  promise(from_bytes(bytes, net) != BytesStatus::damaged);
  return 0;
}
