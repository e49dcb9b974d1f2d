// SPDX-License-Identifier: MIT
//
// The table of ONNX's messages against the descriptors of the installed library, where it has them.
#include "messages.hpp"

#include <map>
#include <string>

#include "catch_compat.hpp"
#if FIXNET_HAS_ONNX
  #include <google/protobuf/descriptor.h>
  #include <onnx/onnx_pb.h>
#endif

using fixnet::io::OnnxMessage, fixnet::io::onnx_message_in;

TEST_CASE("onnx messages: what is not in the table is a leaf") {
  STATIC_REQUIRE(onnx_message_in(OnnxMessage::model, 7) == OnnxMessage::graph);
  STATIC_REQUIRE(onnx_message_in(OnnxMessage::model, 1) == OnnxMessage::leaf);
  STATIC_REQUIRE(onnx_message_in(OnnxMessage::leaf, 7) == OnnxMessage::leaf);
  STATIC_REQUIRE(onnx_message_in(OnnxMessage::graph, -1) == OnnxMessage::leaf);
}

#if FIXNET_HAS_ONNX
namespace {

using google::protobuf::Descriptor;

bool has_messages(const Descriptor& type) {
  for (int i = 0; i < type.field_count(); ++i) {
    if (type.field(i)->message_type() != nullptr) return true;
  }
  return false;
}

// Compares the table with everything that can lie in a message of this type.
void compare(const Descriptor& type, OnnxMessage message,
             std::map<OnnxMessage, std::string>& seen) {
  const auto [place, is_new] = seen.emplace(message, type.full_name());
  CHECK(place->second == type.full_name());
  if (!is_new) return;
  for (int i = 0; i < type.field_count(); ++i) {
    const auto& field = *type.field(i);
    const Descriptor* const inner = field.message_type();
    const OnnxMessage found = onnx_message_in(message, field.number());
    INFO(field.full_name());
    const bool is_leaf = inner == nullptr || !has_messages(*inner);
    CHECK((found == OnnxMessage::leaf) == is_leaf);
    if (!is_leaf && found != OnnxMessage::leaf) compare(*inner, found, seen);
  }
}

// The lite runtime has no descriptors.
template <class Model>
void compare_all() {
  if constexpr (requires { Model::descriptor(); }) {
    std::map<OnnxMessage, std::string> seen;
    compare(*Model::descriptor(), OnnxMessage::model, seen);
    CHECK(seen.size() >= 17);  // as many as ONNX 1.12 has
  } else {
    WARN("not compared: this libonnx is built for the lite runtime");
  }
}

}  // namespace

TEST_CASE("onnx messages: the table is the library's") { compare_all<onnx::ModelProto>(); }
#endif
