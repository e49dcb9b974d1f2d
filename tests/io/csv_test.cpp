// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/io/csv.hpp>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet::io;
using namespace std::string_literals;

namespace {

constexpr CsvOptions plain{.separator = ',', .header = false, .missing = {}};

std::string complaint(const std::string& text, const CsvOptions& options = plain) {
  const auto table = parse_csv<double>(text, "f", options);
  return table ? "" : table.error().text();
}
std::vector<double> values(const std::string& text, const CsvOptions& options = plain) {
  const auto table = parse_csv<double>(text, "f", options);
  if (!table) FAIL(table.error().text());
  return table->values;
}

}  // namespace

TEST_CASE("csv: a header and rows, LF or CR LF, with or without the last line's end") {
  for (const std::string end : {"\n", "\r\n"}) {
    for (const std::string last : {"", "\n", "\r\n\r\n\n"}) {
      const auto table = parse_csv<float>(
          "a, \"b \"\"c\"\"\"" + end + "1,2.5" + end + end + "-3,+4e1" + last, "f", {});
      if (!table) FAIL(table.error().text());
      CHECK(table->names == std::vector<std::string>{"a", "b \"c\""});
      CHECK(table->rows == 2);
      CHECK(table->columns == 2);
      CHECK(table->values == std::vector<float>{1, 2.5f, -3, 40});
    }
  }
}

TEST_CASE("csv: fields in quotes, spaces around fields, other separators, a byte order mark") {
  CHECK(values("\xEF\xBB\xBF 1 ,\t\"2\" , \" 3 \"") == std::vector<double>{1, 2, 3});
  CHECK(values("1;2\n", {.separator = ';', .header = false, .missing = {}}) ==
        std::vector<double>{1, 2});
  CHECK(values("1\t 2\n", {.separator = '\t', .header = false, .missing = {}}) ==
        std::vector<double>{1, 2});
  CHECK(parse_csv<double>("\"two\nlines\",b\n1,2", "f")->names[0] == "two\nlines");
}

TEST_CASE("csv: numbers are read to the nearest, the least and the largest too") {
  const auto read = values("0.1,1e308,5e-324,1e-400,-1e-400,inf,-inf,.5,5.");
  CHECK(read == std::vector<double>{0.1, 1e308, 5e-324, 0, 0, HUGE_VAL, -HUGE_VAL, 0.5, 5});
  CHECK(std::signbit(read[4]));
  const auto small =
      parse_csv<float>("1e-50,0.00000000000000000000000000000000000000000001", "f", plain);
  REQUIRE(small);
  CHECK(small->values == std::vector<float>{0.0f, 1e-44f});
  const auto whole =
      parse_csv<std::int64_t>("9223372036854775807,-9223372036854775808", "f", plain);
  REQUIRE(whole);
  CHECK(whole->values[0] == std::numeric_limits<std::int64_t>::max());
  CHECK_FALSE(parse_csv<std::int64_t>("9223372036854775808", "f", plain).ok());
  CHECK_FALSE(parse_csv<std::int64_t>("1.0", "f", plain).ok());
}

TEST_CASE("csv: a missing value becomes what was asked for, or is an error") {
  for (const std::string word :
       {"", " ", "NA", "N/A", "NaN", "nan", "-nan", "null", "?", "\"\"", "\"NA\""}) {
    CHECK(complaint("1," + word + "\n2,3").starts_with("f: line 1, column 3: a missing value"));
    CHECK(values("1," + word + "\n2,3", {.separator = ',', .header = false, .missing = -7}) ==
          std::vector<double>{1, -7, 2, 3});
  }
  const CsvOptions with_nan{.separator = ',', .header = false, .missing = std::nan("")};
  CHECK(std::isnan(values("1,\n", with_nan)[1]));
  CHECK_FALSE(parse_csv<std::int64_t>("1,\n", "f", with_nan).ok());
}

TEST_CASE("csv: a bad number is an error with its line and column") {
  CHECK(complaint("1,2\n3, 4x\n") ==
        "f: line 2, column 3: no number: expected a number, found '4x'");
  CHECK(complaint("\n\n\"1\",\"\n\"\n").starts_with("f: line 3, column 5: "));
  CHECK(complaint("1,\"2\n\"\n3,x").starts_with("f: line 1, column 3: no number"));
  CHECK(complaint("\"1\n\",2\nx,1", {}).starts_with("f: line 3, column 1: no number"));
  CHECK(complaint("a,\"b\n\"\n1,2\nx,1", {}).starts_with("f: line 4, column 1: no number"));
  for (const std::string bad :
       {"+-1", "1e400", "-1e400", "0x10", "1,000.0x", "--1", "1 2", "e5", "-", "NAN(7)",
        "-1e99999999999999999999", "1e99999999999999999999"}) {
    CHECK(complaint(bad).starts_with("f: line 1, column "));
  }
  CHECK(complaint(std::string(1000, 'x')).size() < 150);
}

