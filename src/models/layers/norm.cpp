// SPDX-License-Identifier: MIT
#include "norm.hpp"

namespace fixnet::io {
namespace {

std::vector<double>& values(ImportedLayer& layer, std::size_t tensor) {
  return layer.tensors[tensor].values;
}

}  // namespace

std::size_t norm_width(const ImportedLayer& layer) {
  return layer.tensors.empty() ? 0 : layer.tensors[0].values.size();
}
std::vector<std::size_t> norm_sizes(const ImportedLayer& layer) { return {norm_width(layer)}; }
Shape norm_shape(const ImportedLayer& layer) { return {norm_width(layer)}; }

void begin_norm(ImportedLayer& layer, std::size_t width) {
  layer.tensors = {{"weight", {width}, std::vector<double>(width, 1)},
                   {"bias", {width}, std::vector<double>(width, 0)}};
}

bool join_norm(const OnnxNode& node, ImportedLayer& layer) {
  const Constant* row = node.constant(1);
  std::size_t width = 0;
  if (node.op != "Mul" && node.op != "Add") return false;
  if (row == nullptr || !is_row(*row, width) || width != norm_width(layer)) return false;
  std::vector<double>&weight = values(layer, 0), &bias = values(layer, 1);
  if (layer.from.empty()) layer.from = node.names[1];
  if (node.op == "Mul") {
    for (std::size_t i = 0; i < width; ++i) weight[i] *= row->values[i], bias[i] *= row->values[i];
  } else {
    for (std::size_t i = 0; i < width; ++i) bias[i] += row->values[i];
  }
  return true;
}

std::string read_norm(const OnnxNode& node, ImportedLayer& layer) {
  const Constant* weight = node.constant(1);
  std::size_t width = 0;
  if (weight == nullptr || !is_row(*weight, width)) return "its weight is no constant row";
  if (width == 1 && node.width > 1) width = node.width;
  begin_norm(layer, width);
  layer.from = node.names[1];
  values(layer, 0) = row_of(weight, width);
  if (!node.has_input(2)) return "";
  values(layer, 1) = row_of(node.constant(2), width);
  return values(layer, 1).empty() ? "its bias is no constant of its width" : "";
}

std::string impossible_eps(const ImportedLayer& layer) {
  return layer.settings[0].num < 0 ? "its eps cannot be below 0" : "";
}

}  // namespace fixnet::io
