// SPDX-License-Identifier: MIT
#if FIXNET_HAS_ONNX
  #include "tensor.hpp"

  #include <bit>
  #include <charconv>
  #include <optional>

  #include "../formats/conversions.hpp"
  #include "../formats/little_endian.hpp"

namespace fixnet::io {
namespace {

using Type = onnx::TensorProto;

constexpr std::uint64_t most_values = std::uint64_t{1} << 30;

/// The bytes of a number of this type; 0 if it is none that is read.
std::size_t size_of(int type) noexcept {
  switch (type) {
    case Type::FLOAT:
    case Type::INT32:
      return 4;
    case Type::DOUBLE:
    case Type::INT64:
      return 8;
    case Type::FLOAT16:
    case Type::BFLOAT16:
      return 2;
    case Type::BOOL:
      return 1;
    default:
      return 0;
  }
}

bool is_integer(int type) noexcept {
  return type == Type::INT32 || type == Type::INT64 || type == Type::BOOL;
}

double value_at(const std::byte* from, int type) noexcept {
  switch (type) {
    case Type::FLOAT:
      return static_cast<double>(std::bit_cast<float>(load<std::uint32_t>(from)));
    case Type::DOUBLE:
      return std::bit_cast<double>(load<std::uint64_t>(from));
    case Type::INT32:
      return static_cast<double>(static_cast<std::int32_t>(load<std::uint32_t>(from)));
    case Type::INT64:
      return static_cast<double>(static_cast<std::int64_t>(load<std::uint64_t>(from)));
    case Type::BOOL:
      return *from == std::byte{0} ? 0 : 1;
    case Type::BFLOAT16:
      return static_cast<double>(
          std::bit_cast<float>(static_cast<std::uint32_t>(load<std::uint16_t>(from)) << 16));
    default:
      return static_cast<double>(from_half(load<std::uint16_t>(from)));
  }
}

std::string take_raw(std::span<const std::byte> raw, int type, std::uint64_t count,
                     std::vector<double>& values) {
  const std::size_t size = size_of(type);
  if (raw.size() != count * size) return "data that are not its shape's";
  values.reserve(static_cast<std::size_t>(count));
  for (std::size_t at = 0; at < raw.size(); at += size) {
    values.push_back(value_at(raw.data() + at, type));
  }
  return "";
}

/// Takes numbers that are fields of the message.
std::string take_fields(const onnx::TensorProto& tensor, std::uint64_t count,
                        std::vector<double>& values) {
  const auto take = [&](const auto& all) { values.assign(all.begin(), all.end()); };
  if (tensor.data_type() == Type::FLOAT) take(tensor.float_data());
  if (tensor.data_type() == Type::DOUBLE) take(tensor.double_data());
  if (is_integer(tensor.data_type()) && tensor.data_type() != Type::INT64)
    take(tensor.int32_data());
  if (tensor.data_type() == Type::INT64) take(tensor.int64_data());
  return values.size() == count ? "" : "data that are not its shape's";
}

std::string take_shape(const onnx::TensorProto& tensor, Shape& shape, std::uint64_t& count) {
  count = 1;
  for (const std::int64_t n : tensor.dims()) {
    if (n < 0 || __builtin_mul_overflow(count, static_cast<std::uint64_t>(n), &count)) {
      return "an impossible shape";
    }
    shape.push_back(static_cast<std::uint64_t>(n));
  }
  return count > most_values ? "an impossible shape" : "";
}

/// One number, or those that a shape may be made of.
bool is_short_list(const Shape& shape, std::uint64_t count) noexcept {
  return count == 1 || (shape.size() == 1 && count <= 8);
}

/// Is this the name of a file in the same folder, and of nothing else?
bool is_plain_name(const std::string& name) noexcept {
  return !name.empty() && name != "." && name != ".." &&
         name.find_first_of(std::string_view("/\\\0", 3)) == std::string::npos;
}

bool parse_size(std::string_view text, std::uint64_t& value) noexcept {
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && stop == text.data() + text.size();
}

/// Where a tensor's numbers lie in another file.
struct Place {
  std::string file;
  std::uint64_t offset = 0;
  std::optional<std::uint64_t> length;  // nothing: to the end
};

std::string place_of(const onnx::TensorProto& tensor, Place& place) {
  for (const auto& entry : tensor.external_data()) {
    bool good = true;
    if (entry.key() == "location") place.file = entry.value();
    if (entry.key() == "offset") good = parse_size(entry.value(), place.offset);
    if (entry.key() == "length") good = parse_size(entry.value(), place.length.emplace());
    if (!good) return "its external data's " + entry.key() + " is no number";
  }
  return is_plain_name(place.file) ? ""
                                   : "its data lie in " + place.file + ", not beside the model";
}

}  // namespace

std::string OtherFiles::find(const onnx::TensorProto& tensor, std::span<const std::byte>& bytes) {
  if (!known_) return "its data lie in another file";
  Place place;
  std::string wrong = place_of(tensor, place);
  if (!wrong.empty()) return wrong;
  auto found = files_.find(place.file);
  if (found == files_.end()) {
    Result<Bytes> content = read_file(folder_ + place.file);
    if (!content) return content.error().text();
    found = files_.emplace(place.file, std::move(content).value()).first;
  }
  const Bytes& all = found->second;
  if (place.offset > all.size()) return "its data begin behind the end of " + place.file;
  const std::uint64_t rest = all.size() - place.offset;
  const std::uint64_t length = place.length.value_or(rest);
  if (length > rest) return "its data end behind the end of " + place.file;
  bytes = std::span(all).subspan(static_cast<std::size_t>(place.offset),
                                 static_cast<std::size_t>(length));
  return "";
}

std::uint64_t OtherFiles::bytes() const noexcept {
  std::uint64_t sum = 0;
  for (const auto& [name, content] : files_) sum += content.size();
  return sum;
}

std::string constant_of(const onnx::TensorProto& tensor, OtherFiles& others, Constant& constant) {
  const int type = tensor.data_type();
  std::uint64_t count = 0;
  std::string wrong = take_shape(tensor, constant.shape, count);
  if (!wrong.empty()) return wrong;
  if (size_of(type) == 0 || (is_integer(type) && !is_short_list(constant.shape, count))) {
    return "its type " + std::to_string(type) + " is none of float, double, float16, bfloat16";
  }
  constant.is_integer = is_integer(type);
  constant.is_double = type == Type::DOUBLE;
  if (tensor.data_location() == Type::EXTERNAL) {
    std::span<const std::byte> bytes;
    wrong = others.find(tensor, bytes);
    return wrong.empty() ? take_raw(bytes, type, count, constant.values) : wrong;
  }
  if (!tensor.has_raw_data()) return take_fields(tensor, count, constant.values);
  const std::string& raw = tensor.raw_data();
  return take_raw(std::as_bytes(std::span(raw)), type, count, constant.values);
}

}  // namespace fixnet::io
#endif
