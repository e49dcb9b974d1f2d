// SPDX-License-Identifier: MIT
//
// A Cortex-M from reset to main and back, without a C library: what a vendor's start-up file does, and
// lines of text through the debugger (semihosting), which QEMU answers.
#include "board.hpp"

extern "C" {
// The addresses of these are what memory.ld knows.
extern std::uint32_t data_in_flash, data_begin, data_end, bss_begin, bss_end, stack_end;
using Constructor = void (*)();
extern const Constructor constructors_begin, constructors_end;
}
int main();

namespace {

constexpr std::uint32_t paint = 0x5aa5f00d;

volatile std::uint32_t& device(std::uint32_t address) noexcept {
  return *reinterpret_cast<volatile std::uint32_t*>(address);
}

void ask_debugger(std::uint32_t service, const void* argument) noexcept {
  asm volatile("mov r0, %0\n mov r1, %1\n bkpt 0xab"
               :
               : "r"(service), "r"(argument)
               : "r0", "r1", "memory");
}

[[noreturn]] void leave(std::uint32_t code) noexcept {
  const std::uint32_t reason[] = {0x20026, code};  // the application has ended
  ask_debugger(0x20, reason);
  for (;;) continue;
}

[[noreturn]] void fault() noexcept {
  board::say("fault\n");
  leave(99);
}

// Paints what lies below its own frame.
void paint_stack() noexcept {
  const volatile std::uint32_t here = 0;
  const auto below = reinterpret_cast<std::uintptr_t>(&here) - 64;
  for (volatile std::uint32_t* word = &bss_end; reinterpret_cast<std::uintptr_t>(word) < below;
       ++word)
    *word = paint;
}

[[noreturn]] void reset() noexcept {
#if defined(__ARM_FP)
  device(0xe000ed88) = device(0xe000ed88) | 0xfu << 20;  // the floating-point unit is on
  asm volatile("dsb\n isb");
#endif
  const volatile std::uint32_t* from = &data_in_flash;
  for (volatile std::uint32_t* word = &data_begin; word < &data_end; ++word, ++from) *word = *from;
  for (volatile std::uint32_t* word = &bss_begin; word < &bss_end; ++word) *word = 0;
  paint_stack();
  for (const Constructor* call = &constructors_begin; call < &constructors_end; ++call) (*call)();
  leave(static_cast<std::uint32_t>(main()));
}

struct Vectors {
  const void* stack;
  void (*handler[15])();
};

}  // namespace

extern "C" [[gnu::section(".vectors"), gnu::used]] const Vectors vectors = {
    &stack_end, {reset, fault, fault, fault, fault, fault}};

namespace board {

void say(const char* text) noexcept { ask_debugger(4, text); }

// The system timer counts down at 25 MHz; QEMU's -icount shift=0 takes 1 ns for an instruction.
void start_counting() noexcept {
  device(0xe000e014) = 0xffffff;
  device(0xe000e018) = 0;
  device(0xe000e010) = 5;
}
std::uint32_t counted() noexcept { return (0xffffff - device(0xe000e018)) * 40; }

std::uint32_t most_stack() noexcept {
  const volatile std::uint32_t* word = &bss_end;
  while (*word == paint) ++word;
  return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(&stack_end) -
                                    reinterpret_cast<std::uintptr_t>(word));
}

}  // namespace board
