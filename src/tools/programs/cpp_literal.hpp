// SPDX-License-Identifier: MIT
//
// Words of the user's, such as the names of files and columns, within C++ that a program writes.
#pragma once

#include <string>
#include <string_view>

namespace fixnet::tools {

/// A string literal that is this text, whatever the text is: quotes, backslashes, line ends and
/// control characters are escaped, and so is what is no UTF-8 or would turn a line around.
[[nodiscard]] std::string cpp_literal(std::string_view text);

/// The text within a comment of one line: what could end the line or the comment becomes a _.
[[nodiscard]] std::string in_comment(std::string_view text);

/// The shortest text of a double that is it again, in no locale's spelling.
[[nodiscard]] std::string cpp_double(double value);

}  // namespace fixnet::tools
