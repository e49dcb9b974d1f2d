// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <exception>
#include <fixnet/io/npy.hpp>
#include <limits>
#include <type_traits>

#include "conversions.hpp"
#include "little_endian.hpp"
#include "npy_header.hpp"

namespace fixnet::io {
namespace {

constexpr std::size_t largest_header = 10000;  // numpy.lib.format._MAX_HEADER_SIZE
constexpr char magic[] = "\x93NUMPY";

/// How one number lies in the file: its kind as NumPy calls it, its bytes and their order.
struct Element {
  char kind = 0;
  std::size_t size = 0;
  bool big = false;
};

bool element_of(const std::string& descr, Element& element) noexcept {
  if (descr.size() != 3) return false;
  const bool known_order = descr[0] == '<' || descr[0] == '>' || descr[0] == '|' || descr[0] == '=';
  element = {descr[1], static_cast<std::size_t>(descr[2] - '0'), descr[0] == '>'};
  if (descr[0] == '=') element.big = std::endian::native == std::endian::big;
  const std::size_t n = element.size;
  const bool whole = n == 1 || n == 2 || n == 4 || n == 8;
  if (!known_order || (descr[0] == '|' && n != 1)) return false;
  switch (element.kind) {
    case 'b':
      return n == 1;
    case 'i':
    case 'u':
      return whole;
    case 'f':
      return whole && n != 1;
    default:
      return false;
  }
}

template <class U>
std::int64_t signed_of(U bits) noexcept {
  return static_cast<std::make_signed_t<U>>(bits);
}

/// Turns a number into T; false if it does not fit T.
template <class T, class N>
bool to(N number, T& value) noexcept {
  if constexpr (std::is_integral_v<T>) {
    if constexpr (std::is_floating_point_v<N>) {
      if (!(number >= N(-0x1p63) && number < N(0x1p63)) || number != std::trunc(number))
        return false;
    } else if constexpr (std::is_unsigned_v<N>) {
      if (number > static_cast<N>(std::numeric_limits<T>::max())) return false;
    }
  } else if constexpr (std::is_same_v<N, double>) {
    return nearest(number, value);
  }
  value = static_cast<T>(number);
  return true;
}

template <class T>
bool read_element(const std::byte* at, Element e, T& value) noexcept {
  const std::uint64_t bits = e.size == 1   ? load<std::uint8_t>(at)
                             : e.size == 2 ? load<std::uint16_t>(at, e.big)
                             : e.size == 4 ? load<std::uint32_t>(at, e.big)
                                           : load<std::uint64_t>(at, e.big);
  if (e.kind == 'b') return to(std::uint64_t{bits != 0}, value);
  if (e.kind == 'u') return to(bits, value);
  if (e.kind == 'i') {
    return to(e.size == 1   ? signed_of(static_cast<std::uint8_t>(bits))
              : e.size == 2 ? signed_of(static_cast<std::uint16_t>(bits))
              : e.size == 4 ? signed_of(static_cast<std::uint32_t>(bits))
                            : signed_of(bits),
              value);
  }
  if (e.size == 8) return to(std::bit_cast<double>(bits), value);
  if (e.size == 4) return to(std::bit_cast<float>(static_cast<std::uint32_t>(bits)), value);
  return to(from_half(static_cast<std::uint16_t>(bits)), value);
}

/// Where the element of index i, counted in C order, lies in Fortran order.
std::size_t fortran_place(std::size_t i, const Shape& shape) noexcept {
  std::size_t place = 0, stride = 1, rest = 1;
  for (const std::uint64_t n : shape) rest *= static_cast<std::size_t>(n);
  for (const std::uint64_t n : shape) {
    rest /= static_cast<std::size_t>(n);
    place += i / rest * stride;
    i %= rest;
    stride *= static_cast<std::size_t>(n);
  }
  return place;
}

/// How many numbers an array of this shape has; the largest count there is if they are more.
std::uint64_t count_of(const Shape& shape) noexcept {
  // One dimension of 0, and there is nothing, however large the others.
  if (std::find(shape.begin(), shape.end(), 0u) != shape.end()) return 0;
  std::uint64_t count = 1;
  for (const std::uint64_t n : shape) {
    if (__builtin_mul_overflow(count, n, &count)) return ~std::uint64_t{0};
  }
  return count;
}

/// How many bytes an array of this shape has.
std::string bytes_text(const Shape& shape, std::size_t size) {
  std::uint64_t bytes = count_of(shape);
  if (__builtin_mul_overflow(bytes, size, &bytes)) return "2^64 or more bytes";
  return std::to_string(bytes) + " bytes";
}

/// The reader of one file.
template <class T>
class Reader {
 public:
  Reader(std::span<const std::byte> content, const std::string& file)
      : content_(content), file_(file) {}

  Result<Array<T>> read() {
    NpyHeader header;
    Element element;
    std::size_t data = 0, count = 0;
    Result<> step = find_header(header, data);
    if (step) step = check(header, data, element, count);
    if (!step) return step.error();
    return values(header, data, element, count);
  }

 private:
  Error wrong(std::string what, std::string expected = "", std::string found = "") const {
    return {file_, "", std::move(what), std::move(expected), std::move(found)};
  }

