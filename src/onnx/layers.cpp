// SPDX-License-Identifier: MIT
#if FIXNET_HAS_ONNX
  #include "layers.hpp"

  #include "../models/layers/record.hpp"

namespace fixnet::io {
namespace {

using Attribute = onnx::AttributeProto;

/// The node without protobuf, as records read it.
OnnxNode plain_node(const onnx::NodeProto& node, const Surroundings& around) {
  OnnxNode plain;
  plain.op = node.op_type();
  plain.rank = around.rank;
  plain.opset = around.opset;
  plain.width = around.width;
  plain.signal = around.signal;
  plain.pads[0] = around.pads[0], plain.pads[1] = around.pads[1];
  for (const Attribute& a : node.attribute()) {
    if (a.type() == Attribute::STRING) plain.texts.emplace(a.name(), a.s());
    if (a.type() == Attribute::STRINGS)
      plain.words[a.name()] = {a.strings().begin(), a.strings().end()};
    if (a.type() == Attribute::INTS) plain.lists[a.name()] = {a.ints().begin(), a.ints().end()};
    plain.numbers.emplace(a.name(), a.type() == Attribute::INT ? static_cast<double>(a.i())
                                                               : static_cast<double>(a.f()));
  }
  for (int k = 0; k < node.input_size(); ++k) {
    plain.names.push_back(node.input(k));
    plain.constants.push_back(around.constants.input(node, k));
  }
  return plain;
}

/// The layer that has this operator, and its rule.
const LayerRecord* record_of(const std::string& op, const OnnxRule** found) noexcept {
  for (const LayerRecord* record : layer_records()) {
    for (const OnnxRule& rule : record->operators) {
      if (rule.op != op) continue;
      if (found != nullptr) *found = &rule;
      return record;
    }
  }
  return nullptr;
}

}  // namespace

bool is_product(const onnx::NodeProto& node) noexcept {
  const LayerRecord* record = record_of(node.op_type(), nullptr);
  return record != nullptr && record->product;
}

bool is_quantised(const onnx::NodeProto& node) noexcept {
  const std::string& op = node.op_type();
  return op.find("uantizeLinear") != std::string::npos || op.starts_with("QLinear") ||
         op.ends_with("Integer");
}

bool layer_of_operator(const onnx::NodeProto& node, const Surroundings& around,
                       ImportedLayer& layer, std::string& what) {
  const OnnxRule* rule = nullptr;
  layer.record = record_of(node.op_type(), &rule);
  if (layer.record != nullptr) what = rule->read(plain_node(node, around), layer);
  return layer.record != nullptr;
}

OnnxNode node_of_x(const onnx::NodeProto& node, const std::string& x, const Surroundings& around) {
  OnnxNode plain = plain_node(node, around);
  const bool either_way = plain.op == "Add" || plain.op == "Mul";
  if (either_way && plain.names.size() == 2 && plain.names[0] != x) {
    std::swap(plain.names[0], plain.names[1]);
    std::swap(plain.constants[0], plain.constants[1]);
  }
  return plain;
}

bool joins(const onnx::NodeProto& node, const std::string& x, const Surroundings& around,
           ImportedLayer& last) {
  if (last.record->join == nullptr || node.input_size() < 1 || node.input_size() > 2) return false;
  const OnnxNode plain = node_of_x(node, x, around);
  return plain.names[0] == x && last.record->join(plain, last);
}

}  // namespace fixnet::io
#endif
