// SPDX-License-Identifier: MIT
#include <cmath>

#include "norm.hpp"

namespace fixnet::io {
namespace {

constexpr TensorRule tensors[] = {{.name = "weight", .shape = "[n]"}};

/// PyTorch's is that of the number type where none is given.
double eps_of(const ImportedLayer& layer) {
  if (!layer.settings.empty()) return layer.settings[0].value();
  return layer.is_double ? 0x1p-52 : 0x1p-23;
}
/// What a row is multiplied by.
double scale_of(const ImportedLayer& layer, const std::vector<double>& x) {
  double squares = 0;
  for (const double v : x) squares += v * v;
  return 1 / std::sqrt(squares / static_cast<double>(x.size()) + eps_of(layer));
}

void forward(const ImportedLayer& layer, std::vector<double>& x) {
  const auto& weight = layer.tensors[0].values;
  const double scale = scale_of(layer, x);
  for (std::size_t i = 0; i < x.size(); ++i) x[i] *= scale * weight[i];
}

/// The scale s is off by s²·mean of x·error of x, of its size.
std::vector<double> errors(const ImportedLayer& layer, const Rounding& of) {
  const auto& weight = layer.tensors[0].values;
  const double scale = scale_of(layer, of.x);
  double product = 0;
  for (std::size_t i = 0; i < of.x.size(); ++i) product += std::fabs(of.x[i]) * of.errors[i];
  const double of_scale = scale * scale * product / static_cast<double>(of.x.size()) + of.unit;
  std::vector<double> all(of.x.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i] = std::fabs(scale * weight[i]) * (of.errors[i] + std::fabs(of.x[i]) * of_scale) +
             of.unit * std::fabs(of.y[i]);
  }
  return all;
}

std::string impossible(const ImportedLayer& layer) {
  return layer.settings.empty() ? "" : impossible_eps(layer);
}

void begin(ImportedLayer& layer, std::size_t width) {
  layer.tensors = {{"weight", {width}, std::vector<double>(width, 1)}};
}

/// A product with a row is the weight.
bool join(const OnnxNode& node, ImportedLayer& layer) {
  const Constant* row = node.constant(1);
  std::size_t width = 0;
  if (node.op != "Mul" || row == nullptr || !is_row(*row, width)) return false;
  if (width != norm_width(layer)) return false;
  if (layer.from.empty()) layer.from = node.names[1];
  for (std::size_t i = 0; i < width; ++i) layer.tensors[0].values[i] *= row->values[i];
  return true;
}

std::string read(const OnnxNode& node, ImportedLayer& layer) {
  const double axis = node.number("axis", -1);
  if (axis != -1 && axis != node.rank - 1) return "its axis is not the columns";
  const std::string what = read_norm(node, layer);
  if (!what.empty()) return what;
  layer.tensors.resize(1);
  return put_settings(layer, {node.number("epsilon", 1e-5)});
}
constexpr OnnxRule operators[] = {{"RMSNormalization", read}};  // from version 23 on

/// Before, the exporter writes what it computes.
bool numbers_of(const std::vector<double>& numbers, std::vector<double>& settings) {
  settings = {numbers[0]};
  return numbers.size() == 1 || numbers[1] == 2;
}
#define FIXNET_ROOT(square) "Sqrt(Add(#,ReduceMean(" square ")))"
constexpr OnnxFormula formulas[] = {
    {.text = "Mul(Reciprocal(" FIXNET_ROOT("Pow(x,#)") "),x)", .settings = numbers_of},
    {.text = "Mul(Reciprocal(" FIXNET_ROOT("Mul(x,x)") "),x)", .settings = numbers_of},
    {.text = "Div(x," FIXNET_ROOT("Pow(x,#)") ")", .settings = numbers_of},
    {.text = "Div(x," FIXNET_ROOT("Mul(x,x)") ")", .settings = numbers_of}};
#undef FIXNET_ROOT

}  // namespace

extern const LayerRecord rms_norm_record{.name = "RMSNorm",
                                         .header = "rms_norm",
                                         .torch = "nn.RMSNorm(",
                                         .with = "RMSNormWith",
                                         .defaults = "-",
                                         .keys = "eps",
                                         .least_sizes = 1,
                                         .most_sizes = 1,
                                         .sizes = norm_sizes,
                                         .tensors = tensors,
                                         .in = norm_width,
                                         .columns = ColumnsAre::last,
                                         .impossible = impossible,
                                         .forward = forward,
                                         .errors = errors,
                                         .operators = operators,
                                         .formulas = formulas,
                                         .join = join,
                                         .begin = begin};

}  // namespace fixnet::io
