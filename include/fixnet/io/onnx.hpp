// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/file.hpp>
#include <fixnet/io/imported.hpp>

namespace fixnet::io {

/// Can this build read ONNX? It can where the distribution's libonnx and protobuf were found.
[[nodiscard]] bool reads_onnx() noexcept;

/// The model of an ONNX file as torch.onnx.export writes an nn.Sequential of fixnet's layers, GELU,
/// SiLU, Mish and the like being put together again from what they are exported as.
/// Errors    an operator or a combination that fixnet has no layer for, by name; constants that are
///           no float, half or double, or lie in another file; what is no ONNX
Result<ImportedModel> parse_onnx(std::span<const std::byte> content, const std::string& file);
Result<ImportedModel> read_onnx(const std::string& path);

}  // namespace fixnet::io
