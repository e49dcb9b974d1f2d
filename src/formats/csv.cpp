// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <exception>
#include <fixnet/io/csv.hpp>
#include <set>
#include <type_traits>

#include "floats.hpp"

namespace fixnet::io {
namespace {

std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

bool is_missing(std::string_view field) noexcept {
  for (const std::string_view word : {"", "NA", "N/A", "NaN", "nan", "-nan", "null", "?"}) {
    if (field == word) return true;
  }
  return false;
}

/// Where something is, and what it is.
struct Field {
  std::string text;
  std::size_t line = 1, column = 1;  // of its first character, in bytes from 1
};

enum class After { field, line, end, failed };

/// Cuts the text into fields.
class Scanner {
 public:
  Scanner(std::string_view text, char separator) noexcept : rest_(text), separator_(separator) {
    if (rest_.starts_with("\xEF\xBB\xBF")) rest_.remove_prefix(3);  // as spreadsheets write it
  }

  [[nodiscard]] const std::string& what() const noexcept { return what_; }
  [[nodiscard]] bool at_end() const noexcept { return rest_.empty(); }
  [[nodiscard]] std::size_t line() const noexcept { return line_; }

  /// Skips lines without anything.
  void skip_empty_lines() noexcept {
    for (;;) {
      const std::size_t end = rest_.starts_with("\r\n") ? 2 : rest_.starts_with('\n') ? 1 : 0;
      if (end == 0) return;
      new_line(end);
    }
  }

  After next(Field& field) {
    field.line = line_, field.column = column_;
    field.text.clear();
    skip_spaces();
    if (rest_.starts_with('"')) {
      if (!quoted(field.text)) return After::failed;
    } else {
      const char stops[] = {separator_, '\n', '\r', '"', '\0'};
      const std::size_t size = rest_.find_first_of(std::string_view(stops, sizeof stops));
      field.text = trimmed(rest_.substr(0, size));
      advance(std::min(size, rest_.size()));
    }
    skip_spaces();
    return separator();
  }

 private:
  void advance(std::size_t n) noexcept {
    rest_.remove_prefix(n);
    column_ += n;
  }
  void new_line(std::size_t n) noexcept {
    rest_.remove_prefix(n);
    ++line_, column_ = 1;
  }
  void skip_spaces() noexcept {
    while (!rest_.empty() && (rest_[0] == ' ' || rest_[0] == '\t') && rest_[0] != separator_) {
      advance(1);
    }
  }
  bool quoted(std::string& text) {
    advance(1);
    for (;;) {
      const std::size_t size = rest_.find('"');
      if (size == std::string_view::npos) {
        what_ = "a quote that is not closed";
        return false;
      }
      for (const char c : rest_.substr(0, size)) {
        text += c;
        ++column_;
        if (c == '\n') ++line_, column_ = 1;
      }
      rest_.remove_prefix(size);
      advance(1);
      if (!rest_.starts_with('"')) return true;
      text += '"';
      advance(1);
    }
  }
  After separator() {
    if (rest_.empty()) return After::end;
    if (rest_[0] == separator_) {
      advance(1);
      return After::field;
    }
    const std::size_t end = rest_.starts_with("\r\n") ? 2 : rest_[0] == '\n' ? 1 : 0;
    if (end > 0) {
      new_line(end);
      return After::line;
    }
    what_ = rest_[0] == '\0' ? "a zero byte" : "text before or behind quotes, or a lone CR";
    return After::failed;
  }

