// SPDX-License-Identifier: MIT
#include "bench_program.hpp"

namespace fixnet::tools {
namespace {

constexpr const char* frame =
    R"(// Made by fixnet-bench: how long one call of the network in model.hpp takes.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "model.hpp"

using Clock = std::chrono::steady_clock;
using Net = model::Net;
using T = Net::scalar;

static double nanoseconds(Clock::duration d) {
  return std::chrono::duration<double, std::nano>(d).count();
}

// The compiler may neither leave a call out nor move it.
static void used(const T* x) { asm volatile("" : : "r"(x) : "memory"); }

static double at(const std::vector<double>& sorted, double part) {
  const auto last = static_cast<double>(sorted.size() - 1);
  return sorted[static_cast<std::size_t>(part * last)];
}

// Times `calls` calls, each by itself, and sorts the times.
template <class Call>
static std::vector<double> times(std::size_t calls, const Call& call) {
  std::vector<double> all(calls);
  for (double& time : all) {
    const auto start = Clock::now();
    call();
    time = nanoseconds(Clock::now() - start);
  }
  std::sort(all.begin(), all.end());
  return all;
}

// One line for each sixth of an octave that has calls.
static void histogram(const std::vector<double>& sorted) {
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

// The sorted times go to the file that is named, if one is.
int main(int count, char** arguments) {
  constexpr std::size_t calls = @CALLS@;
@NET@
  static T x[Net::in], y[Net::out];
  for (int i = 0; i < Net::in; ++i) x[i] = static_cast<T>(i % 7) / 4 - static_cast<T>(0.75);
  const auto call = [&] {
    used(x);
    net.forward(x, y);
    used(y);
  };
  for (std::size_t i = 0; i < calls / 10 + 1; ++i) call();  // caches and clock rate

  const auto start = Clock::now();
  for (std::size_t i = 0; i < calls; ++i) call();
  const double mean = nanoseconds(Clock::now() - start) / static_cast<double>(calls);
  const double clock = at(times(calls, [] {}), 0.5);
  const auto sorted = times(calls, call);

  std::printf("%d inputs, %d outputs, %d parameters, %s; %zu calls\n", Net::in, Net::out,
              Net::parameter_count, sizeof(T) == 4 ? "float" : "double", calls);
  std::printf("one behind the other: mean %.1f ns\n", mean);
  std::printf("each by itself: p50 %.0f  p99 %.0f  p99.9 %.0f  max %.0f ns; the clock is %.0f ns of it\n",
              at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0.999), sorted.back(), clock);
  histogram(sorted);
  if (count < 2) return 0;
  std::FILE* const file = std::fopen(arguments[1], "wb");
  if (file == nullptr) return 1;
  const bool whole = std::fwrite(sorted.data(), sizeof(double), calls, file) == calls;
  return std::fclose(file) == 0 && whole ? 0 : 1;
}
)";

constexpr const char* small = "  static const Net net = model::net;";
constexpr const char* large = "  static Net net;\n  model::load(net);";

void replace(std::string& text, std::string_view what, const std::string& by) {
  text.replace(text.find(what), what.size(), by);
}

}  // namespace

std::string bench_program(std::string_view header, long calls) {
  std::string text = frame;
  const bool loads = header.find("\ninline void load(Net& net)") != std::string_view::npos;
  replace(text, "@CALLS@", std::to_string(calls));
  replace(text, "@NET@", loads ? large : small);
  return text;
}

}  // namespace fixnet::tools
