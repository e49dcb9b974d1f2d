// SPDX-License-Identifier: MIT
//
// Floats from text, whatever the program's locale: std::from_chars where the standard library has it, which libc++ does
// from 20 on.
#pragma once

#include <locale.h>
#include <stdlib.h>
#include <version>
#if defined(__APPLE__) || defined(__FreeBSD__)
  #include <xlocale.h>
#endif

#include <cerrno>
#include <charconv>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

#if defined(_WIN32) && !defined(__cpp_lib_to_chars)
  #error "fixnet::io for Windows needs std::from_chars of floats: libstdc++ 11, libc++ 20 or newer"
#endif

namespace fixnet::io::floats_impl {

#if !defined(_WIN32)
/// What std::from_chars does, by strtod in the C locale: no plus, no space, no hexadecimal digits.
template <class T>
std::from_chars_result by_strtod(const char* first, const char* last, T& value) {
  static const locale_t c = ::newlocale(LC_ALL_MASK, "C", nullptr);
  const char* const sign_end = first != last && *first == '-' ? first + 1 : first;
  const auto is_one_of = [](char x, const char* set) {
    return std::string_view(set).find(x) != std::string_view::npos;
  };
  if (sign_end == last || !is_one_of(*sign_end, "0123456789.iInN"))
    return {first, std::errc::invalid_argument};
  const char* end = last;
  if (!is_one_of(*sign_end, "iInN")) {
    for (end = sign_end; end != last && is_one_of(*end, "0123456789.eE+-");) ++end;
  }
  const std::string text(first, end);
  char* stop = nullptr;
  const int before = errno;
  errno = 0;
  T result = 0;
  if constexpr (sizeof(T) == 4) result = ::strtof_l(text.c_str(), &stop, c);
  if constexpr (sizeof(T) == 8) result = ::strtod_l(text.c_str(), &stop, c);
  const bool range = errno == ERANGE && (result == 0 || result - result != 0);
  errno = before;
  if (stop == text.c_str()) return {first, std::errc::invalid_argument};
  if (!range) value = result;
  return {first + (stop - text.c_str()), range ? std::errc::result_out_of_range : std::errc{}};
}
#endif

/// std::from_chars of any number.
template <class T>
std::from_chars_result from_chars(const char* first, const char* last, T& value) {
#if !defined(__cpp_lib_to_chars)
  if constexpr (std::is_floating_point_v<T>)
    return by_strtod(first, last, value);
  else
#endif
    return std::from_chars(first, last, value);
}

}  // namespace fixnet::io::floats_impl
