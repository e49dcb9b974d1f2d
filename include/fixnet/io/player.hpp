// SPDX-License-Identifier: MIT
//
// Models in the files of programs that play them: RTNeural's JSON, GuitarML's, AIDA-X's, PyTorch's
// state dicts as JSON, and the .nam files of Neural Amp Modeler.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/io/file.hpp>
#include <fixnet/io/imported.hpp>

namespace fixnet::io {

/// What a player does around the network, and no network can hold.
struct PlayerNotes {
  double sample_rate = 0;     // that it was trained for; 0: the file does not say
  double input_gain_db = 0;   // the player's, in front of the network
  double output_gain_db = 0;  // and behind it
  bool adds_input = false;  // the player adds the first inputs to the outputs, the network does not
  std::size_t prewarm = 0;  // how many steps of zeros its player feeds before the first
};

/// A layer of a file: PyTorch's names, shapes and order of gates, whatever the file has.
struct PlayerLayer {
  LayerText text;                            // "LSTM(1,8)"
  std::vector<ImportedTensor> tensors = {};  // a bias that the file lacks is not there: it is 0
  std::string from = {};                     // where the file has it
};

/// What a recurrent layer begins with.
struct PlayerState {
  std::vector<double> h, c;
};

/// A file as it was read and checked: all of its numbers are finite.
struct PlayerModel {
  std::string file;
  std::vector<PlayerLayer> layers;
  bool complete = true;  // false: a state dict, which names no activations
  PlayerNotes notes;     // adds_input: the outputs are those of the layers plus the input
  std::vector<PlayerState> initial;   // of the recurrent layers; empty: all begin at 0
  std::vector<double> input, output;  // recorded to test the model with; empty: none

  /// The layers' texts.
  [[nodiscard]] std::string architecture() const;
};

/// The model of RTNeural's JSON ("layers", with Keras's weights), of GuitarML's ("model_data" and
/// "state_dict"), or of a state dict of PyTorch (tensors as nested arrays).
/// Beside the layers and the tensors, in GuitarML's "model_data" too, unknown keys are passed over.
/// Errors    no JSON, or nested too deep; NaN; a key that is missing or of another kind; a wrong number
///           of weights; a layer, activation or setting of a layer that fixnet has not
Result<PlayerModel> parse_rtneural(std::span<const std::byte> content, const std::string& file);
/// The same of a file.
/// Errors    what parse_rtneural refuses; what the system says
Result<PlayerModel> read_rtneural(const std::string& path);

/// The model of a .nam file of version 0.5, 0.6 or 0.7: WaveNet (A1), LSTM, ConvNet, Linear.
/// Errors    as above; another version; an architecture that is not supported
Result<PlayerModel> parse_nam(std::span<const std::byte> content, const std::string& file);
/// The same of a file.
/// Errors    what parse_nam refuses; what the system says
Result<PlayerModel> read_nam(const std::string& path);

/// One of them, by what is in it.
/// Errors    what parse_rtneural or parse_nam refuses
Result<PlayerModel> parse_player(std::span<const std::byte> content, const std::string& file);
/// The same of a file.
/// Errors    as above; what the system says
Result<PlayerModel> read_player(const std::string& path);

/// The model's layers for a header. In front stands a Signal, where there are convolutions, or a
/// Sequence, where layers recur; a Residual around them where the player adds the input. `layers` says
/// what a state dict does not: "LSTM Linear Tanh Linear".
/// Errors    as check_model; a state dict without `layers`, or another model with them; gains around the
///           network; what no list of layers holds
Result<ImportedModel> import_player(const PlayerModel& model, std::string_view layers = "");

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
