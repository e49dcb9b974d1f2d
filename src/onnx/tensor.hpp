// SPDX-License-Identifier: MIT
#pragma once

#include <onnx/onnx_pb.h>
#include <fixnet/io/safetensors.hpp>
#include <map>
#include <vector>

#include "node.hpp"

namespace fixnet::io {

/// Files with the numbers of tensors, which lie beside the model; each is read once.
class OtherFiles {
 public:
  /// Of a model that is no file of its own: there are none beside it.
  OtherFiles() = default;
  explicit OtherFiles(std::string folder) : folder_(std::move(folder)), known_(true) {}

  /// The bytes that a tensor's entries location, offset and length name. Returns what is wrong.
  std::string find(const onnx::TensorProto& tensor, std::span<const std::byte>& bytes);

  /// How many have been read.
  [[nodiscard]] std::uint64_t bytes() const noexcept;

 private:
  std::string folder_;
  bool known_ = false;
  std::map<std::string, Bytes> files_;
};

/// Takes the numbers of a tensor. Returns what is wrong with it; nothing if it is sound.
std::string constant_of(const onnx::TensorProto& tensor, OtherFiles& others, Constant& constant);

}  // namespace fixnet::io
