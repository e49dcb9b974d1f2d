// SPDX-License-Identifier: MIT
//
// Models of torch.onnx.export itself are read in tests/python. Here they are made by hand, field by
// field of onnx.proto, so that each can be wrong in its own way.
#include <fixnet/io/onnx.hpp>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet;

namespace {

std::string varint(std::uint64_t value) {
  std::string text;
  for (; value > 127; value >>= 7) text += static_cast<char>(value | 128);
  return text + static_cast<char>(value);
}
std::string field(unsigned number, const std::string& bytes) {
  return varint(number * 8 + 2) + varint(bytes.size()) + bytes;
}
std::string field(unsigned number, std::uint64_t value) {
  return varint(number * 8) + varint(value);
}

std::string node(const std::string& op, const std::vector<std::string>& in, const std::string& out,
                 const std::string& attributes = "") {
  std::string text;
  for (const auto& name : in) text += field(1, name);
  return field(1, text + field(2, out) + field(4, op) + attributes);
}
// data_type 1 is float; its data are zeros.
std::string constant(const std::string& name, const std::vector<unsigned>& dims, std::size_t bytes,
                     unsigned type = 1) {
  std::string text;
  for (const unsigned n : dims) text += field(1, std::uint64_t{n});
  return field(5, text + field(2, std::uint64_t{type}) + field(8, name) +
                      field(9, std::string(bytes, '\0')));
}
std::string model(const std::string& graph, const std::string& output = "y") {
  return field(7, graph + field(11, field(1, std::string("x"))) + field(12, field(1, output)));
}
std::string result(const std::string& file) {
  const auto read = io::parse_onnx(as_bytes(file), "f");
  return read ? read->architecture() : read.error().text();
}
const std::string w = constant("w", {3, 2}, 24), b = constant("b", {2}, 8);

}  // namespace

TEST_CASE("onnx: products, biases and activations become layers") {
  if (!io::reads_onnx()) return;
  CHECK(result(model(w + b + node("Gemm", {"x", "w", "b"}, "h") + node("Relu", {"h"}, "y"))) ==
        "Linear(3,2) ReLU");
  CHECK(result(model(w + b + node("MatMul", {"x", "w"}, "h") + node("Add", {"b", "h"}, "y"))) ==
        "Linear(3,2)");
  CHECK(result(model(w + node("MatMul", {"x", "w"}, "y"))) == "Linear(3,2,bias=false)");
  CHECK(result(model(w + node("MatMul", {"x", "w"}, "h") + node("Sigmoid", {"h"}, "s") +
                     node("Mul", {"s", "h"}, "y"))) == "Linear(3,2,bias=false) SiLU");
  const std::string alpha =
      field(5, field(1, std::string("alpha")) + "\x15" + std::string("\0\0\x80\x3e", 4) +
                   field(20, std::uint64_t{1}));
  CHECK(result(model(w + node("MatMul", {"x", "w"}, "h") + node("Elu", {"h"}, "y", alpha))) ==
        "Linear(3,2,bias=false) ELU(0.25)");
}

TEST_CASE("onnx: operators of newer versions become layers") {
  if (!io::reads_onnx()) return;
  const std::string linear = w + node("MatMul", {"x", "w"}, "h");
  const auto approximate = [](const std::string& how) {
    return field(
        5, field(1, std::string("approximate")) + field(4, how) + field(20, std::uint64_t{3}));
  };
  CHECK(result(model(linear + node("Gelu", {"h"}, "y"))) == "Linear(3,2,bias=false) GELU");
  CHECK(result(model(linear + node("Gelu", {"h"}, "y", approximate("none")))) ==
        "Linear(3,2,bias=false) GELU");
  CHECK(result(model(linear + node("Gelu", {"h"}, "y", approximate("tanh")))) ==
        "Linear(3,2,bias=false) GELUTanh");
  CHECK(result(model(linear + node("Gelu", {"h"}, "y", approximate("sine")))) ==
        "f: Gelu: its approximate is neither none nor tanh");
  CHECK(result(model(linear + node("Swish", {"h"}, "y"))) == "Linear(3,2,bias=false) SiLU");
  const std::string half = field(5, field(1, std::string("alpha")) + "\x15" +
                                        std::string("\0\0\0\x3f", 4) + field(20, std::uint64_t{1}));
  CHECK(result(model(linear + node("Swish", {"h"}, "y", half))) ==
        "f: Swish: its alpha is not SiLU's 1");
}

TEST_CASE("onnx: what fixnet has no layer for is named") {
  if (!io::reads_onnx()) return;
  const std::string linear = w + node("MatMul", {"x", "w"}, "h");
  CHECK(result(model(linear + node("Conv", {"h", "w"}, "y"))) ==
        "f: Conv: operators that fixnet has no layer for");
  CHECK(result(model(linear + node("Sin", {"h"}, "y"))) ==
        "f: Sin: operators that fixnet has no layer for: found Sin(x)");
  CHECK(result(model(linear + node("Mul", {"h", "h"}, "y"))) ==
        "f: Mul: operators that fixnet has no layer for: found Mul(x,x)");
  CHECK(result(model(linear + node("Relu", {"h"}, "r") + node("Add", {"r", "h"}, "y")))
            .find("Add(Relu(x),x)") != std::string::npos);
  std::string doubling = linear, last = "h";
  for (int i = 0; i < 60; ++i) {
    const std::string next = last + "m";
    doubling += node("Mul", {last, last}, next);
    last = next;
  }
  CHECK(result(model(doubling)).find("operators that fixnet has no layer for") !=
        std::string::npos);
}

TEST_CASE("onnx: broken models are errors") {
  if (!io::reads_onnx()) return;
  CHECK(result("") == "f: no ONNX model");
  CHECK(result("nonsense") == "f: no ONNX model");
  CHECK(result(model("")) == "f: the graph's output is not that of its last layer");
  CHECK(result(model(w + node("MatMul", {"x", "w"}, "h"))) ==
        "f: the graph's output is not that of its last layer");
  CHECK(result(model(constant("w", {3, 2}, 23) + node("MatMul", {"x", "w"}, "y"))) ==
        "f: MatMul: its constant w: data that are not its shape's");
  CHECK(result(model(constant("w", {3, 2}, 24, 7) + node("MatMul", {"x", "w"}, "y")))
            .find("none of float, double, float16") != std::string::npos);
  CHECK(result(model(constant("w", {4294967295u, 4294967295u, 4294967295u}, 24) +
                     node("MatMul", {"x", "w"}, "y")))
            .find("an impossible shape") != std::string::npos);
  CHECK(result(model(w + node("MatMul", {"w", "x"}, "y"))).starts_with("f: MatMul: not a product"));
  CHECK(result(model(w + node("MatMul", {}, "y"))).starts_with("f: MatMul: not a product"));
  CHECK(result(model(w + b + node("Gemm", {"x", "w", "w"}, "y"))).find("its bias") !=
        std::string::npos);
  const std::string whole =
      model(w + b + node("Gemm", {"x", "w", "b"}, "h") + node("Relu", {"h"}, "y"));
  for (std::size_t size = 0; size < whole.size(); ++size) {
    if (io::parse_onnx(as_bytes(whole.substr(0, size)), "f").ok()) FAIL(size);
  }
}
