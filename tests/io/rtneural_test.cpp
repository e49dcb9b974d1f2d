// SPDX-License-Identifier: MIT
//
// Networks that others trained, in Keras and PyTorch, and played with RTNeural: their files, read into our
// layers, give the outputs that lie beside them, step by step. tests/clients/rtneural says where they
// come from.
#include <cmath>
#include <cstdlib>
#include <fixnet/fixnet.hpp>
#include <fixnet/io/load_player.hpp>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet;

namespace {

std::string client(const std::string& name) { return FIXNET_CLIENTS "/rtneural/" + name; }

std::vector<double> table(const std::string& name) {
  const std::string text = content(client(name));
  std::vector<double> all;
  for (const char* at = text.c_str(); *at != '\0';) {
    char* end = nullptr;
    const double value = std::strtod(at, &end);
    REQUIRE(end != at);
    all.push_back(value);
    at = *end == '\0' ? end : end + 1;
  }
  return all;
}
template <class Net>
Net loaded(const std::string& name) {
  Net net;
  const auto done = io::load_rtneural(client(name), net);
  if (!done) FAIL(done.error().text());
  return net;
}

/// The outputs of a stream, in calls of seven steps.
template <class Net>
std::vector<typename Net::scalar> played(const Net& net, const std::vector<double>& x) {
  using T = typename Net::scalar;
  constexpr auto outputs = static_cast<std::size_t>(Net::Plan::columns_out);
  const std::vector<T> in(x.begin(), x.end());
  std::vector<T> out(x.size() * outputs);
  State<Net> state;
  for (std::size_t t = 0; t < in.size(); t += 7) {
    const std::size_t n = in.size() - t < 7 ? in.size() - t : 7;
    REQUIRE(net.forward(std::span<const T>(in).subspan(t, n),
                        std::span<T>(out).subspan(t * outputs, n * outputs), state));
  }
  return out;
}
template <class Net>
double worst(const std::string& model, const std::string& x, const std::string& y) {
  const auto out = played(loaded<Net>(model), table(x));
  const auto expected = table(y);
  REQUIRE(expected.size() == out.size());
  double off = 0;
  for (std::size_t t = 0; t < out.size(); ++t)
    off = std::max(off, std::abs(double(out[t]) - expected[t]));
  return off;
}

template <class T>
using OfGRU = Network<T, Sequence<100, 1>, GRU<1, 8>, Linear<8, 8>, Sigmoid, Linear<8, 1>>;
template <class T>
using OfLSTM = Network<T, Sequence<1, 1>, Linear<1, 8>, Tanh, LSTM<8, 8>, Linear<8, 1>>;
template <class T>
using OfFour =
    Network<T, Sequence<100, 1>, LSTM<1, 8>, LSTM<8, 8>, LSTM<8, 8>, LSTM<8, 8>, Linear<8, 1>>;
template <class T>
using OfDense =
    Network<T, Linear<1, 8>, Tanh, Linear<8, 8>, ReLU, Linear<8, 8>, ELU, Linear<8, 8>, Softmax,
            Linear<8, 1>, Linear<1, 8, false>, Linear<8, 8, false>, Linear<8, 1, false>>;

/// Rows of channels, whose first column is the output of step `first`.
template <class Net>
double worst_of_rows(const Net& net, std::size_t first, const std::string& y, std::size_t columns) {
  constexpr auto rows = static_cast<std::size_t>(Net::Plan::columns_out);
  auto x = table("lstm_torch_x_python.csv");
  x.resize(first + columns);
  const auto out = played(net, x);
  const auto expected = table(y);
  REQUIRE(expected.size() == rows * columns);
  double off = 0;
  for (std::size_t t = 0; t < columns; ++t) {
    for (std::size_t o = 0; o < rows; ++o)
      off =
          std::max(off, std::abs(double(out[(t + first) * rows + o]) - expected[o * columns + t]));
  }
  return off;
}
/// Its outputs are those from the fifth step on, when the kernel has read five inputs.
template <class T>
double conv_error() {
  const auto net =
      loaded<Network<T, Signal<1, 100>, Conv1d<1, 12, 5, Padding::causal>>>("conv1d_torch.json");
  return worst_of_rows(net, 4, "conv1d_torch_y_first_96.csv", 96);
}

/// Every third of the outputs that a kernel of five has within the signal.
template <class T>
double stride_error() {
  const auto net = loaded<Network<T, Signal<1, 100>, Conv1d<1, 12, 5, Conv1dOptions{.stride = 3}>>>(
      "conv1d_torch_stride_3.json");
  const auto x = table("lstm_torch_x_python.csv");
  const auto expected = table("conv1d_torch_y_stride_3_first_32.csv");
  Tensor<T, 100> sample;
  for (int i = 0; i < 100; ++i) sample[i] = static_cast<T>(x[static_cast<std::size_t>(i)]);
  const auto y = net(sample);
  REQUIRE(expected.size() == 12 * 32);
  double off = 0;
  for (int i = 0; i < 12 * 32; ++i)
    off = std::max(off, std::abs(double(y[i]) - expected[static_cast<std::size_t>(i)]));
  return off;
}

/// A block of a TCN: convolution, normalisation and PReLU beside a convolution of one tap, of four
/// files, one for each module.
template <class T>
double tcn_error() {
  auto block = io::read_rtneural(client("microtcn/conv1.json"));
  REQUIRE(block);
  for (const char* name : {"microtcn/bn.json", "microtcn/relu.json", "microtcn/res.json"}) {
    const auto module = io::read_rtneural(client(name));
    REQUIRE(module);
    block->layers.insert(block->layers.end(), module->layers.begin(), module->layers.end());
  }
  using Inner =
      Branch<Conv1d<1, 32, 4, Padding::causal, 10, false>, BatchNorm1d<32>, PReLUWith<32>>;
  Network<T, Signal<1, 4>, Sum<Inner, Branch<Conv1d<1, 32, 1, Padding::none, 1, false>>>> net;
  const auto done = io::load(*block, net);
  if (!done) FAIL(done.error().text());
  return worst_of_rows(net, 30, "microtcn_y_first_96.csv", 96);
}

}  // namespace

