// SPDX-License-Identifier: MIT
//
// fixnet-predict: a model's outputs for the rows of a CSV file, without a compiler: layer by layer
// in double, as imported headers are checked.
#include <algorithm>
#include <fixnet/io/csv.hpp>
#include <fixnet/io/file.hpp>
#include <fixnet/io/imported.hpp>

#include "programs/options.hpp"

using namespace fixnet::tools;
using namespace fixnet::io;

namespace {

constexpr const char* program = "fixnet-predict";

struct Options {
  std::string model, data, layers, output;
  std::vector<std::string> without;
  bool no_header = false;
};

/// The columns that go into the model: all but those the user leaves out.
Result<std::vector<std::size_t>> inputs(const Options& options, const Table<double>& table,
                                        std::size_t in) {
  std::vector<bool> used(table.columns, true);
  for (const std::string& name : options.without) {
    const auto found = std::find(table.names.begin(), table.names.end(), name);
    if (found == table.names.end())
      return Error{options.data, "", "no column to leave out", "a name of the header's", name};
    used[static_cast<std::size_t>(found - table.names.begin())] = false;
  }
  std::vector<std::size_t> columns;
  for (std::size_t c = 0; c < table.columns; ++c) {
    if (used[c]) columns.push_back(c);
  }
  if (columns.size() == in) return columns;
  return Error{options.data, "",
               "another number of columns than the model takes (--without COLUMN leaves one out)",
               std::to_string(in), std::to_string(columns.size())};
}

/// One line of outputs.
void add_line(std::string& text, const std::vector<double>& y) {
  char number[40];
  for (std::size_t o = 0; o < y.size(); ++o) {
    std::snprintf(number, sizeof number, o == 0 ? "%.9g" : ",%.9g", y[o]);
    text += number;
  }
  text += '\n';
}

std::string header(std::size_t outputs) {
  std::string text = "output0";
  for (std::size_t o = 1; o < outputs; ++o) text += ",output" + std::to_string(o);
  return text + "\n";
}

Result<> run(const Options& options) {
  const auto file = read_safetensors(options.model);
  if (!file) return file.error();
  const auto model = import_safetensors(*file, options.layers);
  if (!model) return model.error();
  CsvOptions csv;
  csv.header = !options.no_header;
  const auto table = read_csv<double>(options.data, csv);
  if (!table) return table.error();
  const auto columns = inputs(options, *table, model->in());
  if (!columns) return columns.error();
  std::string text;
  std::vector<double> x(columns->size());
  for (std::size_t r = 0; r < table->rows; ++r) {
    for (std::size_t i = 0; i < x.size(); ++i) {
      x[i] = table->row(r)[(*columns)[i]];
      if (!model->mean.empty()) x[i] = (x[i] - model->mean[i]) / model->std[i];
    }
    const std::vector<double> y = predict(*model, x);
    if (r == 0) text = header(y.size());
    add_line(text, y);
  }
  if (!options.output.empty()) return write_file(options.output, std::as_bytes(std::span(text)));
  std::fwrite(text.data(), 1, text.size(), stdout);
  return Done{};
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{
      "Prints a model's outputs for each row of a CSV file, as CSV. No compiler is needed: the "
      "layers are computed in double.",
      program};
  Options o;
  app.add_option("model", o.model, "model.safetensors")->required();
  app.add_option("data", o.data, "a CSV file with the model's inputs")->required();
  app.add_option("--without", o.without, "a column that is no input, such as the target");
  app.add_option("--layers", o.layers, "the layers of a file whose metadata does not tell them");
  app.add_option("-o,--output", o.output, "the file to write (the terminal)");
  app.add_flag("--no-header", o.no_header, "the first line has numbers, not names");
  return run_with_options(program, app, argc, argv, [&] { return run(o); });
}
