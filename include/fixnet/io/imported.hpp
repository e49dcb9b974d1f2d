// SPDX-License-Identifier: MIT
//
// Models whose layers are known only when the program runs, to be turned into a C++ header.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/io/architecture.hpp>
#include <fixnet/io/safetensors.hpp>

namespace fixnet::io {

struct LayerRecord;  // what the library knows of a layer

/// A sample of so many columns at so many positions: one, but for a Sequence or a Signal.
struct SampleForm {
  std::size_t columns = 0, positions = 1;
  bool channels_first = false;  // in the user's data, as of a Signal
  [[nodiscard]] std::size_t size() const noexcept { return columns * positions; }
};

/// A tensor of a layer, as PyTorch calls and shapes it.
struct ImportedTensor {
  std::string name;            // "weight"
  Shape shape;                 // [out, in]
  std::vector<double> values;  // row by row
};

/// A layer with its parameters.
struct ImportedLayer {
  const LayerRecord* record = nullptr;
  std::vector<Ratio> settings = {};          // its hyper-parameters, all of them
  std::vector<ImportedTensor> tensors = {};  // in PyTorch's order
  std::vector<std::size_t> sizes = {};       // those that no tensor tells: Sequence(64,1)
  std::vector<std::int64_t> options = {};    // padding, dilation: all of them, as the record counts
  std::vector<std::vector<ImportedLayer>> branches = {};  // of a layer of layers: Residual has one
  std::string from = {};   // what the file calls its tensors: "encoder"
  bool is_double = false;  // of a model of doubles

  [[nodiscard]] std::string name() const;  // as in architectures
  [[nodiscard]] LayerText text() const;
  [[nodiscard]] bool has_parameters() const noexcept;
  [[nodiscard]] std::size_t parameter_count() const noexcept;
  /// The tensor that PyTorch calls so; nullptr for none.
  [[nodiscard]] const ImportedTensor* find(std::string_view tensor) const noexcept;
};

/// A list of layers whose widths fit each other; a Sequential within is its layers.
struct ImportedModel {
  std::vector<ImportedLayer> layers;
  bool is_double = false;
  std::vector<double> mean, std;  // its Standardization; empty: it has none
  std::vector<double> initial;    // h, and c, that recurrent layers begin with; empty: 0

  [[nodiscard]] std::string architecture() const;
  /// A sample's form as the layers begin, and behind them all.
  [[nodiscard]] SampleForm form() const;
  [[nodiscard]] SampleForm form_behind() const;
  /// How many numbers a sample has.
  [[nodiscard]] std::size_t in() const { return form().size(); }
  /// Says to all layers whether they are of doubles.
  void settle_type() noexcept;
  /// Rounds all numbers to floats, unless the model is of doubles: what was computed in double.
  void round_to_type() noexcept;
  [[nodiscard]] std::size_t parameter_count() const noexcept;
};

/// A layer of this text, without its parameters: "LeakyReLU(0.2)"; what is left out is as in
/// PyTorch.
/// Errors    fixnet has no such layer; the layer has no such setting
Result<ImportedLayer> imported_layer(const LayerText& text, const std::string& file);

/// Are there parameters for all layers, finite, and do widths and positions meet? Widths of Linears
/// come from their weights.
/// Errors    what the compiler says of the network in a sentence; a sample of more than 262144 numbers
Result<> check_model(const ImportedModel& model, const std::string& file);

/// Makes each BatchNorm1d a part of the Linear, Conv1d or ConvTranspose1d right before it, or else of
/// the Linear or of the Conv1d without padding right behind it, as it is evaluated. Returns how many;
/// any other stays as it is. The model has to be one that check_model takes, as what is imported is.
/// Formula   right behind a product that of fuse_linear_bn_eval and fuse_conv_bn_eval, bit for bit
/// Cost      one pass over the layers, two over the numbers of those that take a BatchNorm1d and one
///           over all numbers, to round them; allocates lists of layers and missing biases
/// Source    torch.nn.utils.fusion.fuse_linear_bn_eval, fuse_conv_bn_eval
std::size_t fuse_bn_eval(ImportedModel& model);

/// The model of a safetensors file: its layers from the metadata, or from `layers` if that is not
/// empty: names such as "Linear ReLU Linear Sigmoid", with or without settings. Tensors are given
/// to the layers in the order of their numbers: fc1.weight, fc2.weight, fc10.weight. Where names
/// are not numbered, each layer says its own: "Linear=encoder ReLU Linear=decoder".
/// Where the metadata tell layers, `layers` must be the same; a layer may be its approximation.
/// Errors    as check_model; names without an order that no layer says; half of a standardization, or one that is not of the model's inputs
Result<ImportedModel> import_safetensors(const SafeTensors& file, std::string_view layers = "");

/// The outputs for one sample, computed in double with the C library's functions.
[[nodiscard]] std::vector<double> predict(const ImportedModel& model, std::vector<double> x);

/// A C++ header with the network's type, its parameters, and a sample that it checks itself with.
/// `name` is the namespace that it is put in; `origin` is named in the header's comment.
/// Errors    a name that is no C++ identifier of the user's; more than 250 layers; numbers that
///           floats cannot hold, in a model of floats; outputs that are not finite
Result<std::string> header_of(const ImportedModel& model, const std::string& name,
                              const std::string& origin);

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
