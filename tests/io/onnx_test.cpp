// SPDX-License-Identifier: MIT
//
// Models of torch.onnx.export itself are read in tests/python. Here they are made by hand, field by
// field of onnx.proto, so that each can be wrong in its own way.
#include <cmath>
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
// An integer attribute.
std::string attribute(const std::string& name, std::uint64_t value) {
  return field(5, field(1, name) + field(3, value) + field(20, std::uint64_t{2}));
}
// One number of no dimension.
std::string number(const std::string& name, float value) {
  return field(5, field(2, std::uint64_t{1}) + field(8, name) + field(9, little_endian(value)));
}
// A value of so many dimensions, each a symbol.
std::string value_info(const std::string& name, int rank) {
  std::string dims;
  for (int i = 0; i < rank; ++i)
    dims += field(1, field(2, std::string(1, static_cast<char>(97 + i))));
  const std::string type = field(1, field(1, std::uint64_t{1}) + field(2, dims));
  return field(1, name) + field(2, type);
}
std::string model(const std::string& graph, const std::string& output = "y", int rank = 2,
                  unsigned opset = 18) {
  return field(8, field(2, std::uint64_t{opset})) +
         field(7, graph + field(11, value_info("x", rank)) + field(12, field(1, output)));
}
std::string result(const std::string& file) {
  const auto read = io::parse_onnx(as_bytes(file), "f");
  return read ? read->architecture() : read.error().text();
}
const std::string w = constant("w", {3, 2}, 24), b = constant("b", {2}, 8);

std::string real(const std::string& name, float value) {
  return field(5, field(1, name) + "\x15" + little_endian(value) + field(20, std::uint64_t{1}));
}
std::string row(const std::string& name, std::size_t n) {
  return constant(name, {static_cast<unsigned>(n)}, 4 * n);
}
const std::string line = w + node("MatMul", {"x", "w"}, "h");
// A row of these numbers.
std::string numbers_of(const std::string& name, const std::vector<float>& values) {
  std::string bytes;
  for (const float v : values) bytes += little_endian(v);
  return field(5, field(1, std::uint64_t{values.size()}) + field(2, std::uint64_t{1}) +
                      field(8, name) + field(9, bytes));
}

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

TEST_CASE("onnx: the sum of layers and of what they read is a Residual") {
  if (!io::reads_onnx()) return;
  const std::string before = line + constant("q", {2, 2}, 16);
  const std::string first = "Linear(3,2,bias=false) ", square = "Linear(2,2,bias=false)";
  const auto product = [](const std::string& in, const std::string& out) {
    return node("MatMul", {in, "q"}, out);
  };
  for (const std::vector<std::string>& either : {std::vector<std::string>{"h", "t"}, {"t", "h"}}) {
    CHECK(result(model(before + product("h", "r") + node("Tanh", {"r"}, "t") +
                       node("Add", either, "y"))) == first + "Residual(" + square + ",Tanh)");
    CHECK(result(model(before + node("Tanh", {"h"}, "t") + node("Add", either, "y"))) ==
          first + "Residual(Tanh)");
  }
  const std::string silu = node("Sigmoid", {"h"}, "s") + node("Mul", {"h", "s"}, "t");
  CHECK(result(model(before + silu + product("t", "r") + node("Add", {"h", "r"}, "y"))) ==
        first + "Residual(SiLU," + square + ")");
  CHECK(result(model(before + product("h", "a") + node("Add", {"h", "a"}, "s") + product("s", "r") +
                     node("Add", {"r", "h"}, "y"))) ==
        first + "Residual(Residual(" + square + ")," + square + ")");
  CHECK(result(model(before + product("h", "a") + node("Tanh", {"a"}, "t") +
                     node("Add", {"h", "t"}, "s") + node("Add", {"s", "a"}, "y"))) ==
        "f: Tanh, Add: operators that fixnet has no layer for");
  CHECK(result(model(before + constant("p", {2, 1}, 8) + node("MatMul", {"h", "p"}, "r") +
                     node("Add", {"h", "r"}, "y"))) ==
        "f: layer 1, Residual: what is added has other columns: expected 2, found 1");
  CHECK(result(model(before + product("h", "r") + node("Mul", {"h", "r"}, "y"))) ==
        "f: Mul: operators that fixnet has no layer for");
}

TEST_CASE("onnx: x times its HardSigmoid is a Hardswish") {
  if (!io::reads_onnx()) return;
  const auto times = [](float alpha) {
    return result(model(line + node("HardSigmoid", {"h"}, "s", real("alpha", alpha)) +
                        node("Mul", {"h", "s"}, "y")));
  };
  CHECK(times(1.0f / 6) == "Linear(3,2,bias=false) Hardswish");
  CHECK(
      times(0.25f) ==
      "f: HardSigmoid: alpha and beta are not PyTorch's 1/6 and 1/2, and no product stands before "
      "it");
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
  CHECK(result(model(linear + node("Conv", {"h", "w"}, "y"))) == "f: Conv: its input is no signal");
  CHECK(result(model(linear + node("Sin", {"h"}, "y"))) ==
        "f: Sin: operators that fixnet has no layer for: found Sin(x)");
  CHECK(result(model(linear + node("Mul", {"h", "h"}, "y"))) ==
        "f: Mul: operators that fixnet has no layer for: found Mul(x,x)");
  CHECK(result(model(linear + node("Relu", {"h"}, "r") + node("Mul", {"r", "h"}, "y")))
            .find("Mul(Relu(x),x)") != std::string::npos);
  for (const char* op :
       {"DequantizeLinear", "DynamicQuantizeLinear", "QLinearMatMul", "MatMulInteger"}) {
    CHECK(
        result(model(linear + node(op, {"h", "w"}, "y"))) ==
        std::string("f: ") + op +
            ": it is quantised, and fixnet computes in floats: export the model as it was before");
  }
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
  CHECK(result(model("")) ==
        "f: the graph's output is not that of its last layer: expected x, found y");
  CHECK(result(model(w + node("MatMul", {"x", "w"}, "h"))) ==
        "f: the graph's output is not that of its last layer: expected h, found y");
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
  // What protobuf knows, but not the field, is passed over; what does not fit, is not.
  const std::string fixed = varint(99 * 8 + 1) + std::string(8, 'x') + varint(98 * 8 + 5) + "four";
  CHECK(result(whole + field(97, "text") + field(96, std::uint64_t{1} << 63) + fixed) ==
        result(whole));
  std::string deep;
  for (int i = 0; i < 60; ++i) deep = field(5, field(6, field(1, deep)));  // subgraphs
  for (const std::string& broken :
       {varint(99 * 8 + 1) + "seven", varint(98 * 8 + 5) + "one", varint(97 * 8 + 2) + "\x05text",
        varint(96 * 8), varint(95 * 8 + 3) + varint(95 * 8 + 4), std::string(1, '\0'),
        field(7, field(1, deep)), field(7, varint(11 * 8 + 2) + "\x7f" + field(1, "x"))}) {
    CHECK(result(whole + broken) == "f: no ONNX model");
  }
}

