// SPDX-License-Identifier: MIT
#if FIXNET_HAS_ONNX
  #include "layers.hpp"

  #include <cmath>
  #include <limits>

namespace fixnet::io {
namespace {

using Node = onnx::NodeProto;

std::string text_attribute(const Node& node, const char* name, const char* otherwise) {
  for (const auto& a : node.attribute()) {
    if (a.name() == name) return a.s();
  }
  return otherwise;
}

bool near(double a, double b) noexcept { return std::fabs(a - b) < 1e-6; }

/// The matrix as [out, in].
void take_weight(const Constant& w, bool transposed, ImportedLayer& layer) {
  const auto rows = static_cast<std::size_t>(w.shape[0]);
  const auto columns = static_cast<std::size_t>(w.shape[1]);
  layer.name = "Linear";
  layer.out = transposed ? rows : columns;
  layer.in = transposed ? columns : rows;
  layer.weight = w.values;
  for (std::size_t k = 0; !transposed && k < w.values.size(); ++k) {
    layer.weight[k % columns * rows + k / columns] = w.values[k];
  }
}

std::string linear(const Node& node, const Surroundings& around, ImportedLayer& layer) {
  const bool gemm = node.op_type() == "Gemm";
  const Constant* w = around.constants.input(node, 1);
  if (w != nullptr) layer.from = node.input(1);
  if (w == nullptr || w->shape.size() != 2) {
    return "not a product of the last layer and a constant matrix";
  }
  if (gemm && (attribute(node, "alpha", 1) != 1 || attribute(node, "beta", 1) != 1 ||
               attribute(node, "transA", 0) != 0)) {
    return "alpha, beta and transA have to be 1, 1 and 0";
  }
  take_weight(*w, gemm && attribute(node, "transB", 0) != 0, layer);
  if (!gemm || node.input_size() < 3 || node.input(2).empty()) return "";
  const Constant* b = around.constants.input(node, 2);
  std::size_t width = 0;
  if (b == nullptr || !is_row(*b, width) || width != layer.out) {
    return "its bias is no constant of its width";
  }
  layer.bias = b->values;
  return "";
}

std::string leaky_relu(const Node& node, const Surroundings&, ImportedLayer& layer) {
  return set_layer(layer, "LeakyReLU", {attribute(node, "alpha", 0.01)});
}
std::string elu(const Node& node, const Surroundings&, ImportedLayer& layer) {
  return set_layer(layer, "ELU", {attribute(node, "alpha", 1)});
}
std::string dropout(const Node&, const Surroundings&, ImportedLayer& layer) {
  return set_layer(layer, "Identity", {});
}

/// Input k of a Clip or, in old versions, its attribute. False for what is no constant.
bool clip_limit(const Node& node, const Surroundings& around, int k, const char* name,
                double& limit) {
  limit = attribute(node, name, limit);
  if (k >= node.input_size() || node.input(k).empty()) return true;
  const Constant* constant = around.constants.input(node, k);
  if (constant == nullptr || constant->values.size() != 1) return false;
  limit = constant->values[0];
  return true;
}

std::string clip(const Node& node, const Surroundings& around, ImportedLayer& layer) {
  double max = std::numeric_limits<double>::infinity(), min = -max;
  if (!clip_limit(node, around, 1, "min", min) || !clip_limit(node, around, 2, "max", max)) {
    return "its min or max is no constant";
  }
  if (!(min < max)) return "its min is not below its max";
  const Constant* low = around.constants.input(node, 1);
  return set_layer(layer, "Hardtanh", {min, max}, low != nullptr && low->is_double);
}

std::string prelu(const Node& node, const Surroundings& around, ImportedLayer& layer) {
  const Constant* slope = around.constants.input(node, 1);
  std::size_t width = 0;
  if (slope == nullptr) return "its slope is no constant";
  if (!is_row(*slope, width)) return "its slope is not along the columns";
  layer.name = "PReLU";
  layer.from = node.input(1);
  layer.weight = slope->values;
  return "";
}

std::string softmax(const Node& node, const Surroundings& around, ImportedLayer& layer) {
  // Before version 13 all dimensions from the axis on were one.
  const double axis = attribute(node, "axis", around.opset < 13 ? 1 : -1);
  if (axis != -1 && axis != around.rank - 1) return "its axis is not the columns";
  return set_layer(layer, node.op_type(), {});
}

std::string selu(const Node& node, const Surroundings&, ImportedLayer& layer) {
  const bool usual = near(attribute(node, "alpha", 1.67326319), 1.67326319) &&
                     near(attribute(node, "gamma", 1.05070102), 1.05070102);
  return usual ? set_layer(layer, "SELU", {}) : "unusual alpha, gamma";
}

std::string hardsigmoid(const Node& node, const Surroundings&, ImportedLayer& layer) {
  const bool usual =
      near(attribute(node, "alpha", 0.2), 1.0 / 6) && attribute(node, "beta", 0.5) == 0.5;
  return usual ? set_layer(layer, "Hardsigmoid", {})
               : "alpha and beta are not PyTorch's 1/6 and 1/2";
}

std::string gelu(const Node& node, const Surroundings&, ImportedLayer& layer) {
  const std::string how = text_attribute(node, "approximate", "none");
  if (how != "none" && how != "tanh") return "its approximate is neither none nor tanh";
  return set_layer(layer, how == "none" ? "GELU" : "GELUTanh", {});
}

std::string swish(const Node& node, const Surroundings&, ImportedLayer& layer) {
  return attribute(node, "alpha", 1) == 1 ? set_layer(layer, "SiLU", {})
                                          : "its alpha is not SiLU's 1";
}

using Read = std::string (*)(const Node&, const Surroundings&, ImportedLayer&);
const std::map<std::string, Read>& readers() {
  static const std::map<std::string, Read> all{
      {"Gemm", linear},
      {"MatMul", linear},
      {"LeakyRelu", leaky_relu},
      {"Elu", elu},
      {"Clip", clip},
      {"PRelu", prelu},
      {"Dropout", dropout},
      {"Softmax", softmax},
      {"LogSoftmax", softmax},
      {"Selu", selu},
      {"HardSigmoid", hardsigmoid},
      {"Gelu", gelu},     // from version 20 of the operators on
      {"Swish", swish}};  // from version 24 on
  return all;
}

}  // namespace

bool is_product(const Node& node) noexcept {
  return node.op_type() == "Gemm" || node.op_type() == "MatMul";
}

bool is_row(const Constant& constant, std::size_t& width) noexcept {
  width = constant.values.size();
  return constant.shape.empty() || constant.shape.back() == width;
}

std::string set_layer(ImportedLayer& layer, const std::string& name,
                      const std::vector<double>& settings, bool is_double) {
  layer.name = name;
  for (const double value : settings) {
    Ratio& ratio = layer.settings.emplace_back();
    const bool found =
        is_double ? ratio_of(value, ratio) : ratio_of(static_cast<float>(value), ratio);
    if (!found) return "a setting that is no fraction";
  }
  return "";
}

bool layer_of_operator(const Node& node, const Surroundings& around, ImportedLayer& layer,
                       std::string& what) {
  const auto found = readers().find(node.op_type());
  if (found == readers().end()) return false;
  what = found->second(node, around, layer);
  return true;
}

}  // namespace fixnet::io
#endif