// The golden numbers are right to 1.4e-7: they were computed in float.
TEST_CASE("rtneural: a GRU that Keras trained") {
  CHECK(worst<OfGRU<float>>("gru_1d.json", "gru_1d_x_python.csv", "gru_1d_y_python.csv") < 1e-6);
  CHECK(worst<OfGRU<double>>("gru_1d.json", "gru_1d_x_python.csv", "gru_1d_y_python.csv") < 2e-7);
}
TEST_CASE("rtneural: an LSTM that Keras trained, behind a dense layer") {
  CHECK(worst<OfLSTM<float>>("lstm.json", "lstm_x_python.csv", "lstm_y_python.csv") < 1e-6);
  CHECK(worst<OfLSTM<double>>("lstm.json", "lstm_x_python.csv", "lstm_y_python.csv") < 2e-7);
}
TEST_CASE("rtneural: four LSTMs of a PyTorch state dict") {
  const auto error = [](auto net) {
    return worst<decltype(net)>("lstm_torch.json", "lstm_torch_x_python.csv",
                                "lstm_torch_y_python.csv");
  };
  CHECK(error(OfFour<float>{}) < 1e-6);
  CHECK(error(OfFour<double>{}) < 2e-7);
}
TEST_CASE("rtneural: dense layers with and without bias, and the activations between them") {
  CHECK(worst<OfDense<float>>("dense.json", "dense_x_python.csv", "dense_y_python.csv") < 1e-6);
  CHECK(worst<OfDense<double>>("dense.json", "dense_x_python.csv", "dense_y_python.csv") < 2e-7);
}
TEST_CASE("rtneural: a convolution of PyTorch") {
  CHECK(conv_error<float>() < 1e-6);
  CHECK(conv_error<double>() < 2e-7);
}
TEST_CASE("rtneural: a convolution of PyTorch with a stride, as a window") {
  CHECK(stride_error<float>() < 1e-6);
  CHECK(stride_error<double>() < 2e-7);
}
TEST_CASE("rtneural: convolution, BatchNorm1d, PReLU and the convolution around them") {
  CHECK(tcn_error<float>() < 1e-6);
  CHECK(tcn_error<double>() < 2e-7);
}
