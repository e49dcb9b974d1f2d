// SPDX-License-Identifier: MIT
//
// fixnet-inspect: what is in a file.
#include <cstdio>
#include <cstring>
#include <fixnet/io/bytes.hpp>
#include <fixnet/io/csv.hpp>
#include <fixnet/io/npy.hpp>
#include <fixnet/io/onnx.hpp>
#include <fixnet/io/player.hpp>
#include <limits>

#include "tool.hpp"

using namespace fixnet::io;

namespace {

constexpr const char* program = "fixnet-inspect";
constexpr const char* usage =
    "usage: fixnet-inspect FILE...\n"
    "  safetensors models and checkpoints, to_bytes' bytes, .npy, .csv, .tsv, .onnx,\n"
    "  players' .json and .nam\n";

Result<> show_safetensors(Bytes content, const std::string& path) {
  const auto file = parse_safetensors(std::move(content), path);
  if (!file) return file.error();
  const bool checkpoint = file->text("fixnet.checkpoint") != nullptr;
  std::printf("%s: safetensors, %s, %zu tensors\n", printable(path).c_str(),
              checkpoint ? "checkpoint" : "model", file->tensors().size());
  for (const auto& [key, value] : file->metadata()) {
    std::printf("  %s = %s\n", printable(key).c_str(), printable(value).c_str());
  }
  for (const TensorInfo& tensor : file->tensors()) {
    std::printf("  %-24s %-5s %s\n", printable(tensor.name).c_str(),
                std::string(dtype_name(tensor.dtype)).c_str(), shape_text(tensor.shape).c_str());
  }
  return Done{};
}

Result<> show_bytes(std::span<const std::byte> content, const std::string& path) {
  namespace bytes_impl = fixnet::bytes_impl;
  if (content.size() < bytes_impl::header_size)
    return Error{path, "", "the bytes of a network are cut off", "", ""};
  const bool whole =
      bytes_impl::get(content, bytes_impl::checksum_at, 4) == bytes_impl::checksum(content);
  std::printf("%s: bytes of a network, version %u, %s, %llu parameters, architecture %016llx, %s\n",
              printable(path).c_str(), static_cast<unsigned>(bytes_impl::get(content, 6, 1)),
              bytes_impl::get(content, 7, 1) == 8 ? "double" : "float",
              static_cast<unsigned long long>(bytes_impl::get(content, 16, 4)),
              static_cast<unsigned long long>(bytes_impl::get(content, 8, 8)),
              whole ? "sound" : "damaged");
  return Done{};
}

void show_column(const std::string& name, const Table<double>& table, std::size_t column) {
  double low = std::numeric_limits<double>::infinity(), high = -low, sum = 0;
  std::size_t missing = 0;
  for (std::size_t r = 0; r < table.rows; ++r) {
    const double value = table.row(r)[column];
    if (value != value) {
      ++missing;
      continue;
    }
    low = value < low ? value : low, high = value > high ? value : high;
    sum += value;
  }
  const double count = static_cast<double>(table.rows - missing);
  std::printf("  %-24s least %g, largest %g, mean %g", printable(name).c_str(), low, high,
              sum / count);
  std::printf(missing > 0 ? ", %zu missing\n" : "\n", missing);
}

Result<> show_table(const char* kind, const Result<Table<double>>& table, const std::string& path) {
  if (!table) return table.error();
  std::printf("%s: %s, %zu rows, %zu columns\n", printable(path).c_str(), kind, table->rows,
              table->columns);
  for (std::size_t c = 0; c < table->columns && c < 100; ++c) {
    show_column(c < table->names.size() ? table->names[c] : std::to_string(c), *table, c);
  }
  return Done{};
}

/// With a header or without, as the first line has names or not.
Result<Table<double>> parse_table(std::string_view text, const std::string& path,
                                  CsvOptions options) {
  options.header = false;
  auto without = parse_csv<double>(text, path, options);
  if (without) return without;
  options.header = true;
  auto with = parse_csv<double>(text, path, options);
  const bool is_data = !with && with.error().what == "a header of numbers alone";
  return is_data ? std::move(without) : std::move(with);
}

Result<> show_npy(std::span<const std::byte> content, const std::string& path) {
  const auto array = parse_npy<double>(content, path);
  if (!array) return array.error();
  std::printf("%s: .npy, %s, shape %s\n", printable(path).c_str(), array->type.c_str(),
              shape_text(array->shape).c_str());
  return Done{};
}

Result<> show_onnx(const std::string& path) {
  const auto model = read_onnx(path);  // with the numbers that lie beside it
  if (!model) return model.error();
  std::printf("%s: ONNX, %zu parameters\n  %s\n", printable(path).c_str(), model->parameter_count(),
              model->architecture().c_str());
  return Done{};
}

/// What the player does around the network.
void show_notes(const PlayerNotes& notes) {
  if (notes.sample_rate > 0) std::printf("  sample rate %g\n", notes.sample_rate);
  if (notes.input_gain_db != 0 || notes.output_gain_db != 0)
    std::printf("  gains of %g dB in front and %g dB behind\n", notes.input_gain_db,
                notes.output_gain_db);
  if (notes.adds_input) std::printf("  the player adds the input to the outputs\n");
  if (notes.prewarm > 0) std::printf("  steps of zeros before the first: %zu\n", notes.prewarm);
}

Result<> show_player(const std::string& path) {
  const auto model = read_player(path);
  if (!model) return model.error();
  std::size_t parameters = 0;
  for (const PlayerLayer& layer : model->layers) {
    for (const ImportedTensor& tensor : layer.tensors) parameters += tensor.values.size();
  }
  std::printf("%s: a player's %s, %zu numbers\n  %s\n", printable(path).c_str(),
              model->complete ? "model" : "state dict, which names no activations", parameters,
              printable(model->architecture()).c_str());
  show_notes(model->notes);
  if (!model->initial.empty()) std::printf("  recurrent layers begin with a state of the file's\n");
  if (!model->input.empty())
    std::printf("  %zu recorded inputs to test it with\n", model->input.size());
  return Done{};
}

Result<> show(const std::string& path) {
  if (ends_with(path, ".onnx")) return show_onnx(path);
  if (ends_with(path, ".json") || ends_with(path, ".nam")) return show_player(path);
  Result<Bytes> read = read_file(path);
  if (!read) return read.error();
  Bytes& content = *read;
  const auto begins = [&](const char* magic) {
    const std::size_t size = std::strlen(magic);
    return content.size() >= size && std::memcmp(content.data(), magic, size) == 0;
  };
  if (begins("\x93NUMPY")) return show_npy(content, path);
  if (ends_with(path, ".csv") || ends_with(path, ".tsv")) {
    CsvOptions options;
    options.separator = ends_with(path, ".tsv") ? '\t' : ',';
    options.missing = std::numeric_limits<double>::quiet_NaN();
    const std::string_view text(reinterpret_cast<const char*>(content.data()), content.size());
    return show_table("CSV", parse_table(text, path, options), path);
  }
  if (begins("fixnet")) return show_bytes(content, path);
  return show_safetensors(std::move(content), path);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::strcmp(argv[1], "--help") == 0) {
    std::fputs(usage, stdout);
    return finish(program, 0);
  }
  std::string wrong = argc < 2 ? "no FILE" : "";
  for (int i = 1; i < argc && wrong.empty(); ++i) {
    if (argv[i][0] == '-') wrong = std::string("unknown option ") + argv[i];
  }
  if (!wrong.empty()) {
    complain(program, wrong);
    std::fputs(usage, stderr);
    return 2;
  }
  int failed = 0;
  for (int i = 1; i < argc; ++i) {
    const Result<> shown = show(argv[i]);
    if (shown) continue;
    complain(program, shown.error().text());
    failed = 1;
  }
  return finish(program, failed);
}
