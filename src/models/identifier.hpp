// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace fixnet::io {

/// May a C++ program call a namespace so? Not with a keyword, nor a name of the implementation, of
/// the C library, of this library, nor as macros are called (NULL, EOF, M_PI).
[[nodiscard]] bool is_identifier(std::string_view name) noexcept;

}  // namespace fixnet::io