TEST_CASE("onnx: the default exporter's formulas of PyTorch 2.9 become layers") {
  if (!io::reads_onnx()) return;
  const std::string linear = w + node("MatMul", {"x", "w"}, "h") + number("one", 1) +
                             number("half", 0.5f) + number("three", 3) + number("two", 2) +
                             number("c", 0.044715f) + number("pi", 3.14159265f) +
                             number("beta", 2.5f) + number("limit", 3);
  const std::string gelu = node("Pow", {"h", "three"}, "p") + node("Mul", {"c", "p"}, "q") +
                           node("Add", {"h", "q"}, "r") + node("Div", {"two", "pi"}, "s") +
                           node("CastLike", {"s", "h"}, "t") + node("Sqrt", {"t"}, "u") +
                           node("Mul", {"u", "r"}, "v") + node("Tanh", {"v"}, "a") +
                           node("Add", {"a", "one"}, "b2") + node("Mul", {"h", "b2"}, "d") +
                           node("Mul", {"half", "d"}, "y");
  CHECK(result(model(linear + gelu)) == "Linear(3,2,bias=false) GELUTanh");
  const std::string softplus = node("Mul", {"h", "beta"}, "m") + node("Softplus", {"m"}, "s") +
                               node("Div", {"s", "beta"}, "d") +
                               node("Greater", {"m", "limit"}, "g") +
                               node("Where", {"g", "h", "d"}, "y");
  CHECK(result(model(linear + softplus)) == "Linear(3,2,bias=false) Softplus(2.5,3)");
  const std::string plain = node("Softplus", {"h"}, "s") + node("Greater", {"h", "limit"}, "g") +
                            node("Where", {"g", "h", "s"}, "y");
  CHECK(result(model(linear + plain)) == "Linear(3,2,bias=false) Softplus(1,3)");
  CHECK(result(model(constant("w", {2, 3}, 24) + node("Transpose", {"w"}, "t") +
                     node("MatMul", {"x", "t"}, "y"))) == "Linear(3,2,bias=false)");
}

TEST_CASE("onnx: shrinks, thresholds, Celu and HardSwish become layers") {
  if (!io::reads_onnx()) return;
  const std::string linear = w + node("MatMul", {"x", "w"}, "h"),
                    before = "Linear(3,2,bias=false) ";
  const auto one = [&](const std::string& op, const std::string& attributes = "") {
    return result(model(linear + node(op, {"h"}, "y", attributes)));
  };
  CHECK(one("Celu") == before + "CELU(1)");
  CHECK(one("Celu", real("alpha", 0.75f)) == before + "CELU(0.75)");
  CHECK(one("HardSwish") == before + "Hardswish");
  CHECK(one("ThresholdedRelu", real("alpha", 2)) == before + "Threshold(2,0)");
  CHECK(one("Shrink") == before + "Hardshrink(0.5)");
  CHECK(one("Shrink", real("lambd", 2) + real("bias", 2)) == before + "Softshrink(2)");
  CHECK(one("Shrink", real("lambd", 2) + real("bias", 1)) ==
        "f: Shrink: its bias is neither 0 nor its lambd");
  const std::string numbers =
      number("half", 0.5f) + number("low", -0.5f) + number("zero", 0) + number("other", -0.25f);
  const auto chosen = [&](const std::string& choice) {
    return result(model(linear + numbers + choice));
  };
  CHECK(chosen(node("Tanh", {"h"}, "t") + node("Sub", {"h", "t"}, "y")) == before + "Tanhshrink");
  CHECK(chosen(node("Greater", {"h", "half"}, "g") + node("Where", {"g", "h", "other"}, "y")) ==
        before + "Threshold(0.5,-0.25)");
  const auto hardshrink = [&](const std::string& limit) {
    return chosen(node("Greater", {"h", "half"}, "g") + node("Less", {"h", limit}, "l") +
                  node("Or", {"g", "l"}, "o") + node("Where", {"o", "h", "zero"}, "y"));
  };
  CHECK(hardshrink("low") == before + "Hardshrink(0.5)");
  CHECK(hardshrink("other").find("operators that fixnet has no layer for") != std::string::npos);
}

TEST_CASE("onnx: a branch that leads to no output is not computed, and not asked for a layer") {
  if (!io::reads_onnx()) return;
  const std::string dead = node("Sin", {"h"}, "s") + node("Conv", {"s", "w"}, "nowhere");
  CHECK(result(model(line + dead + node("Relu", {"h"}, "y"))) == "Linear(3,2,bias=false) ReLU");
  CHECK(result(model(line + node("Sigmoid", {"h"}, "s") + node("Mul", {"s", "h"}, "y") + dead)) ==
        "f: s: a name that occurs twice");
  // An output without a name is not the input that a Clip lacks.
  CHECK(result(model(line + node("Clip", {"h", ""}, "y") + node("Sin", {"h"}, ""))) ==
        "Linear(3,2,bias=false) Identity");
  // The output is an inner value: what stands behind it is no part of the model.
  CHECK(result(model(line + node("Relu", {"h"}, "y") + node("Tanh", {"y"}, "t"))) ==
        "Linear(3,2,bias=false) ReLU");
  CHECK(result(model(line + node("Sin", {"h"}, "y") + node("Tanh", {"h"}, "t")))
            .find("Sin: operators that fixnet has no layer for") != std::string::npos);
}

