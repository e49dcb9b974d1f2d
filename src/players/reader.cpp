// SPDX-License-Identifier: MIT
#include "reader.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace fixnet::io {

std::string kind_text(Kind kind) {
  constexpr const char* texts[] = {"nothing", "null",     "true or false", "a number",
                                   "a text",  "an array", "an object"};
  return texts[static_cast<std::size_t>(kind)];
}

std::string number_text(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.6g", number);
  return text;
}

std::string PlayerModel::architecture() const {
  std::string all;
  for (const PlayerLayer& layer : layers) all += (all.empty() ? "" : " ") + layer.text.text();
  return all;
}

Result<JsonValue> PlayerReader::need(JsonValue object, std::string_view key, Kind kind) const {
  const JsonValue value = object[key];
  if (value.is(kind)) return value;
  const std::string name(key);
  if (value.is(Kind::absent)) return fail("the key '" + name + "' is missing");
  return fail("'" + name + "' is of another kind", kind_text(kind), kind_text(value.kind()));
}

Result<std::size_t> PlayerReader::as_size(JsonValue value, std::string_view key,
                                          std::size_t least) const {
  const std::string name(key);
  if (!value.is(Kind::number)) {
    return fail("'" + name + "' is of another kind", kind_text(Kind::number),
                kind_text(value.kind()));
  }
  const double number = value.number();
  if (!(number >= static_cast<double>(least)) || number > static_cast<double>(largest_size) ||
      number != std::floor(number)) {
    return fail(
        "'" + name + "' is no size",
        "a whole number from " + std::to_string(least) + " to " + std::to_string(largest_size),
        number_text(number));
  }
  return static_cast<std::size_t>(number);
}

Result<std::size_t> PlayerReader::need_size(JsonValue object, std::string_view key,
                                            std::size_t least) const {
  const auto value = need(object, key, Kind::number);
  if (!value) return value.error();
  return as_size(*value, key, least);
}

Result<std::size_t> PlayerReader::size_or(JsonValue object, std::string_view key,
                                          std::size_t otherwise) const {
  if (object[key].none()) return otherwise;
  return as_size(object[key], key);
}

Result<> PlayerReader::only(JsonValue object, std::initializer_list<std::string_view> keys) const {
  for (const std::string& key : object.keys()) {
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
      return fail("not supported: the setting '" + key + "'");
    }
  }
  return Done{};
}

Result<std::string> PlayerReader::eps_setting(double eps,
                                              const std::vector<double>& variances) const {
  const auto given = static_cast<float>(eps);
  const bool is_float = static_cast<double>(given) == eps;
  Ratio ratio;
  if (!(eps >= 0) || !(is_float ? ratio_of(given, ratio) : ratio_of(eps, ratio))) {
    return fail("a wrong eps", "a number from 0 on", number_text(eps));
  }
  for (const double variance : variances) {
    if (variance < 0) {
      return fail("a running_var below 0", "numbers from 0 on", number_text(variance));
    }
    if (variance + eps == 0) return fail("a running_var and an eps of 0");
  }
  return "eps=" + ratio.text();
}

Result<double> PlayerReader::number_or(JsonValue object, std::string_view key,
                                       double otherwise) const {
  if (object[key].none()) return otherwise;
  const auto value = need(object, key, Kind::number);
  if (!value) return value.error();
  return value->number();
}

Result<std::vector<double>> PlayerReader::numbers(JsonValue value, const std::string& name,
                                                  const Shape& shape) const {
  Shape found;
  std::vector<double> values;
  if (!value.is(Kind::array)) {
    return fail("'" + name + "' is of another kind", kind_text(Kind::array),
                kind_text(value.kind()));
  }
  const std::string what = value.tensor(found, values);
  if (!what.empty()) return fail("'" + name + "' has " + what, shape_text(shape));
  if (found != shape) {
    return fail("'" + name + "' has another shape", shape_text(shape), shape_text(found));
  }
  return values;
}

void PlayerReader::add(std::string name, const std::vector<std::size_t>& sizes,
                       std::vector<ImportedTensor> tensors,
                       const std::vector<std::string>& settings) {
  PlayerLayer layer{{std::move(name), {}}, std::move(tensors), place_};
  for (const std::size_t size : sizes) layer.text.arguments.push_back(std::to_string(size));
  for (const std::string& setting : settings) layer.text.arguments.push_back(setting);
  model_.layers.push_back(std::move(layer));
}

}  // namespace fixnet::io
