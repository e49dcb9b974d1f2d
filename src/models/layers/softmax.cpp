// SPDX-License-Identifier: MIT
#include <cmath>

#include "../../onnx/node.hpp"
#include "record.hpp"

namespace fixnet::io {
namespace {

void log_softmax(const ImportedLayer&, std::vector<double>& x) {
  double top = x[0], sum = 0;
  for (const double v : x) top = std::fmax(top, v);
  for (const double v : x) sum += std::exp(v - top);
  for (double& v : x) v -= top + std::log(sum);
}
void softmax(const ImportedLayer& layer, std::vector<double>& x) {
  log_softmax(layer, x);
  for (double& v : x) v = std::exp(v);
}

/// The error of a logarithm: those of x and of log Σ exp(x) are independent, so they add in
/// quadrature.
double of_logarithm(const Rounding& of) noexcept {
  double both = 0;
  for (const double e : of.errors) both = std::fmax(both, std::sqrt(2) * e);
  return both;
}
std::vector<double> softmax_errors(const ImportedLayer&, const Rounding& of) {
  std::vector<double> all;
  const double share = std::expm1(of_logarithm(of));
  for (const double y : of.y) all.push_back(std::fmin(y * share, 1) + of.unit * std::fabs(y));
  return all;
}
std::vector<double> log_softmax_errors(const ImportedLayer&, const Rounding& of) {
  std::vector<double> all;
  const double both = of_logarithm(of);
  for (const double y : of.y) all.push_back(both + of.unit * std::fabs(y));
  return all;
}

// fixnet's is along the columns, a signal's channels.
PythonCall python_softmax(const ImportedLayer&, bool channels_first) {
  return {channels_first ? "nn.Softmax(dim=1" : "nn.Softmax(dim=-1", ""};
}
PythonCall python_log_softmax(const ImportedLayer&, bool channels_first) {
  return {channels_first ? "nn.LogSoftmax(dim=1" : "nn.LogSoftmax(dim=-1", ""};
}

std::string read(const OnnxNode& node, ImportedLayer&) {
  // Before version 13 all dimensions from the axis on were one.
  const double axis = node.number("axis", node.opset < 13 ? 1 : -1);
  if (node.signal) return axis == 1 ? "" : "its axis is not the channels";
  return axis != -1 && axis != node.rank - 1 ? "its axis is not the columns" : "";
}
/// Its logarithm is a layer.
bool join(const OnnxNode& node, ImportedLayer& layer) {
  if (node.op != "Log") return false;
  layer.record = find_record("LogSoftmax");
  return true;
}
constexpr OnnxRule softmax_operators[] = {{"Softmax", read}};
constexpr OnnxRule log_softmax_operators[] = {{"LogSoftmax", read}};

}  // namespace

extern const LayerRecord softmax_record{.name = "Softmax",
                                        .header = "softmax",
                                        .torch = "",
                                        .python = python_softmax,
                                        .forward = softmax,
                                        .errors = softmax_errors,
                                        .operators = softmax_operators,
                                        .join = join};
extern const LayerRecord log_softmax_record{.name = "LogSoftmax",
                                            .header = "log_softmax",
                                            .torch = "",
                                            .python = python_log_softmax,
                                            .forward = log_softmax,
                                            .errors = log_softmax_errors,
                                            .operators = log_softmax_operators};

}  // namespace fixnet::io
