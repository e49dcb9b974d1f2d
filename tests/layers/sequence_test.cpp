// SPDX-License-Identifier: MIT
//
// A network of a Sequence is the same network on one row a step: the same bits, whatever runs it.
// PyTorch's numbers.
#include "layers/positions_cases.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

/// The steps of sequences as rows: what the dense network takes.
template <int Steps, class T, int Rows, int Columns>
Tensor<T, Rows * Steps, Columns / Steps> flat(const Tensor<T, Rows, Columns>& x) {
  Tensor<T, Rows * Steps, Columns / Steps> y{};
  std::memcpy(&y, &x, sizeof y);
  return y;
}
template <class A, class B>
bool same_numbers(const A& a, const B& b) {
  static_assert(sizeof a == sizeof b);
  return std::memcmp(&a, &b, sizeof a) == 0;
}
template <class A, class B>
bool same_storage(const A& a, const B& b) {
  static_assert(A::Plan::storage.total == B::Plan::storage.total);
  const auto size = sizeof(typename A::scalar) * std::size_t{A::Plan::storage.total};
  return std::memcmp(a.storage(), b.storage(), size) == 0;
}

/// B sequences through `Steps` steps of these layers, and B·Steps rows through the layers alone.
template <class T, int B, int Steps, class Loss, class... Layers>
struct Pair {
  using Dense = Network<T, Layers...>;
  static constexpr int features = Dense::in;
  using Long = Network<T, Sequence<Steps, features>, Layers...>;
  static_assert(Long::in == Steps * Dense::in && Long::out == Steps * Dense::out);
  static_assert(Long::parameter_count == Dense::parameter_count);

  static void fused() {
    Trainer a{Long{manual_seed(3)}, Loss{}, Adam{.lr = 0.03}, batch<B>};
    Trainer b{Dense{manual_seed(3)}, Loss{}, Adam{.lr = 0.03}, batch<B * Steps>};
    REQUIRE(same_storage(a.model(), b.model()));
    for (unsigned step = 0; step < 4; ++step) {
      const auto x = uniform<T, B, Long::in>(step);
      const auto y = uniform<T, B, Long::out>(step + 100, 0.05, 0.95);
      CHECK(a.step(x, y) == b.step(flat<Steps>(x), flat<Steps>(y)));
      CHECK(same_storage(a.model(), b.model()));
      for (int rows = 1; rows < B; rows += 2) {
        const T some = a.step(x, y, rows);
        CHECK(some == b.step(flat<Steps>(x), flat<Steps>(y), rows * Steps));
      }
      CHECK(same_storage(a.model(), b.model()));
    }
  }
  template <class Net, int Rows, class X, class Y>
  [[gnu::noinline]] static T explicit_step(Net& net, Optimizer<Net, Adam>& rule, const X& x,
                                           const Y& y, int rows) {
    Tape<Net, Rows> tape;
    Gradients<Net> gradients;
    T value;
    if (rows == Rows) {
      const auto outputs = net.forward(x, tape);
      const auto loss = Loss{}(outputs, y);
      net.backward(tape, loss.gradient, gradients);
      value = loss.value;
    } else {
      const auto loss = Loss{}(net.forward(x, tape, rows), y, rows);
      net.backward(tape, loss.gradient, gradients);
      value = loss.value;
    }
    rule.step(net, gradients);
    return value;
  }
  static void by_hand() {
    Long a{manual_seed(3)};
    Dense b{manual_seed(3)};
    Optimizer<Long, Adam> rule_a{a, Adam{.lr = 0.03}};
    Optimizer<Dense, Adam> rule_b{b, Adam{.lr = 0.03}};
    Trainer fused{a, Loss{}, Adam{.lr = 0.03}, batch<B>};
    for (unsigned step = 0; step < 3; ++step) {
      const auto x = uniform<T, B, Long::in>(step);
      const auto y = uniform<T, B, Long::out>(step + 100, 0.05, 0.95);
      for (const int rows : {B, B / 2 + 1}) {
        const T value = explicit_step<Long, B>(a, rule_a, x, y, rows);
        const T dense = explicit_step<Dense, B * Steps>(b, rule_b, flat<Steps>(x), flat<Steps>(y),
                                                        rows * Steps);
        CHECK(value == dense);
        CHECK(same_storage(a, b));
        CHECK(fused.step(x, y, rows) == value);
        CHECK(same_storage(fused.model(), a));
      }
    }
  }
  /// The gradient by the outputs, given by hand, through the last activation.
  static void from_outputs() {
    const Long a{manual_seed(5)};
    const Dense b{manual_seed(5)};
    const auto x = uniform<T, B, Long::in>(1);
    const auto dy = uniform<T, B, Long::out>(2);
    Tape<Long, B> tape_a;
    Tape<Dense, B * Steps> tape_b;
    Gradients<Long> g;
    Gradients<Dense> h;
    CHECK(same_numbers(a.forward(x, tape_a).values(), b.forward(flat<Steps>(x), tape_b).values()));
    a.backward(tape_a, dy, g);
    b.backward(tape_b, flat<Steps>(dy), h);
    CHECK(std::memcmp(g.values, h.values, sizeof g.values) == 0);
  }
  /// Inference, where the numbers of rows that go through together may differ.
  static void outputs() {
    const Long a{manual_seed(7)};
    const Dense b{manual_seed(7)};
    const auto x = uniform<T, B, Long::in>(1);
    const auto y = a(x);
    const auto expected = b(flat<Steps>(x));
    const T close = sizeof(T) == 4 ? T(1e-5) : T(1e-13);
    T worst = 0;
    for (int r = 0; r < B; ++r) {
      for (int i = 0; i < Long::out; ++i) {
        const T e = expected[r * Steps + i / Dense::out][i % Dense::out];
        worst = std::max(worst, std::abs(y[r][i] - e));
        CHECK(std::abs(a(x[r])[i] - e) <= close);
      }
    }
    CHECK(worst <= close);
    Tensor<T, B, Long::out> spans{};
    CHECK(a.forward(std::span<const T>(&x[0][0], x.numel), std::span<T>(&spans[0][0], y.numel)));
    for (int r = 0; r < B; ++r) {
      for (int i = 0; i < Long::out; ++i) CHECK(std::abs(spans[r][i] - y[r][i]) <= close);
    }
  }
  static void all() {
    fused();
    by_hand();
    from_outputs();
    outputs();
  }
};

}  // namespace

