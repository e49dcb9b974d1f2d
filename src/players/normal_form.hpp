// SPDX-License-Identifier: MIT
//
// What two lists of layers have in common, if they compute the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fixnet::io {

inline constexpr std::string_view wavenet = "WaveNet";

/// The layers of a list that compute something, in one spelling.
struct Normal {
  std::vector<std::string> layers;
  bool adds_input = false;
};

/// A network's or a file's layers without what no output depends on, such as the length of a signal.
Normal normal_form(std::string_view architecture);

}  // namespace fixnet::io
