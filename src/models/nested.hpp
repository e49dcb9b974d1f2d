// SPDX-License-Identifier: MIT
//
// "Linear(2,3) Sequential(Tanh,Linear(3,1))" and the layers that do the work: a Sequential within is
// its layers.
#pragma once

#include <fixnet/io/architecture.hpp>

namespace fixnet::io {

/// A layer of the flat list, and where it stands in the nested one.
struct LeafText {
  LayerText layer;
  std::size_t top = 0;  // the place in the outermost list of the text
  /// The places in all lists as PyTorch counts them, whose lists have no layer for how the data lies.
  std::vector<std::size_t> places = {};
  /// What PyTorch's state_dict calls it: "2.1.0"; from the list at `depth` on.
  [[nodiscard]] std::string path(std::size_t depth = 0) const;
};

[[nodiscard]] inline bool is_sequential(const LayerText& layer) noexcept {
  return layer.name == "Sequential";
}
/// The layers of a nested Sequential.
/// Errors    what is no list of layers, or an empty one; lists within more than 16 others, which
///           are `depth` already
Result<std::vector<LayerText>> layers_within(const LayerText& sequential, const std::string& file,
                                             std::size_t depth);
/// Takes the text apart, down to the layers that are no Sequential.
Result<std::vector<LeafText>> parse_leaves(std::string_view text, const std::string& file);

}  // namespace fixnet::io
