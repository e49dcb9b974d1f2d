// SPDX-License-Identifier: MIT
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <fixnet/network/arithmetic.hpp>
#include <limits>

#include "catch_compat.hpp"

using namespace fixnet;

namespace {

// Eight parameters: PyTorch's numbers below are of these two vectors.
using Eight = Sequential<Linear<3, 2>>;
constexpr Tensor<float, 8> start{{0.1f, -0.7f, 3.3f, 1e-30f, 0.0f, 2.0f, -5.5f, 0.625f}};
constexpr Tensor<float, 8> end{{0.3f, 0.2f, -1.7f, 5.0f, -0.25f, 2.0f, 7.1f, 1e-3f}};

constexpr Eight eight(const Tensor<float, 8>& values) {
  Eight net;
  net.set_parameters(values);
  return net;
}

struct Case {
  double factor;
  Tensor<float, 8> lerp, add;
};
// torch.lerp(start, end, factor) and torch.add(start, end, alpha=factor)
constexpr Case cases[] = {{0.005,
                           {{0x1.9db22ep-4f, -0x1.641894p-1f, 0x1.a33332p+1f, 0x1.99999ap-6f,
                             -0x1.47ae14p-10f, 0x1p+1f, -0x1.5bf7cep+2f, 0x1.3e670ep-1f}},
                           {{0x1.9fbe78p-4f, -0x1.65e354p-1f, 0x1.a54fdep+1f, 0x1.99999ap-6f,
                             -0x1.47ae14p-10f, 0x1.0147aep+1f, -0x1.5dba5ep+2f, 0x1.4000a8p-1f}}},
                          {0.3,
                           {{0x1.47ae16p-3f, -0x1.b851eap-2f, 0x1.ccccccp+0f, 0x1.800002p+0f,
                             -0x1.333334p-4f, 0x1p+1f, -0x1.b851e8p+0f, 0x1.c04ea4p-2f}},
                           {{0x1.851ebap-3f, -0x1.47ae14p-1f, 0x1.651eb8p+1f, 0x1.800002p+0f,
                             -0x1.333334p-4f, 0x1.4cccccp+1f, -0x1.af5c28p+1f, 0x1.402752p-1f}}},
                          {0.75,
                           {{0x1p-2f, -0x1.99999p-6f, -0x1.ccccdp-2f, 0x1.ep+1f, -0x1.8p-3f,
                             0x1p+1f, 0x1.f99998p+1f, 0x1.418938p-3f}},
                           {{0x1.4ccccep-2f, -0x1.19999ap-1f, 0x1.033332p+1f, 0x1.ep+1f, -0x1.8p-3f,
                             0x1.cp+1f, -0x1.66667p-3f, 0x1.40624ep-1f}}},
                          {1.0,
                           end,
                           {{0x1.99999ap-2f, -0x1p-1f, 0x1.999998p+0f, 0x1.4p+2f, -0x1p-2f, 0x1p+2f,
                             0x1.999998p+0f, 0x1.408312p-1f}}},
                          {-0.6,
                           {{-0x1.47ae24p-6f, -0x1.3d70a4p+0f, 0x1.933334p+2f, -0x1.8p+1f,
                             0x1.333334p-3f, 0x1p+1f, -0x1.a1eb86p+3f, 0x1.ffb15cp-1f}},
                           {{-0x1.47ae18p-4f, -0x1.a3d70ap-1f, 0x1.147ae2p+2f, -0x1.8p+1f,
                             0x1.333334p-3f, 0x1.999998p-1f, -0x1.3851ecp+3f, 0x1.3fb15cp-1f}}}};

void check_near(const Tensor<float, 8>& got, const Tensor<float, 8>& expected, double factor) {
  for (int i = 0; i < 8; ++i) {
    CAPTURE(factor, i, got[i], expected[i]);
    CHECK(std::abs(got[i] - expected[i]) <= 4e-7f * std::max(std::abs(expected[i]), 1.0f));
  }
}

/// Whether all that is no parameter is 0.
template <class Values>
bool zero_padding(Values values) {
  plan_impl::for_each_number<typename Values::Plan>(
      [&](const auto&, int place) { values.storage()[place] = 0; });
  for (int i = 0; i < Values::Plan::storage.trained; ++i) {
    if (values.storage()[i] != 0) return false;  // NaN is not 0 either
  }
  return true;
}

}  // namespace

TEST_CASE("lerp and add_scaled: PyTorch's numbers") {
  for (const Case& c : cases) {
    Eight target = eight(start);
    lerp(target, eight(end), c.factor);
    check_near(target.parameters(), c.lerp, c.factor);
    CHECK(zero_padding(target));
    target = eight(start);
    add_scaled(target, eight(end), c.factor);
    check_near(target.parameters(), c.add, c.factor);
    CHECK(zero_padding(target));
  }
}

