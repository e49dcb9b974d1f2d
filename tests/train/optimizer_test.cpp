// SPDX-License-Identifier: MIT
#include "network/samples.hpp"

using namespace samples;

using Net = Network<double, Linear<3, 9>, Tanh, Linear<9, 2>>;

TEST_CASE("Optimizer: PlainSGD moves every parameter by −lr·g, whatever its layout") {
  Net net{manual_seed(1)}, slope;
  slope.set_parameters([] {
    auto g = Net{}.parameters();
    for (int i = 0; i < Net::parameter_count; ++i) g[i] = i - 20;
    return g;
  }());
  Gradients<Net> gradients;
  std::memcpy(gradients.storage(), slope.storage(), sizeof gradients.values);
  const auto before = net.parameters();
  Optimizer optimizer{net, PlainSGD{.lr = 0.125}};
  optimizer.step(net, gradients);
  const auto after = net.parameters();
  for (int i = 0; i < Net::parameter_count; ++i) {
    CHECK(std::abs(after[i] - (before[i] - 0.125 * (i - 20))) < 1e-15);
  }
  CHECK(optimizer.progress().steps == 1);
}
TEST_CASE("Optimizer: Adam's first step is lr for every gradient but 0, of its sign") {
  Net net;
  Gradients<Net> gradients;
  Net slope{manual_seed(1)};
  std::memcpy(gradients.storage(), slope.storage(), sizeof gradients.values);
  Optimizer optimizer{net, Adam{.lr = 0.25, .eps = 0}};
  optimizer.step(net, gradients);
  const auto p = net.parameters(), g = slope.parameters();
  for (int i = 0; i < Net::parameter_count; ++i) {
    CHECK(std::abs(p[i] - (g[i] > 0 ? -0.25 : 0.25)) < 1e-12);
  }
  for (int i = 0; i < 3; ++i) optimizer.step(net, gradients);
  CHECK(optimizer.progress().steps == 4);
}
TEST_CASE("Optimizer: a copy is a snapshot; the rate can change between steps") {
  Net net{manual_seed(1)};
  Gradients<Net> gradients;
  std::memcpy(gradients.storage(), Net{manual_seed(2)}.storage(), sizeof gradients.values);
  Optimizer optimizer{net, SGD{.lr = 0.1, .momentum = 0.9}};
  STATIC_REQUIRE(noexcept(optimizer.step(net, gradients)));
  optimizer.step(net, gradients);
  const auto saved = optimizer;
  const Net saved_net = net;
  optimizer.step(net, gradients);
  const Net first = net;
  optimizer = saved;
  net = saved_net;
  optimizer.step(net, gradients);
  CHECK(same_bits(first, net));
  optimizer.rule().lr = 0;
  optimizer.step(net, gradients);
  CHECK(same_bits(first, net));
}
