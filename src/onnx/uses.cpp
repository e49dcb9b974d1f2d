// SPDX-License-Identifier: MIT
#if FIXNET_HAS_ONNX
  #include "uses.hpp"

  #include <algorithm>

namespace fixnet::io {

Uses::Uses(const onnx::GraphProto& graph) {
  take_live(graph);
  for (int i = 0; i < graph.node_size(); ++i) {
    const bool reads = is_live(graph.node(i)) && graph.node(i).op_type() != "Shape";
    for (const std::string& name : graph.node(i).input()) {
      if (reads) last_[name] = i;
    }
  }
  for (const auto& output : graph.output()) last_[output.name()] = graph.node_size();
}

bool Uses::is_live(const onnx::NodeProto& node) const {
  return std::any_of(node.output().begin(), node.output().end(),
                     [&](const std::string& name) { return is_live(name); });
}

bool Uses::later(const std::string& name, int i) const {
  const auto use = last_.find(name);
  return use != last_.end() && use->second > i;
}

// An output or input that is left out has no name, and nobody needs it.
void Uses::take_live(const onnx::GraphProto& graph) {
  const auto add = [&](const auto& names) {
    for (const std::string& name : names) {
      if (!name.empty()) live_.insert(name);
    }
  };
  for (const auto& output : graph.output()) live_.insert(output.name());
  live_.erase("");
  const bool made = std::any_of(graph.node().begin(), graph.node().end(),
                                [&](const auto& node) { return is_live(node); });
  for (int i = graph.node_size() - 1; i >= 0; --i) {
    const onnx::NodeProto& node = graph.node(i);
    if (!made) add(node.output());  // told behind them all
    if (is_live(node)) add(node.input());
  }
}

}  // namespace fixnet::io
#endif
