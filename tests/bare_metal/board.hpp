// SPDX-License-Identifier: MIT
//
// What the programs for a microcontroller ask of the board, and of the desktop beside it.
#pragma once

#include <cstdint>

namespace board {

/// Shows a line.
void say(const char* text) noexcept;

/// Counts instructions while it lives; 0 on the desktop.
void start_counting() noexcept;
std::uint32_t counted() noexcept;

/// The most bytes of stack that were in use since the program began; 0 on the desktop.
std::uint32_t most_stack() noexcept;

/// Shows a word and a number in hexadecimal digits, without the C library.
inline void say(const char* word, std::uint32_t number) noexcept {
  char line[32] = {};
  int n = 0;
  for (; word[n] != '\0' && n < 20; ++n) line[n] = word[n];
  line[n++] = ' ';
  for (int shift = 28; shift >= 0; shift -= 4) line[n++] = "0123456789abcdef"[number >> shift & 15];
  line[n] = '\n';
  say(line);
}
inline void say(const char* word, float number) noexcept {
  say(word, __builtin_bit_cast(std::uint32_t, number));
}

}  // namespace board
