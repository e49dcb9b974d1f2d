// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/imported.hpp>
#include <map>
#include <set>
#include <string>

#include "layers.hpp"
#include "patterns.hpp"
#include "positions.hpp"
#include "uses.hpp"

namespace fixnet::io {

/// A node in messages.
[[nodiscard]] std::string name_of(const onnx::NodeProto& node);

/// The list of layers that a graph becomes, as far as the graph is read, and the operators for which
/// positions matter.
class GraphLayers {
 protected:
  using Node = onnx::NodeProto;

  GraphLayers(const onnx::GraphProto& graph, Constants constants, const std::string& file)
      : graph_(graph), file_(file), constants_(std::move(constants)), uses_(graph) {}

  [[nodiscard]] Error wrong(const std::string& place, std::string what) const {
    return {file_, place, std::move(what), "", ""};
  }
  [[nodiscard]] bool reads_x(const Node& node) const {
    return node.input_size() > 0 && node.input(0) == x_;
  }
  /// Appends a layer, whose output is the node's.
  Result<> push(ImportedLayer layer, const Node& node);

  /// Is the formula a layer, though x is read again behind it? Node i reads its value as a layer's
  /// output, or adds x to it.
  [[nodiscard]] bool closes_formula(const Node& node, int i) const;
  /// Remembers x, which a skip may read again.
  void remember();
  /// The sum of a value before some layers and of their outputs, which is a Residual of these layers,
  /// and its product with a Hardsigmoid, a Hardswish: `moved` where the node is one.
  void by_skip(const Node& node, bool& moved);

  /// What depends on the input's shape alone, and zeros of such a shape: the states of recurrent
  /// operators before the first step.
  bool is_shape(const Node& node);
  /// Operators for which positions matter, while no formula is begun: `moved` where the node is one.
  Result<> by_positions(const Node& node, bool& moved);

  const onnx::GraphProto& graph_;
  const std::string& file_;
  Constants constants_;
  Surroundings around_{constants_};
  ImportedModel model_;
  std::string x_;                            // the last layer's output
  std::map<std::string, Formula> formulas_;  // of values since then
  Formula formula_;                          // the last of them
  std::string operators_;                    // that made them
  const Node* last_ = nullptr;               // the last of those
  Uses uses_;
  Dimensions dimensions_;  // of x

 private:
  /// Where a value stands: behind so many layers.
  struct Place {
    std::size_t layers;
    Dimensions dimensions;
  };
  /// The layers but for the one that says how samples lie.
  [[nodiscard]] std::size_t layer_count() const noexcept;

  [[nodiscard]] bool is_zero(const std::string& name) const;
  [[nodiscard]] bool makes_rows(const Node& node) const;
  Result<> push_named(const std::string& name, const Node& node);
  Result<> take_input_layer(const Node& node);
  Result<> recurrent(const Node& node);
  Result<> pad(const Node& node, bool& moved);

  std::map<std::string, Place> places_;
  std::set<std::string> shapes_;  // values that depend on the input's shape alone, zeros among them
};

}  // namespace fixnet::io
