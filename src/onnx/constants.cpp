// SPDX-License-Identifier: MIT
#if FIXNET_HAS_ONNX
  #include "constants.hpp"

  #include <cmath>

  #include "whole_numbers.hpp"

namespace fixnet::io {
namespace {

Constant number(double value) { return {{}, {value}, false}; }

/// PyTorch's exporters leave [out, in] as it is, and turn it in the graph.
std::optional<Constant> transposed(const onnx::NodeProto& node, const Constant& x) {
  if (x.shape.size() != 2) return std::nullopt;
  for (const auto& a : node.attribute()) {
    if (a.name() == "perm" && (a.ints_size() != 2 || a.ints(0) != 1 || a.ints(1) != 0)) {
      return std::nullopt;
    }
  }
  Constant y = x;
  std::swap(y.shape[0], y.shape[1]);
  const auto rows = static_cast<std::size_t>(x.shape[0]);
  const auto columns = static_cast<std::size_t>(x.shape[1]);
  for (std::size_t k = 0; k < x.values.size(); ++k) {
    y.values[k % columns * rows + k / columns] = x.values[k];
  }
  return y;
}

/// Does the node make a floating-point number of its input?
bool keeps_numbers(const onnx::NodeProto& node) {
  using Type = onnx::TensorProto;
  if (node.op_type() == "CastLike") return true;  // like x, which flows through the layers
  const int to = node.op_type() == "Cast" ? static_cast<int>(attribute(node, "to", 0)) : 0;
  return to == Type::FLOAT || to == Type::DOUBLE;
}

std::optional<Constant> arithmetic(const std::string& op, double a, double b) {
  if (op == "Add") return number(a + b);
  if (op == "Sub") return number(a - b);
  if (op == "Mul") return number(a * b);
  if (op == "Div") return number(a / b);
  return std::nullopt;
}

}  // namespace

double attribute(const onnx::NodeProto& node, const char* name, double otherwise) {
  for (const auto& a : node.attribute()) {
    if (a.name() != name) continue;
    return a.type() == onnx::AttributeProto::INT ? static_cast<double>(a.i())
                                                 : static_cast<double>(a.f());
  }
  return otherwise;
}

void Constants::add(const std::string& name, const onnx::TensorProto& tensor) {
  Constant constant;
  const std::string what = constant_of(tensor, others_, constant);
  if (what.empty()) {
    put(name, std::move(constant));
  } else {
    broken_[name] = what;
  }
}

bool Constants::keep(std::size_t numbers) {
  kept_ += numbers;
  return kept_ / 2 <= bytes_ + others_.bytes();
}

void Constants::put(const std::string& name, Constant constant) {
  if (keep(constant.values.size())) {
    constants_[name] = std::move(constant);
  } else {
    broken_[name] = "the same numbers over and over again";
  }
}

bool Constants::take(const onnx::NodeProto& node) {
  if (node.op_type() == "Constant") {
    take_attribute(node);
    return true;
  }
  auto result = folded(node);
  if (!result) return false;
  put(node.output(0), std::move(*result));
  return true;
}

void Constants::take_attribute(const onnx::NodeProto& node) {
  for (const auto& a : node.attribute()) {
    if (a.name() == "value") add(node.output(0), a.t());
    if (a.name() == "value_float") put(node.output(0), number(static_cast<double>(a.f())));
    if (a.name() == "value_int") put(node.output(0), number(static_cast<double>(a.i())));
  }
}

std::optional<Constant> Constants::folded(const onnx::NodeProto& node) const {
  const std::string& op = node.op_type();
  const Constant *a = input(node, 0), *b = input(node, 1);
  if (a == nullptr) return std::nullopt;
  if (op == "Identity") return *a;
  if (op == "Transpose") return transposed(node, *a);
  std::vector<const Constant*> inputs;
  for (int k = 0; k < node.input_size(); ++k) inputs.push_back(input(node, k));
  if (auto list = of_whole_numbers(node, inputs)) return list;
  if (a->values.size() != 1 || a->shape.size() > 1) return std::nullopt;
  if (keeps_numbers(node)) return *a;
  if (op == "Sqrt") return number(std::sqrt(a->values[0]));
  if (b == nullptr || b->values.size() != 1 || b->shape.size() > 1) return std::nullopt;
  return arithmetic(op, a->values[0], b->values[0]);
}

const Constant* Constants::find(const std::string& name) const {
  const auto found = constants_.find(name);
  return found == constants_.end() ? nullptr : &found->second;
}

const Constant* Constants::input(const onnx::NodeProto& node, int k) const {
  return k < node.input_size() ? find(node.input(k)) : nullptr;
}

std::string Constants::wrong(const std::string& name) const {
  const auto found = broken_.find(name);
  return found == broken_.end() ? "" : found->second;
}

}  // namespace fixnet::io
#endif
