// SPDX-License-Identifier: MIT
//
// Products that take over what scales and shifts the columns before or behind them.
#pragma once

#include <cmath>

#include "record.hpp"

namespace fixnet::io {

/// Weight and bias of a product whose weight's number i belongs to output output_of(i).
/// Formula   (x·W + b − mean)·factor + shift = x·(W·factor) + ((b − mean)·factor + shift), with the
///           roundings of fuse_linear_bn_eval in network/fuse.hpp
template <class OutputOf>
bool scale_outputs(ImportedLayer& layer, const ColumnScales& by, OutputOf output_of) {
  const std::size_t outputs = by.factor.size();
  if (layer.record->out(layer) != outputs) return false;
  std::vector<double>& weight = layer.tensors[0].values;
  for (std::size_t i = 0; i < weight.size(); ++i) weight[i] *= by.factor[output_of(i)];
  if (layer.find("bias") == nullptr)
    layer.tensors.push_back({"bias", {outputs}, std::vector<double>(outputs)});
  std::vector<double>& bias = layer.tensors[1].values;
  for (std::size_t o = 0; o < outputs; ++o)
    bias[o] = std::fma(bias[o] - by.mean[o], by.factor[o], by.shift[o]);
  return true;
}

/// The same of a product whose weight's number i multiplies input input_of(i).
/// Formula   (x·factor + c)·W + b = x·(factor·W) + (c·W + b), c = shift − mean·factor
template <class OutputOf, class InputOf>
bool scale_inputs(ImportedLayer& layer, const ColumnScales& by, OutputOf output_of,
                  InputOf input_of) {
  const std::size_t outputs = layer.record->out(layer);
  if (layer.record->in(layer) != by.factor.size()) return false;
  if (layer.find("bias") == nullptr)
    layer.tensors.push_back({"bias", {outputs}, std::vector<double>(outputs)});
  std::vector<double>&weight = layer.tensors[0].values, &bias = layer.tensors[1].values;
  for (std::size_t i = 0; i < weight.size(); ++i) {
    const std::size_t column = input_of(i);
    bias[output_of(i)] += (by.shift[column] - by.mean[column] * by.factor[column]) * weight[i];
    weight[i] *= by.factor[column];
  }
  return true;
}

}  // namespace fixnet::io
