// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <cstdio>
#include <fixnet/data.hpp>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/progress.hpp>
#include <functional>
#include <limits>
#include <string>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// What a training of three epochs shows.
std::string shown(bool decided, bool shows) {
  std::FILE* const file = std::tmpfile();
  const Tensor<float, 4, 1> x{{{0}, {1}, {2}, {3}}};
  const Dataset data{x, x};
  DataLoader loader{data, batch<2>};
  Trainer trainer{Sequential<Linear<1, 1>>{manual_seed(1)}, MSELoss{}, SGD{}, batch<2>};
  const auto run = [&](auto& progress) {
    fit(trainer, loader, {.epochs = 3}, data, std::ref(progress));
  };
  if (decided) {
    io::Progress progress{3, file, shows};
    run(progress);
  } else {
    io::Progress progress{3, file};
    run(progress);
  }
  std::string text(static_cast<std::size_t>(std::ftell(file)), ' ');
  std::rewind(file);
  text.resize(std::fread(text.data(), 1, text.size(), file));
  std::fclose(file);
  return text;
}

}  // namespace

TEST_CASE("progress_line: rate and time left, in units that are read at a glance") {
  using io::progress_line;
  CHECK(progress_line(25, 100, 0.01234, 0.0456, 2.5) ==
        "epoch 25/100  loss 0.0123  validation 0.0456  10 epochs/s  7.5 s left");
  CHECK(progress_line(1, 100, 2, nothing, 4) == "epoch 1/100  loss 2  4 s/epoch  7 min left");
  CHECK(progress_line(1, 10000, 2, nothing, 4) == "epoch 1/10000  loss 2  4 s/epoch  11.1 h left");
  CHECK(progress_line(100, 100, 2, nothing, 50) == "epoch 100/100  loss 2  2 epochs/s  0 s left");
  CHECK(progress_line(1, 2, nothing, nothing, 0) == "epoch 1/2  loss nan");
}

TEST_CASE("Progress: silent where the file is no terminal, one line that ends where it is") {
  CHECK(shown(false, false).empty());
  CHECK(shown(true, false).empty());
  const std::string line = shown(true, true);
  CHECK(line.starts_with("\repoch 1/3  loss "));
  CHECK(line.find("\repoch 3/3  loss ") != std::string::npos);
  CHECK(line.find("validation") != std::string::npos);
  CHECK(line.ends_with("\x1b[K\n"));
  CHECK(line.find('\n') == line.size() - 1);
}

TEST_CASE("JsonLines: an object a line, appended to, with null for what JSON has not") {
  const Folder folder;
  const std::string path = folder / "log.jsonl";
  {
    auto log = io::JsonLines::open(path);
    REQUIRE(log.ok());
    CHECK(log->write({{"epoch", 1}, {"loss", 0.1}, {"validation", nothing}}).ok());
  }
  auto again = io::JsonLines::open(path);
  REQUIRE(again.ok());
  CHECK(again->write({{"a\"\\\n", -1e300}}).ok());
  CHECK(again->write({}).ok());
  CHECK(content(path) ==
        "{\"epoch\":1,\"loss\":0.1,\"validation\":null}\n{\"a\\\"\\\\\\u000a\":-1e+300}\n{}\n");
}

TEST_CASE("JsonLines: what the system says is an error") {
  const auto none = io::JsonLines::open("/no/such/folder/log.jsonl");
  REQUIRE_FALSE(none.ok());
  CHECK(none.error().text() ==
        "/no/such/folder/log.jsonl: cannot be opened: No such file or directory");
  auto full = io::JsonLines::open("/dev/full");
  if (!full) return;
  CHECK(full->write({{"epoch", 1}}).error().text() ==
        "/dev/full: cannot be written: No space left on device");
}
