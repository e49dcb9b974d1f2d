// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <exception>
#include <fixnet/io/imported.hpp>

#include "layers/record.hpp"

namespace fixnet::io {
namespace {

/// How many of a layer's arguments are its sizes: those before a word with a name.
std::size_t size_count(const LayerText& text, const LayerRecord& record) {
  std::size_t count = 0;
  while (count < std::min(record.most_sizes, text.arguments.size()) &&
         text.arguments[count].find('=') == std::string::npos) {
    ++count;
  }
  return count;
}

/// Puts a setting in its place: the one of its name, or the next. Returns what is wrong.
std::string put_setting(const LayerRecord& record, const std::string& given, std::size_t next,
                        std::vector<std::string>& words) {
  const std::vector<std::string> keys = words_between_commas(record.keys);
  const std::size_t sign = given.find('=');
  const auto key = std::find(keys.begin(), keys.end(), given.substr(0, sign));
  if (keys.empty() || sign == std::string::npos) {
    words[next] = given;
  } else if (key == keys.end()) {
    return "a setting that it has not";
  } else {
    words[static_cast<std::size_t>(key - keys.begin())] = given.substr(sign + 1);
  }
  return "";
}

/// The hyper-parameters behind a layer's sizes; those that are left out are PyTorch's.
Result<> settings_of(const LayerText& text, const LayerRecord& record, const std::string& file,
                     std::vector<Ratio>& settings) {
  std::vector<std::string> words = words_between_commas(record.defaults), given = text.arguments;
  given.erase(given.begin(), given.begin() + static_cast<std::ptrdiff_t>(size_count(text, record)));
  if (record.may_lack_bias && !given.empty() && given[0] == "bias=false")
    given.erase(given.begin());
  if (given.size() > words.size()) {
    return Error{file, text.text(), "too many settings", std::to_string(words.size()),
                 std::to_string(given.size())};
  }
  for (std::size_t i = 0; i < given.size(); ++i) {
    const std::string what = put_setting(record, given[i], i, words);
    if (!what.empty()) {
      return Error{file, text.text(), what, std::string(record.keys), given[i]};
    }
  }
  for (const std::string& word : words) {
    if (word == "-") continue;
    if (!parse_ratio(word, settings.emplace_back())) {
      return Error{file, text.text(), "a setting that is no number", "such as 0.01 or 1/3", word};
    }
  }
  return Done{};
}

Error width_error(const std::string& file, std::size_t i, const ImportedLayer& layer,
                  std::size_t expected, std::size_t found) {
  return {file, "layer " + std::to_string(i) + ", " + layer.name(), "widths do not meet",
          std::to_string(expected) + " columns", std::to_string(found)};
}

/// Layers of networks that are no flat list of samples' layers: a header's reference does not know
/// them, while io::load reads the file into any network that has its names.
constexpr std::string_view loaded_alone[] = {
    "Residual", "Parallel",  "Sum",   "Heads", "Sequence", "Signal", "Flatten",
    "Conv1d",   "Embedding", "Slice", "RNN",   "GRU",      "LSTM",   "LastStep"};

Error no_record(const LayerText& text, const std::string& file) {
  const bool known = std::find(std::begin(loaded_alone), std::end(loaded_alone), text.name) !=
                     std::end(loaded_alone);
  if (!known) return {file, "", "fixnet has no such layer", "", text.text()};
  return {file, "", "a layer that no imported header has: io::load reads it into a network", "",
          text.text()};
}

/// The columns that a layer needs; 0 for any.
std::size_t needed_by(const ImportedLayer& layer) {
  return layer.record->in == nullptr ? 0 : layer.record->in(layer);
}

bool all_finite(const std::vector<double>& values) noexcept {
  return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
}

}  // namespace

std::string ImportedLayer::name() const { return std::string(record->name); }

bool ImportedLayer::has_parameters() const noexcept { return !record->tensors.empty(); }

std::size_t ImportedLayer::parameter_count() const noexcept {
  std::size_t count = 0;
  for (const ImportedTensor& tensor : tensors) {
    if (rule_of(*this, tensor).trained) count += tensor.values.size();
  }
  return count;
}

const ImportedTensor* ImportedLayer::find(std::string_view tensor) const noexcept {
  for (const ImportedTensor& one : tensors) {
    if (one.name == tensor) return &one;
  }
  return nullptr;
}

LayerText ImportedLayer::text() const {
  LayerText text{name(), {}};
  if (record->sizes != nullptr) {
    for (const std::size_t size : record->sizes(*this)) {
      text.arguments.push_back(std::to_string(size));
    }
  }
  const bool lacks_bias = record->may_lack_bias && find("bias") == nullptr;
  if (lacks_bias) text.arguments.emplace_back("bias=false");
  const std::vector<std::string> keys = words_between_commas(record->keys);
  for (std::size_t i = 0; i < settings.size(); ++i) {
    text.arguments.push_back((keys.empty() ? "" : keys[i] + "=") + settings[i].text());
  }
  return text;
}

std::string ImportedModel::architecture() const {
  std::string all;
  for (const ImportedLayer& layer : layers) all += (all.empty() ? "" : " ") + layer.text().text();
  return all;
}

std::size_t ImportedModel::in() const noexcept {
  for (const ImportedLayer& layer : layers) {
    if (const std::size_t needed = needed_by(layer); needed > 0) return needed;
  }
  return 0;
}

void ImportedModel::settle_type() noexcept {
  for (ImportedLayer& layer : layers) layer.is_double = is_double;
}

std::size_t ImportedModel::parameter_count() const noexcept {
  std::size_t count = 0;
  for (const ImportedLayer& layer : layers) count += layer.parameter_count();
  return count;
}

Result<ImportedLayer> imported_layer(const LayerText& text, const std::string& file) try {
  const LayerRecord* record = find_record(text.name);
  if (record == nullptr) return no_record(text, file);
  ImportedLayer layer{.record = record};
  const Result<> step = settings_of(text, *record, file, layer.settings);
  if (!step) return step.error();
  return layer;
} catch (const std::exception&) {
  return Error{file, "", "not enough memory to read it", "", ""};
}

Result<> check_model(const ImportedModel& model, const std::string& file) try {
  std::size_t width = model.in(), i = 0;
  if (width == 0) return Error{file, "", "no layer tells the number of inputs", "a Linear", ""};
  for (const ImportedLayer& layer : model.layers) {
    const std::string place = "layer " + std::to_string(i);
    if (layer.has_parameters() && (layer.tensors.empty() || layer.tensors[0].values.empty())) {
      return Error{file, place, "a " + layer.name() + " of no parameters", "", ""};
    }
    const auto impossible = layer.record->impossible;
    const std::string what = impossible == nullptr ? "" : impossible(layer);
    if (!what.empty()) return Error{file, place + ", " + layer.text().text(), what, "", ""};
    for (const ImportedTensor& tensor : layer.tensors) {
      if (all_finite(tensor.values)) continue;
      return Error{file, place, "a parameter that is not finite", "", ""};
    }
    const std::size_t needed = needed_by(layer);
    if (needed > 0 && needed != width) return width_error(file, i, layer, width, needed);
    if (layer.record->out != nullptr) width = layer.record->out(layer);
    ++i;
  }
  return Done{};
} catch (const std::exception&) {
  return Error{file, "", "not enough memory to check it", "", ""};
}

}  // namespace fixnet::io
