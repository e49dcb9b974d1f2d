// SPDX-License-Identifier: MIT
#include "network/samples.hpp"

#include <cstring>

using namespace samples;

namespace {

// y = W·x + b in double.
template <class W, class Bias>
std::vector<double> affine(const std::vector<double>& x, const W& w, const Bias& b) {
  std::vector<double> y;
  for (int o = 0; o < W::rows; ++o) {
    double sum = static_cast<double>(b[o]);
    for (int i = 0; i < W::columns; ++i) {
      sum += static_cast<double>(w[o][i]) * x[static_cast<std::size_t>(i)];
    }
    y.push_back(sum);
  }
  return y;
}
void map(std::vector<double>& v, double (*f)(double)) {
  for (double& x : v) x = f(x);
}

// Plain loops over In → Hidden tanh → Out sigmoid.
template <class Net>
std::vector<double> plain(const Net& net, const std::vector<double>& x) {
  auto h = affine(x, net.template weight<0>(), net.template bias<0>());
  map(h, [](double v) { return std::tanh(v); });
  auto y = affine(h, net.template weight<2>(), net.template bias<2>());
  map(y, [](double v) { return 1 / (1 + std::exp(-v)); });
  return y;
}

// Rows one by one, in a fixed batch and in a run-time number give what plain loops give, within
// a few units of the last place of 1 (outputs are probabilities of sums of at most 33 terms).
template <class T, int B, int In, int Hidden, int Out>
FIXNET_NOINLINE void three_ways() {
  using Net = Network<T, Linear<In, Hidden>, Tanh, Linear<Hidden, Out>, Sigmoid>;
  const Net net{manual_seed(2)};
  const auto x = uniform<T, B, In>(1);
  const auto fixed = net(x);
  Tensor<T, B, Out> run_time{};
  constexpr auto rows = static_cast<std::size_t>(B);
  (void)net.forward(std::span<const T>(&x.data[0][0], rows * In),
                    std::span<T>(&run_time.data[0][0], rows * Out));
  T in_place[B][Out];
  net.forward(x.data, in_place);
  if (std::memcmp(in_place, fixed.data, sizeof(in_place)) != 0) {
    FAIL_CHECK("B " << B << " in place: " << In << " -> " << Hidden << " -> " << Out);
  }
  const double bound = 8 * static_cast<double>(std::numeric_limits<T>::epsilon());
  double worst = 0;
  for (int b = 0; b < B; ++b) {
    const auto one = net(x[b]);
    T sample_in_place[Out];
    net.forward(x[b], sample_in_place);
    if (std::memcmp(sample_in_place, one.data, sizeof(sample_in_place)) != 0) {
      FAIL_CHECK("in place: " << In << " -> " << Hidden << " -> " << Out);
    }
    const auto expected = plain(net, std::vector<double>(x[b], x[b] + In));
    for (int o = 0; o < Out; ++o) {
      const double exact = expected[static_cast<std::size_t>(o)];
      for (const T y : {one[o], fixed[b][o], run_time[b][o]}) {
        worst = std::max(worst, std::abs(static_cast<double>(y) - exact));
      }
    }
  }
  if (!(worst <= bound)) {
    FAIL_CHECK("B " << B << ", " << In << " -> " << Hidden << " -> " << Out << ": " << worst);
  }
}

}  // namespace

TEST_CASE("one row, a batch and a run-time number of rows give plain loops' outputs within 8 ulp") {
  three_ways<float, 1, 1, 1, 1>();
  three_ways<float, 2, 2, 10, 1>();
  three_ways<float, 37, 3, 33, 5>();
  three_ways<float, 64, 33, 7, 17>();
  three_ways<float, 17, 5, 3, 2>();
  three_ways<float, 70, 5, 3, 2>();  // more than are taken at a time, and a rest
  three_ways<float, 7, 3, 9, 4>();   // 3 behind the last four
  three_ways<float, 39, 6, 11, 3>();
  three_ways<float, 71, 4, 17, 1>();
  three_ways<float, 5, 4, 9, 13>();
  three_ways<double, 8, 1, 4, 1>();
  three_ways<double, 35, 17, 2, 9>();
  three_ways<double, 5, 4, 9, 6>();
}

