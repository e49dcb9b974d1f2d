// SPDX-License-Identifier: MIT
//
// Memory that must not overlap, as a VERIFY build checks it.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <cstdint>
#include <fixnet/base/verify.hpp>
#include <fixnet/network/data/targets.hpp>

FIXNET_NAMESPACE_BEGIN
namespace verify_impl {

/// Bytes in memory.
struct Bytes {
  const void* first;
  std::size_t count;
};
/// Where the user's rows or labels lie.
template <class Y>
constexpr Bytes bytes_of(const Y& y) noexcept {
  if constexpr (matrix_impl::Matrix<Y>) {
    const auto* rows = matrix_impl::user_rows(y).row;
    return {rows, sizeof *rows * static_cast<std::size_t>(matrix_impl::row_count(y))};
  } else {
    const auto labels = label_list_impl::user_labels(y);
    return {labels.data, sizeof *labels.data * static_cast<std::size_t>(labels.count)};
  }
}
/// Aborts a VERIFY build where the two have a byte in common.
constexpr void apart([[maybe_unused]] Bytes a, [[maybe_unused]] Bytes b,
                     [[maybe_unused]] const char* where,
                     [[maybe_unused]] const char* invariant) noexcept {
  if constexpr (enabled) {
    if (std::is_constant_evaluated()) return;  // where addresses are not compared
    const auto x = reinterpret_cast<std::uintptr_t>(a.first);
    const auto y = reinterpret_cast<std::uintptr_t>(b.first);
    check(x + a.count <= y || y + b.count <= x, where, invariant);
  }
}

/// The same of the user's rows, or of each part of a tuple of them.
template <class Y>
constexpr void apart_from(const Y& y, Bytes b, const char* where, const char* invariant) noexcept {
  if constexpr (network_impl::tuple_parts<Y> >= 0) {
    std::apply([&](const auto&... part) { (apart_from(part, b, where, invariant), ...); }, y);
  } else {
    apart(bytes_of(y), b, where, invariant);
  }
}

}  // namespace verify_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
