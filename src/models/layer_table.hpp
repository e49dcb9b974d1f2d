// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace fixnet::io {

/// What the files and tools know of a layer.
struct LayerKind {
  std::string_view name;      // in architectures
  std::string_view header;    // include/fixnet/layers/HEADER.hpp
  std::string_view with;      // the template of its hyper-parameters; empty: it has none
  std::string_view defaults;  // of the hyper-parameters, separated by commas
  std::string_view torch;     // the call that makes it, up to its arguments
};

inline constexpr std::array<LayerKind, 24> layer_kinds{{
    {"ApproximateGELU", "approximate_gelu", "", "", "nn.GELU("},
    {"ApproximateSiLU", "approximate_silu", "", "", "nn.SiLU("},
    {"ApproximateSigmoid", "approximate_sigmoid", "", "", "nn.Sigmoid("},
    {"ApproximateTanh", "approximate_tanh", "", "", "nn.Tanh("},
    {"ELU", "elu", "ELUWith", "1", "nn.ELU("},
    {"GELU", "gelu", "", "", "nn.GELU("},
    {"GELUTanh", "gelu_tanh", "", "", "nn.GELU(approximate='tanh'"},
    {"Hardsigmoid", "hardsigmoid", "", "", "nn.Hardsigmoid("},
    {"Hardtanh", "hardtanh", "HardtanhWith", "-1,1", "nn.Hardtanh("},
    {"Identity", "identity", "", "", "nn.Identity("},
    {"LeakyReLU", "leaky_relu", "LeakyReLUWith", "0.01", "nn.LeakyReLU("},
    {"Linear", "linear", "", "", "nn.Linear("},
    {"LogSigmoid", "log_sigmoid", "", "", "nn.LogSigmoid("},
    {"LogSoftmax", "log_softmax", "", "", "nn.LogSoftmax(dim=-1"},
    {"Mish", "mish", "", "", "nn.Mish("},
    {"PReLU", "prelu", "", "1", "nn.PReLU("},
    {"ReLU", "relu", "", "", "nn.ReLU("},
    {"SELU", "selu", "", "", "nn.SELU("},
    {"Sigmoid", "sigmoid", "", "", "nn.Sigmoid("},
    {"SiLU", "silu", "", "", "nn.SiLU("},
    {"Softmax", "softmax", "", "", "nn.Softmax(dim=-1"},
    {"Softplus", "softplus", "SoftplusWith", "1,20", "nn.Softplus("},
    {"Softsign", "softsign", "", "", "nn.Softsign("},
    {"Tanh", "tanh", "", "", "nn.Tanh("},
}};

/// The layer of this name; nullptr for none.
constexpr const LayerKind* find_layer(std::string_view name) noexcept {
  for (const LayerKind& kind : layer_kinds) {
    if (kind.name == name) return &kind;
  }
  return nullptr;
}

/// Is it one of the layers that come near to another of PyTorch's names?
constexpr bool is_approximate(std::string_view name) noexcept {
  return name.starts_with("Approximate") && find_layer(name) != nullptr;
}
/// The layer that it comes near to; of any other its own name.
constexpr std::string_view exact_name(std::string_view name) noexcept {
  return is_approximate(name) ? name.substr(std::string_view("Approximate").size()) : name;
}

}  // namespace fixnet::io
