// SPDX-License-Identifier: MIT
//
// How long single calls take. fixnet-bench and fixnet-realtime hand this text to the compiler beside the programs that
// they write, so it includes nothing of fixnet.
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <vector>

namespace latency {

using Clock = std::chrono::steady_clock;

inline double nanoseconds(Clock::duration d) {
  return std::chrono::duration<double, std::nano>(d).count();
}

/// The compiler may neither leave a call out nor move it.
inline void used(const void* x) { asm volatile("" : : "r"(x) : "memory"); }

/// The nearest rank: the least time that at least this part of all calls, of 0 to 1, did not exceed.
/// So a rare long call is never left out: p99.9 of 100 calls is the longest one.
inline double at(const std::vector<double>& sorted, double part) {
  const double count = static_cast<double>(sorted.size());
  const double rank = std::ceil(part * count * (1 - 1e-12));  // 0.07 · 100 is more than 7 in double
  return sorted[static_cast<std::size_t>(std::clamp(rank, 1.0, count)) - 1];
}

/// Times `calls` calls, each by itself, and sorts the times; `before` comes before each, untimed.
template <class Before, class Call>
std::vector<double> times(std::size_t calls, const Before& before, const Call& call) {
  std::vector<double> all(calls);
  for (double& time : all) {
    before();
    const auto start = Clock::now();
    call();
    time = nanoseconds(Clock::now() - start);
  }
  std::sort(all.begin(), all.end());
  return all;
}
template <class Call>
std::vector<double> times(std::size_t calls, const Call& call) {
  return times(
      calls, [] {}, call);
}

/// Prints one line for each sixth of an octave that has calls.
inline void histogram(const std::vector<double>& sorted) {
  constexpr double step = 1.122462048309373;
  std::size_t most = 0;
  for (int print = 0; print < 2; ++print) {
    auto from = sorted.begin();
    for (double edge = std::max(1.0, sorted.front() / step); from != sorted.end(); edge *= step) {
      const auto to = std::upper_bound(from, sorted.end(), edge);
      const auto count = static_cast<std::size_t>(to - from);
      from = to;
      most = std::max(most, count);
      if (print == 0 || count == 0) continue;
      std::printf("%10.0f ns %9zu ", edge, count);
      for (std::size_t i = 0; i < (count * 50 + most - 1) / most; ++i) std::putchar('#');
      std::putchar('\n');
    }
  }
}

}  // namespace latency
