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
  std::size_t top = 0;  // the place in the outermost list
  std::string within;   // the places in those within: "1.0"; empty: it stands in the outermost
  /// What PyTorch's state_dict calls it: "2.1.0".
  [[nodiscard]] std::string path() const {
    return std::to_string(top) + (within.empty() ? "" : ".") + within;
  }
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
