// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/io/imported.hpp>
#include <numeric>

#include "layer_table.hpp"
#include "reference_forward.hpp"

namespace fixnet::io {
namespace {

double sigmoid(double x) noexcept { return 1 / (1 + std::exp(-x)); }

/// PyTorch's formulas, as they stand in its documentation; approximate layers are exact here.
double activation(const ImportedLayer& layer, double x) noexcept {
  const auto setting = [&](std::size_t i) { return layer.settings[i].value(); };
  const std::string_view name = exact_name(layer.name);
  if (name == "ReLU") return x > 0 ? x : 0;
  if (name == "Sigmoid") return sigmoid(x);
  if (name == "Tanh") return std::tanh(x);
  if (name == "GELU") return x / 2 * (1 + std::erf(x / std::sqrt(2.0)));
  if (name == "GELUTanh") {
    return x / 2 * (1 + std::tanh(std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x)));
  }
  if (name == "SiLU") return x * sigmoid(x);
  if (name == "Mish") return x * std::tanh(std::log1p(std::exp(x)));
  if (name == "Softplus") {
    return setting(0) * x > setting(1) ? x : std::log1p(std::exp(setting(0) * x)) / setting(0);
  }
  if (name == "ELU") return x > 0 ? x : setting(0) * std::expm1(x);
  if (name == "SELU") {
    return 1.0507009873554804934 * (x > 0 ? x : 1.6732632423543772848 * std::expm1(x));
  }
  if (name == "Hardsigmoid") return x <= -3 ? 0 : x >= 3 ? 1 : x / 6 + 0.5;
  if (name == "Hardtanh") return x < setting(0) ? setting(0) : x > setting(1) ? setting(1) : x;
  if (name == "LeakyReLU") return x > 0 ? x : setting(0) * x;
  if (name == "LogSigmoid") return x < 0 ? x - std::log1p(std::exp(x)) : -std::log1p(std::exp(-x));
  if (name == "Softsign") return x / (1 + std::fabs(x));
  return x;  // Identity
}

std::vector<double> linear(const ImportedLayer& layer, const std::vector<double>& x) {
  std::vector<double> y(layer.out);
  for (std::size_t o = 0; o < layer.out; ++o) {
    const double* row = layer.weight.data() + o * layer.in;
    y[o] =
        std::inner_product(row, row + layer.in, x.begin(), layer.bias.empty() ? 0 : layer.bias[o]);
  }
  return y;
}

void log_softmax(std::vector<double>& x) {
  double top = x[0], sum = 0;
  for (const double v : x) top = std::fmax(top, v);
  for (const double v : x) sum += std::exp(v - top);
  for (double& v : x) v -= top + std::log(sum);
}

void apply(const ImportedLayer& layer, std::vector<double>& x) {
  if (layer.name == "Linear") {
    x = linear(layer, x);
  } else if (layer.name == "PReLU") {
    for (std::size_t i = 0; i < x.size(); ++i) {
      if (!(x[i] > 0)) x[i] *= layer.weight[layer.weight.size() == 1 ? 0 : i];
    }
  } else if (layer.name == "Softmax" || layer.name == "LogSoftmax") {
    log_softmax(x);
    for (double& v : x) v = layer.name == "Softmax" ? std::exp(v) : v;
  } else {
    for (double& v : x) v = activation(layer, v);
  }
}

/// The errors of a Linear's outputs: those of x, which are as often above as below, and its own.
std::vector<double> linear_errors(const ImportedLayer& layer, const std::vector<double>& x,
                                  const std::vector<double>& errors, double unit) {
  std::vector<double> all(layer.out);
  for (std::size_t o = 0; o < layer.out; ++o) {
    double size = layer.bias.empty() ? 0 : std::fabs(layer.bias[o]), squares = 0;
    for (std::size_t i = 0; i < layer.in; ++i) {
      const double w = layer.weight[o * layer.in + i];
      size += std::fabs(w * x[i]);
      squares += w * errors[i] * w * errors[i];
    }
    all[o] = std::sqrt(squares) + unit * size;
  }
  return all;
}

/// The errors of an activation's outputs y: what other inputs would give, and its own.
std::vector<double> activation_errors(const ImportedLayer& layer, const std::vector<double>& x,
                                      const std::vector<double>& y, std::vector<double> errors,
                                      double unit) {
  const bool softmax = layer.name == "Softmax", log = layer.name == "LogSoftmax";
  // A number and the logarithm of the sum that it is compared with are off independently.
  double both = 0;
  for (const double e : errors) both = std::fmax(both, std::sqrt(2) * e);
  std::vector<double> above = x, below = x;
  for (std::size_t i = 0; i < x.size(); ++i) above[i] += errors[i], below[i] -= errors[i];
  if (!softmax && !log) apply(layer, above), apply(layer, below);
  for (std::size_t i = 0; i < x.size(); ++i) {
    errors[i] = log       ? both
                : softmax ? std::fmin(y[i] * std::expm1(both), 1)
                          : std::fmax(std::fabs(above[i] - y[i]), std::fabs(below[i] - y[i]));
    errors[i] += unit * std::fabs(y[i]);
  }
  return errors;
}

}  // namespace

std::vector<double> predict(const ImportedModel& model, std::vector<double> x) {
  for (const ImportedLayer& layer : model.layers) apply(layer, x);
  return x;
}

std::vector<double> rounding_errors(const ImportedModel& model, std::vector<double> x,
                                    double unit) {
  std::vector<double> errors(x.size());
  for (const ImportedLayer& layer : model.layers) {
    std::vector<double> y = x;
    apply(layer, y);
    errors = layer.name == "Linear" ? linear_errors(layer, x, errors, unit)
                                    : activation_errors(layer, x, y, std::move(errors), unit);
    x = std::move(y);
  }
  return errors;
}

}  // namespace fixnet::io
