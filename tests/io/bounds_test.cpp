// SPDX-License-Identifier: MIT
//
// What docs/files.md says of memory: a reader holds at most so many bytes for each byte of the
// file, whatever the file says of itself. Here are the files that make it hold the most.
#include <fixnet/io/csv.hpp>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/npy.hpp>
#include <fixnet/io/onnx.hpp>
#include <fixnet/io/player.hpp>

#include <atomic>
#include <new>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet::io;
using namespace std::string_literals;

namespace {

std::atomic<std::size_t> live{0}, peak{0};

// The size is kept in front of what is given out.
constexpr std::size_t front = alignof(std::max_align_t);

void* allocate(std::size_t size) {
  void* const memory = std::malloc(front + size);
  if (memory == nullptr) throw std::bad_alloc();
  std::memcpy(memory, &size, sizeof size);
  const std::size_t now = live += size;
  if (now > peak) peak = now;
  return static_cast<char*>(memory) + front;
}
void release(void* memory) noexcept {
  if (memory == nullptr) return;
  void* const begin = static_cast<char*>(memory) - front;
  std::size_t size = 0;
  std::memcpy(&size, begin, sizeof size);
  live -= size;
  std::free(begin);
}

// The most bytes held at a time while `read` runs, for each of the file's bytes.
template <class Read>
double held(const std::string& file, const Read& read) {
  const std::size_t before = live;
  peak = before;
  read();
  return static_cast<double>(peak - before) / static_cast<double>(file.size());
}

std::string repeated(const std::string& text, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

constexpr std::size_t many = 100000;

}  // namespace

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { release(memory); }

TEST_CASE("bounds: a safetensors file takes at most 32 times its size") {
  std::string tensors = "{", metadata = R"({"__metadata__":{)", data = "{}";
  for (std::size_t i = 0; i < many; ++i) {
    const std::string name = std::to_string(i), comma = i > 0 ? ",\"" : "\"";
    tensors.append(comma).append(name);
    tensors += R"(":{"dtype":"U8","shape":[0],"data_offsets":[0,0]})";
    metadata.append(comma).append(name).append(R"(":"")");
  }
  for (const std::string& file :
       {tensor_file(tensors + "}", 0), tensor_file(metadata + "}}", 0), tensor_file(data, 1000000),
        tensor_file(repeated("[", many), 0),
        tensor_file(std::string("{\"") + repeated("a", many) + "\":", 0)}) {
    const double most = held(file, [&] { (void)parse_safetensors(as_bytes(file), "f").ok(); });
    CAPTURE(file.substr(8, 50), most);
    CHECK(most <= 32);
  }
}

TEST_CASE("bounds: an .npy file takes at most 16 times its size") {
  const auto file = [](const std::string& descr, std::size_t count, const std::string& data) {
    std::string text = std::string("{'descr': '") + descr + "', 'fortran_order': True, 'shape': (";
    text += std::to_string(count) + ", 1), }\n";
    return "\x93NUMPY\1\0"s + static_cast<char>(text.size()) + '\0' + text + data;
  };
  for (const std::string& all : {file("|u1", many, repeated("x", many)), file("<f8", 1u << 30, ""),
                                 file("|b1", std::size_t{1} << 62, "x")}) {
    const std::span bytes = std::as_bytes(std::span(all));
    CHECK(held(all, [&] { (void)parse_npy<double>(bytes, "f").ok(); }) <= 16);
  }
}

TEST_CASE("bounds: a CSV file takes at most 64 times its size") {
  std::string names;
  for (std::size_t i = 0; i < many; ++i) names.append(i > 0 ? "," : "").append(std::to_string(i));
  const CsvOptions rows{.separator = ',', .header = false, .missing = 0};
  for (const auto& one : std::vector<std::pair<std::string, CsvOptions>>{
           {names, {}},
           {repeated(",", many), rows},
           {repeated("1\n", many), rows},
           {std::string("\"") + repeated("x", many), rows}}) {
    const std::string& text = one.first;
    const double most = held(text, [&] { (void)parse_csv<double>(text, "f", one.second).ok(); });
    CAPTURE(text.substr(0, 20), most);
    CHECK(most <= 64);
  }
}

