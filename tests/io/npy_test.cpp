// SPDX-License-Identifier: MIT
#include <bit>
#include <cmath>
#include <fixnet/io/npy.hpp>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet::io;
using namespace std::string_literals;

namespace {

// An .npy file with this dictionary, padded as numpy.save does.
std::string file_of(std::string header, const std::string& data, int version = 1) {
  const std::size_t before = version == 1 ? 10 : 12;
  header.append(63 - (before + header.size()) % 64, ' ');
  header += '\n';
  std::string file = "\x93NUMPY"s + static_cast<char>(version) + '\0';
  for (std::size_t i = 0; i < before - 8; ++i) {
    file += static_cast<char>((header.size() >> (8 * i)) & 0xff);
  }
  return file + header + data;
}
std::string header(const std::string& descr, const std::string& shape, bool fortran = false) {
  return "{'descr': '" + descr + "', 'fortran_order': " + (fortran ? "True" : "False") +
         ", 'shape': " + shape + ", }";
}
template <class T>
Result<Array<T>> parse(const std::string& file) {
  return parse_npy<T>(as_bytes(file), "f");
}
template <class T>
std::vector<T> values(const std::string& descr, const std::string& shape, const std::string& data,
                      bool fortran = false, int version = 1) {
  const auto array = parse<T>(file_of(header(descr, shape, fortran), data, version));
  if (!array) FAIL(array.error().text());
  return array->values;
}
std::string complaint(const std::string& file) {
  const auto array = parse<double>(file);
  return array ? "" : array.error().text();
}

}  // namespace

TEST_CASE("npy: every number type and both byte orders are converted") {
  CHECK(values<double>("<f4", "(2,)", "\0\0\x80\x3f\0\0\0\xc0"s) == std::vector<double>{1, -2});
  CHECK(values<float>(">f4", "(1,)", "\x3f\x80\0\0"s) == std::vector<float>{1});
  CHECK(values<double>("<f8", "(1,)", "\0\0\0\0\0\0\xf8\x3f"s) == std::vector<double>{1.5});
  CHECK(values<double>(">f8", "(1,)", "\x3f\xf8\0\0\0\0\0\0"s) == std::vector<double>{1.5});
  CHECK(values<float>("<f2", "(1,)", "\0\x3e"s) == std::vector<float>{1.5f});
  CHECK(values<double>("|u1", "(2,)", "\xff\1"s) == std::vector<double>{255, 1});
  CHECK(values<double>("|i1", "(2,)", "\xff\1"s) == std::vector<double>{-1, 1});
  CHECK(values<double>("|b1", "(2,)", "\0\1"s) == std::vector<double>{0, 1});
  CHECK(values<double>("<i2", "(1,)", "\xfe\xff"s) == std::vector<double>{-2});
  CHECK(values<double>(">u2", "(1,)", "\1\2"s) == std::vector<double>{258});
  CHECK(values<std::int64_t>("<i4", "(1,)", "\xfd\xff\xff\xff"s) == std::vector<std::int64_t>{-3});
  CHECK(values<std::int64_t>(">i8", "(1,)", "\x80\0\0\0\0\0\0\0"s) ==
        std::vector<std::int64_t>{std::numeric_limits<std::int64_t>::min()});
  CHECK(values<double>("<u8", "(1,)", "\0\0\0\0\0\0\0\x80"s) == std::vector<double>{0x1p63});
}

TEST_CASE("npy: an integer is wanted, a number that is none is an error") {
  CHECK(values<std::int64_t>("<f4", "(1,)", "\0\0\0\xc0"s) == std::vector<std::int64_t>{-2});
  for (const auto& [descr, data] :
       std::vector<std::pair<std::string, std::string>>{{"<f4", "\0\0\0\x3f"s},    // 0.5
                                                        {"<f4", "\0\0\xc0\x7f"s},  // NaN
                                                        {"<f4", "\0\0\x80\x7f"s},  // infinity
                                                        {"<f8", "\0\0\0\0\0\0\xe0\x43"s},   // 2^63
                                                        {"<u8", "\0\0\0\0\0\0\0\x80"s}}) {  // 2^63
    const auto array = parse<std::int64_t>(file_of(header(descr, "(1,)"), data));
    REQUIRE_FALSE(array.ok());
    CHECK(array.error().text() == "f: number 0: no 64-bit integer");
  }
}

