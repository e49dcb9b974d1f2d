// SPDX-License-Identifier: MIT
//
// Data for tests of whole networks: reproducible numbers, labels, and comparison by bits.
#pragma once

#include <cstring>
#include <fixnet/fixnet.hpp>
#include <random>

#include "catch_compat.hpp"

namespace samples {

using namespace fixnet;

/// Rows of numbers in [low, high).
template <class T, int Rows, int Columns>
Tensor<T, Rows, Columns> uniform(unsigned seed, double low = -1.5, double high = 1.5) {
  std::mt19937 draw(seed);
  Tensor<T, Rows, Columns> x{};
  for (auto& row : x.data) {
    for (T& value : row)
      value = static_cast<T>(low + (high - low) * static_cast<double>(draw()) / 4294967296.0);
  }
  return x;
}
/// One class below `count` a row.
template <int Rows>
Tensor<int, Rows> classes(unsigned seed, int count) {
  std::mt19937 draw(seed);
  Tensor<int, Rows> y{};
  for (int& label : y.data) label = static_cast<int>(draw() % static_cast<unsigned>(count));
  return y;
}
/// Targets that suit the loss: class indices, or numbers in (0, 1).
template <class Loss, class Net, int Rows>
auto targets(unsigned seed) {
  if constexpr (losses_impl::ClassIndex<Loss>) {
    return classes<Rows>(seed, Net::out);
  } else {
    return uniform<typename Net::scalar, Rows, Net::out>(seed, 0.05, 0.95);
  }
}
/// The first Rows rows.
template <int Rows, class T, int All, int Columns>
Tensor<T, Rows, Columns> head(const Tensor<T, All, Columns>& x) {
  Tensor<T, Rows, Columns> y{};
  std::memcpy(&y, &x, sizeof y);
  return y;
}
template <int Rows, class T, int All>
Tensor<T, Rows> head(const Tensor<T, All>& x) {
  Tensor<T, Rows> y{};
  std::memcpy(&y, &x, sizeof y);
  return y;
}

/// Whether two networks have the same bits, padding included.
template <class Net>
bool same_bits(const Net& a, const Net& b) {
  return std::memcmp(a.storage(), b.storage(),
                     sizeof(typename Net::scalar) * Net::Plan::storage.total) == 0;
}
template <class T>
bool same_number(T a, T b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

/// The five lines of PyTorch's loop, one by one.
template <class Net, class Loss, class Rule, int B>
class ExplicitLoop {
 public:
  Net model;
  Loss criterion;
  Optimizer<Net, Rule> optimizer;

  ExplicitLoop(const Net& net, const Loss& loss, const Rule& rule)
      : model(net), criterion(loss), optimizer(net, rule) {}
  template <class X, class Y>
  auto step(const X& x, const Y& y) {
    gradients_.zero();
    const auto outputs = model.forward(x, tape_);
    const auto loss = criterion(outputs, y);
    model.backward(tape_, loss.gradient, gradients_);
    optimizer.step(model, gradients_);
    return loss.value;
  }

 private:
  Tape<Net, B> tape_;
  Gradients<Net> gradients_;
};

/// Checks that Trainer::step and the explicit loop agree in every bit, losses and weights.
template <int B, class Net, class Loss, class Rule>
void fused_is_explicit(const char* name, const Loss& loss, const Rule& rule, int steps = 6) {
  const Net net{manual_seed(7)};
  Trainer trainer{net, loss, rule, batch<B>};
  ExplicitLoop<Net, Loss, Rule, B> loop{net, loss, rule};
  for (int step = 0; step < steps; ++step) {
    const auto seed = static_cast<unsigned>(step);
    const auto x = uniform<typename Net::scalar, B, Net::in>(seed);
    const auto y = targets<Loss, Net, B>(seed + 100);
    const auto fused = trainer.step(x, y), apart = loop.step(x, y);
    const bool same = same_number(fused, apart) && same_bits(trainer.model(), loop.model);
    if (same && fused == fused) continue;
    FAIL_CHECK(name << ", step " << step << ": fused " << fused << ", apart " << apart);
    return;
  }
}

}  // namespace samples
