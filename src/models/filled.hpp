// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace fixnet::io {

using Parts = std::map<std::string, std::string>;

/// Fills in @PARTS@ of a program's text; each has to be there. What is filled in is not looked at
/// again: a name may have any letters.
[[nodiscard]] inline std::string filled(std::string_view text, const Parts& parts) {
  std::string all;
  while (!text.empty()) {
    const std::size_t begin = text.find('@');
    all += text.substr(0, begin);
    if (begin == std::string_view::npos) break;
    const std::size_t end = text.find('@', begin + 1);
    all += parts.at(std::string(text.substr(begin + 1, end - begin - 1)));
    text.remove_prefix(end + 1);
  }
  return all;
}

}  // namespace fixnet::io
