// SPDX-License-Identifier: MIT
#include "identifier.hpp"

#include <algorithm>

#include "reserved_names.hpp"

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
                                         "main"};

bool is_letter(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// Names that belong to the compiler: a__b, _A.
bool is_implementations(std::string_view name) noexcept {
  return name.find("__") != std::string_view::npos || name.starts_with('_');
}

/// Is the word one of a text's?
bool is_word_of(std::string_view text, std::string_view word) noexcept {
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) return true;
  }
  return false;
}

/// Names that headers of the C library have, or may have in later versions.
bool is_c_librarys(std::string_view name) noexcept {
  if (name.ends_with("_t") || is_word_of(reserved_names, name)) return true;
  for (const std::string_view first : {"pthread_", "sem_", "sched_", "si_", "sigev_"}) {
    if (name.starts_with(first)) return true;
  }
  const char last = name.back();
  return (last == 'f' || last == 'l') &&
         is_word_of(reserved_names, name.substr(0, name.size() - 1));
}

/// Names of macros: NULL, EOF, INT_MAX, I, and with small letters M_PIf, SYS_read, PRId64.
bool is_like_macro(std::string_view name) noexcept {
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto rest = std::find_if_not(name.begin(), name.end(), capital);
  if (rest != name.begin() && rest != name.end() && *rest == '_') return true;
  if (name.starts_with("PRI") || name.starts_with("SCN")) return true;
  return std::none_of(name.begin(), name.end(), small);
}

}  // namespace

bool is_identifier(std::string_view name) noexcept {
  if (name.empty() || is_digit(name[0]) || is_implementations(name)) return false;
  return std::all_of(name.begin(), name.end(),
                     [](char c) { return is_letter(c) || is_digit(c); }) &&
         !is_c_librarys(name) && !is_like_macro(name) &&
         std::find(std::begin(reserved), std::end(reserved), name) == std::end(reserved);
}

}  // namespace fixnet::io
