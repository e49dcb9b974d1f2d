// SPDX-License-Identifier: MIT
#include <cmath>
#include <numeric>

#include "../../onnx/node.hpp"
#include "record.hpp"
#include "scaled.hpp"

namespace fixnet::io {
namespace {

std::size_t in(const ImportedLayer& layer) {
  const ImportedTensor* weight = layer.find("weight");
  return weight == nullptr ? 0 : static_cast<std::size_t>(weight->shape[1]);
}
std::size_t out(const ImportedLayer& layer) {
  const ImportedTensor* weight = layer.find("weight");
  return weight == nullptr ? 0 : static_cast<std::size_t>(weight->shape[0]);
}
std::vector<std::size_t> sizes(const ImportedLayer& layer) { return {in(layer), out(layer)}; }

constexpr TensorRule tensors[] = {
    {.name = "weight", .shape = "[out, in]", .dimensions = 2},
    {.name = "bias",
     .shape = "[out]",
     .optional = true,
     .expected = [](const ImportedLayer& layer) { return Shape{layer.find("weight")->shape[0]}; }}};

std::string cpp_type(const ImportedLayer& layer) {
  return "fixnet::Linear<" + std::to_string(in(layer)) + ", " + std::to_string(out(layer)) +
         (layer.find("bias") == nullptr ? ", false>" : ">");
}

const double* bias_of(const ImportedLayer& layer) {
  const ImportedTensor* bias = layer.find("bias");
  return bias == nullptr ? nullptr : bias->values.data();
}

void forward(const ImportedLayer& layer, std::vector<double>& x) {
  const double *weight = layer.find("weight")->values.data(), *bias = bias_of(layer);
  std::vector<double> y(out(layer));
  for (std::size_t o = 0; o < y.size(); ++o) {
    const double* row = weight + o * x.size();
    y[o] = std::inner_product(row, row + x.size(), x.begin(), bias == nullptr ? 0 : bias[o]);
  }
  x = std::move(y);
}

/// The errors of x, which are as often above as below, and those of the sum.
std::vector<double> errors(const ImportedLayer& layer, const Rounding& of) {
  const double *weight = layer.find("weight")->values.data(), *bias = bias_of(layer);
  std::vector<double> all(out(layer));
  for (std::size_t o = 0; o < all.size(); ++o) {
    double size = bias == nullptr ? 0 : std::fabs(bias[o]), squares = 0;
    for (std::size_t i = 0; i < of.x.size(); ++i) {
      const double w = weight[o * of.x.size() + i];
      size += std::fabs(w * of.x[i]);
      squares += w * of.errors[i] * w * of.errors[i];
    }
    all[o] = std::sqrt(squares) + of.unit * size;
  }
  return all;
}

bool take_behind(ImportedLayer& layer, const ColumnScales& by) {
  const std::size_t columns = in(layer);
  return scale_outputs(layer, by, [&](std::size_t i) { return i / columns; });
}
bool take_before(ImportedLayer& layer, const ColumnScales& by) {
  const std::size_t columns = in(layer);
  return scale_inputs(
      layer, by, [&](std::size_t i) { return i / columns; },
      [&](std::size_t i) { return i % columns; });
}

/// The matrix as [out, in].
ImportedTensor weight_of(const Constant& w, bool transposed) {
  ImportedTensor weight{"weight", w.shape, w.values};
  if (transposed) return weight;
  std::swap(weight.shape[0], weight.shape[1]);
  const auto rows = static_cast<std::size_t>(w.shape[0]);
  const auto columns = static_cast<std::size_t>(w.shape[1]);
  for (std::size_t k = 0; k < w.values.size(); ++k) {
    weight.values[k % columns * rows + k / columns] = w.values[k];
  }
  return weight;
}

void scale(std::vector<double>& values, double factor) noexcept {
  for (double& value : values) value *= factor;
}

std::string read(const OnnxNode& node, ImportedLayer& layer) {
  const bool gemm = node.op == "Gemm";
  const Constant* w = node.constant(1);
  if (w == nullptr || w->shape.size() != 2) {
    return "not a product of the last layer and a constant matrix";
  }
  if (gemm && node.number("transA", 0) != 0) return "transA has to be 0";
  layer.from = node.names[1];
  layer.tensors = {weight_of(*w, gemm && node.number("transB", 0) != 0)};
  scale(layer.tensors[0].values, gemm ? node.number("alpha", 1) : 1);
  if (!gemm || !node.has_input(2)) return "";
  std::vector<double> row = row_of(node.constant(2), out(layer));
  if (row.empty()) return "its bias is no constant of its width";
  scale(row, node.number("beta", 1));
  layer.tensors.push_back({"bias", {row.size()}, std::move(row)});
  return "";
}
constexpr OnnxRule operators[] = {{"Gemm", read}, {"MatMul", read}};

/// The row multiplies the outputs, or divides them.
bool join_factors(const OnnxNode& node, ImportedLayer& layer) {
  const Constant* constant = node.constant(1);
  std::size_t width = 0;
  if (constant == nullptr || !is_row(*constant, width)) return false;
  if (width != out(layer) || width == 1) return false;  // one number may be a Softplus's
  const std::size_t columns = in(layer);
  for (std::size_t o = 0; o < width; ++o) {
    const double factor = node.op == "Mul" ? constant->values[o] : 1 / constant->values[o];
    for (ImportedTensor& tensor : layer.tensors) {
      const std::size_t n = tensor.name == "weight" ? columns : 1;
      for (std::size_t i = 0; i < n; ++i) tensor.values[o * n + i] *= factor;
    }
  }
  return true;
}

/// Factor and shift of a HardSigmoid that is not PyTorch's: a Hardtanh from 0 to 1 stays behind.
bool join_hard_sigmoid(const OnnxNode& node, ImportedLayer& layer) {
  const double alpha = node.number("alpha", 0.2), beta = node.number("beta", 0.5);
  if (std::fabs(alpha - 1.0 / 6) < 1e-6 && beta == 0.5) return false;
  for (ImportedTensor& tensor : layer.tensors) scale(tensor.values, alpha);
  if (layer.find("bias") == nullptr) {
    layer.tensors.push_back({"bias", {out(layer)}, std::vector<double>(out(layer))});
  }
  for (double& value : layer.tensors[1].values) value += beta;
  return true;
}

/// A product, then the sum with a row: the bias; or a product with one, which each row of the weight
/// takes.
bool join(const OnnxNode& node, ImportedLayer& layer) {
  if (node.op == "Mul" || node.op == "Div") return join_factors(node, layer);
  if (node.op == "HardSigmoid") return join_hard_sigmoid(node, layer);
  if (node.op != "Add" && node.op != "Sub") return false;
  std::vector<double> row = row_of(node.constant(1), out(layer));
  if (row.empty()) return false;
  if (node.op == "Sub") scale(row, -1);
  if (layer.find("bias") == nullptr) {
    layer.tensors.push_back({"bias", {row.size()}, std::move(row)});
    return true;
  }
  std::vector<double>& bias = layer.tensors[1].values;
  for (std::size_t o = 0; o < bias.size(); ++o) bias[o] += row[o];
  return true;
}
}  // namespace

extern const LayerRecord linear_record{.name = "Linear",
                                       .header = "linear",
                                       .torch = "nn.Linear(",
                                       .least_sizes = 2,
                                       .most_sizes = 2,
                                       .may_lack_bias = true,
                                       .sizes = sizes,
                                       .tensors = tensors,
                                       .product = true,
                                       .in = in,
                                       .out = out,
                                       .columns = ColumnsAre::last,
                                       .cpp_type = cpp_type,
                                       .forward = forward,
                                       .errors = errors,
                                       .operators = operators,
                                       .join = join,
                                       .take_behind = take_behind,
                                       .take_before = take_before};

}  // namespace fixnet::io
