// SPDX-License-Identifier: MIT
//
// States carried from window to window: PyTorch's losses with h.detach(), finite differences through
// the streamed network, and what a step leaves of the states.
#include <array>
#include <cstring>
#include <limits>

#include "layers/recurrent_cases.hpp"

using namespace recurrent_cases;

namespace {

template <class T>
using Stack = Network<T, Sequence<4, 3>, LSTM<3, 5>, GRU<5, 17>, ResetBeforeGRU<17, 3>,
                      RNN<3, 9, Nonlinearity::relu>, Linear<9, 2>>;
template <class T>
using Branches = Network<T, Sequence<4, 3>, Parallel<Branch<Linear<3, 4>, Tanh>, Branch<Identity>>,
                         Parallel<Branch<Slice<7, 0, 4>, GRU<4, 5>, LSTM<5, 2>>,
                                  Branch<ResetBeforeGRU<7, 3>, ReLU>, Branch<Slice<7, 4, 7>>>,
                         Residual<RNN<8, 8>>, Linear<8, 2>>;
/// Reaches of less and of more than a window of four, groups, and a history within a Residual.
template <class T>
using Convolutions = Network<
    T, Signal<3, 4>, Conv1d<3, 5, 3, Padding::causal>, Tanh,
    Conv1d<5, 4, 2, Padding::causal, 7, false>, ReLU,
    Residual<Conv1d<4, 4, 3, Conv1dOptions{.padding = Padding::causal, .dilation = 2, .groups = 4}>,
             SiLU, Conv1d<4, 4, 1>>,
    Conv1d<4, 6, 2, Conv1dOptions{.padding = Padding::causal, .dilation = 3, .groups = 2}>, Tanh,
    Conv1d<6, 2, 5, Padding::causal>>;
template <class Net>
constexpr bool of_channels = Net::Plan::shape_in.order == kernels_impl::Order::columns_first;
template <class T>
auto inputs(int window) {
  return formula<T, 3, 12>(1.7, 0.3 + window, 1.5);
}
template <class T>
auto targets(int window) {
  return formula<T, 3, 8>(0.9, 0.1 + window, 1.0);
}
/// A row as steps of three numbers, and number i of outputs that have two a step.
template <class Net, class Row>
auto steps_of(const Row& row) {
  Tensor<typename Net::scalar, 4, 3> steps;
  for (int i = 0; i < 12; ++i)
    steps[i / 3][i % 3] = of_channels<Net> ? row[i % 3 * 4 + i / 3] : row[i];
  return steps;
}
template <class Net, class Steps>
auto output(const Steps& steps, int i) {
  return of_channels<Net> ? steps[i % 4][i / 4] : steps[i / 2][i % 2];
}
/// The bits of all numbers; what lies behind them in memory is nobody's.
template <class A>
bool same(const A& a, const A& b) {
  if constexpr (!std::is_empty_v<decltype(a.counts)>) {
    if (std::memcmp(&a.counts, &b.counts, sizeof a.counts) != 0) return false;
  }
  return std::memcmp(a.values, b.values, sizeof a.values) == 0;
}

/// Six windows, and the same from rest each time, which must differ from the second on. What the states
/// hold afterwards is that of streams through the networks that each window met.
template <class Net>
void check_carried(std::span<const double> losses, double off) {
  using T = typename Net::scalar;
  Net net;
  set_formula<T>(net);
  Trainer trainer{net, MSELoss{}, Adam{.lr = 0.02}, batch<3>};
  Trainer forgets = trainer;
  States<Net, 3> states;
  State<Net> streams[3];
  for (int w = 0; w < 6; ++w) {
    const auto x = inputs<T>(w);
    const Net before = trainer.model();
    const T loss = trainer.step(x, targets<T>(w), states);
    CHECK(std::abs(double(loss) - losses[static_cast<std::size_t>(w)]) < off);
    const T at_rest = forgets.step(x, targets<T>(w));
    CHECK((loss == at_rest) == (w == 0));
    for (int b = 0; b < 3; ++b) {
      (void)before(steps_of<Net>(x[b]), streams[b]);
      State<Net> found = states[b], stream = streams[b];
      for (int i = 0; i < State<Net>::size && !of_channels<Net>; ++i)
        CHECK(std::abs(double(found.values[i] - stream.values[i])) < off);
      const auto next = steps_of<Net>(inputs<T>(9)[b]);
      const auto y = before(next, found), by_stream = before(next, stream);
      for (int i = 0; i < 8; ++i)
        CHECK(std::abs(double(y[i / 2][i % 2] - by_stream[i / 2][i % 2])) < off);
    }
  }
}

/// The loss of one window from these states, by the streamed network.
template <class Net>
double streamed_loss(const Net& net, const States<Net, 3>& states, int window) {
  const auto x = inputs<double>(window);
  const auto y = targets<double>(window);
  double sum = 0;
  for (int b = 0; b < 3; ++b) {
    State<Net> state = states[b];
    const auto found = net(steps_of<Net>(x[b]), state);
    for (int i = 0; i < 8; ++i) sum += std::pow(output<Net>(found, i) - y[b][i], 2);
  }
  return sum / 24;
}

}  // namespace