TEST_CASE("onnx: a Clip may lack a limit") {
  if (!io::reads_onnx()) return;
  const std::string limits = number("zero", 0) + number("half", 0.5f);
  const auto clip = [&](const std::vector<std::string>& inputs) {
    return result(model(line + limits + node("Clip", inputs, "y")));
  };
  const std::string before = "Linear(3,2,bias=false) ";
  CHECK(clip({"h", "zero"}) == before + "ReLU");
  CHECK(clip({"h", "half"}) == before + "Threshold(0.5,0.5)");
  CHECK(clip({"h"}) == before + "Identity");
  CHECK(clip({"h", "zero", "half"}) == before + "Hardtanh(0,0.5)");
  CHECK(clip({"h", "", "half"}) == "f: Clip: it has a max and no min: fixnet has no such layer");
}

TEST_CASE("onnx: a HardSigmoid that is not PyTorch's is a part of the product before it") {
  if (!io::reads_onnx()) return;
  const std::string keras = node("HardSigmoid", {"h"}, "y");  // ONNX's defaults, 0.2 and 0.5
  CHECK(result(model(line + keras)) == "Linear(3,2) Hardtanh(0,1)");
  CHECK(result(model(line + node("HardSigmoid", {"h"}, "y", real("alpha", 1.0f / 6)))) ==
        "Linear(3,2,bias=false) Hardsigmoid");
  const auto bytes = model(constant("w", {1, 1}, 4) + numbers_of("b", {3}) +
                           node("Gemm", {"x", "w", "b"}, "h") + keras);
  const auto read = io::parse_onnx(as_bytes(bytes), "f");
  REQUIRE(read);
  const double y = io::predict(*read, std::vector<double>{7})[0];  // 3, whatever x is
  CHECK(std::abs(y - 1.0) < 1e-6);                                 // 0.2 * 3 + 0.5 is above 1
  const auto low =
      io::parse_onnx(as_bytes(model(constant("w", {1, 1}, 4) + numbers_of("b", {-1.5f}) +
                                    node("Gemm", {"x", "w", "b"}, "h") + keras)),
                     "f");
  REQUIRE(low);
  CHECK(std::abs(io::predict(*low, std::vector<double>{7})[0] - 0.2) < 1e-6);
}

TEST_CASE("onnx: what torch.nn would compute along another dimension is refused") {
  if (!io::reads_onnx()) return;
  const std::string linear = w + node("MatMul", {"x", "w"}, "h");
  const std::string last = linear + node("Softmax", {"h"}, "y", attribute("axis", 2));
  const std::string one = linear + node("Softmax", {"h"}, "y", attribute("axis", 1));
  const std::string none = linear + node("Softmax", {"h"}, "y");
  CHECK(result(model(one)) == "Linear(3,2,bias=false) Softmax");
  CHECK(result(model(last, "y", 3)) == "Linear(3,2,bias=false) Softmax");
  CHECK(result(model(one, "y", 3)) == "f: Softmax: its axis is not the columns");
  CHECK(result(model(last)) == "f: Softmax: its axis is not the columns");
  CHECK(result(model(none, "y", 3)) == "Linear(3,2,bias=false) Softmax");
  CHECK(result(model(none, "y", 3, 11)) == "f: Softmax: its axis is not the columns");
  CHECK(result(model(linear + constant("s", {2, 1}, 8) + node("PRelu", {"h", "s"}, "y")))
            .find("its slope is not along the columns") != std::string::npos);
  CHECK(result(model(w + constant("c", {2, 1}, 8) + node("Gemm", {"x", "w", "c"}, "y")))
            .find("its bias") != std::string::npos);
}

TEST_CASE("onnx: a name that occurs twice, and a limit that is not known, are errors") {
  if (!io::reads_onnx()) return;
  const std::string linear = w + node("MatMul", {"x", "w"}, "h");
  CHECK(result(model(w + linear + node("Relu", {"h"}, "y"))) == "f: w: a name that occurs twice");
  CHECK(result(model(linear + node("Relu", {"h"}, "h"), "h")) == "f: h: a name that occurs twice");
  CHECK(result(model(linear + number("max", 1) + node("Abs", {"x"}, "low") +
                     node("Clip", {"h", "low", "max"}, "y")))
            .find("operators that fixnet has no layer for") != std::string::npos);
  CHECK(result(model(linear + node("Clip", {"h", "elsewhere"}, "y"))) ==
        "f: Clip: its min or max is no constant");
}

TEST_CASE("onnx: numbers in a file beside the model are read, and only from beside it") {
  if (!io::reads_onnx()) return;
  const auto entry = [](const std::string& key, const std::string& value) {
    return field(13, field(1, key) + field(2, value));
  };
  const auto weights = [&](const std::string& where, const std::string& offset,
                           const std::string& length) {
    const std::string facts = field(1, std::uint64_t{1}) + field(1, std::uint64_t{2}) +
                              field(2, std::uint64_t{1}) + field(8, std::string("w"));
    const std::string place = entry("location", where) + entry("offset", offset) +
                              entry("length", length) + field(14, std::uint64_t{1});
    return model(field(5, facts + place) + node("MatMul", {"x", "w"}, "y"));
  };
  const Folder folder;
  std::filesystem::create_directory(folder / "in");
  const std::string path = folder / "in/m.onnx",
                    data = std::string("1234") + little_endian(0.5f) + little_endian(-2.0f);
  put_content(folder / "in/m.onnx.data", data);
  put_content(folder / "secret", data);
  const auto read = [&](const std::string& file) {
    put_content(path, file);
    const auto found = io::read_onnx(path);
    if (found) CHECK(found->layers[0].find("weight")->values == std::vector<double>{0.5, -2});
    return found ? found->architecture() : found.error().text().substr(path.size());
  };
  CHECK(read(weights("m.onnx.data", "4", "8")) == "Linear(1,2,bias=false)");
  for (const std::string where : {"../secret", "/etc/passwd", "..", ".", "", "a/../m.onnx.data"}) {
    CHECK(read(weights(where, "4", "8")).find("beside the model") != std::string::npos);
  }
  CHECK(read(weights("none", "4", "8")).find("No such file") != std::string::npos);
  for (const std::string offset : {"8", "13", "-4", "18446744073709551612", "x", ""}) {
    CHECK(read(weights("m.onnx.data", offset, "8")).find("its constant w: ") != std::string::npos);
  }
  for (const std::string length : {"4", "9", "-8", "18446744073709551615"}) {
    CHECK(read(weights("m.onnx.data", "4", length)).find("its constant w: ") != std::string::npos);
  }
  CHECK(result(weights("m.onnx.data", "4", "8")).find("another file") != std::string::npos);
}

