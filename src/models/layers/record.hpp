// SPDX-License-Identifier: MIT
//
// All that files and tools know of a layer, in one record: what it is called, its tensors, its type in
// C++, its call in PyTorch, its outputs in double and their errors, and how ONNX writes it. A layer more
// is one more record; nobody asks for a layer's name.
#pragma once

#include <fixnet/io/imported.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fixnet::io {

struct OnnxNode;

/// A tensor that a layer has, as PyTorch names and shapes it.
struct TensorRule {
  std::string_view name;   // "weight"
  std::string_view shape;  // "[out, in]", for messages
  std::size_t dimensions = 1;
  bool optional = false;
  bool trained = true;    // false: PyTorch calls it a buffer
  bool count = false;     // a whole number, an I64 in files
  bool or_zeros = false;  // a file may lack it: it is 0 then, as of PyTorch's bias=False
  /// Its shape, where tensors before it tell; nullptr: any of so many dimensions.
  Shape (*expected)(const ImportedLayer&) = nullptr;
};

/// A word of a layer's text that may be left out: "padding=same", "dilation=2".
struct OptionRule {
  std::string_view key;
  std::string_view words = {};  // what stands for 0, 1, 2: "none,same,causal"; empty: a number
  std::int64_t usual = 0;       // the value of a text without it
  std::string_view not_in_call = {};  // a word that PyTorch has a class of its own for
  bool or_number = false;  // or a number above 0, which is that value; words are 0, -1, -2 then
};

/// The word that stands for an option's value; empty where it is a number.
[[nodiscard]] std::string option_word(const OptionRule& rule, std::int64_t value);

/// What a layer has within: layers one behind the other, or branches that read the same input.
enum class Holds { nothing, layers, branches };

/// What a layer's columns are in PyTorch's tensors of several positions, (N, L, F) or (N, C, L);
/// a_signals: the layer takes a signal alone.
enum class ColumnsAre { any, last, channels, a_signals };

/// How a script for PyTorch makes a layer: the call up to its arguments, and the class, where
/// torch.nn has none.
struct PythonCall {
  std::string_view call, definition;
};

/// An operator of ONNX that is the layer. `read` takes settings and tensors; it returns what is wrong.
struct OnnxRule {
  std::string_view op;
  std::string (*read)(const OnnxNode&, ImportedLayer&);
};

/// A formula of x that is the layer, operands in order. Numbers are # where `settings` takes them: it
/// returns false for others than the layer's.
struct OnnxFormula {
  std::string_view text;
  bool (*settings)(const std::vector<double>& numbers, std::vector<double>& settings) = nullptr;
};

/// What rounding does to a layer's outputs: of x, with `errors`, to y, where each result is rounded by
/// `unit` of its size. x has this form.
struct Rounding {
  const SampleForm& form;
  const std::vector<double>& x;
  const std::vector<double>& y;
  const std::vector<double>& errors;
  double unit;
};

/// What a layer is of each column, evaluated: y = (x − mean)·factor + shift.
struct ColumnScales {
  std::vector<double> mean, factor, shift;
};

struct LayerRecord {
  std::string_view name;           // in architectures
  std::string_view header;         // include/fixnet/layers/HEADER.hpp
  std::string_view torch;          // the call that makes it, up to its arguments
  std::string_view with = "";      // the template of its hyper-parameters; empty: it has none
  std::string_view defaults = "";  // of these, between commas; -: one that need not be there
  std::string_view keys = "";      // their names, where its text has them: eps=0.1
  std::string_view exact = "";     // what an approximate layer comes near to

  // Sizes come before settings in its text: Linear(2,10,bias=false) has two and may lack a bias.
  std::size_t least_sizes = 0, most_sizes = 0;
  bool may_lack_bias = false;
  std::vector<std::size_t> (*sizes)(const ImportedLayer&) = nullptr;  // those of its text
  bool sizes_told = false;                                            // by its text alone
  Holds holds = Holds::nothing;
  bool joins = false;  // its branches' outputs stand beside each other, else they are added
  std::span<const OptionRule> options = {};

  std::span<const TensorRule> tensors = {};  // in PyTorch's order
  bool product = false;                      // its work goes by its parameters, not by its inputs
  std::size_t activations = 0;               // beside products, functions for each output
  std::size_t (*in)(const ImportedLayer&) = nullptr;   // nullptr or 0: it takes any width
  std::size_t (*out)(const ImportedLayer&) = nullptr;  // nullptr: as many as it takes
  ColumnsAre columns = ColumnsAre::any;
  bool is_input = false;  // it says how the user's data lies, and stands first
  bool recurs = false;    // it goes through the steps of a Sequence
  /// How many rows it has to look up: its input is an index. nullptr: it is any number.
  std::size_t (*index_count)(const ImportedLayer&) = nullptr;
  /// Of a layer that passes columns on as they are: the first of them. nullptr: it is no such layer.
  std::size_t (*first_column)(const ImportedLayer&) = nullptr;
  /// How many positions it reads at once; nullptr: one.
  std::size_t (*least_positions)(const ImportedLayer&) = nullptr;
  /// A sample behind it; nullptr: it has `out` columns at the same positions.
  SampleForm (*reshape)(const ImportedLayer&, const SampleForm&) = nullptr;
  /// What its settings cannot be; empty where they can.
  std::string (*impossible)(const ImportedLayer&) = nullptr;
  /// nullptr: fixnet::NAME of its sizes, or fixnet::WITH of these and settings that are not the
  /// defaults.
  std::string (*cpp_type)(const ImportedLayer&) = nullptr;

