// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/imported.hpp>
#include <span>

#include "tensor.hpp"

namespace fixnet::io {

/// parse_onnx, where libonnx is there; numbers that lie in other files are taken from `others`.
Result<ImportedModel> parse_onnx_graph(std::span<const std::byte> content, const std::string& file,
                                       OtherFiles others);

}  // namespace fixnet::io
