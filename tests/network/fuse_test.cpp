// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cmath>
#include <fixnet/fixnet.hpp>
#include <limits>
#include <type_traits>

#include "catch_compat.hpp"
#include "network/fuse_golden.hpp"
#include "network/samples.hpp"

using namespace samples;

namespace {

/// The formulas of fuse_golden.py: all tensors, running variances above 0.
template <class Net>
Net filled() {
  using T = typename Net::scalar;
  Net net;
  int i = 0;
  for (const auto& p : Net::Plan::storage.at) {
    for (int k = 0; k < (p.count ? 0 : p.size()); ++k) {
      const double start = p.name == "running_var" ? 1 : 0;
      net.storage()[p.place(k)] = static_cast<T>(start + 0.8 * std::sin(2.3 * i++ + 0.7));
    }
  }
  return net;
}
template <class Net, int B>
Tensor<typename Net::scalar, B, Net::in> inputs() {
  Tensor<typename Net::scalar, B, Net::in> x{};
  for (int i = 0; i < B * Net::in; ++i)
    x[i / Net::in][i % Net::in] = static_cast<typename Net::scalar>(1.5 * std::sin(1.7 * i + 0.3));
  return x;
}
template <class Values, std::size_t N>
void check_near(const Values& found, const double (&expected)[N], double off) {
  REQUIRE(static_cast<std::size_t>(found.end() - found.begin()) == N);
  for (std::size_t i = 0; i < N; ++i) {
    INFO(i);
    CHECK(std::abs(static_cast<double>(found.begin()[i]) - expected[i]) <=
          off * (1 + std::abs(expected[i])));
  }
}
template <class Net, int B, std::size_t N>
void check_outputs(const Net& net, const double (&expected)[N], double off) {
  const auto y = net(inputs<Net, B>());
  REQUIRE(N == std::size_t{B * Net::out});
  for (std::size_t i = 0; i < N; ++i) {
    const int k = static_cast<int>(i);
    CHECK(std::abs(double(y[k / Net::out][k % Net::out]) - expected[i]) <=
          off * (1 + std::abs(expected[i])));
  }
}

template <class T>
using Dense = Network<T, BatchNorm1d<3>, Linear<3, 5, false>, BatchNorm1d<5>, Tanh, Linear<5, 9>,
                      BatchNorm1dWith<9, Decimal<0.5>>, Linear<9, 2>>;
template <class T>
using FusedDense = Network<T, BatchNorm1d<3>, Linear<3, 5>, Tanh, Linear<5, 9>, Linear<9, 2>>;
using Convolved = Network<
    double, Signal<2, 12>, Conv1d<2, 6, 3, Padding::same, 1, false>, BatchNorm1d<6>, ReLU,
    Conv1d<6, 4, 3, Conv1dOptions{.stride = 2, .groups = 2}>, BatchNorm1dWith<4, Decimal<0.25>>,
    ConvTranspose1d<4, 3, 3, ConvTranspose1dOptions{.stride = 2, .bias = false}>, BatchNorm1d<3>>;

}  // namespace

TEST_CASE("fuse_linear_bn_eval: PyTorch's weights, biases and outputs") {
  const auto fused = fuse_linear_bn_eval(filled<Dense<double>>());
  STATIC_REQUIRE(std::is_same_v<decltype(fused), const FusedDense<double>>);
  check_near(fused.parameters(), fuse_golden::linear_parameters, 1e-13);
  check_outputs<FusedDense<double>, 4>(fused, fuse_golden::linear_outputs, 1e-13);
  check_outputs<Dense<double>, 4>(filled<Dense<double>>(), fuse_golden::linear_outputs, 1e-13);
  // What stays keeps its buffers.
  CHECK(fused.parameter<0, "running_var">() ==
        filled<Dense<double>>().parameter<0, "running_var">());

  const auto in_float = fuse_linear_bn_eval(filled<Dense<float>>());
  STATIC_REQUIRE(std::is_same_v<decltype(in_float), const FusedDense<float>>);
  check_near(in_float.parameters(), fuse_golden::linear_parameters, 3e-7);
  check_outputs<FusedDense<float>, 4>(in_float, fuse_golden::linear_outputs, 4e-6);
}

TEST_CASE("fuse_conv_bn_eval: PyTorch's weights, biases and outputs, transposed ones too") {
  const auto fused = fuse_conv_bn_eval(filled<Convolved>());
  using Fused = std::remove_const_t<decltype(fused)>;
  STATIC_REQUIRE(architecture<Fused>() ==
                 "Signal(2,12) Conv1d(2,6,3,padding=same) ReLU Conv1d(6,4,3,stride=2,groups=2) "
                 "ConvTranspose1d(4,3,3,stride=2)");
  check_near(fused.parameters(), fuse_golden::conv_parameters, 1e-13);
  check_outputs<Fused, 2>(fused, fuse_golden::conv_outputs, 1e-13);
}

