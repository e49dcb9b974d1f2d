// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace fixnet::tools {

/// The source of a program that times single calls of the network in model.hpp, an imported header
/// with the text `header`: percentiles, and a histogram. It includes latency.hpp of timed.hpp.
[[nodiscard]] std::string bench_program(std::string_view header, long calls);

}  // namespace fixnet::tools