TEST_CASE("bounds: a player's JSON takes at most 64 times its size") {
  std::string keys = "{", tensors = "{";
  for (std::size_t i = 0; i < many; ++i) {
    const std::string name = std::to_string(i), comma = i > 0 ? ",\"" : "\"";
    keys.append(comma).append(name).append("\":0");
    if (i < 10000) tensors.append(comma).append(name).append("\":0");
  }
  for (const std::string& file :
       {keys + "}", tensors + "}", std::string("[") + repeated("\"\",", many) + "0]",
        std::string("[") + repeated("[],", many) + "0]",
        std::string(R"({"weight":[)") + repeated("0,", many) + "0]}",
        std::string(R"({"version":"0.5","architecture":"LSTM","config":{},"weights":[)") +
            repeated("0,", many) + "0]}",
        std::string("[\"") + repeated("a", many)}) {
    const double most = held(file, [&] { (void)parse_player(as_bytes(file), "f").ok(); });
    CAPTURE(file.substr(0, 50), most);
    CHECK(most <= 64);
  }
}

TEST_CASE("bounds: an ONNX file takes at most 256 times its size") {
  if (!reads_onnx()) return;
  const auto graph = [](const std::string& body) {
    std::string size;
    std::size_t rest = body.size();
    for (; rest > 127; rest >>= 7) size += static_cast<char>(rest | 128);
    return std::string("\x3a") + size + static_cast<char>(rest) + body;
  };
  const auto field = [](char tag, const std::string& body) {
    return std::string(1, tag) + static_cast<char>(body.size()) + body;
  };
  const auto node = [&](const std::string& op, const std::string& in, const std::string& out,
                        const std::string& more = "") {
    return field('\x0a', field('\x0a', in) + more + field('\x12', out) + field('\x22', op));
  };
  // A constant of 80 × 80 numbers, zeros, that thousands of nodes use.
  const std::string zeros = repeated("\0"s, 25600);
  const std::string facts = "\x08\x50\x08\x50\x10\x01" + field('\x42', "w");
  const std::string w = "\x2a\x8d\xc8\x01" + facts + "\x4a\x80\xc8\x01" + zeros;
  std::string copies = w, turned = w, layers = w, before = "x";
  for (std::size_t i = 0; i < 2000; ++i) {
    const std::string name = std::to_string(i);
    copies += node("Identity", "w", name);
    turned += node("Transpose", "w", name);
    layers += node("MatMul", before, name, field('\x0a', "w"));
    before = name;
  }
  const std::string input = field('\x5a', field('\x0a', "x"));
  layers += input + field('\x62', field('\x0a', before));
  // An input that says it has 250 MB, and its name too.
  const std::string long_name = "\x5a\x80\x80\x80\x7d\x0a\xf0\xff\xff\x7c";
  // Nodes, initializers, inputs and node attributes without anything, the smallest that there are.
  for (const std::string& body :
       {repeated("\x0a\0"s, many), repeated("\x2a\0"s, many), repeated("\x5a\0"s, many),
        repeated("\x0a\x02\x2a\0"s, many), copies + input, turned + input, layers,
        long_name + repeated("x", many)}) {
    const std::string file = graph(body);
    const std::span bytes = std::as_bytes(std::span(file));
    const double most = held(file, [&] { (void)parse_onnx(bytes, "f").ok(); });
    CAPTURE(most);
    CHECK(most <= 256);
  }
}

TEST_CASE("bounds: a list of layers takes at most 256 times its size") {
  for (const std::string& text :
       {repeated("A ", many), std::string("A(") + repeated(",", many) + ")",
        repeated("A(0) ", many)}) {
    const double most = held(text, [&] { (void)parse_architecture(text, "f").ok(); });
    CAPTURE(text.substr(0, 20), most);
    CHECK(most <= 256);
  }
}
