// SPDX-License-Identifier: MIT
//
// What a layer's record sees of ONNX: nothing of protobuf.
#pragma once

#include <fixnet/io/imported.hpp>
#include <fixnet/io/safetensors.hpp>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace fixnet::io {

/// A constant of the graph.
struct Constant {
  Shape shape;
  std::vector<double> values;
  bool is_double = false;
  bool is_integer = false;  // a place or a size, which no layer computes with
};

/// Does the constant have one number a column, or one for all? Then `width` says how many.
inline bool is_row(const Constant& constant, std::size_t& width) noexcept {
  width = constant.values.size();
  if (constant.is_integer) return false;
  return constant.shape.empty() || constant.shape.back() == width;
}

/// The row that the constant is for so many columns, a single number for all of them; empty where it
/// is none.
inline std::vector<double> row_of(const Constant* constant, std::size_t columns) {
  std::size_t width = 0;
  if (constant == nullptr || !is_row(*constant, width)) return {};
  if (width == columns) return constant->values;
  return width == 1 ? std::vector<double>(columns, constant->values[0]) : std::vector<double>{};
}

/// One operator, whose first input flows through the layers.
struct OnnxNode {
  std::string op;
  std::map<std::string, double> numbers;                  // attributes
  std::map<std::string, std::string> texts;               // attributes
  std::map<std::string, std::vector<std::string>> words;  // attributes: lists of texts
  std::map<std::string, std::vector<double>> lists;       // attributes: lists of numbers
  std::vector<std::string> names;                         // of the inputs; empty: left out
  std::vector<const Constant*> constants;  // the inputs; nullptr: none, or no constant
  int rank = 2;                            // dimensions of what flows; the last are the columns
  bool signal = false;                     // but for a signal, (N, C, L)
  double pads[2] = {0, 0};                 // zeros before and behind x, by a Pad
  int opset = 18;                          // the version of the operators
  std::size_t width = 0;                   // columns of what flows; 0: not known

  [[nodiscard]] double number(const std::string& name, double otherwise) const {
    const auto found = numbers.find(name);
    return found == numbers.end() ? otherwise : found->second;
  }
  [[nodiscard]] std::string text(const std::string& name, const std::string& otherwise) const {
    const auto found = texts.find(name);
    return found == texts.end() ? otherwise : found->second;
  }
  [[nodiscard]] std::vector<double> list(const std::string& name,
                                         const std::vector<double>& otherwise) const {
    const auto found = lists.find(name);
    return found == lists.end() ? otherwise : found->second;
  }
  [[nodiscard]] bool has_input(std::size_t k) const {
    return k < names.size() && !names[k].empty();
  }
  [[nodiscard]] const Constant* constant(std::size_t k) const {
    return k < constants.size() ? constants[k] : nullptr;
  }
};

/// Appends the bias that an operator may have as input k, of so many columns. Returns what is wrong.
inline std::string take_bias(const OnnxNode& node, std::size_t k, std::size_t columns,
                             ImportedLayer& layer) {
  if (!node.has_input(k)) return "";
  std::vector<double> row = row_of(node.constant(k), columns);
  if (row.empty()) return "its bias is no constant of its width";
  layer.tensors.push_back({"bias", {columns}, std::move(row)});
  return "";
}

}  // namespace fixnet::io
