// SPDX-License-Identifier: MIT
//
// Layers of which the second half of the columns says how much of the first half passes.
#include "near.hpp"
#include "record.hpp"

namespace fixnet::io {
namespace {

std::size_t in(const ImportedLayer& layer) { return layer.sizes[0]; }
std::size_t out(const ImportedLayer& layer) { return layer.sizes[0] / 2; }
std::string impossible(const ImportedLayer& layer) {
  return layer.sizes[0] >= 2 && layer.sizes[0] % 2 == 0 ? "" : "its columns are no two halves";
}

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }
double tanh_of(double x) { return std::tanh(x); }

template <bool Tanh>
NearRow gated(const ImportedLayer& layer, const NearMath& math, const NearRow& x) {
  NearRow y;
  for (std::size_t i = 0; i < out(layer); ++i) {
    const Near value = Tanh ? math.of(tanh_of, x[i]) : x[i];
    y.push_back(math.product(value, math.of(sigmoid, x[out(layer) + i])));
  }
  return y;
}
template <bool Tanh>
void forward(const ImportedLayer& layer, std::vector<double>& x) {
  values_of([&](const NearMath& m, const NearRow& row) { return gated<Tanh>(layer, m, row); }, x);
}
template <bool Tanh>
std::vector<double> errors(const ImportedLayer& layer, const Rounding& of) {
  return errors_of(
      [&](const NearMath& m, const NearRow& row) { return gated<Tanh>(layer, m, row); }, of.x,
      of.errors, of.unit);
}

// PyTorch's halves are of one dimension, whatever its size: a signal's channels come first.
#define FIXNET_GLU(dim)                                    \
  "class GLU(nn.GLU):\n    def __init__(self, columns):\n" \
  "        super().__init__(" dim ")\n        self.columns = columns\n"
#define FIXNET_GATED_TANH(dim)                                      \
  "class GatedTanh(nn.Module):\n    def __init__(self, columns):\n" \
  "        super().__init__()\n        self.columns = columns\n\n"  \
  "    def forward(self, x):\n        a, g = x.chunk(2, " dim       \
  ")\n"                                                             \
  "        return torch.tanh(a) * torch.sigmoid(g)\n"
PythonCall python_glu(const ImportedLayer&, bool channels_first) {
  return {"GLU(", channels_first ? FIXNET_GLU("1") : FIXNET_GLU("-1")};
}
PythonCall python_gated_tanh(const ImportedLayer&, bool channels_first) {
  return {"GatedTanh(", channels_first ? FIXNET_GATED_TANH("1") : FIXNET_GATED_TANH("-1")};
}
#undef FIXNET_GLU
#undef FIXNET_GATED_TANH

template <bool Tanh>
constexpr LayerRecord gate(LayerRecord record) {
  record.least_sizes = record.most_sizes = 1;
  record.sizes = told_sizes;
  record.sizes_told = true;
  record.activations = Tanh ? 2 : 1;
  record.in = in;
  record.out = out;
  record.impossible = impossible;
  record.forward = forward<Tanh>;
  record.errors = errors<Tanh>;
  return record;
}

}  // namespace

extern const LayerRecord glu_record =
    gate<false>({.name = "GLU", .header = "glu", .torch = "", .python = python_glu});
extern const LayerRecord gated_tanh_record = gate<true>(
    {.name = "GatedTanh", .header = "gated_tanh", .torch = "", .python = python_gated_tanh});

}  // namespace fixnet::io
