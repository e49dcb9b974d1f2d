// SPDX-License-Identifier: MIT
#include "../../onnx/node.hpp"
#include "near.hpp"
#include "record.hpp"

namespace fixnet::io {
namespace {

enum Padding : std::int64_t { none, same, causal };

std::size_t extent(const ImportedLayer& layer, std::size_t dimension) {
  const ImportedTensor* weight = layer.find("weight");
  return weight == nullptr ? 0 : static_cast<std::size_t>(weight->shape[dimension]);
}
std::size_t out(const ImportedLayer& layer) { return extent(layer, 0); }
std::size_t in(const ImportedLayer& layer) { return extent(layer, 1); }
std::size_t taps(const ImportedLayer& layer) { return extent(layer, 2); }
std::vector<std::size_t> sizes(const ImportedLayer& layer) {
  return {in(layer), out(layer), taps(layer)};
}
std::int64_t padding(const ImportedLayer& layer) { return layer.options[0]; }
std::size_t dilation(const ImportedLayer& layer) {
  return static_cast<std::size_t>(layer.options[1]);
}
/// How many positions lie between the first and the last tap.
std::size_t reach(const ImportedLayer& layer) { return (taps(layer) - 1) * dilation(layer); }

constexpr TensorRule tensors[] = {
    {.name = "weight", .shape = "[out, in, taps]", .dimensions = 3},
    {.name = "bias",
     .shape = "[out]",
     .optional = true,
     .expected = [](const ImportedLayer& layer) { return Shape{layer.find("weight")->shape[0]}; }}};
constexpr OptionRule options[] = {
    {.key = "padding", .words = "none,same,causal", .not_in_call = "causal"},
    {.key = "dilation", .usual = 1}};

std::string impossible(const ImportedLayer& layer) {
  constexpr std::int64_t most = 1 << 20;
  const bool sound = layer.options[1] >= 1 && layer.options[1] <= most && taps(layer) <= most;
  return sound ? "" : "its dilation or its number of taps is not from 1 to 1048576";
}

std::size_t least_positions(const ImportedLayer& layer) {
  return padding(layer) == none ? reach(layer) + 1 : 1;
}
SampleForm reshape(const ImportedLayer& layer, const SampleForm& before) {
  const std::size_t fewer = padding(layer) == none ? reach(layer) : 0;
  return {out(layer), before.positions > fewer ? before.positions - fewer : 0,
          before.channels_first};
}

std::string cpp_type(const ImportedLayer& layer) {
  constexpr const char* around[] = {"none", "same", "causal"};
  const bool biased = layer.find("bias") != nullptr, dilated = dilation(layer) != 1;
  std::string type = "fixnet::Conv1d<" + std::to_string(in(layer)) + ", " +
                     std::to_string(out(layer)) + ", " + std::to_string(taps(layer));
  if (padding(layer) != none || dilated || !biased)
    type += ", fixnet::Padding::" + std::string(around[padding(layer)]);
  if (dilated || !biased) type += ", " + std::to_string(dilation(layer));
  return type + (biased ? ">" : ", false>");
}

PythonCall python(const ImportedLayer& layer, bool) {
  if (padding(layer) != causal) return {"nn.Conv1d(", ""};
  return {"CausalConv1d(",
          "class CausalConv1d(nn.Conv1d):\n    def forward(self, x):\n"
          "        before = (self.kernel_size[0] - 1) * self.dilation[0]\n"
          "        return super().forward(nn.functional.pad(x, (before, 0)))\n"};
}

/// Formula   y[q, o] = bias[o] + Σ_i Σ_k W[o, i, k]·x[q + k·dilation − before, i], x 0 outside
NearRow convolved(const ImportedLayer& layer, const SampleForm& form, const NearMath& math,
                  const NearRow& x) {
  const ImportedTensor* bias = layer.find("bias");
  const std::vector<double>& weight = layer.tensors[0].values;
  const std::size_t positions = reshape(layer, form).positions, channels = form.columns;
  const std::size_t before = padding(layer) == same     ? reach(layer) / 2
                             : padding(layer) == causal ? reach(layer)
                                                        : 0;
  NearRow y;
  for (std::size_t q = 0; q < positions; ++q) {
    for (std::size_t o = 0; o < out(layer); ++o) {
      NearSum sum(bias == nullptr ? 0 : bias->values[o]);
      for (std::size_t k = 0; k < taps(layer); ++k) {
        const std::size_t at = q + k * dilation(layer);  // before below its position
        if (at < before || at - before >= form.positions) continue;
        for (std::size_t i = 0; i < channels; ++i)
          sum.add(weight[(o * channels + i) * taps(layer) + k], x[(at - before) * channels + i]);
      }
      y.push_back(sum.result(math.unit));
    }
  }
  return y;
}
void forward(const ImportedLayer& layer, const SampleForm& form, std::vector<double>& x) {
  values_of([&](const NearMath& m, const NearRow& row) { return convolved(layer, form, m, row); },
            x);
}
std::vector<double> errors(const ImportedLayer& layer, const Rounding& of) {
  return errors_of(
      [&](const NearMath& m, const NearRow& row) { return convolved(layer, of.form, m, row); },
      of.x, of.errors, of.unit);
}

/// Zeros before and behind: none, on both sides, or before alone.
std::string read_padding(const OnnxNode& node, ImportedLayer& layer) {
  const std::vector<double> own = node.list("pads", {0, 0});
  if (own.size() != 2 || node.text("auto_pad", "NOTSET") != "NOTSET")
    return "its padding is not told in numbers";
  const double before = own[0] + node.pads[0], behind = own[1] + node.pads[1];
  const auto all = static_cast<double>(reach(layer)), half = std::floor(all / 2);
  if (before == 0 && behind == 0) return "";
  layer.options[0] = before == half && behind == all - half ? same : causal;
  if (layer.options[0] == causal && (before != all || behind != 0))
    return "its padding neither keeps the length nor stands before the signal alone";
  return "";
}

std::string read(const OnnxNode& node, ImportedLayer& layer) {
  const Constant *weight = node.constant(1), *bias = node.constant(2);
  if (!node.signal) return "its input is no signal";
  if (weight == nullptr || weight->shape.size() != 3) return "its weight is not of one dimension";
  if (node.number("group", 1) != 1) return "it has groups";
  if (node.list("strides", {1}) != std::vector<double>{1}) return "it has a stride";
  const std::vector<double> dilations = node.list("dilations", {1});
  const bool whole = dilations.size() == 1 && dilations[0] >= 1 && dilations[0] <= 1 << 20;
  if (!whole || weight->values.empty()) return "its dilation or weight is none";
  layer.from = node.names[1];
  layer.options = {none, static_cast<std::int64_t>(dilations[0])};
  layer.tensors = {{"weight", weight->shape, weight->values}};
  if (node.has_input(2)) {
    std::vector<double> row = row_of(bias, out(layer));
    if (row.empty()) return "its bias is no constant of its width";
    layer.tensors.push_back({"bias", {row.size()}, std::move(row)});
  }
  return read_padding(node, layer);
}
constexpr OnnxRule operators[] = {{"Conv", read}};

}  // namespace

extern const LayerRecord conv1d_record{.name = "Conv1d",
                                       .header = "conv1d",
                                       .torch = "nn.Conv1d(",
                                       .least_sizes = 3,
                                       .most_sizes = 3,
                                       .may_lack_bias = true,
                                       .sizes = sizes,
                                       .options = options,
                                       .tensors = tensors,
                                       .product = true,
                                       .in = in,
                                       .out = out,
                                       .columns = ColumnsAre::channels,
                                       .least_positions = least_positions,
                                       .reshape = reshape,
                                       .impossible = impossible,
                                       .cpp_type = cpp_type,
                                       .python = python,
                                       .over_positions = forward,
                                       .errors = errors,
                                       .operators = operators};

}  // namespace fixnet::io
