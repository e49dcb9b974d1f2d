// SPDX-License-Identifier: MIT
//
// Networks that others trained, in Keras and PyTorch, and played with RTNeural: their weights in our
// layers, step by step, give the outputs that lie beside them. tests/clients/rtneural says where they
// come from.
#include <cmath>
#include <cstdlib>
#include <fixnet/fixnet.hpp>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

std::string text_of(const std::string& name) {
  std::ifstream file(FIXNET_CLIENTS "/rtneural/" + name);
  REQUIRE(file);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}
/// All numbers up to the bracket that closes the first one behind `at`.
std::vector<double> numbers(const std::string& text, std::size_t at) {
  std::vector<double> all;
  int depth = 0;
  for (at = text.find('[', at); at < text.size();) {
    const char c = text[at];
    if (c == '[' || c == ']') {
      depth += c == '[' ? 1 : -1;
      ++at;
      if (depth == 0) break;
    } else if (c == '-' || (c >= '0' && c <= '9')) {
      char* end = nullptr;
      all.push_back(std::strtod(text.c_str() + at, &end));
      at = static_cast<std::size_t>(end - text.c_str());
    } else {
      ++at;
    }
  }
  return all;
}
std::vector<double> named(const std::string& text, const std::string& name) {
  const std::size_t at = text.find('"' + name + '"');
  REQUIRE(at != std::string::npos);
  return numbers(text, at);
}
/// The weights of layer `number` of RTNeural's list, behind each other.
std::vector<double> weights_of_layer(const std::string& text, int number) {
  std::size_t at = 0;
  for (int i = 0; i <= number; ++i) at = text.find("\"weights\"", at + 1);
  REQUIRE(at != std::string::npos);
  return numbers(text, at);
}
std::vector<double> table(const std::string& name) {
  std::string text = text_of(name);
  for (char& c : text) c = c == ',' || c == '\n' ? ' ' : c;
  return numbers('[' + text + ']', 0);
}

/// A tensor from what stands in `from` at `at`, [in][gates·hidden] as Keras has it; PyTorch's gate g is
/// Keras's number order[g].
template <class Tensor, std::size_t Gates>
void from_keras(Tensor& tensor, const std::vector<double>& from, std::size_t at,
                const int (&order)[Gates]) {
  const int rows = Tensor::rows, columns = Tensor::columns, hidden = rows / static_cast<int>(Gates);
  for (int r = 0; r < rows; ++r) {
    const int row = order[r / hidden] * hidden + r % hidden;
    for (int c = 0; c < columns; ++c)
      tensor[r][c] = static_cast<typename Tensor::value_type>(
          from[at + static_cast<std::size_t>(c * rows + row)]);
  }
}
template <class T, int N, std::size_t Gates>
void from_keras(Tensor<T, N>& tensor, const std::vector<double>& from, std::size_t at,
                const int (&order)[Gates]) {
  const int hidden = N / static_cast<int>(Gates);
  for (int r = 0; r < N; ++r)
    tensor[r] = static_cast<T>(
        from[at + static_cast<std::size_t>(order[r / hidden] * hidden + r % hidden)]);
}
constexpr int dense[] = {0}, lstm[] = {0, 1, 2, 3}, gru[] = {1, 0, 2};

template <int L, class Net>
void set_dense(Net& net, const std::vector<double>& w) {
  typename Net::template Weight<L> weight{};
  typename Net::template Bias<L> bias{};
  from_keras(weight, w, 0, dense), from_keras(bias, w, weight.numel, dense);
  net.template set_weight<L>(weight);
  net.template set_bias<L>(bias);
}
/// A recurrent layer's four tensors from Keras's kernel, recurrent kernel and bias or biases.
template <int L, class Net, std::size_t Gates>
void set_recurrent(Net& net, const std::vector<double>& w, const int (&order)[Gates]) {
  typename Net::template Parameter<L, "weight_ih_l0"> ih{};
  typename Net::template Parameter<L, "weight_hh_l0"> hh{};
  typename Net::template Parameter<L, "bias_ih_l0"> bias{}, second{};
  const std::size_t biases = ih.numel + hh.numel;
  from_keras(ih, w, 0, order), from_keras(hh, w, ih.numel, order);
  from_keras(bias, w, biases, order);
  if (w.size() > biases + bias.numel) from_keras(second, w, biases + bias.numel, order);
  net.template set_parameter<L, "weight_ih_l0">(ih);
  net.template set_parameter<L, "weight_hh_l0">(hh);
  net.template set_parameter<L, "bias_ih_l0">(bias);
  net.template set_parameter<L, "bias_hh_l0">(second);
}
template <class Net>
void set_all(Net& net, const std::vector<double>& w) {
  REQUIRE(w.size() == std::size_t{Net::parameter_count});
  auto p = net.parameters();
  for (int i = 0; i < Net::parameter_count; ++i)
    p[i] = static_cast<typename Net::scalar>(w[static_cast<std::size_t>(i)]);
  net.set_parameters(p);
}

/// The largest error of a stream of one output a step, in calls of seven steps.
template <class Net>
double worst(const Net& net, const std::vector<double>& x, const std::vector<double>& y) {
  using T = typename Net::scalar;
  std::vector<T> in, out(x.size());
  for (const double v : x) in.push_back(static_cast<T>(v));
  State<Net> state;
  for (std::size_t t = 0; t < in.size(); t += 7) {
    const std::size_t n = in.size() - t < 7 ? in.size() - t : 7;
    REQUIRE(
        net.forward(std::span<const T>(in).subspan(t, n), std::span<T>(out).subspan(t, n), state));
  }
  double off = 0;
  for (std::size_t t = 0; t < in.size(); ++t) off = std::max(off, std::abs(double(out[t]) - y[t]));
  return off;
}

