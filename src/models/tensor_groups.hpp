// SPDX-License-Identifier: MIT
//
// The tensors of a safetensors file, those of one layer together.
#pragma once

#include <fixnet/io/imported.hpp>
#include <map>

#include "names.hpp"

namespace fixnet::io {

inline constexpr const char* mean_name = "standardization.mean";
inline constexpr const char* std_name = "standardization.std";

/// The tensors of one layer by their names in PyTorch, as the file has them.
using TensorGroup = std::map<std::string, const TensorInfo*>;
using TensorGroups = std::map<std::string, TensorGroup, NaturalLess>;

/// All but the standardization's, by what stands before ".weight".
/// Errors    a name that ends as no layer's tensor is called
Result<TensorGroups> group_tensors(const SafeTensors& file);

/// Gives a layer its tensors. `name` is the group's.
/// Errors    a tensor that is missing, superfluous, or has another shape than the layer's
Result<> fill_layer(const SafeTensors& file, const std::string& name, const TensorGroup& from,
                    ImportedLayer& layer);

}  // namespace fixnet::io