TEST_CASE("csv: numbers of many digits are as large as they are, negative ones too") {
  const std::string zeros(400, '0');
  for (const std::string sign : {"", "-"}) {
    CHECK(complaint(sign + "1" + zeros).find("no number") != std::string::npos);
    CHECK(complaint(sign + "0.01e400").find("no number") != std::string::npos);
    CHECK(values(sign + "1" + zeros + "e-400") == std::vector<double>{sign == "-" ? -1.0 : 1.0});
    CHECK(values(sign + "0." + zeros + "1") == std::vector<double>{0});
    CHECK(values(sign + "0." + zeros + "1e401") == std::vector<double>{sign == "-" ? -1.0 : 1.0});
    CHECK(values(sign + "0e99999999999999999999") == std::vector<double>{0});
    CHECK(values(sign + "1e-99999999999999999999") == std::vector<double>{0});
  }
}

TEST_CASE("csv: lines that are not of one width, and quotes that do not close, are errors") {
  CHECK(complaint("1,2\n3\n") ==
        "f: line 2, column 1: another number of fields: expected 2, found 1");
  CHECK(complaint("1,2\n3,4,5\n") ==
        "f: line 2, column 5: another number of fields: expected 2, found 3 or more");
  CHECK(complaint("1,\"2\n") == "f: line 1, column 3: a quote that is not closed");
  CHECK(complaint("\"1\"2") == "f: line 1, column 1: text before or behind quotes, or a lone CR");
  CHECK(complaint("1\"2\"").find("text before or behind quotes") != std::string::npos);
  CHECK(complaint("1\r2").find("a lone CR") != std::string::npos);
  CHECK(complaint("1\0002"s) == "f: line 1, column 1: a zero byte");
  CHECK(complaint("a,a\n1,2", {}) == "f: line 1, column 3: a column's name occurs twice: found a");
  CHECK(complaint("", {}) == "f: no header: the file is empty");
  CHECK(values("").empty());
}

TEST_CASE("csv: a first line of numbers alone is data, and an error that names the option") {
  const std::string says =
      "f: line 1: a header of numbers alone: expected names, or CsvOptions{.header = false} for a "
      "file without them, found '1'";
  CHECK(complaint("1,2\n3,4\n", {}) == says);
  CHECK(complaint("1,2", {}) == says);
  CHECK(complaint("\"1\", 2.5e3 ,NA,\n3,4,5,6\n", {}) == says);
  CHECK(complaint("\n\n-inf\n3", {}).starts_with("f: line 3: a header of numbers alone"));
  CHECK(complaint("1,x\n3,4\n", {}).empty());
  CHECK(complaint(",NA\n3,4\n", {}).empty());
  CsvOptions years;
  years.numbers_as_names = true;
  const auto table = parse_csv<double>("2025,2026\n3,4\n", "f", years);
  REQUIRE(table);
  CHECK(table->names == std::vector<std::string>{"2025", "2026"});
  CHECK(table->rows == 1);
  CHECK_FALSE(parse_csv<std::int64_t>("1.5,2\n3,4\n", "f").ok());
  CHECK_FALSE(parse_csv<float>("1e300,2\n3,4\n", "f").ok());
}

TEST_CASE("csv: another separator than the expected one, and UTF-16, are named") {
  CHECK(complaint("a;b\n1;2\n", {}) ==
        "f: line 2, column 1: no number: is CsvOptions::separator ';'?: expected a number, "
        "found '1;2'");
  CHECK(complaint("1\t2\n").find("is CsvOptions::separator '\\t'?") != std::string::npos);
  CHECK(complaint("x,1\n").find("separator") == std::string::npos);
  CHECK(complaint("\xFF\xFE\x31\x00"s) == "f: text in UTF-16: expected UTF-8");
  CHECK(complaint("\xFE\xFF\x00\x31"s) == "f: text in UTF-16: expected UTF-8");
}

TEST_CASE("csv: a file is read by its name") {
  const Folder folder;
  put_content(folder / "a.csv", "x,y\n1,2\n");
  CHECK(read_csv<float>(folder / "a.csv")->values == std::vector<float>{1, 2});
  CHECK(read_csv<float>(folder / "b.csv").error().file == (folder / "b.csv"));
}
