// SPDX-License-Identifier: MIT
#include "layer_words.hpp"

#include <algorithm>
#include <charconv>
#include <fixnet/io/imported.hpp>

#include "../../models/cpp_text.hpp"
#include "../../models/layers/record.hpp"

namespace fixnet::tools {
namespace {

using io::Error;
using io::Result;

constexpr std::size_t most_outputs = 1'000'000;

/// A number of outputs; 0 where the word is none.
std::size_t outputs_of(std::string_view word) noexcept {
  std::size_t value = 0;
  const char* const end = word.data() + word.size();
  const auto [stop, error] = std::from_chars(word.data(), end, value);
  return error == std::errc{} && stop == end && value <= most_outputs ? value : 0;
}

bool is_number(const std::string& word) {
  return word.find_first_not_of("0123456789") == std::string::npos;
}

std::string without_namespace(std::string type) {
  constexpr std::string_view prefix = "fixnet::";
  return type.starts_with(prefix) ? type.substr(prefix.size()) : type;
}

/// Does it take a row of any width, and one position of it, as the list of words has them?
bool is_of_rows(const io::LayerRecord& record) noexcept {
  const bool plain = record.holds == io::Holds::nothing && !record.is_input && !record.recurs;
  const bool moves = record.first_column != nullptr || record.reshape != nullptr ||
                     record.over_positions != nullptr || record.least_positions != nullptr;
  return plain && !moves && record.index_count == nullptr && record.most_sizes <= 1;
}

/// The type of a layer that is no Linear, behind `width` columns.
Result<std::string> type_of(const io::LayerText& text, std::size_t width) {
  auto layer = io::imported_layer(text, "--layers");
  if (!layer) return layer.error();
  if (!is_of_rows(*layer->record))
    return Error{"--layers", "",
                 "a layer of sequences, indices or layers, which is for a source of your own",
                 "Linears, activations and norms", text.text()};
  const bool has_sizes = layer->record->least_sizes > 0;
  const auto impossible = layer->record->impossible;
  if (layer->record->sizes != nullptr && !text.arguments.empty())
    return Error{"--layers", "", "a layer whose sizes and settings are not for this list",
                 text.name, text.text()};
  const std::string what = impossible == nullptr || has_sizes ? "" : impossible(*layer);
  if (!what.empty()) return Error{"--layers", text.text(), what, "", ""};
  if (has_sizes) return text.name + "<" + std::to_string(width) + ">";
  if (layer->record->sizes != nullptr)
    return text.name;  // PReLU: one slope, as long as none is said
  return without_namespace(io::cpp_type(*layer));
}

}  // namespace

Result<LayerWords> layer_words(std::string_view text, std::size_t in) {
  const auto words = io::parse_architecture(text, "--layers");
  if (!words) return words.error();
  LayerWords all;
  std::size_t width = in;
  for (const io::LayerText& word : *words) {
    std::string type;
    if (is_number(word.name) && word.arguments.empty()) {
      const std::size_t out = outputs_of(word.name);
      if (out == 0)
        return Error{"--layers", "", "no number of outputs", "1 to " + std::to_string(most_outputs),
                     word.name};
      type = "Linear<" + std::to_string(width) + ", " + word.name + ">";
      width = all.out = out;
    } else if (word.name == "Linear") {
      return Error{"--layers", "", "a number alone is a Linear with so many outputs", "such as 16",
                   word.text()};
    } else {
      const auto other = type_of(word, width);
      if (!other) return other.error();
      type = *other;
    }
    all.types.push_back(type);
    all.last = word.name;
    all.random = all.random || word.name.ends_with("Dropout");
    all.batch_norm = all.batch_norm || word.name == "BatchNorm1d";
  }
  if (all.out == 0)
    return Error{"--layers", "", "no layer learns", "a number, such as 16 ReLU 1",
                 std::string(text)};
  return all;
}

}  // namespace fixnet::tools
