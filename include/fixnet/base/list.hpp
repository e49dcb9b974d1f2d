// SPDX-License-Identifier: MIT
//
// Facts of a list of types, such as a network's layers.
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <fixnet/base/config.hpp>
#include <initializer_list>

FIXNET_NAMESPACE_BEGIN
namespace list_impl {

/// Whether one of them is true. A fold of || says the same, but clang++ nests no more than 256.
constexpr bool any_of(std::initializer_list<bool> facts) noexcept {
  for (const bool fact : facts) {
    if (fact) return true;
  }
  return false;
}
/// Whether all of them are true.
constexpr bool all_of(std::initializer_list<bool> facts) noexcept {
  for (const bool fact : facts) {
    if (!fact) return false;
  }
  return true;
}
/// How many of the first are true in a row.
constexpr int leading(std::initializer_list<bool> facts) noexcept {
  int count = 0;
  for (const bool fact : facts) {
    if (!fact) break;
    ++count;
  }
  return count;
}

}  // namespace list_impl
FIXNET_NAMESPACE_END

#include <fixnet/base/restore_macros.hpp>
