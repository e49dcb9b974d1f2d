// SPDX-License-Identifier: MIT
//
// Layers that go through the steps of a sequence, as torch.nn has them with batch_first=True: of one
// direction and one layer, at rest before the first step.
#include "../../onnx/node.hpp"
#include "gru_tensors.hpp"
#include "near.hpp"
#include "record.hpp"

namespace fixnet::io {
namespace {

template <std::size_t Gates>
std::size_t hidden(const ImportedLayer& layer) {
  return layer.tensors.empty() ? 0 : static_cast<std::size_t>(layer.tensors[0].shape[0]) / Gates;
}
std::size_t in(const ImportedLayer& layer) {
  return layer.tensors.empty() ? 0 : static_cast<std::size_t>(layer.tensors[0].shape[1]);
}
template <std::size_t Gates>
std::vector<std::size_t> sizes(const ImportedLayer& layer) {
  return {in(layer), hidden<Gates>(layer)};
}
template <std::size_t Gates>
Shape by_hidden(const ImportedLayer& layer) {
  return {Gates * hidden<Gates>(layer), hidden<Gates>(layer)};
}
template <std::size_t Gates>
Shape by_gate(const ImportedLayer& layer) {
  return {Gates * hidden<Gates>(layer)};
}
template <std::size_t Gates>
constexpr TensorRule tensors[] = {
    {.name = "weight_ih_l0", .shape = "[gates, in]", .dimensions = 2},
    {.name = "weight_hh_l0", .shape = "[gates, hidden]", .expected = by_hidden<Gates>},
    {.name = "bias_ih_l0", .shape = "[gates]", .or_zeros = true, .expected = by_gate<Gates>},
    {.name = "bias_hh_l0", .shape = "[gates]", .or_zeros = true, .expected = by_gate<Gates>}};

template <std::size_t Gates>
std::string impossible(const ImportedLayer& layer) {
  const std::size_t rows = static_cast<std::size_t>(layer.tensors[0].shape[0]);
  return rows % Gates == 0 ? ""
                           : "its weights have " + std::to_string(rows) + " rows, not " +
                                 std::to_string(Gates) + " for each unit";
}

constexpr double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }
double tanh_of(double x) { return std::tanh(x); }
double relu(double x) { return x > 0 ? x : 0; }

/// What one step reads: the gates' sums of x and of h, apart; and what it makes anew.
struct Step {
  const NearMath& math;
  const NearRow &of_x, &of_h;
  NearRow &h, &c;
  std::size_t units;
  /// The sum of gate g of unit j.
  [[nodiscard]] Near both(std::size_t g, std::size_t j) const {
    return math.sum(of_x[g * units + j], of_h[g * units + j]);
  }
};
using Cell = void (*)(const ImportedLayer&, const Step&);

void lstm(const ImportedLayer&, const Step& s) {
  const NearMath& math = s.math;
  for (std::size_t j = 0; j < s.units; ++j) {
    const Near in = math.of(sigmoid, s.both(0, j)), forget = math.of(sigmoid, s.both(1, j));
    const Near next = math.of(tanh_of, s.both(2, j)), out = math.of(sigmoid, s.both(3, j));
    s.c[j] = math.sum(math.product(forget, s.c[j]), math.product(in, next));
    s.h[j] = math.product(out, math.of(tanh_of, s.c[j]));
  }
}
void gru(const ImportedLayer&, const Step& s) {
  const NearMath& math = s.math;
  for (std::size_t j = 0; j < s.units; ++j) {
    const Near reset = math.of(sigmoid, s.both(0, j)), update = math.of(sigmoid, s.both(1, j));
    const Near of_h = math.product(reset, s.of_h[2 * s.units + j]);
    const Near next = math.of(tanh_of, math.sum(s.of_x[2 * s.units + j], of_h));
    s.h[j] = math.sum(next, math.product(update, math.difference(s.h[j], next)));
  }
}
void rnn(const ImportedLayer& layer, const Step& s) {
  for (std::size_t j = 0; j < s.units; ++j)
    s.h[j] = s.math.of(layer.options[0] == 0 ? tanh_of : relu, s.both(0, j));
}

/// b + W·x.
NearRow affine(const ImportedLayer& layer, std::size_t tensor, const NearMath& math, const Near* x,
               std::size_t columns) {
  const std::vector<double>&weight = layer.tensors[tensor].values,
        &bias = layer.tensors[tensor + 2].values;
  NearRow y;
  for (std::size_t r = 0; r < bias.size(); ++r) {
    NearSum sum(bias[r]);
    for (std::size_t i = 0; i < columns; ++i) sum.add(weight[r * columns + i], x[i]);
    y.push_back(sum.result(math.unit));
  }
  return y;
}

/// h of all steps.
template <std::size_t Gates, Cell Of>
NearRow steps(const ImportedLayer& layer, const NearMath& math, const NearRow& x) {
  const std::size_t units = hidden<Gates>(layer), columns = in(layer);
  NearRow h(units), c(units), all;
  for (std::size_t at = 0; at < x.size(); at += columns) {
    const NearRow of_x = affine(layer, 0, math, &x[at], columns),
                  of_h = affine(layer, 1, math, h.data(), units);
    Of(layer, {math, of_x, of_h, h, c, units});
    all.insert(all.end(), h.begin(), h.end());
  }
  return all;
}
template <std::size_t Gates, Cell Of>
void forward(const ImportedLayer& layer, const SampleForm&, std::vector<double>& x) {
  values_of([&](const NearMath& m, const NearRow& row) { return steps<Gates, Of>(layer, m, row); },
            x);
}
template <std::size_t Gates, Cell Of>
std::vector<double> errors(const ImportedLayer& layer, const Rounding& of) {
  return errors_of(
      [&](const NearMath& m, const NearRow& row) { return steps<Gates, Of>(layer, m, row); }, of.x,
      of.errors, of.unit);
}

/// Where ONNX has a gate of PyTorch's: LSTM iofc, GRU zrh.
constexpr std::size_t onnx_gates[5][4] = {{}, {0}, {}, {1, 0, 2}, {0, 2, 3, 1}};

/// Rows of a constant of all gates, from row `first` on, in PyTorch's order.
template <std::size_t Gates>
ImportedTensor from_onnx(std::string_view name, const Constant& from, std::size_t first,
                         std::size_t units, std::size_t columns, Shape shape) {
  ImportedTensor to{std::string(name), std::move(shape), {}};
  for (std::size_t g = 0; g < Gates; ++g) {
    const std::size_t row = first + onnx_gates[Gates][g] * units;
    const auto begin = from.values.begin() + static_cast<std::ptrdiff_t>(row * columns);
    to.values.insert(to.values.end(), begin, begin + static_cast<std::ptrdiff_t>(units * columns));
  }
  return to;
}

const LayerRecord* reset_before_gru() { return find_record("ResetBeforeGRU"); }

/// What no layer of fixnet's does.
template <std::size_t Gates>
std::string other(const OnnxNode& node, ImportedLayer& layer) {
  if (node.text("direction", "forward") != "forward") return "it goes in another direction";
  if (node.number("layout", 0) != 0) return "its layout is not 0";
  if (node.numbers.count("clip") > 0) return "it clips its gates";
  if (node.has_input(4)) return "it has lengths of its sequences";
  if (node.has_input(7)) return "it has peepholes";
  const auto words = node.words.find("activations");
  const std::vector<std::string> usual[5] = {
      {}, {"Tanh"}, {}, {"Sigmoid", "Tanh"}, {"Sigmoid", "Tanh", "Tanh"}};
  if (words == node.words.end() || words->second == usual[Gates]) return "";
  std::vector<std::string> relu = usual[Gates];
  relu.back() = "Relu";
  if (layer.options.empty() || words->second != relu) return "its activations are not PyTorch's";
  layer.options[0] = 1;
  return "";
}

template <std::size_t Gates>
std::string read(const OnnxNode& node, ImportedLayer& layer) {
  if (Gates == 1 || layer.record == reset_before_gru()) layer.options = {0};
  std::string what = other<Gates>(node, layer);
  if (!what.empty()) return what;
  const Constant *w = node.constant(1), *r = node.constant(2), *b = node.constant(3);
  if (w == nullptr || r == nullptr || w->shape.size() != 3 || w->shape[0] != 1 ||
      w->values.empty() || w->shape[1] % Gates != 0)
    return "its weights are no constants of one direction";
  const std::uint64_t rows = w->shape[1], units = rows / Gates;
  if (r->shape != Shape{1, rows, units}) return "its weights of h have another shape";
  if (node.has_input(3) && (b == nullptr || b->shape != Shape{1, 2 * rows}))
    return "its biases are no constant of its width";
  const auto H = static_cast<std::size_t>(units), I = static_cast<std::size_t>(w->shape[2]);
  const Constant zeros{{2 * rows}, std::vector<double>(static_cast<std::size_t>(2 * rows))};
  const Constant& bias = b == nullptr ? zeros : *b;
  layer.from = node.names[1];
  layer.tensors = {
      from_onnx<Gates>("weight_ih_l0", *w, 0, H, I, {rows, w->shape[2]}),
      from_onnx<Gates>("weight_hh_l0", *r, 0, H, H, {rows, units}),
      from_onnx<Gates>("bias_ih_l0", bias, 0, H, 1, {rows}),
      from_onnx<Gates>("bias_hh_l0", bias, static_cast<std::size_t>(rows), H, 1, {rows})};
  return "";
}

/// A GRU's tensors as a ResetBeforeGRU's: its two biases are always added.
void take_apart(ImportedLayer& layer) {
  std::vector<ImportedTensor>& all = layer.tensors;
  for (std::size_t i = 0; i < all[2].values.size(); ++i) all[2].values[i] += all[3].values[i];
  all.pop_back();
  split_new_gate(all);
}
/// ONNX has both units; of the usual one the reset stands behind the product.
std::string read_gru(const OnnxNode& node, ImportedLayer& layer) {
  const bool before = node.number("linear_before_reset", 0) == 0;
  if (before) layer.record = reset_before_gru();
  std::string what = read<3>(node, layer);
  if (before && what.empty()) take_apart(layer);
  return what;
}
constexpr OnnxRule lstm_operators[] = {{"LSTM", read<4>}};
constexpr OnnxRule gru_operators[] = {{"GRU", read_gru}};
constexpr OnnxRule rnn_operators[] = {{"RNN", read<1>}};

// torch.nn's give the last state as well, which an nn.Sequential cannot pass on.
#define FIXNET_OUTPUTS_ALONE(name)                                     \
  "class " name "(nn." name                                            \
  "):\n    def __init__(self, *sizes, **settings):\n"                  \
  "        super().__init__(*sizes, batch_first=True, **settings)\n\n" \
  "    def forward(self, x):\n        return super().forward(x)[0]\n"
PythonCall python_lstm(const ImportedLayer&, bool) {
  return {"LSTM(", FIXNET_OUTPUTS_ALONE("LSTM")};
}
PythonCall python_gru(const ImportedLayer&, bool) { return {"GRU(", FIXNET_OUTPUTS_ALONE("GRU")}; }
PythonCall python_rnn(const ImportedLayer&, bool) { return {"RNN(", FIXNET_OUTPUTS_ALONE("RNN")}; }
#undef FIXNET_OUTPUTS_ALONE

constexpr OptionRule rnn_options[] = {{.key = "nonlinearity", .words = "tanh,relu"}};

std::string rnn_type(const ImportedLayer& layer) {
  return "fixnet::RNN<" + std::to_string(in(layer)) + ", " + std::to_string(hidden<1>(layer)) +
         (layer.options[0] == 0 ? ">" : ", fixnet::Nonlinearity::relu>");
}

/// What the three have in common; they differ in `activations`, those of one output.
template <std::size_t Gates, Cell Of>
constexpr LayerRecord recurrent(LayerRecord record) {
  record.least_sizes = record.most_sizes = 2;
  record.sizes = sizes<Gates>;
  record.tensors = tensors<Gates>;
  record.product = true;
  record.in = in;
  record.out = hidden<Gates>;
  record.columns = ColumnsAre::last;
  record.recurs = true;
  record.impossible = impossible<Gates>;
  record.over_positions = forward<Gates, Of>;
  record.errors = errors<Gates, Of>;
  return record;
}
}  // namespace

extern const LayerRecord gru_record = recurrent<3, gru>({.name = "GRU",
                                                         .header = "gru",
                                                         .torch = "",
                                                         .activations = 3,
                                                         .python = python_gru,
                                                         .operators = gru_operators});
extern const LayerRecord lstm_record = recurrent<4, lstm>({.name = "LSTM",
                                                           .header = "lstm",
                                                           .torch = "",
                                                           .activations = 5,
                                                           .python = python_lstm,
                                                           .operators = lstm_operators});
extern const LayerRecord rnn_record = recurrent<1, rnn>({.name = "RNN",
                                                         .header = "rnn",
                                                         .torch = "",
                                                         .options = rnn_options,
                                                         .activations = 1,
                                                         .cpp_type = rnn_type,
                                                         .python = python_rnn,
                                                         .operators = rnn_operators});

}  // namespace fixnet::io
