// SPDX-License-Identifier: MIT
#include <bit>
#include <exception>
#include <fixnet/io/safetensors.hpp>
#include <type_traits>

#include "conversions.hpp"
#include "little_endian.hpp"

namespace fixnet::io {
namespace {

/// False where T has no such number.
template <class T>
bool convert(DType dtype, const std::byte* at, T& value) noexcept {
  if constexpr (std::is_same_v<T, std::uint64_t>) {
    value = load<std::uint64_t>(at);
  } else if constexpr (std::is_same_v<T, std::int64_t>) {
    value = std::bit_cast<std::int64_t>(load<std::uint64_t>(at));
  } else if (dtype == DType::F32) {
    value = static_cast<T>(std::bit_cast<float>(load<std::uint32_t>(at)));
  } else if (dtype == DType::F64) {
    return nearest(std::bit_cast<double>(load<std::uint64_t>(at)), value);
  } else if (dtype == DType::F16) {
    value = static_cast<T>(from_half(load<std::uint16_t>(at)));
  } else {
    const auto bits = static_cast<std::uint32_t>(load<std::uint16_t>(at)) << 16;
    value = static_cast<T>(std::bit_cast<float>(bits));
  }
  return true;
}

/// Fills all values; false where T has no such number.
template <class T>
bool convert(DType dtype, std::span<const std::byte> bytes, std::vector<T>& values) noexcept {
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::byte* at = bytes.data() + i * (bytes.size() / values.size());
    if (!convert(dtype, at, values[i])) return false;
  }
  return true;
}

template <class T>
bool converts(DType dtype) noexcept {
  if constexpr (std::is_same_v<T, std::uint64_t>) return dtype == DType::U64;
  if constexpr (std::is_same_v<T, std::int64_t>) return dtype == DType::I64;
  return dtype == DType::F32 || dtype == DType::F64 || dtype == DType::F16 || dtype == DType::BF16;
}

}  // namespace

template <class T>
Result<std::vector<T>> SafeTensors::values(std::string_view name, const Shape& shape) const try {
  const TensorInfo* tensor = find(name);
  if (tensor == nullptr) {
    return Error{file_, std::string(name), "missing", "a tensor " + shape_text(shape), "none"};
  }
  if (tensor->shape != shape) {
    return Error{file_, std::string(name), "wrong shape", shape_text(shape),
                 shape_text(tensor->shape)};
  }
  if (!converts<T>(tensor->dtype)) {
    const char* const expected = std::is_same_v<T, std::uint64_t>  ? "U64"
                                 : std::is_same_v<T, std::int64_t> ? "I64"
                                                                   : "F32, F64, F16 or BF16";
    return Error{file_, std::string(name), "wrong type", expected,
                 std::string(dtype_name(tensor->dtype))};
  }
  std::size_t count = 1;
  for (const std::uint64_t n : shape) count *= static_cast<std::size_t>(n);  // fits: the data does
  std::vector<T> values(count);
  if (convert(tensor->dtype, bytes(*tensor), values)) return values;
  return Error{file_, std::string(name), "a number too large for a float", "", ""};
} catch (const std::exception&) {
  return Error{file_, "", "not enough memory to read it", "", ""};
}

template Result<std::vector<float>> SafeTensors::values(std::string_view, const Shape&) const;
template Result<std::vector<double>> SafeTensors::values(std::string_view, const Shape&) const;
template Result<std::vector<std::int64_t>> SafeTensors::values(std::string_view,
                                                               const Shape&) const;
template Result<std::vector<std::uint64_t>> SafeTensors::values(std::string_view,
                                                                const Shape&) const;

}  // namespace fixnet::io
