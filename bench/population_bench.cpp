// SPDX-License-Identifier: MIT
//
// Populations in ns a network: a step of the tutorial's network with Adam, batch 12, with one learning
// rate and with one for each network; policies on a sample each, and one policy on as many samples.
#include <fixnet/fixnet.hpp>
#include <fixnet/train/population.hpp>
#include <memory>
#include <string>

#include "harness.hpp"

namespace bench {
namespace {

using namespace fixnet;
using Tutorial = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>>;
using Policy = Sequential<Linear<64, 64>, Tanh>;

template <int W>
void add_steps(const std::string& name, bool own_rates) {
  add(name, [own_rates](benchmark::State& bench) {
    using Model = Population<Tutorial, W>;
    using Training = Trainer<Model, BCEWithLogitsLoss, Adam, 12>;
    const auto data = std::make_unique<Tensor<float, 12, 2>>();
    Tensor<float, 12, 1> y{};
    Noise noise;
    for (int b = 0; b < 12; ++b)
      (*data)[b][0] = noise(), (*data)[b][1] = noise(), y[b][0] = b % 2 == 0 ? 0.0F : 1.0F;
    const auto model = std::make_unique<Model>(manual_seed(1));
    const auto start =
        std::make_unique<Training>(*model, BCEWithLogitsLoss{}, Adam{.lr = 0.1}, batch<12>);
    for (int i = 0; own_rates && i < W; ++i) start->rule(i).lr = 0.01 + 1e-4 * i;
    const auto trainer = std::make_unique<Training>(*start);
    int steps = 0;
    // One iteration is one network's step.
    while (bench.KeepRunningBatch(W)) {
      if (steps++ == steps_before_restart) *trainer = *start, steps = 1;
      auto losses = trainer->step(*data, y);
      benchmark::DoNotOptimize(losses);
    }
  });
}

const bool added = [] {
  add_steps<16>("population/2-10-1/16", false);
  add_steps<16>("population/2-10-1/16/own-rates", true);
  add_steps<1024>("population/2-10-1/1024", false);
  add_steps<1024>("population/2-10-1/1024/own-rates", true);
  add("population/64-64-tanh/16-policies", [](benchmark::State& bench) {
    const auto policies = std::make_unique<Population<Policy, 16>>(manual_seed(1));
    const auto x = std::make_unique<Tensor<float, 16, 64>>();
    for (auto _ : bench) {
      auto y = (*policies)(*x);
      benchmark::DoNotOptimize(y);
    }
  });
  add("population/64-64-tanh/16-samples", [](benchmark::State& bench) {
    const auto policy = std::make_unique<Policy>(manual_seed(1));
    const auto x = std::make_unique<Tensor<float, 16, 64>>();
    for (auto _ : bench) {
      auto y = policy->forward(*x);
      benchmark::DoNotOptimize(y);
    }
  });
  return true;
}();

}  // namespace
}  // namespace bench