template <class T>
double gru_error() {
  Network<T, Sequence<100, 1>, GRU<1, 8>, Linear<8, 8>, Sigmoid, Linear<8, 1>> net;
  const std::string text = text_of("gru_1d.json");
  set_recurrent<1>(net, weights_of_layer(text, 0), gru);
  set_dense<2>(net, weights_of_layer(text, 1));
  set_dense<4>(net, weights_of_layer(text, 2));
  return worst(net, table("gru_1d_x_python.csv"), table("gru_1d_y_python.csv"));
}
template <class T>
double lstm_error() {
  Network<T, Sequence<100, 1>, Linear<1, 8>, Tanh, LSTM<8, 8>, Linear<8, 1>> net;
  const std::string text = text_of("lstm.json");
  set_dense<1>(net, weights_of_layer(text, 0));
  set_recurrent<3>(net, weights_of_layer(text, 1), lstm);
  set_dense<4>(net, weights_of_layer(text, 2));
  return worst(net, table("lstm_x_python.csv"), table("lstm_y_python.csv"));
}
template <class T>
double torch_error() {
  using Net =
      Network<T, Sequence<100, 1>, LSTM<1, 8>, LSTM<8, 8>, LSTM<8, 8>, LSTM<8, 8>, Linear<8, 1>>;
  Net net;
  const std::string text = text_of("lstm_torch.json");
  std::vector<double> all;
  for (const auto& layer : {"lstm._l0", "lstm2._l0", "lstm2._l1", "lstm2._l2"}) {
    for (const auto& name : {"weight_ih", "weight_hh", "bias_ih", "bias_hh"}) {
      std::string full = layer;
      full.insert(full.find('.') + 1, name);
      const auto w = named(text, full);
      all.insert(all.end(), w.begin(), w.end());
    }
  }
  for (const auto& name : {"dense.weight", "dense.bias"}) {
    const auto w = named(text, name);
    all.insert(all.end(), w.begin(), w.end());
  }
  set_all(net, all);
  return worst(net, table("lstm_torch_x_python.csv"), table("lstm_torch_y_python.csv"));
}
/// Its outputs are those from the fifth step on, when the kernel has read five inputs.
template <class T>
double conv_error() {
  using Net = Network<T, Signal<1, 100>, Conv1d<1, 12, 5, Padding::causal>>;
  Net net;
  const std::string text = text_of("conv1d_torch.json");
  std::vector<double> all = named(text, "weight");
  const auto bias = named(text, "bias");
  all.insert(all.end(), bias.begin(), bias.end());
  set_all(net, all);
  const auto x = table("lstm_torch_x_python.csv"), y = table("conv1d_torch_y_first_96.csv");
  State<Net> state;
  double off = 0;
  for (std::size_t t = 0; t < 100; ++t) {
    const auto out = net({static_cast<T>(x[t])}, state);
    for (std::size_t o = 0; o < 12 && t >= 4; ++o)
      off = std::max(off, std::abs(double(out[static_cast<int>(o)]) - y[o * 96 + t - 4]));
  }
  return off;
}
/// Every third of the outputs that a kernel of five has within the signal.
template <class T>
double stride_error() {
  using Net = Network<T, Signal<1, 100>, Conv1d<1, 12, 5, Conv1dOptions{.stride = 3}>>;
  Net net;
  const std::string text = text_of("conv1d_torch_stride_3.json");
  std::vector<double> all = named(text, "weight");
  const auto bias = named(text, "bias");
  all.insert(all.end(), bias.begin(), bias.end());
  set_all(net, all);
  const auto x = table("lstm_torch_x_python.csv");
  const auto expected = table("conv1d_torch_y_stride_3_first_32.csv");
  Tensor<T, 1, 100> samples;
  for (int i = 0; i < 100; ++i) samples[0][i] = static_cast<T>(x[static_cast<std::size_t>(i)]);
  const auto y = net(samples);
  REQUIRE(expected.size() == 12 * 32);
  double off = 0;
  for (int i = 0; i < 12 * 32; ++i)
    off = std::max(off, std::abs(double(y[0][i]) - expected[static_cast<std::size_t>(i)]));
  return off;
}

}  // namespace

TEST_CASE("rtneural: a GRU that Keras trained") {
  CHECK(gru_error<float>() < 1e-6);
  CHECK(gru_error<double>() < 2e-7);
}
TEST_CASE("rtneural: an LSTM that Keras trained, behind a dense layer") {
  CHECK(lstm_error<float>() < 1e-6);
  CHECK(lstm_error<double>() < 2e-7);
}
TEST_CASE("rtneural: four LSTMs of a PyTorch state dict") {
  CHECK(torch_error<float>() < 1e-6);
  CHECK(torch_error<double>() < 2e-7);
}
TEST_CASE("rtneural: a convolution of PyTorch") {
  CHECK(conv_error<float>() < 1e-6);
  CHECK(conv_error<double>() < 2e-7);
}
TEST_CASE("rtneural: a convolution of PyTorch with a stride, as a window") {
  CHECK(stride_error<float>() < 1e-6);
  CHECK(stride_error<double>() < 2e-7);
}
