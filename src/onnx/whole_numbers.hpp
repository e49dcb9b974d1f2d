// SPDX-License-Identifier: MIT
//
// Short lists of whole numbers, which graphs compute shapes and paddings with.
#pragma once

#include <onnx/onnx_pb.h>
#include <optional>
#include <vector>

#include "node.hpp"

namespace fixnet::io {

/// What a node makes of short lists; nothing where it is none of ConstantOfShape, Concat, Reshape,
/// Slice along the first dimension and Cast, or an input is no such list.
std::optional<Constant> of_whole_numbers(const onnx::NodeProto& node,
                                         const std::vector<const Constant*>& inputs);

}  // namespace fixnet::io
