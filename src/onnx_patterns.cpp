// SPDX-License-Identifier: MIT
#include "onnx_patterns.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>

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
  const Formula cube = mul(x, mul(x, x));
  const Formula inner = add(x, mul(cube, formula_number(0.044715)));
  const Formula saturation = of("Tanh", mul(inner, formula_number(0.7978845608028654)));
  static const std::map<Formula, std::string> all{
      {"Relu(x)", "ReLU"},
      {"Sigmoid(x)", "Sigmoid"},
      {"Tanh(x)", "Tanh"},
      {"Softplus(x)", "Softplus"},
      {"Softsign(x)", "Softsign"},
      {"Identity(x)", "Identity"},
      {"Mish(x)", "Mish"},
      {"Log(Sigmoid(x))", "LogSigmoid"},
      {mul(x, of("Sigmoid", x)), "SiLU"},
      {mul(x, of("Tanh", of("Softplus", x))), "Mish"},
      {formula("Div", {x, add(of("Abs", x), one)}), "Softsign"},
      {mul(mul(x, share), half), "GELU"},
      {mul(mul(x, half), share), "GELU"},
      {mul(mul(x, half), add(saturation, one)), "GELUTanh"},
      {mul(mul(x, add(saturation, one)), half), "GELUTanh"}};
  return all;
}

bool number_of(std::string_view text, double& value) noexcept {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size();
}

}  // namespace

Formula formula_number(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.6g", value);
  return text;
}

Formula formula(const std::string& op, std::vector<Formula> operands) {
  if (op == "Mul" || op == "Add") std::sort(operands.begin(), operands.end());
  Formula text = op + "(";
  for (std::size_t i = 0; i < operands.size(); ++i) text += (i > 0 ? "," : "") + operands[i];
  return text + ")";
}

std::string layer_of_formula(const Formula& given, std::vector<double>& settings) {
  const auto found = patterns().find(given);
  if (found != patterns().end()) return found->second;
  // Softplus(beta): Div(Softplus(Mul(beta,x)),beta)
  const std::size_t comma = given.rfind(',');
  double beta = 0;
  if (comma == std::string::npos || given.size() < comma + 2) return "";
  const std::string_view number =
      std::string_view(given).substr(comma + 1, given.size() - comma - 2);
  if (!number_of(number, beta)) return "";
  const Formula text(number);
  if (given != formula("Div", {formula("Softplus", {formula("Mul", {"x", text})}), text}))
    return "";
  settings = {beta, 20};
  return "Softplus";
}

}  // namespace fixnet::io
