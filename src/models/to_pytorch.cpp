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
    if (python.size() == record.most_sizes || (named && !record.keys.empty())) break;
    std::uint32_t size = 0;
    const char* const end = argument.data() + argument.size();
    const auto [stop, error] = std::from_chars(argument.data(), end, size);
    if (error != std::errc{} || stop != end || size == 0) {
      return Error{"", layer.text(), "an argument that is no size", "", argument};
    }
    python.push_back(std::to_string(size));
  }
  if (python.size() < record.least_sizes) {
    return Error{"", layer.text(), "another number of sizes", std::to_string(record.least_sizes),
                 std::to_string(python.size())};
  }
  const std::size_t next = python.size();
  const bool lacks_bias = record.may_lack_bias && layer.arguments.size() > next &&
                          layer.arguments[next] == "bias=false";
  if (lacks_bias) python.emplace_back("bias=False");
  return Done{};
}

/// The line of a layer that torch.nn has.
Result<std::string> python_call(const LayerText& layer, const LayerRecord& record) {
  Arguments arguments;
  const Result<> step = python_sizes(layer, record, arguments);
  if (!step) return step.error();
  const auto imported = imported_layer(layer, "");
  if (!imported) return imported.error();
  const std::vector<std::string> keys = words_between_commas(record.keys);
  for (std::size_t i = 0; i < imported->settings.size(); ++i) {
    arguments.push_back((keys.empty() ? "" : keys[i] + "=") + imported->settings[i].text());
  }
  std::string line(record.torch);
  for (const std::string& argument : arguments) {
    line += (line.back() == '(' ? "" : ", ") + argument;
  }
  line += "),";
  if (!record.exact.empty()) line += "  # computed exactly here: " + layer.name + " is not";
  return line;
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

const Holder* holder_of(const LayerText& layer) noexcept {
  const auto found = std::find_if(std::begin(holders), std::end(holders),
                                  [&](const Holder& holder) { return holder.name == layer.name; });
  return found == std::end(holders) ? nullptr : found;
}

/// The classes that a script has to define.
class Definitions {
 public:
  void need(const Holder& holder) { needed_[static_cast<std::size_t>(&holder - holders)] = true; }
  /// What stands before the model.
  [[nodiscard]] std::string text() const {
    std::string all;
    for (std::size_t i = 0; i < std::size(holders); ++i) {
      if (needed_[i] && !holders[i].definition.empty())
        all.append("\n").append(holders[i].definition).append("\n");
    }
    const bool joins = all.find("torch.") != std::string::npos;
    return (joins ? "import torch\n" : "") + std::string("from torch import nn\n\n") + all;
  }

 private:
  bool needed_[std::size(holders)] = {};
};

/// Appends the lines of layers, each in its line, those within another further in.
Result<> put_lines(const std::vector<LayerText>& layers, std::size_t depth, std::string& script,
                   Definitions& definitions) {
  const std::string margin(4 * depth + 4, ' ');
  for (const LayerText& layer : layers) {
    if (const Holder* holder = holder_of(layer); holder != nullptr) {
      const auto within = layers_within(layer, "", depth);
      if (!within) return within.error();
      definitions.need(*holder);
      script.append(margin).append(holder->open).append("\n");
      const Result<> step = put_lines(*within, depth + 1, script, definitions);
      if (!step) return step;
      script.append(margin).append(holder->close).append(",\n");
      continue;
    }
    const LayerRecord* record = find_record(layer.name);
    auto line = record == nullptr ? python_comment(layer) : python_call(layer, *record);
    if (!line) return line.error();
    script.append(margin).append(*line).append("\n");
  }
  return Done{};
}

Result<std::string> script_of(std::string_view architecture, bool is_double) {
  const auto layers = parse_architecture(architecture, "");
  if (!layers) return layers.error();
  Definitions definitions;
  std::string script = "model = nn.Sequential(\n";
  const Result<> step = put_lines(*layers, 0, script, definitions);
  if (!step) return step.error();
  return definitions.text() + script + (is_double ? ").double()\n" : ")\n");
}

}  // namespace

std::string to_pytorch(std::string_view architecture, bool is_double) try {
  auto script = script_of(architecture, is_double);
  return script ? std::move(*script) : "# " + printable(script.error().text()) + "\n";
} catch (const std::exception&) {
  return "# no memory\n";  // short enough to need none
}

}  // namespace fixnet::io