  /// nullptr: `torch` and nothing else.
  PythonCall (*python)(const ImportedLayer&, bool channels_first) = nullptr;

  /// One output of one input, in double, or all of a row, or all positions, one row behind the
  /// other; PyTorch's formulas, as documented.
  double (*formula)(const std::vector<Ratio>& settings, double x) = nullptr;
  void (*forward)(const ImportedLayer&, std::vector<double>& x) = nullptr;
  void (*over_positions)(const ImportedLayer&, const SampleForm&, std::vector<double>& x) = nullptr;
  /// Of a row, or of all positions. nullptr: what it makes of x ± errors, each input for itself.
  std::vector<double> (*errors)(const ImportedLayer&, const Rounding&) = nullptr;

  std::span<const OnnxRule> operators = {};
  std::span<const OnnxFormula> formulas = {};
  /// Makes an operator behind the layer a part of it: true where that is done. Its first input is
  /// the layer's output, also of a sum or product the other way round.
  bool (*join)(const OnnxNode&, ImportedLayer&) = nullptr;
  /// The tensors that a formula does not have, as they begin, for so many columns.
  void (*begin)(ImportedLayer&, std::size_t width) = nullptr;

  /// Of a layer that scales and shifts columns and nothing else.
  ColumnScales (*scales)(const ImportedLayer&) = nullptr;
  /// Takes scales of its outputs, or of its inputs, into weight and bias: false where it cannot.
  bool (*take_behind)(ImportedLayer&, const ColumnScales&) = nullptr;
  bool (*take_before)(ImportedLayer&, const ColumnScales&) = nullptr;
};

/// All layers, by name.
[[nodiscard]] std::span<const LayerRecord* const> layer_records() noexcept;
/// The layer of this name; nullptr for none.
[[nodiscard]] const LayerRecord* find_record(std::string_view name) noexcept;
/// The name of the layer that it comes near to; of an exact one its own.
[[nodiscard]] std::string_view exact_name(std::string_view name) noexcept;
using LayerList = std::vector<ImportedLayer>;

/// Calls f for a list's layers and for those within them. `place` is that of a layer's tensors as
/// PyTorch counts, "0.2." within layer `number` of the list, empty for the layer itself.
template <class F>
void for_each_layer(const LayerList& layers, F f) {
  const auto visit = [&](const auto& self, const ImportedLayer& layer, std::size_t number,
                         const std::string& place) -> void {
    f(layer, number, place);
    for (std::size_t b = 0; b < layer.branches.size(); ++b) {
      const bool branched = layer.record->holds == Holds::branches;
      const std::string branch = place + (branched ? std::to_string(b) + "." : "");
      for (std::size_t i = 0; i < layer.branches[b].size(); ++i)
        self(self, layer.branches[b][i], number, branch + std::to_string(i) + ".");
    }
  };
  for (std::size_t i = 0; i < layers.size(); ++i) visit(visit, layers[i], i, "");
}

/// Outputs for a sample of this form, in its place.
void apply(const ImportedLayer& layer, const SampleForm& form, std::vector<double>& x);
/// A sample behind the layer.
[[nodiscard]] SampleForm form_behind(const ImportedLayer& layer, const SampleForm& before);
/// The columns that a layer needs; 0 for any.
[[nodiscard]] std::size_t columns_needed(const ImportedLayer& layer);
/// The same of layers one behind the other.
void apply(const LayerList& layers, SampleForm form, std::vector<double>& x);
[[nodiscard]] SampleForm form_behind(const LayerList& layers, SampleForm before);
[[nodiscard]] std::size_t columns_needed(const LayerList& layers);
/// The sizes that its text tells.
[[nodiscard]] std::vector<std::size_t> told_sizes(const ImportedLayer& layer);

/// The rule of a layer's tensor.
[[nodiscard]] const TensorRule& rule_of(const ImportedLayer& layer, const ImportedTensor& tensor);

/// Appends settings as fractions. Returns what is wrong.
std::string put_settings(ImportedLayer& layer, const std::vector<double>& values,
                         bool is_double = false);

/// The words between the commas.
[[nodiscard]] std::vector<std::string> words_between_commas(std::string_view text);

}  // namespace fixnet::io