TEST_CASE("onnx: what an operator says beside its inputs is not passed over") {
  if (!io::reads_onnx()) return;
  CHECK(result(model(w + b + node("Gemm", {"x", "w", "b"}, "y", attribute("transA", 1)))) ==
        "f: Gemm: transA has to be 0");
  CHECK(result(model(line + node("Relu", {"h"}, "r") + node("HardSigmoid", {"r"}, "y"))) ==
        "f: HardSigmoid: alpha and beta are not PyTorch's 1/6 and 1/2, and no product stands "
        "before it");
  CHECK(result(model(line + node("Selu", {"h"}, "y", real("alpha", 1)))) ==
        "f: Selu: unusual alpha, gamma");
  CHECK(result(model(line + node("Relu", {"h"}, "y", field(7, std::string("com.microsoft"))))) ==
        "f: Relu: an operator of the unsupported domain com.microsoft");
  CHECK(result(model(line + number("low", 2) + number("high", 1) +
                     node("Clip", {"h", "low", "high"}, "y"))) ==
        "f: Clip: its min is not below its max");
}

TEST_CASE("onnx: one input, one output, one bias of its width") {
  if (!io::reads_onnx()) return;
  CHECK(result(model(line + node("Relu", {"h"}, "y") + field(11, value_info("z", 2)))) ==
        "f: x: a second input");
  CHECK(result(model(line + node("Relu", {"h"}, "y") + field(12, field(1, std::string("y"))))) ==
        "f: a graph of other than one output: expected 1, found 2");
  CHECK(result(model(line + row("c", 1) + node("Add", {"h", "c"}, "y"))) == "Linear(3,2)");
  CHECK(result(model(line + row("c", 3) + node("Add", {"h", "c"}, "y")))
            .find("operators that fixnet has no layer for") != std::string::npos);
  CHECK(result(model(line + row("c", 2) + node("Sub", {"c", "h"}, "y")))
            .find("operators that fixnet has no layer for") != std::string::npos);
  CHECK(result(model(line + row("c", 2) + node("Add", {"h", "c"}, "i") + node("Relu", {"i"}, "r") +
                     node("Add", {"r", "i"}, "y"))) == "Linear(3,2) Residual(ReLU)");
  CHECK(result(model(line + row("c", 2) + node("Add", {"h", "c"}, "i") + node("Relu", {"i"}, "r") +
                     node("Add", {"r", "h"}, "y")))
            .find("operators that fixnet has no layer for") != std::string::npos);
  CHECK(result(model(row("c", 3) + constant("v", {3, 3}, 36) + node("Sub", {"x", "c"}, "s") +
                     node("MatMul", {"s", "v"}, "r") + node("Add", {"r", "x"}, "y")))
            .find("operators that fixnet has no layer for") != std::string::npos);
}

namespace {

// A constant of these numbers.
std::string numbers(const std::string& name, const std::vector<unsigned>& dims,
                    const std::vector<float>& values) {
  std::string text, bytes;
  for (const unsigned n : dims) text += field(1, std::uint64_t{n});
  for (const float v : values) bytes += little_endian(v);
  return field(5, text + field(2, std::uint64_t{1}) + field(8, name) + field(9, bytes));
}
// An attribute of one integer in a list.
std::string axes(std::int64_t value) {
  return field(5, field(1, std::string("axes")) + field(8, static_cast<std::uint64_t>(value)) +
                      field(20, std::uint64_t{7}));
}
// What PyTorch's exporter makes of LayerNorm up to version 16 of the operators.
std::string layer_norm(const std::string& axis, const std::string& other_axis,
                       const std::string& two = "two") {
  return number("two", 2) + number("three", 3) + number("eps", 0.125f) +
         node("ReduceMean", {"h"}, "m", axis) + node("Sub", {"h", "m"}, "d") +
         node("Pow", {"d", two}, "p") + node("ReduceMean", {"p"}, "v", other_axis) +
         node("Add", {"v", "eps"}, "e") + node("Sqrt", {"e"}, "s") + node("Div", {"d", "s"}, "n");
}
const std::string weight = numbers("g", {2}, {2, 3}), shift = numbers("b", {2}, {5, 7}),
                  mean = numbers("m", {2}, {1, 0}), variance = numbers("v", {2}, {3, 0.5f});

}  // namespace

TEST_CASE("onnx: a LayerNorm that is many operators is one layer, with what scales and shifts it") {
  if (!io::reads_onnx()) return;
  const std::string last = axes(-1), end = axes(1);
  CHECK(result(model(line + layer_norm(last, end) + node("Relu", {"n"}, "y"))) ==
        "Linear(3,2,bias=false) LayerNorm(2,eps=0.125) ReLU");
  const auto read =
      io::parse_onnx(as_bytes(model(line + weight + shift + layer_norm(last, last) +
                                    node("Mul", {"g", "n"}, "w1") + node("Add", {"w1", "b"}, "b1") +
                                    node("Mul", {"b1", "g"}, "y"))),
                     "f");
  if (!read) FAIL(read.error().text());
  CHECK(read->architecture() == "Linear(3,2,bias=false) LayerNorm(2,eps=0.125)");
  CHECK(read->layers[1].find("weight")->values == std::vector<double>{4, 9});
  CHECK(read->layers[1].find("bias")->values == std::vector<double>{10, 21});
  for (const std::string& other :
       {layer_norm(axes(0), last), layer_norm(last, axes(-2)), layer_norm("", last),
        layer_norm(last + attribute("keepdims", 0), last), layer_norm(last, last, "three")}) {
    CHECK(result(model(line + other + node("Relu", {"n"}, "y")))
              .find("operators that fixnet has no layer for") != std::string::npos);
  }
  // A weight of another width, and a row whose difference from the outputs is taken.
  CHECK(result(model(line + layer_norm(last, last) + numbers("g", {3}, {1, 1, 1}) +
                     node("Mul", {"n", "g"}, "y")))
            .find("operators that fixnet has no layer for") != std::string::npos);
  CHECK(result(model(line + layer_norm(last, last) + weight + node("Sub", {"g", "n"}, "y")))
            .find("operators that fixnet has no layer for") != std::string::npos);
}

