// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/io/file.hpp>
#include <fixnet/io/imported.hpp>

namespace fixnet::io {

/// Can this build read ONNX? It can where the distribution's libonnx and protobuf were found.
[[nodiscard]] bool reads_onnx() noexcept;

/// The model of an ONNX file as torch.onnx.export writes an nn.Sequential of fixnet's layers, by
/// tracing or, from PyTorch 2.9 on, by torch.export: GELU, SiLU, Mish and the like are put together
/// again from what they are exported as.
/// Errors    an operator or a combination that fixnet has no layer for, by name; a Softmax, slope
///           or bias that is not along the last dimension; constants that are no float, double,
///           half or bfloat16; what is no ONNX
Result<ImportedModel> parse_onnx(std::span<const std::byte> content, const std::string& file);

/// The same, with the numbers that lie in a file beside the model (external data).
/// Errors    what parse_onnx refuses; numbers outside of the model's folder; what the system says
Result<ImportedModel> read_onnx(const std::string& path);

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
