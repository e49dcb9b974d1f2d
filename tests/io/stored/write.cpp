// SPDX-License-Identifier: MIT
//
// io_stored_write FOLDER: writes the files that later versions have to read. Each release that writes
// any of them otherwise adds a folder.
#include <cstdio>
#include <fixnet/io/bytes.hpp>
#include <fixnet/io/checkpoint.hpp>
#include <fixnet/io/npy.hpp>
#include <string>
#include <vector>

#include "content.hpp"

using namespace stored;

namespace {

int failed = 0;

void check(const io::Result<>& done) {
  if (done) return;
  std::fprintf(stderr, "%s\n", done.error().text().c_str());
  failed = 1;
}

// The numbers that the training, or a schedule, goes on with.
class Numbers {
 public:
  explicit Numbers(const std::string& path) : file_(std::fopen(path.c_str(), "w")) {}
  Numbers(const Numbers&) = delete;
  Numbers& operator=(const Numbers&) = delete;
  ~Numbers() { std::fclose(file_); }
  void name(const char* text) { std::fprintf(file_, "%s", text); }
  void put(double value) { std::fprintf(file_, " %.17g", value); }
  void end() { std::fprintf(file_, "\n"); }

 private:
  std::FILE* file_;
};

template <class T>
void write_models(const std::string& folder, const std::string& type) {
  const auto net = numbered<Every<T>>();
  check(io::save(folder + "/" + type + ".safetensors", net, features<T>()));
  check(io::write_file(folder + "/" + type + ".bytes", to_bytes(net)));
}

template <class T>
void write_array(const std::string& folder, const std::string& type) {
  std::vector<T> values;
  for (int i = 0; i < 6; ++i) values.push_back(static_cast<T>(i * 5 - 11));
  check(io::write_npy<T>(folder + "/" + type + ".npy", {2, 3}, values));
}

void write_optimizers(const std::string& folder) {
  Numbers numbers(folder + "/optimizers.txt");
  for_each_optimizer([&](const char* name, const auto& rule, const auto& clip) {
    auto training = trainer(rule, clip);
    train(training, 0, steps_before);
    check(io::save_checkpoint(folder + "/" + name + ".checkpoint", training));
    train(training, steps_before, steps_before + steps_after);
    const auto all = training.model().parameters();
    numbers.name(name);
    for (int i = 0; i < Small::parameter_count; ++i) numbers.put(static_cast<double>(all[i]));
    numbers.end();
  });
}

void write_schedules(const std::string& folder) {
  Numbers numbers(folder + "/schedules.txt");
  for_each_schedule([&](const char* name, const auto& policy) {
    auto optimizer = driven();
    Scheduler schedule{optimizer, policy};
    for (int i = 0; i < epochs_before; ++i) (void)next_rate(schedule, optimizer, i);
    check(io::save_checkpoint(folder + "/" + name + ".checkpoint", schedule));
    numbers.name(name);
    for (int i = 0; i < epochs_after; ++i)
      numbers.put(next_rate(schedule, optimizer, epochs_before + i));
    numbers.end();
  });
}

void write_parts(const std::string& folder) {
  Generator generator{7};
  for (int i = 0; i < 5; ++i) (void)generator.normal();
  check(io::save_checkpoint(folder + "/parts.checkpoint", numbered<Every<double>>(),
                            features<float>(), generator, progress, 42L, 0.5f));
  Numbers numbers(folder + "/generator.txt");
  numbers.name("normal");
  for (int i = 0; i < 8; ++i) numbers.put(generator.normal());
  numbers.end();
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) return 2;
  const std::string folder = words[1];
  write_models<float>(folder, "float");
  write_models<double>(folder, "double");
  check(io::save(folder + "/large.safetensors", numbered<Large>()));
  write_array<float>(folder, "float");
  write_array<double>(folder, "double");
  write_array<std::int64_t>(folder, "int64");
  write_optimizers(folder);
  write_schedules(folder);
  write_parts(folder);
  return failed;
}
