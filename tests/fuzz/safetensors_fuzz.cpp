// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <algorithm>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/model.hpp>
#include <fixnet/io/printable.hpp>

using namespace fixnet;

namespace {

using Net = Sequential<Linear<2, 3>, PReLU, Linear<3, 1, false>>;

/// What was read is what is read again after it was written.
void write_back(const io::SafeTensors& file) {
  std::vector<io::NamedTensor> tensors;
  for (const auto& [name, dtype, shape, begin, end] : file.tensors()) {
    const auto bytes = file.bytes({name, dtype, shape, begin, end});
    tensors.push_back({name, dtype, shape, io::Bytes(bytes.begin(), bytes.end())});
  }
  const std::string text = written([&](const std::string& path) {
    promise(io::write_safetensors(path, tensors, file.metadata()).ok());
  });
  const auto all = as_bytes(text);
  const auto again = io::parse_safetensors(io::Bytes(all.begin(), all.end()), "f");
  promise(again.ok() && again->metadata() == file.metadata());
  promise(again->tensors().size() == tensors.size());
  for (const io::NamedTensor& tensor : tensors) {
    const io::TensorInfo* found = again->find(tensor.name);
    promise(found != nullptr && found->dtype == tensor.dtype && found->shape == tensor.shape);
    promise(std::ranges::equal(again->bytes(*found), tensor.data));
  }
}

/// Neither loader changes anything unless it takes everything.
void load(const io::SafeTensors& file) {
  Net net;
  const Net before = net;
  if (!io::load(file, net).ok()) promise(std::memcmp(&net, &before, sizeof net) == 0);
  net = before;
  Standardization<float, 2> features;
  const auto none = features;
  if (!io::load(file, net, features).ok()) {
    promise(std::memcmp(&net, &before, sizeof net) == 0);
    promise(std::memcmp(&features, &none, sizeof features) == 0);
  }
}

/// A header is made of the library's words and numbers: no text of the file's is in it.
void import(const io::SafeTensors& file) {
  const auto model = io::import_safetensors(file);
  if (!model || model->parameter_count() > 1000) return;
  const auto header = io::header_of(*model, "m", "f");
  if (!header) return promise(!header.error().what.empty());
  promise(is_plain(*header, true));
  const auto statements = std::count(header->begin(), header->end(), ';');
  long expected = model->mean.empty() ? 17 : 18;
  for (const auto& layer : model->layers) {
    for (const auto& tensor : layer.tensors) {
      const bool buffer = tensor.name.find("running_") == 0 || tensor.name.find("num_") == 0;
      expected += buffer ? 1 : 0;  // a line that sets it
    }
  }
  promise(statements == expected);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto all = as_bytes(data, size);
  const auto file = io::parse_safetensors(io::Bytes(all.begin(), all.end()), "f");
  if (!file) return promise(is_plain(io::printable(file.error().text()))), 0;
  std::size_t sum = 0;
  for (const auto& tensor : file->tensors()) {
    sum += file->bytes(tensor).size();
    promise(is_plain(io::printable(tensor.name)));
    (void)file->values<float>(tensor.name, tensor.shape).ok();
  }
  promise(sum <= size);
  write_back(*file);
  load(*file);
  import(*file);
  return 0;
}