TEST_CASE("lerp: tau of 0 and 1 give the two ends, bit for bit") {
  Eight target = eight(start);
  lerp(target, eight(end), 0.0);
  CHECK(target.parameters() == start);
  lerp(target, eight(end), 1.0);
  CHECK(target.parameters() == end);
}

TEST_CASE(
    "lerp and add_scaled: a factor that is not finite leaves padding 0, as NaN elsewhere does") {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  const float signs[8] = {1, 1, -1, 1, -1, 0, 1, -1};  // torch: ±inf, and NaN where both are equal
  Eight target = eight(start);
  lerp(target, eight(end), std::numeric_limits<double>::infinity());
  for (int i = 0; i < 8; ++i) {
    const float y = target.parameters()[i];
    CHECK((signs[i] == 0 ? std::isnan(y) : y == signs[i] * infinity));
  }
  CHECK(zero_padding(target));
  for (const double factor : {1e300, -1e300, std::numeric_limits<double>::quiet_NaN()}) {
    target = eight(start);
    add_scaled(target, eight(end), factor);  // 1e300 is infinite in float
    CHECK_FALSE(std::isfinite(target.parameters()[0]));
    CHECK(zero_padding(target));
  }
  target = eight(start);
  lerp(target, eight({{std::nanf("")}}), 0.25);
  CHECK(std::isnan(target.parameters()[0]));
  CHECK(zero_padding(target));
}

TEMPLATE_TEST_CASE("lerp and add_scaled: every parameter of layers of all widths, and no other", "",
                   float, double) {
  using T = TestType;
  using Net = Network<T, Linear<5, 17>, PReLUWith<17>, LayerNorm<17>, Linear<17, 1>>;
  Net target{manual_seed(1)};
  const Net source{manual_seed(2)}, before = target;
  lerp(target, source, 0.25);
  add_scaled(target, before, -2.0);
  const auto t = before.parameters(), s = source.parameters(), got = target.parameters();
  for (int i = 0; i < Net::parameter_count; ++i) {
    const double begin = static_cast<double>(t[i]), other = static_cast<double>(s[i]);
    const double expected = begin + 0.25 * (other - begin) - 2.0 * begin;
    CHECK(std::abs(static_cast<double>(got[i]) - expected) < 1e-6);
  }
  CHECK(zero_padding(target));
}

TEST_CASE("lerp: running statistics become the source's; add_scaled leaves them") {
  using Net = Sequential<Linear<2, 3>, BatchNorm1d<3>>;
  const Tensor<float, 4, 2> x{{{1, 2}, {3, -4}, {0, 1}, {5, 5}}};
  Net source{manual_seed(1)}, target{manual_seed(2)};
  Tape<Net, 4> tape;
  (void)source.forward(x, tape);
  const auto mean = source.parameter<1, "running_mean">();
  REQUIRE(mean != target.parameter<1, "running_mean">());
  add_scaled(target, source, 1.0);
  CHECK(target.parameter<1, "running_mean">() == Tensor<float, 3>{});
  lerp(target, source, 0.1);
  CHECK(target.parameter<1, "running_mean">() == mean);
  CHECK(target.parameter<1, "running_var">() == source.parameter<1, "running_var">());
}

TEST_CASE("add_scaled: gradients are summed with a scale, and a network takes a step along them") {
  using Net = Sequential<Linear<2, 3>, Tanh, Linear<3, 1>>;
  Net model{manual_seed(3)};
  const Tensor<float, 4, 2> x{{{1, 2}, {3, -4}, {0, 1}, {5, 5}}};
  const Tensor<float, 4, 1> y{{{1}, {0}, {2}, {3}}};
  Tape<Net, 4> tape;
  Gradients<Net> g, sum;
  model.backward(tape, MSELoss{}(model.forward(x, tape), y).gradient, g);
  add_scaled(sum, g, 0.5);
  add_scaled(sum, g, 1.5);
  for (int i = 0; i < Gradients<Net>::storage_size; ++i) CHECK(sum.values[i] == 2 * g.values[i]);
  Net stepped = model;
  Optimizer optimizer{stepped, PlainSGD{.lr = 0.1}};
  optimizer.step(stepped, g);
  add_scaled(model, g, -0.1);
  const auto a = model.parameters(), b = stepped.parameters();
  for (int i = 0; i < Net::parameter_count; ++i) CHECK(std::abs(a[i] - b[i]) <= 1e-6f);
  lerp(sum, g, 1.0);
  CHECK(sum.weight<0>() == g.weight<0>());
}

static_assert([] {
  Eight target = eight(start);
  lerp(target, eight(end), 0.5);
  add_scaled(target, eight(end), 2.0);
  return target.parameters()[6] == 0.5f * (7.1f - 5.5f) + 2 * 7.1f;
}());
