// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/imported.hpp>
#include <string>
#include <vector>

namespace fixnet::io {

/// The layer's type in C++: "fixnet::Linear<2, 10>".
[[nodiscard]] std::string cpp_type(const ImportedLayer& layer);

/// "{a, b, …}" in lines below 100 columns, each number exact: decimal where it is short, else
/// hexadecimal; with an f behind it for floats.
[[nodiscard]] std::string cpp_list(const std::vector<double>& values, bool is_double,
                                   std::size_t indent);

}  // namespace fixnet::io
