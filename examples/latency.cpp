// SPDX-License-Identifier: MIT
// How long one call takes: a training step on twelve matches, an answer for one. The times that are
// seldom are what a real-time thread has to plan for. Prints percentiles, and draws histograms.
//   latency [CALLS [FOLDER]]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/svg.hpp>
#include <string>
#include <vector>

#include "matches.hpp"

using namespace fixnet;
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
using Clock = std::chrono::steady_clock;

volatile float seen;  // a result that is stored here has to be computed
constexpr auto nothing = [] {};

// The sorted times of `count` calls in ns. `before` each of them stands outside of its time.
template <class Before, class Call>
std::vector<double> times(int count, const Before& before, const Call& call) {
  for (int i = 0; i < count / 10; ++i) call();
  std::vector<double> all(static_cast<std::size_t>(count));
  for (double& time : all) {
    before();
    const auto start = Clock::now();
    call();
    time = std::chrono::duration<double, std::nano>(Clock::now() - start).count();
  }
  std::ranges::sort(all);
  return all;
}

void print(const char* what, const std::vector<double>& sorted) {
  const auto at = [&](std::size_t part) { return sorted[(part * sorted.size() - 1) / 10'000]; };
  std::printf("%-20s p50 %6.0f  p99 %6.0f  p99.9 %6.0f  p99.99 %6.0f  max %8.0f ns\n", what,
              at(5000), at(9900), at(9990), at(9999), sorted.back());
}

bool draw(const std::string& file, const std::string& what, const std::vector<double>& times) {
  const io::PlotText text{what + ", " + std::to_string(times.size()) + " times", "ns", "calls"};
  const io::HistogramOptions cut{.bins = 60, .log_x = true, .log_y = true};
  const auto written = io::write_text(file, io::histogram_svg(times, text, cut));
  if (!written) std::printf("%s\n", written.error().text().c_str());
  return static_cast<bool>(written);
}

int main(int count, char** arguments) {
  const int calls = count > 1 ? std::max(1000, std::stoi(arguments[1])) : 100'000;
  const std::string folder = count > 2 ? arguments[2] : ".";
  static Trainer trainer{Net{manual_seed(42)}, BCELoss{}, Adam{.lr = 0.1}, batch<12>};
  static std::vector<int> others(1 << 23);  // 32 MB, more than a core's caches
  static int row = 0;
  const auto forget = [] { std::ranges::fill(others, row); };
  const auto step = [] { seen = trainer.step(X, y); };
  const auto answer = [] { seen = trainer.model()(X[row = (row + 1) % 12])[0]; };

  print("the clock alone", times(calls, nothing, nothing));
  const auto steps = times(calls, nothing, step), answers = times(calls, nothing, answer);
  print("step", steps);
  print("answer", answers);
  print("step, cold", times(calls / 1000, forget, step));
  print("answer, cold", times(calls / 1000, forget, answer));
  const bool drawn = draw(folder + "/latency_step.svg", "One training step", steps);
  return drawn && draw(folder + "/latency_answer.svg", "One answer", answers) ? 0 : 1;
}
