// SPDX-License-Identifier: MIT
//
// fixnet-train: a CSV file to a program that trains on it, and what it trains.
#include <filesystem>
#include <fixnet/io/csv.hpp>
#include <fixnet/io/file.hpp>

#include "programs/options.hpp"
#include "programs/train_program.hpp"

using namespace fixnet::tools;
using fixnet::io::Done;
using fixnet::io::Error;
using fixnet::io::Result;

namespace {

constexpr const char* program = "fixnet-train";

struct Options : TrainOptions {
  std::string source;
  bool only_print = false, force = false, no_header = false;
  Places places;
};

void add_options(CLI::App& app, Options& o) {
  app.add_option("data", o.data, "a CSV file of numbers, its first line the columns' names")
      ->required();
  app.add_option("--target", o.target, "the column to predict, by name or number (the last one)");
  app.add_option("--layers", o.layers,
                 "\"30 ReLU 16 ReLU 1 Sigmoid\": a number is a Linear with so many outputs")
      ->required();
  app.add_option("--loss", o.loss,
                 "bce, bce_with_logits, cross_entropy, nll, mse, l1, smooth_l1, huber")
      ->required();
  app.add_option("--optimizer", o.optimizer, "adam (default), adamw, sgd, rmsprop, ...");
  const CLI::Range not_negative(0.0, 1e9);
  app.add_option("--lr", o.lr, "learning rate (the optimizer's own)")->check(not_negative);
  app.add_option("--momentum", o.momentum, "of sgd")->check(not_negative);
  app.add_option("--weight-decay", o.weight_decay)->check(not_negative);
  app.add_option("--epochs", o.epochs, "at most so many (100)")
      ->check(CLI::Range(1, 1'000'000'000));
  app.add_option("--patience", o.patience, "epochs without a better validation loss (10; 0: any)")
      ->check(CLI::Range(0, 1'000'000'000));
  app.add_option("--batch", o.batch, "rows of a step (32)")->check(CLI::Range(1, 65536));
  app.add_option("--seed", o.seed, "of weights, split and shuffling (1)");
  app.add_option("--validation", o.validation, "part of the rows that judges (0.2)")
      ->check(CLI::Range(0.0, 1.0));
  app.add_option("--model", o.model, "the model to write (NAME OF DATA.safetensors)");
  app.add_option("-o,--output", o.source, "the source to write (NAME OF DATA_train.cpp)");
  app.add_flag("--print", o.only_print, "print the source, and do nothing else");
  app.add_flag("--force", o.force, "replace a source that is there");
  app.add_flag("--no-header", o.no_header, "the first line has numbers, not names");
  add_places(app, o.places, true);
}

/// The source that the options ask for.
Result<std::string> source_of(const Options& o) {
  fixnet::io::CsvOptions csv;
  csv.header = !o.no_header;
  const auto table = fixnet::io::read_csv<float>(o.data, csv);
  if (!table) return table.error();
  return train_program(o, *table);
}

/// Compiles the source, runs it, and leaves no binary behind.
Result<> build_and_run(const Options& o, const Places& places) {
  const Scratch scratch;
  if (scratch.path().empty()) return Error{"", "", "no temporary folder can be made", "", ""};
  const std::string binary = scratch.path() + "/train";
  Result<> step = run_command(compile_command(places, o.source, binary), "the compiler ends");
  if (step) step = run_command({binary}, "the program ends");
  return step;
}

Result<> train(Options& o) {
  const std::string stem = std::filesystem::path(o.data).stem().string();
  if (o.model.empty()) o.model = stem + ".safetensors";
  if (o.source.empty()) o.source = stem + "_train.cpp";
  const auto source = source_of(o);
  if (!source) return source.error();
  if (o.only_print) {
    std::fputs(source->c_str(), stdout);
    return Done{};
  }
  std::error_code none;
  if (!o.force && std::filesystem::exists(o.source, none))
    return Error{o.source, "", "is there already: --force replaces it, -o FILE writes another", "",
                 ""};
  const auto places = find_places(o.places, true);
  if (!places) return places.error();
  const Result<> written = fixnet::io::write_file(o.source, std::as_bytes(std::span(*source)));
  if (!written) return written;
  std::printf("%s: written, being compiled\n", fixnet::io::printable(o.source).c_str());
  std::fflush(stdout);
  const Result<> done = build_and_run(o, *places);
  if (done) std::printf("%s: the trained model\n", fixnet::io::printable(o.model).c_str());
  return done;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Writes a C++ program that trains a network on a CSV file, compiles it and runs it.",
               program};
  Options options;
  add_options(app, options);
  return run_with_options(program, app, argc, argv, [&] { return train(options); });
}
