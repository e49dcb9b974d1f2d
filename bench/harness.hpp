// SPDX-License-Identifier: MIT
//
// How contestants are timed: a step or an inference is a real call for all of them, and its result
// is used each time.
#pragma once

#include <benchmark/benchmark.h>

#include <memory>
#include <string>

#include "problem.hpp"

namespace bench {

/// Makes the compiler believe that somebody reads the value, in a register where it has one.
inline void consume(float value) {
#if defined(__SSE2__)
  asm volatile("" : : "x"(value));
#else
  benchmark::DoNotOptimize(value);
#endif
}

template <class Trainer, class X, class Y>
__attribute__((noinline)) float step(Trainer& trainer, const X& x, const Y& y) {
  return trainer.step(x, y);
}
template <class Model, class X, class Y>
__attribute__((noinline)) void forward(const Model& model, const X& x, Y& y) {
  model.forward(x, y);
}

template <class P, class Trainer>
void time_steps(benchmark::State& state, const Weights& weights) {
  const auto data = std::make_unique<Data<P>>(make_data<P>());
  const auto start = std::make_unique<Trainer>(weights);
  const auto trainer = std::make_unique<Trainer>(weights);
  int steps = 0;
  for (auto _ : state) {
    if (steps++ == steps_before_restart) {
      *trainer = *start;
      steps = 1;
    }
    consume(step(*trainer, data->x, data->y));
  }
}

/// Each sample needs the result of the one before.
template <class P, class Model>
void time_chained(benchmark::State& state, const Weights& weights) {
  const auto model = std::make_unique<Model>(weights);
  float x[P::in] = {}, y[P::out] = {};
  for (auto _ : state) {
    forward(*model, x, y);
    x[0] = y[0];
  }
  consume(y[0]);
}

/// Samples that have nothing to do with each other.
template <class P, class Model>
void time_independent(benchmark::State& state, const Weights& weights) {
  constexpr unsigned count = 64;
  const auto model = std::make_unique<Model>(weights);
  float x[count][P::in], y[P::out] = {};
  Noise noise;
  for (auto& row : x) {
    for (float& value : row) value = noise();
  }
  unsigned i = 0;
  for (auto _ : state) {
    forward(*model, x[i++ % count], y);
    consume(y[0]);
  }
}

template <class P, class Model>
void time_rows(benchmark::State& state, const Weights& weights) {
  const auto data = std::make_unique<Data<P>>(make_data<P>());
  const auto model = std::make_unique<Model>(weights);
  const auto y = std::make_unique<typename P::Outputs[]>(1);
  for (auto _ : state) {
    forward(*model, data->x, y[0]);
    consume(y[0][0][0]);
  }
}

/// What a case has to do at least, so that reports can set it against the machine's limits:
/// floating point operations of its products, and bytes of parameters (and moments) read and
/// written.
struct Work {
  double flops = 0.0, bytes = 0.0;
};
inline auto rate(double per_iteration) {
  return benchmark::Counter(per_iteration, benchmark::Counter::kIsIterationInvariantRate);
}

template <class F>
void add(const std::string& name, const F& run, Work work = {}) {
  benchmark::RegisterBenchmark(name.c_str(), [run, work](benchmark::State& state) {
    run(state);
    if (work.flops > 0.0) state.counters["FLOPS"] = rate(work.flops);
    if (work.bytes > 0.0) state.counters["BYTES"] = rate(work.bytes);
  });
}

template <class P, class Trainer>
void add_steps(const std::string& name, const Weights& weights, Work work = {}) {
  add(
      name, [weights](benchmark::State& state) { time_steps<P, Trainer>(state, weights); }, work);
}

}  // namespace bench
