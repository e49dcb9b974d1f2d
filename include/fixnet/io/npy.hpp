// SPDX-License-Identifier: MIT
//
// NumPy's .npy files: a header that is a Python dictionary, then the numbers.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstdint>
#include <fixnet/io/file.hpp>
#include <fixnet/io/safetensors.hpp>
#include <fixnet/io/table.hpp>

namespace fixnet::io {

/// An array of any shape, row by row.
template <class T>
struct Array {
  Shape shape;
  std::vector<T> values;
  std::string type = {};  // of the numbers in the file, as NumPy calls it: "<f4"
};

/// Takes the bytes of an .npy file: versions 1 to 3, C and Fortran order, both byte orders; bool,
/// integers of 8 to 64 bits and floats of 16 to 64, converted to T (float, double, std::int64_t).
/// Errors    whatever numpy.load would refuse, objects, complex numbers and text; a header above
///           10 000 bytes (NumPy's limit); bytes behind the data; a number with a fraction, or
///           outside of 64 bits, where T is an integer; a finite one that is infinite as T
template <class T>
Result<Array<T>> parse_npy(std::span<const std::byte> content, const std::string& file);

/// Reads numpy.save's file as rows: an array (n) has n rows of one column, of higher dimensions
/// the last one is the columns.
/// Errors    what parse_npy refuses; what the system says
template <class T>
Result<Table<T>> read_npy(const std::string& path);

/// Writes what numpy.load reads, version 1, C order, little-endian, atomically.
/// Errors    what the system says; values whose number is not the shape's
template <class T>
Result<> write_npy(const std::string& path, const Shape& shape, std::span<const T> values);

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
