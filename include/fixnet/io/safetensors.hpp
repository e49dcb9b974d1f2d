// SPDX-License-Identifier: MIT
//
// The safetensors format: a header of JSON with each tensor's type, shape and place, then their
// bytes without holes. https://github.com/huggingface/safetensors
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstddef>
#include <cstdint>
#include <fixnet/io/file.hpp>
#include <fixnet/io/result.hpp>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fixnet::io {

/// The element types of the format, in its order of alignment.
enum class DType {
  BOOL,
  F4,
  F6_E2M3,
  F6_E3M2,
  U8,
  I8,
  F8_E5M2,
  F8_E4M3,
  F8_E8M0,
  F8_E4M3FNUZ,
  F8_E5M2FNUZ,
  I16,
  U16,
  F16,
  BF16,
  I32,
  U32,
  F32,
  C64,
  F64,
  I64,
  U64
};

/// What the format calls a type.
[[nodiscard]] std::string_view dtype_name(DType dtype) noexcept;
/// How many bits a number of a type has.
[[nodiscard]] unsigned dtype_bits(DType dtype) noexcept;

/// A tensor's dimensions, the outermost first; empty for a single number.
using Shape = std::vector<std::uint64_t>;

/// Writes a shape as PyTorch does: [10, 2].
[[nodiscard]] std::string shape_text(const Shape& shape);

/// Text by name, in the file's order.
using Metadata = std::vector<std::pair<std::string, std::string>>;

/// One tensor to be written.
struct NamedTensor {
  std::string name;
  DType dtype = DType::F32;
  Shape shape;
  Bytes data;  // little-endian, row by row
};

/// Where a tensor lies in a file that was read.
struct TensorInfo {
  std::string name;
  DType dtype = DType::F32;
  Shape shape;
  std::uint64_t begin = 0, end = 0;  // bytes behind the header
};

/// A file that was read and found sound: tensors that fill it without hole or overlap.
class SafeTensors {
 public:
  [[nodiscard]] const std::string& file() const noexcept { return file_; }
  [[nodiscard]] const std::vector<TensorInfo>& tensors() const noexcept { return tensors_; }
  [[nodiscard]] const Metadata& metadata() const noexcept { return metadata_; }
  /// The tensor of this name; nullptr for none.
  [[nodiscard]] const TensorInfo* find(std::string_view name) const noexcept;
  /// The metadata of this name; nullptr for none.
  [[nodiscard]] const std::string* text(std::string_view name) const noexcept;
  [[nodiscard]] std::span<const std::byte> bytes(const TensorInfo& tensor) const noexcept;

  /// A tensor's numbers as T (float, double, std::int64_t, std::uint64_t), if it has that shape.
  /// Converts  F16, BF16, F32 and F64 to float and double, to the nearest, ties to even; what has
  ///           T's own bits keeps them
  /// Errors    no such tensor; another shape; a type that is not converted to T; a finite number
  ///           that is infinite as T
  template <class T>
  [[nodiscard]] Result<std::vector<T>> values(std::string_view name, const Shape& shape) const;

 private:
  friend class SafeTensorsReader;
  std::string file_;
  Bytes content_;
  std::size_t data_at_ = 0;
  std::vector<TensorInfo> tensors_;   // by place
  std::vector<std::size_t> by_name_;  // which of them
  Metadata metadata_;
};

/// Checks the bytes of a file and takes them in. `file` is its name in errors.
/// Errors    whatever the format forbids; a header above 100 MB; above 8 dimensions
Result<SafeTensors> parse_safetensors(Bytes content, const std::string& file);
/// Reads a file as parse_safetensors takes it.
/// Errors    what parse_safetensors refuses; what the system says
Result<SafeTensors> read_safetensors(const std::string& path);

/// Writes a file, atomically (see write_file), its tensors sorted as the reference writer does.
/// Errors    what the system says; a name or key that occurs twice, or is no UTF-8, metadata that
/// are
///           none; data whose size is not its shape's; what read_safetensors has limits for
Result<> write_safetensors(const std::string& path, std::vector<NamedTensor> tensors,
                           const Metadata& metadata);

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
