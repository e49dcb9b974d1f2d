// SPDX-License-Identifier: MIT
//
// Reads RTNeural's own JSON: rtneural.cpp what is around the layers, rtneural_layers.cpp each of them.
#pragma once

#include "reader.hpp"

namespace fixnet::io {

class RTNeuralReader : PlayerReader {
 public:
  using PlayerReader::PlayerReader;

  Result<PlayerModel> read(JsonValue root);

 private:
  /// The width of the input: the last number of in_shape.
  Result<> input(JsonValue root);

  Result<> read_layer(JsonValue layer);

  Result<> by_type(const std::string& name, JsonValue layer);

  /// So many arrays of weights; returns what is wrong.
  Result<> counted(std::size_t least, std::size_t most) const;
  Result<std::vector<double>> weight(std::size_t i, const Shape& shape) const;
  /// Nothing where the file has no bias.
  Result<> take_bias(std::size_t i, std::vector<ImportedTensor>& tensors) const;

  Result<> dense(JsonValue layer);
  [[nodiscard]] std::vector<std::string> no_bias(std::size_t i) const;

  /// A size, or the last of an array.
  Result<std::size_t> last_size(JsonValue layer, std::string_view key, bool needed) const;

  Result<> conv1d(JsonValue layer);
  /// Players compute each output of the inputs before it, which a "valid" convolution is as well.
  Result<> padding(JsonValue value) const;
  /// Keras's kernel is [tap][in][out].
  Result<> conv1d_weights(JsonValue layer, std::size_t taps, std::size_t in,
                          std::vector<std::string> settings);

  Result<> lstm(JsonValue layer);
  /// Keras's gates are z, r, h; biases of the input and of h with reset_after=True, one without.
  Result<> gru(JsonValue layer);
  /// Of a GRU's kernels and one row of biases.
  Result<> reset_before_gru(std::vector<ImportedTensor> tensors);
  Result<> kernels(std::initializer_list<std::size_t> order,
                   std::vector<ImportedTensor>& tensors) const;
  /// RTNeural squashes by tanh whatever stands there; Keras would not.
  Result<> recurrent_activation(JsonValue layer) const;

  /// One slope a channel, in an array within any number of others.
  Result<> prelu();

  /// Keras: gamma, beta, moving mean and variance; the latter two alone without affine.
  Result<> batch_norm(JsonValue layer);

  Result<> activation_alone(JsonValue layer);
  Result<> activation(JsonValue layer, bool may_lack);

  /// What AIDA-X has beside the layers.
  Result<> surroundings(JsonValue root);
  Result<> recording(JsonValue x, JsonValue y);

  std::size_t in_ = 0, width_ = 0, units_ = 0;
  std::vector<JsonValue> weights_;
};

}  // namespace fixnet::io
