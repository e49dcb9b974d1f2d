// SPDX-License-Identifier: MIT
#pragma once

// The gradients of a network's training pass by all its parameters, against differences of its
// loss in double: relative error below 1e-6, or absolute within `off`, and zero for padding.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <fixnet/layers/linear.hpp>
#include <fixnet/layers/tanh.hpp>
#include <fixnet/losses/mse_loss.hpp>
#include <fixnet/network/data/matrix.hpp>
#include <fixnet/plan/parameters.hpp>
#include <fixnet/run/loss/elementwise.hpp>
#include <fixnet/run/training_pass.hpp>
#include <vector>

#include "catch_compat.hpp"

namespace network_gradients {

using V = fixnet::simd::Lanes<double>;

/// Keeps each gradient at its place.
struct Record {
  double* gradients;
  void operator()(int offset, V gradient) const { gradient.store(gradients + offset); }
};

template <class Plan, int B>
struct Head {
  const double (&targets)[B][Plan::user_out];
  template <class Z, class Done>
  double operator()(const Z& z, const Done& dz_done) const {
    using Shape = fixnet::plan_impl::LastBlock<Plan, B>;
    return fixnet::run_impl::elementwise_end<V, Shape, typename Plan::Last>(
        fixnet::MSELoss{}, z,
        fixnet::run_impl::rows_out<V, Plan>(fixnet::matrix_impl::user_rows(targets)),
        fixnet::StaticIndex<Shape::batch>{}, dz_done);
  }
};

/// Parameters, their gradients and one batch of a network.
template <int B, class... Layers>
struct Case {
  using Plan = fixnet::plan_impl::Plan<double, Layers...>;
  static constexpr std::size_t storage = Plan::storage.total;
  alignas(64) double parameters[storage] = {};
  alignas(64) double gradients[storage] = {};
  double x[B][Plan::user_in], targets[B][Plan::user_out];

  Case() {
    for (int b = 0; b < B; ++b) {
      for (int i = 0; i < Plan::user_in; ++i)
        x[b][i] = std::sin(1.7 * (b * Plan::user_in + i) + 0.3) * 2;
      for (int o = 0; o < Plan::user_out; ++o)
        targets[b][o] = std::cos(0.9 * (b * Plan::user_out + o));
    }
    fixnet::plan_impl::for_each_number<Plan>(
        [&](const auto&, int i) { parameters[i] = std::sin(2.3 * i + 0.7) * 0.6; });
  }
  [[gnu::noinline]] double loss() {  // once, however often it is asked
    const Record sink{gradients};
    const Head<Plan, B> head{targets};
    using Call = fixnet::layers_impl::Call<fixnet::StaticIndex<B>>;
    return fixnet::run_impl::TrainingPass<V, Plan, B, Record, Head<Plan, B>, Call>{
        parameters, sink, head, {}}(fixnet::matrix_impl::user_rows(x));
  }
};

template <int B, class... Layers>
void check(double off = 0) {
  using C = Case<B, Layers...>;
  C c;
  const auto loss_at = [&](std::size_t i, double value) {
    const double before = c.parameters[i];
    c.parameters[i] = value;
    const double loss = c.loss();
    c.parameters[i] = before;
    return loss;
  };
  CHECK(std::isfinite(c.loss()));
  const std::vector<double> gradients(c.gradients, c.gradients + C::storage);
  for (std::size_t i = 0; i < C::storage; ++i) {
    const double p = c.parameters[i];
    INFO("parameter " << i << " of " << C::storage << ": " << p << ", " << gradients[i]);
    if (p == 0.0) {
      CHECK(gradients[i] == 0.0);  // padding
      continue;
    }
    // How far the gradient is from a difference of step h, in parts of what is allowed.
    const auto distance = [&](double h) {
      const double near = loss_at(i, p + h) - loss_at(i, p - h);
      const double far = loss_at(i, p + 2 * h) - loss_at(i, p - 2 * h);
      const double expected = (8 * near - far) / (12 * h);
      const double allowed = std::max(off, 1e-6 * std::max(std::abs(expected), 1e-3));
      return std::abs(gradients[i] - expected) / allowed;
    };
    // Where a kink, of a relu, lies within the first step, it does not within the second.
    const double first = distance(1e-4);
    CHECK((first <= 1 || distance(1e-6) <= 1));
  }
}

}  // namespace network_gradients
