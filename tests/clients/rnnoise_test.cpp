// SPDX-License-Identifier: MIT
//
// RNNoise, which takes noise from speech: its topology as a network of ours, its weights, and the
// frames that its own code computed. tests/clients/rnnoise says where they come from.
#include <cmath>
#include <cstdint>
#include <fixnet/fixnet.hpp>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

template <int In, int Hidden>
using Gru = ResetBeforeGRU<In, Hidden, Nonlinearity::relu>;
/// Rows are: the dense layer, the input; those two with the voice GRU between; voice GRU, noise GRU,
/// input; gains, voice.
template <class T, int L = 80>
using RNNoise =
    Network<T, Sequence<L, 42>, Parallel<Branch<Linear<42, 24>, Tanh>, Branch<Identity>>,
            Parallel<Branch<Slice<66, 0, 24>>, Branch<Slice<66, 0, 24>, Gru<24, 24>>,
                     Branch<Slice<66, 24, 66>>>,
            Parallel<Branch<Slice<90, 24, 48>>, Branch<Gru<90, 48>>, Branch<Slice<90, 48, 90>>>,
            Parallel<Branch<Gru<114, 96>, Linear<96, 22>, Sigmoid>,
                     Branch<Slice<114, 0, 24>, Linear<24, 1>, Sigmoid>>>;

std::string text_of(const std::string& name) {
  std::ifstream file(FIXNET_CLIENTS "/rnnoise/" + name, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}
std::vector<double> table(const std::string& name) {
  std::ifstream file(FIXNET_CLIENTS "/rnnoise/" + name);
  std::vector<double> all;
  for (double v = 0; file >> v; file.get()) all.push_back(v);
  return all;
}

/// Takes the file's tables one by one and lays them out as PyTorch would.
struct Weights {
  std::string bytes = text_of("weights.i8");
  std::size_t at = 0;
  std::vector<double> all;

  std::vector<double> take(int count) {
    std::vector<double> part;
    for (int i = 0; i < count; ++i)
      part.push_back(static_cast<std::int8_t>(bytes.at(at++)) / 256.0);
    return part;
  }
  /// Columns first to last of a table with `out` of them, each as a row.
  void add_rows(const std::vector<double>& from, int out, int first, int last) {
    const int in = static_cast<int>(from.size()) / out;
    for (int o = first; o < last; ++o) {
      for (int i = 0; i < in; ++i) all.push_back(from[static_cast<std::size_t>(i * out + o)]);
    }
  }
  void dense(int in, int out) {
    const auto weight = take(in * out), bias = take(out);
    add_rows(weight, out, 0, out), add_rows(bias, out, 0, out);
  }
  /// The file's gates are z, r, h.
  void gru(int in, int hidden) {
    const auto of_x = take(in * 3 * hidden), of_h = take(hidden * 3 * hidden),
               bias = take(3 * hidden);
    const auto add = [&](const std::vector<double>& from, int gate) {
      add_rows(from, 3 * hidden, gate * hidden, (gate + 1) * hidden);
    };
    for (const int gate : {1, 0, 2}) add(of_x, gate);
    for (const int gate : {1, 0, 2}) add(of_h, gate);
    for (const int gate : {1, 0, 2}) add(bias, gate);
  }
};
template <class Net>
void load(Net& net) {
  Weights w;
  w.dense(42, 24), w.gru(24, 24), w.gru(90, 48), w.gru(114, 96), w.dense(96, 22), w.dense(24, 1);
  REQUIRE(w.at == w.bytes.size());
  REQUIRE(w.all.size() == std::size_t{Net::parameter_count});
  typename Net::Parameters p{};
  for (int i = 0; i < Net::parameter_count; ++i)
    p[i] = static_cast<typename Net::scalar>(w.all[static_cast<std::size_t>(i)]);
  net.set_parameters(p);
}
template <class T>
std::vector<T> as(const std::vector<double>& from) {
  std::vector<T> to;
  for (const double v : from) to.push_back(static_cast<T>(v));
  return to;
}
/// The largest error over the first 80 frames, as a stream in calls of nine frames.
template <class T>
double worst() {
  using Net = RNNoise<T>;
  const auto net = std::make_unique<Net>();
  load(*net);
  const auto x = as<T>(table("golden_x.csv"));
  const auto y = table("golden_y.csv");
  REQUIRE(x.size() == std::size_t{80 * 42});
  REQUIRE(y.size() == std::size_t{80 * 23});
  std::vector<T> out(y.size());
  State<Net> state;
  for (std::size_t t = 0; t < 80; t += 9) {
    const std::size_t n = 80 - t < 9 ? 80 - t : 9;
    REQUIRE(net->forward(std::span<const T>(x).subspan(t * 42, n * 42),
                         std::span<T>(out).subspan(t * 23, n * 23), state));
  }
  double off = 0;
  for (std::size_t i = 0; i < y.size(); ++i) off = std::max(off, std::abs(double(out[i]) - y[i]));
  return off;
}

}  // namespace

TEST_CASE("rnnoise: its frames, with exact tanh and sigmoid in place of its tables") {
  CHECK(worst<float>() < 2e-5);
  CHECK(worst<double>() < 1e-5);
}
TEST_CASE("rnnoise: a frame at a time has the bits of a block") {
  using Net = RNNoise<float>;
  const auto net = std::make_unique<Net>();
  load(*net);
  const auto x = as<float>(table("golden_x.csv"));
  State<Net> block, single;
  std::vector<float> out(20 * 23);
  REQUIRE(net->forward(std::span<const float>(x).first(20 * 42), std::span<float>(out), block));
  for (std::size_t t = 0; t < 20; ++t) {
    float frame[42];
    for (std::size_t i = 0; i < 42; ++i) frame[i] = x[t * 42 + i];
    const auto y = (*net)(frame, single);
    for (std::size_t o = 0; o < 23; ++o) CHECK(y[static_cast<int>(o)] == out[t * 23 + o]);
  }
}
TEST_CASE("rnnoise: it trains on") {
  using Net = RNNoise<float, 8>;
  const auto net = std::make_unique<Net>();
  load(*net);
  Tensor<float, 2, 8 * 42> x{};
  Tensor<float, 2, 8 * 23> y{};
  for (int i = 0; i < 2 * 8 * 42; ++i) x[i / 336][i % 336] = std::sin(0.7F * static_cast<float>(i));
  for (int i = 0; i < 2 * 8 * 23; ++i) y[i / 184][i % 184] = i % 3 == 0 ? 0.9F : 0.2F;
  Trainer trainer{*net, MSELoss{}, Adam{.lr = 1e-3}, batch<2>};
  const float before = trainer.step(x, y);
  float after = before;
  for (int i = 0; i < 30; ++i) after = trainer.step(x, y);
  CHECK(after < 0.7F * before);
}
