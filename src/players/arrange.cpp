// SPDX-License-Identifier: MIT
//
// From a player's model to the places of a network's numbers.
#include <algorithm>
#include <cmath>
#include <fixnet/io/load_player.hpp>
#include <limits>
#include <utility>
#include <vector>

#include "../formats/no_memory.hpp"
#include "normal_form.hpp"
#include "reader.hpp"

namespace fixnet::io {
namespace {

/// Shapes are the same but for dimensions of 1 at the end: [2, 3] and [2, 3, 1].
/// A convolution of one tap, (out, in, 1), is a Linear's (out, in).
bool same_shape(Shape a, Shape b) {
  if (a.size() < b.size()) std::swap(a, b);
  if (a.size() == 3 && b.size() == 2 && a.back() == 1) a.pop_back();
  return a == b;
}

/// The layers of a list that have an eps.
std::vector<std::string> with_eps(const Normal& list) {
  std::vector<std::string> layers;
  for (const std::string& layer : list.layers) {
    if (layer.starts_with("BatchNorm1d")) layers.push_back(layer);
  }
  return layers;
}

std::string own_name(const std::string& name) { return name.substr(name.rfind('.') + 1); }
std::string prefix_of(const std::string& name) {
  return name.substr(0, name.size() - own_name(name).size());
}

class Arranger {
 public:
  Arranger(const PlayerModel& model, std::size_t total, bool is_float)
      : model_(model), is_float_(is_float), storage_(total) {}

  Result<std::vector<double>> arrange(std::string_view architecture,
                                      const std::vector<PlacedTensor>& tensors) {
    Result<> step = compare(architecture);
    std::size_t next = 0;
    for (std::size_t i = 0; step && i < tensors.size();) {
      std::size_t end = i + 1;
      while (end < tensors.size() && prefix_of(tensors[end].name) == prefix_of(tensors[i].name)) {
        ++end;
      }
      while (next < model_.layers.size() && model_.layers[next].tensors.empty()) ++next;
      if (next == model_.layers.size()) return missing(tensors[i]);
      if (model_.layers[next].text.name == wavenet) end = tensors.size();
      step = fill(model_.layers[next++], std::span(tensors).subspan(i, end - i));
      i = end;
    }
    while (step && next < model_.layers.size() && model_.layers[next].tensors.empty()) ++next;
    if (step && next < model_.layers.size()) {
      const PlayerLayer& left = model_.layers[next];
      return Error{model_.file, left.from, "superfluous: the network has no layer left for it", "",
                   left.text.text()};
    }
    if (!step) return step.error();
    return std::move(storage_);
  }

 private:
  /// A state dict says nothing of layers without tensors.
  Result<> compare(std::string_view architecture) const {
    const Normal network = normal_form(architecture), file = normal_form(model_.architecture());
    if (!model_.complete) return compare_eps(with_eps(network), with_eps(file));
    if (network.layers == file.layers) return Done{};
    return Error{model_.file, "", "another architecture", std::string(architecture),
                 model_.architecture()};
  }
  /// Where a state dict says an eps, it is the network's.
  [[nodiscard]] Result<> compare_eps(const std::vector<std::string>& network,
                                     const std::vector<std::string>& file) const {
    for (std::size_t i = 0; i < std::min(network.size(), file.size()); ++i) {
      if (file[i].find("eps=") == std::string::npos || file[i] == network[i]) continue;
      return Error{model_.file, "", "another eps", network[i], file[i]};
    }
    return Done{};
  }
  [[nodiscard]] Error missing(const PlacedTensor& tensor) const {
    return {model_.file, "", "no layer left for the network's " + tensor.name,
            shape_text(tensor.shape), model_.architecture()};
  }

