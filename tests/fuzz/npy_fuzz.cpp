// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <fixnet/io/npy.hpp>

using namespace fixnet;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto number = io::parse_npy<float>(as_bytes(data, size), "f");
  if (number) promise(number->values.size() <= size);
  const auto whole = io::parse_npy<std::int64_t>(as_bytes(data, size), "f");
  promise(!whole || number);
  return 0;
}