TEST_CASE("onnx: layers without numbers of their own cannot ask for more and more memory") {
  if (!io::reads_onnx()) return;
  std::string graph = constant("w", {1, 4000}, 16000) + node("MatMul", {"x", "w"}, "h"), last = "h";
  graph += number("two", 2) + number("eps", 0.125f);
  for (int i = 0; i < 20; ++i) {
    const std::string k = std::to_string(i);
    graph += node("ReduceMean", {last}, "m" + k, axes(-1)) + node("Sub", {last, "m" + k}, "d" + k) +
             node("Pow", {"d" + k, "two"}, "p" + k) +
             node("ReduceMean", {"p" + k}, "v" + k, axes(-1)) +
             node("Add", {"v" + k, "eps"}, "e" + k) + node("Sqrt", {"e" + k}, "s" + k) +
             node("Div", {"d" + k, "s" + k}, "n" + k);
    last = "n" + k;
  }
  CHECK(result(model(graph, last)).find("the same numbers over and over again") !=
        std::string::npos);
}

TEST_CASE("onnx: a LayerNormalization is along the columns, its weight and bias constant rows") {
  if (!io::reads_onnx()) return;
  const auto norm = [](const std::string& more, const std::vector<std::string>& in) {
    return result(model(line + weight + shift + mean + numbers("one", {1}, {2}) +
                        numbers("wide", {3}, {1, 1, 1}) +
                        node("LayerNormalization", in, "y", more)));
  };
  const std::string both = "Linear(3,2,bias=false) LayerNorm(2,eps=0.00001)";
  CHECK(norm("", {"h", "g", "b"}) == both);
  CHECK(norm("", {"h", "g"}) == both);
  CHECK(norm("", {"h", "one", "one"}) == both);
  CHECK(norm(attribute("axis", 1), {"h", "g"}) == both);
  CHECK(norm(attribute("axis", 0), {"h", "g"}) ==
        "f: LayerNormalization: its axis is not the columns");
  CHECK(norm("", {"h", "g", "wide"}) ==
        "f: LayerNormalization: its bias is no constant of its width");
  CHECK(norm("", {"h", "h"}) == "f: LayerNormalization: its weight is no constant row");
  CHECK(norm("", {"h", "wide"}) ==
        "f: LayerNormalization: widths do not meet: expected 2 columns, found 3");
  CHECK(norm(real("epsilon", -1), {"h", "g"}) ==
        "f: layer 1, LayerNorm(2,eps=-1): its eps cannot be below 0");
  CHECK(norm(real("epsilon", std::nanf("")), {"h", "g"}) ==
        "f: LayerNormalization: a setting that is no fraction");
}

TEST_CASE("onnx: a Dropout is evaluated, and in training mode refused") {
  if (!io::reads_onnx()) return;
  const auto dropout = [&](const std::string& mode, unsigned opset = 18,
                           const std::string& more = "") {
    const std::string yes = field(5, field(2, std::uint64_t{9}) + field(8, std::string("yes")) +
                                         field(9, std::string("\x01")));
    return result(model(line + number("half", 0.5f) + constant("no", {}, 1, 9) + yes +
                            node("Dropout", {"h", "half", mode}, "y", more),
                        "y", 2, opset));
  };
  const std::string trains =
      "f: Dropout: it is in training mode: export the model after model.eval()";
  CHECK(dropout("") == "Linear(3,2,bias=false) Identity");
  CHECK(dropout("no") == "Linear(3,2,bias=false) Identity");
  CHECK(dropout("yes") == trains);
  CHECK(dropout("", 6) == trains);
  CHECK(dropout("", 6, attribute("is_test", 1)) == "Linear(3,2,bias=false) Identity");
}

TEST_CASE("onnx: RMSNorm is one operator, or what the exporter writes of it") {
  if (!io::reads_onnx()) return;
  const std::string norm = "Linear(3,2,bias=false) RMSNorm(2,eps=0.125)", last = axes(-1);
  CHECK(result(model(line + weight +
                     node("RMSNormalization", {"h", "g"}, "y", real("epsilon", 0.125f)))) == norm);
  CHECK(result(model(line + weight +
                     node("RMSNormalization", {"h", "g"}, "y", attribute("axis", 0)))) ==
        "f: RMSNormalization: its axis is not the columns");
  const auto written = [&](const std::string& two, const std::string& end) {
    return line + weight + number("two", 2) + number("three", 3) + number("eps", 0.125f) +
           node("Pow", {"h", two}, "p") + node("ReduceMean", {"p"}, "m", last) +
           node("Add", {"m", "eps"}, "e") + node("Sqrt", {"e"}, "s") + end;
  };
  const std::string usual =
      node("Reciprocal", {"s"}, "r") + node("Mul", {"h", "r"}, "n") + node("Mul", {"n", "g"}, "y");
  const auto read = io::parse_onnx(as_bytes(model(written("two", usual))), "f");
  if (!read) FAIL(read.error().text());
  CHECK(read->architecture() == norm);
  CHECK(read->layers[1].find("weight")->values == std::vector<double>{2, 3});
  CHECK(result(model(written("two", node("Div", {"h", "s"}, "y")))) == norm);
  CHECK(result(model(written("three", usual))).find("no layer for") != std::string::npos);
}

