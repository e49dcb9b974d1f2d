// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <fixnet/fixnet.hpp>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/model.hpp>

using namespace fixnet;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto all = as_bytes(data, size);
  const auto file = io::parse_safetensors(io::Bytes(all.begin(), all.end()), "f");
  if (!file) return promise(!file.error().what.empty()), 0;
  std::size_t sum = 0;
  for (const auto& tensor : file->tensors()) {
    sum += file->bytes(tensor).size();
    (void)file->values<float>(tensor.name, tensor.shape).ok();
  }
  promise(sum <= size);
  Sequential<Linear<2, 3>, PReLU, Linear<3, 1, false>> net;
  const auto before = net;
  if (!io::load(*file, net).ok()) promise(std::memcmp(&net, &before, sizeof net) == 0);
  const auto model = io::import_safetensors(*file);
  if (model && model->parameter_count() < 1000) {
    const auto header = io::header_of(*model, "m", "f");
    promise(header.ok() || !header.error().what.empty());
  }
  return 0;
}
