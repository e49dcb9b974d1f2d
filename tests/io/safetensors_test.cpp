// SPDX-License-Identifier: MIT
#include <bit>
#include <cmath>
#include <fixnet/io/safetensors.hpp>
#include <limits>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet::io;

namespace {

Result<SafeTensors> parse(const std::string& file) {
  return parse_safetensors(as_bytes(file), "f");
}
std::string complaint(const std::string& header, std::size_t data = 0) {
  const auto result = parse(tensor_file(header, data));
  return result ? "" : result.error().text();
}
const std::string sound =
    R"({"__metadata__":{"a":"b"},"x":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},)"
    R"("y":{"dtype":"U8","shape":[],"data_offsets":[8,9]},)"
    R"("z":{"dtype":"F64","shape":[3,0],"data_offsets":[9,9]}})";

}  // namespace

TEST_CASE("safetensors: a sound file is read: names, types, shapes, data and metadata") {
  const auto file = parse(tensor_file(sound, 9));
  REQUIRE(file);
  REQUIRE(file->tensors().size() == 3);
  CHECK(*file->text("a") == "b");
  CHECK(file->text("b") == nullptr);
  CHECK(file->find("x")->shape == Shape{2, 1});
  CHECK(file->find("y")->dtype == DType::U8);
  CHECK(file->bytes(*file->find("x")).size() == 8);
  CHECK(file->bytes(*file->find("y"))[0] == std::byte{57});
  CHECK(file->bytes(*file->find("z")).empty());
  CHECK(file->find("w") == nullptr);
}

TEST_CASE("safetensors: spaces around the header are for alignment, and order is free") {
  CHECK(complaint("  \n{}  ").empty());
  CHECK(complaint(R"({"b":{"shape":[1],"data_offsets":[1,2],"dtype":"U8"},)"
                  R"("a":{"data_offsets":[0,1],"dtype":"I8","shape":[1]}})",
                  2)
            .empty());
}

TEST_CASE("safetensors: truncated at any byte it is an error, and so it is with a byte more") {
  const std::string whole = tensor_file(sound, 9);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    if (parse(whole.substr(0, size)).ok()) FAIL("accepted " << size << " bytes");
  }
  CHECK(parse(whole + "x").error().text() ==
        "f: the tensors do not fill the file: expected 9 bytes of data, found 10");
}

TEST_CASE("safetensors: each byte of the header changed never breaks the reader") {
  const std::string whole = tensor_file(sound, 9);
  for (std::size_t i = 0; i < whole.size() - 9; ++i) {
    for (int value = 0; value < 256; value += 5) {
      std::string bad = whole;
      bad[i] = static_cast<char>(value);
      const auto file = parse(bad);
      if (!file) continue;
      for (const TensorInfo& tensor : file->tensors()) CHECK(file->bytes(tensor).size() <= 9);
    }
  }
}

