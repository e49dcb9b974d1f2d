// SPDX-License-Identifier: MIT
//
// Reads Neural Amp Modeler's .nam: nam.cpp the file, WaveNet and LSTM, nam_convolutions.cpp the rest.
#pragma once

#include "reader.hpp"

namespace fixnet::io {

class NamReader : PlayerReader {
 public:
  using PlayerReader::PlayerReader;

  Result<PlayerModel> read(JsonValue root);

 private:
  Result<> version(JsonValue root);

  Result<> by_architecture(const std::string& name, JsonValue root);

  /// The weights are as many as the layers take.
  Result<> counted(std::uint64_t count);
  std::vector<double> next(std::size_t count);
  ImportedTensor next(const char* name, Shape shape);
  Result<bool> truth(JsonValue config, std::string_view key) const;

  /// For each layer the matrix of x and h side by side, the bias, and what h and c begin with.
  Result<> lstm(JsonValue config);
  void lstm_layer(std::size_t l, std::size_t in, std::size_t hidden);

  /// Arrays of layers; the weights are in the order of fixnet's WaveNet, head_scale last.
  Result<> wavenet(JsonValue config);
  /// As WaveNetArray writes its name; adds its weights to `count`.
  Result<> wavenet_array(JsonValue array, std::string& text, std::uint64_t& count);
  Result<> dilations_of(JsonValue config, std::vector<std::size_t>& dilations) const;

  /// The first weight is the newest sample's.
  Result<> linear(JsonValue config);
  Result<> mono(JsonValue config) const;
  void conv(std::size_t in, std::size_t out, std::size_t taps, std::size_t dilation,
            std::vector<ImportedTensor> tensors, bool biased, std::size_t groups);

  /// Convolutions of two taps, each with a normalisation or a bias, and an activation; a head.
  Result<> conv_net(JsonValue config);
  struct Blocks {
    std::size_t in, channels, out, groups;
    bool normalised;
    std::string activation;
  };
  Result<> blocks(const Blocks& of, const std::vector<std::size_t>& dilations);
  Result<> batch_norm(std::size_t channels);
  /// A name, or an object with the name as its type.
  Result<std::string> activation(JsonValue value) const;

  std::vector<double> weights_;
  std::size_t at_ = 0;
};

}  // namespace fixnet::io
