// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/imported.hpp>
#include <span>

namespace fixnet::io {

/// parse_onnx, where libonnx is there.
Result<ImportedModel> parse_onnx_graph(std::span<const std::byte> content, const std::string& file);

}  // namespace fixnet::io
