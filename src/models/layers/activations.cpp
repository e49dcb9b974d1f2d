// SPDX-License-Identifier: MIT
//
// Activations: each value for itself. Formulas as they stand in PyTorch's documentation.
#include <cmath>
#include <limits>
#include <numbers>

#include "../../onnx/node.hpp"
#include "record.hpp"

namespace fixnet::io {
namespace {

using Settings = const std::vector<Ratio>&;
using Numbers = std::vector<double>;

double celu(Settings s, double x) {
  return x > 0 ? x : s[0].value() * std::expm1(x / s[0].value());
}
double elu(Settings s, double x) { return x > 0 ? x : s[0].value() * std::expm1(x); }
double gelu(Settings, double x) { return x / 2 * (1 + std::erf(x / std::sqrt(2.0))); }
double gelu_tanh(Settings, double x) {
  return x / 2 * (1 + std::tanh(std::sqrt(2 / std::numbers::pi) * (x + 0.044715 * x * x * x)));
}
double hardsigmoid(Settings, double x) { return x <= -3 ? 0 : x >= 3 ? 1 : x / 6 + 0.5; }
double hardshrink(Settings s, double x) { return x >= -s[0].value() && x <= s[0].value() ? 0 : x; }
double hardswish(Settings s, double x) { return x * hardsigmoid(s, x); }
double hardtanh(Settings s, double x) {
  return x < s[0].value() ? s[0].value() : x > s[1].value() ? s[1].value() : x;
}
double identity(Settings, double x) { return x; }
double leaky_relu(Settings s, double x) { return x > 0 ? x : s[0].value() * x; }
double log_sigmoid(Settings, double x) {
  return x < 0 ? x - std::log1p(std::exp(x)) : -std::log1p(std::exp(-x));
}
double mish(Settings, double x) { return x * std::tanh(std::log1p(std::exp(x))); }
double relu(Settings, double x) { return x > 0 ? x : 0; }
double selu(Settings, double x) {
  return 1.0507009873554804934 * (x > 0 ? x : 1.6732632423543772848 * std::expm1(x));
}
double sigmoid(Settings, double x) { return 1 / (1 + std::exp(-x)); }
double silu(Settings, double x) { return x / (1 + std::exp(-x)); }
double softplus(Settings s, double x) {
  const double beta = s[0].value(), threshold = s[1].value();
  return beta * x > threshold ? x : std::log1p(std::exp(beta * x)) / beta;
}
double softshrink(Settings s, double x) {
  const double lambda = s[0].value();
  return x > lambda ? x - lambda : x < -lambda ? x + lambda : 0;
}
double softsign(Settings, double x) { return x / (1 + std::fabs(x)); }
double tanh_of(Settings, double x) { return std::tanh(x); }
double tanhshrink(Settings, double x) { return x - std::tanh(x); }
double threshold(Settings s, double x) { return x > s[0].value() ? x : s[1].value(); }

std::string impossible_hardtanh(const ImportedLayer& layer) {
  const auto& s = layer.settings;
  return s[0].value() < s[1].value() ? "" : "its min is not below its max";
}
std::string impossible_celu(const ImportedLayer& layer) {
  return layer.settings[0].value() == 0 ? "its alpha cannot be 0" : "";
}
std::string impossible_softshrink(const ImportedLayer& layer) {
  return layer.settings[0].value() < 0 ? "its lambda is below 0" : "";
}
std::string impossible_softplus(const ImportedLayer& layer) {
  return layer.settings[0].value() == 0 ? "its beta cannot be 0" : "";
}

// What ONNX has an operator for.

bool near(double a, double b) noexcept { return std::fabs(a - b) < 1e-6; }

std::string read_alpha(const OnnxNode& node, ImportedLayer& layer) {
  return put_settings(layer, {node.number("alpha", 1)});
}
std::string read_leaky_relu(const OnnxNode& node, ImportedLayer& layer) {
  return put_settings(layer, {node.number("alpha", 0.01)});
}
std::string read_selu(const OnnxNode& node, ImportedLayer&) {
  const bool usual = near(node.number("alpha", 1.67326319), 1.67326319) &&
                     near(node.number("gamma", 1.05070102), 1.05070102);
  return usual ? "" : "unusual alpha, gamma";
}
std::string read_hardsigmoid(const OnnxNode& node, ImportedLayer&) {
  const bool usual = near(node.number("alpha", 0.2), 1.0 / 6) && node.number("beta", 0.5) == 0.5;
  return usual ? ""
               : "alpha and beta are not PyTorch's 1/6 and 1/2, and no product stands before it";
}
/// y = x where |x| > lambd, moved towards 0 by bias; 0 elsewhere.
std::string read_shrink(const OnnxNode& node, ImportedLayer& layer) {
  const double lambda = node.number("lambd", 0.5), bias = node.number("bias", 0);
  if (bias == lambda) layer.record = find_record("Softshrink");
  if (bias != 0 && bias != lambda) return "its bias is neither 0 nor its lambd";
  return put_settings(layer, {lambda});
}
std::string read_thresholded_relu(const OnnxNode& node, ImportedLayer& layer) {
  return put_settings(layer, {node.number("alpha", 1), 0});
}
std::string read_gelu(const OnnxNode& node, ImportedLayer& layer) {
  const std::string how = node.text("approximate", "none");
  if (how == "tanh") layer.record = find_record("GELUTanh");
  return how == "none" || how == "tanh" ? "" : "its approximate is neither none nor tanh";
}
std::string read_swish(const OnnxNode& node, ImportedLayer&) {
  return node.number("alpha", 1) == 1 ? "" : "its alpha is not SiLU's 1";
}
/// In evaluation it does nothing.
std::string read_dropout(const OnnxNode& node, ImportedLayer&) {
  const Constant* mode = node.constant(2);
  const bool trains = node.opset < 7 ? node.number("is_test", 0) == 0
                                     : mode != nullptr && mode->values != std::vector<double>{0};
  return trains ? "it is in training mode: export the model after model.eval()" : "";
}

/// Input k of a Clip or, in old versions, its attribute. False for what is no constant.
bool clip_limit(const OnnxNode& node, std::size_t k, const char* name, double& limit) {
  limit = node.number(name, limit);
  if (!node.has_input(k)) return true;
  const Constant* constant = node.constant(k);
  if (constant == nullptr || constant->values.size() != 1) return false;
  limit = constant->values[0];
  return true;
}
std::string read_clip(const OnnxNode& node, ImportedLayer& layer) {
  double max = std::numeric_limits<double>::infinity(), min = -max;
  if (!clip_limit(node, 1, "min", min) || !clip_limit(node, 2, "max", max)) {
    return "its min or max is no constant";
  }
  if (!(min < max)) return "its min is not below its max";
  const Constant* low = node.constant(1);
  if (std::isinf(min) && !std::isinf(max))
    return "it has a max and no min: fixnet has no such layer";
  if (std::isinf(max)) {
    layer.record = find_record(std::isinf(min) ? "Identity" : min == 0 ? "ReLU" : "Threshold");
    if (layer.record->name != "Threshold") return "";
    max = min;  // x above min, else min
  }
  return put_settings(layer, {min, max}, low != nullptr && low->is_double);
}

/// The logarithm of a Sigmoid is a layer.
bool join_sigmoid(const OnnxNode& node, ImportedLayer& layer) {
  if (node.op != "Log") return false;
  layer.record = find_record("LogSigmoid");
  return true;
}

constexpr OnnxRule celu_operators[] = {{"Celu", read_alpha}};
constexpr OnnxRule elu_operators[] = {{"Elu", read_alpha}};
constexpr OnnxRule gelu_operators[] = {{"Gelu", read_gelu}};  // from version 20 of the operators on
constexpr OnnxRule hardsigmoid_operators[] = {{"HardSigmoid", read_hardsigmoid}};
constexpr OnnxRule hardshrink_operators[] = {{"Shrink", read_shrink}};
constexpr OnnxRule hardtanh_operators[] = {{"Clip", read_clip}};
constexpr OnnxRule identity_operators[] = {{"Dropout", read_dropout}};
constexpr OnnxRule leaky_relu_operators[] = {{"LeakyRelu", read_leaky_relu}};
constexpr OnnxRule selu_operators[] = {{"Selu", read_selu}};
constexpr OnnxRule silu_operators[] = {{"Swish", read_swish}};  // from version 24 on
constexpr OnnxRule threshold_operators[] = {{"ThresholdedRelu", read_thresholded_relu}};

// What PyTorch's exporters make of layers that are several operators; operands that may be exchanged
// are in order, numbers have six digits.

constexpr OnnxFormula gelu_formulas[] = {{.text = "Mul(0.5,Mul(Add(1,Erf(Div(x,1.41421))),x))"},
                                         {.text = "Mul(Add(1,Erf(Div(x,1.41421))),Mul(0.5,x))"}};
constexpr OnnxFormula gelu_tanh_formulas[] = {
    {.text = "Mul(0.5,Mul(Add(1,Tanh(Mul(0.797885,"
             "Add(Mul(0.044715,Mul(Mul(x,x),x)),x)))),x))"},
    {.text = "Mul(0.5,Mul(Add(1,Tanh(Mul(0.797885,Add(Mul(0.044715,Pow(x,3)),x)))),x))"},
    {.text = "Mul(Add(1,Tanh(Mul(0.797885,Add(Mul(0.044715,Mul(Mul(x,x),x)),x)))),Mul(0.5,x))"}};
constexpr OnnxFormula hardswish_formulas[] = {{.text = "HardSwish(x)"}};
constexpr OnnxFormula identity_formulas[] = {{.text = "Identity(x)"}};
constexpr OnnxFormula log_sigmoid_formulas[] = {{.text = "Log(Sigmoid(x))"}};
constexpr OnnxFormula mish_formulas[] = {{.text = "Mish(x)"}, {.text = "Mul(Tanh(Softplus(x)),x)"}};
constexpr OnnxFormula relu_formulas[] = {{.text = "Relu(x)"}};
constexpr OnnxFormula sigmoid_formulas[] = {{.text = "Sigmoid(x)"}};
constexpr OnnxFormula silu_formulas[] = {{.text = "Mul(Sigmoid(x),x)"}};
constexpr OnnxFormula softsign_formulas[] = {{.text = "Softsign(x)"},
                                             {.text = "Div(x,Add(1,Abs(x)))"}};
constexpr OnnxFormula tanh_formulas[] = {{.text = "Tanh(x)"}};
constexpr OnnxFormula tanhshrink_formulas[] = {{.text = "Sub(x,Tanh(x))"}};

bool set(std::vector<double>& settings, std::vector<double> values) {
  settings = std::move(values);
  return true;
}
bool hardshrink_of(const Numbers& n, Numbers& settings) {
  return n[1] == -n[0] && n[2] == 0 && set(settings, {n[0]});
}
constexpr OnnxFormula hardshrink_formulas[] = {
    {.text = "Where(Or(Greater(x,#),Less(x,#)),x,#)", .settings = hardshrink_of},
    {.text = "Where(Or(Cast(Greater(x,#)),Cast(Less(x,#))),x,#)", .settings = hardshrink_of}};
constexpr OnnxFormula softshrink_formulas[] = {
    {.text = "Add(Where(Greater(x,#),Sub(x,#),#),Where(Less(x,#),Add(#,x),#))",
     .settings = [](const Numbers& n, Numbers& settings) {
       const bool one = n[1] == n[0] && n[3] == -n[0] && n[4] == n[0];
       return one && n[2] == 0 && n[5] == 0 && set(settings, {n[0]});
     }}};
constexpr OnnxFormula threshold_formulas[] = {
    {.text = "Where(Greater(x,#),x,#)",
     .settings = [](const Numbers& n, Numbers& settings) { return set(settings, n); }}};
constexpr OnnxFormula hardtanh_formulas[] = {
    {.text = "Max(#,Min(#,x))",
     .settings = [](const Numbers& n, Numbers& settings) { return set(settings, n); }},
    {.text = "Min(#,Relu(x))", .settings = [](const Numbers& n, Numbers& settings) {
       return set(settings, {0, n[0]});
     }}};
constexpr OnnxFormula softplus_formulas[] = {
    {.text = "Softplus(x)",
     .settings =
         [](const Numbers&, Numbers& settings) {
           return set(settings, {1, 20});
         }},
    {.text = "Where(Greater(x,#),x,Softplus(x))",
     .settings =
         [](const Numbers& n, Numbers& settings) {
           return set(settings, {1, n[0]});
         }},
    {.text = "Div(Softplus(Mul(#,x)),#)",
     .settings =
         [](const Numbers& n, Numbers& settings) {
           return n[0] == n[1] && set(settings, {n[0], 20});
         }},
    {.text = "Where(Greater(Mul(#,x),#),x,Div(Softplus(Mul(#,x)),#))",
     .settings = [](const Numbers& n, Numbers& settings) {
       return n[0] == n[2] && n[0] == n[3] && set(settings, {n[0], n[1]});
     }}};

const LayerRecord records[] = {
    {.name = "ApproximateGELU",
     .header = "approximate_gelu",
     .torch = "nn.GELU(",
     .exact = "GELU",
     .formula = gelu},
    {.name = "ApproximateSiLU",
     .header = "approximate_silu",
     .torch = "nn.SiLU(",
     .exact = "SiLU",
     .formula = silu},
    {.name = "ApproximateSigmoid",
     .header = "approximate_sigmoid",
     .torch = "nn.Sigmoid(",
     .exact = "Sigmoid",
     .formula = sigmoid},
    {.name = "ApproximateTanh",
     .header = "approximate_tanh",
     .torch = "nn.Tanh(",
     .exact = "Tanh",
     .formula = tanh_of},
    {.name = "CELU",
     .header = "celu",
     .torch = "nn.CELU(",
     .with = "CELUWith",
     .defaults = "1",
     .impossible = impossible_celu,
     .formula = celu,
     .operators = celu_operators},
    {.name = "ELU",
     .header = "elu",
     .torch = "nn.ELU(",
     .with = "ELUWith",
     .defaults = "1",
     .formula = elu,
     .operators = elu_operators},
    {.name = "GELU",
     .header = "gelu",
     .torch = "nn.GELU(",
     .formula = gelu,
     .operators = gelu_operators,
     .formulas = gelu_formulas},
    {.name = "GELUTanh",
     .header = "gelu_tanh",
     .torch = "nn.GELU(approximate='tanh'",
     .formula = gelu_tanh,
     .formulas = gelu_tanh_formulas},
    {.name = "Hardshrink",
     .header = "hardshrink",
     .torch = "nn.Hardshrink(",
     .with = "HardshrinkWith",
     .defaults = "0.5",
     .formula = hardshrink,
     .operators = hardshrink_operators,
     .formulas = hardshrink_formulas},
    {.name = "Hardsigmoid",
     .header = "hardsigmoid",
     .torch = "nn.Hardsigmoid(",
     .formula = hardsigmoid,
     .operators = hardsigmoid_operators},
    {.name = "Hardswish",
     .header = "hardswish",
     .torch = "nn.Hardswish(",
     .formula = hardswish,
     .formulas = hardswish_formulas},
    {.name = "Hardtanh",
     .header = "hardtanh",
     .torch = "nn.Hardtanh(",
     .with = "HardtanhWith",
     .defaults = "-1,1",
     .impossible = impossible_hardtanh,
     .formula = hardtanh,
     .operators = hardtanh_operators,
     .formulas = hardtanh_formulas},
    {.name = "Identity",
     .header = "identity",
     .torch = "nn.Identity(",
     .formula = identity,
     .operators = identity_operators,
     .formulas = identity_formulas},
    {.name = "LeakyReLU",
     .header = "leaky_relu",
     .torch = "nn.LeakyReLU(",
     .with = "LeakyReLUWith",
     .defaults = "0.01",
     .formula = leaky_relu,
     .operators = leaky_relu_operators},
    {.name = "LogSigmoid",
     .header = "log_sigmoid",
     .torch = "nn.LogSigmoid(",
     .formula = log_sigmoid,
     .formulas = log_sigmoid_formulas},
    {.name = "Mish",
     .header = "mish",
     .torch = "nn.Mish(",
     .formula = mish,
     .formulas = mish_formulas},
    {.name = "ReLU",
     .header = "relu",
     .torch = "nn.ReLU(",
     .formula = relu,
     .formulas = relu_formulas},
    {.name = "SELU",
     .header = "selu",
     .torch = "nn.SELU(",
     .formula = selu,
     .operators = selu_operators},
    {.name = "Sigmoid",
     .header = "sigmoid",
     .torch = "nn.Sigmoid(",
     .formula = sigmoid,
     .formulas = sigmoid_formulas,
     .join = join_sigmoid},
    {.name = "SiLU",
     .header = "silu",
     .torch = "nn.SiLU(",
     .formula = silu,
     .operators = silu_operators,
     .formulas = silu_formulas},
    {.name = "Softplus",
     .header = "softplus",
     .torch = "nn.Softplus(",
     .with = "SoftplusWith",
     .defaults = "1,20",
     .impossible = impossible_softplus,
     .formula = softplus,
     .formulas = softplus_formulas},
    {.name = "Softshrink",
     .header = "softshrink",
     .torch = "nn.Softshrink(",
     .with = "SoftshrinkWith",
     .defaults = "0.5",
     .impossible = impossible_softshrink,
     .formula = softshrink,
     .formulas = softshrink_formulas},
    {.name = "Softsign",
     .header = "softsign",
     .torch = "nn.Softsign(",
     .formula = softsign,
     .formulas = softsign_formulas},
    {.name = "Tanh",
     .header = "tanh",
     .torch = "nn.Tanh(",
     .formula = tanh_of,
     .formulas = tanh_formulas},
    {.name = "Tanhshrink",
     .header = "tanhshrink",
     .torch = "nn.Tanhshrink(",
     .formula = tanhshrink,
     .formulas = tanhshrink_formulas},
    {.name = "Threshold",
     .header = "threshold",
     .torch = "nn.Threshold(",
     .with = "Threshold",
     .defaults = "none,none",  // PyTorch has none
     .formula = threshold,
     .operators = threshold_operators,
     .formulas = threshold_formulas},
};

}  // namespace

[[nodiscard]] std::span<const LayerRecord> activation_records() noexcept;
std::span<const LayerRecord> activation_records() noexcept { return records; }

}  // namespace fixnet::io