TEST_CASE("safetensors: the published attacks are errors that say what is wrong") {
  const std::string x = R"("x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]})";
  CHECK(parse("").error().text() == "f: no safetensors file: expected 8 bytes or more, found 0");
  CHECK(parse("PK\x03\x04 from torch.save").error().text() ==
        "f: a zip file, such as torch.save writes: expected a safetensors file: "
        "python/fixnet_export.py makes one of it");
  CHECK(parse(std::string(8, '\xff')).error().what == "header too large");
  CHECK(parse(std::string("\x40\0\0\0\0\0\0\0{}", 10)).error().what ==
        "the header ends behind the file");
  CHECK(complaint("{").starts_with("f: header: no JSON at byte"));
  CHECK(complaint("").starts_with("f: header: no JSON at byte"));
  CHECK(complaint("\xff{}").starts_with("f: header: no JSON at byte"));
  CHECK(complaint("{\"\xff\":1}").starts_with("f: header: no JSON at byte"));
  CHECK(complaint("\xEF\xBB\xBF{}") == "f: header: begins with a byte order mark");
  CHECK(complaint(std::string("{}\0", 3)) == "f: header: has a zero byte");
  CHECK(complaint("{}{}").starts_with("f: header: no JSON at byte"));
  CHECK(complaint("[]") == "f: header: an array where none may be");
  CHECK(complaint("7") == "f: header: a number where none may be");
  CHECK(complaint("{" + x + "," + x + "}", 8) == "f: header: the key 'x' occurs twice");
  CHECK(complaint(R"({"__metadata__":{"a":"","a":""}})") ==
        "f: header: the key 'a' of __metadata__ occurs twice");
  CHECK(complaint(R"({"__metadata__":{"a":1}})") == "f: header: a number where none may be");
  CHECK(complaint(R"({"__metadata__":{},"__metadata__":{}})") ==
        "f: header: the key '__metadata__' occurs twice");
  CHECK(complaint("{" + x + R"(,"y":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})", 12) ==
        "f: y: overlaps another tensor: expected data from 8, found 4");
  CHECK(complaint("{" + x + R"(,"y":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 8)
            .ends_with("overlaps another tensor: expected data from 8, found 0"));
  CHECK(complaint(R"({"x":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},)"
                  R"("y":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
                  3) == "f: y: overlaps another tensor: expected data from 2, found 1");
  CHECK(complaint("{" + x + R"(,"y":{"dtype":"F32","shape":[1],"data_offsets":[12,16]}})", 16) ==
        "f: y: a hole before it: expected data from 8, found 12");
  CHECK(complaint("{" + x + "}", 6) ==
        "f: the tensors do not fill the file: expected 8 bytes of data, found 6");
}

TEST_CASE("safetensors: numbers that overflow, are negative or are none are errors") {
  const auto shaped = [](const std::string& shape, const std::string& offsets = "0,4") {
    return complaint(
        R"({"x":{"dtype":"F32","shape":[)" + shape + R"(],"data_offsets":[)" + offsets + "]}}", 4);
  };
  CHECK(shaped("1").empty());
  CHECK(shaped("2,18446744073709551614").find("impossible size") != std::string::npos);
  CHECK(shaped("2,9223372036854775807").find("impossible size") != std::string::npos);
  CHECK(shaped("4294967296,4294967296").find("impossible size") != std::string::npos);
  CHECK(shaped("18446744073709551616").find("no unsigned 64-bit integer") != std::string::npos);
  CHECK(shaped("1e400").starts_with("f: header: "));
  CHECK(shaped("1.0").find("no unsigned 64-bit integer") != std::string::npos);
  CHECK(shaped("-1") == "f: header: a negative number");
  CHECK(shaped("1", "-4,0") == "f: header: a negative number");
  CHECK(shaped("1", "4,0").find("a hole before it") != std::string::npos);
  CHECK(shaped("1", "0,18446744073709551615").find("does not have its size") != std::string::npos);
  CHECK(shaped("1", "0").find("has not two data_offsets") != std::string::npos);
  CHECK(shaped("1", "0,4,4") == "f: header: a number where none may be");
  CHECK(shaped("2").find("expected 8 bytes, found 0 to 4") != std::string::npos);
  CHECK(shaped("1,1,1,1,1,1,1,1").empty());
  CHECK(shaped("1,1,1,1,1,1,1,1,1") == "f: header: 'x' has more than 8 dimensions");
}

TEST_CASE("safetensors: fields that lack, repeat or are unknown are errors") {
  CHECK(complaint(R"({"x":{"dtype":"F32","shape":[1]}})") ==
        "f: header: 'x' lacks one of dtype, shape, data_offsets");
  CHECK(complaint(R"({"x":{"dtype":"F32","dtype":"F32"}})") ==
        "f: header: 'x' has the field 'dtype' twice");
  CHECK(complaint(R"({"x":{"kind":"F32"}})") == "f: header: 'x' has the unknown field 'kind'");
  CHECK(complaint(R"({"x":{"dtype":"F31"}})") == "f: header: 'x' has the unknown dtype 'F31'");
  CHECK(complaint(R"({"x":{"dtype":4}})") == "f: header: a number where none may be");
  CHECK(complaint(R"({"x":[1]})") == "f: header: an array where none may be");
  CHECK(complaint(R"({"x":null})") == "f: header: null where none may be");
  CHECK(complaint(R"({"x":{"dtype":true}})") == "f: header: true or false where none may be");
  CHECK(complaint(R"({"x":{"dtype":"F4","shape":[1],"data_offsets":[0,0]}})")
            .find("impossible size") != std::string::npos);
  std::string deep = R"({"x":)";
  for (int i = 0; i < 100000; ++i) deep += "[";
  CHECK(complaint(deep) == "f: header: an array where none may be");
}

