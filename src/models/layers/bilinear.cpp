// SPDX-License-Identifier: MIT
#include <cmath>

#include "record.hpp"

namespace fixnet::io {
namespace {

/// An extent of the weight, [out, in1, in2].
std::size_t extent(const ImportedLayer& layer, std::size_t i) {
  const ImportedTensor* weight = layer.find("weight");
  return weight == nullptr ? 0 : static_cast<std::size_t>(weight->shape[i]);
}
std::size_t in(const ImportedLayer& layer) { return extent(layer, 1) + extent(layer, 2); }
std::size_t out(const ImportedLayer& layer) { return extent(layer, 0); }
std::vector<std::size_t> sizes(const ImportedLayer& layer) {
  return {extent(layer, 1), extent(layer, 2), extent(layer, 0)};
}

constexpr TensorRule tensors[] = {
    {.name = "weight", .shape = "[out, in1, in2]", .dimensions = 3},
    {.name = "bias",
     .shape = "[out]",
     .optional = true,
     .expected = [](const ImportedLayer& layer) { return Shape{layer.find("weight")->shape[0]}; }}};

std::string cpp_type(const ImportedLayer& layer) {
  std::string type = "fixnet::Bilinear<";
  for (const std::size_t size : sizes(layer)) type += std::to_string(size) + ", ";
  if (layer.find("bias") == nullptr) return type + "false>";
  return type.substr(0, type.size() - 2) + ">";
}

/// Its two inputs stand side by side in a row.
PythonCall python(const ImportedLayer&, bool) {
  return {"Bilinear(",
          "class Bilinear(nn.Bilinear):\n    def forward(self, x):\n"
          "        first = self.in1_features\n"
          "        return super().forward(x[..., :first], x[..., first:])\n"};
}

double bias_of(const ImportedLayer& layer, std::size_t o) {
  const ImportedTensor* bias = layer.find("bias");
  return bias == nullptr ? 0 : bias->values[o];
}
/// Calls f(weight, i, column of j) for all products of output o.
template <class F>
void for_each_product(const ImportedLayer& layer, std::size_t o, const F& f) {
  const std::size_t in1 = extent(layer, 1), in2 = extent(layer, 2);
  const double* w = layer.find("weight")->values.data() + o * in1 * in2;
  for (std::size_t i = 0; i < in1; ++i) {
    for (std::size_t j = 0; j < in2; ++j) f(*w++, i, in1 + j);
  }
}

void forward(const ImportedLayer& layer, std::vector<double>& x) {
  std::vector<double> y(out(layer));
  for (std::size_t o = 0; o < y.size(); ++o) {
    y[o] = bias_of(layer, o);
    for_each_product(layer, o,
                     [&](double w, std::size_t i, std::size_t j) { y[o] += w * x[i] * x[j]; });
  }
  x = std::move(y);
}

/// The errors of x by the derivatives, which are as often above as below, and those of the sums, of
/// sums within.
std::vector<double> errors(const ImportedLayer& layer, const Rounding& of) {
  std::vector<double> all(out(layer));
  for (std::size_t o = 0; o < all.size(); ++o) {
    std::vector<double> slopes(of.x.size());
    double size = std::fabs(bias_of(layer, o)), squares = 0;
    for_each_product(layer, o, [&](double w, std::size_t i, std::size_t j) {
      slopes[i] += w * of.x[j], slopes[j] += w * of.x[i];
      size += 2 * std::fabs(w * of.x[i] * of.x[j]);
    });
    for (std::size_t i = 0; i < slopes.size(); ++i) {
      squares += slopes[i] * of.errors[i] * slopes[i] * of.errors[i];
    }
    all[o] = std::sqrt(squares) + of.unit * size;
  }
  return all;
}

}  // namespace

extern const LayerRecord bilinear_record{.name = "Bilinear",
                                         .header = "bilinear",
                                         .torch = "",
                                         .least_sizes = 3,
                                         .most_sizes = 3,
                                         .may_lack_bias = true,
                                         .sizes = sizes,
                                         .tensors = tensors,
                                         .product = true,
                                         .in = in,
                                         .out = out,
                                         .columns = ColumnsAre::last,
                                         .cpp_type = cpp_type,
                                         .python = python,
                                         .forward = forward,
                                         .errors = errors};

}  // namespace fixnet::io