TEST_CASE(
    "npy: a number too large for a float is an error where floats are wanted, infinity is not") {
  const auto read = [](const std::string& data) {
    return parse<float>(file_of(header("<f8", "(2,)"), little_endian(1.0) + data));
  };
  for (const double large : {1e300, -1e300, 3.5e38}) {
    REQUIRE_FALSE(read(little_endian(large)).ok());
    CHECK(read(little_endian(large)).error().text() == "f: number 1: too large for a float");
  }
  const double inf = std::numeric_limits<double>::infinity();
  CHECK(read(little_endian(inf))->values[1] == std::numeric_limits<float>::infinity());
  CHECK(read(little_endian(-inf))->values[1] == -std::numeric_limits<float>::infinity());
  CHECK(std::isnan(read(little_endian(std::nan("")))->values[1]));
  CHECK(read(little_endian(3.4e38))->values[1] == 3.4e38f);
  CHECK(values<double>("<f8", "(1,)", little_endian(1e300)) == std::vector<double>{1e300});
}

TEST_CASE("npy: Fortran order is put in rows") {
  CHECK(values<double>("|u1", "(2, 3)", "\1\2\3\4\5\6", true) ==
        std::vector<double>{1, 3, 5, 2, 4, 6});
  CHECK(values<double>("|u1", "(2, 1, 2, 2)", "\1\2\3\4\5\6\7\x8", true) ==
        std::vector<double>{1, 5, 3, 7, 2, 6, 4, 8});
}

TEST_CASE("npy: versions 1 to 3, and every shape") {
  for (const int version : {1, 2, 3}) {
    CHECK(values<double>("|u1", "(1,)", "\7", false, version) == std::vector<double>{7});
  }
  CHECK(values<double>("|u1", "()", "\7") == std::vector<double>{7});
  CHECK(values<double>("|u1", "(0, 5)", "").empty());
  CHECK(values<double>("|u1", "(2L, 1L)", "\1\2").size() == 2);
  CHECK(parse<float>(file_of(R"({"shape":(1,1),"fortran_order":False,"descr":"|u1"})", "\1"))
            ->shape == Shape{1, 1});
  CHECK(parse<float>(file_of(header(">u2", "(1,)"), "ab"))->type == ">u2");
}

TEST_CASE("npy: bad headers are errors that say what is wrong") {
  CHECK(complaint("") == "f: no .npy file");
  CHECK(complaint("PK\x03\x04, as a .npz file begins") ==
        "f: a zip file, such as numpy.savez writes: expected a .npy file: numpy.save writes each "
        "array of "
        "it");
  CHECK(complaint("\x93NUMPY\4\0\0\0"s) ==
        "f: unknown version: expected 1.0, 2.0 or 3.0, found 4.0");
  CHECK(complaint("\x93NUMPY\2\0\xff\xff\xff\xff"s) ==
        "f: header too large: expected at most 0 bytes, found 4294967295");
  CHECK(complaint("\x93NUMPY\1\0\xff\xff"s + std::string(70000, ' ')) ==
        "f: header too large: expected at most 10000 bytes, found 65535");
  CHECK(complaint(file_of(header("|O", "(1,)"), "x"))
            .starts_with("f: numbers of an unsupported type"));
  for (const std::string descr : {"<c8", "<f1", "<f3", "|f4", "<U1", "f4", "<f16", "", "<i0"}) {
    CHECK(complaint(file_of(header(descr, "(1,)"), "xxxx")).find("unsupported") !=
          std::string::npos);
  }
  for (const std::string shape :
       {"(1)", "1", "(-1,)", "(1 1)", "(1,,)", "(1.0,)", "(1,", "", "(18446744073709551616,)"}) {
    CHECK(complaint(file_of(header("|u1", shape), "x")).starts_with("f: header: "));
  }
  for (const std::string text :
       {"", "{", "{}", "[1]", "{'descr': '|u1'}", "{'a': 1}", "{'descr': '|u1', 'descr': '|u1'}",
        "{'descr'}", "{'descr': 1}", "{'fortran_order': 1}", "{'descr': '\\x41'}"}) {
    CHECK(complaint(file_of(text, "x")).starts_with("f: header: "));
  }
  CHECK(complaint(file_of(header("|u1", "(1,)") + "x", "x")) ==
        "f: header: text behind the dictionary");
}

TEST_CASE("npy: data that are not the shape's are errors, however large the shape") {
  CHECK(complaint(file_of(header("<f4", "(2,)"), "1234567")) ==
        "f: its data do not have its size: expected 8 bytes for [2] of <f4, found 7 bytes");
  CHECK(complaint(file_of(header("<f8", "(2, 9223372036854775807)"), "1234567")) ==
        "f: its data do not have its size: expected 2^64 or more bytes for "
        "[2, 9223372036854775807] of <f8, found 7 bytes");
  for (const std::string shape :
       {"(3,)", "(1,)", "(0,)", "(4294967296, 4294967296)", "(2, 9223372036854775808)",
        "(18446744073709551615, 18446744073709551615, 0)"}) {
    CHECK_FALSE(complaint(file_of(header("<f4", shape), "12345678")).empty());
  }
  CHECK(complaint(file_of(header("<f4", "(18446744073709551615, 18446744073709551615, 0)"), ""))
            .empty());
}

