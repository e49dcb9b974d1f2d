// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
#include <exception>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/printable.hpp>

#include "layers/record.hpp"
#include "nested.hpp"

namespace fixnet::io {
namespace {

// Arguments are written anew from their values: the text may come from a file, and the script will
// be run.
using Arguments = std::vector<std::string>;

/// A layer's sizes, and whether it has no bias.
Result<> python_sizes(const LayerText& layer, const LayerRecord& record, Arguments& python) {
  for (const std::string& argument : layer.arguments) {
    const bool named = argument.find('=') != std::string::npos;
    const bool has_words = !record.keys.empty() || !record.options.empty();
    if (python.size() == record.most_sizes || (named && has_words)) break;
    std::uint32_t size = 0;
    const char* const end = argument.data() + argument.size();
    const auto [stop, error] = std::from_chars(argument.data(), end, size);
    if (error != std::errc{} || stop != end || (size == 0 && !record.sizes_told)) {
      return Error{"", layer.text(), "an argument that is no size", "", argument};
    }
    python.push_back(std::to_string(size));
  }
  if (python.size() < record.least_sizes) {
    return Error{"", layer.text(), "another number of sizes", std::to_string(record.least_sizes),
                 std::to_string(python.size())};
  }
  const auto end = layer.arguments.end();
  const bool lacks_bias =
      record.may_lack_bias && std::find(layer.arguments.begin(), end, "bias=false") != end;
  if (lacks_bias) python.emplace_back("bias=False");
  return Done{};
}

/// Options that are not PyTorch's own: dilation=2, padding='same'.
void put_options(const ImportedLayer& layer, Arguments& python) {
  for (std::size_t i = 0; i < layer.options.size(); ++i) {
    const OptionRule& rule = layer.record->options[i];
    if (layer.options[i] == rule.usual) continue;
    const std::string word = option_word(rule, layer.options[i]);
    if (!word.empty() && word == rule.not_in_call) continue;
    python.push_back(std::string(rule.key) + "=" +
                     (word.empty() ? std::to_string(layer.options[i]) : "'" + word + "'"));
  }
}

/// What is known while lines are written.
struct Script {
  std::string lines = {};
  std::vector<std::string_view> definitions = {};  // classes that torch.nn has not
  bool channels_first = false;                     // the model's samples are signals

