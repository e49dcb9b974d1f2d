// SPDX-License-Identifier: MIT
//
// Layers that move numbers, without arithmetic.
#include "record.hpp"

namespace fixnet::io {
namespace {

SampleForm flat(const ImportedLayer&, const SampleForm& before) { return {before.size()}; }
SampleForm last(const ImportedLayer&, const SampleForm& before) { return {before.columns}; }

/// PyTorch's order: that of the user's data.
void flatten(const ImportedLayer&, const SampleForm& form, std::vector<double>& x) {
  if (!form.channels_first) return;
  const std::vector<double> rows = x;
  for (std::size_t p = 0; p < form.positions; ++p) {
    for (std::size_t c = 0; c < form.columns; ++c)
      x[c * form.positions + p] = rows[p * form.columns + c];
  }
}
void last_step(const ImportedLayer&, const SampleForm& form, std::vector<double>& x) {
  x.erase(x.begin(), x.end() - static_cast<std::ptrdiff_t>(form.columns));
}

std::size_t slice_in(const ImportedLayer& layer) { return layer.sizes[0]; }
std::size_t slice_out(const ImportedLayer& layer) { return layer.sizes[2] - layer.sizes[1]; }
std::size_t slice_start(const ImportedLayer& layer) { return layer.sizes[1]; }
std::string impossible_slice(const ImportedLayer& layer) {
  const bool sound = layer.sizes[1] < layer.sizes[2] && layer.sizes[2] <= layer.sizes[0];
  return sound ? "" : "it keeps columns start to stop - 1, which the input has";
}
void slice(const ImportedLayer& layer, std::vector<double>& x) {
  x.resize(layer.sizes[2]);
  x.erase(x.begin(), x.begin() + static_cast<std::ptrdiff_t>(layer.sizes[1]));
}

PythonCall python_last_step(const ImportedLayer&, bool channels_first) {
  return {channels_first ? "LastStep(2" : "LastStep(1",
          "class LastStep(nn.Module):\n    def __init__(self, dim):\n"
          "        super().__init__()\n        self.dim = dim\n\n"
          "    def forward(self, x):\n        return x.select(self.dim, -1)\n"};
}
PythonCall python_slice(const ImportedLayer&, bool) {
  return {"Slice(",
          "class Slice(nn.Module):\n    def __init__(self, columns, start, stop):\n"
          "        super().__init__()\n        self.start, self.stop = start, stop\n\n"
          "    def forward(self, x):\n        return x[..., self.start : self.stop]\n"};
}

}  // namespace

extern const LayerRecord flatten_record{.name = "Flatten",
                                        .header = "flatten",
                                        .torch = "nn.Flatten(",
                                        .reshape = flat,
                                        .over_positions = flatten};
extern const LayerRecord last_step_record{.name = "LastStep",
                                          .header = "last_step",
                                          .torch = "",
                                          .reshape = last,
                                          .python = python_last_step,
                                          .over_positions = last_step};
extern const LayerRecord slice_record{.name = "Slice",
                                      .header = "slice",
                                      .torch = "",
                                      .least_sizes = 3,
                                      .most_sizes = 3,
                                      .sizes = told_sizes,
                                      .sizes_told = true,
                                      .in = slice_in,
                                      .out = slice_out,
                                      .columns = ColumnsAre::last,
                                      .first_column = slice_start,
                                      .impossible = impossible_slice,
                                      .python = python_slice,
                                      .forward = slice};

}  // namespace fixnet::io