TEST_CASE("npy: cut off at any byte it is an error") {
  const std::string whole = file_of(header("<f4", "(2, 2)"), std::string(16, 'x'));
  for (std::size_t size = 0; size < whole.size(); ++size) {
    if (parse<float>(whole.substr(0, size)).ok()) FAIL(size);
  }
}

TEST_CASE("npy: what is written is what numpy.save writes, and is read again") {
  const Folder folder;
  const float rows[] = {1, 2, 3, 4, 5, 6};
  REQUIRE(write_npy<float>(folder / "a.npy", {3, 2}, rows));
  std::string bytes;
  for (const float value : rows) bytes += little_endian(value);
  CHECK(content(folder / "a.npy") == file_of(header("<f4", "(3, 2)"), bytes));
  const auto table = read_npy<double>(folder / "a.npy");
  REQUIRE(table);
  CHECK(table->rows == 3);
  CHECK(table->columns == 2);
  CHECK(table->values == std::vector<double>{1, 2, 3, 4, 5, 6});
  const double one[] = {7};
  REQUIRE(write_npy<double>(folder / "b.npy", {1}, one));
  CHECK(content(folder / "b.npy").find("'shape': (1,), }") != std::string::npos);
  REQUIRE(write_npy<double>(folder / "b.npy", {}, one));
  CHECK(content(folder / "b.npy").find("'shape': (), }") != std::string::npos);
  CHECK_FALSE(write_npy<double>(folder / "b.npy", {2}, one).ok());
  const Shape nothing{std::uint64_t{1} << 40, std::uint64_t{1} << 40, 0};
  CHECK(write_npy<double>(folder / "b.npy", nothing, std::span<const double>{}).ok());
  CHECK(read_npy<double>(folder / "c.npy").error().what.starts_with("cannot be opened"));
}

TEST_CASE("npy: one dimension is a column, of three the last one is the columns") {
  const Folder folder;
  const double all[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
  REQUIRE(write_npy<double>(folder / "a", {12}, all));
  CHECK(read_npy<double>(folder / "a")->rows == 12);
  CHECK(read_npy<double>(folder / "a")->columns == 1);
  REQUIRE(write_npy<double>(folder / "a", {3, 2, 2}, all));
  CHECK(read_npy<double>(folder / "a")->rows == 6);
  CHECK(read_npy<double>(folder / "a")->columns == 2);
  REQUIRE(write_npy<double>(folder / "a", {2, 1, 3, 2}, all));
  CHECK(read_npy<double>(folder / "a")->columns == 2);
  REQUIRE(write_npy<double>(folder / "a", {3, 0}, {}));
  CHECK(read_npy<double>(folder / "a")->rows == 0);
}

TEST_CASE(
    "npy: the machine's own order, bool that is no 0 or 1, the least integer, minor versions") {
  if (std::endian::native == std::endian::little) {
    CHECK(values<float>("=f4", "(1,)", little_endian(2.5f)) == std::vector<float>{2.5f});
  }
  CHECK(values<double>("|b1", "(1,)", "\2") == std::vector<double>{1});
  CHECK(values<std::int64_t>("<f8", "(1,)", little_endian(-0x1p63))[0] ==
        std::numeric_limits<std::int64_t>::min());
  CHECK(complaint("\x93NUMPY\1\1\0\0"s) ==
        "f: unknown version: expected 1.0, 2.0 or 3.0, found 1.1");
  CHECK(complaint(file_of("{'descr': '|u\\\\1', 'fortran_order': False, 'shape': ()}", "x")) ==
        "f: header: a descr that is no text");
}

TEST_CASE("npy: 32 dimensions, and none more, read and written") {
  const Folder folder;
  std::string shape = "(";
  for (int i = 0; i < 32; ++i) shape += "1, ";
  CHECK(values<double>("|u1", shape + ")", "\7") == std::vector<double>{7});
  CHECK(complaint(file_of(header("|u1", shape + "1,)"), "\7")) ==
        "f: header: a shape that is no tuple of sizes");
  const double one[] = {1};
  CHECK(write_npy<double>(folder / "a", Shape(32, 1), one).ok());
  CHECK_FALSE(write_npy<double>(folder / "a", Shape(33, 1), one).ok());
  CHECK_FALSE(
      write_npy<double>(folder / "a", {std::uint64_t{1} << 32, std::uint64_t{1} << 32}, {}).ok());
}
