// SPDX-License-Identifier: MIT
//
// Files of Neural Amp Modeler against the outputs of its own code, and of plain loops.
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/csv.hpp>
#include <fixnet/io/load_player.hpp>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet;

namespace {

std::string client(const std::string& name) { return FIXNET_CLIENTS "/nam/" + name; }

/// The largest error of a stream, as a part of the largest output. The file has inputs and outputs.
template <class Net>
double worst(const Net& net, State<Net> state, const std::string& golden) {
  using T = typename Net::scalar;
  const auto table = io::read_csv<double>(client(golden), io::CsvOptions{.header = false});
  REQUIRE(table);
  double peak = 0, off = 0;
  for (std::size_t t = 0; t < table->rows; ++t) {
    const double x = table->values[2 * t], y = table->values[2 * t + 1];
    const auto out = net({static_cast<T>(x)}, state);
    peak = std::max(peak, std::abs(y));
    off = std::max(off, std::abs(double(out[0]) - y));
  }
  return off / peak;
}

/// The same of a stream in blocks, each by one call.
template <class Net>
double worst_of_blocks(const Net& net, State<Net> state, const std::string& golden,
                       std::size_t block) {
  using T = typename Net::scalar;
  const auto table = io::read_csv<double>(client(golden), io::CsvOptions{.header = false});
  REQUIRE(table);
  double peak = 0, off = 0;
  for (std::size_t begin = 0; begin < table->rows; begin += block) {
    std::vector<T> x(std::min(block, table->rows - begin)), y(x.size());
    for (std::size_t t = 0; t < x.size(); ++t)
      x[t] = static_cast<T>(table->values[2 * (begin + t)]);
    REQUIRE(net.forward(std::span<const T>(x), std::span<T>(y), state));
    for (std::size_t t = 0; t < x.size(); ++t) {
      const double expected = table->values[2 * (begin + t) + 1];
      peak = std::max(peak, std::abs(expected));
      off = std::max(off, std::abs(double(y[t]) - expected));
    }
  }
  return off / peak;
}

template <class T>
using Small = Network<T, Sequence<8, 1>, LSTM<1, 3>, Linear<3, 1>>;

/// A ConvNet of two blocks of two channels in plain loops, at rest.
std::vector<double> convolved(const std::vector<double>& w, const std::vector<double>& x) {
  std::vector<double> y;
  std::vector<std::vector<double>> one(x.size(), std::vector<double>(2)), two = one;
  const auto at = [&](std::size_t t, std::size_t back) { return t < back ? 0 : x[t - back]; };
  for (std::size_t t = 0; t < x.size(); ++t) {
    for (std::size_t o = 0; o < 2; ++o) {
      const double z = w[2 * o] * at(t, 1) + w[2 * o + 1] * at(t, 0);
      const double n = (z - w[4 + o]) / std::sqrt(w[6 + o] + w[12]) * w[8 + o] + w[10 + o];
      one[t][o] = std::tanh(n);
    }
    for (std::size_t o = 0; o < 2; ++o) {
      double z = 0;
      for (std::size_t i = 0; i < 2; ++i) {
        const double* k = &w[13 + 4 * o + 2 * i];
        z += k[0] * (t < 3 ? 0 : one[t - 3][i]) + k[1] * one[t][i];
      }
      const double n = (z - w[21 + o]) / std::sqrt(w[23 + o] + w[29]) * w[25 + o] + w[27 + o];
      two[t][o] = std::tanh(n);
    }
    y.push_back(w[30] * two[t][0] + w[31] * two[t][1] + w[32]);
  }
  return y;
}

}  // namespace

TEST_CASE("nam: an LSTM begins with its h and c, and the silence that its player feeds first") {
  Small<float> net;
  State<Small<float>> state;
  io::PlayerNotes notes;
  const auto done = io::load_nam(client("lstm.nam"), net, state, notes);
  if (!done) FAIL(done.error().text());
  CHECK(worst(net, state, "lstm_first_1024.csv") < 5e-6);
  CHECK(notes.sample_rate == 48000);
  CHECK(notes.prewarm == 24000);
  Small<double> exact;
  State<Small<double>> begun;
  REQUIRE(io::load_nam(client("lstm.nam"), exact, begun));
  CHECK(worst(exact, begun, "lstm_first_1024.csv") < 5e-6);
  // From rest, without the silence, the first outputs are others.
  CHECK(worst(net, {}, "lstm_first_1024.csv") > 1e-3);
  const auto refused = io::load_nam(client("lstm.nam"), net);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().text() == client("lstm.nam") +
                                      ": its recurrent layers do not begin at 0: expected a State "
                                      "to load beside it");
}

