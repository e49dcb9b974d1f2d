// SPDX-License-Identifier: MIT
//
// Text made by the compiler: characters and numbers put one after another, and what types are
// called.
#pragma once

#include <cstddef>
#include <fixnet/base/config.hpp>
#include <string_view>

FIXNET_NAMESPACE_BEGIN
namespace names_impl {

/// Takes characters: counts them where `at` is null, else stores them.
struct Writer {
  char* at = nullptr;
  std::size_t size = 0;

  constexpr void put(char c) noexcept {
    if (at != nullptr) at[size] = c;
    ++size;
  }
  constexpr void put(std::string_view text) noexcept {
    for (const char c : text) put(c);
  }
  constexpr void number(long long value) noexcept {
    if (value < 0) put('-');
    // A negative remainder is never negated as a whole: −2^63 has no positive.
    long long unit = 1;
    for (long long rest = value / 10; rest != 0; rest /= 10) unit *= 10;
    for (; unit != 0; unit /= 10) {
      const long long digit = value / unit % 10;
      put(static_cast<char>('0' + (digit < 0 ? -digit : digit)));
    }
  }
};

/// What the compiler calls a type, wherever its text has it.
template <class L>
constexpr std::string_view compiler_text() noexcept {
#if defined(_MSC_VER) && !defined(__clang__)
  return __FUNCSIG__;
#else
  return __PRETTY_FUNCTION__;
#endif
}

/// The type's own name, without namespaces: what differs between compilers' texts is cut off.
template <class L>
constexpr std::string_view type_name() noexcept {
  constexpr std::string_view sample = compiler_text<double>();
  constexpr std::size_t before = sample.find("double");
  constexpr std::size_t after = sample.size() - before - 6;
  const std::string_view text = compiler_text<L>();
  const std::string_view name = text.substr(before, text.size() - before - after);
  const std::size_t arguments = name.find('<', name.starts_with('<') ? 1 : 0);
  const std::size_t colons = name.substr(0, arguments).rfind("::");
  return colons == std::string_view::npos ? name : name.substr(colons + 2);
}

}  // namespace names_impl
FIXNET_NAMESPACE_END
