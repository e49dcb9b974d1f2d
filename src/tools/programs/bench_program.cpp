// SPDX-License-Identifier: MIT
#include "bench_program.hpp"

namespace fixnet::tools {
namespace {

constexpr const char* frame =
    R"(// Made by fixnet-bench: how long one call of the network in model.hpp takes.
#include <cstdio>

#include "latency.hpp"
#include "model.hpp"

using latency::at;
using latency::Clock;
using latency::nanoseconds;
using latency::used;
using Net = model::Net;
using T = Net::scalar;

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
  const double clock = at(latency::times(calls, [] {}), 0.5);
  const auto sorted = latency::times(calls, call);

  std::printf("%d inputs, %d outputs, %d parameters, %s; %zu calls\n", Net::in, Net::out,
              Net::parameter_count, sizeof(T) == 4 ? "float" : "double", calls);
  std::printf("one behind the other: mean %.1f ns\n", mean);
  std::printf("each by itself: p50 %.0f  p99 %.0f  p99.9 %.0f  max %.0f ns; the clock is %.0f ns of it\n",
              at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0.999), sorted.back(), clock);
  latency::histogram(sorted);
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
