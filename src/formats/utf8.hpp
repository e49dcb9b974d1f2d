// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fixnet::io {

/// The bytes of the character that the text begins with; 0 if it is none, or not the shortest form.
/// Codes that Unicode has no character for are not looked at.
std::size_t utf8_character(std::string_view text, std::uint32_t& code) noexcept;

/// Is all of the text UTF-8?
bool is_utf8(std::string_view text) noexcept;

}  // namespace fixnet::io
