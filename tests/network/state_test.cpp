// SPDX-License-Identifier: MIT
//
// Networks step by step: the same bits however a stream is cut into calls, the numbers of whole
// windows, states as values.
#include <cmath>
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <random>
#include <vector>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

template <class Net>
struct Stream {
  using T = typename Net::scalar;
  static constexpr int in = Net::Plan::columns_in, out = Net::Plan::columns_out;
  Net net{manual_seed(3)};
  std::vector<T> x, y;

  explicit Stream(int steps) {
    for (int i = 0; i < steps * in; ++i)
      x.push_back(static_cast<T>(std::sin(0.7 * i + 0.1 * i * i)));
    y.resize(static_cast<std::size_t>(steps * out));
    State<Net> state;
    REQUIRE(net.forward(x, y, state));
  }
  [[nodiscard]] int steps() const { return static_cast<int>(x.size()) / in; }
  std::span<const T> inputs(int t, int n) const {
    return {x.data() + t * in, static_cast<std::size_t>(n * in)};
  }
  template <class Y>
  bool same(const Y* found, int t, int n) const {
    return std::memcmp(found, y.data() + t * out, sizeof(T) * static_cast<std::size_t>(n * out)) ==
           0;
  }
  /// n steps, a call of a size that the compiler knows.
  template <int N>
  bool block(State<Net>& state, int t) const {
    Tensor<T, N, in> rows{};
    std::memcpy(&rows, x.data() + t * in, sizeof rows);
    const auto found = net(rows, state);
    static_assert(std::is_same_v<std::remove_const_t<decltype(found)>, Tensor<T, N, out>>);
    return same(&found[0][0], t, N);
  }
  bool one(State<Net>& state, int t) const {
    Tensor<T, in> step{};
    std::memcpy(&step, x.data() + t * in, sizeof step);
    const auto found = net(step, state);
    return same(&found[0], t, 1);
  }
};

/// Cut into calls of all sizes.
template <class Net>
void check_cuts() {
  const Stream<Net> s(700);
  for (const int size : {1, 7, 64, 333}) {
    State<Net> state;
    std::vector<typename Net::scalar> y(s.y.size());
    for (int t = 0; t < s.steps(); t += size) {
      const int n = std::min(size, s.steps() - t);
      const std::span rows(y.data() + t * s.out, static_cast<std::size_t>(n * s.out));
      REQUIRE(s.net.forward(s.inputs(t, n), rows, state));
    }
    CHECK(s.same(y.data(), 0, s.steps()));
  }
  std::mt19937 random(5);
  for (int round = 0; round < 20; ++round) {
    State<Net> state;
    bool same = true;
    for (int t = 0; t + 64 <= s.steps();) {
      const int kind = static_cast<int>(random() % 4);
      std::vector<typename Net::scalar> y(static_cast<std::size_t>(64 * s.out));
      const int n = kind == 0   ? 1
                    : kind == 1 ? 5
                    : kind == 2 ? 33
                                : static_cast<int>(random() % 65);
      if (kind == 0) same = same && s.one(state, t);
      if (kind == 1) same = same && s.template block<5>(state, t);
      if (kind == 2) same = same && s.template block<33>(state, t);
      if (kind == 3) {
        same =
            same && s.net.forward(s.inputs(t, n),
                                  std::span(y.data(), static_cast<std::size_t>(n * s.out)), state);
        same = same && s.same(y.data(), t, n);
      }
      t += n;
    }
    CHECK(same);
  }
}
/// B streams, a step of each a call, beside each alone; the second begins where another has come to.
template <class Net, int B>
void check_streams() {
  using T = typename Net::scalar;
  const Stream<Net> s(90);
  State<Net> alone[B];
  for (int t = 0; t < 30; ++t) CHECK(s.one(alone[1 % B], t));
  States<Net, B> states;
  states.set(1 % B, alone[1 % B]);
  bool same = true;
  for (int t = 0; t < 90; ++t) {
    Tensor<T, B, Stream<Net>::in> x{};
    for (int b = 0; b < B; ++b)
      std::memcpy(&x[b][0], s.inputs((t + 7 * b) % 90, 1).data(), sizeof x[b]);
    const auto y = s.net(x, states);
    for (int b = 0; b < B; ++b) {
      const auto expected = s.net(x[b], alone[b]);
      same = same && std::memcmp(&y[b][0], &expected[0], sizeof y[b]) == 0;
    }
  }
  CHECK(same);
  for (int b = 0; b < B; ++b) {
    const State<Net> found = states[b];
    CHECK(std::memcmp(found.values, alone[b].values, sizeof found.values) == 0);
  }
}
/// The numbers of a window from rest.
template <class Net>
void check_window(double off) {
  using T = typename Net::scalar;
  constexpr int steps = Net::Plan::positions_in;
  const Stream<Net> s(steps);
  Tensor<T, 1, Net::in> window{};
  for (int t = 0; t < steps; ++t) {
    for (int i = 0; i < s.in; ++i)
      window[0][Net::Plan::shape_in.place(t, i)] = s.x[static_cast<std::size_t>(t * s.in + i)];
  }
  const auto y = s.net(window);
  constexpr int first = steps - Net::Plan::positions_out;
  for (int t = first; t < steps; ++t) {
    for (int o = 0; o < s.out; ++o)
      CHECK(std::abs(double(s.y[static_cast<std::size_t>(t * s.out + o)]) -
                     double(y[0][Net::Plan::shape_out.place(t - first, o)])) < off);
  }
}

