// SPDX-License-Identifier: MIT
//
// Streams in ns a step: a recurrent layer or convolutions with a Linear behind, one step a call and 64
// steps a call, and an LSTM as plain loops beside it; NAM's WaveNets; RNNoise's frames.
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <memory>
#include <span>
#include <string>

#include "harness.hpp"

namespace bench {
namespace {

using namespace fixnet;

/// So many numbers that nothing can be foreseen.
constexpr unsigned count = 64;
struct Samples {
  float x[count][1], y[count];
  Samples() {
    Noise noise;
    for (auto& row : x) row[0] = noise();
  }
};

template <class Net>
void add_stream(const std::string& name) {
  add("stream/" + name + "/fixnet/one", [](benchmark::State& bench) {
    const auto net = std::make_unique<Net>(manual_seed(1));
    Samples s;
    const auto kept = std::make_unique<State<Net>>();
    State<Net>& state = *kept;
    unsigned i = 0;
    for (auto _ : bench) consume((*net)(s.x[i++ % count], state)[0]);
  });
  add("stream/" + name + "/fixnet/block", [](benchmark::State& bench) {
    const auto net = std::make_unique<Net>(manual_seed(1));
    Samples s;
    const auto kept = std::make_unique<State<Net>>();
    State<Net>& state = *kept;
    // One iteration is one step: a call for every 64 of them.
    while (bench.KeepRunningBatch(count)) {
      benchmark::DoNotOptimize(
          net->forward(std::span<const float>(&s.x[0][0], count), std::span<float>(s.y), state));
      benchmark::ClobberMemory();
    }
  });
}

/// LSTM<1, H> and Linear<H, 1> by the formula.
template <int H>
struct PlainLSTM {
  float of_x[4 * H], of_h[4 * H][H], bias[4 * H], h[H] = {}, c[H] = {}, out[H], out_bias = 0.1F;
  PlainLSTM() {
    Noise noise;
    for (int k = 0; k < 4 * H; ++k) {
      of_x[k] = noise(), bias[k] = noise();
      for (float& w : of_h[k]) w = 0.2F * noise();
    }
    for (float& w : out) w = noise();
  }
  static float sigmoid(float x) { return 1 / (1 + std::exp(-x)); }
  __attribute__((noinline)) float step(float x) {
    float z[4 * H], y = out_bias;
    for (int k = 0; k < 4 * H; ++k) {
      z[k] = bias[k] + of_x[k] * x;
      for (int i = 0; i < H; ++i) z[k] += of_h[k][i] * h[i];
    }
    for (int o = 0; o < H; ++o) {
      c[o] = sigmoid(z[H + o]) * c[o] + sigmoid(z[o]) * std::tanh(z[2 * H + o]);
      h[o] = sigmoid(z[3 * H + o]) * std::tanh(c[o]);
      y += out[o] * h[o];
    }
    return y;
  }
};

/// RNNoise's topology, ns a frame of 42 numbers.
template <int In, int Hidden>
using Gru = ResetBeforeGRU<In, Hidden, Nonlinearity::relu>;
using RNNoise =
    Sequential<Sequence<1, 42>, Parallel<Branch<Linear<42, 24>, Tanh>, Branch<Identity>>,
               Parallel<Branch<Slice<66, 0, 24>>, Branch<Slice<66, 0, 24>, Gru<24, 24>>,
                        Branch<Slice<66, 24, 66>>>,
               Parallel<Branch<Slice<90, 24, 48>>, Branch<Gru<90, 48>>, Branch<Slice<90, 48, 90>>>,
               Parallel<Branch<Gru<114, 96>, Linear<96, 22>, Sigmoid>,
                        Branch<Slice<114, 0, 24>, Linear<24, 1>, Sigmoid>>>;
/// NAM's architectures of its first generation.
using Standard =
    Sequential<Signal<1, 1>,
               WaveNet<WaveNetArray<1, 8, 16, 3, Dilations<1, 2, 4, 8, 16, 32, 64, 128, 256, 512>>,
                       WaveNetArray<16, 1, 8, 3, Dilations<1, 2, 4, 8, 16, 32, 64, 128, 256, 512>,
                                    Tanh, false, true>>>;
template <int Channels>
using Smaller = Sequential<
    Signal<1, 1>,
    WaveNet<WaveNetArray<1, Channels / 2, Channels, 3, Dilations<1, 2, 4, 8, 16, 32, 64>>,
            WaveNetArray<Channels, 1, Channels / 2, 3,
                         Dilations<128, 256, 512, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512>, Tanh,
                         false, true>>>;

void rnnoise_frames(benchmark::State& bench) {
  const auto net = std::make_unique<RNNoise>(manual_seed(1));
  Noise noise;
  float frames[count][42];
  for (auto& frame : frames) {
    for (float& x : frame) x = noise();
  }
  State<RNNoise> state;
  unsigned i = 0;
  for (auto _ : bench) consume((*net)(frames[i++ % count], state)[0]);
}

const bool registered = [] {
  add_stream<Sequential<Sequence<1, 1>, LSTM<1, 16>, Linear<16, 1>>>("lstm-16");
  add_stream<Sequential<Sequence<1, 1>, LSTM<1, 20>, Linear<20, 1>>>("lstm-20");
  add_stream<Sequential<Sequence<1, 1>, LSTM<1, 40>, Linear<40, 1>>>("lstm-40");
  add_stream<Sequential<Sequence<1, 1>, GRU<1, 8>, Linear<8, 1>>>("gru-8");
  add_stream<Sequential<Sequence<1, 1>, GRU<1, 16>, Linear<16, 1>>>("gru-16");
  add_stream<Sequential<Signal<1, 1>, Conv1d<1, 16, 3, Padding::causal>, ReLU,
                        Conv1d<16, 16, 3, Padding::causal, 2>, ReLU,
                        Conv1d<16, 16, 3, Padding::causal, 4>, ReLU, Conv1d<16, 1, 1>>>("conv-16");
  add("stream/rnnoise/fixnet/one", rnnoise_frames);
  add_stream<Standard>("wavenet-standard");
  add_stream<Smaller<8>>("wavenet-feather");
  add_stream<Smaller<4>>("wavenet-nano");
  add("stream/lstm-20/plain/one", [](benchmark::State& bench) {
    const auto net = std::make_unique<PlainLSTM<20>>();
    Samples s;
    unsigned i = 0;
    for (auto _ : bench) consume(net->step(s.x[i++ % count][0]));
  });
  return true;
}();

}  // namespace
}  // namespace bench
