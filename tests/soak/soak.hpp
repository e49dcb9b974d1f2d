// SPDX-License-Identifier: MIT
//
// A network in training, step for step beside the oracle: outputs, inference, loss, gradients and updated parameters
// agree to the rounding of its numbers; the fused step and the explicit loop to the bit.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fixnet/fixnet.hpp>
#include <random>

#include "oracle.hpp"

namespace soak {

using namespace fixnet;

inline int failures = 0;
inline long long steps = 0, numbers = 0, near_kinks = 0;

/// Says once a network what disagrees.
struct Judge {
  const char* network;
  unsigned seed;
  bool failed = false;
  void fail(int step, const char* what, std::size_t i, double is, double should) {
    if (failed) return;
    failed = true;
    ++failures;
    std::printf("FAIL %s, seed %u, step %d: %s %zu is %.17g, should be %.17g\n", network, seed,
                step, what, i, is, should);
  }
  /// Each within `tolerance` of the largest of the references, and of 1 for `least` = 1.
  template <class Given>
  void near(int step, const char* what, const Given& given, const Numbers& reference,
            double tolerance, double least) {
    double largest = least;
    for (const double r : reference) largest = std::max(largest, std::abs(r));
    for (std::size_t i = 0; i < reference.size(); ++i) {
      ++numbers;
      const double x = static_cast<double>(given[i]);
      if (!(std::abs(x - reference[i]) <= tolerance * largest))
        fail(step, what, i, x, reference[i]);
    }
  }
};

template <class Values>
Numbers listed(Values& values) {
  Numbers all;
  for_each_parameter(values, [&](auto& x) { all.push_back(static_cast<double>(x)); });
  return all;
}

template <class Net, int B, class Loss, class Optimizing>
void check(const char* network, unsigned seed, int count, Loss criterion, Optimizing rule,
           Layers all, const char* loss, Rule oracle_rule) {
  using T = typename Net::scalar;
  constexpr bool classes = std::is_same_v<Loss, CrossEntropyLoss>;
  constexpr bool floats = sizeof(T) == 4;
  constexpr double epsilon = std::numeric_limits<T>::epsilon();
  Judge judge{network, seed};
  ChainLayer oracle(std::move(all), false);
  std::mt19937 random(seed);
  const auto uniform = [&](double low, double high) {
    return low + (high - low) * static_cast<double>(random() >> 8) * 0x1p-24;
  };

  Trainer trainer{Net{manual_seed(seed)}, criterion, rule, batch<B>};
  Net twin = trainer.model();
  Optimizer optimizer{twin, rule};
  Tape<Net, B> tape;
  Gradients<Net> gradients;
  double largest_gradient = 0;
  if (std::getenv("FIXNET_SOAK_FAULT") != nullptr) oracle_rule.lr *= 1.01;  // does it notice?
  for (int step = 0; step < count && !judge.failed; ++step, ++steps) {
    const int rows = step % 2 == 0 ? B : 1 + static_cast<int>(random() % B);
    Tensor<T, B, Net::in> x;
    std::conditional_t<classes, Tensor<int, B>, Tensor<T, B, Net::out>> y;
    std::vector<Numbers> targets(B);
    for (int b = 0; b < B; ++b) {
      for (int i = 0; i < Net::in; ++i) x[b][i] = static_cast<T>(uniform(-2, 2));
      if constexpr (classes) {
        y[b] = static_cast<int>(random() % Net::out);
        targets[static_cast<std::size_t>(b)] = {static_cast<double>(y[b])};
      } else {
        const bool chance = std::string(loss).find("BCE") == 0;
        for (int i = 0; i < Net::out; ++i) {
          y[b][i] =
              static_cast<T>(chance ? static_cast<double>(random() % 3) / 2 : uniform(-1.5, 1.5));
          targets[static_cast<std::size_t>(b)].push_back(static_cast<double>(y[b][i]));
        }
      }
    }

    // The oracle, from the parameters at hand.
    Numbers parameters = listed(trainer.model());
    std::size_t at = 0;
    oracle.each([&](Layer& layer) {
      for (double& w : layer.weights) w = at < parameters.size() ? parameters[at++] : std::nan("");
      layer.gradient.assign(layer.gradient.size(), 0);
    });
    if (at != parameters.size())
      return judge.fail(step, "parameters", at, double(at), double(parameters.size()));
    nearest_kink = 1;
    Numbers outputs;
    double mean = 0;
    for (int b = 0; b < rows; ++b) {
      Numbers row, dy;
      for (int i = 0; i < Net::in; ++i) row.push_back(static_cast<double>(x[b][i]));
      const Numbers out = oracle.forward(row);
      mean += loss_of_row(loss, out, targets[static_cast<std::size_t>(b)], dy) / rows;
      for (double& d : dy) d /= rows;
      oracle.backward(row, dy);
      outputs.insert(outputs.end(), out.begin(), out.end());
    }
    Numbers slopes;
    oracle.each([&](Layer& layer) {
      slopes.insert(slopes.end(), layer.gradient.begin(), layer.gradient.end());
    });

    // The explicit loop.
    const auto seen = twin.forward(x, tape, rows);
    Numbers given;
    for (int b = 0; b < rows; ++b) {
      for (int i = 0; i < Net::out; ++i) given.push_back(static_cast<double>(seen.values()[b][i]));
    }
    const auto result = criterion(seen, y, rows);
    gradients.zero();
    twin.backward(tape, result.gradient, gradients);
    const Numbers slope = listed(gradients);
    if (!(std::abs(mean) < 1e4)) return;  // it diverges: nothing is learnt from there on
    constexpr double wide = floats ? 2e-4 : 1e-10;
    judge.near(step, "output", given, outputs, wide, 1);
    judge.near(step, "loss", Numbers{static_cast<double>(result.value)}, {mean}, wide, 1);
    if (nearest_kink > (floats ? 1e-4 : 1e-10)) {
      judge.near(step, "gradient", slope, slopes, floats ? 2e-3 : 1e-9, floats ? 1e-2 : 1e-3);
    } else {
      ++near_kinks;
    }

    // Inference of the batch and of one sample.
    const auto batch_outputs = twin(x);
    const auto one = twin(x[0]);
    for (int i = 0; i < rows * Net::out; ++i) {
      const std::size_t k = static_cast<std::size_t>(i);
      const double is = static_cast<double>(batch_outputs[i / Net::out][i % Net::out]);
      if (!(std::abs(is - outputs[k]) <= wide * std::max(1.0, std::abs(outputs[k])))) {
        judge.fail(step, "output of inference", k, is, outputs[k]);
      }
    }
    for (int i = 0; i < Net::out; ++i) {
      const std::size_t k = static_cast<std::size_t>(i);
      if (!(std::abs(static_cast<double>(one[i]) - outputs[k]) <=
            wide * std::max(1.0, std::abs(outputs[k])))) {
        judge.fail(step, "output of one sample", k, static_cast<double>(one[i]), outputs[k]);
      }
    }

    // The update, of the library's own gradients.
    for (const double g : slope) largest_gradient = std::max(largest_gradient, std::abs(g));
    oracle_rule.step(parameters, slope);
    optimizer.step(twin, gradients);
    const T fused = trainer.step(x, y, rows);
    if (std::memcmp(&fused, &result.value, sizeof fused) != 0)
      judge.fail(step, "fused loss", 0, double(fused), double(result.value));
    const Numbers after = listed(trainer.model()), explicitly = listed(twin);
    const double unit = oracle_rule.lr * std::max(1.0, largest_gradient) * (floats ? 1e-4 : 1e-9);
    for (std::size_t i = 0; i < after.size(); ++i) {
      ++numbers;
      if (std::memcmp(&after[i], &explicitly[i], sizeof after[i]) != 0) {
        judge.fail(step, "parameter of the fused step", i, after[i], explicitly[i]);
      }
      if (!(std::abs(after[i] - parameters[i]) <= unit + 4 * epsilon * std::abs(parameters[i]))) {
        judge.fail(step, "parameter", i, after[i], parameters[i]);
      }
    }
  }
}

inline int finish() {
  std::printf(
      "soak: %lld steps, %lld numbers compared, %lld steps too near a kink for gradients, %d "
      "failures\n",
      steps, numbers, near_kinks, failures);
  return failures == 0 ? 0 : 1;
}

}  // namespace soak
