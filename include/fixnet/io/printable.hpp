// SPDX-License-Identifier: MIT
#pragma once

#include <fixnet/base/hide_macros.hpp>

#include <string>
#include <string_view>

namespace fixnet::io {

/// Text from a file, such as a name or an Error's, for a terminal: control characters, marks that
/// turn the direction of writing, separators of lines, and what is no UTF-8 become question marks.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace fixnet::io

#include <fixnet/base/restore_macros.hpp>
