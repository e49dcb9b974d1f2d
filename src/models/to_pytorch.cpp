// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
#include <exception>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/printable.hpp>

#include "layer_table.hpp"

namespace fixnet::io {
namespace {

// Arguments are written anew from their values: the text may come from a file, and the script will
// be run.
using Arguments = std::vector<std::string>;

/// The sizes of a Linear or a PReLU, and whether a Linear has no bias.
Result<> python_sizes(const LayerText& layer, Arguments& python) {
  const bool linear = layer.name == "Linear";
  for (const std::string& argument : layer.arguments) {
    std::uint32_t size = 0;
    const char* const end = argument.data() + argument.size();
    const auto [stop, error] = std::from_chars(argument.data(), end, size);
    const bool no_bias = linear && python.size() == 2 && argument == "bias=false";
    if (!no_bias && (error != std::errc{} || stop != end || size == 0)) {
      return Error{"", layer.text(), "an argument that is no size", "", argument};
    }
    python.push_back(no_bias ? "bias=False" : std::to_string(size));
  }
  const std::size_t count = python.size(), least = linear ? 2 : 0;
  const std::size_t most = !linear ? 1 : count > 2 && python[2] == "bias=False" ? 3 : 2;
  if (count >= least && count <= most) return Done{};
  return Error{"", layer.text(), "another number of arguments", linear ? "in, out" : "one", ""};
}

Result<> python_settings(const LayerText& layer, Arguments& python) {
  const auto imported = imported_layer(layer, "");
  if (!imported) return imported.error();
  for (const Ratio& ratio : imported->settings) python.push_back(ratio.text());
  return Done{};
}

/// The line of a layer that torch.nn has.
Result<std::string> python_call(const LayerText& layer, const LayerKind& kind) {
  Arguments arguments;
  const bool sizes = layer.name == "Linear" || layer.name == "PReLU";
  const Result<> step = sizes ? python_sizes(layer, arguments) : python_settings(layer, arguments);
  if (!step) return step.error();
  std::string line(kind.torch);
  for (const std::string& argument : arguments) {
    line += (line.back() == '(' ? "" : ", ") + argument;
  }
  line += "),";
  if (is_approximate(layer.name)) line += "  # computed exactly here: " + layer.name + " is not";
  return line;
}

bool is_name(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The line of a class that torch.nn does not have, as far as its name is one.
std::string python_comment(const LayerText& layer) {
  const auto end = std::find_if_not(layer.name.begin(), layer.name.end(), is_name);
  const std::string name(layer.name.begin(), end), text = layer.text();
  return name + "(),  # " + (text == name ? "" : text + ": ") +
         "a class that torch.nn does not have";
}

Result<std::string> script_of(std::string_view architecture, bool is_double) {
  const auto layers = parse_architecture(architecture, "");
  if (!layers) return layers.error();
  std::string script = "from torch import nn\n\nmodel = nn.Sequential(\n";
  for (const LayerText& layer : *layers) {
    const LayerKind* kind = find_layer(layer.name);
    auto line = kind == nullptr ? python_comment(layer) : python_call(layer, *kind);
    if (!line) return line.error();
    script += "    " + *line + "\n";
  }
  return script + (is_double ? ").double()\n" : ")\n");
}

}  // namespace

std::string to_pytorch(std::string_view architecture, bool is_double) try {
  auto script = script_of(architecture, is_double);
  return script ? std::move(*script) : "# " + printable(script.error().text()) + "\n";
} catch (const std::exception&) {
  return "# no memory\n";  // short enough to need none
}

}  // namespace fixnet::io
