// SPDX-License-Identifier: MIT
//
// Conv1d against PyTorch's golden numbers, plain loops, and finite differences in double.
#include "layers/positions_cases.hpp"

using namespace positions_cases;

namespace {

/// y[o][q] of each signal x[i][p] by the definition.
template <class Conv, int In, int Out, int K, int L>
void check_plain(int before) {
  using Net = Network<double, Signal<In, L>, Conv>;
  constexpr Conv1dOptions o = Conv::options;
  constexpr int per_group = In / o.groups, outputs = Net::out / Out;
  Net net;
  set_formula<double>(net);
  const auto p = net.parameters();
  const auto x = formula<double, 3, In * L>(1.1, 0.4, 1.0);
  const auto y = net(x);
  for (int b = 0; b < 3; ++b) {
    for (int c = 0; c < Out; ++c) {
      for (int q = 0; q < outputs; ++q) {
        double sum = o.bias ? p[Out * per_group * K + c] : 0;
        for (int i = 0; i < per_group; ++i) {
          for (int k = 0; k < K; ++k) {
            const int from = q * o.stride + k * o.dilation - before;
            const int channel = c / (Out / o.groups) * per_group + i;
            if (from >= 0 && from < L)
              sum += p[(c * per_group + i) * K + k] * x[b][channel * L + from];
          }
        }
        CHECK(std::abs(y[b][c * outputs + q] - sum) < 1e-12);
      }
    }
  }
}
template <int In, int Out, int K, int Dilation, int L>
void check_shapes() {
  constexpr int reach = (K - 1) * Dilation;
  check_plain<Conv1d<In, Out, K, Padding::none, Dilation>, In, Out, K, L>(0);
  check_plain<Conv1d<In, Out, K, Padding::same, Dilation>, In, Out, K, L>(reach / 2);
  check_plain<Conv1d<In, Out, K, Padding::causal, Dilation, false>, In, Out, K, L>(reach);
}

}  // namespace

