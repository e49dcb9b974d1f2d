// SPDX-License-Identifier: MIT
//
// A long training: three quarters of the inputs become 0 for good after ten steps, so the gradients
// of their weights stay 0 and Adam's moments decay, in IEEE arithmetic into denormal numbers that
// some processors take a hundred cycles for. "fresh" is timed at that moment, "aged" 2000 steps
// later; whole steps and updates alone. -guard: within FlushToZero, which others may need.
#include <optional>

#include "harness.hpp"
#include "peers/eigen.hpp"
#include "peers/ours.hpp"
#include "peers/plain.hpp"

namespace bench {
namespace {

constexpr int steps_before_silence = 10;
constexpr int silent_steps = 2000;
constexpr bool falls_silent(int i) { return i % 4 != 0; }

/// A training of P, once with all inputs and then in silence.
template <class P, class Trainer>
class Training {
 public:
  explicit Training(const Weights& weights) : trainer_(weights) {}
  void age(int steps) {
    while (steps-- > 0) step();
  }
  __attribute__((noinline)) void step() {
    if (taken_++ == steps_before_silence) {
      for (auto& row : data_.x) {
        for (int i = 0; i < P::in; ++i) row[i] = falls_silent(i) ? 0.0f : row[i];
      }
    }
    consume(trainer_.step(data_.x, data_.y));
  }

 private:
  Trainer trainer_;
  Data<P> data_ = make_data<P>();
  int taken_ = 0;
};

/// The explicit loop's update of one layer's worth of weights from given gradients.
class OurUpdate {
 public:
  explicit OurUpdate(const Weights&) : optimizer_(net_, fixnet::Adam{}) {
    Noise noise;
    for (int i = 0; i < size; ++i) gradients_.storage()[i] = noise();
  }
  void age(int steps) {
    while (steps-- > 0) step();
  }
  __attribute__((noinline)) void step() {
    if (taken_++ == steps_before_silence) {
      for (int i = 0; i < size; ++i) {
        if (falls_silent(i)) gradients_.storage()[i] = 0.0f;
      }
    }
    optimizer_.step(net_, gradients_);
  }

 private:
  using Net = fixnet::Sequential<fixnet::Linear<784, 128, false>>;
  static constexpr int size = Net::Plan::storage.total;
  Net net_{fixnet::manual_seed(42)};
  fixnet::Optimizer<Net, fixnet::Adam> optimizer_;
  fixnet::Gradients<Net> gradients_;
  int taken_ = 0;
};

/// The same by the plain loop.
class PlainUpdate {
 public:
  explicit PlainUpdate(const Weights&) {
    Noise noise;
    for (float& g : g_) g = noise();
  }
  void age(int steps) {
    while (steps-- > 0) step();
  }
  __attribute__((noinline)) void step() {
    if (taken_++ == steps_before_silence) {
      for (std::size_t i = 0; i < g_.size(); ++i) {
        if (falls_silent(static_cast<int>(i))) g_[i] = 0.0f;
      }
    }
    update_(p_.data(), m_.data(), v_.data(), g_.data());
  }

 private:
  static constexpr std::size_t size = 784 * 128;
  alignas(64) std::array<float, size> p_{}, m_{}, v_{}, g_{};
  plain::Adam<size> update_{1e-3f, 1.0f, 1e-8f};
  int taken_ = 0;
};

/// The state at an age, made once: repetitions start from copies of it.
template <class T, int Age>
T& state_at(const Weights& weights) {
  static const std::unique_ptr<T> state = [&] {
    auto made = std::make_unique<T>(weights);
    made->age(steps_before_silence + Age);
    return made;
  }();
  return *state;
}

template <class T, int Age, bool Guard>
void time_state(benchmark::State& state, const Weights& weights) {
  T& start = state_at<T, Age>(weights);
  const auto now = std::make_unique<T>(weights);
  *now = start;
  std::optional<fixnet::FlushToZero> guard;
  if constexpr (Guard) guard.emplace();
  int steps = 0;
  for (auto _ : state) {
    if (steps++ == steps_before_restart) {
      *now = start;
      steps = 1;
    }
    now->step();
  }
}

template <class T>
void add_long(const std::string& name, const std::string& who, const Weights& weights) {
  const auto add_one = [&](const char* age, const std::string& contestant, auto timed) {
    add(name + age + contestant,
        [weights, timed](benchmark::State& state) { timed(state, weights); });
  };
  add_one("/fresh/", who, time_state<T, 0, false>);
  add_one("/aged/", who, time_state<T, silent_steps, false>);
  add_one("/aged/", who + "-guard", time_state<T, silent_steps, true>);
}

const bool registered = [] {
  const std::string step = "long/digits/float/B64";
  const Weights weights = ours::initial_weights<Digits>();
  add_long<Training<Digits, ours::Trainer<Digits>>>(step, "ours", weights);
  add_long<Training<Digits, plain::Trainer<Digits>>>(step, "plain", weights);
#ifdef FIXNET_BENCH_HAS_EIGEN
  add_long<Training<Digits, eigen::Trainer<Digits>>>(step, "eigen", weights);
#endif
  add_long<OurUpdate>("long/update784x128/float", "ours", {});
  add_long<PlainUpdate>("long/update784x128/float", "plain", {});
  return true;
}();

}  // namespace
}  // namespace bench
