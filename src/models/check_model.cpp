// SPDX-License-Identifier: MIT
//
// What makes a list of layers no network: the sentences are shorter than the compiler's, and say the
// same.
#include <algorithm>
#include <cmath>
#include <fixnet/io/imported.hpp>

#include "../formats/no_memory.hpp"
#include "layers/record.hpp"

namespace fixnet::io {
namespace {

// A network of longer samples has no place in a function's frame.
constexpr std::size_t most_numbers = std::size_t{1} << 18;

bool all_finite(const std::vector<double>& values) noexcept {
  return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
}

bool too_long(const SampleForm& form) noexcept {
  return form.columns == 0 || form.positions == 0 || form.columns > most_numbers / form.positions;
}

/// Checks layers one by one, each with the sample that it gets.
class ListChecker {
 public:
  ListChecker(const std::string& file, const SampleForm& form, bool sequence, std::string within)
      : file_(file), form_(form), sequence_(sequence), within_(std::move(within)) {}

  Result<> take(const LayerList& layers) {
    Result<> step = Done{};
    for (std::size_t i = 0; step && i < layers.size(); ++i) step = take(layers[i], i);
    return step;
  }
  [[nodiscard]] const SampleForm& behind() const noexcept { return form_; }

 private:
  Result<> take(const ImportedLayer& layer, std::size_t number) {
    const std::string place = within_ + std::to_string(number);
    place_ = "layer " + place;
    Result<> step = parameters(layer);
    if (step && layer.branches.empty()) place_ += ", " + layer.text().text();
    if (step) step = settings(layer);
    if (step) place_ = "layer " + place + ", " + layer.name();
    if (step && layer.record->is_input) {
      if (place != "0") step = wrong("it says how the user's data lies, and stands first");
    } else if (step) {
      step = length();
      if (step) step = positions(layer);
      if (step && layer.record->holds != Holds::nothing) step = branches(layer, place + ".");
    }
    if (!step) return step;
    form_ = form_behind(layer, form_);
    return length();
  }

  /// The lists within: each keeps the positions, and makes as many columns as it has to.
  Result<> branches(const ImportedLayer& layer, const std::string& place) const {
    const bool branched = layer.record->holds == Holds::branches;
    if (layer.branches.empty()) return wrong("no layers within");
    std::size_t expected = branched ? 0 : form_.columns;
    for (std::size_t b = 0; b < layer.branches.size(); ++b) {
      const std::string number = branched ? std::to_string(b) + "." : "";
      ListChecker within(file_, form_, sequence_, place + number);
      if (layer.branches[b].empty()) return wrong("no layers within");
      Result<> step = within.take(layer.branches[b]);
      if (!step) return step;
      const SampleForm& made = within.behind();
      if (made.positions != form_.positions) return wrong("layers within change the positions");
      if (expected > 0 && made.columns != expected && !layer.record->joins)
        return Error{file_, place_, "what is added has other columns", std::to_string(expected),
                     std::to_string(made.columns)};
      expected = made.columns;
    }
    return Done{};
  }

  Result<> length() const {
    if (!too_long(form_)) return Done{};
    return Error{file_, place_, "a sample of too many numbers", "at most 262144",
                 std::to_string(form_.positions) + " positions of " +
                     std::to_string(form_.columns) + " columns"};
  }
  Error wrong(std::string what) const { return {file_, place_, std::move(what), "", ""}; }

  Result<> parameters(const ImportedLayer& layer) const {
    if (layer.has_parameters() && (layer.tensors.empty() || layer.tensors[0].values.empty()))
      return wrong("a " + layer.name() + " of no parameters");
    for (const ImportedTensor& tensor : layer.tensors) {
      if (!all_finite(tensor.values)) return wrong("a parameter that is not finite");
    }
    return Done{};
  }

  Result<> settings(const ImportedLayer& layer) const {
    const auto impossible = layer.record->impossible;
    std::string what = impossible == nullptr ? "" : impossible(layer);
    return what.empty() ? Result<>(Done{}) : wrong(std::move(what));
  }

  /// Does the layer take such a sample?
  Result<> positions(const ImportedLayer& layer) const {
    const LayerRecord& record = *layer.record;
    if (record.recurs && !sequence_)
      return wrong("it goes through the steps of a sequence: put Sequence(steps,features) first");
    const std::size_t needed = columns_needed(layer);
    if (needed > 0 && needed != form_.columns)
      return Error{file_, place_, "widths do not meet", std::to_string(form_.columns) + " columns",
                   std::to_string(needed)};
    const std::size_t least = record.least_positions == nullptr ? 1 : record.least_positions(layer);
    if (form_.positions < least)
      return Error{file_, place_, "it reads more positions than a sample has",
                   std::to_string(form_.positions), std::to_string(least)};
    return dimensions(record, needed);
  }
  /// PyTorch's function is of the last dimension, or of the second.
  Result<> dimensions(const LayerRecord& record, std::size_t needed) const {
    if (record.columns == ColumnsAre::a_signals && !form_.channels_first)
      return wrong("it takes a signal: put Signal(channels,length) first");
    const bool one_for_all = record.columns == ColumnsAre::channels && needed == 0;
    if (form_.positions == 1 || one_for_all) return Done{};
    if (record.columns == ColumnsAre::last && form_.channels_first)
      return wrong("PyTorch computes it along a signal's positions: it needs a Sequence");
    if (record.columns == ColumnsAre::channels && !form_.channels_first)
      return wrong("PyTorch computes it along a sequence's steps: it needs a Signal");
    return Done{};
  }

  const std::string& file_;
  SampleForm form_;
  bool sequence_;  // the first layer says how the data lies
  std::string within_, place_;
};

}  // namespace

Result<> check_model(const ImportedModel& model, const std::string& file) try {
  const bool told =
      model.form().columns > 0 || (!model.layers.empty() && model.layers[0].record->is_input);
  if (!told) return Error{file, "", "no layer tells the number of inputs", "a Linear", ""};
  ListChecker checker(file, model.form(), model.layers[0].record->is_input, "");
  Result<> step = checker.take(model.layers);
  if (step && model.layers.size() == 1 && model.layers[0].record->is_input)
    return Error{file, "", "no layer behind " + model.layers[0].name(), "", ""};
  return step;
} catch (...) {
  return no_memory(file, "check");
}

}  // namespace fixnet::io
