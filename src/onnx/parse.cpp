// SPDX-License-Identifier: MIT
//
// Protobuf finds out that a text is longer than the file only after it has reserved 50 MB for it,
// if the message around it claims to be as long. So the lengths are compared before.
#if FIXNET_HAS_ONNX
  #include "parse.hpp"

  #include <google/protobuf/io/coded_stream.h>
  #include <limits>

  #include "messages.hpp"

namespace fixnet::io {
namespace {

constexpr int deepest = 100;  // messages in messages, protobuf's own limit

bool lengths_fit(const std::uint8_t* bytes, int size, OnnxMessage message, int depth);

// A text, packed numbers or a message. In a leaf protobuf compares lengths with the leaf's own.
bool length_fits(google::protobuf::io::CodedInputStream& input, const std::uint8_t* bytes, int size,
                 OnnxMessage message, int depth) {
  std::uint32_t length = 0;
  if (!input.ReadVarint32(&length)) return false;
  const int begin = input.CurrentPosition();
  if (length > static_cast<std::uint32_t>(size - begin)) return false;
  const int inner = static_cast<int>(length);
  return (message == OnnxMessage::leaf || lengths_fit(bytes + begin, inner, message, depth + 1)) &&
         input.Skip(inner);
}

// Whether all fields of a message end within it, and those of the messages in it within them.
bool lengths_fit(const std::uint8_t* bytes, int size, OnnxMessage message, int depth) {
  if (depth > deepest) return false;
  google::protobuf::io::CodedInputStream input(bytes, size);
  while (const std::uint32_t tag = input.ReadTag()) {
    std::uint64_t number = 0;
    bool fits = false;
    switch (tag & 7) {
      case 0:
        fits = input.ReadVarint64(&number);
        break;
      case 1:
        fits = input.Skip(8);
        break;
      case 2:
        fits = length_fits(input, bytes, size, onnx_message_in(message, static_cast<int>(tag >> 3)),
                           depth);
        break;
      case 5:
        fits = input.Skip(4);
        break;
      default:
        break;  // groups, of which ONNX has none
    }
    if (!fits) return false;
  }
  return input.ConsumedEntireMessage();
}

}  // namespace

bool parse_model(std::span<const std::byte> content, onnx::ModelProto& model) {
  if (content.size() > std::numeric_limits<int>::max()) return false;  // protobuf's own limit
  const int size = static_cast<int>(content.size());
  return lengths_fit(reinterpret_cast<const std::uint8_t*>(content.data()), size,
                     OnnxMessage::model, 0) &&
         model.ParseFromArray(content.data(), size);
}

}  // namespace fixnet::io
#endif