TEST_CASE("nam: a WaveNet of two arrays, whose list of weights is the layer's, in any blocks") {
  using Net =
      Sequential<Signal<1, 1>, WaveNet<WaveNetArray<1, 2, 3, 3, Dilations<1, 2>>,
                                       WaveNetArray<3, 1, 2, 3, Dilations<8>, Tanh, false, true>>>;
  Net net;
  State<Net> state;
  const auto done = io::load_nam(client("wavenet.nam"), net, state);
  if (!done) FAIL(done.error().text());
  CHECK(worst(net, state, "wavenet_first_1024.csv") < 5e-6);
  for (const std::size_t block : {std::size_t{1}, std::size_t{64}, std::size_t{333}}) {
    CHECK(worst_of_blocks(net, state, "wavenet_first_1024.csv", block) < 5e-6);
  }
  Sequential<Signal<1, 1>, WaveNet<WaveNetArray<1, 2, 3, 3, Dilations<1, 2>>,
                                   WaveNetArray<3, 1, 2, 3, Dilations<7>, Tanh, false, true>>>
      other;
  const auto refused = io::load_nam(client("wavenet.nam"), other);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().text() == client("wavenet.nam") +
                                      ": another architecture: expected Signal(1,1) "
                                      "WaveNet(WaveNetArray(1,2,3,3,d=1,d=2,Tanh),WaveNetArray(3,1,"
                                      "2,3,d=7,Tanh,head_bias=true)), "
                                      "found "
                                      "WaveNet(WaveNetArray(1,2,3,3,d=1,d=2,Tanh),WaveNetArray(3,1,"
                                      "2,3,d=8,Tanh,head_bias=true))");
}

TEST_CASE("nam: h and c go where the state has them, layer by layer") {
  const std::string file =
      R"({"version":"0.5.4","architecture":"LSTM","config":{"input_size":1,"hidden_size":1,"num_layers":2},
      "weights":[0,0,0,0,0,0,0,0, 0,0,0,0, 0.25,0.5, 0,0,0,0,0,0,0,0, 0,0,0,0, 0.75,2, 1,0]})";
  auto model = io::parse_nam(as_bytes(file), "f");
  REQUIRE(model);
  model->notes.prewarm = 0;
  Network<double, Sequence<1, 1>, LSTM<1, 1>, LSTM<1, 1>, Linear<1, 1>> net;
  State<decltype(net)> state;
  REQUIRE(io::load(*model, net, state));
  // All gates are 1/2: c goes on at half its size, h is half its tanh.
  CHECK(std::abs(net({0.0}, state)[0] - std::tanh(1.0) / 2) < 1e-15);
  CHECK(std::abs(net({0.0}, state)[0] - std::tanh(0.5) / 2) < 1e-15);
}

TEST_CASE("nam: a Linear is a convolution whose first weight is the newest sample's") {
  Network<float, Signal<1, 16>, Conv1d<1, 1, 10, Padding::causal, 1, false>> net;
  const auto done = io::load_nam(client("linear_10.nam"), net);
  if (!done) FAIL(done.error().text());
  State<decltype(net)> state;
  for (const float x : {1.0f, -0.5f, 0.25f, 0.0f}) CHECK(net({x}, state)[0] == x);
}

TEST_CASE("nam: a ConvNet is what plain loops make of its weights") {
  std::vector<double> w;
  for (int i = 0; i < 33; ++i) w.push_back(0.1 * ((i * 7) % 11) - 0.4);
  for (const std::size_t i : {6u, 7u, 23u, 24u}) w[i] = 1 + std::abs(w[i]);
  w[12] = 0.0010000000474974513, w[29] = w[12];  // an eps, as float
  std::string list;
  for (const double v : w) list.append(list.empty() ? "" : ",").append(std::to_string(v));
  const std::string file =
      R"({"version":"0.5.4","architecture":"ConvNet","config":{"channels":2,"dilations":[1,3],"batchnorm":true,
      "activation":"Tanh"},"weights":[)" +
      list + "]}";
  using Eps = std::ratio<1, 1000>;
  Network<double, Signal<1, 8>, Conv1d<1, 2, 2, Padding::causal, 1, false>, BatchNorm1dWith<2, Eps>,
          Tanh, Conv1d<2, 2, 2, Padding::causal, 3, false>, BatchNorm1dWith<2, Eps>, Tanh,
          Conv1d<2, 1, 1>>
      net;
  const auto model = io::parse_nam(as_bytes(file), "f");
  REQUIRE(model);
  const auto done = io::load(*model, net);
  if (!done) FAIL(done.error().text());
  CHECK(model->notes.prewarm == 5);
  const std::vector<double> x{1, -0.5, 0.25, 0.75, -1, 0.125, 0, 0.5};
  const auto y = convolved(w, x);
  State<decltype(net)> state;
  for (std::size_t t = 0; t < x.size(); ++t) CHECK(std::abs(net({x[t]}, state)[0] - y[t]) < 1e-6);
}