TEST_CASE("onnx: a BatchNormalization is evaluated by its moments, and in training mode refused") {
  if (!io::reads_onnx()) return;
  const auto norm = [](const std::string& more, const std::vector<std::string>& in, int rank = 2,
                       unsigned opset = 18) {
    return model(line + weight + shift + mean + variance + numbers("minus", {2}, {1, -1}) +
                     node("BatchNormalization", in, "y", more),
                 "y", rank, opset);
  };
  const std::vector<std::string> in{"h", "g", "b", "m", "v"};
  const auto read =
      io::parse_onnx(as_bytes(norm(real("momentum", 0.75f) + real("epsilon", 1), in)), "f");
  if (!read) FAIL(read.error().text());
  CHECK(read->architecture() == "Linear(3,2,bias=false) BatchNorm1d(2,eps=1,momentum=0.25)");
  std::vector<double> x{4, 0};
  io::ImportedModel norm_alone;
  norm_alone.layers = {read->layers[1]};
  const auto y = io::predict(norm_alone, x);
  CHECK(y[0] == 2 * (4 - 1) / 2. + 5);  // √(3 + 1)
  CHECK(y[1] == 7);
  CHECK(read->parameter_count() == 6 + 4);
  CHECK(result(norm(attribute("training_mode", 1), in)) ==
        "f: BatchNormalization: it is in training mode: export the model after model.eval()");
  CHECK(result(norm("", in, 2, 6)) == result(norm(attribute("training_mode", 1), in)));
  CHECK(result(norm(attribute("is_test", 1), in, 2, 6)) ==
        "Linear(3,2,bias=false) BatchNorm1d(2,eps=0.00001,momentum=0.1)");
  CHECK(result(norm("", in, 3)) == "f: BatchNormalization: its channels are not the columns");
  CHECK(result(norm("", {"h", "g", "b", "m"})) ==
        "f: BatchNormalization: its mean and variance are no constants of its width");
  CHECK(result(norm("", {"h", "g", "b", "m", "minus"})) ==
        "f: layer 1, BatchNorm1d(2,eps=0.00001,momentum=0.1): its running_var is below 0, or 0 "
        "without an eps");
  CHECK(result(norm(real("epsilon", 0), {"h", "g", "b", "m", "m"})).ends_with("without an eps"));
  CHECK(result(norm(real("epsilon", 4), {"h", "g", "b", "m", "minus"})).ends_with("an eps"));
}

TEST_CASE("onnx: a BatchNormalization before or behind a product becomes a part of it, if asked") {
  if (!io::reads_onnx()) return;
  const std::string rows = weight + shift + mean + variance + numbers("w", {2, 2}, {1, 2, 3, 4}) +
                           numbers("bias", {2}, {1, -1});
  const auto norm = [](const std::string& from, const std::string& to) {
    return node("BatchNormalization", {from, "g", "b", "m", "v"}, to, real("epsilon", 1));
  };
  const auto check = [&](const std::string& graph, const std::string& layers) {
    auto read = io::parse_onnx(as_bytes(model(rows + graph)), "f");
    if (!read) FAIL(read.error().text());
    const auto y = io::predict(*read, {0.5, -2});
    CHECK(read->architecture().find("BatchNorm1d") != std::string::npos);
    CHECK(io::fuse_bn_eval(*read) == 1);
    CHECK(read->architecture() == layers);
    const auto z = io::predict(*read, {0.5, -2});
    for (std::size_t i = 0; i < 2; ++i) CHECK(std::abs(y[i] - z[i]) <= 1e-6 * (1 + std::abs(y[i])));
    for (const double number : read->layers[0].find("weight")->values)
      CHECK(static_cast<double>(static_cast<float>(number)) == number);
    return read->layers[0].find("bias")->values;
  };
  // x·w + bias, then (· − m)/√(v + 1)·g + b: (1 − 1)·2/2 + 5
  const auto behind = check(node("Gemm", {"x", "w", "bias"}, "h") + norm("h", "y"), "Linear(2,2)");
  CHECK(behind[0] == 5);
  check(node("MatMul", {"x", "w"}, "p") + node("Add", {"p", "bias"}, "h") + norm("h", "y"),
        "Linear(2,2)");
  check(node("MatMul", {"x", "w"}, "h") + norm("h", "y"), "Linear(2,2)");
  // The shift (5 − 1, 7) by the columns (1, 3) of w, and the bias.
  const auto before = check(norm("x", "h") + node("Gemm", {"h", "w", "bias"}, "y"), "Linear(2,2)");
  CHECK(before[0] == 1 + 4 * 1 + 7 * 3);
  check(norm("x", "h") + node("MatMul", {"h", "w"}, "p") + node("Add", {"p", "bias"}, "y"),
        "Linear(2,2)");
}

TEST_CASE("onnx: formulas that are nearly a layer's are none") {
  if (!io::reads_onnx()) return;
  const auto refused = [](const std::string& graph) {
    return result(model(line + number("two", 2) + number("three", 3) + number("five", 5) + graph))
               .find("operators that fixnet has no layer for") != std::string::npos;
  };
  CHECK(refused(node("Tanh", {"h"}, "t") + node("Log", {"t"}, "y")));
  CHECK(refused(node("Elu", {"h"}, "t") + node("Log", {"t"}, "y")));
  CHECK(refused(node("Mul", {"h", "two"}, "m") + node("Softplus", {"m"}, "s") +
                node("Div", {"s", "three"}, "y")));
  CHECK(refused(node("Mul", {"h", "two"}, "m") + node("Softplus", {"m"}, "s") +
                node("Div", {"s", "three"}, "d") + node("Greater", {"m", "five"}, "g") +
                node("Where", {"g", "h", "d"}, "y")));
  const std::string perm = field(5, field(1, std::string("perm")) + field(8, std::uint64_t{0}) +
                                        field(8, std::uint64_t{1}) + field(20, std::uint64_t{7}));
  CHECK(result(model(w + node("Transpose", {"w"}, "t", perm) + node("MatMul", {"x", "t"}, "y")))
            .starts_with("f: Transpose: operators that fixnet has no layer for"));
}

TEST_CASE("onnx: a model of doubles is one, its numbers as fields or as bytes") {
  if (!io::reads_onnx()) return;
  const auto read = io::parse_onnx(
      as_bytes(model(constant("w", {3, 2}, 48, 11) + node("MatMul", {"x", "w"}, "y"))), "f");
  REQUIRE(read);
  CHECK(read->is_double);
  const std::string facts = field(1, std::uint64_t{1}) + field(1, std::uint64_t{1}) +
                            field(2, std::uint64_t{11}) + field(8, std::string("w"));
  const auto fields =
      io::parse_onnx(as_bytes(model(field(5, facts + field(10, little_endian(0.1))) +
                                    node("MatMul", {"x", "w"}, "y"))),
                     "f");
  REQUIRE(fields);
  CHECK(fields->layers[0].find("weight")->values == std::vector<double>{0.1});
}

