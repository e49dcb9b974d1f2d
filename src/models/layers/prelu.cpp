// SPDX-License-Identifier: MIT
#include "../../onnx/node.hpp"
#include "record.hpp"

namespace fixnet::io {
namespace {

constexpr TensorRule tensors[] = {{.name = "weight", .shape = "[n]"}};

std::size_t slopes(const ImportedLayer& layer) {
  const ImportedTensor* weight = layer.find("weight");
  return weight == nullptr ? 0 : weight->values.size();
}
/// One slope is that of all columns.
std::size_t in(const ImportedLayer& layer) { return slopes(layer) == 1 ? 0 : slopes(layer); }
std::vector<std::size_t> sizes(const ImportedLayer& layer) { return {slopes(layer)}; }

std::string cpp_type(const ImportedLayer& layer) {
  const std::size_t n = slopes(layer);
  return n == 1 ? "fixnet::PReLU" : "fixnet::PReLUWith<" + std::to_string(n) + ">";
}

void forward(const ImportedLayer& layer, std::vector<double>& x) {
  const std::vector<double>& weight = layer.find("weight")->values;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (!(x[i] > 0)) x[i] *= weight[weight.size() == 1 ? 0 : i];
  }
}

std::string read(const OnnxNode& node, ImportedLayer& layer) {
  const Constant* slope = node.constant(1);
  std::size_t width = 0;
  if (slope == nullptr) return "its slope is no constant";
  if (!is_row(*slope, width)) return "its slope is not along the columns";
  layer.from = node.names[1];
  layer.tensors = {{"weight", {width}, slope->values}};
  return "";
}
constexpr OnnxRule operators[] = {{"PRelu", read}};

}  // namespace

extern const LayerRecord prelu_record{.name = "PReLU",
                                      .header = "prelu",
                                      .torch = "nn.PReLU(",
                                      .most_sizes = 1,
                                      .sizes = sizes,
                                      .tensors = tensors,
                                      .in = in,
                                      .columns = ColumnsAre::channels,
                                      .cpp_type = cpp_type,
                                      .forward = forward,
                                      .operators = operators};

}  // namespace fixnet::io
