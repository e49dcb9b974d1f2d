// SPDX-License-Identifier: MIT
//
// Layers that say how the user's data lies.
#include "record.hpp"

namespace fixnet::io {
namespace {

std::string impossible(const ImportedLayer& layer) {
  return layer.sizes[0] > 0 && layer.sizes[1] > 0 ? "" : "it needs at least one of each";
}
SampleForm of_sequence(const ImportedLayer& layer, const SampleForm&) {
  return {.columns = layer.sizes[1], .positions = layer.sizes[0]};
}
SampleForm of_signal(const ImportedLayer& layer, const SampleForm&) {
  return {.columns = layer.sizes[0], .positions = layer.sizes[1], .channels_first = true};
}

}  // namespace

extern const LayerRecord sequence_record{.name = "Sequence",
                                         .header = "sequence",
                                         .torch = "",
                                         .least_sizes = 2,
                                         .most_sizes = 2,
                                         .sizes = told_sizes,
                                         .sizes_told = true,
                                         .is_input = true,
                                         .reshape = of_sequence,
                                         .impossible = impossible};
extern const LayerRecord signal_record{.name = "Signal",
                                       .header = "signal",
                                       .torch = "",
                                       .least_sizes = 2,
                                       .most_sizes = 2,
                                       .sizes = told_sizes,
                                       .sizes_told = true,
                                       .is_input = true,
                                       .reshape = of_signal,
                                       .impossible = impossible};

}  // namespace fixnet::io