TEST_CASE("onnx: a product's weight has a row an output, however the file turns it") {
  if (!io::reads_onnx()) return;
  const std::string w32 = numbers("w", {3, 2}, {1, 2, 3, 4, 5, 6}),
                    w23 = numbers("v", {2, 3}, {1, 2, 3, 4, 5, 6}),
                    bias = numbers("c", {2}, {7, 8});
  const auto read = [&](const std::string& graph, const char* name) {
    const auto model_read = io::parse_onnx(as_bytes(model(w32 + w23 + bias + graph)), "f");
    if (!model_read) FAIL(model_read.error().text());
    return model_read->layers[0].find(name)->values;
  };
  using Numbers = std::vector<double>;
  CHECK(read(node("MatMul", {"x", "w"}, "y"), "weight") == Numbers{1, 3, 5, 2, 4, 6});
  CHECK(read(node("Transpose", {"v"}, "t") + node("MatMul", {"x", "t"}, "y"), "weight") ==
        Numbers{1, 2, 3, 4, 5, 6});
  const std::string gemm = node("Gemm", {"x", "v", "c"}, "y", attribute("transB", 1));
  CHECK(read(gemm, "weight") == Numbers{1, 2, 3, 4, 5, 6});
  CHECK(read(gemm, "bias") == Numbers{7, 8});
  CHECK(read(node("Gemm", {"x", "w", "c"}, "y"), "weight") == Numbers{1, 3, 5, 2, 4, 6});
}

TEST_CASE("onnx: rows that follow a product are its weight's and its bias's") {
  if (!io::reads_onnx()) return;
  const std::string v = numbers("w", {1, 2}, {1, 2}), two = numbers("two", {2}, {2, 4}),
                    one = numbers("one", {}, {3});
  const auto read = [&](const std::string& graph) {
    const auto model_read = io::parse_onnx(as_bytes(model(v + two + one + graph)), "f");
    if (!model_read) FAIL(model_read.error().text());
    REQUIRE(model_read->layers.size() == 1);
    auto all = model_read->layers[0].find("weight")->values;
    const auto* bias = model_read->layers[0].find("bias");
    if (bias != nullptr) all.insert(all.end(), bias->values.begin(), bias->values.end());
    return all;
  };
  using Numbers = std::vector<double>;
  const std::string product = node("MatMul", {"x", "w"}, "h");
  CHECK(read(product + node("Sub", {"h", "two"}, "y")) == Numbers{1, 2, -2, -4});
  CHECK(read(product + node("Add", {"h", "two"}, "i") + node("Add", {"one", "i"}, "y")) ==
        Numbers{1, 2, 5, 7});
  CHECK(read(product + node("Add", {"h", "two"}, "i") + node("Mul", {"two", "i"}, "j") +
             node("Div", {"j", "two"}, "k") + node("Div", {"k", "two"}, "y")) ==
        Numbers{0.5, 0.5, 1, 1});
  CHECK(read(node("Gemm", {"x", "w", "two"}, "y", real("alpha", 4) + real("beta", 0.5f))) ==
        Numbers{4, 8, 1, 2});
  CHECK(read(node("Gemm", {"x", "w", "one"}, "y")) == Numbers{1, 2, 3, 3});
  // Rounded once, as the header has it and its self-check computes with it.
  const double third = static_cast<double>(1.0F / 3),
               rounded = static_cast<double>(2.0F + 1.0F / 3);
  CHECK(read(numbers("t", {2}, {1.0F / 3, 1.0F / 3}) + product + node("Add", {"h", "two"}, "i") +
             node("Add", {"t", "i"}, "y"))[2] == rounded);
  CHECK(rounded != 2 + third);
}

TEST_CASE("onnx: arithmetic at the input is a standardization") {
  if (!io::reads_onnx()) return;
  const std::string constants = numbers("m", {3}, {1, 2, 3}) + numbers("s", {1, 3}, {2, 4, 0.5f}) +
                                numbers("two", {}, {2}) + numbers("zero", {3}, {1, 0, 1}) +
                                numbers("wide", {4}, {1, 1, 1, 1});
  const auto read = [&](const std::string& graph, const std::string& last) {
    return io::parse_onnx(as_bytes(model(constants + w + graph + node("MatMul", {last, "w"}, "y"))),
                          "f");
  };
  using Numbers = std::vector<double>;
  const auto usual = read(node("Sub", {"x", "m"}, "a") + node("Div", {"a", "s"}, "b"), "b");
  if (!usual) FAIL(usual.error().text());
  CHECK(usual->architecture() == "Linear(3,2,bias=false)");
  CHECK(usual->mean == Numbers{1, 2, 3});
  CHECK(usual->std == Numbers{2, 4, 0.5});
  // ((2·x + m) / s − 2) = (x − (2·s − m)/2) / (s/2)
  const auto other = read(node("Mul", {"two", "x"}, "a") + node("Add", {"m", "a"}, "b") +
                              node("Div", {"b", "s"}, "c") + node("Sub", {"c", "two"}, "d"),
                          "d");
  if (!other) FAIL(other.error().text());
  CHECK(other->mean == Numbers{1.5, 3, -1});
  CHECK(other->std == Numbers{1, 2, 0.25});
  CHECK(read(node("Sub", {"x", "two"}, "a") + node("Add", {"a", "two"}, "b"), "b")->mean.empty());
  const auto refused = [&](const std::string& graph) {
    const auto wrong = read(graph, "a");
    return wrong ? "" : wrong.error().text();
  };
  CHECK(refused(node("Sub", {"x", "wide"}, "a")) == "f: constants at the input of another width");
  CHECK(refused(numbers("none", {4}, {0, 0, 0, 0}) + node("Sub", {"x", "none"}, "a")) ==
        "f: constants at the input of another width");
  CHECK(refused(numbers("none", {4}, {0, 0, 0, 0}) + node("Sub", {"x", "none"}, "a")) ==
        "f: constants at the input of another width");
  CHECK(refused(node("Sub", {"m", "x"}, "a")).find("no layer for") != std::string::npos);
  CHECK(refused(node("Div", {"x", "zero"}, "a")).find("no layer for") != std::string::npos);
  CHECK(refused(node("Div", {"m", "x"}, "a")).find("no layer for") != std::string::npos);
  CHECK(refused(numbers("n", {3}, {1, std::nanf(""), 1}) + node("Sub", {"x", "n"}, "a")) ==
        "f: standardization.mean: a number that is not finite");
  // The product in a Softplus is not one, nor is it the weight of a Linear with one output.
  CHECK(result(model(constants + constant("v", {3, 1}, 12) + node("MatMul", {"x", "v"}, "h") +
                     node("Mul", {"h", "two"}, "a") + node("Softplus", {"a"}, "b") +
                     node("Div", {"b", "two"}, "y"))) == "Linear(3,1,bias=false) Softplus(2,20)");
  CHECK(
      io::parse_onnx(as_bytes(model(constants + w + node("Mul", {"x", "two"}, "a") +
                                    node("Softplus", {"a"}, "b") + node("Div", {"b", "two"}, "c") +
                                    node("MatMul", {"c", "w"}, "y"))),
                     "f")
          ->architecture() == "Softplus(2,20) Linear(3,2,bias=false)");
}