TEST_CASE("States: six windows have the losses of PyTorch with its h detached after each") {
  check_carried<Stack<double>>(positions_golden::stack_carried, 1e-10);
  check_carried<Branches<double>>(positions_golden::branches_carried, 1e-10);
  check_carried<Stack<float>>(positions_golden::stack_carried, 2e-4);
  check_carried<Convolutions<double>>(positions_golden::convolutions_carried, 1e-10);
}
namespace {

/// By central differences, from what two windows leave, and from the middle of a stream.
template <class Net>
void check_gradient() {
  Net net;
  set_formula<double>(net);
  Trainer trainer{net, MSELoss{}, SGD{.lr = 1}, batch<3>};
  States<Net, 3> states;
  for (int w = 4; w < 6; ++w) trainer.step(inputs<double>(w), targets<double>(w), states);
  trainer.model() = net;
  State<Net> stream;
  for (int w = 6; w < 9; ++w) (void)net(steps_of<Net>(inputs<double>(w)[2]), stream);
  states.set(2, stream);
  const States<Net, 3> start = states;
  trainer.step(inputs<double>(1), targets<double>(1), states);
  const auto p = net.parameters(), after = trainer.model().parameters();
  double worst = 0;
  for (int i = 0; i < Net::parameter_count; ++i) {
    double loss[2];
    for (int side = 0; side < 2; ++side) {
      auto moved = p;
      moved[i] += side == 0 ? 1e-5 : -1e-5;
      Net at = net;
      at.set_parameters(moved);
      loss[side] = streamed_loss(at, start, 1);
    }
    worst = std::max(worst, std::abs((loss[0] - loss[1]) / 2e-5 - (p[i] - after[i])));
  }
  CHECK(worst < 1e-8);
}

}  // namespace
TEST_CASE("States: the gradient of a window is that of its loss with the states held") {
  check_gradient<Stack<double>>();
  check_gradient<Convolutions<double>>();
}
namespace {

template <class Net>
void check_rest_and_rows() {
  Trainer trainer{Net{manual_seed(2)}, MSELoss{}, Adam{}, batch<3>};
  Trainer without = trainer, some = trainer;
  States<Net, 3> states, changed;
  const float loss = trainer.step(inputs<float>(0), targets<float>(0), states);
  CHECK(loss == without.step(inputs<float>(0), targets<float>(0)));
  const auto a = trainer.model().parameters(), b = without.model().parameters();
  for (int i = 0; i < Net::parameter_count; ++i) CHECK(std::abs(a[i] - b[i]) < 1e-6F);

  const auto all = inputs<float>(1);
  const auto y = targets<float>(1);
  State<Net> bad;
  for (float& value : bad.values) value = std::numeric_limits<float>::quiet_NaN();
  changed = states;
  changed.set(2, bad);
  some.model() = trainer.model();
  const std::vector<std::array<float, 12>> two = [&] {
    std::vector<std::array<float, 12>> rows(2);
    for (int i = 0; i < 24; ++i)
      rows[static_cast<std::size_t>(i / 12)][static_cast<std::size_t>(i % 12)] =
          all[i / 12][i % 12];
    return rows;
  }();
  std::vector<std::array<float, 8>> two_y(2);
  for (int i = 0; i < 16; ++i)
    two_y[static_cast<std::size_t>(i / 8)][static_cast<std::size_t>(i % 8)] = y[i / 8][i % 8];
  CHECK(std::isfinite(some.step(two, two_y, changed)));
  for (int i = 0; i < Net::parameter_count; ++i) CHECK(std::isfinite(some.model().parameters()[i]));
  CHECK(same(changed[2], bad));
  CHECK(!same(changed[0], states[0]));
  const auto left = changed;
  CHECK(std::isnan(some.step(two, std::vector<std::array<float, 8>>(1), changed)));
  CHECK(same(changed, left));
  changed = {};
  CHECK(same(changed[1], State<Net>{}));
}

}  // namespace
TEST_CASE("States: from rest a step has the numbers of one without; some rows leave the others'") {
  check_rest_and_rows<Stack<float>>();
  check_rest_and_rows<Convolutions<float>>();
}
namespace {

/// Windows of three, two and three rows, by the fused step and one call after the other.
template <class Net>
void check_loop() {
  Trainer trainer{Net{manual_seed(2)}, MSELoss{}, Adam{}, batch<3>};
  Net model{manual_seed(2)};
  Optimizer optimizer{model, Adam{}};
  States<Net, 3> fused, states;
  StatesTape<Net, 3> tape;
  const auto learn = [&](const auto& x, const auto& y) {
    const auto loss = MSELoss{}(model.forward(x, tape, states), y);
    CHECK(same(states, fused));
    Gradients<Net> gradients;
    model.backward(tape, loss.gradient, gradients);
    optimizer.step(model, gradients);
    return loss.value;
  };
  for (int w = 0; w < 3; ++w) {
    const auto x = inputs<float>(w);
    const auto y = targets<float>(w);
    if (w == 1) {
      const std::span<const float[12]> rows(&x.data[0], 2);
      const std::span<const float[8]> of_rows(&y.data[0], 2);
      const float loss = trainer.step(x, y, fused, 2);
      CHECK(learn(rows, of_rows) == loss);
    } else {
      const float loss = trainer.step(x, y, fused);
      CHECK(learn(x, y) == loss);
    }
    CHECK(trainer.model().parameters() == model.parameters());
  }
}

}  // namespace
TEST_CASE("States: forward and backward apart have the fused step's bits") {
  check_loop<Sequential<Sequence<4, 3>, LSTM<3, 5>, ResetBeforeGRU<5, 4>, Residual<GRU<4, 4>>,
                        Linear<4, 2>>>();
  check_loop<Convolutions<float>>();
}
TEST_CASE("States: a step that a guard undoes leaves them as they were") {
  using Net = Sequential<Sequence<4, 3>, LSTM<3, 5>, Linear<5, 2>>;
  Trainer trainer{Net{manual_seed(2)}, MSELoss{}, Adam{}, batch<3>, SkipBadSteps{}};
  States<Net, 3> states;
  CHECK(trainer.step(inputs<float>(0), targets<float>(0), states).taken);
  const auto before = states;
  CHECK(!same(before, States<Net, 3>{}));
  auto x = inputs<float>(1);
  x[1][5] = std::numeric_limits<float>::quiet_NaN();
  CHECK(!trainer.step(x, targets<float>(1), states).taken);
  CHECK(same(states, before));
}
TEST_CASE("States: a guard that goes back, clipping, and a network that draws") {
  using Net = Sequential<Sequence<4, 3>, LSTM<3, 5>, Linear<5, 2>>;
  const Net net{manual_seed(2)};
  Trainer plain{net, MSELoss{}, PlainSGD{.lr = 0.1}, batch<3>};
  Trainer clipped{net, MSELoss{}, PlainSGD{.lr = 0.1}, batch<3>, ClipGradNorm{.max_norm = 1e-3}};
  Trainer back{net, MSELoss{}, PlainSGD{.lr = 0.1}, batch<3>, RollBackBadSteps{}};
  States<Net, 3> by_plain, by_clipped, by_back;
  const float loss = plain.step(inputs<float>(0), targets<float>(0), by_plain);
  CHECK(clipped.step(inputs<float>(0), targets<float>(0), by_clipped) == loss);
  CHECK(back.step(inputs<float>(0), targets<float>(0), by_back).taken);
  CHECK((same(by_plain, by_clipped) && same(by_plain, by_back)));
  CHECK(clipped.model().parameters() != plain.model().parameters());
  auto x = inputs<float>(1);
  x[1][5] = std::numeric_limits<float>::quiet_NaN();
  CHECK(!back.step(x, targets<float>(1), by_back).taken);
  CHECK(same(by_plain, by_back));

  using Draws = Sequential<Sequence<4, 3>, LSTM<3, 5>, Dropout<>, Linear<5, 2>>;
  Trainer with{Draws{manual_seed(2)}, MSELoss{}, PlainSGD{.lr = 0.1}, batch<3>}, without = with;
  Generator generator = manual_seed(9), alike = generator;
  States<Draws, 3> states;
  CHECK(with.step(inputs<float>(0), targets<float>(0), states, generator) ==
        without.step(inputs<float>(0), targets<float>(0), alike));
  CHECK(!same(states, States<Draws, 3>{}));
  CHECK(with.step(inputs<float>(1), targets<float>(1), states, generator) !=
        without.step(inputs<float>(1), targets<float>(1), alike));
}
TEST_CASE("States: constant expressions carry them too") {
  constexpr auto train = [] {
    using Net = Sequential<Sequence<2, 1>, LSTM<1, 2>, LastStep>;
    Trainer trainer{Net{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<1>};
    States<Net, 1> states;
    (void)trainer.step(Tensor<float, 1, 2>{{{1, 2}}}, Tensor<float, 1, 2>{{{0, 1}}}, states);
    return trainer.step(Tensor<float, 1, 2>{{{1, 2}}}, Tensor<float, 1, 2>{{{0, 1}}}, states);
  };
  constexpr float in_compiler = train();
  CHECK(std::abs(in_compiler - train()) < 1e-6F);
}