TEST_CASE("safetensors: F16 and BF16 are converted as the standard says, all 65536 of them") {
  std::string header = R"({"x":{"dtype":"F16","shape":[65536],"data_offsets":[0,131072]}})";
  std::string file = tensor_file(header, 131072);
  for (unsigned i = 0; i < 65536; ++i) {
    file[8 + header.size() + 2 * i] = static_cast<char>(i & 0xff);
    file[9 + header.size() + 2 * i] = static_cast<char>(i >> 8);
  }
  const auto half = parse(file)->values<float>("x", {65536});
  REQUIRE(half);
  for (unsigned i = 0; i < 65536; ++i) {
    const int exponent = static_cast<int>((i >> 10) & 31);
    const double fraction = (i & 1023) / 1024.0, sign = i >= 32768 ? -1 : 1;
    const double size =
        exponent == 0    ? std::ldexp(fraction, -14)
        : exponent == 31 ? (fraction == 0 ? std::numeric_limits<double>::infinity() : std::nan(""))
                         : std::ldexp(1 + fraction, exponent - 15);
    const float found = (*half)[i];
    const bool same = std::isnan(size)
                          ? std::isnan(found)
                          : std::bit_cast<std::uint32_t>(found) ==
                                std::bit_cast<std::uint32_t>(static_cast<float>(sign * size));
    if (!same) FAIL(i);
  }
  header.replace(header.find("F16"), 3, "BF16");
  const auto brain = parse(tensor_file(header, 0) + file.substr(file.size() - 131072))
                         ->values<float>("x", {65536});
  REQUIRE(brain);
  for (unsigned i = 0; i < 65536; ++i) {
    if (std::bit_cast<std::uint32_t>((*brain)[i]) != i << 16) FAIL(i);
  }
}

TEST_CASE("safetensors: values come in the type and shape that were asked for, or not at all") {
  const Folder folder;
  const NamedTensor x{"x", DType::F64, {1}, as_bytes(little_endian(0.1))};
  REQUIRE(write_safetensors(folder / "a", {x, {"n", DType::I32, {0}, {}}}, {}));
  const auto file = read_safetensors(folder / "a");
  REQUIRE(file);
  CHECK(*file->values<double>("x", {1}) == std::vector<double>{0.1});
  CHECK(*file->values<float>("x", {1}) == std::vector<float>{0.1f});
  CHECK(file->values<float>("x", {1, 1}).error().text() ==
        (folder / "a") + ": x: wrong shape: expected [1, 1], found [1]");
  CHECK(file->values<float>("y", {2}).error().text() ==
        (folder / "a") + ": y: missing: expected a tensor [2], found none");
  CHECK(file->values<float>("n", {0}).error().text() ==
        (folder / "a") + ": n: wrong type: expected F32, F64, F16 or BF16, found I32");
}

TEST_CASE("safetensors: a number too large for a float is an error that names the tensor") {
  const Folder folder;
  const double inf = std::numeric_limits<double>::infinity();
  for (const double number : {1e300, -1e300, inf, -inf, 3.4e38}) {
    std::string data = little_endian(1.0);
    data.append(little_endian(number));
    REQUIRE(write_safetensors(folder / "a", {{"x", DType::F64, {2}, as_bytes(data)}}, {}));
    const auto file = read_safetensors(folder / "a");
    REQUIRE(file);
    CHECK(*file->values<double>("x", {2}) == std::vector<double>{1, number});
    const auto narrow = file->values<float>("x", {2});
    if (std::fabs(number) == 1e300) {
      REQUIRE_FALSE(narrow.ok());
      CHECK(narrow.error().text() == (folder / "a") + ": x: a number too large for a float");
    } else {
      REQUIRE(narrow.ok());
      CHECK(*narrow == std::vector<float>{1, static_cast<float>(number)});
    }
  }
}

