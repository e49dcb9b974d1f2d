// SPDX-License-Identifier: MIT
#include "patterns.hpp"

#include <algorithm>
#include <charconv>

namespace fixnet::io {
namespace {

/// Replaces each number by #, and appends it to `found`.
Formula without_numbers(const Formula& given, const std::map<Formula, double>& numbers,
                        std::vector<double>& found) {
  Formula text;
  for (std::size_t at = 0; at < given.size();) {
    const std::size_t end = std::min(given.find_first_of("(),", at), given.size());
    const Formula word = given.substr(at, end - at);
    const auto number = numbers.find(word);
    if (number != numbers.end()) found.push_back(number->second);
    text += number != numbers.end() ? "#" : word;
    if (end < given.size()) text += given[end];
    at = end + 1;
  }
  return text;
}

}  // namespace

Formula formula_number(double value) {
  char text[40];  // by no locale's rules: a comma would part operands
  return {text, std::to_chars(text, text + 40, value, std::chars_format::general, 6).ptr};
}

Formula formula(const std::string& op, std::vector<Formula> operands) {
  if (op == "Mul" || op == "Add" || op == "Min" || op == "Max")
    std::sort(operands.begin(), operands.end());
  Formula text = op + "(";
  for (std::size_t i = 0; i < operands.size(); ++i) text += (i > 0 ? "," : "") + operands[i];
  return text + ")";
}

const LayerRecord* layer_of_formula(const Formula& given, const std::map<Formula, double>& numbers,
                                    std::vector<double>& settings) {
  std::vector<double> values;
  const Formula shape = without_numbers(given, numbers, values);
  for (const LayerRecord* record : layer_records()) {
    for (const OnnxFormula& known : record->formulas) {
      if (known.settings == nullptr && known.text == given) return record;
      if (known.settings == nullptr || known.text != shape) continue;
      if (known.settings(values, settings)) return record;
    }
  }
  return nullptr;
}

}  // namespace fixnet::io
