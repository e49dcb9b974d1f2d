// SPDX-License-Identifier: MIT
#include <cmath>
#include <numeric>

#include "norm.hpp"

namespace fixnet::io {
namespace {

constexpr TensorRule tensors[] = {{.name = "weight", .shape = "[n]"},
                                  {.name = "bias", .shape = "[n]", .expected = norm_shape}};

/// A row's mean, and what its differences from the mean are multiplied by.
struct Moments {
  double mean, scale;
};
Moments moments_of(const ImportedLayer& layer, const std::vector<double>& x) {
  const double n = static_cast<double>(x.size());
  const double mean = std::accumulate(x.begin(), x.end(), 0.0) / n;
  double squares = 0;
  for (const double v : x) squares += (v - mean) * (v - mean);
  return {mean, 1 / std::sqrt(squares / n + layer.settings[0].value())};
}

void forward(const ImportedLayer& layer, std::vector<double>& x) {
  const auto &weight = layer.tensors[0].values, &bias = layer.tensors[1].values;
  const Moments m = moments_of(layer, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    x[i] = (x[i] - m.mean) * m.scale * weight[i] + bias[i];
  }
}

/// Of the differences from the mean: those of x, of the mean, and the difference's own. The scale s
/// is off by s²·mean of d·error of d, of its size.
std::vector<double> errors(const ImportedLayer& layer, const Rounding& of) {
  const auto &weight = layer.tensors[0].values, &bias = layer.tensors[1].values;
  const Moments m = moments_of(layer, of.x);
  const double n = static_cast<double>(of.x.size());
  double squares = 0, size = 0, product = 0;
  for (std::size_t i = 0; i < of.x.size(); ++i) {
    squares += of.errors[i] * of.errors[i], size += std::fabs(of.x[i]);
  }
  const double of_mean = std::sqrt(squares) / n + of.unit * size / n;
  std::vector<double> all(of.x.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i] = of.errors[i] + of_mean + of.unit * std::fabs(of.x[i] - m.mean);
    product += all[i] * std::fabs(of.x[i] - m.mean);
  }
  const double of_scale = m.scale * m.scale * product / n + of.unit;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double scaled = std::fabs(m.scale * weight[i]);
    all[i] = scaled * (all[i] + std::fabs(of.x[i] - m.mean) * of_scale) +
             of.unit * (std::fabs(of.y[i]) + std::fabs(bias[i]));
  }
  return all;
}

std::string read(const OnnxNode& node, ImportedLayer& layer) {
  const double axis = node.number("axis", -1);
  if (axis != -1 && axis != node.rank - 1) return "its axis is not the columns";
  const std::string what = read_norm(node, layer);
  return what.empty() ? put_settings(layer, {node.number("epsilon", 1e-5)}) : what;
}
constexpr OnnxRule operators[] = {{"LayerNormalization", read}};  // from version 17 on

/// Before, the exporter writes what it computes.
bool eps_of(const std::vector<double>& numbers, std::vector<double>& settings) {
  settings = {numbers[0]};
  return numbers.size() == 1 || numbers[1] == 2;
}
#define FIXNET_CENTRED "Sub(x,ReduceMean(x))"
constexpr OnnxFormula formulas[] = {
    {.text = "Div(" FIXNET_CENTRED ",Sqrt(Add(#,ReduceMean(Pow(" FIXNET_CENTRED ",#)))))",
     .settings = eps_of},
    {.text = "Div(" FIXNET_CENTRED ",Sqrt(Add(#,ReduceMean(Mul(" FIXNET_CENTRED "," FIXNET_CENTRED
             ")))))",
     .settings = eps_of}};
#undef FIXNET_CENTRED

}  // namespace

extern const LayerRecord layer_norm_record{.name = "LayerNorm",
                                           .header = "layer_norm",
                                           .torch = "nn.LayerNorm(",
                                           .with = "LayerNormWith",
                                           .defaults = "0.00001",
                                           .keys = "eps",
                                           .least_sizes = 1,
                                           .most_sizes = 1,
                                           .sizes = norm_sizes,
                                           .tensors = tensors,
                                           .in = norm_width,
                                           .columns = ColumnsAre::last,
                                           .impossible = impossible_eps,
                                           .forward = forward,
                                           .errors = errors,
                                           .operators = operators,
                                           .formulas = formulas,
                                           .join = join_norm,
                                           .begin = begin_norm};

}  // namespace fixnet::io
