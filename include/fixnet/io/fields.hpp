// SPDX-License-Identifier: MIT
//
// Values as 64-bit words, field by field: numbers, enumerations, std::array, and aggregates of
// them, such as an optimizer's settings. No padding is written, no field read that it cannot hold.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <array>
#include <cstdint>
#include <fixnet/base/bit_cast.hpp>
#include <limits>
#include <type_traits>
#include <vector>

namespace fixnet::io {

/// The fields of a struct, each in 64 bits, one behind the other.
using Words = std::vector<std::uint64_t>;

namespace fields_impl {

/// Converts to anything: how many of them initialise T is how many fields it has.
struct Any {
  template <class U>
  operator U() const;
};
template <class T, class... A>
constexpr int field_count() {
  if constexpr (requires { T{A{}..., Any{}}; }) {
    return field_count<T, A..., Any>();
  } else {
    return static_cast<int>(sizeof...(A));
  }
}

/// Calls act on each field in order.
template <class T, class Act>
void for_each_field(T& value, const Act& act) {
  constexpr int n = field_count<std::remove_const_t<T>>();
  static_assert(n <= 12, "fixnet: a value of more than 12 fields cannot be saved");
  const auto all = [&](auto&... field) { (act(field), ...); };
  if constexpr (n == 1) {
    auto& [a] = value;
    all(a);
  } else if constexpr (n == 2) {
    auto& [a, b] = value;
    all(a, b);
  } else if constexpr (n == 3) {
    auto& [a, b, c] = value;
    all(a, b, c);
  } else if constexpr (n == 4) {
    auto& [a, b, c, d] = value;
    all(a, b, c, d);
  } else if constexpr (n == 5) {
    auto& [a, b, c, d, e] = value;
    all(a, b, c, d, e);
  } else if constexpr (n == 6) {
    auto& [a, b, c, d, e, f] = value;
    all(a, b, c, d, e, f);
  } else if constexpr (n == 7) {
    auto& [a, b, c, d, e, f, g] = value;
    all(a, b, c, d, e, f, g);
  } else if constexpr (n == 8) {
    auto& [a, b, c, d, e, f, g, h] = value;
    all(a, b, c, d, e, f, g, h);
  } else if constexpr (n == 9) {
    auto& [a, b, c, d, e, f, g, h, i] = value;
    all(a, b, c, d, e, f, g, h, i);
  } else if constexpr (n == 10) {
    auto& [a, b, c, d, e, f, g, h, i, j] = value;
    all(a, b, c, d, e, f, g, h, i, j);
  } else if constexpr (n == 11) {
    auto& [a, b, c, d, e, f, g, h, i, j, k] = value;
    all(a, b, c, d, e, f, g, h, i, j, k);
  } else if constexpr (n == 12) {
    auto& [a, b, c, d, e, f, g, h, i, j, k, l] = value;
    all(a, b, c, d, e, f, g, h, i, j, k, l);
  }
}

template <class T>
inline constexpr bool is_array = false;
template <class T, std::size_t N>
inline constexpr bool is_array<std::array<T, N>> = true;

/// A list that yields its values one by one.
template <class T>
concept tells_fields = requires(const T& value) {
  value.for_each_field([](const auto&) {});
};

/// The bits of a number, an integer's extended to 64.
template <class T>
std::uint64_t bits_of(T value) noexcept {
  if constexpr (std::is_same_v<T, float>) {
    return base_impl::bit_cast<std::uint32_t>(value);
  } else if constexpr (std::is_same_v<T, double>) {
    return base_impl::bit_cast<std::uint64_t>(value);
  } else {
    return static_cast<std::uint64_t>(value);
  }
}

/// The number of these bits; false if T has none.
template <class T>
bool from_bits(std::uint64_t bits, T& value) noexcept {
  if constexpr (std::is_same_v<T, bool>) {
    value = bits != 0;
  } else if constexpr (std::is_same_v<T, float>) {
    value = base_impl::bit_cast<float>(static_cast<std::uint32_t>(bits));
  } else if constexpr (std::is_same_v<T, double>) {
    value = base_impl::bit_cast<double>(bits);
  } else {
    value = static_cast<T>(bits);
  }
  return bits_of(value) == bits;
}

}  // namespace fields_impl

/// Appends a value's words.
template <class T>
void put_fields(Words& out, const T& value) {
  if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>) {
    out.push_back(fields_impl::bits_of(value));
  } else if constexpr (fields_impl::is_array<T>) {
    for (const auto& element : value) put_fields(out, element);
  } else if constexpr (fields_impl::tells_fields<T>) {
    value.for_each_field([&](const auto& field) { put_fields(out, field); });
  } else if constexpr (!std::is_empty_v<T>) {
    static_assert(
        std::is_aggregate_v<T>,
        "fixnet: only numbers, enumerations, std::array and aggregates of them are saved");
    fields_impl::for_each_field(value, [&](const auto& field) { put_fields(out, field); });
  }
}

/// Takes a value's words from the front. Returns false, and stops, where there is none left or one
/// that its field cannot hold.
template <class T>
[[nodiscard]] bool get_fields(const std::uint64_t*& at, const std::uint64_t* end, T& value) {
  bool good = true;
  if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>) {
    good = at != end && fields_impl::from_bits(*at++, value);
  } else if constexpr (fields_impl::is_array<T>) {
    for (auto& element : value) good = good && get_fields(at, end, element);
  } else if constexpr (fields_impl::tells_fields<T>) {
    value.for_each_field([&](auto& field) { good = good && get_fields(at, end, field); });
  } else if constexpr (!std::is_empty_v<T>) {
    fields_impl::for_each_field(value,
                                [&](auto& field) { good = good && get_fields(at, end, field); });
  }
  return good;
}

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
