// SPDX-License-Identifier: MIT
#include "safetensors_header.hpp"

#include <nlohmann/json.hpp>
#include <unordered_set>

namespace fixnet::io {
namespace {

using Json = nlohmann::json;

/// Takes the events of a parser, and only those of the format's own form; nothing is built that the
/// format has no use for, so depth and size of foreign JSON cost nothing.
class Handler {
 public:
  Handler(std::vector<TensorInfo>& tensors, Metadata& metadata)
      : tensors_(tensors), metadata_(metadata) {}

  [[nodiscard]] const std::string& what() const noexcept { return what_; }

  bool start_object(std::size_t) {
    switch (at_) {
      case At::outside:
        at_ = At::top;
        return true;
      case At::entry:
        if (is_metadata_) {
          at_ = At::metadata;
        } else {
          at_ = At::tensor;
          fields_ = 0;
          tensors_.emplace_back().name = name_;
        }
        return true;
      default:
        return refuse("an object where none may be");
    }
  }
  bool end_object() {
    if (at_ == At::tensor && fields_ != all_fields) {
      return refuse("'" + name_ + "' lacks one of dtype, shape, data_offsets");
    }
    at_ = at_ == At::top ? At::outside : At::top;
    return true;
  }
  bool start_array(std::size_t) {
    if (at_ == At::shape_value) {
      at_ = At::shape;
    } else if (at_ == At::offsets_value) {
      at_ = At::offsets;
      offsets_ = 0;
    } else {
      return refuse("an array where none may be");
    }
    return true;
  }
  bool end_array() {
    if (at_ == At::offsets && offsets_ != 2) {
      return refuse("'" + name_ + "' has not two data_offsets");
    }
    at_ = At::tensor;
    return true;
  }
  bool key(std::string& key) {
    if (at_ == At::top) return entry(key);
    if (at_ == At::metadata) return metadata_key(key);
    return field(key);
  }
  bool string(std::string& value) {
    if (at_ == At::metadata_value) {
      metadata_.emplace_back(metadata_name_, value);
      at_ = At::metadata;
    } else if (at_ == At::dtype_value) {
      if (!find_dtype(value, tensors_.back().dtype)) {
        return refuse("'" + name_ + "' has the unknown dtype '" + value + "'");
      }
      at_ = At::tensor;
    } else {
      return refuse("a text where none may be");
    }
    return true;
  }
  bool number_unsigned(std::uint64_t value) {
    TensorInfo* tensor = tensors_.empty() ? nullptr : &tensors_.back();
    if (at_ == At::shape) {
      if (tensor->shape.size() == most_dimensions) {
        return refuse("'" + name_ + "' has more than 8 dimensions");
      }
      tensor->shape.push_back(value);
    } else if (at_ == At::offsets && offsets_ < 2) {
      (offsets_++ == 0 ? tensor->begin : tensor->end) = value;
    } else {
      return refuse("a number where none may be");
    }
    return true;
  }
  bool number_integer(std::int64_t) { return refuse("a negative number"); }
  bool number_float(double, const std::string& digits) {
    return refuse("the number " + digits + ", which is no unsigned 64-bit integer");
  }
  bool boolean(bool) { return refuse("true or false where none may be"); }
  bool null() { return refuse("null where none may be"); }
  bool binary(Json::binary_t&) { return refuse("binary data"); }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
    return refuse("no JSON at byte " + std::to_string(position));
  }

 private:
  enum class At {
    outside,
    top,
    entry,
    metadata,
    metadata_value,
    tensor,
    dtype_value,
    shape_value,
    shape,
    offsets_value,
    offsets
  };
  static constexpr unsigned all_fields = 7;

  bool refuse(std::string what) {
    what_ = std::move(what);
    return false;
  }
  bool entry(const std::string& key) {
    if (!names_.insert(key).second) return refuse("the key '" + key + "' occurs twice");
    is_metadata_ = key == "__metadata__";
    name_ = key;
    at_ = At::entry;
    return true;
  }
  bool metadata_key(const std::string& key) {
    if (!metadata_names_.insert(key).second) {
      return refuse("the key '" + key + "' of __metadata__ occurs twice");
    }
    metadata_name_ = key;
    at_ = At::metadata_value;
    return true;
  }
  bool field(const std::string& key) {
    const unsigned bit = key == "dtype"          ? 1u
                         : key == "shape"        ? 2u
                         : key == "data_offsets" ? 4u
                                                 : 0u;
    if (bit == 0) return refuse("'" + name_ + "' has the unknown field '" + key + "'");
    if ((fields_ & bit) != 0) return refuse("'" + name_ + "' has the field '" + key + "' twice");
    fields_ |= bit;
    at_ = bit == 1 ? At::dtype_value : bit == 2 ? At::shape_value : At::offsets_value;
    return true;
  }

  std::vector<TensorInfo>& tensors_;
  Metadata& metadata_;
  std::unordered_set<std::string> names_, metadata_names_;
  std::string name_, metadata_name_, what_;
  At at_ = At::outside;
  bool is_metadata_ = false;
  unsigned fields_ = 0;
  int offsets_ = 0;
};

/// The text in quotes, as JSON has it.
std::string quoted(const std::string& text) { return Json(text).dump(); }

}  // namespace

std::string parse_safetensors_header(std::string_view header, std::vector<TensorInfo>& tensors,
                                     Metadata& metadata) {
  // The parser would skip a byte order mark; the format has none.
  if (header.starts_with("\xEF")) return "begins with a byte order mark";
  // It takes a zero byte for the end, whatever follows.
  if (header.find('\0') != std::string_view::npos) return "has a zero byte";
  Handler handler(tensors, metadata);
  if (Json::sax_parse(header, &handler)) return "";
  return handler.what().empty() ? "no JSON" : handler.what();
}

std::string safetensors_header(const std::vector<NamedTensor>& tensors, const Metadata& metadata) {
  std::string text = "{";
  for (const auto& [key, value] : metadata) {
    text += text.size() > 1 ? "," : R"("__metadata__":{)";
    text += quoted(key) + ":" + quoted(value);
  }
  if (!metadata.empty()) text += "}";
  std::uint64_t at = 0;
  for (const NamedTensor& tensor : tensors) {
    if (text.size() > 1) text += ",";
    text += quoted(tensor.name) + R"(:{"dtype":")" + std::string(dtype_name(tensor.dtype));
    text += R"(","shape":[)";
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
      text += (i > 0 ? "," : "") + std::to_string(tensor.shape[i]);
    }
    text += R"(],"data_offsets":[)";
    const std::uint64_t end = at + tensor.data.size();
    text += std::to_string(at) + "," + std::to_string(end) + "]}";
    at = end;
  }
  text += "}";
  text.append((8 - text.size() % 8) % 8, ' ');
  return text;
}

}  // namespace fixnet::io