using Amplifier = Sequential<Sequence<64, 1>, LSTM<1, 20>, Linear<20, 1>>;
using Stack = Sequential<Sequence<9, 2>, GRU<2, 8>, Dropout<std::ratio<1, 2>>, Linear<8, 3>, Tanh,
                         LSTM<3, 5>, LayerNorm<5>, RNN<5, 17>, Linear<17, 2>>;
using Wide = Network<double, Sequence<6, 3>, Linear<3, 7>, Residual<Linear<7, 7>, Tanh>, RNN<7, 9>,
                     LSTM<9, 33>, Softmax>;
using Causal = Sequential<Signal<1, 100>, Conv1d<1, 16, 3, Padding::causal>, ReLU,
                          Conv1d<16, 5, 3, Padding::causal, 2>, BatchNorm1d<5>, Tanh,
                          Conv1d<5, 2, 2, Padding::causal, 40>, Conv1d<2, 1, 1>>;
using InGroups = Sequential<
    Signal<6, 90>,
    Residual<Conv1d<6, 6, 3, Conv1dOptions{.padding = Padding::causal, .dilation = 9, .groups = 6}>,
             Tanh, Conv1d<6, 6, 2, Padding::causal>>,
    Conv1d<6, 20, 2, Conv1dOptions{.padding = Padding::causal, .groups = 2}>,
    Conv1d<20, 20, 1, Conv1dOptions{.groups = 20}>>;
using Last = Sequential<Sequence<12, 2>, GRU<2, 6>, LastStep, Linear<6, 1>, Sigmoid>;

}  // namespace