TEST_CASE("fuse_linear_bn_eval: pairs within other layers; what stands otherwise stays") {
  using Net =
      Network<double, Linear<3, 6>,
              Sequential<BatchNorm1d<6>, Linear<6, 6, false>, BatchNorm1d<6>, BatchNorm1d<6>,
                         Sequential<Linear<6, 7>, BatchNorm1d<7>, PReLUWith<7>>>,
              Linear<7, 6>, Dropout<>, BatchNorm1d<6>,
              Residual<Linear<6, 9>, BatchNorm1d<9>, PReLU, Linear<9, 6>, BatchNorm1d<6>>,
              Sum<Branch<Linear<6, 6>, BatchNorm1d<6>>, Branch<Identity>>,
              Parallel<Branch<Linear<6, 2>, BatchNorm1d<2>>, Sequential<Tanh, Linear<6, 4>>>,
              Heads<Branch<Linear<6, 2>, BatchNorm1d<2>>, Branch<BatchNorm1d<6>, Linear<6, 1>>>>;
  const Net net = filled<Net>();
  const auto fused = fuse_linear_bn_eval(net);
  using Fused = std::remove_const_t<decltype(fused)>;
  STATIC_REQUIRE(
      std::is_same_v<
          Fused,
          Network<double, Linear<3, 6>,
                  Sequential<BatchNorm1d<6>, Linear<6, 6>, Sequential<Linear<6, 7>, PReLUWith<7>>>,
                  Linear<7, 6>, Dropout<>, BatchNorm1d<6>,
                  Residual<Linear<6, 9>, PReLU, Linear<9, 6>>,
                  Sum<Branch<Linear<6, 6>>, Branch<Identity>>,
                  Parallel<Branch<Linear<6, 2>>, Sequential<Tanh, Linear<6, 4>>>,
                  Heads<Branch<Linear<6, 2>>, Branch<BatchNorm1d<6>, Linear<6, 1>>>>>);
  const auto x = inputs<Net, 5>();
  const auto y = net(x), z = fused(x);
  for (int b = 0; b < 5; ++b) {
    for (int i = 0; i < Net::out; ++i)
      CHECK(std::abs(y[b][i] - z[b][i]) <= 1e-13 * (1 + std::abs(y[b][i])));
  }
}

TEST_CASE("fuse_linear_bn_eval: of several normalisations behind a product none stays") {
  using Net = Network<double, BatchNorm1d<3>, BatchNorm1d<3>, Linear<3, 4, false>, BatchNorm1d<4>,
                      BatchNorm1dWith<4, Decimal<0.5>>, BatchNorm1d<4>, Tanh, BatchNorm1d<4>>;
  const Net net = filled<Net>();
  const auto fused = fuse_linear_bn_eval(net);
  STATIC_REQUIRE(
      std::is_same_v<decltype(fused), const Network<double, BatchNorm1d<3>, BatchNorm1d<3>,
                                                    Linear<3, 4>, Tanh, BatchNorm1d<4>>>);
  const auto x = inputs<Net, 5>();
  const auto y = net(x), z = fused(x);
  for (int b = 0; b < 5; ++b) {
    for (int i = 0; i < Net::out; ++i)
      CHECK(std::abs(y[b][i] - z[b][i]) <= 1e-13 * (1 + std::abs(y[b][i])));
  }
}

TEST_CASE("fuse_linear_bn_eval: a constant expression; what evaluates to NaN stays NaN") {
  using Small = Sequential<Linear<2, 3>, BatchNorm1d<3>>;
  constexpr auto fused = fuse_linear_bn_eval(Small{manual_seed(1)});
  const Small net{manual_seed(1)};
  STATIC_REQUIRE(std::is_same_v<decltype(fused), const Sequential<Linear<2, 3>>>);
  CHECK(fused.parameters() == fuse_linear_bn_eval(net).parameters());
#if !FIXNET_VERIFY  // which says so and ends the program
  Small broken = net;
  broken.set_parameter<1, "running_var">({1, -2, 1});
  const auto y = broken({1, 2}), z = fuse_linear_bn_eval(broken)({1, 2});
  for (int i = 0; i < 3; ++i) CHECK(std::isnan(z[i]) == std::isnan(y[i]));
#endif
}
