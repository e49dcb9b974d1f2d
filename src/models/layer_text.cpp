// SPDX-License-Identifier: MIT
//
// A layer's text, "Conv1d(1,16,3,padding=causal,dilation=2)": its sizes, options and settings, read
// and written by its record.
#include <algorithm>
#include <charconv>
#include <exception>
#include <fixnet/io/imported.hpp>

#include "layers/record.hpp"
#include "nested.hpp"

namespace fixnet::io {
namespace {

using Words = std::vector<std::string>;

bool parse_whole(std::string_view text, std::int64_t& value) noexcept {
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  return error == std::errc{} && stop == end && value >= -1 && value <= 0x7fffffff;
}

/// The words of a layer's text, while they are given out.
class TextReader {
 public:
  TextReader(const LayerText& text, const std::string& file, ImportedLayer& layer)
      : text_(text), file_(file), layer_(layer), record_(*layer.record) {}

  Result<> read() {
    std::size_t sizes = 0;
    const Words& all = text_.arguments;
    while (sizes < std::min(record_.most_sizes, all.size()) &&
           all[sizes].find('=') == std::string::npos) {
      ++sizes;
    }
    Words settings;
    Result<> step = record_.sizes_told ? take_sizes(sizes) : Result<>(Done{});
    for (const OptionRule& rule : record_.options) layer_.options.push_back(rule.usual);
    bool bias_told = !record_.may_lack_bias;
    for (std::size_t i = sizes; step && i < all.size(); ++i) {
      if (!bias_told && all[i] == "bias=false") {
        bias_told = true;
        continue;
      }
      const OptionRule* option = option_of(all[i]);
      if (option != nullptr) step = take_option(*option, all[i]);
      if (option == nullptr) settings.push_back(all[i]);
    }
    return step ? take_settings(settings) : step;
  }

 private:
  Error wrong(std::string what, std::string expected, std::string found) const {
    return {file_, text_.text(), std::move(what), std::move(expected), std::move(found)};
  }

  /// The first words are sizes that no tensor tells.
  Result<> take_sizes(std::size_t count) {
    if (count < record_.least_sizes) {
      return wrong("another number of sizes", std::to_string(record_.least_sizes),
                   std::to_string(count));
    }
    for (std::size_t i = 0; i < count; ++i) {
      std::int64_t size = 0;
      if (!parse_whole(text_.arguments[i], size) || size < 0)
        return wrong("an argument that is no size", "", text_.arguments[i]);
      layer_.sizes.push_back(static_cast<std::size_t>(size));
    }
    return Done{};
  }

  const OptionRule* option_of(const std::string& word) const {
    const std::size_t sign = word.find('=');
    const auto found =
        std::find_if(record_.options.begin(), record_.options.end(),
                     [&](const OptionRule& rule) { return word.substr(0, sign) == rule.key; });
    return sign == std::string::npos || found == record_.options.end() ? nullptr : &*found;
  }
  Result<> take_option(const OptionRule& rule, const std::string& word) {
    const std::string value = word.substr(rule.key.size() + 1);
    std::int64_t& option = layer_.options[static_cast<std::size_t>(&rule - &record_.options[0])];
    const Words known = words_between_commas(rule.words);
    const auto found = std::find(known.begin(), known.end(), value);
    const bool numbers = known.empty() || rule.or_number;
    if (found != known.end()) {
      option = found - known.begin();
      if (rule.or_number) option = -option;
    } else if (!numbers || !parse_whole(value, option) || (rule.or_number && option < 0)) {
      const std::string words(rule.words);
      return wrong("no " + std::string(rule.key) + " of this layer",
                   words + (numbers ? words.empty() ? "a whole number" : ", or a number" : ""),
                   value);
    }
    return Done{};
  }

