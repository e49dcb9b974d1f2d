// SPDX-License-Identifier: MIT
//
// fixnet-bench: how long one call of a model takes on this machine.
#include <cstring>
#include <fixnet/io/file.hpp>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/onnx.hpp>
#include <fixnet/io/svg.hpp>

#include "programs/bench_program.hpp"
#include "programs/options.hpp"
#include "timed.hpp"

using namespace fixnet::tools;
using namespace fixnet::io;

namespace {

constexpr const char* program = "fixnet-bench";

struct Options {
  std::string model, layers, picture;
  long calls = 1'000'000;
  Places places;
};

Result<ImportedModel> read(const Options& options) {
  if (ends_with(options.model, ".onnx")) return read_onnx(options.model);
  const auto file = read_safetensors(options.model);
  if (!file) return file.error();
  return import_safetensors(*file, options.layers);
}

/// Draws the times that the program has left.
Result<> draw(const Options& options, const std::string& times) {
  const auto bytes = read_file(times);
  if (!bytes) return bytes.error();
  std::vector<double> nanoseconds(bytes->size() / sizeof(double));
  std::memcpy(nanoseconds.data(), bytes->data(), nanoseconds.size() * sizeof(double));
  const PlotText text{.title = options.model, .x = "ns a call", .y = "calls"};
  return write_text(options.picture,
                    histogram_svg(nanoseconds, text, {.bins = 60, .log_x = true, .log_y = true}));
}

Result<> bench(const Options& options) {
  const auto model = read(options);
  if (!model) return model.error();
  const auto header = header_of(*model, "model", options.model);
  if (!header) return header.error();
  const auto places = find_places(options.places, false);
  if (!places) return places.error();
  const Scratch scratch;
  if (scratch.path().empty()) return Error{"", "", "no temporary folder can be made", "", ""};
  const std::string source = scratch.path() + "/bench.cpp", binary = scratch.path() + "/bench";
  Result<> step = write_text(scratch.path() + "/model.hpp", *header);
  if (step) step = write_text(scratch.path() + "/latency.hpp", latency_text);
  if (step) step = write_text(source, bench_program(*header, options.calls));
  std::printf("%s: %s, being compiled\n", printable(options.model).c_str(),
              model->architecture().c_str());
  std::fflush(stdout);
  if (step) step = run_command(compile_command(*places, source, binary), "the compiler ends");
  const std::string times = scratch.path() + "/times";
  if (step) step = run_command({binary, times}, "the program ends");
  return step && !options.picture.empty() ? draw(options, times) : step;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{
      "Compiles a model and times its calls, one sample each: p50, p99, p99.9, the longest, and a "
      "histogram.",
      program};
  Options o;
  app.add_option("model", o.model, "model.safetensors or model.onnx")->required();
  app.add_option("--layers", o.layers,
                 "the layers of a safetensors file whose metadata does not tell them");
  app.add_option("--calls", o.calls, "how many (1000000)")->check(CLI::Range(1000L, 100'000'000L));
  app.add_option("--svg", o.picture, "a file for the histogram as a picture");
  add_places(app, o.places, false);
  return run_with_options(program, app, argc, argv, [&] { return bench(o); });
}
