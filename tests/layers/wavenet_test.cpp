// SPDX-License-Identifier: MIT
//
// WaveNet against plain loops in double, and its streams against themselves however they are cut.
// Golden numbers of NAM's own code are in io/nam_test.cpp.
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <memory>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

using Signals = std::vector<std::vector<double>>;  // [channel][time]

/// Takes numbers in a .nam file's order.
struct Reader {
  std::vector<double> numbers;
  std::size_t at = 0;
  double operator()() { return numbers.at(at++); }
};
/// y[o][t] += Σ_i Σ_k w[o][i][k]·x[i][t − (K − 1 − k)·dilation].
void convolve(Reader& w, const Signals& x, int K, int dilation, Signals& y) {
  for (auto& row : y) {
    for (const auto& from : x) {
      for (int k = 0; k < K; ++k) {
        const double weight = w();
        const auto back = static_cast<std::size_t>((K - 1 - k) * dilation);
        for (std::size_t t = back; t < row.size(); ++t) row[t] += weight * from[t - back];
      }
    }
  }
}
void add_bias(Reader& w, Signals& y) {
  for (auto& row : y) {
    const double bias = w();
    for (double& number : row) number += bias;
  }
}
Signals zeros(int channels, std::size_t length) {
  return Signals(static_cast<std::size_t>(channels), std::vector<double>(length));
}
template <class A, class F>
void plain_array(Reader& w, const Signals& condition, Signals& x, Signals& head, F f) {
  const std::size_t length = condition[0].size();
  Signals u = zeros(A::channels, length);
  convolve(w, x, 1, 1, u);
  if (head.empty()) head = zeros(A::channels, length);
  for (const int dilation : A::dilations) {
    Signals z = zeros((A::gated ? 2 : 1) * A::channels, length), act = zeros(A::channels, length);
    convolve(w, u, A::kernel, dilation, z);
    add_bias(w, z);
    convolve(w, condition, 1, 1, z);
    for (std::size_t c = 0; c < act.size(); ++c) {
      for (std::size_t t = 0; t < length; ++t) {
        act[c][t] = f(z[c][t]);
        if (A::gated) act[c][t] /= 1 + std::exp(-z[c + act.size()][t]);
        head[c][t] += act[c][t];
      }
    }
    convolve(w, act, 1, 1, u);
    add_bias(w, u);
  }
  Signals next = zeros(A::head, length);
  convolve(w, head, 1, 1, next);
  if (A::head_bias) add_bias(w, next);
  x = u, head = next;
}

using First = WaveNetArray<1, 2, 3, 3, Dilations<1, 2>>;
using Second = WaveNetArray<3, 1, 2, 2, Dilations<5>, ReLU, true, true>;
/// Two inputs; more channels than a register of AVX2 has lanes; gates within one.
using Stereo = WaveNetArray<2, 2, 11, 4, Dilations<3, 1, 70>, Tanh, true>;

template <class T, int N>
std::vector<double> plain_pair(const T (&p)[N], const std::vector<double>& x) {
  Reader w{std::vector<double>(p, p + N)};
  const Signals condition{x};
  Signals u = condition, head;
  plain_array<First>(w, condition, u, head, [](double z) { return std::tanh(z); });
  plain_array<Second>(w, condition, u, head, [](double z) { return z > 0 ? z : 0; });
  std::vector<double> y = head[0];
  const double scale = w();
  for (double& number : y) number *= scale;
  CHECK(w.at == std::size_t{N});
  return y;
}
template <class T>
std::vector<T> tone(std::size_t count) {
  std::vector<T> x;
  for (std::size_t i = 0; i < count; ++i)
    x.push_back(static_cast<T>(0.7 * std::sin(0.37 * double(i)) + 0.2 * std::sin(1.9 * double(i))));
  return x;
}
/// All parameters away from 0, head_scale too.
template <class Net>
void set_formula(Net& net) {
  auto p = net.parameters();
  for (int i = 0; i < Net::parameter_count; ++i)
    p[i] = static_cast<typename Net::scalar>(0.4 * std::sin(2.3 * i + 0.7));
  p[Net::parameter_count - 1] = typename Net::scalar(0.3);
  net.set_parameters(p);
}
/// The outputs of a stream in calls of these lengths, one after the other and again.
template <class Net, class T>
std::vector<T> in_cuts(const Net& net, const std::vector<T>& x,
                       const std::vector<std::size_t>& cuts) {
  const auto state = std::make_unique<State<Net>>();
  constexpr auto in = std::size_t{Net::in}, out = std::size_t{Net::out};
  const std::size_t steps = x.size() / in;
  std::vector<T> y(steps * out);
  for (std::size_t t = 0, i = 0; t < steps; ++i) {
    const std::size_t n = std::min(cuts[i % cuts.size()], steps - t);
    REQUIRE(net.forward(std::span<const T>(x).subspan(t * in, n * in),
                        std::span<T>(y).subspan(t * out, n * out), *state));
    t += n;
  }
  return y;
}
template <class Net>
void check_cuts(std::size_t steps) {
  using T = typename Net::scalar;
  const auto net = std::make_unique<Net>();
  set_formula(*net);
  const auto x = tone<T>(steps * Net::in);
  const auto one = in_cuts(*net, x, {1});
  double sum = 0;
  for (const T y : one) sum += std::abs(double(y));
  CHECK(sum > 1);
  CHECK(std::isfinite(sum));
  for (const auto& cuts : std::vector<std::vector<std::size_t>>{
           {64}, {3}, {4}, {7}, {65}, {16, 1, 33}, {31, 2, 5, 64, 18, 333}, {steps}}) {
    INFO("first cut " << cuts[0]);
    CHECK(in_cuts(*net, x, cuts) == one);
  }
}

}  // namespace

