// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <fixnet/io/imported.hpp>

using namespace fixnet;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  (void)io::to_pytorch(text);
  io::Ratio ratio;
  if (io::parse_ratio(text, ratio)) {
    io::Ratio again;
    promise(io::parse_ratio(ratio.text(), again) && again == ratio);
  }
  const auto layers = io::parse_architecture(text, "f");
  if (!layers) return 0;
  for (const auto& layer : *layers) (void)io::imported_layer(layer, "f").ok();
  return 0;
}
