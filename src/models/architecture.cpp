// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
#include <cmath>
#include <exception>
#include <fixnet/io/architecture.hpp>
#include <fixnet/io/printable.hpp>
#include <limits>
#include <numeric>

namespace fixnet::io {
namespace {

bool is_name(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Cuts the arguments at commas that stand in no brackets.
std::vector<std::string> arguments_of(std::string_view text) {
  std::vector<std::string> all(1);
  int depth = 0;
  for (const char c : text) {
    depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
    if (c == ',' && depth == 0) {
      all.emplace_back();
    } else {
      all.back() += c;
    }
  }
  return all;
}

/// Reads all of the text; the smallest integer, which has no opposite, is none.
bool parse_int(std::string_view text, std::int64_t& value) noexcept {
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  return error == std::errc{} && stop == end && value != std::numeric_limits<std::int64_t>::min();
}

Ratio lowest(std::int64_t num, std::int64_t den) noexcept {
  const std::int64_t common = std::gcd(num, den);
  return {num / common, den / common};
}

/// The number itself, a fraction of 2^n.
bool exact_ratio(double value, Ratio& ratio) noexcept {
  int exponent = 0;
  const double digits = std::ldexp(std::frexp(value, &exponent), 53);
  const int shift = 53 - exponent;
  if (shift < 0 || shift > 62) return false;
  ratio = lowest(static_cast<std::int64_t>(digits), std::int64_t{1} << shift);
  return true;
}

/// The convergents of the continued fraction, until one rounds to the value.
template <class T>
bool nearest_ratio(T value, Ratio& ratio) noexcept {
  constexpr double largest = 0x1p53;
  if (!(std::fabs(value) < T(1e9))) return false;
  double rest = std::fabs(static_cast<double>(value));
  std::int64_t n0 = 0, n1 = 1, d0 = 1, d1 = 0;
  for (int step = 0; step < 40; ++step) {
    const double whole = std::floor(rest);
    const double n2 = whole * static_cast<double>(n1) + static_cast<double>(n0);
    const double d2 = whole * static_cast<double>(d1) + static_cast<double>(d0);
    if (n2 > largest || d2 > largest) break;
    n0 = n1, d0 = d1;
    n1 = static_cast<std::int64_t>(n2), d1 = static_cast<std::int64_t>(d2);
    ratio = {value < 0 ? -n1 : n1, d1};
    if (static_cast<T>(ratio.value()) == value) return true;
    if (rest == whole) break;
    rest = 1 / (rest - whole);
  }
  return exact_ratio(static_cast<double>(value), ratio);
}

}  // namespace

std::string LayerText::text() const {
  std::string all = name;
  for (std::size_t i = 0; i < arguments.size(); ++i) all += (i == 0 ? "(" : ",") + arguments[i];
  return arguments.empty() ? all : all + ")";
}

std::string Ratio::text() const {
  char buffer[64];
  names_impl::Writer out{buffer};
  names_impl::put_ratio(out, num, den);
  return {buffer, out.size};
}

namespace {

/// The digits behind a decimal point, as a fraction of a power of ten.
bool parse_places(std::string_view text, Ratio& ratio) noexcept {
  if (text.empty() || text[0] == '-' || text.size() > 18) return false;
  std::int64_t num = 0, den = 1;
  if (!parse_int(text, num)) return false;
  for (std::size_t i = 0; i < text.size(); ++i) den *= 10;
  ratio = lowest(num, den);
  return true;
}

/// whole + places, both below or both above 0; false where a number does not fit.
bool parse_decimal(std::string_view text, std::size_t point, Ratio& ratio) noexcept {
  std::int64_t whole = 0;
  if (!parse_int(text.substr(0, point), whole)) return false;
  if (!parse_places(text.substr(point + 1), ratio)) return false;
  const std::int64_t most = (std::numeric_limits<std::int64_t>::max() - ratio.num) / ratio.den;
  if (whole < -most || whole > most) return false;
  const bool negative = text[0] == '-';
  ratio.num = whole * ratio.den + (negative ? -ratio.num : ratio.num);
  return true;
}

}  // namespace

bool parse_ratio(std::string_view text, Ratio& ratio) noexcept {
  const std::size_t slash = text.find('/'), point = text.find('.');
  if (slash == std::string_view::npos && point != std::string_view::npos)
    return parse_decimal(text, point, ratio);
  std::int64_t num = 0, den = 1;
  if (!parse_int(text.substr(0, slash), num)) return false;
  if (slash != std::string_view::npos && !parse_int(text.substr(slash + 1), den)) return false;
  if (den <= 0) return false;
  ratio = lowest(num, den);
  return true;
}

bool ratio_of(double value, Ratio& ratio) noexcept { return nearest_ratio(value, ratio); }
bool ratio_of(float value, Ratio& ratio) noexcept { return nearest_ratio(value, ratio); }

namespace {

/// "Linear(2,10)", "ReLU", "Mine<3,a::B>"; false for what is no layer.
bool parse_layer(std::string_view word, LayerText& layer) {
  const auto end = std::find_if_not(word.begin(), word.end(), is_name);
  const auto size = static_cast<std::size_t>(end - word.begin());
  const std::string_view rest = word.substr(size);
  const bool plain = rest.empty() || rest[0] == '<';
  const bool closed = rest.size() > 2 && rest.front() == '(' && rest.back() == ')';
  if (size == 0 || (!plain && !closed) || printable(word) != word) return false;
  layer.name = plain ? word : word.substr(0, size);
  if (closed) layer.arguments = arguments_of(rest.substr(1, rest.size() - 2));
  return true;
}

}  // namespace

Result<std::vector<LayerText>> parse_architecture(std::string_view text,
                                                  const std::string& file) try {
  std::vector<LayerText> layers;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (word.empty()) continue;
    if (!parse_layer(word, layers.emplace_back())) {
      return Error{file, "", "no list of layers", "such as Linear(2,10) ReLU", std::string(word)};
    }
  }
  if (layers.empty()) return Error{file, "", "no layers", "such as Linear(2,10) ReLU", "none"};
  return layers;
} catch (const std::exception&) {
  return Error{file, "", "not enough memory to read it", "", ""};
}

std::uint64_t architecture_hash_of(std::string_view text) noexcept { return text_hash(text); }

}  // namespace fixnet::io
