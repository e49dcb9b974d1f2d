// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <fixnet/io/npy.hpp>

using namespace fixnet;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto number = io::parse_npy<float>(as_bytes(data, size), "f");
  if (number) promise(number->values.size() <= size);
  const auto whole = io::parse_npy<std::int64_t>(as_bytes(data, size), "f");
  promise(!whole || number);
  if (!number) return 0;
  const std::string text = written([&](const std::string& path) {
    promise(io::write_npy<float>(path, number->shape, number->values).ok());
  });
  const auto again = io::parse_npy<float>(as_bytes(text), "f");
  promise(again.ok() && again->shape == number->shape);
  const auto& read = again->values;
  promise(read.size() == number->values.size());
  promise(read.empty() || std::memcmp(read.data(), number->values.data(), 4 * read.size()) == 0);
  return 0;
}
