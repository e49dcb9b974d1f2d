// SPDX-License-Identifier: MIT
#include "identifier.hpp"

#include <algorithm>

namespace fixnet::io {
namespace {

// Keywords of C++20, then what is taken otherwise.
constexpr std::string_view reserved[] = {"alignas",       "alignof",     "and",
                                         "and_eq",        "asm",         "auto",
                                         "bitand",        "bitor",       "bool",
                                         "break",         "case",        "catch",
                                         "char",          "char8_t",     "char16_t",
                                         "char32_t",      "class",       "compl",
                                         "concept",       "const",       "consteval",
                                         "constexpr",     "constinit",   "const_cast",
                                         "continue",      "co_await",    "co_return",
                                         "co_yield",      "decltype",    "default",
                                         "delete",        "do",          "double",
                                         "dynamic_cast",  "else",        "enum",
                                         "explicit",      "export",      "extern",
                                         "false",         "float",       "for",
                                         "friend",        "goto",        "if",
                                         "inline",        "int",         "long",
                                         "mutable",       "namespace",   "new",
                                         "noexcept",      "not",         "not_eq",
                                         "nullptr",       "operator",    "or",
                                         "or_eq",         "private",     "protected",
                                         "public",        "register",    "reinterpret_cast",
                                         "requires",      "return",      "short",
                                         "signed",        "sizeof",      "static",
                                         "static_assert", "static_cast", "struct",
                                         "switch",        "template",    "this",
                                         "thread_local",  "throw",       "true",
                                         "try",           "typedef",     "typeid",
                                         "typename",      "union",       "unsigned",
                                         "using",         "virtual",     "void",
                                         "volatile",      "wchar_t",     "while",
                                         "xor",           "xor_eq",      "std",
                                         "posix",         "fixnet",      "xsimd",
                                         "main",          "unix",        "linux"};

bool is_letter(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// Names that belong to the compiler: a__b, _A.
bool is_implementations(std::string_view name) noexcept {
  return name.find("__") != std::string_view::npos || name.starts_with('_');
}

}  // namespace

bool is_identifier(std::string_view name) noexcept {
  if (name.empty() || is_digit(name[0]) || is_implementations(name)) return false;
  return std::all_of(name.begin(), name.end(),
                     [](char c) { return is_letter(c) || is_digit(c); }) &&
         std::find(std::begin(reserved), std::end(reserved), name) == std::end(reserved);
}

}  // namespace fixnet::io
