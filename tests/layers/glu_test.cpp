// SPDX-License-Identifier: MIT
//
// Layers whose second half of the columns is a gate: PyTorch's golden numbers, finite differences, and
// the formula in every width.
#include "layers/positions_cases.hpp"

using namespace positions_cases;

namespace {

template <template <int> class Gate, int Half, int B>
void check_width(double (*f)(double)) {
  CAPTURE(Half, B);
  using Net = Network<double, Gate<2 * Half>>;
  const Net net;
  const auto x = formula<double, B, 2 * Half>(1.9, 0.6, 2.0);
  const auto y = net(x);
  for (int b = 0; b < B; ++b) {
    for (int i = 0; i < Half; ++i) {
      const double expected = f(x[b][i]) / (1 + std::exp(-x[b][Half + i]));
      CHECK(std::abs(y[b][i] - expected) < 1e-14);
    }
  }
}
template <template <int> class Gate, int... N>
void every_width(std::integer_sequence<int, N...>, double (*f)(double)) {
  (check_width<Gate, N + 1, 1 + N * 5 % 17>(f), ...);
}
constexpr auto widths = std::integer_sequence<int, 0, 1, 2, 4, 6, 7, 8, 15, 16, 20, 32>{};

}  // namespace

TEST_CASE("GLU: PyTorch's numbers; of the channels of a signal too, behind a BatchNorm1d") {
  check<5, Linear<3, 10>, GLU<10>, Linear<5, 34>, GLU<34>>(MSELoss{}, FIXNET_GOLDEN(glu));
  check<3, Signal<2, 6>, Conv1d<2, 18, 3>, BatchNorm1d<18>, GLU<18>, Conv1d<9, 2, 1>,
        BatchNorm1d<2>>(MSELoss{}, FIXNET_GOLDEN(batch_norm_channels));
}
TEST_CASE("GatedTanh: PyTorch's numbers, wide and narrow, and of a signal") {
  check<5, Linear<3, 2>, GatedTanh<2>, Linear<1, 34>, GatedTanh<34>, Linear<17, 1>>(
      MSELoss{}, FIXNET_GOLDEN(gated_tanh));
  check<2, Signal<1, 5>, Conv1d<1, 16, 2, Padding::causal>, GatedTanh<16>, Conv1d<8, 6, 1>,
        GatedTanh<6>>(MSELoss{}, FIXNET_GOLDEN(gated_signal));
}
TEST_CASE("GLU, GatedTanh: the formula in every width") {
  every_width<GLU>(widths, [](double x) { return x; });
  every_width<GatedTanh>(widths, [](double x) { return std::tanh(x); });
}
TEST_CASE("GLU, GatedTanh: one infinite number makes no other column or row NaN") {
  using Net = Network<float, Linear<6, 6>, GatedTanh<6>, Linear<3, 20>, GLU<20>>;
  Net net;
  set_formula<float>(net);
  auto x = formula<float, 2, 6>(1.3, 0.2, 1);
  const auto before = net(x);
  x[1][2] = std::numeric_limits<float>::infinity();
  const auto after = net(x);
  for (int i = 0; i < Net::out; ++i) CHECK(before[0][i] == after[0][i]);
}
TEST_CASE("GLU, GatedTanh: text, shapes, cost, a stream and constants") {
  using Net = Sequential<Signal<1, 12>, Conv1d<1, 16, 2, Padding::causal>, GatedTanh<16>,
                         Conv1d<8, 2, 1>, GLU<2>>;
  CHECK(architecture<Net>() ==
        "Signal(1,12) Conv1d(1,16,2,padding=causal) GatedTanh(16) Conv1d(8,2,1) GLU(2)");
  STATIC_REQUIRE((Net::in == 12 && Net::out == 12));
  const Net net{manual_seed(3)};
  const auto x = formula<float, 1, 12>(0.8, 0.3, 1);
  const auto window = net(x);
  State<Net> state;
  for (int t = 0; t < 12; ++t) CHECK(std::abs(net({x[0][t]}, state)[0] - window[0][t]) < 1e-6F);
  using Plain = Network<float, Linear<4, 8>>;
  using Gated = Network<float, Linear<4, 8>, GLU<8>>;
  constexpr long each = cost<Gated>.forward_flops - cost<Plain>.forward_flops;
  STATIC_REQUIRE((each > 4 * 10 && each % 4 == 0));
  constexpr float in_compiler = [] {
    Trainer trainer{Sequential<Linear<2, 4>, GLU<4>, Linear<2, 2>, GatedTanh<2>>{manual_seed(1)},
                    MSELoss{}, SGD{.lr = 0.1}, batch<1>};
    return trainer.step(Tensor<float, 1, 2>{{{1, 2}}}, Tensor<float, 1, 1>{});
  }();
  CHECK(std::isfinite(in_compiler));
}
