// SPDX-License-Identifier: MIT
//
// What earlier versions wrote is read. Training that goes on from their checkpoints comes to the
// numbers that they came to, and headers of theirs compile.
#include <cstring>
#include <filesystem>
#include <fixnet/io/bytes.hpp>
#include <fixnet/io/checkpoint.hpp>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/npy.hpp>
#include <fstream>
#include <sstream>

#include "catch_compat.hpp"
#include "io/stored/0.1.0/double.hpp"
#include "io/stored/0.1.0/float.hpp"
#include "io/stored/0.1.0/large.hpp"
#include "io/stored/content.hpp"

using namespace stored;

namespace {

std::vector<std::string> versions() {
  std::vector<std::string> all;
  for (const auto& entry : std::filesystem::directory_iterator(FIXNET_STORED)) {
    if (entry.is_directory()) all.push_back(entry.path().string() + "/");
  }
  return all;
}

void require(const io::Result<>& done) {
  if (!done) FAIL(done.error().text());
}

// The numbers behind a name in a text.
std::vector<double> numbers(const std::string& path, const std::string& name) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string first;
    words >> first;
    if (first != name) continue;
    std::vector<double> all;
    for (double value = 0; words >> value;) all.push_back(value);
    return all;
  }
  return {};
}

template <class Net>
bool same_parameters(const Net& a, const Net& b) {
  const auto x = a.parameters(), y = b.parameters();
  return std::memcmp(&x, &y, sizeof x) == 0;
}

template <class T>
void read_models(const std::string& folder, const std::string& type) {
  Every<T> net, other;
  Standardization<T, 3> read;
  require(io::load(folder + type + ".safetensors", net, read));
  CHECK(same_parameters(net, numbered<Every<T>>()));
  CHECK(read == features<T>());
  const auto bytes = io::read_file(folder + type + ".bytes");
  REQUIRE(bytes);
  REQUIRE(from_bytes(*bytes, other) == BytesStatus::ok);
  CHECK(same_parameters(other, net));
  const auto file = io::read_safetensors(folder + type + ".safetensors");
  REQUIRE(file);
  const auto imported = io::import_safetensors(*file);
  if (!imported) FAIL(imported.error().text());
  CHECK(imported->architecture() == architecture<Every<T>>());
}

template <class T>
void read_array(const std::string& folder, const std::string& type) {
  const auto table = io::read_npy<T>(folder + type + ".npy");
  if (!table) FAIL(table.error().text());
  CHECK(table->rows == 2);
  CHECK(table->values == std::vector<T>{T(-11), T(-6), T(-1), T(4), T(9), T(14)});
}

}  // namespace

TEST_CASE("stored: models, bytes and arrays of every version are read") {
  REQUIRE_FALSE(versions().empty());
  for (const std::string& folder : versions()) {
    CAPTURE(folder);
    read_models<float>(folder, "float");
    read_models<double>(folder, "double");
    read_array<float>(folder, "float");
    read_array<double>(folder, "double");
    read_array<std::int64_t>(folder, "int64");
  }
}

TEST_CASE("stored: training goes on from checkpoints of every version, as it did then") {
  for (const std::string& folder : versions()) {
    for_each_optimizer([&](const std::string name, const auto& rule, const auto& clip) {
      CAPTURE(folder, name);
      using Rule = std::remove_cvref_t<decltype(rule)>;
      using Clip = std::remove_cvref_t<decltype(clip)>;
      auto training = trainer(Rule{}, Clip{});
      if constexpr (std::is_same_v<Clip, ClipGradNorm>) training.clip().norm_type = 1;
      require(io::load_checkpoint(folder + name + ".checkpoint", training));
      CHECK(training.rule().lr == rule.lr);
      CHECK(training.loss().delta == 0.75);
      train(training, steps_before, steps_before + steps_after);
      const auto expected = numbers(folder + "optimizers.txt", name);
      const auto all = training.model().parameters();
      REQUIRE(expected.size() == Small::parameter_count);
      for (int i = 0; i < Small::parameter_count; ++i) {
        CHECK_THAT(static_cast<double>(all[i]),
                   Catch::Matchers::WithinAbs(expected[static_cast<std::size_t>(i)], 1e-4));
      }
    });
  }
}

TEST_CASE("stored: schedules go on from checkpoints of every version, as they did then") {
  for (const std::string& folder : versions()) {
    for_each_schedule([&](const std::string name, const auto& policy) {
      CAPTURE(folder, name);
      auto optimizer = driven();
      Scheduler schedule{optimizer, policy};
      for (int i = 0; i < epochs_before; ++i) (void)next_rate(schedule, optimizer, i);
      auto other = driven();
      schedule = Scheduler{other, std::remove_cvref_t<decltype(policy)>{}};
      require(io::load_checkpoint(folder + name + ".checkpoint", schedule));
      const auto expected = numbers(folder + "schedules.txt", name);
      REQUIRE(expected.size() == epochs_after);
      for (int i = 0; i < epochs_after; ++i) {
        CHECK_THAT(next_rate(schedule, optimizer, epochs_before + i),
                   Catch::Matchers::WithinAbs(expected[static_cast<std::size_t>(i)], 1e-14));
      }
    });
  }
}

TEST_CASE("stored: networks, generators and values of a program are parts of every version") {
  for (const std::string& folder : versions()) {
    CAPTURE(folder);
    Every<double> net;
    Standardization<float, 3> read;
    Generator generator{1};
    Progress found;
    long number = 0;
    float half = 0;
    require(io::load_checkpoint(folder + "parts.checkpoint", net, read, generator, found, number,
                                half));
    CHECK(same_parameters(net, numbered<Every<double>>()));
    CHECK(read == features<float>());
    CHECK(found.phase == progress.phase);
    CHECK(found.best == progress.best);
    CHECK(found.paused);
    CHECK(found.count == -7);
    CHECK(number == 42);
    CHECK(half == 0.5f);
    for (const double expected : numbers(folder + "generator.txt", "normal")) {
      CHECK_THAT(generator.normal(), Catch::Matchers::WithinAbs(expected, 1e-15));
    }
  }
}

TEST_CASE("stored: headers compile, and check themselves") {
  STATIC_REQUIRE(std::is_same_v<stored_float::Net, Every<float>>);
  STATIC_REQUIRE(std::is_same_v<stored_double::Net, Every<double>>);
  CHECK(same_parameters(stored_float::net, numbered<Every<float>>()));
  CHECK(same_parameters(stored_double::net, numbered<Every<double>>()));
  CHECK(stored_double::features == features<double>());
  stored_large::Net large;
  stored_large::load(large);
  CHECK(stored_large::self_check(large));
  CHECK(same_parameters(large, numbered<Large>()));
}
