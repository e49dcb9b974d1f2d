// SPDX-License-Identifier: MIT
//
// The recurrent layers of a module of a state dict, and the helpers of those who read one.
#include <algorithm>

#include "reader.hpp"

namespace fixnet::io {

std::string named(const std::string& module, const std::string& tensor) {
  return module.empty() ? tensor : module + "." + tensor;
}

bool take(std::vector<NamedNumbers>& tensors, const std::string& name, NamedNumbers& taken) {
  const auto found = std::find_if(tensors.begin(), tensors.end(),
                                  [&](const NamedNumbers& one) { return one.name == name; });
  if (found == tensors.end()) return false;
  taken = std::move(*found);
  tensors.erase(found);
  return true;
}

namespace {

struct Cell {
  std::size_t gates;
  const char* layer;
};
constexpr Cell cells[] = {{1, "RNN"}, {3, "GRU"}, {4, "LSTM"}};

/// One layer of the stack.
Result<PlayerLayer> recurrent_layer(std::vector<NamedNumbers>& tensors, const std::string& module,
                                    const std::string& number, const std::string& file) {
  const auto fail = [&](const std::string& tensor, std::string what, std::string expected = "",
                        std::string found = "") {
    return Error{file, named(module, tensor + number), std::move(what), std::move(expected),
                 std::move(found)};
  };
  PlayerLayer layer{{"", {}}, {}, module};
  NamedNumbers ih, hh;
  (void)take(tensors, "weight_ih" + number, ih);
  if (!take(tensors, "weight_hh" + number, hh)) return fail("weight_hh", "missing");
  if (ih.shape.size() != 2 || hh.shape.size() != 2) {
    return fail("weight_ih", "not a matrix", "two dimensions", shape_text(ih.shape));
  }
  const std::uint64_t rows = hh.shape[0], hidden = hh.shape[1];
  const auto cell = std::find_if(std::begin(cells), std::end(cells),
                                 [&](const Cell& one) { return one.gates * hidden == rows; });
  if (cell == std::end(cells)) {
    return fail("weight_hh", "of no RNN, GRU or LSTM", "1, 3 or 4 times as many rows as columns",
                shape_text(hh.shape));
  }
  if (ih.shape[0] != rows) {
    return fail("weight_ih", "another number of rows than weight_hh", std::to_string(rows),
                std::to_string(ih.shape[0]));
  }
  layer.text = {cell->layer, {std::to_string(ih.shape[1]), std::to_string(hidden)}};
  layer.tensors = {{"weight_ih_l0", ih.shape, std::move(ih.values)},
                   {"weight_hh_l0", hh.shape, std::move(hh.values)}};
  for (const char* name : {"bias_ih", "bias_hh"}) {
    NamedNumbers bias;
    if (!take(tensors, name + number, bias)) continue;
    if (bias.shape != Shape{rows}) {
      return fail(name, "wrong shape", shape_text({rows}), shape_text(bias.shape));
    }
    layer.tensors.push_back({std::string(name) + "_l0", bias.shape, std::move(bias.values)});
  }
  return layer;
}

}  // namespace

Result<std::vector<PlayerLayer>> recurrent_stack(std::vector<NamedNumbers>& tensors,
                                                 const std::string& module,
                                                 const std::string& file) {
  std::vector<PlayerLayer> layers;
  const auto has = [&](const std::string& name) {
    return std::any_of(tensors.begin(), tensors.end(),
                       [&](const NamedNumbers& one) { return one.name == name; });
  };
  for (std::string number = "_l0"; has("weight_ih" + number);
       number = "_l" + std::to_string(layers.size())) {
    auto layer = recurrent_layer(tensors, module, number, file);
    if (!layer) return layer.error();
    layers.push_back(std::move(layer).value());
  }
  for (const NamedNumbers& left : tensors) {
    const std::string place = named(module, left.name);
    if (left.name.ends_with("_reverse")) {
      return Error{file, place, "not supported: a bidirectional layer", "", ""};
    }
    if (left.name.starts_with("weight_hr")) {
      return Error{file, place, "not supported: a layer with proj_size", "", ""};
    }
    return Error{file, place, "a tensor that no layer has beside it", "", ""};
  }
  return layers;
}

}  // namespace fixnet::io
