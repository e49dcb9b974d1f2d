// SPDX-License-Identifier: MIT
#include <cmath>
#include <cstdio>
#include <fixnet/io/imported.hpp>
#include <set>

#include "layer_table.hpp"

namespace fixnet::io {
namespace {

// Above this a compiler's limit of steps in one constant expression (clang: 2^20) would be passed.
constexpr std::size_t most_checked_by_compiler = 2000;

bool is_identifier(const std::string& name) noexcept {
  if (name.empty() || (name[0] >= '0' && name[0] <= '9')) return false;
  for (const char c : name) {
    const bool good =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    if (!good) return false;
  }
  return true;
}

std::string cpp_ratio(const Ratio& ratio) {
  const std::string num = std::to_string(ratio.num);
  return "std::ratio<" + (ratio.den == 1 ? num : num + ", " + std::to_string(ratio.den)) + ">";
}

/// The layer's type in C++.
std::string cpp_type(const ImportedLayer& layer) {
  const LayerKind* kind = find_layer(layer.name);
  if (layer.name == "Linear") {
    return "fixnet::Linear<" + std::to_string(layer.in) + ", " + std::to_string(layer.out) +
           (layer.bias.empty() ? ", false>" : ">");
  }
  if (layer.name == "PReLU" && layer.weight.size() > 1) {
    return "fixnet::PReLUWith<" + std::to_string(layer.weight.size()) + ">";
  }
  const std::string text = layer.text().text();
  if (kind->with.empty() || text == layer.name + "(" + std::string(kind->defaults) + ")") {
    return "fixnet::" + layer.name;
  }
  std::string type = "fixnet::" + std::string(kind->with) + "<";
  for (std::size_t i = 0; i < layer.settings.size(); ++i) {
    type += (i > 0 ? ", " : "") + cpp_ratio(layer.settings[i]);
  }
  return type + ">";
}

/// A number exactly: decimal where it is short, else hexadecimal.
std::string cpp_number(double value, bool is_double) {
  char text[64];
  if (value == std::trunc(value) && std::fabs(value) < 1e6) {
    std::snprintf(text, sizeof text, "%.1f", value);
  } else {
    std::snprintf(text, sizeof text, "%a", value);
  }
  return is_double ? text : std::string(text) + "f";
}

/// "{a, b, …}", in lines below 100 columns.
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

class HeaderWriter {
 public:
  explicit HeaderWriter(const ImportedModel& model) : model_(model) {}

  std::string write(const std::string& name, const std::string& origin) {
    const bool small = model_.parameter_count() <= most_checked_by_compiler;
    std::string text = "// Made by fixnet-import from " + origin + ": do not edit.\n//\n//   " +
                       model_.architecture() + "\n#pragma once\n\n" + includes();
    text += "\nnamespace " + name + " {\n\n" + type() + data();
    text += "/// The network with its parameters" + std::string(small ? ".\n"
                                                                      : ", about as large "
                                                                        "as the file: keep one.\n");
    text +=
        "constexpr Net make() noexcept {\n  Net net;\n  net.set_parameters(parameters);\n"
        "  return net;\n}\n";
    if (small) text += "inline constexpr Net net = make();\n";
    text += check(small);
    return text + "\n}  // namespace " + name + "\n";
  }

 private:
  [[nodiscard]] const char* scalar() const noexcept {
    return model_.is_double ? "double" : "float";
  }

  [[nodiscard]] std::string includes() const {
    std::set<std::string> headers;
    for (const ImportedLayer& layer : model_.layers) {
      headers.insert("#include <fixnet/layers/" + std::string(find_layer(layer.name)->header) +
                     ".hpp>\n");
    }
    std::string text;
    for (const std::string& header : headers) text += header;
    return text + "#include <fixnet/network/network.hpp>\n#include <fixnet/plan/names.hpp>\n";
  }

  [[nodiscard]] std::string type() const {
    std::string text = "using Net = fixnet::Network<" + std::string(scalar());
    std::size_t column = text.size();
    for (const ImportedLayer& layer : model_.layers) {
      const std::string type = cpp_type(layer);
      const bool fits = column + type.size() + 4 <= 100;
      text += fits ? ", " : ",\n                         ";
      column = fits ? column + type.size() + 2 : 25 + type.size();
      text += type;
    }
    char hash[32];
    std::snprintf(hash, sizeof hash, "0x%016llx",
                  static_cast<unsigned long long>(architecture_hash_of(model_.architecture())));
    return text + ">;\nstatic_assert(fixnet::architecture_hash<Net>() == " + std::string(hash) +
           ");\n\n";
  }

  [[nodiscard]] std::string data() const {
    std::vector<double> all;
    for (const ImportedLayer& layer : model_.layers) {
      all.insert(all.end(), layer.weight.begin(), layer.weight.end());
      all.insert(all.end(), layer.bias.begin(), layer.bias.end());
    }
    const std::string count = all.empty() ? "1" : "Net::parameter_count";
    return "/// In PyTorch's order, bit for bit.\ninline constexpr fixnet::Tensor<" +
           std::string(scalar()) + ", " + count + "> parameters{" +
           (all.empty() ? std::string("{}") : cpp_list(all, model_.is_double, 4)) + "};\n\n";
  }

  /// A sample and its outputs by the C library's functions.
  [[nodiscard]] std::string check(bool small) const {
    std::vector<double> x(model_.in());
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<double>(i * 5 % 7) / 4 - 0.75;
    const std::vector<double> y = predict(model_, x);
    const std::string tensor = "fixnet::Tensor<" + std::string(scalar());
    std::string text = "\n/// Does a sample come out as it should, within " +
                       std::string(model_.is_double ? "1e-12" : "1e-5") +
                       " of its size?\nconstexpr bool self_check() noexcept {\n  constexpr " +
                       tensor + ", Net::in> x{" + cpp_list(x, model_.is_double, 6) +
                       "};\n  constexpr " + tensor + ", Net::out> expected{" +
                       cpp_list(y, true, 6) + "};\n";
    if (!model_.is_double) {
      text.replace(text.rfind(tensor), tensor.size(), "fixnet::Tensor<double");
    }
    text +=
        "  const auto y = make()(x);\n  for (int i = 0; i < Net::out; ++i) {\n"
        "    const double e = expected[i], d = static_cast<double>(y[i]) - e;\n"
        "    const double size = e < 0 ? -e : e, bound = " +
        std::string(model_.is_double ? "1e-12" : "1e-5") +
        " * (size < 1 ? 1 : size);\n    if (!(d <= bound && -d <= bound)) return false;\n"
        "  }\n  return true;\n}\n";
    if (!small) return text;
    return text +
           "static_assert(self_check(), \"fixnet: the network does not compute what it "
           "should\");\n";
  }

  const ImportedModel& model_;
};

}  // namespace

Result<std::string> header_of(const ImportedModel& model, const std::string& name,
                              const std::string& origin) {
  if (!is_identifier(name)) {
    return Error{"", "", "no name of a C++ namespace", "letters, digits and _", name};
  }
  std::string safe;
  for (const char c : origin) safe += c >= ' ' && c != '\\' ? c : '_';
  return HeaderWriter(model).write(name, safe);
}

}  // namespace fixnet::io