TEST_CASE("Sequence: a network on its steps has the bits of the network on rows, float") {
  Pair<float, 4, 3, MSELoss, Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>::all();
  Pair<float, 3, 7, MSELoss, Linear<17, 33>, SiLU, Linear<33, 18>>::all();
  Pair<float, 5, 5, BCELoss, Linear<1, 20>, Tanh, Linear<20, 1>, Sigmoid>::all();
  Pair<float, 2, 32, MSELoss, Linear<5, 3>, Tanh, Linear<3, 4>, Softmax>::all();
  Pair<float, 6, 4, HuberLoss, Linear<19, 40>, GELU, Linear<40, 40>, ReLU, Linear<40, 3>>::all();
}
TEST_CASE("Sequence: a network on its steps has the bits of the network on rows, double") {
  Pair<double, 3, 6, L1Loss, Linear<9, 5>, PReLU, LayerNorm<5>, Linear<5, 12>, Tanh>::all();
}
TEST_CASE("Sequence: layers over rows and columns know no steps") {
  Pair<float, 4, 5, MSELoss, LayerNorm<6>, Linear<6, 18>, LayerNorm<18>, Tanh,
       Linear<18, 2>>::all();
}
TEST_CASE("Sequence: an activation alone is a network") {
  const Sequential<Sequence<3, 2>, Tanh> model;
  const auto y = model(Tensor<float, 1, 6>{{{0, 1, 2, 3, 4, 5}}});
  for (int i = 0; i < 6; ++i) CHECK(std::abs(y[0][i] - std::tanh(static_cast<float>(i))) < 1e-6F);
}
TEST_CASE("Sequence: a constant expression has the numbers of the running program") {
  using Net = Sequential<Sequence<3, 2>, Linear<2, 4>, Tanh, Linear<4, 1>>;
  constexpr Tensor<float, 2, 6> x{{{1, 2, 3, 4, 5, 6}, {-1, -2, -3, -4, -5, -6}}};
  constexpr Tensor<float, 2, 3> y{{{1, 0, 1}, {0, 1, 0}}};
  const auto train = [](const auto& data, const auto& targets) constexpr {
    Trainer trainer{Net{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<2>};
    float loss = 0;
    for (int i = 0; i < 3; ++i) loss = trainer.step(data, targets);
    return std::pair{loss, trainer.model()(data)};
  };
  constexpr auto constant = train(x, y);
  const auto run = train(x, y);
  CHECK(std::abs(constant.first - run.first) < 1e-6F);
  for (int b = 0; b < 2; ++b) {
    for (int i = 0; i < 3; ++i) CHECK(std::abs(constant.second[b][i] - run.second[b][i]) < 1e-6F);
  }
}
TEST_CASE("Sequence: Linear, Tanh and LayerNorm at each step have PyTorch's numbers") {
  positions_cases::check<3, Sequence<5, 3>, Linear<3, 4>, Tanh, Linear<4, 2>>(MSELoss{},
                                                                              FIXNET_GOLDEN(steps));
  positions_cases::check<2, Sequence<4, 3>, Linear<3, 2>>(L1Loss{Reduction::sum},
                                                          FIXNET_GOLDEN(summed));
  positions_cases::check<2, Sequence<4, 3>, LayerNorm<3>, Linear<3, 9>>(MSELoss{},
                                                                        FIXNET_GOLDEN(norm));
}
TEST_CASE("Sequence: its layer is text, and cost and description count the steps") {
  using Long = Sequential<Sequence<8, 2>, Linear<2, 10>, ReLU, Linear<10, 1>>;
  using Dense = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;
  CHECK(architecture<Long>() == "Sequence(8,2) Linear(2,10) ReLU Linear(10,1)");
  STATIC_REQUIRE(batch_cost<Long, 4>.forward_flops == batch_cost<Dense, 32>.forward_flops);
  STATIC_REQUIRE(batch_cost<Long, 4>.activation_bytes == batch_cost<Dense, 32>.activation_bytes);
  using A = Trainer<Long, MSELoss, SGD, 4>;
  using B = Trainer<Dense, MSELoss, SGD, 32>;
  STATIC_REQUIRE(cost<A> == cost<B>);
  STATIC_REQUIRE(sizeof(Tape<Long, 4>) == sizeof(Tape<Dense, 32>));
  const std::string_view text = describe<A>();
  INFO(text);
  CHECK(text.find("Sequence(8,2)               8x2    8x2") != text.npos);
  CHECK(text.find("Linear(10,1)               8x10    8x1") != text.npos);
}
