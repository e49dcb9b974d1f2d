// SPDX-License-Identifier: MIT
#include "../../onnx/node.hpp"
#include "near.hpp"
#include "record.hpp"
#include "scaled.hpp"

namespace fixnet::io {
namespace {

enum Padding : std::int64_t { none = 0, same = -1, causal = -2 };  // or zeros on each side
enum Option : std::size_t { stride_option, padding_option, dilation_option, groups_option };

std::size_t extent(const ImportedLayer& layer, std::size_t dimension) {
  const ImportedTensor* weight = layer.find("weight");
  return weight == nullptr ? 0 : static_cast<std::size_t>(weight->shape[dimension]);
}
std::size_t option(const ImportedLayer& layer, Option which) {
  return static_cast<std::size_t>(layer.options[which]);
}
std::size_t stride(const ImportedLayer& layer) { return option(layer, stride_option); }
std::size_t dilation(const ImportedLayer& layer) { return option(layer, dilation_option); }
std::size_t groups(const ImportedLayer& layer) { return option(layer, groups_option); }
std::int64_t padding(const ImportedLayer& layer) { return layer.options[padding_option]; }
std::size_t out(const ImportedLayer& layer) { return extent(layer, 0); }
std::size_t in(const ImportedLayer& layer) { return extent(layer, 1) * groups(layer); }
std::size_t taps(const ImportedLayer& layer) { return extent(layer, 2); }
std::vector<std::size_t> sizes(const ImportedLayer& layer) {
  return {in(layer), out(layer), taps(layer)};
}
/// How many positions lie between the first and the last tap.
std::size_t reach(const ImportedLayer& layer) { return (taps(layer) - 1) * dilation(layer); }
std::size_t zeros_before(const ImportedLayer& layer) {
  if (padding(layer) == causal) return reach(layer);
  return padding(layer) == same ? reach(layer) / 2 : static_cast<std::size_t>(padding(layer));
}
std::size_t zeros(const ImportedLayer& layer) {
  return padding(layer) < 0 ? reach(layer) : 2 * zeros_before(layer);
}

constexpr TensorRule tensors[] = {
    {.name = "weight", .shape = "[out, in/groups, taps]", .dimensions = 3},
    {.name = "bias",
     .shape = "[out]",
     .optional = true,
     .expected = [](const ImportedLayer& layer) { return Shape{layer.find("weight")->shape[0]}; }}};
constexpr OptionRule options[] = {
    {.key = "stride", .usual = 1},
    {.key = "padding", .words = "none,same,causal", .not_in_call = "causal", .or_number = true},
    {.key = "dilation", .usual = 1},
    {.key = "groups", .usual = 1}};

constexpr std::int64_t most = 1 << 20;

std::string impossible(const ImportedLayer& layer) {
  const auto sound = [&](Option o) { return layer.options[o] >= 1 && layer.options[o] <= most; };
  if (!sound(dilation_option) || taps(layer) > most)
    return "its dilation or its number of taps is not from 1 to 1048576";
  if (!sound(stride_option) || !sound(groups_option) || padding(layer) > most)
    return "its stride, padding or groups are not from 1 to 1048576";
  if (padding(layer) == same && stride(layer) > 1)
    return "padding=same keeps the length, and a stride does not: give a number of zeros";
  return out(layer) % groups(layer) == 0 ? "" : "its outputs are no multiple of its groups";
}

std::size_t least_positions(const ImportedLayer& layer) {
  const std::size_t needed = reach(layer) + 1, around = zeros(layer);
  return needed > around ? needed - around : 1;
}
SampleForm reshape(const ImportedLayer& layer, const SampleForm& before) {
  const std::size_t all = before.positions + zeros(layer), last = reach(layer);
  return {out(layer), all > last ? (all - last - 1) / stride(layer) + 1 : 0, before.channels_first};
}

/// "fixnet::Padding::same", "fixnet::Padding{2}"
std::string padding_type(const ImportedLayer& layer) {
  const std::string word = option_word(options[padding_option], padding(layer));
  return "fixnet::Padding" +
         (word.empty() ? "{" + std::to_string(padding(layer)) + "}" : "::" + word);
}
/// "fixnet::Conv1dOptions{.stride = 2, .groups = 4}"
std::string options_type(const ImportedLayer& layer) {
  std::string text;
  const auto add = [&](const char* name, const std::string& value) {
    text += std::string(text.empty() ? "." : ", .") + name + " = " + value;
  };
  if (stride(layer) != 1) add("stride", std::to_string(stride(layer)));
  if (padding(layer) != none) add("padding", padding_type(layer));
  if (dilation(layer) != 1) add("dilation", std::to_string(dilation(layer)));
  if (groups(layer) != 1) add("groups", std::to_string(groups(layer)));
  if (layer.find("bias") == nullptr) add("bias", "false");
  return "fixnet::Conv1dOptions{" + text + "}";
}
std::string cpp_type(const ImportedLayer& layer) {
  const bool biased = layer.find("bias") != nullptr, dilated = dilation(layer) != 1;
  std::string type = "fixnet::Conv1d<" + std::to_string(in(layer)) + ", " +
                     std::to_string(out(layer)) + ", " + std::to_string(taps(layer));
  if (stride(layer) != 1 || groups(layer) != 1) return type + ", " + options_type(layer) + ">";
  if (padding(layer) != none || dilated || !biased) type += ", " + padding_type(layer);
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

/// Formula   y[q, o] = bias[o] + Σ_i Σ_k W[o, i, k]·x[q·stride + k·dilation − before, g + i], x 0
///           outside, g the first channel of the group of o
NearRow convolved(const ImportedLayer& layer, const SampleForm& form, const NearMath& math,
                  const NearRow& x) {
  const ImportedTensor* bias = layer.find("bias");
  const std::vector<double>& weight = layer.tensors[0].values;
  const std::size_t positions = reshape(layer, form).positions, before = zeros_before(layer);
  const std::size_t channels = extent(layer, 1), in_group = out(layer) / groups(layer);
  NearRow y;
  for (std::size_t q = 0; q < positions; ++q) {
    for (std::size_t o = 0; o < out(layer); ++o) {
      NearSum sum(bias == nullptr ? 0 : bias->values[o]);
      for (std::size_t k = 0; k < taps(layer); ++k) {
        const std::size_t at =
            q * stride(layer) + k * dilation(layer);  // before below its position
        if (at < before || at - before >= form.positions) continue;
        const Near* row = &x[(at - before) * form.columns + o / in_group * channels];
        for (std::size_t i = 0; i < channels; ++i)
          sum.add(weight[(o * channels + i) * taps(layer) + k], row[i]);
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

bool take_behind(ImportedLayer& layer, const ColumnScales& by) {
  const std::size_t of_one = extent(layer, 1) * taps(layer);
  return scale_outputs(layer, by, [&](std::size_t i) { return i / of_one; });
}
/// Zeros around the signal stand for what would be shifted as well.
bool take_before(ImportedLayer& layer, const ColumnScales& by) {
  if (zeros(layer) > 0) return false;
  const std::size_t channels = extent(layer, 1), of_one = channels * taps(layer);
  const std::size_t in_group = out(layer) / groups(layer);
  return scale_inputs(
      layer, by, [&](std::size_t i) { return i / of_one; },
      [&](std::size_t i) { return i / of_one / in_group * channels + i / taps(layer) % channels; });
}

/// Zeros before and behind: none, as many on both sides, as keep the length, or before alone.
std::string read_padding(const OnnxNode& node, ImportedLayer& layer) {
  const std::vector<double> own = node.list("pads", {0, 0});
  if (own.size() != 2 || node.text("auto_pad", "NOTSET") != "NOTSET")
    return "its padding is not told in numbers";
  const double before = own[0] + node.pads[0], behind = own[1] + node.pads[1];
  const auto all = static_cast<double>(reach(layer)), half = std::floor(all / 2);
  if (before == 0 && behind == 0) return "";
  std::int64_t& padding = layer.options[padding_option];
  if (stride(layer) == 1 && before == half && behind == all - half) {
    padding = same;
  } else if (before == all && behind == 0) {
    padding = causal;
  } else if (before == behind && before > 0 && before <= static_cast<double>(most)) {
    padding = static_cast<std::int64_t>(before);
  } else {
    return "its padding is not the same on both sides, nor keeps the length, nor stands before the "
           "signal alone";
  }
  return "";
}

/// A number of one dimension's attribute; 0 for none.
std::int64_t whole(double number) {
  const bool sound = number >= 1 && number <= static_cast<double>(most);
  return sound ? static_cast<std::int64_t>(number) : 0;
}
std::int64_t whole(const std::vector<double>& numbers) {
  return numbers.size() == 1 ? whole(numbers[0]) : 0;
}

std::string read(const OnnxNode& node, ImportedLayer& layer) {
  const Constant* weight = node.constant(1);
  if (!node.signal) return "its input is no signal";
  if (weight == nullptr || weight->shape.size() != 3) return "its weight is not of one dimension";
  layer.options = {whole(node.list("strides", {1})), none, whole(node.list("dilations", {1})),
                   whole(node.number("group", 1))};
  for (const Option o : {stride_option, dilation_option, groups_option}) {
    if (layer.options[o] < 1 || weight->values.empty())
      return "its stride, dilation, group or weight is none";
  }
  layer.from = node.names[1];
  layer.tensors = {{"weight", weight->shape, weight->values}};
  if (std::string wrong = take_bias(node, 2, out(layer), layer); !wrong.empty()) return wrong;
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
                                       .operators = operators,
                                       .take_behind = take_behind,
                                       .take_before = take_before};

}  // namespace fixnet::io