TEST_CASE("safetensors: what is written follows the rules of the reference writer") {
  // Its rules: the largest alignment first, then by name; no spaces but those that fill up to 8.
  const Folder folder;
  REQUIRE(write_safetensors(folder / "a",
                            {{"b", DType::F32, {1}, as_bytes("1234")},
                             {"c", DType::U8, {2}, as_bytes("56")},
                             {"a", DType::F32, {1, 1}, as_bytes("7890")}},
                            {{"k\"\n", "v\xc3\xa9"}}));
  const std::string header =
      "{\"__metadata__\":{\"k\\\"\\n\":\"v\xc3\xa9\"},"
      R"("a":{"dtype":"F32","shape":[1,1],"data_offsets":[0,4]},)"
      R"("b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]},)"
      R"("c":{"dtype":"U8","shape":[2],"data_offsets":[8,10]}})";
  const std::string padded = header + std::string((8 - header.size() % 8) % 8, ' ');
  CHECK(content(folder / "a") == tensor_file(padded, 0) + "7890123456");
  CHECK(*read_safetensors(folder / "a")->text("k\"\n") == "v\xc3\xa9");
}

TEST_CASE("safetensors: names that occur twice and data of a wrong size are not written") {
  const Folder folder;
  const NamedTensor x{"x", DType::U8, {1}, Bytes(1)};
  CHECK_FALSE(write_safetensors(folder / "a", {x, x}, {}).ok());
  CHECK_FALSE(
      write_safetensors(folder / "a", {{"__metadata__", DType::U8, {1}, Bytes(1)}}, {}).ok());
  CHECK_FALSE(write_safetensors(folder / "a", {{"x", DType::F32, {1}, Bytes(1)}}, {}).ok());
  CHECK(folder.files() == 0);
}

TEST_CASE("safetensors: what the reader refuses is not written") {
  const Folder folder;
  const auto complaint_of = [&](const std::string& name, const Shape& shape, const Metadata& data) {
    const auto written =
        write_safetensors(folder / "a", {{name, DType::U8, shape, Bytes(1)}}, data);
    CHECK(written.ok() == read_safetensors(folder / "a").ok());
    std::filesystem::remove(folder / "a");
    return written ? "" : written.error().text().substr((folder / "a").size());
  };
  CHECK(complaint_of("größer\n", {1}, {{"重み", "\U0001F600"}, {"", ""}}).empty());
  CHECK(complaint_of("x", Shape(8, 1), {}).empty());
  CHECK(complaint_of("x", Shape(9, 1), {}) == ": x: too many dimensions: expected 8, found 9");
  for (const std::string bad : {"\xff", "a\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80"}) {
    CHECK(complaint_of(bad, {1}, {}) == ": " + bad + ": a name that is no UTF-8");
    CHECK(complaint_of("x", {1}, {{bad, ""}}) == ": metadata " + bad + ": text that is no UTF-8");
    CHECK(complaint_of("x", {1}, {{"k", bad}}) == ": metadata k: text that is no UTF-8");
  }
  CHECK(complaint_of("x", {1}, {{"k", "1"}, {"k", "2"}}) ==
        ": metadata k: a key that occurs twice");
}

TEST_CASE("safetensors: names that are no UTF-8 are not read, nor numbers as words") {
  for (const std::string bad : {"\xff", "\xed\xa0\x80"}) {
    const std::string x = R"(":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
    CHECK(complaint("{\"" + bad + x, 4).starts_with("f: header: no JSON at byte"));
    CHECK(complaint("{\"__metadata__\":{\"" + bad + "\":\"\"}}")
              .starts_with("f: header: no JSON at byte"));
  }
  const auto file =
      parse(tensor_file(R"({"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 4));
  REQUIRE(file);
  CHECK(file->values<std::uint64_t>("x", {1}).error().text() ==
        "f: x: wrong type: expected U64, found F32");
}
