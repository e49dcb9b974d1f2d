// SPDX-License-Identifier: MIT
#include <fixnet/io/safetensors.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <exception>
#include <numeric>
#include <unordered_set>

#include "safetensors_header.hpp"
#include "utf8.hpp"

namespace fixnet::io {
namespace {

struct Facts {
  std::string_view name;
  unsigned bits;
};
constexpr std::array<Facts, 22> dtypes{
    {{"BOOL", 8},        {"F4", 4},      {"F6_E2M3", 6}, {"F6_E3M2", 6}, {"U8", 8},
     {"I8", 8},          {"F8_E5M2", 8}, {"F8_E4M3", 8}, {"F8_E8M0", 8}, {"F8_E4M3FNUZ", 8},
     {"F8_E5M2FNUZ", 8}, {"I16", 16},    {"U16", 16},    {"F16", 16},    {"BF16", 16},
     {"I32", 32},        {"U32", 32},    {"F32", 32},    {"C64", 64},    {"F64", 64},
     {"I64", 64},        {"U64", 64}}};
static_assert(static_cast<std::size_t>(DType::U64) + 1 == dtypes.size());

constexpr std::uint64_t largest_header = 100'000'000;  // the reference reader's limit
constexpr std::size_t prefix = 8;                      // the header's length

std::uint64_t little_endian(const std::byte* from, std::size_t bytes) noexcept {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < bytes; ++i) value |= static_cast<std::uint64_t>(from[i]) << (8 * i);
  return value;
}

/// The bytes of a tensor of this shape; false if no 64-bit number can tell.
bool size_of(DType dtype, const Shape& shape, std::uint64_t& bytes) noexcept {
  std::uint64_t bits = dtype_bits(dtype);
  for (const std::uint64_t n : shape) {
    if (__builtin_mul_overflow(bits, n, &bits)) return false;
  }
  bytes = bits / 8;
  return bits % 8 == 0;
}

}  // namespace

std::string_view dtype_name(DType dtype) noexcept {
  return dtypes[static_cast<std::size_t>(dtype)].name;
}
unsigned dtype_bits(DType dtype) noexcept { return dtypes[static_cast<std::size_t>(dtype)].bits; }

bool find_dtype(std::string_view name, DType& dtype) noexcept {
  for (std::size_t i = 0; i < dtypes.size(); ++i) {
    if (dtypes[i].name != name) continue;
    dtype = static_cast<DType>(i);
    return true;
  }
  return false;
}

std::string shape_text(const Shape& shape) {
  std::string text = "[";
  for (const std::uint64_t n : shape) {
    if (text.size() > 1) text += ", ";
    text += std::to_string(n);
  }
  return text + "]";
}

const TensorInfo* SafeTensors::find(std::string_view name) const noexcept {
  const auto found =
      std::lower_bound(by_name_.begin(), by_name_.end(), name,
                       [&](std::size_t i, std::string_view n) { return tensors_[i].name < n; });
  const bool here = found != by_name_.end() && tensors_[*found].name == name;
  return here ? &tensors_[*found] : nullptr;
}

const std::string* SafeTensors::text(std::string_view name) const noexcept {
  for (const auto& [key, value] : metadata_) {
    if (key == name) return &value;
  }
  return nullptr;
}

std::span<const std::byte> SafeTensors::bytes(const TensorInfo& tensor) const noexcept {
  return std::span(content_).subspan(data_at_ + static_cast<std::size_t>(tensor.begin),
                                     static_cast<std::size_t>(tensor.end - tensor.begin));
}

/// Builds a SafeTensors step by step, each of which may end it with an error.
class SafeTensorsReader {
 public:
  SafeTensorsReader(Bytes content, std::string file) {
    file_.file_ = std::move(file);
    file_.content_ = std::move(content);
  }

  Result<SafeTensors> read() {
    std::string_view header;
    Result<> step = find_header(header);
    if (step) step = parse(header);
    if (step) step = check_places();
    if (!step) return step.error();
    sort_names();
    return std::move(file_);
  }

 private:
  Error wrong(std::string what, std::string expected = "", std::string found = "") const {
    return {file_.file_, "", std::move(what), std::move(expected), std::move(found)};
  }
  static Error wrong(const TensorInfo& tensor, const std::string& file, std::string what,
                     std::string expected, std::string found) {
    return {file, tensor.name, std::move(what), std::move(expected), std::move(found)};
  }

  Result<> find_header(std::string_view& header) {
    const Bytes& content = file_.content_;
    if (content.size() < prefix) {
      return wrong("no safetensors file", "8 bytes or more", std::to_string(content.size()));
    }
    const std::uint64_t size = little_endian(content.data(), prefix);
    if (size > largest_header) {
      if (std::memcmp(content.data(), "PK\x03\x04", 4) == 0) {
        return wrong("a zip file, such as torch.save writes",
                     "a safetensors file: python/fixnet_export.py makes one of it");
      }
      return wrong("header too large", "at most " + std::to_string(largest_header) + " bytes",
                   std::to_string(size));
    }
    if (size > content.size() - prefix) {
      return wrong("the header ends behind the file",
                   "at most " + std::to_string(content.size() - prefix) + " bytes",
                   std::to_string(size));
    }
    file_.data_at_ = prefix + static_cast<std::size_t>(size);
    header = {reinterpret_cast<const char*>(content.data()) + prefix,
              static_cast<std::size_t>(size)};
    return Done{};
  }