TEST_CASE("parameters go out in PyTorch's order and come back") {
  using Net = Sequential<Linear<3, 9>, PReLUWith<9>, Linear<9, 2>, Linear<2, 4, false>>;
  STATIC_REQUIRE(Net::parameter_count == 3 * 9 + 9 + 9 + 9 * 2 + 2 + 2 * 4);
  const Net net{manual_seed(4)};
  const auto p = net.parameters();
  const auto w0 = net.weight<0>();
  const auto b0 = net.bias<0>();
  const auto w2 = net.weight<2>();
  const auto w3 = net.weight<3>();
  int next = 0;
  for (int o = 0; o < 9; ++o) {
    for (int i = 0; i < 3; ++i) CHECK(p[next++] == w0[o][i]);
  }
  for (int o = 0; o < 9; ++o) CHECK(p[next++] == b0[o]);
  for (int i = 0; i < 9; ++i) CHECK(p[next++] == 0.25f);
  for (int o = 0; o < 2; ++o) {
    for (int i = 0; i < 9; ++i) CHECK(p[next++] == w2[o][i]);
  }
  next += 2;
  CHECK(p[next] == w3[0][0]);
  Net copy;
  copy.set_parameters(p);
  CHECK(same_bits(copy, net));
  Net by_layer;
  by_layer.set_parameters(p);
  Tensor<float, 2, 9> marked = w2;
  marked[1][8] = 42;
  by_layer.set_weight<2>(marked);
  CHECK(by_layer.weight<2>() == marked);
  CHECK(by_layer.weight<0>() == w0);
  Tensor<float, 9> bias = b0;
  bias[8] = 43;
  by_layer.set_bias<0>(bias);
  CHECK(by_layer.bias<0>() == bias);
  by_layer.set_weight<2>(w2);
  by_layer.set_bias<0>(b0);
  CHECK(same_bits(by_layer, net));
}

TEST_CASE("a network is a trivially copyable value of its padded parameters") {
  using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
  STATIC_REQUIRE(std::is_trivially_copyable_v<Net>);
  STATIC_REQUIRE(sizeof(Net) == sizeof(float) * Net::Plan::storage.total);
  STATIC_REQUIRE(alignof(Net) == sizeof(simd::Lanes<float>));
  STATIC_REQUIRE((std::is_trivially_copyable_v<Tape<Net, 3>>));
  STATIC_REQUIRE(std::is_trivially_copyable_v<Gradients<Net>>);
  STATIC_REQUIRE((std::is_trivially_copyable_v<Outputs<Net, 3>>));
  STATIC_REQUIRE((std::is_trivially_copyable_v<Optimizer<Net, Adam>>));
  STATIC_REQUIRE((std::is_trivially_copyable_v<Trainer<Net, BCELoss, Adam, 12>>));
  Net net{manual_seed(1)};
  Tape<Net, 3> tape;
  Gradients<Net> gradients;
  const auto x = uniform<float, 3, 2>(1);
  const auto y = uniform<float, 3, 1>(2, 0, 1);
  const auto outputs = net.forward(x, tape);
  const auto loss = BCELoss{}(outputs, y);
  STATIC_REQUIRE(noexcept(net(x)));
  STATIC_REQUIRE(noexcept(net(x[0])));
  STATIC_REQUIRE(noexcept(net.forward(x, tape)));
  STATIC_REQUIRE(noexcept(net.backward(tape, loss.gradient, gradients)));
  STATIC_REQUIRE(noexcept(BCELoss{}(outputs, y)));
  STATIC_REQUIRE(noexcept(net.forward(std::span<const float>(), std::span<float>())));
  net.backward(tape, loss.gradient, gradients);
  CHECK(outputs.values() == net(x));
}