TEST_CASE("WaveNet: windows and streams are the definition's") {
  using Net = Network<double, Signal<1, 60>, WaveNet<First, Second>>;
  using InFloat = Network<float, Signal<1, 60>, WaveNet<First, Second>>;
  Net net;
  InFloat in_float;
  set_formula(net), set_formula(in_float);
  const auto x = tone<double>(60);
  const auto y = plain_pair(net.parameters().data, x);
  Tensor<double, 1, 60> window{};
  for (int t = 0; t < 60; ++t) window[0][t] = x[static_cast<std::size_t>(t)];
  const auto of_window = net(window);
  const auto of_stream = in_cuts(net, x, {60}), of_steps = in_cuts(net, x, {1});
  const auto of_float = in_cuts(in_float, tone<float>(60), {60});
  for (std::size_t t = 0; t < 60; ++t) {
    CHECK(std::abs(of_window[0][static_cast<int>(t)] - y[t]) < 1e-14);
    CHECK(std::abs(of_stream[t] - y[t]) < 1e-14);
    CHECK(of_steps[t] == of_stream[t]);
    CHECK(std::abs(double(of_float[t]) - y[t]) < 1e-6);
  }
}
TEST_CASE("WaveNet: no bit depends on how a stream is cut, whatever the channels") {
  check_cuts<Sequential<Signal<1, 1>, WaveNet<First, Second>>>(700);
  check_cuts<Sequential<Signal<1, 1>, WaveNet<WaveNetArray<1, 8, 16, 3, Dilations<1, 64>>,
                                              WaveNetArray<16, 1, 8, 3, Dilations<4, 256>>>>>(1500);
  check_cuts<Sequential<Signal<2, 1>, WaveNet<Stereo>>>(700);
  check_cuts<Network<double, Signal<1, 1>, WaveNet<WaveNetArray<1, 3, 17, 2, Dilations<9>>>>>(500);
}
TEST_CASE("WaveNet: before another layer, step by step with the same bits") {
  using Alone = Sequential<Signal<1, 1>, WaveNet<First, Second>>;
  using Behind =
      Sequential<Signal<1, 1>, WaveNet<First, Second>, Conv1d<1, 1, 1, Padding::none, 1, false>>;
  Alone alone;
  Behind behind;
  set_formula(alone);
  auto p = behind.parameters();
  for (int i = 0; i < Alone::parameter_count; ++i) p[i] = alone.parameters()[i];
  p[Alone::parameter_count] = 1;
  behind.set_parameters(p);
  const auto x = tone<float>(100);
  CHECK(in_cuts(behind, x, {64}) == in_cuts(alone, x, {64}));
}
TEST_CASE("WaveNet: a state is a value: back to a copy, and to rest; in place") {
  using Net = Sequential<Signal<1, 1>, WaveNet<First, Second>>;
  Net net;
  set_formula(net);
  const auto x = tone<float>(40);
  State<Net> state;
  std::vector<float> first(40), again(40), in_place = x;
  REQUIRE(net.forward(std::span<const float>(x), std::span<float>(first), state));
  const State<Net> copy = state;
  REQUIRE(net.forward(std::span<const float>(x), std::span<float>(again), state));
  const auto later = again;
  CHECK(later != first);
  state = copy;
  REQUIRE(net.forward(std::span<const float>(x), std::span<float>(again), state));
  CHECK(again == later);
  state = {};
  REQUIRE(net.forward(std::span<const float>(in_place), std::span<float>(in_place), state));
  CHECK(in_place == first);
}
TEST_CASE("WaveNet: in a constant expression") {
  constexpr auto play = [] {
    using Net = Sequential<Signal<1, 1>, WaveNet<WaveNetArray<1, 1, 2, 2, Dilations<1>>>>;
    const Net net{manual_seed(1)};
    State<Net> state;
    float sum = 0;
    for (const float x : {1.0F, -0.5F, 0.25F}) sum += net({x}, state)[0];
    return sum;
  };
  constexpr float in_compiler = play();
  CHECK(std::abs(in_compiler - play()) < 1e-7F);
  CHECK(in_compiler != 0);
}
TEST_CASE("WaveNet: names, shapes and text") {
  using Net = Sequential<Signal<1, 1>, WaveNet<First, Second>>;
  STATIC_REQUIRE(Net::parameter_count == 3 + 2 * (27 + 3 + 3 + 9 + 3) + 6 +  //
                                             6 + (16 + 4 + 4 + 4 + 2) + 2 + 1 + 1);
  CHECK(architecture<Net>() ==
        "Signal(1,1) WaveNet(WaveNetArray(1,2,3,3,d=1,d=2,Tanh),"
        "WaveNetArray(3,1,2,2,d=5,ReLU,gated=true,head_bias=true))");
  Net net;
  set_formula(net);
  const auto conv = net.parameter<1, "0.1.conv.weight">();
  CHECK(conv.numel == 27);
  CHECK(net.parameter<1, "1.head.bias">()[0] == net.parameters()[Net::parameter_count - 2]);
}
