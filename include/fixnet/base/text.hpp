// SPDX-License-Identifier: MIT
//
// Text made by the compiler: characters and numbers put one after another, and what types are
// called.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <concepts>
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

constexpr void put_one(Writer& out, std::string_view text) noexcept { out.put(text); }
constexpr void put_one(Writer& out, std::integral auto number) noexcept {
  out.number(static_cast<long long>(number));
}
/// Writes texts and numbers one after the other.
constexpr void put(Writer& out, const auto&... parts) noexcept { (put_one(out, parts), ...); }

/// Writes num/den: as a decimal where at most nine places hold it exactly, else as a fraction.
constexpr void put_ratio(Writer& out, long long num, long long den) noexcept {
  long long power = 1;
  int places = 0;
  while (places < 9 && power % den != 0) power *= 10, ++places;
  if (power % den != 0) {
    out.number(num), out.put('/'), out.number(den);
    return;
  }
  if (num < 0 && num / den == 0) out.put('-');
  out.number(num / den);
  if (places > 0) out.put('.');
  for (long long rest = num % den; places > 0; --places) {
    rest *= 10;  // den divides 10^9, so it is below 2^30, and so is the rest
    const long long digit = rest / den;
    out.put(static_cast<char>('0' + (digit < 0 ? -digit : digit)));
    rest %= den;
  }
}
template <class R>
constexpr void put_ratio(Writer& out) noexcept {
  put_ratio(out, R::type::num, R::type::den);  // in lowest terms
}

/// A text as a template argument: parameter<0, "weight">().
template <std::size_t N>
struct FixedText {
  char data[N]{};
  constexpr FixedText(const char (&text)[N]) noexcept {
    for (std::size_t i = 0; i < N; ++i) data[i] = text[i];
  }
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {data, N - 1}; }
};

/// The names of most layers' parameters. They are templates: g++ 14 cannot import a template that has a text
/// itself as an argument.
template <int>
FIXNET_HIDDEN inline constexpr FixedText weight_name{"weight"};
template <int>
FIXNET_HIDDEN inline constexpr FixedText bias_name{"bias"};

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
  const std::string_view own = colons == std::string_view::npos ? name : name.substr(colons + 2);
  constexpr std::string_view module = "@fixnet";  // as g++ 14 names what was imported
  return own.ends_with(module) ? own.substr(0, own.size() - module.size()) : own;
}

}  // namespace names_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
