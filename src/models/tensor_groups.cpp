// SPDX-License-Identifier: MIT
#include "tensor_groups.hpp"

#include <set>

#include "layers/record.hpp"

namespace fixnet::io {
namespace {

/// The names that tensors of layers have, ".weight or .bias".
std::string tensor_names() {
  std::set<std::string_view> names;
  for (const LayerRecord* record : layer_records()) {
    for (const TensorRule& rule : record->tensors) names.insert(rule.name);
  }
  std::string all;
  for (const std::string_view name : names) {
    all += (all.empty() ? "." : " or .") + std::string(name);
  }
  return all;
}

bool is_tensor_name(std::string_view name) noexcept {
  for (const LayerRecord* record : layer_records()) {
    for (const TensorRule& rule : record->tensors) {
      if (rule.name == name) return true;
    }
  }
  return false;
}

/// Takes a whole number.
Result<> take_count(const SafeTensors& file, const TensorInfo& info, const TensorRule& rule,
                    ImportedLayer& layer) {
  const auto values = file.values<std::int64_t>(info.name, {});
  if (!values) return values.error();
  if ((*values)[0] < 0) return Error{file.file(), info.name, "a count below 0", "", ""};
  layer.tensors.push_back({std::string(rule.name), {}, {static_cast<double>((*values)[0])}});
  return Done{};
}

/// Takes one of a layer's tensors, which has the shape that its rule tells.
Result<> take_tensor(const SafeTensors& file, const TensorInfo& info, const TensorRule& rule,
                     ImportedLayer& layer) {
  if (rule.expected == nullptr && info.shape.size() != rule.dimensions) {
    return Error{file.file(), info.name, "wrong shape for " + layer.name(), std::string(rule.shape),
                 shape_text(info.shape)};
  }
  Shape shape = rule.expected == nullptr ? info.shape : rule.expected(layer);
  if (rule.count) return take_count(file, info, rule, layer);
  auto values = file.values<double>(info.name, shape);
  if (!values) return values.error();
  layer.tensors.push_back({std::string(rule.name), std::move(shape), std::move(values).value()});
  return Done{};
}

/// The tensor that a file may lack.
ImportedTensor zeros(const TensorRule& rule, const ImportedLayer& layer) {
  Shape shape = rule.expected(layer);
  std::size_t count = 1;
  for (const std::uint64_t n : shape) count *= static_cast<std::size_t>(n);
  return {std::string(rule.name), std::move(shape), std::vector<double>(count)};
}

}  // namespace

Result<TensorGroups> group_tensors(const SafeTensors& file) {
  TensorGroups groups;
  for (const TensorInfo& tensor : file.tensors()) {
    if (tensor.name == mean_name || tensor.name == std_name) continue;
    const std::size_t point = tensor.name.rfind('.');
    const std::string kind = point == std::string::npos ? "" : tensor.name.substr(point + 1);
    if (!is_tensor_name(kind)) {
      return Error{file.file(), tensor.name, "not a parameter of any layer",
                   "a name that ends in " + tensor_names(), ""};
    }
    groups[tensor.name.substr(0, point)][kind] = &tensor;
  }
  return groups;
}

Result<> fill_layer(const SafeTensors& file, const std::string& name, const TensorGroup& from,
                    ImportedLayer& layer) {
  std::size_t taken = 0;
  for (const TensorRule& rule : layer.record->tensors) {
    const auto found = from.find(std::string(rule.name));
    if (found == from.end() && rule.optional) continue;
    if (found == from.end() && rule.or_zeros) {
      layer.tensors.push_back(zeros(rule, layer));
      continue;
    }
    if (found == from.end()) {
      return Error{file.file(), name + "." + std::string(rule.name), "missing", "", ""};
    }
    Result<> step = take_tensor(file, *found->second, rule, layer);
    if (!step) return step;
    ++taken;
  }
  if (taken == from.size()) return Done{};
  for (const auto& [kind, info] : from) {
    if (layer.find(kind) != nullptr) continue;
    return Error{file.file(), info->name, "superfluous: a " + layer.name() + " has no " + kind, "",
                 ""};
  }
  return Done{};
}

}  // namespace fixnet::io
