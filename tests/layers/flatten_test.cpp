// SPDX-License-Identifier: MIT
//
// Flatten: positions become columns, in PyTorch's order, and gradients go back the same way.
#include "layers/positions_cases.hpp"

using namespace positions_cases;

TEST_CASE("Flatten: PyTorch's order and numbers, of sequences and of signals") {
  check<3, Sequence<5, 3>, Linear<3, 4>, Tanh, Flatten, Linear<20, 2>>(MSELoss{},
                                                                       FIXNET_GOLDEN(flat_steps));
  check<4, Signal<3, 5>, PReLUWith<3>, Flatten, Linear<15, 2>>(MSELoss{},
                                                               FIXNET_GOLDEN(flat_channels));
}
TEST_CASE("Flatten: gradients are finite differences, wide and narrow, before and behind") {
  network_gradients::check<2, Sequence<2, 20>, Linear<20, 17>, Flatten, Linear<34, 3>>();
  network_gradients::check<5, Sequence<3, 1>, Linear<1, 1>, Tanh, Flatten, Linear<3, 19>>();
  network_gradients::check<1, Sequence<7, 2>, PReLU, Flatten, LayerNorm<14>>();
  network_gradients::check<3, Linear<4, 5>, Flatten, Linear<5, 1>>();
}
TEST_CASE("Flatten: the shape behind it is one position") {
  using Net = Network<float, Sequence<5, 3>, Linear<3, 2>, Flatten, Linear<10, 4>>;
  STATIC_REQUIRE((Net::in == 15 && Net::out == 4 && Net::Plan::positions_out == 1));
  using Alone = Sequential<Signal<2, 3>, Flatten>;
  const auto y = Alone{}(Tensor<float, 1, 6>{{{1, 2, 3, 4, 5, 6}}});
  for (int i = 0; i < 6; ++i) CHECK(y[0][i] == static_cast<float>(i + 1));
  const std::string_view text = describe<Net>();
  CHECK(text.find("Flatten                     5x2     10") != text.npos);
}
TEST_CASE("Flatten: fewer samples than the batch train as they do alone, classes too") {
  using Net = Network<double, Sequence<5, 3>, Linear<3, 4>, Tanh, Flatten, Linear<20, 3>>;
  const auto x = formula<double, 4, 15>(1.3, 0.2, 1);
  const Tensor<int, 4> y{{0, 2, 1, 1}};
  Trainer all{Net{manual_seed(1)}, CrossEntropyLoss{}, SGD{.lr = 0.1}, batch<4>};
  Trainer two{Net{manual_seed(1)}, CrossEntropyLoss{}, SGD{.lr = 0.1}, batch<2>};
  Tensor<double, 2, 15> head{};
  for (int i = 0; i < 30; ++i) head[i / 15][i % 15] = x[i / 15][i % 15];
  const double a = all.step(x, y, 2), b = two.step(head, Tensor<int, 2>{{0, 2}});
  CHECK(std::abs(a - b) < 1e-14);
  const auto p = all.model().parameters(), q = two.model().parameters();
  for (int i = 0; i < Net::parameter_count; ++i) CHECK(std::abs(p[i] - q[i]) < 1e-14);
  CHECK(std::isfinite(accuracy(all.model(), x, y)));
}
