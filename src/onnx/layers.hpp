// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/imported.hpp>
#include <string>

#include "constants.hpp"

namespace fixnet::io {

/// What an operator's meaning depends on besides its node.
struct Surroundings {
  const Constants& constants;
  int rank = 2;         // dimensions of what flows through the graph; the last one are the columns
  int opset = 18;       // the version of the operators
  bool signal = false;  // but for a signal, (N, C, L)
  double pads[2] = {0, 0};  // zeros before and behind x, by a Pad
  std::size_t width = 0;    // columns of the last layer's outputs; 0: not known
};

/// The layer that one operator alone is of its first input, by the layers' records. Returns false for
/// an operator that is none; `what` says what is wrong with one that is.
bool layer_of_operator(const onnx::NodeProto& node, const Surroundings& around,
                       ImportedLayer& layer, std::string& what);

/// The node as records read it, x its first input: of sums and products also the other way round.
OnnxNode node_of_x(const onnx::NodeProto& node, const std::string& x, const Surroundings& around);

/// Makes the node a part of the last layer, whose outputs are called x; false where it is none.
bool joins(const onnx::NodeProto& node, const std::string& x, const Surroundings& around,
           ImportedLayer& last);

/// Is the operator a product with a matrix?
[[nodiscard]] bool is_product(const onnx::NodeProto& node) noexcept;

/// QuantizeLinear, DequantizeLinear, DynamicQuantizeLinear, QLinearMatMul, MatMulInteger, ...
[[nodiscard]] bool is_quantised(const onnx::NodeProto& node) noexcept;

}  // namespace fixnet::io
