// SPDX-License-Identifier: MIT
//
// Dropout and AlphaDropout: evaluated they pass everything.
#include "record.hpp"

namespace fixnet::io {
namespace {

double same(const std::vector<Ratio>&, double x) { return x; }

std::string impossible(const ImportedLayer& layer) {
  const double p = layer.settings[0].value();
  return p >= 0 && p <= 1 ? "" : "its probability is not from 0 to 1";
}

}  // namespace

extern const LayerRecord dropout_record{.name = "Dropout",
                                        .header = "dropout",
                                        .torch = "nn.Dropout(",
                                        .with = "Dropout",
                                        .defaults = "0.5",
                                        .impossible = impossible,
                                        .formula = same};
extern const LayerRecord alpha_dropout_record{.name = "AlphaDropout",
                                              .header = "alpha_dropout",
                                              .torch = "nn.AlphaDropout(",
                                              .with = "AlphaDropout",
                                              .defaults = "0.5",
                                              .impossible = impossible,
                                              .formula = same};

}  // namespace fixnet::io
