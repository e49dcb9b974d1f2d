// SPDX-License-Identifier: MIT
//
// fixnet-realtime: how long single calls of step and forward take on this machine, at worst.
#include <fixnet/io/file.hpp>

#include "programs/options.hpp"
#include "timed.hpp"

using namespace fixnet::tools;
using namespace fixnet::io;

namespace {

constexpr const char* program = "fixnet-realtime";

struct Options {
  std::string pictures;
  long calls = 10'000'000;
  Places places;
};

Result<> measure(const Options& options) {
  const auto places = find_places(options.places, true);
  if (!places) return places.error();
  const Scratch scratch;
  if (scratch.path().empty()) return Error{"", "", "no temporary folder can be made", "", ""};
  const std::string source = scratch.path() + "/realtime.cpp",
                    binary = scratch.path() + "/realtime";
  Result<> step = write_text(scratch.path() + "/latency.hpp", latency_text);
  if (step) step = write_text(source, realtime_text);
  std::printf("three networks, being compiled\n");
  std::fflush(stdout);
  if (step) step = run_command(compile_command(*places, source, binary), "the compiler ends");
  std::vector<std::string> command{binary, std::to_string(options.calls)};
  if (!options.pictures.empty()) command.push_back(options.pictures);
  return step ? run_command(command, "the program ends") : step;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{
      "Times single calls of step and forward: three networks, each with ordinary numbers, "
      "denormal "
      "ones, extreme ones, NaN, and cold caches.",
      program};
  Options o;
  app.add_option("--calls", o.calls, "how many of each (10000000)")
      ->check(CLI::Range(10L, 100'000'000L));
  app.add_option("--svg", o.pictures, "a folder for a histogram of each line as a picture")
      ->check(CLI::ExistingDirectory);
  add_places(app, o.places, true);
  return run_with_options(program, app, argc, argv, [&] { return measure(o); });
}
