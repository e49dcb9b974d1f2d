// SPDX-License-Identifier: MIT
#include "fuzz.hpp"

#include <fixnet/fixnet.hpp>
#include <fixnet/io/checkpoint.hpp>

using namespace fixnet;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto all = as_bytes(data, size);
  const auto file = io::parse_safetensors(io::Bytes(all.begin(), all.end()), "f");
  if (!file) return 0;
  Trainer trainer{Sequential<Linear<2, 1>>{}, MSELoss{}, Adam{}, batch<2>};
  Scheduler<ReduceLROnPlateau> schedule{{}, 0.1};
  long epoch = 0;
  const auto before = trainer;
  if (!io::load_checkpoint(*file, trainer, schedule, epoch).ok()) {
    promise(std::memcmp(&trainer, &before, sizeof trainer) == 0 && epoch == 0);
  } else {
    (void)schedule.step(0.5);
    (void)trainer.step(Tensor<float, 2, 2>{}, Tensor<float, 2, 1>{});
  }
  Generator generator{1};
  if (io::load_checkpoint(*file, generator).ok()) (void)generator.normal();
  return 0;
}
