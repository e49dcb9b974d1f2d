// SPDX-License-Identifier: MIT
//
// "Linear(2,3) Sequential(Tanh,Linear(3,1))" and the layers that do the work: a Sequential within is
// its layers.
#pragma once

#include <fixnet/io/architecture.hpp>

namespace fixnet::io {

/// A layer of a list in which a Sequential is its layers, and where it stands.
struct NestedText {
  LayerText layer;
  std::size_t top = 0;  // the place in the outermost list of the text
  /// The places in all lists as PyTorch counts them, whose lists have no layer for how the data lies.
  std::vector<std::size_t> places = {};
  std::vector<std::vector<NestedText>> branches = {};  // within a Residual, Parallel, Sum, Heads

  /// What PyTorch's state_dict calls it: "2.1.0"; from the list at `depth` on.
  [[nodiscard]] std::string path(std::size_t depth = 0) const;
};
using NestedTexts = std::vector<NestedText>;

/// The layers of a nested Sequential, or the branches of another layer of layers.
/// Errors    what is no list of layers, or an empty one; lists within more than 16 others, which
///           are `depth` already
Result<std::vector<LayerText>> layers_within(const LayerText& sequential, const std::string& file,
                                             std::size_t depth);
/// Takes the text apart, down to the layers that have none within.
Result<NestedTexts> parse_nested(std::string_view text, const std::string& file);
/// The same of one layer.
Result<NestedTexts> parse_nested(const LayerText& layer, const std::string& file);

}  // namespace fixnet::io
