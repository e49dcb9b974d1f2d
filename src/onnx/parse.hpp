// SPDX-License-Identifier: MIT
#pragma once

#include <onnx/onnx_pb.h>
#include <cstddef>
#include <span>

namespace fixnet::io {

/// Takes a model from its bytes. Returns false if they are none; holds memory in proportion to
/// `content` even then.
[[nodiscard]] bool parse_model(std::span<const std::byte> content, onnx::ModelProto& model);

}  // namespace fixnet::io
