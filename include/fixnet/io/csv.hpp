// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/io/file.hpp>
#include <fixnet/io/table.hpp>
#include <limits>
#include <optional>
#include <string_view>

namespace fixnet::io {

/// How a CSV file is to be understood.
struct CsvOptions {
  char separator = ',';
  bool header = true;  // the first line names the columns
  /// What a missing value (an empty field, NA, N/A, NaN, nan, -nan, null, ?) becomes; nullopt: it
  /// is an error.
  std::optional<double> missing = std::nullopt;
  /// The first line may name the columns by numbers alone, such as years. Otherwise numbers alone
  /// are an error: they are the first row of a file without a header.
  bool numbers_as_names = false;
};

/// Takes a CSV file's text: numbers, in quotes or not, spaces around them ignored; lines end in LF
/// or CR LF, and empty ones are left out; a quote within quotes is doubled, as in RFC 4180.
/// Numbers are as std::from_chars reads them, with a + allowed; they depend on no locale.
/// Errors    with line and column (both from 1): a field that is no number or does not fit T, a
///           missing value, a line with another number of fields than the first, a quote that is
///           not closed, text behind one, a zero byte, a name that occurs twice, a header of
///           numbers alone, text in UTF-16
template <class T>
Result<Table<T>> parse_csv(std::string_view text, const std::string& file,
                           const CsvOptions& options = {});
/// Reads a CSV file as parse_csv takes it.
/// Errors    what parse_csv refuses; what the system says
template <class T>
Result<Table<T>> read_csv(const std::string& path, const CsvOptions& options = {});

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
