// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <exception>
#include <fixnet/io/csv.hpp>
#include <set>
#include <type_traits>

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
  (void)std::from_chars(text.data(), text.data() + text.size(), wide);
  value = static_cast<T>(wide);
  return true;
}

template <class T>
bool number(std::string_view text, T& value) noexcept {
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (stop != end) return false;
  if constexpr (std::is_floating_point_v<T>) {
    if (value != value) return false;  // "NAN(7)": neither missing nor a number
    if (error == std::errc::result_out_of_range) return underflow(text, value);
  }
  return error == std::errc{};
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
      : scanner_(text, options.separator), file_(file), options_(options) {}

  Result<Table<T>> read() {
    Result<> step = Done{};
    if (options_.header) step = header();
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
      const Result<> step = take(field);
      if (!step) return step;
    }
    return Done{};
  }

  Result<> header() {
    scanner_.skip_empty_lines();
    if (scanner_.at_end()) return Error{file_, "", "no header: the file is empty", "", ""};
    std::set<std::string> seen;
    const Result<> step = line([&](const Field& field) -> Result<> {
      if (!seen.insert(field.text).second) {
        return wrong(field, "a column's name occurs twice", "", field.text);
      }
      table_.names.push_back(field.text);
      return Done{};
    });
    table_.columns = table_.names.size();
    return step;
  }

  Result<> row() {
    std::size_t count = 0;
    Field last;
    const Result<> step = line([&](const Field& field) -> Result<> {
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
      return wrong(field, "no number", std::is_integral_v<T> ? "a 64-bit integer" : "a number",
                   "'" + field.text + "'");
    }
    table_.values.push_back(value);
    return Done{};
  }

  Scanner scanner_;
  const std::string& file_;
  const CsvOptions& options_;
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

#define FIXNET_CSV(T)                                                                           \
  template Result<Table<T>> parse_csv(std::string_view, const std::string&, const CsvOptions&); \
  template Result<Table<T>> read_csv(const std::string&, const CsvOptions&);
FIXNET_CSV(float)
FIXNET_CSV(double)
FIXNET_CSV(std::int64_t)
#undef FIXNET_CSV

}  // namespace fixnet::io
