// SPDX-License-Identifier: MIT
#include "npy_header.hpp"

#include <charconv>

namespace fixnet::io {
namespace {

/// Reads the part of Python's literals that numpy.save writes.
class Parser {
 public:
  explicit Parser(std::string_view text) noexcept : rest_(text) {}

  std::string dictionary(NpyHeader& header) {
    if (!take('{')) return "no dictionary";
    while (!take('}')) {
      std::string key;
      if (!quoted(key) || !take(':')) return "a key without quotes or colon";
      if (std::string what = field(key, header); !what.empty()) return what;
      if (!take(',') && !next_is('}')) return "no comma between its fields";
    }
    if (seen_ != 7) return "lacks one of descr, fortran_order, shape";
    skip_spaces();
    return rest_.empty() ? "" : "text behind the dictionary";
  }

 private:
  std::string field(const std::string& key, NpyHeader& header) {
    const unsigned bit = key == "descr"           ? 1u
                         : key == "fortran_order" ? 2u
                         : key == "shape"         ? 4u
                                                  : 0u;
    if (bit == 0) return "the unknown field '" + key + "'";
    if ((seen_ & bit) != 0) return "the field '" + key + "' twice";
    seen_ |= bit;
    if (bit == 1 && !quoted(header.descr)) return "a descr that is no text";
    if (bit == 2 && !boolean(header.fortran_order)) return "a fortran_order not True or False";
    if (bit == 4 && !tuple(header.shape)) return "a shape that is no tuple of sizes";
    return "";
  }

  void skip_spaces() noexcept {
    while (!rest_.empty() && (rest_[0] == ' ' || rest_[0] == '\n')) rest_.remove_prefix(1);
  }
  bool next_is(char c) noexcept {
    skip_spaces();
    return !rest_.empty() && rest_[0] == c;
  }
  bool take(char c) noexcept {
    if (!next_is(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool quoted(std::string& text) {
    const char quote = next_is('"') ? '"' : '\'';
    if (!take(quote)) return false;
    const std::size_t end = rest_.find(quote);
    if (end == std::string_view::npos) return false;
    text = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return text.find('\\') == std::string::npos;
  }
  bool boolean(bool& value) noexcept {
    skip_spaces();
    value = rest_.starts_with("True");
    if (!value && !rest_.starts_with("False")) return false;
    rest_.remove_prefix(value ? 4 : 5);
    return true;
  }
  bool tuple(Shape& shape) {
    if (!take('(')) return false;
    bool comma = false;
    while (!take(')')) {
      std::uint64_t size = 0;
      if ((!shape.empty() && !comma) || !number(size)) return false;
      if (shape.size() == most_npy_dimensions) return false;
      shape.push_back(size);
      comma = take(',');
    }
    return shape.size() != 1 || comma;  // (3) is a number in Python
  }
  bool number(std::uint64_t& value) noexcept {
    skip_spaces();
    const char* const begin = rest_.data();
    const auto [end, error] = std::from_chars(begin, begin + rest_.size(), value);
    if (error != std::errc{}) return false;
    rest_.remove_prefix(static_cast<std::size_t>(end - begin));
    if (!rest_.empty() && rest_[0] == 'L') rest_.remove_prefix(1);  // Python 2 wrote (3L,)
    return true;
  }

  std::string_view rest_;
  unsigned seen_ = 0;
};

}  // namespace

std::string parse_npy_header(std::string_view text, NpyHeader& header) {
  return Parser(text).dictionary(header);
}

}  // namespace fixnet::io
