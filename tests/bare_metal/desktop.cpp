// SPDX-License-Identifier: MIT
#include "board.hpp"

#include <cstdio>

namespace board {

void say(const char* text) noexcept { std::fputs(text, stdout); }
void start_counting() noexcept {}
std::uint32_t counted() noexcept { return 0; }
std::uint32_t most_stack() noexcept { return 0; }

}  // namespace board
