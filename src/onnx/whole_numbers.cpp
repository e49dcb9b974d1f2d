// SPDX-License-Identifier: MIT
#if FIXNET_HAS_ONNX
  #include "whole_numbers.hpp"

  #include <algorithm>
  #include <cmath>

namespace fixnet::io {
namespace {

using Inputs = std::vector<const Constant*>;

constexpr std::size_t longest = 8;

std::optional<Constant> list(Shape shape, std::vector<double> values) {
  return Constant{std::move(shape), std::move(values), false, true};
}

/// So many zeros: other values nobody pads with.
std::optional<Constant> zeros(const onnx::NodeProto& node, const Constant& shape) {
  const double count = shape.values.size() == 1 ? shape.values[0] : 0;
  if (!(count >= 1 && count <= double{longest})) return std::nullopt;
  for (const auto& a : node.attribute()) {
    const bool zero =
        a.t().data_type() == onnx::TensorProto::INT64 && a.t().raw_data() == std::string(8, '\0');
    if (a.name() != "value" || !zero) return std::nullopt;
  }
  return list({static_cast<std::uint64_t>(count)},
              std::vector<double>(static_cast<std::size_t>(count)));
}

std::optional<Constant> concat(const Inputs& inputs) {
  std::vector<double> all;
  for (const Constant* one : inputs) {
    if (one->shape.size() != 1) return std::nullopt;
    all.insert(all.end(), one->values.begin(), one->values.end());
  }
  const std::uint64_t size = all.size();
  return list({size}, std::move(all));
}

/// To one dimension, or to rows of so many.
std::optional<Constant> reshape(const Constant& x, const Constant& to) {
  const std::size_t count = x.values.size();
  if (to.values == std::vector<double>{-1}) return list({count}, x.values);
  if (to.values.size() != 2 || to.values[0] != -1 || !(to.values[1] >= 1)) return std::nullopt;
  if (!(to.values[1] <= double{longest})) return std::nullopt;
  const auto columns = static_cast<std::size_t>(to.values[1]);
  if (count % columns != 0) return std::nullopt;
  return list({count / columns, columns}, x.values);
}

/// All rows in the reverse order, as PyTorch writes for its paddings.
std::optional<Constant> reverse(const Inputs& inputs) {
  const Constant& x = *inputs[0];
  const auto is = [&](std::size_t k, double value) {
    return inputs[k]->values == std::vector<double>{value};
  };
  const bool whole = inputs.size() == 5 && is(1, -1) && inputs[2]->values.size() == 1 &&
                     inputs[2]->values[0] < -1e9 && is(3, 0) && is(4, -1);
  if (!whole || x.shape.size() != 2) return std::nullopt;
  const auto rows = static_cast<std::size_t>(x.shape[0]);
  const auto columns = static_cast<std::size_t>(x.shape[1]);
  std::vector<double> values;
  for (std::size_t r = rows; r-- > 0;) {
    for (std::size_t c = 0; c < columns; ++c) values.push_back(x.values[r * columns + c]);
  }
  return list(x.shape, std::move(values));
}

}  // namespace

std::optional<Constant> of_whole_numbers(const onnx::NodeProto& node, const Inputs& inputs) {
  for (const Constant* one : inputs) {
    if (one == nullptr || !one->is_integer || one->values.size() > longest) return std::nullopt;
  }
  const std::string& op = node.op_type();
  if (inputs.empty()) return std::nullopt;
  if (op == "ConstantOfShape") return zeros(node, *inputs[0]);
  if (op == "Concat") return concat(inputs);
  if (op == "Reshape" && inputs.size() == 2) return reshape(*inputs[0], *inputs[1]);
  if (op == "Slice") return reverse(inputs);
  const bool whole = node.attribute_size() == 1 && node.attribute(0).name() == "to" &&
                     node.attribute(0).i() == onnx::TensorProto::INT64;
  return op == "Cast" && whole ? list(inputs[0]->shape, inputs[0]->values) : std::nullopt;
}

}  // namespace fixnet::io
#endif
