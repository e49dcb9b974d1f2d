// SPDX-License-Identifier: MIT
//
// What all readers of players' files share.
#pragma once

#include <fixnet/io/player.hpp>
#include <initializer_list>
#include <string_view>

#include "../formats/json.hpp"

namespace fixnet::io {

using Kind = JsonValue::Kind;

/// No size in a file is larger.
inline constexpr std::size_t largest_size = 1u << 20;

/// Reads a file's values, or says in one line what is wrong with one. `place` is where.
class PlayerReader {
 public:
  explicit PlayerReader(const std::string& file) { model_.file = file; }

 protected:
  [[nodiscard]] Error fail(std::string what, std::string expected = "",
                           std::string found = "") const {
    return {model_.file, place_, std::move(what), std::move(expected), std::move(found)};
  }
  /// A member that has to be there and of this kind.
  Result<JsonValue> need(JsonValue object, std::string_view key, Kind kind) const;
  /// The same as a whole number from `least` to largest_size.
  Result<std::size_t> need_size(JsonValue object, std::string_view key,
                                std::size_t least = 1) const;
  /// The same where the member may be missing.
  Result<std::size_t> size_or(JsonValue object, std::string_view key, std::size_t otherwise) const;
  Result<std::size_t> as_size(JsonValue value, std::string_view key, std::size_t least = 1) const;
  /// No setting beside these: it might change what is computed.
  Result<> only(JsonValue object, std::initializer_list<std::string_view> keys) const;
  /// The number as players hold it.
  [[nodiscard]] static double as_float(double number) noexcept {
    return static_cast<double>(static_cast<float>(number));
  }
  /// The setting of a normalisation that divides by sqrt(variance + eps): "eps=0.001".
  Result<std::string> eps_setting(double eps, const std::vector<double>& variances) const;
  /// A number that may be missing.
  Result<double> number_or(JsonValue object, std::string_view key, double otherwise) const;
  /// Nested arrays of this shape.
  Result<std::vector<double>> numbers(JsonValue value, const std::string& name,
                                      const Shape& shape) const;
  /// Appends a layer.
  void add(std::string name, const std::vector<std::size_t>& sizes,
           std::vector<ImportedTensor> tensors = {}, const std::vector<std::string>& settings = {});
  /// Two texts of a number's place: "weights[0]".
  [[nodiscard]] static std::string indexed(std::string_view name, std::size_t i) {
    return std::string(name) + "[" + std::to_string(i) + "]";
  }

  PlayerModel model_;
  std::string place_;
};

/// What a value is, for messages.
[[nodiscard]] std::string kind_text(Kind kind);

/// A number, for messages.
[[nodiscard]] std::string number_text(double number);

/// The four forms of JSON, each from its root.
Result<PlayerModel> rtneural_layers(const Json& json, const std::string& file);
Result<PlayerModel> nam_model(const Json& json, const std::string& file);
Result<PlayerModel> guitarml_model(const Json& json, const std::string& file);
Result<PlayerModel> torch_state_dict(JsonValue tensors, const std::string& file);

/// An array as numbers, of any shape.
struct NamedNumbers {
  std::string name;
  Shape shape;
  std::vector<double> values;
};
/// "module.tensor".
[[nodiscard]] std::string named(const std::string& module, const std::string& tensor);
/// Takes a tensor out of the list; false where it is not there.
bool take(std::vector<NamedNumbers>& tensors, const std::string& name, NamedNumbers& taken);
/// The recurrent layers l0, l1, … of a module of a state dict; which of LSTM, GRU and RNN they are
/// follows from their rows. Takes what it uses out of `tensors`.
Result<std::vector<PlayerLayer>> recurrent_stack(std::vector<NamedNumbers>& tensors,
                                                 const std::string& module,
                                                 const std::string& file);

}  // namespace fixnet::io