TEST_CASE("onnx: what turns an input into rows is passed over, and nothing else") {
  if (!io::reads_onnx()) return;
  const auto integers = [](const std::string& name, const std::vector<std::int64_t>& values) {
    std::string bytes;
    for (const std::int64_t v : values) bytes += little_endian(v);
    return field(5, field(1, std::uint64_t{values.size()}) + field(2, std::uint64_t{7}) +
                        field(8, name) + field(9, bytes));
  };
  const std::string product = w + node("MatMul", {"r", "w"}, "y");
  const auto reshaped = [&](const std::vector<std::int64_t>& shape) {
    return result(model(integers("n", shape) + node("Reshape", {"x", "n"}, "r") + product, "y", 4));
  };
  const std::string linear = "Linear(3,2,bias=false)";
  CHECK(result(model(node("Flatten", {"x"}, "r") + product, "y", 4)) == linear);
  CHECK(result(model(node("Flatten", {"x"}, "r", attribute("axis", 1)) + product)) == linear);
  CHECK(reshaped({-1, 3}) == linear);
  CHECK(reshaped({1, -1}) == linear);
  CHECK(reshaped({0, 3}) == linear);
  CHECK(reshaped({-1, 4}) == "f: MatMul: widths do not meet: expected 4 columns, found 3");
  CHECK(reshaped({-1, -1}).find("Reshape") != std::string::npos);
  CHECK(reshaped({-1, 3, 1}).find("Reshape") != std::string::npos);
  CHECK(result(model(node("Flatten", {"x"}, "r", attribute("axis", 2)) + product, "y", 4))
            .find("Flatten") != std::string::npos);
  CHECK(result(model(line + node("Relu", {"h"}, "i") + node("Flatten", {"i"}, "y"), "y", 4))
            .find("Flatten") != std::string::npos);
  CHECK(result(model(line + node("Flatten", {"h"}, "i") + node("Relu", {"i"}, "y"))) ==
        linear + " ReLU");
  CHECK(result(model(line + integers("n", {-1, 4}) + node("Reshape", {"h", "n"}, "y")))
            .find("Reshape") != std::string::npos);
  CHECK(
      reshaped({1, 1, 1, 1, 1, 1, 1, 1, 3}).starts_with("f: Reshape: its constant n: its type 7"));
  // A size is no bias.
  CHECK(result(model(line + integers("n", {1, 2}) + node("Add", {"h", "n"}, "y")))
            .find("no layer for") != std::string::npos);
}

// One unit of two features over three steps; rows of the gates z, r, h.
TEST_CASE("onnx: a GRU with the reset before the product is a ResetBeforeGRU") {
  if (!io::reads_onnx()) return;
  const auto dim = [](std::uint64_t n) { return field(1, field(1, n)); };
  const std::string dims = dim(3) + field(1, field(2, std::string("n"))) + dim(2);
  const std::string x =
      field(1, std::string("x")) + field(2, field(1, field(1, std::uint64_t{1}) + field(2, dims)));
  const std::string axis =
      field(5, field(1, std::uint64_t{1}) + field(2, std::uint64_t{7}) +
                   field(8, std::string("one")) + field(9, little_endian(std::int64_t{1})));
  const auto file = [&](const std::string& attributes) {
    const std::string graph =
        numbers("w", {1, 3, 2}, {1, 2, 3, 4, 5, 6}) + numbers("r", {1, 3, 1}, {7, 8, 9}) +
        numbers("b", {1, 6}, {1, 2, 3, 10, 20, 30}) + axis +
        node("GRU", {"x", "w", "r", "b"}, "h", attributes + attribute("hidden_size", 1)) +
        node("Squeeze", {"h", "one"}, "y");
    return field(8, field(2, std::uint64_t{18})) +
           field(7, graph + field(11, x) + field(12, field(1, std::string("y"))));
  };
  const auto activations = [](const std::string& last) {
    return field(5, field(1, std::string("activations")) + field(9, std::string("Sigmoid")) +
                        field(9, last) + field(20, std::uint64_t{8}));
  };
  const auto read = io::parse_onnx(as_bytes(file("")), "f");
  if (!read) FAIL(read.error().text());
  CHECK(read->architecture() == "Sequence(3,2) ResetBeforeGRU(2,1)");
  const auto& tensors = read->layers[1].tensors;
  REQUIRE(tensors.size() == 4);
  CHECK(tensors[0].values == std::vector<double>{3, 4, 1, 2, 5, 6});
  CHECK(tensors[1].values == std::vector<double>{8, 7});
  CHECK(tensors[2].values == std::vector<double>{9});
  CHECK(tensors[3].values == std::vector<double>{22, 11, 33});
  CHECK(result(file(activations("Relu"))) == "Sequence(3,2) ResetBeforeGRU(2,1,nonlinearity=relu)");
  CHECK(result(file(attribute("linear_before_reset", 1))) == "Sequence(3,2) GRU(2,1)");
  const std::string usual = attribute("linear_before_reset", 1);
  CHECK(result(file(usual + activations("Relu"))).find("activations") != std::string::npos);
  CHECK(result(file(activations("Sigmoid"))).find("activations") != std::string::npos);
}
