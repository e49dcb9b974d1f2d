// SPDX-License-Identifier: MIT
//
// Which of ONNX's messages lie in which, by field numbers. Some distributions build libonnx for
// protobuf's lite runtime, which has no descriptors to ask.
// Source    onnx-ml.proto, ONNX 1.20; fields keep their numbers in later versions.
#pragma once

#include <cstdint>

namespace fixnet::io {

/// The messages that have messages in them; `leaf` is any other field: a message without, a text,
/// packed numbers.
enum class OnnxMessage : std::uint8_t {
  leaf,
  model,
  graph,
  node,
  attribute,
  tensor,
  sparse_tensor,
  value,
  annotation,
  type,
  tensor_type,
  sequence_type,
  map_type,
  optional_type,
  sparse_tensor_type,
  shape,
  training,
  function,
  node_devices,
  sharding,
  sharded_dimension,
};

/// What lies in this field of a message.
constexpr OnnxMessage onnx_message_in(OnnxMessage message, int field) noexcept {
  using enum OnnxMessage;
  struct Inner {
    OnnxMessage message;
    int field;
    OnnxMessage inner;
  };
  constexpr Inner all[] = {
      {model, 7, graph},
      {model, 20, training},
      {model, 25, function},
      {graph, 1, node},
      {graph, 5, tensor},
      {graph, 11, value},
      {graph, 12, value},
      {graph, 13, value},
      {graph, 14, annotation},
      {graph, 15, sparse_tensor},
      {node, 5, attribute},
      {node, 10, node_devices},
      {attribute, 5, tensor},
      {attribute, 6, graph},
      {attribute, 10, tensor},
      {attribute, 11, graph},
      {attribute, 14, type},
      {attribute, 15, type},
      {attribute, 22, sparse_tensor},
      {attribute, 23, sparse_tensor},
      {sparse_tensor, 1, tensor},
      {sparse_tensor, 2, tensor},
      {value, 2, type},
      {type, 1, tensor_type},
      {type, 4, sequence_type},
      {type, 5, map_type},
      {type, 8, sparse_tensor_type},
      {type, 9, optional_type},
      {tensor_type, 2, shape},
      {sequence_type, 1, type},
      {map_type, 2, type},
      {optional_type, 1, type},
      {sparse_tensor_type, 2, shape},
      {training, 1, graph},
      {training, 2, graph},

      {function, 7, node},
      {function, 11, attribute},
      {function, 12, value},
      {node_devices, 2, sharding},
      {sharding, 4, sharded_dimension},
  };
  for (const Inner& one : all) {
    if (one.message == message && one.field == field) return one.inner;
  }
  return leaf;
}

}  // namespace fixnet::io
