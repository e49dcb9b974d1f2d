// SPDX-License-Identifier: MIT
#include "near.hpp"
#include "record.hpp"

namespace fixnet::io {
namespace {

enum Tensor : std::size_t { w_ih, w_hh, w_hn, b_ih };

std::size_t hidden(const ImportedLayer& layer) {
  return layer.tensors.empty() ? 0 : static_cast<std::size_t>(layer.tensors[w_ih].shape[0]) / 3;
}
std::size_t in(const ImportedLayer& layer) {
  return layer.tensors.empty() ? 0 : static_cast<std::size_t>(layer.tensors[w_ih].shape[1]);
}
std::vector<std::size_t> sizes(const ImportedLayer& layer) { return {in(layer), hidden(layer)}; }
template <std::size_t Gates>
Shape square(const ImportedLayer& layer) {
  return {Gates * hidden(layer), hidden(layer)};
}
constexpr TensorRule tensors[] = {
    {.name = "weight_ih_l0", .shape = "[3·hidden, in]", .dimensions = 2},
    {.name = "weight_hh_l0", .shape = "[2·hidden, hidden]", .expected = square<2>},
    {.name = "weight_hn_l0", .shape = "[hidden, hidden]", .expected = square<1>},
    {.name = "bias_ih_l0", .shape = "[3·hidden]", .expected = [](const ImportedLayer& layer) {
       return Shape{3 * hidden(layer)};
     }}};
constexpr OptionRule options[] = {{.key = "nonlinearity", .words = "tanh,relu"}};

std::string impossible(const ImportedLayer& layer) {
  const std::size_t rows = static_cast<std::size_t>(layer.tensors[w_ih].shape[0]);
  return rows % 3 == 0 ? ""
                       : "its weights have " + std::to_string(rows) + " rows, not 3 for each unit";
}
std::string cpp_type(const ImportedLayer& layer) {
  return "fixnet::ResetBeforeGRU<" + std::to_string(in(layer)) + ", " +
         std::to_string(hidden(layer)) +
         (layer.options[0] == 0 ? ">" : ", fixnet::Nonlinearity::relu>");
}

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }
double tanh_of(double x) { return std::tanh(x); }
double relu(double x) { return x > 0 ? x : 0; }

/// bias + W·x of one row of a tensor.
Near row_sum(const ImportedLayer& layer, Tensor tensor, std::size_t row, double bias,
             const NearMath& math, const Near* x, std::size_t columns) {
  NearSum sum(bias);
  for (std::size_t i = 0; i < columns; ++i)
    sum.add(layer.tensors[tensor].values[row * columns + i], x[i]);
  return sum.result(math.unit);
}

/// Formula   r, z = σ(W_ih·x + b_ih + W_hh·h'), n = f(W_ih·x + b_ih + W_hn·(r·h')),
///           h = n + z·(h' − n)
NearRow steps(const ImportedLayer& layer, const NearMath& math, const NearRow& x) {
  const std::size_t units = hidden(layer), columns = in(layer);
  NearRow h(units), all;
  for (std::size_t at = 0; at < x.size(); at += columns) {
    const auto of_x = [&](std::size_t row) {
      return row_sum(layer, w_ih, row, layer.tensors[b_ih].values[row], math, &x[at], columns);
    };
    NearRow gates, kept, next;
    for (std::size_t row = 0; row < 2 * units; ++row)
      gates.push_back(math.of(
          sigmoid, math.sum(of_x(row), row_sum(layer, w_hh, row, 0, math, h.data(), units))));
    for (std::size_t j = 0; j < units; ++j) kept.push_back(math.product(gates[j], h[j]));
    for (std::size_t j = 0; j < units; ++j) {
      const Near sum =
          math.sum(of_x(2 * units + j), row_sum(layer, w_hn, j, 0, math, kept.data(), units));
      const Near n = math.of(layer.options[0] == 0 ? tanh_of : relu, sum);
      next.push_back(math.sum(n, math.product(gates[units + j], math.difference(h[j], n))));
    }
    h = std::move(next);
    all.insert(all.end(), h.begin(), h.end());
  }
  return all;
}
void forward(const ImportedLayer& layer, const SampleForm&, std::vector<double>& x) {
  values_of([&](const NearMath& m, const NearRow& row) { return steps(layer, m, row); }, x);
}
std::vector<double> errors(const ImportedLayer& layer, const Rounding& of) {
  return errors_of([&](const NearMath& m, const NearRow& row) { return steps(layer, m, row); },
                   of.x, of.errors, of.unit);
}

PythonCall python(const ImportedLayer&, bool) {
  return {"ResetBeforeGRU(",
          "class ResetBeforeGRU(nn.Module):\n"
          "    def __init__(self, input_size, hidden_size, nonlinearity=\"tanh\"):\n"
          "        super().__init__()\n"
          "        self.hidden_size, self.f = hidden_size, getattr(torch, nonlinearity)\n"
          "        for name, *shape in ((\"weight_ih_l0\", 3, input_size),\n"
          "                             (\"weight_hh_l0\", 2, hidden_size),\n"
          "                             (\"weight_hn_l0\", 1, hidden_size), (\"bias_ih_l0\", 3)):\n"
          "            tensor = torch.empty(shape[0] * hidden_size, *shape[1:])\n"
          "            nn.init.uniform_(tensor, -(hidden_size**-0.5), hidden_size**-0.5)\n"
          "            self.register_parameter(name, nn.Parameter(tensor))\n\n"
          "    def forward(self, x):\n"
          "        h, outputs = x.new_zeros(len(x), self.hidden_size), []\n"
          "        gates = nn.functional.linear(x, self.weight_ih_l0, self.bias_ih_l0)\n"
          "        for step in gates.unbind(1):\n"
          "            r, z, n = step.chunk(3, 1)\n"
          "            rh, zh = (h @ self.weight_hh_l0.t()).chunk(2, 1)\n"
          "            r, z = torch.sigmoid(r + rh), torch.sigmoid(z + zh)\n"
          "            n = self.f(n + (r * h) @ self.weight_hn_l0.t())\n"
          "            h = n + z * (h - n)\n"
          "            outputs.append(h)\n"
          "        return torch.stack(outputs, 1)\n"};
}

}  // namespace

extern const LayerRecord reset_before_gru_record{.name = "ResetBeforeGRU",
                                                 .header = "reset_before_gru",
                                                 .torch = "",
                                                 .least_sizes = 2,
                                                 .most_sizes = 2,
                                                 .sizes = sizes,
                                                 .options = options,
                                                 .tensors = tensors,
                                                 .product = true,
                                                 .activations = 3,
                                                 .in = in,
                                                 .out = hidden,
                                                 .columns = ColumnsAre::last,
                                                 .recurs = true,
                                                 .impossible = impossible,
                                                 .cpp_type = cpp_type,
                                                 .python = python,
                                                 .over_positions = forward,
                                                 .errors = errors};

}  // namespace fixnet::io