  std::string_view rest_;
  char separator_;
  std::size_t line_ = 1, column_ = 1;
  std::string what_;
};

/// The power of ten of a number's first digit that is not 0; none for 0.
std::int64_t magnitude(std::string_view text) noexcept {
  const std::size_t e = std::min(text.find_first_of("eE"), text.size());
  const std::size_t point = std::min(text.find('.'), e), first = text.find_first_of("123456789");
  std::int64_t power = 0;
  if (e < text.size()) {
    const std::size_t begin = e + (text.substr(e + 1).starts_with('+') ? 2 : 1);
    const auto read = std::from_chars(text.data() + begin, text.data() + text.size(), power);
    constexpr std::int64_t most = std::int64_t{1} << 62;
    if (read.ec != std::errc{}) power = text[begin] == '-' ? -most : most;
  }
  const auto at = static_cast<std::int64_t>(first), dot = static_cast<std::int64_t>(point);
  return power + (at < dot ? dot - at - 1 : dot - at);
}

/// What is too small for T is 0, or the least number above it, as strtod has it.
template <class T>
bool underflow(std::string_view text, T& value) noexcept {
  if (magnitude(text) >= 0) return false;
  double wide = text.starts_with('-') ? -0.0 : 0.0;
  (void)floats_impl::from_chars(text.data(), text.data() + text.size(), wide);
  value = static_cast<T>(wide);
  return true;
}

template <class T>
bool number(std::string_view text, T& value) noexcept {
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  const char* const end = text.data() + text.size();
  const auto [stop, error] = floats_impl::from_chars(text.data(), end, value);
  if (stop != end) return false;
  if constexpr (std::is_floating_point_v<T>) {
    if (value != value) return false;  // "NAN(7)": neither missing nor a number
    if (error == std::errc::result_out_of_range) return underflow(text, value);
  }
  return error == std::errc{};
}

/// Is it a number, or missing? So are the fields of a first line that names no columns.
bool is_value(const std::string& field) noexcept {
  double value = 0;
  return is_missing(trimmed(field)) || number(trimmed(field), value);
}

/// Which separator does a field that is no number look like it was cut by? 0 for none.
char other_separator(std::string_view field, char separator) noexcept {
  for (const char c : {';', '\t', '|', ','}) {
    if (c != separator && field.find(c) != std::string_view::npos) return c;
  }
  return 0;
}

/// Can T be what missing values become?
template <class T>
bool holds(double value) noexcept {
  return !std::is_integral_v<T> || (value >= -0x1p63 && value < 0x1p63);
}

template <class T>
class Reader {
 public:
  Reader(std::string_view text, const std::string& file, const CsvOptions& options)
      : scanner_(text, options.separator), text_(text), file_(file), options_(options) {}

  Result<Table<T>> read() {
    Result<> step = not_utf16();
    if (step && options_.header) step = header();
    while (step) {
      scanner_.skip_empty_lines();
      if (scanner_.at_end()) break;
      step = row();
    }
    if (!step) return step.error();
    return std::move(table_);
  }

 private:
  static std::string place(const Field& field) {
    return "line " + std::to_string(field.line) + ", column " + std::to_string(field.column);
  }
  Error wrong(const Field& field, std::string what, std::string expected, std::string found) const {
    constexpr std::size_t longest = 60;
    if (found.size() > longest) found.replace(longest, std::string::npos, "...");
    return {file_, place(field), std::move(what), std::move(expected), std::move(found)};
  }

  /// Calls take(field) for each field of a line.
  template <class Take>
  Result<> line(const Take& take) {
    Field field;
    After after = After::field;
    while (after == After::field) {
      after = scanner_.next(field);
      if (after == After::failed) return wrong(field, scanner_.what(), "", "");
      Result<> step = take(field);
      if (!step) return step;
    }
    return Done{};
  }

  Result<> header() {
    scanner_.skip_empty_lines();
    if (scanner_.at_end()) return Error{file_, "", "no header: the file is empty", "", ""};
    std::set<std::string> seen;
    first_line_ = scanner_.line();
    Result<> step = line([&](const Field& field) -> Result<> {
      if (!seen.insert(field.text).second) {
        return wrong(field, "a column's name occurs twice", "", field.text);
      }
      table_.names.push_back(field.text);
      return Done{};
    });
    table_.columns = table_.names.size();
    if (step && !options_.numbers_as_names) return not_numbers();
    return step;
  }

