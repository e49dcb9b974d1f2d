// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/io/safetensors.hpp>
#include <string>
#include <string_view>

namespace fixnet::io {

inline constexpr std::size_t most_npy_dimensions = 32;  // NumPy's limit

/// What an .npy header says.
struct NpyHeader {
  std::string descr;
  bool fortran_order = false;
  Shape shape;
};

/// Takes the dictionary apart. Returns what is wrong with it; nothing if it is sound.
std::string parse_npy_header(std::string_view text, NpyHeader& header);

}  // namespace fixnet::io
