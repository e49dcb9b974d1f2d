// SPDX-License-Identifier: MIT
//
// JSON that is read as a whole: 16 bytes for each value, and its texts. Small documents of a known
// form are read event by event instead (safetensors_header.cpp).
#pragma once

#include <cstdint>
#include <fixnet/io/file.hpp>
#include <fixnet/io/safetensors.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace fixnet::io {

class Json;

/// A value within a document, which has to outlive it.
class JsonValue {
 public:
  enum class Kind : std::uint8_t { absent, null, boolean, number, text, array, object };

  JsonValue() = default;
  JsonValue(const Json& document, std::uint32_t at) : document_(&document), at_(at) {}

  [[nodiscard]] Kind kind() const noexcept;
  [[nodiscard]] bool is(Kind kind_asked) const noexcept { return kind() == kind_asked; }
  /// Is there nothing, or null?
  [[nodiscard]] bool none() const noexcept { return is(Kind::absent) || is(Kind::null); }
  /// A number, or of true and false 1 and 0; only where it is one.
  [[nodiscard]] double number() const noexcept;
  [[nodiscard]] const std::string& text() const noexcept;
  /// An object's member; absent where it has none of this name, or the value is no object.
  [[nodiscard]] JsonValue operator[](std::string_view key) const noexcept;
  /// The values in an array, or those of an object's members.
  [[nodiscard]] std::vector<JsonValue> items() const;
  /// The names of an object's members, in the file's order.
  [[nodiscard]] std::vector<std::string> keys() const;
  /// Arrays within arrays down to numbers, each as long as its neighbours: the lengths and the numbers,
  /// the last index running fastest. Returns what is wrong.
  [[nodiscard]] std::string tensor(Shape& shape, std::vector<double>& values) const;

 private:
  std::string put_numbers(std::size_t depth, Shape& shape, std::vector<double>& values) const;

  const Json* document_ = nullptr;
  std::uint32_t at_ = 0;
};

/// A document, in the order of the file: behind an array or object all that is in it.
class Json {
 public:
  /// Errors    no JSON, NaN and infinity included; keys that occur twice; arrays and objects nested
  ///           more than 32 deep
  static Result<Json> parse(std::span<const std::byte> content, const std::string& file);

  [[nodiscard]] JsonValue root() const noexcept { return {*this, 0}; }

  struct Node {
    double number = 0;      // of a text or key its place among the texts
    std::uint32_t end = 0;  // the node behind the value and all that is in it
    JsonValue::Kind kind = JsonValue::Kind::null;
  };

 private:
  friend class JsonValue;
  friend class JsonBuilder;
  std::vector<Node> nodes_;  // an object has a text before each member
  std::vector<std::string> texts_;
};

}  // namespace fixnet::io