  /// All numbers of a WaveNet, in the order that its tensors have.
  Result<> fill_wavenet(const PlayerLayer& layer, std::span<const PlacedTensor> tensors) {
    ImportedTensor all = layer.tensors[0];
    PlacedTensor joined;
    for (const PlacedTensor& one : tensors) {
      joined.places.insert(joined.places.end(), one.places.begin(), one.places.end());
    }
    joined.shape = {joined.places.size()};
    return put(layer, all, joined);
  }
  Result<> fill(const PlayerLayer& layer, std::span<const PlacedTensor> tensors) {
    if (layer.text.name == wavenet) return fill_wavenet(layer, tensors);
    std::size_t used = 0;
    for (const PlacedTensor& placed : tensors) {
      const std::string name = own_name(placed.name);
      const auto found = std::find_if(layer.tensors.begin(), layer.tensors.end(),
                                      [&](const ImportedTensor& one) { return one.name == name; });
      if (found != layer.tensors.end()) {
        ++used;
        Result<> step = put(layer, *found, placed);
        if (!step) return step;
      } else if (!name.starts_with("bias") && !placed.count) {
        return wrong(layer, name, "missing: the network's layer has it", shape_text(placed.shape));
      }
    }
    for (const ImportedTensor& one : layer.tensors) {
      const bool known = one.name == "num_batches_tracked" ||
                         std::any_of(tensors.begin(), tensors.end(), [&](const PlacedTensor& t) {
                           return own_name(t.name) == one.name;
                         });
      if (!known) return wrong(layer, one.name, "superfluous: the network's layer has it not", "");
    }
    return Done{};
  }
  Result<> put(const PlayerLayer& layer, const ImportedTensor& tensor, const PlacedTensor& placed) {
    if (!same_shape(tensor.shape, placed.shape) || tensor.values.size() != placed.places.size()) {
      return wrong(layer, tensor.name, "wrong shape", shape_text(placed.shape),
                   shape_text(tensor.shape));
    }
    for (std::size_t i = 0; i < tensor.values.size(); ++i) {
      const double value = tensor.values[i];
      const double largest = static_cast<double>(std::numeric_limits<float>::max());
      if (is_float_ && std::fabs(value) > largest) {
        return wrong(layer, tensor.name, "a number too large for a float", "", number_text(value));
      }
      storage_[placed.places[i]] = value;
    }
    return Done{};
  }
  [[nodiscard]] Error wrong(const PlayerLayer& layer, const std::string& tensor, std::string what,
                            std::string expected, std::string found = "") const {
    const std::string place = layer.from + (layer.from.empty() ? "" : ".") + tensor;
    return {model_.file, place, std::move(what), std::move(expected), std::move(found)};
  }

  const PlayerModel& model_;
  bool is_float_;
  std::vector<double> storage_;
};

bool begins_at_rest(const PlayerModel& model) noexcept {
  const auto zero = [](double v) { return v == 0; };
  return std::all_of(model.initial.begin(), model.initial.end(), [&](const PlayerState& state) {
    return std::all_of(state.h.begin(), state.h.end(), zero) &&
           std::all_of(state.c.begin(), state.c.end(), zero);
  });
}

}  // namespace

bool adds_its_input(std::string_view architecture) { return normal_form(architecture).adds_input; }

bool fits(const PlayerModel& model, std::string_view architecture) {
  const Normal network = normal_form(architecture), file = normal_form(model.architecture());
  return model.complete && network.layers == file.layers &&
         (model.notes.adds_input || !network.adds_input);
}

Result<std::vector<double>> arranged(const PlayerModel& model, std::string_view architecture,
                                     const std::vector<PlacedTensor>& tensors, std::size_t total,
                                     bool is_float) try {
  return Arranger(model, total, is_float).arrange(architecture, tensors);
} catch (...) {
  return no_memory(model.file);
}

Result<> check_surroundings(const PlayerModel& model, std::string_view architecture, bool has_state,
                            PlayerNotes* notes) try {
  const bool adds = normal_form(architecture).adds_input;
  const auto decibels = [](double gain) { return number_text(gain) + " dB"; };
  if (model.complete && adds && !model.notes.adds_input) {
    return Error{model.file, "", "the network adds its input to its outputs, the model does not",
                 "", std::string(architecture)};
  }
  const bool beside = model.notes.adds_input && !adds;
  if (beside && notes == nullptr) {
    return Error{model.file, "", "the model adds its input to its outputs",
                 "a network in a Residual, or PlayerNotes to load beside it",
                 std::string(architecture)};
  }
  if (notes == nullptr && (model.notes.input_gain_db != 0 || model.notes.output_gain_db != 0)) {
    return Error{model.file, "", "the player changes the gain around the network",
                 "PlayerNotes to load beside it",
                 decibels(model.notes.input_gain_db) + " in, " +
                     decibels(model.notes.output_gain_db) + " out"};
  }
  if (!has_state && !begins_at_rest(model)) {
    return Error{model.file, "", "its recurrent layers do not begin at 0",
                 "a State to load beside it", ""};
  }
  if (notes != nullptr) {
    *notes = model.notes;
    notes->adds_input = beside;
  }
  return Done{};
} catch (...) {
  return no_memory(model.file);
}

}  // namespace fixnet::io
