// SPDX-License-Identifier: MIT
#if FIXNET_HAS_ONNX
  #include "layers.hpp"

  #include "../models/layers/record.hpp"

namespace fixnet::io {
namespace {

using Attribute = onnx::AttributeProto;

/// The node without protobuf, as records read it.
OnnxNode plain(const onnx::NodeProto& node, const Surroundings& around) {
  OnnxNode plain;
  plain.op = node.op_type();
  plain.rank = around.rank;
  plain.opset = around.opset;
  for (const Attribute& a : node.attribute()) {
    if (a.type() == Attribute::STRING) plain.texts.emplace(a.name(), a.s());
    plain.numbers.emplace(a.name(), a.type() == Attribute::INT ? static_cast<double>(a.i())
                                                               : static_cast<double>(a.f()));
  }
  for (int k = 0; k < node.input_size(); ++k) {
    plain.names.push_back(node.input(k));
    plain.constants.push_back(around.constants.input(node, k));
  }
  return plain;
}

}  // namespace

bool is_product(const onnx::NodeProto& node) noexcept {
  return node.op_type() == "Gemm" || node.op_type() == "MatMul";
}

bool layer_of_operator(const onnx::NodeProto& node, const Surroundings& around,
                       ImportedLayer& layer, std::string& what) {
  for (const LayerRecord* record : layer_records()) {
    for (const OnnxRule& rule : record->operators) {
      if (rule.op != node.op_type()) continue;
      layer.record = record;
      what = rule.read(plain(node, around), layer);
      return true;
    }
  }
  return false;
}

}  // namespace fixnet::io
#endif