  Result<> find_header(NpyHeader& header, std::size_t& data) {
    if (content_.size() < 10 || std::memcmp(content_.data(), magic, 6) != 0) {
      if (content_.size() > 4 && std::memcmp(content_.data(), "PK\x03\x04", 4) == 0) {
        return wrong("a zip file, such as numpy.savez writes",
                     "a .npy file: numpy.save writes each array of it");
      }
      return wrong("no .npy file");
    }
    const auto version = static_cast<unsigned>(content_[6]);
    if (version < 1 || version > 3 || content_[7] != std::byte{0}) {
      return wrong(
          "unknown version", "1.0, 2.0 or 3.0",
          std::to_string(version) + "." + std::to_string(static_cast<unsigned>(content_[7])));
    }
    const std::size_t begin = version == 1 ? 10 : 12;
    if (content_.size() < begin) return wrong("no .npy file");
    const std::size_t size =
        version == 1 ? load<std::uint16_t>(&content_[8]) : load<std::uint32_t>(&content_[8]);
    if (size > largest_header || size > content_.size() - begin) {
      return wrong(
          "header too large",
          "at most " + std::to_string(std::min(largest_header, content_.size() - begin)) + " bytes",
          std::to_string(size));
    }
    data = begin + size;
    const std::string_view text(reinterpret_cast<const char*>(&content_[0]) + begin, size);
    const std::string what = parse_npy_header(text, header);
    if (!what.empty()) return wrong("header: " + what);
    return Done{};
  }

  Result<> check(const NpyHeader& header, std::size_t data, Element& element, std::size_t& count) {
    if (!element_of(header.descr, element)) {
      return wrong("numbers of an unsupported type", "b1, i1 to i8, u1 to u8, f2, f4 or f8",
                   "'" + header.descr + "'");
    }
    const std::size_t bytes = content_.size() - data;
    count = bytes / element.size;
    if (bytes % element.size != 0 || count_of(header.shape) != count) {
      return wrong("its data do not have its size",
                   bytes_text(header.shape, element.size) + " for " + shape_text(header.shape) +
                       " of " + header.descr,
                   std::to_string(bytes) + " bytes");
    }
    return Done{};
  }

  Result<Array<T>> values(NpyHeader& header, std::size_t data, Element element, std::size_t count) {
    Array<T> array{std::move(header.shape), std::vector<T>(count), std::move(header.descr)};
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t place = header.fortran_order ? fortran_place(i, array.shape) : i;
      if (!read_element(&content_[data] + place * element.size, element, array.values[i])) {
        return Error{file_, "number " + std::to_string(i),
                     std::is_integral_v<T> ? "no 64-bit integer" : "too large for a float", "", ""};
      }
    }
    return array;
  }

  std::span<const std::byte> content_;
  const std::string& file_;
};

template <class T>
constexpr const char* descr_of = std::is_same_v<T, float>    ? "<f4"
                                 : std::is_same_v<T, double> ? "<f8"
                                                             : "<i8";

std::string npy_header(const char* descr, const Shape& shape) {
  std::string text = std::string("{'descr': '") + descr + "', 'fortran_order': False, 'shape': (";
  for (std::size_t i = 0; i < shape.size(); ++i) {
    text += (i > 0 ? " " : "") + std::to_string(shape[i]);
    if (i + 1 < shape.size() || shape.size() == 1) text += ",";
  }
  text += "), }";
  text.append(63 - (10 + text.size()) % 64, ' ');
  text += '\n';
  const auto size = static_cast<unsigned>(text.size());
  return std::string(magic, 6) + '\1' + '\0' + static_cast<char>(size & 0xff) +
         static_cast<char>(size >> 8) + text;
}

}  // namespace

template <class T>
Result<Array<T>> parse_npy(std::span<const std::byte> content, const std::string& file) try {
  return Reader<T>(content, file).read();
} catch (const std::exception&) {
  return Error{file, "", "not enough memory to read it", "", ""};
}

template <class T>
Result<Table<T>> read_npy(const std::string& path) {
  const Result<Bytes> content = read_file(path);
  if (!content) return content.error();
  Result<Array<T>> array = parse_npy<T>(*content, path);
  if (!array) return array.error();
  Table<T> table;
  table.columns =
      array->shape.size() < 2 ? 1 : static_cast<std::size_t>(array->shape[array->shape.size() - 1]);
  table.rows = table.columns == 0 ? 0 : array->values.size() / table.columns;
  table.values = std::move(array->values);
  return table;
}

template <class T>
Result<> write_npy(const std::string& path, const Shape& shape, std::span<const T> values) try {
  if (shape.size() > most_npy_dimensions || count_of(shape) != values.size()) {
    return Error{path, "", "the values have not the size of their shape", shape_text(shape),
                 std::to_string(values.size()) + " values"};
  }
  const std::string header = npy_header(descr_of<T>, shape);
  Bytes data;
  data.reserve(values.size_bytes());
  for (const T value : values) {
    using U = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
    const U bits = std::bit_cast<U>(value);
    for (unsigned i = 0; i < sizeof(U); ++i) {
      data.push_back(static_cast<std::byte>((bits >> (8 * i)) & 0xff));
    }
  }
  const std::array<std::span<const std::byte>, 2> parts{std::as_bytes(std::span(header)), data};
  return write_file(path, parts);
} catch (const std::exception&) {
  return Error{path, "", "not enough memory to write it", "", ""};
}

// NOLINTBEGIN(bugprone-macro-parentheses): T is a type.
#define FIXNET_NPY(T)                                                                  \
  template Result<Array<T>> parse_npy(std::span<const std::byte>, const std::string&); \
  template Result<Table<T>> read_npy(const std::string&);                              \
  template Result<> write_npy(const std::string&, const Shape&, std::span<const T>);
FIXNET_NPY(float)
FIXNET_NPY(double)
FIXNET_NPY(std::int64_t)
#undef FIXNET_NPY
// NOLINTEND(bugprone-macro-parentheses)

}  // namespace fixnet::io
