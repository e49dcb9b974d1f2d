// SPDX-License-Identifier: MIT
#include "cpp_text.hpp"

#include <charconv>
#include <cmath>
#include <string_view>

#include "layers/record.hpp"

namespace fixnet::io {
namespace {

std::string cpp_ratio(const Ratio& ratio) {
  const std::string num = std::to_string(ratio.num);
  return "std::ratio<" + (ratio.den == 1 ? num : num + ", " + std::to_string(ratio.den)) + ">";
}

/// A number exactly: decimal where it is short, else hexadecimal.
std::string cpp_number(double value, bool is_double) {
  const bool whole = value == std::trunc(value) && std::fabs(value) < 1e6;
  const std::string sign = std::signbit(value) ? "-" : "";
  char text[64];  // by no locale's rules
  char* const end =
      whole ? std::to_chars(text, text + 64, std::fabs(value), std::chars_format::fixed, 1).ptr
            : std::to_chars(text, text + 64, std::fabs(value), std::chars_format::hex).ptr;
  return sign + (whole ? "" : "0x") + std::string(text, end) + (is_double ? "" : "f");
}

/// Are its settings PyTorch's?
bool has_defaults(const ImportedLayer& layer) {
  const std::vector<std::string> defaults = words_between_commas(layer.record->defaults);
  for (std::size_t i = 0; i < layer.settings.size(); ++i) {
    if (layer.settings[i].text() != defaults[i]) return false;
  }
  return true;
}

/// "fixnet::Residual<fixnet::Linear<4, 4>>"
std::string type_of_layers(const ImportedLayer& layer) {
  std::string all;
  for (const LayerList& branch : layer.branches) {
    std::string types;
    for (const ImportedLayer& one : branch) types += (types.empty() ? "" : ", ") + cpp_type(one);
    if (layer.record->holds == Holds::branches) types = "fixnet::Branch<" + types + ">";
    all += (all.empty() ? "" : ", ") + types;
  }
  return "fixnet::" + layer.name() + "<" + all + ">";
}

}  // namespace

std::string cpp_type(const ImportedLayer& layer) {
  const LayerRecord& record = *layer.record;
  if (record.holds != Holds::nothing) return type_of_layers(layer);
  if (record.cpp_type != nullptr) return record.cpp_type(layer);
  std::vector<std::string> arguments;
  if (record.sizes != nullptr) {
    for (const std::size_t size : record.sizes(layer)) arguments.push_back(std::to_string(size));
  }
  const bool with = record.with == record.name || !has_defaults(layer);  // Dropout<> has no other
  for (const Ratio& ratio : layer.settings) {
    if (with) arguments.push_back(cpp_ratio(ratio));
  }
  std::string type = "fixnet::" + std::string(with ? record.with : record.name);
  for (std::size_t i = 0; i < arguments.size(); ++i) type += (i > 0 ? ", " : "<") + arguments[i];
  return arguments.empty() ? type : type + ">";
}

std::string cpp_list(const std::vector<double>& values, bool is_double, std::size_t indent) {
  std::string all = "{";
  std::size_t column = 0;
  const std::string margin(indent, ' ');
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::string number =
        cpp_number(values[i], is_double) + (i + 1 < values.size() ? "," : "");
    if (i == 0 || column + number.size() > 98) {
      all += "\n" + margin;
      column = indent;
    } else {
      all += " ";
      ++column;
    }
    all += number;
    column += number.size();
  }
  return all + "}";
}

}  // namespace fixnet::io
