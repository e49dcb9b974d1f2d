// SPDX-License-Identifier: MIT
//
// What the programs of floating-point exceptions share: a report of what a piece of work raises.
#pragma once

#include <cfenv>
#include <cstdio>
#include <fixnet/fixnet.hpp>

using namespace fixnet;

inline int failures = 0;

/// Calls `work` and reports the exceptions that it raises.
template <class Work>
void quiet(const char* what, std::string_view of, int width, Work work) {
  std::feclearexcept(FE_ALL_EXCEPT);
  asm volatile("" : : : "memory");
  work();
  asm volatile("" : : : "memory");
  const int raised = std::fetestexcept(FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW);
  if (raised == 0) return;
  ++failures;
  std::printf("%s, %.*s, width %d:%s%s%s\n", what, static_cast<int>(of.size()), of.data(), width,
              raised & FE_INVALID ? " invalid" : "",
              raised & FE_DIVBYZERO ? " division by zero" : "",
              raised & FE_OVERFLOW ? " overflow" : "");
}

/// Numbers of ordinary size, both signs.
template <class T, int Rows, int Columns>
Tensor<T, Rows, Columns> numbers(T size) {
  Tensor<T, Rows, Columns> x;
  for (int r = 0; r < Rows; ++r) {
    for (int c = 0; c < Columns; ++c) x[r][c] = size * (T((r * 7 + c * 5) % 11) - T(5)) / T(5);
  }
  return x;
}

// Out of line: what the compiler knows beforehand raises nothing.
template <class Net, class X>
FIXNET_NOINLINE auto answer(const Net& net, const X& x) {
  return net(x);
}
template <class Trainer, class... Data>
FIXNET_NOINLINE auto train(Trainer& trainer, Data&&... data) {
  return trainer.step(data...);
}