TEST_CASE("gradients add up until they are zeroed") {
  using Net = Sequential<Linear<3, 9>, Tanh, Linear<9, 2>>;
  const Net net{manual_seed(1)};
  Tape<Net, 4> tape;
  Gradients<Net> once, twice;
  const auto x = uniform<float, 4, 3>(1);
  const auto y = uniform<float, 4, 2>(2);
  for (Gradients<Net>* to : {&once, &twice, &twice}) {
    const auto loss = MSELoss{}(net.forward(x, tape), y);
    net.backward(tape, loss.gradient, *to);
  }
  for (int i = 0; i < once.storage_size; ++i) CHECK(twice.values[i] == 2 * once.values[i]);
  twice.zero();
  for (const float g : twice.values) CHECK(g == 0);
}

TEST_CASE("backward from a gradient by the outputs goes through the last activation") {
  using Net = Network<double, Linear<3, 9>, Tanh, Linear<9, 2>, Softmax>;
  const Net net{manual_seed(1)};
  Tape<Net, 4> tape;
  Gradients<Net> by_outputs, by_logits;
  const auto x = uniform<double, 4, 3>(1);
  const auto y = uniform<double, 4, 2>(2, 0, 1);
  const auto outputs = net.forward(x, tape);
  Tape<Net, 4> other = tape;
  net.backward(tape, MSELoss{}(outputs, y).gradient, by_logits);
  net.backward(other, MSELoss{}(outputs.values(), y).gradient.by_hand(), by_outputs);
  for (int i = 0; i < by_logits.storage_size; ++i) {
    CHECK(std::abs(by_outputs.values[i] - by_logits.values[i]) < 1e-15);
  }
}

TEST_CASE("Network: a PReLU's weight is its fractions, as many as it has") {
  using Net = Sequential<Linear<2, 3>, PReLUWith<3>, Linear<3, 2>, PReLU>;
  Net model{manual_seed(1)};
  CHECK(model.weight<1>() == Tensor<float, 3>{{0.25f, 0.25f, 0.25f}});
  CHECK(model.weight<3>() == Tensor<float, 1>{{0.25f}});
  const auto linear = model.weight<2>();
  model.set_weight<1>({{0.5f, -1, 2}});
  model.set_weight<3>({{0}});
  CHECK(model.weight<1>() == Tensor<float, 3>{{0.5f, -1, 2}});
  CHECK(model.weight<2>() == linear);
  model.set_weight<0>({});
  model.set_bias<0>({{-1, -1, -1}});
  model.set_weight<2>({{{1, 0, 0}, {0, 1, 1}}});
  model.set_bias<2>({});
  CHECK(model({5, 6}) == Tensor<float, 2>{{0, 0}});
  model.set_weight<3>({{1}});
  CHECK(model({5, 6}) == Tensor<float, 2>{{-0.5f, -1}});
}
TEST_CASE("parameters by name are weight and bias, and gradients have the same shapes") {
  using Net = Sequential<Linear<3, 9>, PReLUWith<9>, Linear<9, 2>, Linear<2, 4, false>>;
  Net net{manual_seed(3)};
  CHECK(net.parameter<0, "weight">() == net.weight<0>());
  CHECK(net.parameter<1, "weight">() == net.weight<1>());
  CHECK(net.parameter<2, "bias">() == net.bias<2>());
  Gradients<Net> gradients;
  for (int i = 0; i < gradients.storage_size; ++i) gradients.storage()[i] = net.storage()[i];
  CHECK(gradients.weight<0>() == net.weight<0>());
  CHECK(gradients.bias<2>() == net.bias<2>());
  CHECK(gradients.parameter<1, "weight">() == net.weight<1>());
  CHECK(gradients.weight<3>() == net.weight<3>());
  const auto changed = Tensor<float, 9>{{1, 2, 3, 4, 5, 6, 7, 8, 9}};
  net.set_parameter<1, "weight">(changed);
  CHECK(net.weight<1>() == changed);
  CHECK(net.weight<0>() == gradients.weight<0>());
}
