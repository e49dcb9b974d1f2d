// SPDX-License-Identifier: MIT
//
// fixnet-import: a trained model to a C++ header.
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/onnx.hpp>
#include <fixnet/io/player.hpp>

#include "tool.hpp"

using namespace fixnet::io;

namespace {

constexpr const char* program = "fixnet-import";
constexpr const char* usage =
    "usage: fixnet-import MODEL -o HEADER [--layers \"Linear ReLU Linear\"] [--name NAMESPACE] "
    "[--fuse]\n"
    "  MODEL     model.safetensors, or model.onnx as torch.onnx.export writes it;\n"
    "            model.json of RTNeural, AIDA-X or GuitarML, or a state dict; model.nam\n"
    "  HEADER    the C++ header to write: the network's type, its parameters, a self-check\n"
    "  --layers  the layers of a safetensors file whose metadata does not tell them\n"
    "            (or the same, some Approximate); where the names of its tensors are not\n"
    "            numbered, which are whose: \"Linear=encoder ReLU Linear=decoder\";\n"
    "            settings may follow: \"Linear LeakyReLU(0.2) Linear\"\n"
    "  --name    the namespace in the header (default: model)\n"
    "  --fuse    each BatchNorm1d becomes a part of the Linear or the Conv1d beside it: as fast "
    "to\n"
    "            evaluate as without it, and no longer to be trained as it was\n";

struct Options {
  std::string model, header, layers, name = "model";
  bool fuse = false;
};

/// Returns what is wrong; empty if nothing is.
std::string parse(int argc, char** argv, Options& options) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--fuse") {
      options.fuse = true;
      continue;
    }
    std::string* const value = word == "-o"         ? &options.header
                               : word == "--layers" ? &options.layers
                               : word == "--name"   ? &options.name
                                                    : nullptr;
    if (value == nullptr && word.starts_with('-')) return "unknown option " + std::string(word);
    if (value == nullptr && !options.model.empty()) return "a second model " + std::string(word);
    if (value != nullptr && i + 1 == argc) return "nothing behind " + std::string(word);
    (value != nullptr ? *value : options.model) = value != nullptr ? argv[++i] : word;
  }
  if (options.model.empty()) return "no MODEL";
  return options.header.empty() ? "no -o HEADER" : "";
}

bool is_onnx(const Options& options) { return ends_with(options.model, ".onnx"); }
bool is_player(const Options& options) {
  return ends_with(options.model, ".json") || ends_with(options.model, ".nam");
}

Result<ImportedModel> import(const Options& options) {
  if (is_onnx(options)) return read_onnx(options.model);
  if (is_player(options)) {
    const auto player = read_player(options.model);
    if (!player) return player.error();
    return import_player(*player, options.layers);
  }
  const auto file = read_safetensors(options.model);
  if (!file) return file.error();
  return import_safetensors(*file, options.layers);
}

bool same_file(const std::string& a, const std::string& b) {
  std::error_code none;
  return std::filesystem::equivalent(a, b, none);
}

/// Which tensors of the file became which layer.
void show_tensors(const std::vector<ImportedLayer>& layers, const std::string& within) {
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const ImportedLayer& layer = layers[i];
    const std::string place = within + std::to_string(i);
    const bool one = layer.branches.size() == 1;
    for (std::size_t b = 0; b < layer.branches.size(); ++b)
      show_tensors(layer.branches[b], place + "." + (one ? "" : std::to_string(b) + "."));
    if (!layer.has_parameters() || layer.from.empty()) continue;
    std::printf("  %2s  %-24s from %s\n", place.c_str(), layer.text().text().c_str(),
                printable(layer.from).c_str());
  }
}

Result<> run(const Options& options) {
  if (!options.layers.empty() && is_onnx(options)) {
    return Error{options.model, "", "an ONNX model tells its layers itself", "no --layers", ""};
  }
  if (same_file(options.model, options.header)) {
    return Error{options.header, "", "the header would replace the model", "", ""};
  }
  auto model = import(options);
  if (!model) return model.error();
  const std::size_t fused = options.fuse ? fuse_bn_eval(*model) : 0;
  const std::size_t slash = options.model.rfind('/');
  const std::string origin =
      slash == std::string::npos ? options.model : options.model.substr(slash + 1);
  const auto header = header_of(*model, options.name, origin);
  if (!header) return header.error();
  const Result<> written = write_file(options.header, std::as_bytes(std::span(*header)));
  if (!written) return written.error();
  std::printf("%s: %s, %zu parameters%s\n", printable(options.header).c_str(),
              model->architecture().c_str(), model->parameter_count(),
              model->mean.empty() ? "" : ", for standardised inputs: net(features(x))");
  if (options.fuse)
    std::printf("  --fuse: %zu BatchNorm1d became a part of its neighbour\n", fused);
  show_tensors(model->layers, "");
  return Done{};
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  if (argc == 2 && std::strcmp(argv[1], "--help") == 0) {
    std::fputs(usage, stdout);
    return finish(program, 0);
  }
  const std::string wrong = parse(argc, argv, options);
  if (!wrong.empty()) {
    complain(program, wrong);
    std::fputs(usage, stderr);
    return 2;
  }
  const Result<> done = run(options);
  if (!done) complain(program, done.error().text());
  return finish(program, done ? 0 : 1);
}
