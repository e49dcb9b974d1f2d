// SPDX-License-Identifier: MIT
#pragma once

#include <onnx/onnx_pb.h>
#include <fixnet/io/safetensors.hpp>
#include <vector>

namespace fixnet::io {

/// A constant of the graph.
struct Constant {
  Shape shape;
  std::vector<double> values;
  bool is_double = false;
};

/// Takes the numbers of a tensor. Returns what is wrong with it; nothing if it is sound.
std::string constant_of(const onnx::TensorProto& tensor, Constant& constant);

}  // namespace fixnet::io
