// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/result.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace fixnet::tools {

/// Layers as C++ has them.
struct LayerWords {
  std::vector<std::string> types;  // "Linear<30, 16>", "ReLU", "Linear<16, 1>", "Sigmoid"
  std::string last;                // the name of the last layer: "Sigmoid"
  std::size_t out = 0;             // of the last one
  bool random = false;             // a Dropout draws random numbers in training
  bool batch_norm = false;         // a batch of one row has no variance
};

/// Takes "16 ReLU LayerNorm 1 Sigmoid": a number is a Linear with so many outputs, a word is a
/// layer, its settings behind it where these are not PyTorch's: LeakyReLU(0.2).
/// Errors    a word that is no layer, or one of more than a sample's columns; no Linear at all
io::Result<LayerWords> layer_words(std::string_view text, std::size_t in);

}  // namespace fixnet::tools