  /// Hyper-parameters; those that are left out are PyTorch's.
  Result<> take_settings(const Words& given) {
    Words words = words_between_commas(record_.defaults);
    const Words keys = words_between_commas(record_.keys);
    if (given.size() > words.size()) {
      return wrong("too many settings", std::to_string(words.size()), std::to_string(given.size()));
    }
    for (std::size_t i = 0; i < given.size(); ++i) {
      const std::size_t sign = given[i].find('=');
      const auto key = std::find(keys.begin(), keys.end(), given[i].substr(0, sign));
      if (keys.empty() || sign == std::string::npos) {
        words[i] = given[i];
      } else if (key == keys.end()) {
        return wrong("a setting that it has not", std::string(record_.keys), given[i]);
      } else {
        words[static_cast<std::size_t>(key - keys.begin())] = given[i].substr(sign + 1);
      }
    }
    return put(words);
  }
  /// Appends them as fractions.
  Result<> put(const Words& words) {
    for (const std::string& word : words) {
      if (word == "-") continue;
      if (!parse_ratio(word, layer_.settings.emplace_back()))
        return wrong("a setting that is no number", "such as 0.01 or 1/3", word);
    }
    return Done{};
  }

  const LayerText& text_;
  const std::string& file_;
  ImportedLayer& layer_;
  const LayerRecord& record_;
};

/// "padding=same"; empty for what is left out.
std::string option_text(const OptionRule& rule, std::int64_t value) {
  if (value == rule.usual) return "";
  const std::string word = option_word(rule, value);
  return std::string(rule.key) + "=" + (word.empty() ? std::to_string(value) : word);
}

/// Layers that a header's reference does not know, while io::load reads the file into any network that
/// has its names.
constexpr std::string_view loaded_alone[] = {"WaveNet"};

Error no_record(const LayerText& text, const std::string& file) {
  const bool known = std::find(std::begin(loaded_alone), std::end(loaded_alone), text.name) !=
                     std::end(loaded_alone);
  if (!known) return {file, "", "fixnet has no such layer", "", text.text()};
  return {file, "", "a layer that no imported header has: io::load reads it into a network", "",
          text.text()};
}

Result<ImportedLayer> layer_of(const NestedText& text, const std::string& file) {
  const LayerRecord* record = find_record(text.layer.name);
  if (record == nullptr) return no_record(text.layer, file);
  ImportedLayer layer{.record = record};
  if (record->holds == Holds::nothing) {
    const Result<> step = TextReader(text.layer, file, layer).read();
    if (!step) return step.error();
  }
  for (const NestedTexts& branch : text.branches) {
    LayerList& list = layer.branches.emplace_back();
    for (const NestedText& one : branch) {
      auto within = layer_of(one, file);
      if (!within) return within.error();
      list.push_back(std::move(within).value());
    }
  }
  return layer;
}

/// "Linear(2,3),ReLU"
std::string within_text(const LayerList& layers) {
  std::string all;
  for (const ImportedLayer& layer : layers) all += (all.empty() ? "" : ",") + layer.text().text();
  return all;
}

}  // namespace

Result<ImportedLayer> imported_layer(const LayerText& text, const std::string& file) try {
  const auto nested = parse_nested(text, file);
  if (!nested) return nested.error();
  if (nested->size() != 1) return Error{file, "", "fixnet has no such layer", "", text.text()};
  return layer_of((*nested)[0], file);
} catch (const std::exception&) {
  return Error{file, "", "not enough memory to read it", "", ""};
}

LayerText ImportedLayer::text() const {
  LayerText text{name(), {}};
  for (const LayerList& branch : branches) {
    const std::string within = within_text(branch);
    text.arguments.push_back(record->holds == Holds::branches ? "Branch(" + within + ")" : within);
  }
  if (record->sizes != nullptr) {
    for (const std::size_t size : record->sizes(*this)) {
      text.arguments.push_back(std::to_string(size));
    }
  }
  for (std::size_t i = 0; i < options.size(); ++i) {
    std::string word = option_text(record->options[i], options[i]);
    if (!word.empty()) text.arguments.push_back(std::move(word));
  }
  const bool lacks_bias = record->may_lack_bias && find("bias") == nullptr;
  if (lacks_bias) text.arguments.emplace_back("bias=false");
  const Words keys = words_between_commas(record->keys);
  for (std::size_t i = 0; i < settings.size(); ++i) {
    text.arguments.push_back((keys.empty() ? "" : keys[i] + "=") + settings[i].text());
  }
  return text;
}

}  // namespace fixnet::io
