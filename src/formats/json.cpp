// SPDX-License-Identifier: MIT
#include "json.hpp"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "no_memory.hpp"
#include "utf8.hpp"

namespace fixnet::io {

using Kind = JsonValue::Kind;

/// Takes the events of a parser.
class JsonBuilder {
 public:
  JsonBuilder(Json& document, std::string_view text) : document_(document), text_(text) {}

  [[nodiscard]] const std::string& what() const noexcept { return what_; }

  bool start_object(std::size_t) { return open(Kind::object); }
  bool start_array(std::size_t) { return open(Kind::array); }
  bool end_array() { return close(); }
  bool end_object() {
    std::vector<std::string_view> keys;
    auto& nodes = document_.nodes_;
    for (std::uint32_t at = open_.back() + 1; at < nodes.size(); at = nodes[at + 1].end) {
      keys.push_back(document_.texts_[static_cast<std::size_t>(nodes[at].number)]);
    }
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice != keys.end()) return refuse("the key '" + std::string(*twice) + "' occurs twice");
    return close();
  }
  bool key(std::string& key) { return string(key); }
  bool string(std::string& value) {
    document_.texts_.push_back(std::move(value));
    return put(Kind::text, static_cast<double>(document_.texts_.size() - 1));
  }
  bool number_unsigned(std::uint64_t v) { return put(Kind::number, static_cast<double>(v)); }
  bool number_integer(std::int64_t v) { return put(Kind::number, static_cast<double>(v)); }
  bool number_float(double value, const std::string&) { return put(Kind::number, value); }
  bool boolean(bool value) { return put(Kind::boolean, value ? 1 : 0); }
  bool null() { return put(Kind::null, 0); }
  bool binary(nlohmann::json::binary_t&) { return refuse("binary data"); }
  bool parse_error(std::size_t position, const std::string& token,
                   const nlohmann::detail::exception& error) {
    constexpr int out_of_range = 406;
    if (error.id == out_of_range) return refuse("a number too large for a double: " + token);
    const std::string_view around =
        text_.substr(std::min(position > 0 ? position - 1 : 0, text_.size()));
    const bool no_number = around.starts_with("NaN") || around.starts_with("Inf") ||
                           around.starts_with("nan") || around.starts_with("inf") ||
                           token == "-I" || token == "-i";
    const std::string at = " at byte " + std::to_string(position);
    if (position > text_.size()) return refuse("it ends too early" + at);
    return refuse((no_number ? "a number that is not finite" : "no JSON") + at);
  }

 private:
  static constexpr std::size_t deepest = 32;

  bool refuse(std::string what) {
    what_ = std::move(what);
    return false;
  }
  bool put(Kind kind, double number) {
    auto& nodes = document_.nodes_;
    if (nodes.size() >= std::numeric_limits<std::uint32_t>::max() - 1) {
      return refuse("more values than a reader counts");
    }
    nodes.push_back({number, static_cast<std::uint32_t>(nodes.size() + 1), kind});
    return true;
  }
  bool open(Kind kind) {
    if (open_.size() == deepest) {
      return refuse("arrays and objects nested more than " + std::to_string(deepest) + " deep");
    }
    open_.push_back(static_cast<std::uint32_t>(document_.nodes_.size()));
    return put(kind, 0);
  }
  bool close() {
    document_.nodes_[open_.back()].end = static_cast<std::uint32_t>(document_.nodes_.size());
    open_.pop_back();
    return true;
  }

  Json& document_;
  std::string_view text_;
  std::vector<std::uint32_t> open_;
  std::string what_;
};

Result<Json> Json::parse(std::span<const std::byte> content, const std::string& file) try {
  const std::string_view text(reinterpret_cast<const char*>(content.data()), content.size());
  if (text.find('\0') != std::string_view::npos) return Error{file, "", "has a zero byte", "", ""};
  Json document;
  JsonBuilder builder(document, text);
  if (!nlohmann::json::sax_parse(text, &builder)) {
    return Error{file, "", builder.what().empty() ? "no JSON" : builder.what(), "", ""};
  }
  return document;
} catch (...) {
  return no_memory(file);
}

Kind JsonValue::kind() const noexcept {
  return document_ == nullptr ? Kind::absent : document_->nodes_[at_].kind;
}

double JsonValue::number() const noexcept { return document_->nodes_[at_].number; }

const std::string& JsonValue::text() const noexcept {
  return document_->texts_[static_cast<std::size_t>(number())];
}

JsonValue JsonValue::operator[](std::string_view key) const noexcept {
  if (!is(Kind::object)) return {};
  const auto& nodes = document_->nodes_;
  for (std::uint32_t at = at_ + 1; at < nodes[at_].end; at = nodes[at + 1].end) {
    const JsonValue name(*document_, at);
    if (name.text() == key) return {*document_, at + 1};
  }
  return {};
}

std::vector<JsonValue> JsonValue::items() const {
  std::vector<JsonValue> all;
  if (!is(Kind::array) && !is(Kind::object)) return all;
  const auto& nodes = document_->nodes_;
  const std::uint32_t before = is(Kind::object) ? 1 : 0;
  for (std::uint32_t at = at_ + 1; at < nodes[at_].end; at = nodes[at + before].end) {
    all.emplace_back(*document_, at + before);
  }
  return all;
}

std::vector<std::string> JsonValue::keys() const {
  std::vector<std::string> all;
  if (!is(Kind::object)) return all;
  const auto& nodes = document_->nodes_;
  for (std::uint32_t at = at_ + 1; at < nodes[at_].end; at = nodes[at + 1].end) {
    all.push_back(JsonValue(*document_, at).text());
  }
  return all;
}

std::string JsonValue::put_numbers(std::size_t depth, Shape& shape,
                                   std::vector<double>& values) const {
  if (!is(Kind::array)) {
    if (!is(Kind::number)) return "a value that is no number";
    if (depth != shape.size()) return "arrays of different depth";
    values.push_back(number());
    return "";
  }
  if (depth >= shape.size()) return "arrays of different depth";
  const auto& nodes = document_->nodes_;
  std::uint64_t count = 0;
  for (std::uint32_t at = at_ + 1; at < nodes[at_].end; at = nodes[at].end, ++count) {
    std::string what = JsonValue(*document_, at).put_numbers(depth + 1, shape, values);
    if (!what.empty()) return what;
  }
  return count == shape[depth] ? "" : "rows of different lengths";
}

std::string JsonValue::tensor(Shape& shape, std::vector<double>& values) const {
  shape.clear(), values.clear();
  // The first row of the first row … says how deep and how long.
  for (JsonValue first = *this; first.is(Kind::array);) {
    const auto& nodes = document_->nodes_;
    std::uint64_t count = 0;
    for (std::uint32_t at = first.at_ + 1; at < nodes[first.at_].end; at = nodes[at].end) ++count;
    shape.push_back(count);
    if (count == 0) return "an array without numbers";
    first = {*document_, first.at_ + 1};
  }
  return put_numbers(0, shape, values);
}

}  // namespace fixnet::io
