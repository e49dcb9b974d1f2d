// SPDX-License-Identifier: MIT
//
// What records of normalisations share: a weight and a bias for each column.
#pragma once

#include "../../onnx/node.hpp"
#include "record.hpp"

namespace fixnet::io {

/// How many columns it is for.
[[nodiscard]] std::size_t norm_width(const ImportedLayer& layer);
[[nodiscard]] std::vector<std::size_t> norm_sizes(const ImportedLayer& layer);
/// The shape of all its tensors but the first.
[[nodiscard]] Shape norm_shape(const ImportedLayer& layer);

/// weight 1 and bias 0, which change nothing.
void begin_norm(ImportedLayer& layer, std::size_t width);
/// A product with a row, then a sum with one, are weight and bias; so is what follows.
/// Formula   (x̂·w + b)·r + s = x̂·(w·r) + (b·r + s)
bool join_norm(const OnnxNode& node, ImportedLayer& layer);
/// Takes inputs 1 and 2 of the operator, the second of which may be left out where a layer of its
/// kind need not have it. Returns what is wrong.
std::string read_norm(const OnnxNode& node, ImportedLayer& layer);
/// What an eps cannot be.
[[nodiscard]] std::string impossible_eps(const ImportedLayer& layer);

}  // namespace fixnet::io