  Result<> parse(std::string_view header) {
    std::string what = parse_safetensors_header(header, file_.tensors_, file_.metadata_);
    if (what.empty()) return Done{};
    return wrong("header: " + what);
  }

  Result<> check_places() {
    std::sort(file_.tensors_.begin(), file_.tensors_.end(), [](const auto& a, const auto& b) {
      return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    std::uint64_t at = 0;
    for (const TensorInfo& tensor : file_.tensors_) {
      const Result<> step = check_place(tensor, at);
      if (!step) return step.error();
      at = tensor.end;
    }
    const std::uint64_t data = file_.content_.size() - file_.data_at_;
    if (at == data) return Done{};
    return wrong("the tensors do not fill the file", std::to_string(at) + " bytes of data",
                 std::to_string(data));
  }

  Result<> check_place(const TensorInfo& tensor, std::uint64_t at) const {
    const std::string& file = file_.file_;
    if (tensor.begin != at) {
      return wrong(tensor, file, tensor.begin < at ? "overlaps another tensor" : "a hole before it",
                   "data from " + std::to_string(at), std::to_string(tensor.begin));
    }
    std::uint64_t size = 0;
    if (!size_of(tensor.dtype, tensor.shape, size)) {
      return wrong(tensor, file, "impossible size", "a whole number of bytes below 2^61",
                   std::string(dtype_name(tensor.dtype)) + " " + shape_text(tensor.shape));
    }
    if (tensor.end < tensor.begin || tensor.end - tensor.begin != size) {
      return wrong(tensor, file, "its place does not have its size",
                   std::to_string(size) + " bytes",
                   std::to_string(tensor.begin) + " to " + std::to_string(tensor.end));
    }
    return Done{};
  }

  void sort_names() {
    file_.by_name_.resize(file_.tensors_.size());
    std::iota(file_.by_name_.begin(), file_.by_name_.end(), std::size_t{0});
    std::sort(file_.by_name_.begin(), file_.by_name_.end(), [&](std::size_t a, std::size_t b) {
      return file_.tensors_[a].name < file_.tensors_[b].name;
    });
  }

  SafeTensors file_;
};

Result<SafeTensors> parse_safetensors(Bytes content, const std::string& file) try {
  return SafeTensorsReader(std::move(content), file).read();
} catch (const std::exception&) {
  return Error{file, "", "not enough memory to read it", "", ""};
}

Result<SafeTensors> read_safetensors(const std::string& path) try {
  Result<Bytes> content = read_file(path);
  if (!content) return content.error();
  return parse_safetensors(std::move(content).value(), path);
} catch (const std::exception&) {
  return Error{path, "", "not enough memory to read it", "", ""};
}

namespace {

Result<> check_tensors(const std::string& path, const std::vector<NamedTensor>& tensors) {
  std::unordered_set<std::string_view> names{"__metadata__"};
  for (const NamedTensor& tensor : tensors) {
    std::uint64_t size = 0;
    if (!is_utf8(tensor.name)) return Error{path, tensor.name, "a name that is no UTF-8", "", ""};
    if (tensor.shape.size() > most_dimensions) {
      return Error{path, tensor.name, "too many dimensions", std::to_string(most_dimensions),
                   std::to_string(tensor.shape.size())};
    }
    if (!names.insert(tensor.name).second) {
      return Error{path, tensor.name, "a tensor's name occurs twice, or is reserved", "", ""};
    }
    if (!size_of(tensor.dtype, tensor.shape, size) || size != tensor.data.size()) {
      return Error{path, tensor.name, "the data has not the size of its shape",
                   shape_text(tensor.shape), std::to_string(tensor.data.size()) + " bytes"};
    }
  }
  return Done{};
}

Result<> check_metadata(const std::string& path, const Metadata& metadata) {
  std::unordered_set<std::string_view> keys;
  for (const auto& [key, value] : metadata) {
    if (!is_utf8(key) || !is_utf8(value)) {
      return Error{path, "metadata " + key, "text that is no UTF-8", "", ""};
    }
    if (!keys.insert(key).second) {
      return Error{path, "metadata " + key, "a key that occurs twice", "", ""};
    }
  }
  return Done{};
}

}  // namespace

Result<> write_safetensors(const std::string& path, std::vector<NamedTensor> tensors,
                           const Metadata& metadata) try {
  Result<> sound = check_tensors(path, tensors);
  if (sound) sound = check_metadata(path, metadata);
  if (!sound) return sound.error();
  std::sort(tensors.begin(), tensors.end(), [](const auto& a, const auto& b) {
    return a.dtype != b.dtype ? a.dtype > b.dtype : a.name < b.name;
  });
  const std::string header = safetensors_header(tensors, metadata);
  if (header.size() > largest_header) return Error{path, "", "too many tensors", "", ""};
  std::array<std::byte, prefix> length{};
  const std::uint64_t size = header.size();  // std::size_t may have 32 bits
  for (std::size_t i = 0; i < prefix; ++i) {
    length[i] = static_cast<std::byte>((size >> (8 * i)) & 0xff);
  }
  std::vector<std::span<const std::byte>> parts{length, std::as_bytes(std::span(header))};
  for (const NamedTensor& tensor : tensors) parts.emplace_back(tensor.data);
  return write_file(path, parts);
} catch (const std::exception&) {
  return Error{path, "", "not enough memory to write it", "", ""};
}

}  // namespace fixnet::io
