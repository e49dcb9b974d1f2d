// SPDX-License-Identifier: MIT
//
// A player's model as layers for a C++ header.
#include <algorithm>
#include <charconv>

#include "../formats/no_memory.hpp"
#include "../models/layers/record.hpp"
#include "reader.hpp"

namespace fixnet::io {
namespace {

bool is_layer(const PlayerLayer& layer, std::string_view name) { return layer.text.name == name; }
bool recurs(const PlayerLayer& layer) {
  return is_layer(layer, "LSTM") || is_layer(layer, "GRU") || is_layer(layer, "RNN") ||
         is_layer(layer, "ResetBeforeGRU");
}

/// The number behind `key` in a layer's text; 1 where it is not there.
std::size_t setting(const LayerText& text, std::string_view key) {
  std::size_t number = 1;
  for (const std::string& argument : text.arguments) {
    if (!argument.starts_with(key)) continue;
    (void)std::from_chars(argument.data() + key.size(), argument.data() + argument.size(), number);
    break;
  }
  return number;
}

class PlayerImporter {
 public:
  explicit PlayerImporter(const PlayerModel& player) : player_(player) {}

  Result<ImportedModel> import(std::string_view list) {
    auto texts = layer_texts(list);
    if (!texts) return texts.error();
    Result<> step = surroundings();
    if (step) step = put_input(*texts);
    for (const LayerText& text : *texts) {
      if (step) step = put_layer(text);
    }
    skip_bare();
    if (step && next_ < player_.layers.size()) {
      step = Error{player_.file, player_.layers[next_].from, "superfluous: no layer is left for it",
                   "", player_.layers[next_].text.text()};
    }
    if (step) step = check_model(model_, player_.file);
    if (step) step = put_surroundings();
    if (step) step = check_model(model_, player_.file);
    if (!step) return step.error();
    model_.settle_type();
    model_.round_to_type();
    return std::move(model_);
  }

 private:
  /// The file's layers, or those that are named for a state dict.
  Result<std::vector<LayerText>> layer_texts(std::string_view list) const {
    if (player_.complete && !list.empty()) {
      return Error{player_.file, "", "the model tells its layers itself", "no --layers", ""};
    }
    if (!list.empty()) return parse_architecture(list, player_.file);
    std::string all;
    std::vector<LayerText> texts;
    for (const PlayerLayer& layer : player_.layers) {
      all += (all.empty() ? "" : " ") + layer.text.name;
      texts.push_back(layer.text);
    }
    if (player_.complete) return texts;
    return Error{player_.file, "", "a state dict names no activations: name the layers",
                 "--layers \"" + all + "\", with what stands between them", ""};
  }
  /// What no header holds.
  Result<> surroundings() const {
    const PlayerNotes& notes = player_.notes;
    if (notes.input_gain_db != 0 || notes.output_gain_db != 0) {
      return Error{
          player_.file, "", "the player changes the gain around the network: io::load reads it",
          "0 dB",
          number_text(notes.input_gain_db) + " and " + number_text(notes.output_gain_db) + " dB"};
    }
    return Done{};
  }

  /// What stands around the layers, once these are known to fit each other.
  Result<> put_surroundings() {
    const std::size_t columns = model_.form().columns;
    if (player_.notes.adds_input) add_input(columns);
    for (const PlayerState& state : player_.initial) {
      model_.initial.insert(model_.initial.end(), state.h.begin(), state.h.end());
      model_.initial.insert(model_.initial.end(), state.c.begin(), state.c.end());
    }
    return Done{};
  }

  /// Residual(the layers), or Sum(Branch(the layers),Branch(Slice(columns,0,1))).
  void add_input(std::size_t columns) {
    const auto first = std::find_if(model_.layers.begin(), model_.layers.end(),
                                    [](const ImportedLayer& one) { return !one.record->is_input; });
    ImportedLayer around{.record = find_record(columns == 1 ? "Residual" : "Sum")};
    around.branches.emplace_back(std::make_move_iterator(first),
                                 std::make_move_iterator(model_.layers.end()));
    if (columns > 1) {
      ImportedLayer slice{.record = find_record("Slice")};
      slice.sizes = {columns, 0, 1};
      around.branches.push_back({std::move(slice)});
    }
    model_.layers.erase(first, model_.layers.end());
    model_.layers.push_back(std::move(around));
  }

