// SPDX-License-Identifier: MIT
#if FIXNET_HAS_ONNX
  #include "onnx_tensor.hpp"

  #include <bit>

  #include "little_endian.hpp"

namespace fixnet::io {
namespace {

constexpr std::uint64_t most_values = std::uint64_t{1} << 30;

double value_at(const std::byte* from, int type) noexcept {
  using Type = onnx::TensorProto;
  switch (type) {
    case Type::FLOAT:
      return static_cast<double>(std::bit_cast<float>(load<std::uint32_t>(from)));
    case Type::DOUBLE:
      return std::bit_cast<double>(load<std::uint64_t>(from));
    default:
      return static_cast<double>(from_half(load<std::uint16_t>(from)));
  }
}

void take_raw(const std::string& raw, int type, std::size_t size, std::vector<double>& values) {
  const auto* bytes = reinterpret_cast<const std::byte*>(raw.data());
  for (std::size_t at = 0; at + size <= raw.size(); at += size) {
    values.push_back(value_at(bytes + at, type));
  }
}

}  // namespace

std::string constant_of(const onnx::TensorProto& tensor, Constant& constant) {
  using Type = onnx::TensorProto;
  const int type = tensor.data_type();
  if (tensor.data_location() == Type::EXTERNAL)
    return "its data lie in another file: export with external_data=False";
  if (type != Type::FLOAT && type != Type::DOUBLE && type != Type::FLOAT16) {
    return "its type " + std::to_string(type) + " is none of float, double, float16";
  }
  std::uint64_t count = 1;
  for (const std::int64_t n : tensor.dims()) {
    if (n < 0 || __builtin_mul_overflow(count, static_cast<std::uint64_t>(n), &count)) {
      return "an impossible shape";
    }
    constant.shape.push_back(static_cast<std::uint64_t>(n));
  }
  if (count > most_values) return "an impossible shape";
  constant.is_double = type == Type::DOUBLE;
  const std::size_t size = type == Type::DOUBLE ? 8 : type == Type::FLOAT ? 4 : 2;
  if (tensor.has_raw_data()) {
    if (tensor.raw_data().size() != count * size) return "data that are not its shape's";
    take_raw(tensor.raw_data(), type, size, constant.values);
  } else if (type == Type::FLOAT) {
    constant.values.assign(tensor.float_data().begin(), tensor.float_data().end());
  } else if (type == Type::DOUBLE) {
    constant.values.assign(tensor.double_data().begin(), tensor.double_data().end());
  }
  return constant.values.size() == count ? "" : "data that are not its shape's";
}

}  // namespace fixnet::io
#endif
