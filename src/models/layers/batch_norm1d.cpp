// SPDX-License-Identifier: MIT
//
// As it is evaluated: by the running moments.
#include <algorithm>
#include <cmath>

#include "norm.hpp"

namespace fixnet::io {
namespace {

constexpr TensorRule tensors[] = {
    {.name = "weight", .shape = "[n]"},
    {.name = "bias", .shape = "[n]", .expected = norm_shape},
    {.name = "running_mean", .shape = "[n]", .trained = false, .expected = norm_shape},
    {.name = "running_var", .shape = "[n]", .trained = false, .expected = norm_shape},
    {.name = "num_batches_tracked",
     .shape = "[]",
     .dimensions = 0,
     .trained = false,
     .count = true}};

/// What a column's difference from its mean is multiplied by.
double scale(const ImportedLayer& layer, std::size_t i) {
  return layer.tensors[0].values[i] /
         std::sqrt(layer.tensors[3].values[i] + layer.settings[0].value());
}

void forward(const ImportedLayer& layer, std::vector<double>& x) {
  const auto &bias = layer.tensors[1].values, &mean = layer.tensors[2].values;
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = (x[i] - mean[i]) * scale(layer, i) + bias[i];
}

std::vector<double> errors(const ImportedLayer& layer, const Rounding& of) {
  const auto &bias = layer.tensors[1].values, &mean = layer.tensors[2].values;
  std::vector<double> all(of.x.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    // Mean, difference, root, quotient, product: each is rounded by its unit.
    const double sizes = std::fabs(mean[i]) + 4 * std::fabs(of.x[i] - mean[i]);
    all[i] = std::fabs(scale(layer, i)) * (of.errors[i] + of.unit * sizes) +
             of.unit * (std::fabs(of.y[i]) + std::fabs(bias[i]));
  }
  return all;
}

ColumnScales scales(const ImportedLayer& layer) {
  ColumnScales all{layer.tensors[2].values, {}, layer.tensors[1].values};
  for (std::size_t i = 0; i < all.shift.size(); ++i) all.factor.push_back(scale(layer, i));
  return all;
}

std::string impossible(const ImportedLayer& layer) {
  const std::string what = impossible_eps(layer);
  if (!what.empty() || layer.tensors.size() < 5) return what;
  const auto& variances = layer.tensors[3].values;
  const double eps = layer.settings[0].value();
  const bool possible = std::all_of(variances.begin(), variances.end(),
                                    [&](double v) { return v >= 0 && v + eps > 0; });
  return possible ? "" : "its running_var is below 0, or 0 without an eps";
}

std::string read(const OnnxNode& node, ImportedLayer& layer) {
  const bool trains =
      node.opset < 7 ? node.number("is_test", 0) == 0 : node.number("training_mode", 0) != 0;
  if (trains) return "it is in training mode: export the model after model.eval()";
  if (node.rank != 2 && !node.signal) return "its channels are not the columns";
  std::string what = read_norm(node, layer);
  if (!what.empty()) return what;
  const std::size_t width = norm_width(layer);
  std::vector<double> mean = row_of(node.constant(3), width), var = row_of(node.constant(4), width);
  if (mean.empty() || var.empty()) return "its mean and variance are no constants of its width";
  layer.tensors.push_back({"running_mean", {width}, std::move(mean)});
  layer.tensors.push_back({"running_var", {width}, std::move(var)});
  layer.tensors.push_back({"num_batches_tracked", {}, {0}});
  what = put_settings(layer, {node.number("epsilon", 1e-5), node.number("momentum", 0.9)});
  if (!what.empty()) return what;
  Ratio& momentum = layer.settings[1];  // ONNX's is that of the old moments
  momentum.num = momentum.den - momentum.num;
  return "";
}
constexpr OnnxRule operators[] = {{"BatchNormalization", read}};

}  // namespace

extern const LayerRecord batch_norm1d_record{.name = "BatchNorm1d",
                                             .header = "batch_norm1d",
                                             .torch = "nn.BatchNorm1d(",
                                             .with = "BatchNorm1dWith",
                                             .defaults = "0.00001,0.1",
                                             .keys = "eps,momentum",
                                             .least_sizes = 1,
                                             .most_sizes = 1,
                                             .sizes = norm_sizes,
                                             .tensors = tensors,
                                             .in = norm_width,
                                             .columns = ColumnsAre::channels,
                                             .impossible = impossible,
                                             .forward = forward,
                                             .errors = errors,
                                             .operators = operators,
                                             .join = join_norm,
                                             .scales = scales};

}  // namespace fixnet::io
