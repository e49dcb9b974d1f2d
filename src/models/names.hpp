// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fixnet::io {

/// Compares names as people sort them: numbers within by their value; names that differ in zeros
/// before a number alone by their letters.
struct NaturalLess {
  bool operator()(std::string_view a, std::string_view b) const noexcept;
};

/// Do names, sorted by NaturalLess, differ in numbers alone, and each two of them in one: fc1, fc2,
/// fc10? Or are they the places of layers in nested lists: 0, 2.0, 2.1? Then they have an order; encoder and decoder, or fc1, fc2 and action, have none.
[[nodiscard]] bool have_order(const std::vector<std::string>& names);

}  // namespace fixnet::io
