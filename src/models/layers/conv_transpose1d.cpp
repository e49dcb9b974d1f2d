// SPDX-License-Identifier: MIT
#include "../../onnx/node.hpp"
#include "near.hpp"
#include "record.hpp"
#include "scaled.hpp"

namespace fixnet::io {
namespace {

constexpr std::int64_t most = 1 << 20;
enum Option : std::size_t { stride_option, padding_option, dilation_option };

std::size_t extent(const ImportedLayer& layer, std::size_t dimension) {
  const ImportedTensor* weight = layer.find("weight");
  return weight == nullptr ? 0 : static_cast<std::size_t>(weight->shape[dimension]);
}
std::size_t in(const ImportedLayer& layer) { return extent(layer, 0); }
std::size_t out(const ImportedLayer& layer) { return extent(layer, 1); }
std::size_t taps(const ImportedLayer& layer) { return extent(layer, 2); }
std::vector<std::size_t> sizes(const ImportedLayer& layer) {
  return {in(layer), out(layer), taps(layer)};
}
std::size_t option(const ImportedLayer& layer, Option which) {
  return static_cast<std::size_t>(layer.options[which]);
}
/// How many positions lie between the first and the last tap.
std::size_t reach(const ImportedLayer& layer) {
  return (taps(layer) - 1) * option(layer, dilation_option);
}

constexpr TensorRule tensors[] = {
    {.name = "weight", .shape = "[in, out, taps]", .dimensions = 3},
    {.name = "bias",
     .shape = "[out]",
     .optional = true,
     .expected = [](const ImportedLayer& layer) { return Shape{layer.find("weight")->shape[1]}; }}};
constexpr OptionRule options[] = {
    {.key = "stride", .usual = 1}, {.key = "padding"}, {.key = "dilation", .usual = 1}};

std::string impossible(const ImportedLayer& layer) {
  for (const Option o : {stride_option, dilation_option}) {
    if (layer.options[o] < 1 || layer.options[o] > most || taps(layer) > most)
      return "its stride, dilation or number of taps is not from 1 to 1048576";
  }
  const std::int64_t padding = layer.options[padding_option];
  return padding >= 0 && padding <= most ? "" : "its padding is not from 0 to 1048576";
}
/// So many that the padding leaves an output.
std::size_t least_positions(const ImportedLayer& layer) {
  const std::size_t cut = 2 * option(layer, padding_option), own = reach(layer);
  return cut <= own
             ? 1
             : (cut - own + option(layer, stride_option) - 1) / option(layer, stride_option) + 1;
}
SampleForm reshape(const ImportedLayer& layer, const SampleForm& before) {
  const std::size_t cut = 2 * option(layer, padding_option);
  const std::size_t all = (before.positions - 1) * option(layer, stride_option) + reach(layer) + 1;
  return {out(layer), all > cut ? all - cut : 0, before.channels_first};
}

std::string cpp_type(const ImportedLayer& layer) {
  std::string text;
  const auto add = [&](const char* name, const std::string& value) {
    text += std::string(text.empty() ? "." : ", .") + name + " = " + value;
  };
  const auto add_number = [&](const char* name, Option o, std::int64_t usual) {
    if (layer.options[o] != usual) add(name, std::to_string(layer.options[o]));
  };
  add_number("stride", stride_option, 1), add_number("padding", padding_option, 0);
  if (layer.find("bias") == nullptr) add("bias", "false");
  add_number("dilation", dilation_option, 1);
  return "fixnet::ConvTranspose1d<" + std::to_string(in(layer)) + ", " +
         std::to_string(out(layer)) + ", " + std::to_string(taps(layer)) +
         (text.empty() ? ">" : ", fixnet::ConvTranspose1dOptions{" + text + "}>");
}

/// Formula   y[q, o] = bias[o] + Σ_i Σ_k W[i, o, k]·x[p, i] over all p with
///           p·stride + k·dilation − padding = q
NearRow spread(const ImportedLayer& layer, const SampleForm& form, const NearMath& math,
               const NearRow& x) {
  const ImportedTensor* bias = layer.find("bias");
  const std::vector<double>& weight = layer.tensors[0].values;
  const std::size_t positions = reshape(layer, form).positions, channels = in(layer);
  NearRow y;
  for (std::size_t q = 0; q < positions; ++q) {
    for (std::size_t o = 0; o < out(layer); ++o) {
      NearSum sum(bias == nullptr ? 0 : bias->values[o]);
      for (std::size_t k = 0; k < taps(layer); ++k) {
        const std::size_t to = q + option(layer, padding_option),
                          from = k * option(layer, dilation_option);
        if (to < from || (to - from) % option(layer, stride_option) != 0) continue;
        const std::size_t p = (to - from) / option(layer, stride_option);
        if (p >= form.positions) continue;
        for (std::size_t i = 0; i < channels; ++i)
          sum.add(weight[(i * out(layer) + o) * taps(layer) + k], x[p * channels + i]);
      }
      y.push_back(sum.result(math.unit));
    }
  }
  return y;
}
void forward(const ImportedLayer& layer, const SampleForm& form, std::vector<double>& x) {
  values_of([&](const NearMath& m, const NearRow& row) { return spread(layer, form, m, row); }, x);
}
std::vector<double> errors(const ImportedLayer& layer, const Rounding& of) {
  return errors_of(
      [&](const NearMath& m, const NearRow& row) { return spread(layer, of.form, m, row); }, of.x,
      of.errors, of.unit);
}

bool take_behind(ImportedLayer& layer, const ColumnScales& by) {
  const std::size_t kernel = taps(layer), outputs = out(layer);
  return scale_outputs(layer, by, [&](std::size_t i) { return i / kernel % outputs; });
}

/// The one number of a list; -1 for any other list.
std::int64_t single(const std::vector<double>& list) {
  const bool sound = list.size() == 1 && list[0] >= 0 && list[0] <= static_cast<double>(most);
  return sound ? static_cast<std::int64_t>(list[0]) : -1;
}
std::string read(const OnnxNode& node, ImportedLayer& layer) {
  const Constant* weight = node.constant(1);
  if (!node.signal) return "its input is no signal";
  if (node.pads[0] + node.pads[1] > 0) return "a Pad that no Conv follows";
  if (weight == nullptr || weight->shape.size() != 3 || weight->values.empty())
    return "its weight is not of one dimension";
  if (node.number("group", 1) != 1) return "it has groups";
  if (single(node.list("output_padding", {0})) != 0 || node.lists.count("output_shape") > 0)
    return "it has an output_padding or output_shape";
  const std::vector<double> pads = node.list("pads", {0, 0});
  if (pads.size() != 2 || pads[0] != pads[1] || node.text("auto_pad", "NOTSET") != "NOTSET")
    return "its padding is not the same on both sides";
  layer.from = node.names[1];
  layer.options = {single(node.list("strides", {1})), single({pads[0]}),
                   single(node.list("dilations", {1}))};
  layer.tensors = {{"weight", weight->shape, weight->values}};
  if (std::string wrong = take_bias(node, 2, out(layer), layer); !wrong.empty()) return wrong;
  return impossible(layer);
}
constexpr OnnxRule operators[] = {{"ConvTranspose", read}};

}  // namespace

extern const LayerRecord conv_transpose1d_record{.name = "ConvTranspose1d",
                                                 .header = "conv_transpose1d",
                                                 .torch = "nn.ConvTranspose1d(",
                                                 .least_sizes = 3,
                                                 .most_sizes = 3,
                                                 .may_lack_bias = true,
                                                 .sizes = sizes,
                                                 .options = options,
                                                 .tensors = tensors,
                                                 .product = true,
                                                 .in = in,
                                                 .out = out,
                                                 .columns = ColumnsAre::a_signals,
                                                 .least_positions = least_positions,
                                                 .reshape = reshape,
                                                 .impossible = impossible,
                                                 .cpp_type = cpp_type,
                                                 .over_positions = forward,
                                                 .errors = errors,
                                                 .operators = operators,
                                                 .take_behind = take_behind};

}  // namespace fixnet::io
