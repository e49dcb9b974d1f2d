// SPDX-License-Identifier: MIT
#pragma once

// A network of several positions against one case of positions_golden.hpp: its outputs, and loss and
// parameters of one step of SGD, by the fused step and by the explicit loop, with one-element lanes
// too; and its gradients against finite differences.

#include <cmath>
#include <fixnet/fixnet.hpp>
#include <span>

#include "catch_compat.hpp"
#include "layers/network_gradients.hpp"
#include "layers/positions_golden.hpp"

#define FIXNET_GOLDEN(name)                                          \
  positions_cases::Golden {                                          \
    positions_golden::name##_loss, positions_golden::name##_outputs, \
        positions_golden::name##_after                               \
  }

namespace positions_cases {

using namespace fixnet;

struct Golden {
  double loss;
  std::span<const double> outputs, after;
};

constexpr double near = 1e-12;

template <class T, int Rows, int Columns>
Tensor<T, Rows, Columns> formula(double factor, double shift, double scale) {
  Tensor<T, Rows, Columns> x{};
  for (int i = 0; i < Rows * Columns; ++i)
    x[i / Columns][i % Columns] = static_cast<T>(scale * std::sin(factor * i + shift));
  return x;
}

template <class T, class Net>
void set_formula(Net& net) {
  auto p = net.parameters();
  for (int i = 0; i < Net::parameter_count; ++i)
    p[i] = static_cast<T>(0.6 * std::sin(2.3 * i + 0.7));
  net.set_parameters(p);
}

template <class T, int B, class Loss, class... Layers>
void check_in(const Loss& loss, const Golden& golden, double off) {
  using Net = Network<T, Layers...>;
  Net net;
  set_formula<T>(net);
  const auto x = formula<T, B, Net::in>(1.7, 0.3, 1.5);
  const auto y = formula<T, B, Net::out>(0.9, 0.1, 1.0);
  REQUIRE(golden.outputs.size() == std::size_t{B * Net::out});
  REQUIRE(golden.after.size() == std::size_t{Net::parameter_count});
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  Net by_hand = net;
  const auto outputs = by_hand.forward(x, tape);
  const auto values = outputs.values();
  for (int i = 0; i < B * Net::out; ++i)
    CHECK(std::abs(double(values[i / Net::out][i % Net::out]) -
                   golden.outputs[static_cast<std::size_t>(i)]) <= off);
  if constexpr (!Net::keeps_statistics) {
    const auto inferred = net(x);
    for (int i = 0; i < B * Net::out; ++i)
      CHECK(std::abs(double(inferred[i / Net::out][i % Net::out]) -
                     golden.outputs[static_cast<std::size_t>(i)]) <= off);
  }
  const auto result = loss(outputs, y);
  by_hand.backward(tape, result.gradient, gradients);
  Optimizer rule{by_hand, SGD{.lr = 0.5}};
  rule.step(by_hand, gradients);
  Trainer fused{net, loss, SGD{.lr = 0.5}, batch<B>};
  const T value = fused.step(x, y);
  CHECK(value == result.value);
  CHECK(std::abs(double(value) - golden.loss) <= off);
  const auto after = fused.model().parameters(), same = by_hand.parameters();
  for (int i = 0; i < Net::parameter_count; ++i) {
    INFO("parameter " << i);
    CHECK(after[i] == same[i]);
    CHECK(std::abs(double(after[i]) - golden.after[static_cast<std::size_t>(i)]) <= off);
  }
}

/// B samples through the layers.
template <int B, class... Layers, class Loss>
void check(const Loss& loss, const Golden& golden) {
  check_in<double, B, Loss, Layers...>(loss, golden, near);
  check_in<float, B, Loss, Layers...>(loss, golden, 4e-5);
  network_gradients::check<B, Layers...>();
}

}  // namespace positions_cases
