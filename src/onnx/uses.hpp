// SPDX-License-Identifier: MIT
#pragma once

#include <onnx/onnx_pb.h>
#include <map>
#include <set>
#include <string>

namespace fixnet::io {

/// Which node reads a value last, and which nodes an output needs.
class Uses {
 public:
  explicit Uses(const onnx::GraphProto& graph);

  /// Does an output need the value? What it does not need is not computed, in ONNX neither.
  [[nodiscard]] bool is_live(const std::string& name) const { return live_.count(name) > 0; }
  /// Does an output need the node?
  [[nodiscard]] bool is_live(const onnx::NodeProto& node) const;
  /// Does a node behind node i read the value, or is it an output? Who asks for its shape does not
  /// read it.
  [[nodiscard]] bool later(const std::string& name, int i) const;

 private:
  void take_live(const onnx::GraphProto& graph);

  std::map<std::string, int> last_;
  std::set<std::string> live_;
};

}  // namespace fixnet::io