TEST_CASE("Conv1d: one step of training has PyTorch's numbers, fused and by hand") {
  check<2, Signal<2, 6>, Conv1d<2, 3, 3>>(MSELoss{}, FIXNET_GOLDEN(conv));
  check<3, Signal<1, 5>, Conv1d<1, 4, 4, Padding::same>, Tanh,
        Conv1d<4, 2, 3, Padding::same, 2, false>>(MSELoss{}, FIXNET_GOLDEN(conv_same));
  check<2, Signal<2, 7>, Conv1d<2, 17, 2, Padding::causal, 3>, SiLU,
        Conv1d<17, 1, 3, Padding::causal>, Sigmoid>(MSELoss{}, FIXNET_GOLDEN(conv_causal));
  check<4, Signal<3, 8>, Conv1d<3, 8, 3>, ReLU, BatchNorm1d<8>, Conv1d<8, 5, 2>, Flatten,
        Linear<25, 2>>(MSELoss{}, FIXNET_GOLDEN(conv_flat));
}
// Golden parameters after a step say what gradients are; finite differences of one network do as well.
TEST_CASE("Conv1d: strides, zeros by number and groups have PyTorch's numbers") {
  check_in<double, 3, MSELoss, Signal<2, 9>,
           Conv1d<2, 3, 3, Conv1dOptions{.stride = 2, .padding = Padding{2}}>, SiLU,
           Conv1d<3, 17, 2, Conv1dOptions{.stride = 3, .dilation = 2, .bias = false}>>(
      MSELoss{}, FIXNET_GOLDEN(conv_stride), near);
  check_in<float, 2, MSELoss, Signal<4, 6>,
           Conv1d<4, 6, 3, Conv1dOptions{.padding = Padding{1}, .groups = 2}>, Tanh,
           Conv1d<6, 32, 3, Conv1dOptions{.stride = 2, .groups = 2}>>(
      MSELoss{}, FIXNET_GOLDEN(conv_groups), 4e-5);
  check_in<double, 2, MSELoss, Signal<17, 12>,
           Conv1d<17, 17, 3, Conv1dOptions{.padding = Padding::same, .groups = 17}>, Tanh,
           Conv1d<17, 34, 4,
                  Conv1dOptions{.stride = 3, .padding = Padding{1}, .groups = 17, .bias = false}>>(
      MSELoss{}, FIXNET_GOLDEN(conv_depthwise), near);
  network_gradients::check<2, Signal<4, 6>,
                           Conv1d<4, 4, 3, Conv1dOptions{.padding = Padding{1}, .groups = 4}>, Tanh,
                           Conv1d<4, 16, 3, Conv1dOptions{.stride = 2, .groups = 2}>>();
}
TEST_CASE("Conv1d: within a Residual and a Parallel, as in a TCN, it has PyTorch's numbers") {
  check_in<double, 3, MSELoss, Signal<2, 7>, Conv1d<2, 6, 1>,
           Residual<Conv1d<6, 6, 3, Padding::causal, 2>, Tanh,
                    Conv1d<6, 6, 3, Conv1dOptions{.padding = Padding{1}, .groups = 3}>>,
           Parallel<Branch<Conv1d<6, 8, 2, Padding::causal>, GatedTanh<8>>, Branch<Identity>>,
           Conv1d<10, 1, 1>>(MSELoss{}, FIXNET_GOLDEN(conv_within), near);
}
TEST_CASE("Conv1d: its outputs are the definition's, whatever stands around the signal") {
  check_shapes<1, 1, 1, 1, 1>();
  check_shapes<1, 3, 5, 1, 5>();
  check_shapes<9, 2, 2, 3, 7>();
  check_shapes<3, 17, 4, 2, 9>();
  check_plain<Conv1d<2, 3, 4, Conv1dOptions{.stride = 5, .padding = Padding{7}}>, 2, 3, 4, 3>(7);
  check_plain<Conv1d<6, 4, 3, Conv1dOptions{.stride = 3, .padding = Padding::causal, .groups = 2}>,
              6, 4, 3, 8>(2);
}
TEST_CASE("Conv1d: gradients are finite differences, wide and narrow, any taps") {
  network_gradients::check<1, Signal<1, 4>, Conv1d<1, 1, 4>>();
  network_gradients::check<3, Signal<2, 5>, Conv1d<2, 2, 2, Padding::causal, 2>, Tanh,
                           Conv1d<2, 1, 3, Padding::same>>();
  network_gradients::check<2, Signal<3, 6>, PReLUWith<3>, Conv1d<3, 18, 2>, SiLU,
                           Conv1d<18, 9, 3, Padding::causal>, PReLUWith<9>, Flatten,
                           Linear<45, 2>>();
  network_gradients::check<5, Conv1d<4, 3, 1>, Tanh, Conv1d<3, 2, 1, Padding::none, 1, false>>();
}
TEST_CASE("Conv1d: with one tap it is a Linear at each position") {
  using Conv = Sequential<Signal<1, 6>, Conv1d<1, 20, 1>, ReLU, Conv1d<20, 17, 1>>;
  using Dense = Sequential<Sequence<6, 1>, Linear<1, 20>, ReLU, Linear<20, 17>>;
  Conv a{manual_seed(2)};
  Dense b{manual_seed(2)};
  CHECK(a.parameters() == b.parameters());
  const auto x = formula<float, 2, 6>(1.3, 0.2, 1);
  const auto y = a(x), z = [&] {
    auto by_step = b(x), by_channel = by_step;
    for (int r = 0; r < 2; ++r) {
      for (int i = 0; i < 6 * 17; ++i) by_channel[r][i % 17 * 6 + i / 17] = by_step[r][i];
    }
    return by_channel;
  }();
  for (int r = 0; r < 2; ++r) {
    for (int i = 0; i < 6 * 17; ++i) CHECK(std::abs(y[r][i] - z[r][i]) < 1e-6F);
  }
}
TEST_CASE("Conv1d: no output of a causal one depends on a later input") {
  using Net = Sequential<Signal<2, 9>, Conv1d<2, 8, 3, Padding::causal>, Tanh,
                         Conv1d<8, 1, 2, Padding::causal, 2>>;
  const Net net{manual_seed(5)};
  auto x = formula<float, 1, 18>(1.3, 0.2, 1);
  const auto before = net(x);
  for (int i = 0; i < 2; ++i) x[0][i * 9 + 5] += 1;
  const auto after = net(x);
  for (int q = 0; q < 9; ++q) CHECK((before[0][q] == after[0][q]) == (q < 5));
}
TEST_CASE(
    "Conv1d: a batch that is not full trains as its signals alone; it learns; constants too") {
  using Net = Network<double, Signal<1, 8>, Conv1d<1, 6, 3, Padding::causal>, Tanh,
                      Conv1d<6, 1, 3, Padding::causal>>;
  const auto x = formula<double, 4, 8>(0.7, 0.1, 1);
  Tensor<double, 4, 8> y{};
  for (int b = 0; b < 4; ++b) {
    for (int q = 1; q < 8; ++q) y[b][q] = 0.5 * x[b][q] - 0.25 * x[b][q - 1];
  }
  Tensor<double, 3, 8> x3{}, y3{};
  for (int i = 0; i < 24; ++i)
    x3[i / 8][i % 8] = x[i / 8][i % 8], y3[i / 8][i % 8] = y[i / 8][i % 8];
  Trainer all{Net{manual_seed(1)}, MSELoss{}, Adam{.lr = 0.02}, batch<4>};
  Trainer three{Net{manual_seed(1)}, MSELoss{}, Adam{.lr = 0.02}, batch<3>};
  CHECK(std::abs(all.step(x, y, 3) - three.step(x3, y3)) < 1e-14);
  double loss = 1;
  for (int i = 0; i < 400; ++i) loss = all.step(x, y);
  CHECK(loss < 1e-3);

  constexpr auto constant = [] {
    using Small = Sequential<Signal<1, 4>, Conv1d<1, 2, 3>>;
    Trainer trainer{Small{manual_seed(1)}, MSELoss{}, SGD{.lr = 0.1}, batch<1>};
    return trainer.step(Tensor<float, 1, 4>{{{1, 2, 3, 4}}}, Tensor<float, 1, 4>{{{0, 1, 0, 1}}});
  };
  constexpr float in_compiler = constant();
  CHECK(std::abs(in_compiler - constant()) < 1e-5F);
}
TEST_CASE("Conv1d: text, parameters as PyTorch shapes them, cost") {
  using Net = Sequential<Signal<3, 10>, Conv1d<3, 8, 5, Padding::causal, 2>, ReLU, Conv1d<8, 2, 3>>;
  CHECK(architecture<Net>() ==
        "Signal(3,10) Conv1d(3,8,5,padding=causal,dilation=2) ReLU Conv1d(8,2,3)");
  STATIC_REQUIRE((Net::in == 30 && Net::out == 16 && Net::parameter_count == 128 + 50));
  const Net net{manual_seed(1)};
  const auto weight = net.parameter<1, "weight">();
  const auto all = net.parameters();
  CHECK(weight[7][2][4] == all[119]);
  CHECK(weight[1][0][3] == all[18]);
  constexpr long first = 10 * (2 * 3 * 8 * 5 + 8), second = 8 * (2 * 8 * 2 * 3 + 2);
  STATIC_REQUIRE(cost<Net>.forward_flops == first + second);
}