  /// A Signal where there are convolutions, a Sequence where layers recur. As many positions as a check
  /// of all weights needs; streams of any length have no use for the number.
  Result<> put_input(const std::vector<LayerText>& texts) {
    const bool told = !texts.empty() && (texts[0].name == "Sequence" || texts[0].name == "Signal");
    std::size_t reach = 0, width = 0;
    bool recurrent = false;
    for (const PlayerLayer& layer : player_.layers) {
      recurrent = recurrent || recurs(layer);
      if (layer.text.name == "Conv1d") {
        signal_ = true;
        const std::size_t taps = static_cast<std::size_t>(layer.tensors[0].shape[2]);
        reach += (taps - 1) * setting(layer.text, "dilation=");
      }
      if (width == 0 && !layer.text.arguments.empty()) width = setting(layer.text, "");
    }
    if (told || (!signal_ && !recurrent)) return Done{};
    if (signal_ && recurrent) {
      return Error{player_.file, "",
                   "not supported: convolutions and recurrent layers in one network", "",
                   player_.architecture()};
    }
    constexpr std::size_t least = 4, most = 4096;
    const std::string positions = std::to_string(std::clamp(reach + 1, least, most));
    const std::string columns = std::to_string(width);
    const LayerText input = signal_ ? LayerText{"Signal", {columns, positions}}
                                    : LayerText{"Sequence", {positions, columns}};
    auto layer = imported_layer(input, player_.file);
    if (!layer) return layer.error();
    model_.layers.push_back(std::move(layer).value());
    return Done{};
  }

  /// Layers without tensors, which a list beside the file may have in other places.
  void skip_bare() {
    while (next_ < player_.layers.size() && player_.layers[next_].tensors.empty()) ++next_;
  }
  Result<> put_layer(LayerText text) {
    const bool dense = signal_ && text.name == "Linear";
    if (dense) text = {"Conv1d", {}};
    auto layer = imported_layer(text, player_.file);
    if (!layer) return layer.error();
    if (layer->has_parameters()) {
      skip_bare();
      if (next_ == player_.layers.size()) {
        return Error{player_.file, "", "no tensors left for a layer", text.text(), "none"};
      }
      Result<> step = put_tensors(player_.layers[next_++], dense, *layer);
      if (!step) return step;
    }
    model_.layers.push_back(std::move(layer).value());
    return Done{};
  }
  /// In the record's order; a bias of a recurrent layer that is not there is 0.
  Result<> put_tensors(const PlayerLayer& from, bool dense, ImportedLayer& layer) const {
    layer.from = from.from;
    std::size_t used = 0;
    for (const TensorRule& rule : layer.record->tensors) {
      const auto found =
          std::find_if(from.tensors.begin(), from.tensors.end(),
                       [&](const ImportedTensor& one) { return one.name == rule.name; });
      if (found == from.tensors.end()) {
        if (rule.optional) continue;
        if (!rule.or_zeros && !rule.count) return wrong(from, rule, "missing", layer.name());
        const Shape shape = rule.count ? Shape{} : rule.expected(layer);
        layer.tensors.push_back({std::string(rule.name), shape, zeros(shape)});
        continue;
      }
      ++used;
      ImportedTensor tensor = *found;
      if (dense && tensor.name == "weight") tensor.shape.push_back(1);
      const Shape expected = rule.expected == nullptr ? tensor.shape : rule.expected(layer);
      const bool fits = rule.expected == nullptr ? tensor.shape.size() == rule.dimensions
                                                 : tensor.shape == expected;
      if (!fits)
        return wrong(from, rule, "wrong shape for " + layer.name(), shape_text(tensor.shape));
      layer.tensors.push_back(std::move(tensor));
    }
    if (used == from.tensors.size()) return Done{};
    return Error{player_.file, from.from, "tensors that a " + layer.name() + " has not", "",
                 from.text.text()};
  }
  static std::vector<double> zeros(const Shape& shape) {
    std::size_t count = 1;
    for (const std::uint64_t n : shape) count *= static_cast<std::size_t>(n);
    return std::vector<double>(count);
  }
  Error wrong(const PlayerLayer& from, const TensorRule& rule, std::string what,
              std::string found) const {
    const std::string place = from.from + (from.from.empty() ? "" : ".") + std::string(rule.name);
    return {player_.file, place, std::move(what), std::string(rule.shape), std::move(found)};
  }

  const PlayerModel& player_;
  ImportedModel model_;
  bool signal_ = false;
  std::size_t next_ = 0;
};

}  // namespace

Result<ImportedModel> import_player(const PlayerModel& player, std::string_view layers) try {
  return PlayerImporter(player).import(layers);
} catch (...) {
  return no_memory(player.file);
}

}  // namespace fixnet::io
