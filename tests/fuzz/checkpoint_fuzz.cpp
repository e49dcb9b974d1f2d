// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <fixnet/fixnet.hpp>
#include <fixnet/io/checkpoint.hpp>

using namespace fixnet;

namespace {

/// What was loaded is what is loaded again after it was saved.
template <class... Parts>
void save_again(const Parts&... parts) {
  const std::string text =
      written([&](const std::string& path) { promise(io::save_checkpoint(path, parts...).ok()); });
  const auto all = as_bytes(text);
  const auto file = io::parse_safetensors(io::Bytes(all.begin(), all.end()), "f");
  promise(file.ok());
  std::tuple<Parts...> again{parts...};
  promise(
      std::apply([&](auto&... copy) { return io::load_checkpoint(*file, copy...); }, again).ok());
}

void load_training(const io::SafeTensors& file) {
  Trainer trainer{Sequential<Linear<2, 1>>{}, MSELoss{}, Adam{}, batch<2>};
  Scheduler schedule{trainer, ReduceLROnPlateau{}};
  long epoch = 0;
  const auto before = trainer;
  if (!io::load_checkpoint(file, trainer, schedule, epoch).ok()) {
    return promise(std::memcmp(&trainer, &before, sizeof trainer) == 0 && epoch == 0);
  }
  save_again(trainer, schedule, epoch);
  (void)schedule.step(trainer, 0.5);
  (void)trainer.step(Tensor<float, 2, 2>{}, Tensor<float, 2, 1>{});
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto all = as_bytes(data, size);
  const auto file = io::parse_safetensors(io::Bytes(all.begin(), all.end()), "f");
  if (!file) return 0;
  load_training(*file);
  Generator generator{1};
  if (io::load_checkpoint(*file, generator).ok()) {
    save_again(generator);
    (void)generator.normal();
  }
  Sequential<Linear<2, 1>> net;
  Standardization<float, 2> features;
  if (io::load_checkpoint(*file, net, features).ok()) save_again(net, features);
  return 0;
}