  void need(std::string_view definition) {
    const auto end = definitions.end();
    if (!definition.empty() && std::find(definitions.begin(), end, definition) == end)
      definitions.push_back(definition);
  }
  /// What stands before the model.
  [[nodiscard]] std::string head() const {
    std::string all;
    for (const std::string_view one : definitions) all.append("\n").append(one).append("\n");
    const bool joins = all.find("torch.") != std::string::npos;
    return (joins ? "import torch\n" : "") + std::string("from torch import nn\n\n") + all;
  }
};

/// The line of a layer that a record spells in Python.
Result<std::string> python_call(const LayerText& layer, const LayerRecord& record, Script& script) {
  Arguments arguments;
  const Result<> step = python_sizes(layer, record, arguments);
  if (!step) return step.error();
  const auto imported = imported_layer(layer, "");
  if (!imported) return imported.error();
  put_options(*imported, arguments);
  const std::vector<std::string> keys = words_between_commas(record.keys);
  for (std::size_t i = 0; i < imported->settings.size(); ++i) {
    arguments.push_back((keys.empty() ? "" : keys[i] + "=") + imported->settings[i].text());
  }
  const PythonCall call = record.python == nullptr
                              ? PythonCall{record.torch, ""}
                              : record.python(*imported, script.channels_first);
  script.need(call.definition);
  std::string line(call.call);
  for (const std::string& argument : arguments) {
    line += (line.back() == '(' ? "" : ", ") + argument;
  }
  line += "),";
  if (!record.exact.empty()) line += "  # computed exactly here: " + layer.name + " is not";
  return line;
}

/// PyTorch's lists have no layer for how the data lies: a comment shows the tensor.
Result<std::string> python_input(const LayerText& layer, const LayerRecord& record) {
  Arguments arguments;
  const Result<> step = python_sizes(layer, record, arguments);
  if (!step) return step.error();
  return "# x: (N, " + arguments[0] + ", " + arguments[1] + ")";
}

bool is_name(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The line of a layer that no record spells in Python, as far as its name is one.
std::string python_comment(const LayerText& layer) {
  const auto end = std::find_if_not(layer.name.begin(), layer.name.end(), is_name);
  const std::string name(layer.name.begin(), end), text = layer.text();
  return name + "(),  # " + (text == name ? "" : text + ": ") + "to be written by hand";
}

Result<std::string> python_line(const LayerText& layer, Script& script) {
  const LayerRecord* record = find_record(layer.name);
  if (record == nullptr) return python_comment(layer);
  return record->is_input ? python_input(layer, *record) : python_call(layer, *record, script);
}

/// A layer of layers: how its call opens and closes, and the class where torch.nn has none.
struct Holder {
  std::string_view name, open, close, definition;
};
constexpr Holder holders[] = {{"Sequential", "nn.Sequential(", ")", ""},
                              {"Branch", "nn.Sequential(", ")", ""},
                              {"Residual", "Residual(", ")",
                               "class Residual(nn.Sequential):\n    def forward(self, x):\n"
                               "        return x + super().forward(x)\n"},
                              {"Parallel", "Parallel([", "])",
                               "class Parallel(nn.ModuleList):\n    def forward(self, x):\n"
                               "        return torch.cat([branch(x) for branch in self], -1)\n"},
                              {"Sum", "Sum([", "])",
                               "class Sum(nn.ModuleList):\n    def forward(self, x):\n"
                               "        return sum(branch(x) for branch in self)\n"},
                              {"Heads", "Heads([", "])",
                               "class Heads(nn.ModuleList):\n    def forward(self, x):\n"
                               "        return tuple(branch(x) for branch in self)\n"}};

constexpr std::string_view parallel_of_signals =
    "class Parallel(nn.ModuleList):\n    def forward(self, x):\n"
    "        return torch.cat([branch(x) for branch in self], 1)\n";

const Holder* holder_of(const LayerText& layer) noexcept {
  const auto found = std::find_if(std::begin(holders), std::end(holders),
                                  [&](const Holder& holder) { return holder.name == layer.name; });
  return found == std::end(holders) ? nullptr : found;
}

/// Appends the lines of layers, each in its line, those within another further in.
Result<> put_lines(const std::vector<LayerText>& layers, std::size_t depth, Script& script) {
  const std::string margin(4 * depth + 4, ' ');
  for (const LayerText& layer : layers) {
    if (const Holder* holder = holder_of(layer); holder != nullptr) {
      const auto within = layers_within(layer, "", depth);
      if (!within) return within.error();
      const bool signal_parallel = script.channels_first && holder->name == "Parallel";
      script.need(signal_parallel ? parallel_of_signals : holder->definition);
      script.lines.append(margin).append(holder->open).append("\n");
      const Result<> step = put_lines(*within, depth + 1, script);
      if (!step) return step;
      script.lines.append(margin).append(holder->close).append(",\n");
      continue;
    }
    auto line = python_line(layer, script);
    if (!line) return line.error();
    script.lines.append(margin).append(*line).append("\n");
  }
  return Done{};
}

Result<std::string> script_of(std::string_view architecture, bool is_double) {
  const auto layers = parse_architecture(architecture, "");
  if (!layers) return layers.error();
  Script script;
  script.channels_first = (*layers)[0].name == "Signal";
  const Result<> step = put_lines(*layers, 0, script);
  if (!step) return step.error();
  const std::string end = is_double ? ").double()\n" : ")\n";
  return script.head() + "model = nn.Sequential(\n" + script.lines + end;
}

}  // namespace

std::string to_pytorch(std::string_view architecture, bool is_double) try {
  auto script = script_of(architecture, is_double);
  return script ? std::move(*script) : "# " + printable(script.error().text()) + "\n";
} catch (const std::exception&) {
  return "# no memory\n";  // short enough to need none
}

}  // namespace fixnet::io
