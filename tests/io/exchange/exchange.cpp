// SPDX-License-Identifier: MIT
//
// exchange make FOLDER: trains, and writes one file of each kind.
// exchange copy FROM TO: reads the files and writes what was read: the same bytes, whatever
// processor, instruction set and compiler wrote them.
#include <cstdio>
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/bytes.hpp>
#include <fixnet/io/checkpoint.hpp>
#include <fixnet/io/npy.hpp>

using namespace fixnet;

namespace {

template <class T>
using Net = Network<T, Linear<3, 19>, PReLUWith<19>, Linear<19, 2, false>, Softmax>;

// What a checkpoint of training holds.
struct Everything {
  Trainer<Net<float>, MSELoss, Adam, 7> trainer{Net<float>{manual_seed(1)}, MSELoss{}, Adam{},
                                                batch<7>};
  Trainer<Net<double>, HuberLoss, SGD, 5> wide{Net<double>{manual_seed(2)}, HuberLoss{},
                                               SGD{.momentum = 0.9}, batch<5>};
  Scheduler<ReduceLROnPlateau> schedule{trainer, {.patience = 1}};
  Generator generator{3};
  long count = -4;
};

template <class T, int B>
void train(auto& trainer, Generator& generator) {
  Tensor<T, B, 3> x;
  Tensor<T, B, 2> y;
  for (int step = 0; step < 5; ++step) {
    for (auto& row : x.data) {
      for (T& value : row) value = static_cast<T>(generator.normal());
    }
    trainer.step(x, y);
  }
}

int check(const io::Result<>& done) {
  if (done) return 0;
  std::fprintf(stderr, "%s\n", done.error().text().c_str());
  return 1;
}

int write(const std::string& folder, const Everything& all) {
  const auto bytes = to_bytes(all.wide.model());
  const auto parameters = all.trainer.model().parameters();
  const std::span<const float> values(parameters.data);
  return check(io::save_checkpoint(folder + "/checkpoint", all.trainer, all.wide, all.schedule,
                                   all.generator, all.count)) +
         check(io::save(folder + "/model", all.trainer.model())) +
         check(io::write_file(folder + "/bytes", bytes)) +
         check(io::write_npy<float>(folder + "/npy", {values.size()}, values));
}

int make(const std::string& folder) {
  Everything all;
  train<float, 7>(all.trainer, all.generator);
  train<double, 5>(all.wide, all.generator);
  (void)all.schedule.step(all.trainer, 0.5);
  return write(folder, all);
}

int copy(const std::string& from, const std::string& to) {
  Everything all;
  int failed = check(io::load_checkpoint(from + "/checkpoint", all.trainer, all.wide, all.schedule,
                                         all.generator, all.count));
  // The other files, which hold the same numbers again, have to fill what is empty.
  const auto trained = all.trainer.model().parameters();
  all.trainer.model() = {}, all.wide.model() = {};
  failed += check(io::load(from + "/model", all.trainer.model()));
  const auto bytes = io::read_file(from + "/bytes");
  if (!bytes || from_bytes(*bytes, all.wide.model()) != BytesStatus::ok) return 1;
  const auto npy = io::read_npy<float>(from + "/npy");
  if (!npy || npy->values.size() != sizeof trained / sizeof(float)) return 1;
  if (std::memcmp(npy->values.data(), trained.data, sizeof trained) != 0) return 1;
  return failed + write(to, all);
}

}  // namespace

int main(int count, char** words) {
  if (count == 3 && std::strcmp(words[1], "make") == 0) return make(words[2]);
  if (count == 4 && std::strcmp(words[1], "copy") == 0) return copy(words[2], words[3]);
  return 2;
}
