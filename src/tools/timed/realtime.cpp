// SPDX-License-Identifier: MIT
//
// Made by fixnet-realtime: how long single calls of step and forward take, whatever the data are.
//   realtime CALLS [FOLDER]    FOLDER: a picture of each line's times
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/svg.hpp>
#include <limits>
#include <memory>
#include <optional>
#include <string>

#include "latency.hpp"

using namespace fixnet;
using latency::at;
using latency::used;

namespace {

struct Options {
  std::size_t calls = 0;
  std::string folder;
};

enum class Numbers { ordinary, denormal, extreme, nan };

struct Mode {
  const char* name;
  Numbers numbers;
  bool flushed = false, cold = false;
};
constexpr Mode modes[] = {
    {"ordinary", Numbers::ordinary},
    {"denormal", Numbers::denormal},
    {"denormal, flushed", Numbers::denormal, true},
    {"extreme", Numbers::extreme},
    {"NaN", Numbers::nan},
    {"ordinary, cold", Numbers::ordinary, false, true},
};

/// A weight or an input of this kind in place of an ordinary one.
float instead(Numbers numbers, float ordinary) {
  switch (numbers) {
    case Numbers::denormal:
      return ordinary * std::numeric_limits<float>::min();
    case Numbers::extreme:
      return ordinary * 1e30f;
    case Numbers::nan:
      return std::numeric_limits<float>::quiet_NaN();
    default:
      return ordinary;
  }
}
void fill(float* numbers, std::size_t count, Numbers kind, Generator& generator) {
  for (std::size_t i = 0; i < count; ++i)
    numbers[i] = instead(kind, generator.uniform<float>(0.1f, 0.9f));
}

// Twice the last cache, where the system tells its size.
#if defined(_SC_LEVEL3_CACHE_SIZE)
std::size_t cache_bytes() {
  const long told = sysconf(_SC_LEVEL3_CACHE_SIZE);
  return 2 * std::max<std::size_t>(32u << 20, told > 0 ? static_cast<std::size_t>(told) : 0);
}
#else
std::size_t cache_bytes() { return 64u << 20; }
#endif

/// Puts other memory in all caches.
void cool() {
  static std::vector<unsigned char> memory(cache_bytes());
  for (std::size_t i = 0; i < memory.size(); i += 64) ++memory[i];
  used(memory.data());
}

void picture(const Options& options, const std::string& what, const std::vector<double>& sorted) {
  if (options.folder.empty()) return;
  std::string file = options.folder + "/" + what + ".svg";
  for (char& c : file) c = c == ' ' || c == ',' ? '-' : c;
  const io::PlotText text{.title = what, .x = "ns a call", .y = "calls"};
  const auto done = io::write_text(
      file, io::histogram_svg(sorted, text, {.bins = 60, .log_x = true, .log_y = true}));
  if (!done) std::fprintf(stderr, "%s\n", done.error().text().c_str()), std::exit(1);
}

void report(const Options& options, const char* network, const char* call, const char* data,
            const std::vector<double>& sorted) {
  std::printf("%-9s %-8s %-18s %9zu %8.0f %8.0f %8.0f %8.0f %9.0f\n", network, call, data,
              sorted.size(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0.999),
              at(sorted, 0.9999), sorted.back());
  std::fflush(stdout);
  picture(options, std::string(network) + " " + call + " " + data, sorted);
}

/// One line: `before` makes each call start from the same state.
template <class Before, class Call>
void line(const Options& options, const char* network, const char* name, const Mode& mode,
          const Before& before, const Call& call) {
  const std::size_t calls =
      mode.cold ? std::max<std::size_t>(options.calls / 10000, 10) : options.calls;
  const auto prepare = [&] {
    before();
    if (mode.cold) cool();
  };
  std::optional<FlushToZero> flush;
  if (mode.flushed) flush.emplace();
  for (std::size_t i = 0; i < calls / 10 + 1; ++i) prepare(), call();  // caches and clock rate
  report(options, network, name, mode.name, latency::times(calls, prepare, call));
}

/// A network whose weights are of this kind; NaN comes with the data.
template <class Net>
Net network(Numbers kind) {
  Net net{manual_seed(1)};
  auto all = net.parameters();
  for (float& weight : all) weight = kind == Numbers::nan ? weight : instead(kind, weight);
  net.set_parameters(all);
  return net;
}

/// Each step begins with the same trainer, and each answer with the same state.
template <class Net, class Loss, int Rows, class Answer>
void lines(const Options& options, const char* name, const Loss& loss, const Answer& answer) {
  for (const Mode& mode : modes) {
    const Trainer start{network<Net>(mode.numbers), loss, Adam{.lr = 0.01}, batch<Rows>};
    auto trainer = start;
    Generator generator = manual_seed(2);
    Tensor<float, Rows, Net::in> x{};
    Tensor<float, Rows, Net::out> y{};
    fill(&x[0][0], sizeof x / sizeof(float), mode.numbers, generator);
    fill(&y[0][0], sizeof y / sizeof(float), Numbers::ordinary, generator);
    line(
        options, name, "step", mode, [&] { trainer = start; },
        [&] {
          used(&x);
          const float value = trainer.step(x, y);
          used(&value);
        });
    answer(start.model(), &x[0][0], mode);
  }
}

/// y = forward(x), one sample.
template <class Net, class Loss, int Rows>
void dense(const Options& options, const char* name, const Loss& loss) {
  lines<Net, Loss, Rows>(options, name, loss, [&](const Net& net, const float* first, auto& mode) {
    float x[Net::in], y[Net::out];
    std::copy_n(first, Net::in, x);
    line(
        options, name, "forward", mode, [] {},
        [&] {
          used(x);
          net.forward(x, y);
          used(y);
        });
  });
}

/// One step of a stream.
template <class Net, class Loss, int Rows>
void stream(const Options& options, const char* name, const Loss& loss) {
  lines<Net, Loss, Rows>(options, name, loss, [&](const Net& net, const float* first, auto& mode) {
    constexpr std::size_t features = 1;
    float x[features], y[features];
    std::copy_n(first, features, x);
    State<Net> state;
    line(
        options, name, "forward", mode, [&] { state = {}; },
        [&] {
          used(x);
          const bool fits = net.forward(x, y, state);
          used(&fits), used(y);
        });
  });
}

using Tutorial = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
using Wider = Sequential<Linear<13, 64>, Tanh, Linear<64, 64>, Tanh, Linear<64, 3>>;
using Recurrent = Sequential<Sequence<16, 1>, LSTM<1, 16>, Linear<16, 1>>;

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) return 2;
  const Options options{std::strtoul(arguments[1], nullptr, 10), count > 2 ? arguments[2] : ""};
  const auto clock = latency::times(std::min<std::size_t>(options.calls, 1000000), [] {});
  std::printf("ns a call; the clock itself takes %.0f of them, at most %.0f\n", at(clock, 0.5),
              clock.back());
  std::printf("%-9s %-8s %-18s %9s %8s %8s %8s %8s %9s\n", "network", "call", "data", "calls",
              "p50", "p99", "p99.9", "p99.99", "max");
  dense<Tutorial, BCELoss, 12>(options, "tutorial", BCELoss{});
  dense<Wider, MSELoss, 32>(options, "64-64", MSELoss{});
  stream<Recurrent, MSELoss, 16>(options, "LSTM", MSELoss{});
}
