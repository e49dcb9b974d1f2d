// SPDX-License-Identifier: MIT
#include "patterns.hpp"

#include <algorithm>
#include <charconv>

namespace fixnet::io {
namespace {

/// What torch.onnx.export makes of layers that are no operator of their own.
const std::map<Formula, std::string>& patterns() {
  const Formula x = "x", one = formula_number(1), half = formula_number(0.5);
  const auto mul = [](const Formula& a, const Formula& b) { return formula("Mul", {a, b}); };
  const auto add = [](const Formula& a, const Formula& b) { return formula("Add", {a, b}); };
  const auto of = [](const char* op, const Formula& a) { return formula(op, {a}); };
  const Formula root_two = formula_number(1.4142135623730951);
  const Formula share = add(of("Erf", formula("Div", {x, root_two})), one);
  const auto saturation = [&](const Formula& cube) {
    const Formula inner = add(x, mul(cube, formula_number(0.044715)));
    return of("Tanh", mul(inner, formula_number(0.7978845608028654)));
  };
  const Formula traced = add(saturation(mul(x, mul(x, x))), one);
  const Formula exported = add(saturation(formula("Pow", {x, formula_number(3)})), one);
  static const std::map<Formula, std::string> all{
      {"Relu(x)", "ReLU"},
      {"Sigmoid(x)", "Sigmoid"},
      {"Tanh(x)", "Tanh"},
      {"Softsign(x)", "Softsign"},
      {"Identity(x)", "Identity"},
      {"Mish(x)", "Mish"},
      {"Log(Sigmoid(x))", "LogSigmoid"},
      {mul(x, of("Sigmoid", x)), "SiLU"},
      {mul(x, of("Tanh", of("Softplus", x))), "Mish"},
      {formula("Div", {x, add(of("Abs", x), one)}), "Softsign"},
      {mul(mul(x, share), half), "GELU"},
      {mul(mul(x, half), share), "GELU"},
      {mul(mul(x, half), traced), "GELUTanh"},
      {mul(mul(x, traced), half), "GELUTanh"},
      {mul(mul(x, exported), half), "GELUTanh"}};
  return all;
}

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

/// Softplus(beta, threshold), and limits that are no Clip.
std::string layer_with_numbers(const Formula& shape, const std::vector<double>& n,
                               std::vector<double>& settings) {
  if (shape == "Softplus(x)") return settings = {1, 20}, "Softplus";
  if (shape == "Where(Greater(x,#),x,Softplus(x))") return settings = {1, n[0]}, "Softplus";
  if (shape == "Div(Softplus(Mul(#,x)),#)" && n[0] == n[1])
    return settings = {n[0], 20}, "Softplus";
  if (shape == "Where(Greater(Mul(#,x),#),x,Div(Softplus(Mul(#,x)),#))" && n[0] == n[2] &&
      n[0] == n[3])
    return settings = {n[0], n[1]}, "Softplus";
  if (shape == "Max(#,Min(#,x))") return settings = n, "Hardtanh";
  if (shape == "Min(#,Relu(x))") return settings = {0, n[0]}, "Hardtanh";
  return "";
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

std::string layer_of_formula(const Formula& given, const std::map<Formula, double>& numbers,
                             std::vector<double>& settings) {
  const auto found = patterns().find(given);
  if (found != patterns().end()) return found->second;
  std::vector<double> values;
  const Formula shape = without_numbers(given, numbers, values);
  return layer_with_numbers(shape, values, settings);
}

}  // namespace fixnet::io
