// SPDX-License-Identifier: MIT
//
// Layers that make one position of several, each channel of a signal by itself.
#include <algorithm>

#include "../../onnx/node.hpp"
#include "near.hpp"
#include "record.hpp"

namespace fixnet::io {
namespace {

constexpr std::int64_t most = 1 << 20, as_the_kernel = -1;
enum Option : std::size_t { stride_option, padding_option };
constexpr OptionRule options[] = {{.key = "stride", .usual = as_the_kernel}, {.key = "padding"}};

/// The positions of a window that exist, and how many it counts.
struct Window {
  std::size_t begin, end, count;
};

std::size_t kernel(const ImportedLayer& layer) { return layer.sizes[0]; }
std::size_t stride(const ImportedLayer& layer) {
  const std::int64_t own = layer.options[stride_option];
  return own == as_the_kernel ? kernel(layer) : static_cast<std::size_t>(own);
}
std::size_t zeros(const ImportedLayer& layer) {
  return static_cast<std::size_t>(layer.options[padding_option]);
}
std::string impossible(const ImportedLayer& layer) {
  const std::int64_t own = layer.options[stride_option], around = layer.options[padding_option];
  const bool sizes = kernel(layer) >= 1 && kernel(layer) <= most;
  if (!sizes || own == 0 || own > most) return "its kernel or stride is not from 1 to 1048576";
  return around >= 0 && 2 * zeros(layer) <= kernel(layer)
             ? ""
             : "its padding is not from 0 to half of its kernel";
}
std::size_t least_positions(const ImportedLayer& layer) {
  const std::size_t around = 2 * zeros(layer);
  return kernel(layer) > around ? kernel(layer) - around : 1;
}
SampleForm reshape(const ImportedLayer& layer, const SampleForm& before) {
  const std::size_t all = before.positions + 2 * zeros(layer);
  return {before.columns, all < kernel(layer) ? 0 : (all - kernel(layer)) / stride(layer) + 1,
          before.channels_first};
}
Window window(const ImportedLayer& layer, const SampleForm& form, std::size_t q) {
  const std::size_t first = q * stride(layer), around = zeros(layer);
  const std::size_t end = std::min(first + kernel(layer), form.positions + around);
  return {first > around ? first - around : 0, end > around ? end - around : 0, kernel(layer)};
}

std::string impossible_adaptive(const ImportedLayer& layer) {
  return layer.sizes[0] >= 1 ? "" : "it makes at least 1 position";
}
SampleForm reshape_adaptive(const ImportedLayer& layer, const SampleForm& before) {
  return {before.columns, layer.sizes[0], before.channels_first};
}
Window adaptive_window(const ImportedLayer& layer, const SampleForm& form, std::size_t q) {
  const std::size_t made = layer.sizes[0], begin = q * form.positions / made,
                    end = ((q + 1) * form.positions + made - 1) / made;
  return {begin, end, end - begin};
}

using Windows = Window (*)(const ImportedLayer&, const SampleForm&, std::size_t);

template <Windows Of>
NearRow means(const ImportedLayer& layer, const SampleForm& form, const NearMath& math,
              const NearRow& x) {
  NearRow y;
  for (std::size_t q = 0; q < form_behind(layer, form).positions; ++q) {
    const Window w = Of(layer, form, q);
    for (std::size_t c = 0; c < form.columns; ++c) {
      NearSum sum(0);
      for (std::size_t p = w.begin; p < w.end; ++p)
        sum.add(1 / static_cast<double>(w.count), x[p * form.columns + c]);
      y.push_back(sum.result(math.unit));
    }
  }
  return y;
}
template <Windows Of>
void mean(const ImportedLayer& layer, const SampleForm& form, std::vector<double>& x) {
  values_of([&](const NearMath& m, const NearRow& row) { return means<Of>(layer, form, m, row); },
            x);
}
template <Windows Of>
std::vector<double> mean_errors(const ImportedLayer& layer, const Rounding& of) {
  return errors_of(
      [&](const NearMath& m, const NearRow& row) { return means<Of>(layer, of.form, m, row); },
      of.x, of.errors, of.unit);
}

template <Windows Of>
void maximum(const ImportedLayer& layer, const SampleForm& form, std::vector<double>& x) {
  std::vector<double> y;
  for (std::size_t q = 0; q < form_behind(layer, form).positions; ++q) {
    const Window w = Of(layer, form, q);
    for (std::size_t c = 0; c < form.columns; ++c) {
      double most_of_all = x[w.begin * form.columns + c];
      for (std::size_t p = w.begin + 1; p < w.end; ++p)
        most_of_all = std::max(most_of_all, x[p * form.columns + c]);
      y.push_back(most_of_all);
    }
  }
  x = std::move(y);
}

std::string cpp_type(const ImportedLayer& layer) {
  std::string type =
      "fixnet::" + std::string(layer.record->name) + "<" + std::to_string(kernel(layer));
  if (stride(layer) != kernel(layer) || zeros(layer) > 0)
    type += ", " + std::to_string(stride(layer));
  return type + (zeros(layer) > 0 ? ", " + std::to_string(zeros(layer)) + ">" : ">");
}

/// One number of a list, from `least` on; -1 for any other list.
std::int64_t single(const std::vector<double>& list, double least) {
  const bool sound = list.size() == 1 && list[0] >= least && list[0] <= static_cast<double>(most);
  return sound ? static_cast<std::int64_t>(list[0]) : -1;
}

std::string read(const OnnxNode& node, ImportedLayer& layer) {
  const bool mean = node.op == "AveragePool";
  if (!node.signal) return "its input is no signal";
  const std::int64_t taps = single(node.list("kernel_shape", {}), 1),
                     step = single(node.list("strides", {1}), 1);
  if (taps < 0 || step < 0) return "its kernel or stride is not that of one dimension";
  if (node.number("ceil_mode", 0) != 0) return "its ceil_mode is not 0";
  if (node.list("dilations", {1}) != std::vector<double>{1}) return "it has a dilation";
  if (node.text("auto_pad", "NOTSET") != "NOTSET") return "its padding is not told in numbers";
  const std::vector<double> own = node.list("pads", {0, 0});
  if (own.size() != 2) return "its padding is not told in numbers";
  const bool around = own[0] + own[1] > 0, padded = node.pads[0] + node.pads[1] > 0;
  if (mean && around && node.number("count_include_pad", 0) == 0)
    return "it does not count its padding, as fixnet's does";
  if (!mean && padded) return "a Pad that no Conv follows";
  const double before = own[0] + node.pads[0], behind = own[1] + node.pads[1];
  if (before != behind) return "its padding is not the same on both sides";
  layer.sizes = {static_cast<std::size_t>(taps)};
  layer.options = {step == taps ? as_the_kernel : step, single({before}, 0)};
  return "";
}
std::string read_global(const OnnxNode& node, ImportedLayer& layer) {
  if (!node.signal) return "its input is no signal";
  if (node.pads[0] + node.pads[1] > 0) return "a Pad that no Conv follows";
  layer.sizes = {1};
  return "";
}
constexpr OnnxRule mean_operators[] = {{"AveragePool", read}};
constexpr OnnxRule maximum_operators[] = {{"MaxPool", read}};
constexpr OnnxRule global_mean_operators[] = {{"GlobalAveragePool", read_global}};
constexpr OnnxRule global_maximum_operators[] = {{"GlobalMaxPool", read_global}};

/// What the four have in common.
constexpr LayerRecord pool(LayerRecord record) {
  record.least_sizes = record.most_sizes = 1;
  record.sizes = told_sizes;
  record.sizes_told = true;
  record.columns = ColumnsAre::a_signals;
  return record;
}
constexpr LayerRecord fixed(LayerRecord record) {
  record.options = options;
  record.least_positions = least_positions;
  record.reshape = reshape;
  record.impossible = impossible;
  record.cpp_type = cpp_type;
  return pool(record);
}
constexpr LayerRecord adaptive(LayerRecord record) {
  record.reshape = reshape_adaptive;
  record.impossible = impossible_adaptive;
  return pool(record);
}

}  // namespace

extern const LayerRecord avg_pool1d_record = fixed({.name = "AvgPool1d",
                                                    .header = "avg_pool1d",
                                                    .torch = "nn.AvgPool1d(",
                                                    .over_positions = mean<window>,
                                                    .errors = mean_errors<window>,
                                                    .operators = mean_operators});
extern const LayerRecord max_pool1d_record = fixed({.name = "MaxPool1d",
                                                    .header = "max_pool1d",
                                                    .torch = "nn.MaxPool1d(",
                                                    .over_positions = maximum<window>,
                                                    .operators = maximum_operators});
extern const LayerRecord adaptive_avg_pool1d_record =
    adaptive({.name = "AdaptiveAvgPool1d",
              .header = "adaptive_avg_pool1d",
              .torch = "nn.AdaptiveAvgPool1d(",
              .over_positions = mean<adaptive_window>,
              .errors = mean_errors<adaptive_window>,
              .operators = global_mean_operators});
extern const LayerRecord adaptive_max_pool1d_record =
    adaptive({.name = "AdaptiveMaxPool1d",
              .header = "adaptive_max_pool1d",
              .torch = "nn.AdaptiveMaxPool1d(",
              .over_positions = maximum<adaptive_window>,
              .operators = global_maximum_operators});

}  // namespace fixnet::io