  /// A first line without a name is data, which would be lost.
  Result<> not_numbers() const {
    const auto& names = table_.names;
    const auto missing = [](const std::string& name) { return is_missing(trimmed(name)); };
    if (!std::all_of(names.begin(), names.end(), is_value)) return Done{};
    if (std::all_of(names.begin(), names.end(), missing)) return Done{};
    return Error{file_, "line " + std::to_string(first_line_), "a header of numbers alone",
                 "names, or CsvOptions{.header = false} for a file without them",
                 "'" + names[0] + "'"};
  }

  /// What spreadsheets call Unicode text has two bytes for each letter.
  Result<> not_utf16() const {
    if (!text_.starts_with("\xFF\xFE") && !text_.starts_with("\xFE\xFF")) return Done{};
    return Error{file_, "", "text in UTF-16", "UTF-8", ""};
  }

  Result<> row() {
    std::size_t count = 0;
    Field last;
    Result<> step = line([&](const Field& field) -> Result<> {
      ++count;
      last.line = field.line, last.column = field.column;
      if (table_.columns > 0 && count > table_.columns) return width(last, count);
      return value(field);
    });
    if (!step) return step;
    if (table_.columns == 0) table_.columns = count;
    if (count != table_.columns) return width(last, count);
    ++table_.rows;
    return Done{};
  }

  Error no_number(const Field& field) const {
    const char other = other_separator(field.text, options_.separator);
    const std::string hint = other == 0 ? "" : ": is CsvOptions::separator " + quoted(other) + "?";
    return wrong(field, "no number" + hint, std::is_integral_v<T> ? "a 64-bit integer" : "a number",
                 "'" + field.text + "'");
  }
  static std::string quoted(char c) { return c == '\t' ? "'\\t'" : std::string{'\'', c, '\''}; }

  Error width(const Field& field, std::size_t count) const {
    return wrong(field, "another number of fields", std::to_string(table_.columns),
                 std::to_string(count) + (count > table_.columns ? " or more" : ""));
  }

  Result<> value(const Field& field) {
    T value{};
    const std::string_view text = trimmed(field.text);
    if (is_missing(text)) {
      if (!options_.missing || !holds<T>(*options_.missing))
        return wrong(field, "a missing value", "a number", "'" + field.text + "'");
      value = static_cast<T>(*options_.missing);
    } else if (!number(text, value)) {
      return no_number(field);
    }
    table_.values.push_back(value);
    return Done{};
  }

  Scanner scanner_;
  std::string_view text_;
  const std::string& file_;
  const CsvOptions& options_;
  std::size_t first_line_ = 1;  // the header's
  Table<T> table_;
};

}  // namespace

template <class T>
Result<Table<T>> parse_csv(std::string_view text, const std::string& file,
                           const CsvOptions& options) try {
  return Reader<T>(text, file, options).read();
} catch (const std::exception&) {
  return Error{file, "", "not enough memory to read it", "", ""};
}

template <class T>
Result<Table<T>> read_csv(const std::string& path, const CsvOptions& options) {
  const Result<Bytes> content = read_file(path);
  if (!content) return content.error();
  const std::string_view text(reinterpret_cast<const char*>(content->data()), content->size());
  return parse_csv<T>(text, path, options);
}

// NOLINTBEGIN(bugprone-macro-parentheses): T is a type.
#define FIXNET_CSV(T)                                                                           \
  template Result<Table<T>> parse_csv(std::string_view, const std::string&, const CsvOptions&); \
  template Result<Table<T>> read_csv(const std::string&, const CsvOptions&);
FIXNET_CSV(float)
FIXNET_CSV(double)
FIXNET_CSV(std::int64_t)
#undef FIXNET_CSV
// NOLINTEND(bugprone-macro-parentheses)

}  // namespace fixnet::io
