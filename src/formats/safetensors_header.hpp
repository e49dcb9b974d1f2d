// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/safetensors.hpp>

namespace fixnet::io {

/// More dimensions than these are neither read nor written.
inline constexpr std::size_t most_dimensions = 8;

bool find_dtype(std::string_view name, DType& dtype) noexcept;

/// Takes the header apart. Returns what is wrong with it; nothing if it is sound as JSON of this
/// form. Places are not checked.
std::string parse_safetensors_header(std::string_view header, std::vector<TensorInfo>& tensors,
                                     Metadata& metadata);

/// The header of a file with these tensors, in this order, padded to a multiple of 8 bytes. All
/// text has to be UTF-8.
std::string safetensors_header(const std::vector<NamedTensor>& tensors, const Metadata& metadata);

}  // namespace fixnet::io