TEST_CASE("State: no bit depends on how a stream is cut into calls") {
  check_cuts<Amplifier>();
  check_cuts<Stack>();
  check_cuts<Wide>();
  check_cuts<Causal>();
  check_cuts<InGroups>();
}
TEST_CASE("States: several streams at once have the bits of each alone") {
  check_streams<Sequential<Sequence<4, 1>, GRU<1, 8>, Linear<8, 1>>, 4>();
  check_streams<Stack, 3>();
  check_streams<Wide, 1>();
  check_streams<Causal, 3>();
  check_streams<InGroups, 2>();
  check_streams<Sequential<Signal<1, 1>, WaveNet<WaveNetArray<1, 1, 3, 2, Dilations<1, 2>>>>, 2>();
  check_streams<Sequential<Linear<3, 2>, Tanh>, 5>();
}
TEST_CASE("State: from rest, a stream has the numbers of a window") {
  check_window<Amplifier>(1e-6);
  check_window<Stack>(2e-6);
  check_window<Wide>(1e-13);
  check_window<Causal>(1e-6);
  check_window<InGroups>(1e-6);
  check_window<Last>(1e-6);
}
TEST_CASE("State: a copy is a snapshot, assignment goes back, {} is rest") {
  STATIC_REQUIRE(std::is_trivially_copyable_v<State<Amplifier>>);
  STATIC_REQUIRE(std::is_trivially_copyable_v<State<Causal>>);
  const Stream<Amplifier> s(50);
  State<Amplifier> state;
  for (int t = 0; t < 20; ++t) CHECK(s.one(state, t));
  const State<Amplifier> snapshot = state;
  for (int t = 20; t < 50; ++t) CHECK(s.one(state, t));
  state = snapshot;
  for (int t = 20; t < 50; ++t) CHECK(s.one(state, t));
  std::memcpy(static_cast<void*>(&state), &snapshot, sizeof state);
  CHECK(s.one(state, 20));
  state = {};
  CHECK(s.one(state, 0));
  State<Amplifier> other;
  CHECK(s.one(other, 0));
  CHECK(s.one(state, 1));
  CHECK(s.one(other, 1));
}
TEST_CASE("State: a step is {numbers}, a Tensor or an array") {
  const Stream<Stack> s(1);
  State<Stack> a, b, c;
  const auto y = s.net({s.x[0], s.x[1]}, a);
  CHECK(y == s.net(std::array<float, 2>{s.x[0], s.x[1]}, b));
  const float step[2] = {s.x[0], s.x[1]};
  CHECK(y == s.net(step, c));
  CHECK(s.same(&y[0], 0, 1));
  STATIC_REQUIRE(noexcept(s.net(step, a)));
}
TEST_CASE("State: sizes that do not agree touch nothing; x may be y") {
  Stream<Amplifier> s(30);
  State<Amplifier> state;
  std::vector<float> y(30, 5.0F);
  CHECK_FALSE(s.net.forward(s.inputs(0, 30), std::span(y.data(), 29), state));
  CHECK_FALSE(
      s.net.forward(std::span<const float>(y.data() + 1, 20), std::span(y.data(), 20), state));
  const Stack stack{manual_seed(1)};
  State<Stack> others;
  CHECK_FALSE(stack.forward(std::span<const float>(s.x.data(), 5), std::span(y.data(), 4), others));
  for (const float v : y) CHECK(v == 5);
  CHECK(s.net.forward(std::span<const float>(s.x), s.x, state));
  CHECK(s.same(s.x.data(), 0, 30));
  CHECK(s.net.forward(std::span<const float>(), std::span<float>(), state));
}
TEST_CASE("State: a dense network has an empty one; one network trains on windows and streams") {
  const Sequential<Linear<2, 3>, ReLU, Linear<3, 1>> dense{manual_seed(1)};
  State<std::remove_const_t<decltype(dense)>> nothing;
  CHECK(std::abs(dense({1.5F, -2}, nothing)[0] - dense({1.5F, -2})[0]) < 1e-6F);

  using Echo = Sequential<Sequence<16, 1>, RNN<1, 6>, Linear<6, 1>>;
  Trainer trainer{Echo{manual_seed(1)}, MSELoss{}, Adam{.lr = 0.02}, batch<4>};
  std::mt19937 random(1);
  Tensor<float, 4, 16> x{}, y{};
  for (int i = 0; i < 1000; ++i) {
    for (int j = 0; j < 64; ++j) {
      x[j / 16][j % 16] = static_cast<float>(random() % 1000) / 1000;
      y[j / 16][j % 16] = j % 16 > 0 ? x[j / 16][j % 16 - 1] : 0;
    }
    (void)trainer.step(x, y);
  }
  State<Echo> state;
  float before = 0;
  for (int t = 0; t < 200; ++t) {
    const float now = static_cast<float>(random() % 1000) / 1000;
    CHECK(std::abs(trainer.model()({now}, state)[0] - before) < 0.1F);
    before = now;
  }
}
TEST_CASE("State: constant expressions stream too, cut in any way") {
  using Net = Sequential<Sequence<4, 1>, LSTM<1, 2>, Linear<2, 1>>;
  constexpr auto stream = [](bool cut) {
    const Net net{manual_seed(1)};
    State<Net> state;
    float last = 0;
    if (cut) {
      for (const float x : {1.0F, -1.0F, 0.5F, 2.0F}) last = net({x}, state)[0];
    } else {
      (void)net(Tensor<float, 2, 1>{{{1}, {-1}}}, state);
      last = net(Tensor<float, 2, 1>{{{0.5F}, {2}}}, state)[1][0];
    }
    return last;
  };
  constexpr float apart = stream(true), together = stream(false);
  STATIC_REQUIRE(apart == together);
  CHECK(std::abs(stream(true) - apart) < 1e-6F);
}
