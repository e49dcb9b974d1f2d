// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>

#include "tensor.hpp"

namespace fixnet::io {

/// The number of an attribute; `otherwise` where the node has none of this name.
double attribute(const onnx::NodeProto& node, const char* name, double otherwise);

/// What a graph's values are that depend on no input.
class Constants {
 public:
  /// Of a model of so many bytes.
  Constants(std::size_t bytes, OtherFiles others) : bytes_(bytes), others_(std::move(others)) {}

  void add(const std::string& name, const onnx::TensorProto& tensor);
  /// Takes a node that computes a constant from constants; false if it is none.
  bool take(const onnx::NodeProto& node);

  [[nodiscard]] bool has(const std::string& name) const { return find(name) != nullptr; }
  /// nullptr for what is no constant, or one that cannot be used.
  [[nodiscard]] const Constant* find(const std::string& name) const;
  /// The constant that is a node's input k; nullptr for none.
  [[nodiscard]] const Constant* input(const onnx::NodeProto& node, int k) const;
  /// What is wrong with this constant; empty if nothing is.
  [[nodiscard]] std::string wrong(const std::string& name) const;
  /// Counts numbers that are kept; false where there are more than two for each byte of the files,
  /// which are so the same ones over and over again.
  [[nodiscard]] bool keep(std::size_t numbers);

 private:
  void take_attribute(const onnx::NodeProto& node);
  void put(const std::string& name, Constant constant);
  [[nodiscard]] std::optional<Constant> folded(const onnx::NodeProto& node) const;

  std::uint64_t bytes_, kept_ = 0;
  OtherFiles others_;
  std::map<std::string, Constant> constants_;
  std::map<std::string, std::string> broken_;  // constants that cannot be used, and why
};

}  // namespace fixnet::io
