// SPDX-License-Identifier: MIT
#include <cmath>
#include <limits>

#include "record.hpp"

namespace fixnet::io {
namespace {

std::size_t rows(const ImportedLayer& layer) {
  return layer.tensors.empty() ? 0 : static_cast<std::size_t>(layer.tensors[0].shape[0]);
}
std::size_t out(const ImportedLayer& layer) {
  return layer.tensors.empty() ? 0 : static_cast<std::size_t>(layer.tensors[0].shape[1]);
}
std::size_t in(const ImportedLayer&) { return 1; }
std::vector<std::size_t> sizes(const ImportedLayer& layer) { return {rows(layer), out(layer)}; }

constexpr TensorRule tensors[] = {{.name = "weight", .shape = "[count, dim]", .dimensions = 2}};
constexpr OptionRule options[] = {{.key = "padding_idx", .usual = -1}};

std::string impossible(const ImportedLayer& layer) {
  constexpr std::size_t most = std::size_t{1} << 24;  // what float counts
  if (rows(layer) > most) return "its indices are exact in float up to 2^24";
  const bool sound =
      layer.options[0] >= -1 && layer.options[0] < static_cast<std::int64_t>(rows(layer));
  return sound ? "" : "its padding_idx is none of its rows";
}

std::string cpp_type(const ImportedLayer& layer) {
  const std::string type =
      "fixnet::Embedding<" + std::to_string(rows(layer)) + ", " + std::to_string(out(layer));
  return type + (layer.options[0] < 0 ? ">" : ", " + std::to_string(layer.options[0]) + ">");
}

// Indices are numbers of the network's type, and stand in a column.
PythonCall python(const ImportedLayer&, bool) {
  return {"Embedding(",
          "class Embedding(nn.Embedding):\n    def forward(self, x):\n"
          "        return super().forward(x[..., 0].long())\n"};
}

void forward(const ImportedLayer& layer, std::vector<double>& x) {
  const double index = x[0];
  x.assign(out(layer), std::numeric_limits<double>::quiet_NaN());
  const bool sound =
      index >= 0 && index < static_cast<double>(rows(layer)) && index == std::trunc(index);
  if (!sound) return;
  const double* row = layer.tensors[0].values.data() + static_cast<std::size_t>(index) * x.size();
  x.assign(row, row + out(layer));
}
std::vector<double> errors(const ImportedLayer&, const Rounding& of) {
  return std::vector<double>(of.y.size());
}

}  // namespace

extern const LayerRecord embedding_record{.name = "Embedding",
                                          .header = "embedding",
                                          .torch = "",
                                          .least_sizes = 2,
                                          .most_sizes = 2,
                                          .sizes = sizes,
                                          .options = options,
                                          .tensors = tensors,
                                          .in = in,
                                          .out = out,
                                          .columns = ColumnsAre::last,
                                          .index_count = rows,
                                          .impossible = impossible,
                                          .cpp_type = cpp_type,
                                          .python = python,
                                          .forward = forward,
                                          .errors = errors};

}  // namespace fixnet::io
