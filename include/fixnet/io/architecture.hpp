// SPDX-License-Identifier: MIT
//
// A network's architecture as text, read at run time: "Linear(2,10) ReLU Linear(10,1) Sigmoid".
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstdint>
#include <fixnet/io/result.hpp>
#include <fixnet/plan/names.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace fixnet::io {

/// One layer of the text: "Linear(2,10,bias=false)" has the arguments 2, 10, bias=false.
struct LayerText {
  std::string name;
  std::vector<std::string> arguments;

  /// As in the text.
  [[nodiscard]] std::string text() const;
};

/// A hyper-parameter: a fraction in lowest terms, the denominator above 0.
struct Ratio {
  std::int64_t num = 0, den = 1;
  [[nodiscard]] double value() const noexcept {
    return static_cast<double>(num) / static_cast<double>(den);
  }
  /// As architecture<Net>() writes it.
  [[nodiscard]] std::string text() const;
  friend bool operator==(const Ratio&, const Ratio&) noexcept = default;
};

/// Reads "0.01", "-1/3" or "20", all that Ratio::text() writes; false for anything else, for more
/// than 18 places, and where numerator or denominator does not fit.
[[nodiscard]] bool parse_ratio(std::string_view text, Ratio& ratio) noexcept;
/// The shortest fraction whose nearest double, or float, is the number; false if there is none.
[[nodiscard]] bool ratio_of(double value, Ratio& ratio) noexcept;
[[nodiscard]] bool ratio_of(float value, Ratio& ratio) noexcept;

/// Takes the text apart. What layers it names is not looked at.
/// Errors    a word that is no layer's text; no layers; memory that runs out
Result<std::vector<LayerText>> parse_architecture(std::string_view text, const std::string& file);

/// The hash of an architecture's text: architecture_hash<Net>() of a network that has it.
[[nodiscard]] std::uint64_t architecture_hash_of(std::string_view text) noexcept;

/// The layers of torch.nn, as a Python script that makes `model`, of doubles if asked for. A class
/// that torch.nn does not have is named in a comment beside its line, and so is an approximate
/// layer, beside the exact one.
/// Errors    fixnet has no such layer, or the layer no such setting: the script is a comment that
///           says so
[[nodiscard]] std::string to_pytorch(std::string_view architecture, bool is_double = false);

/// The network's twin in PyTorch, as a script; its parameters come with fixnet_export.load.
template <class Net>
[[nodiscard]] std::string to_pytorch() {
  return to_pytorch(architecture<Net>(), sizeof(typename Net::scalar) == 8);
}

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
