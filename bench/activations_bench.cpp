// SPDX-License-Identifier: MIT
//
// Activations over 1024 numbers in the first-level cache, in ns for all of them: each approximate
// layer beside the exact one.
#include <fixnet/fixnet.hpp>
#include <memory>
#include <string>

#include "harness.hpp"

namespace bench {
namespace {

template <class T>
struct Numbers {
  static constexpr int size = 1024;
  alignas(64) T x[size], dy[size], y[size], dx[size];
  Numbers() {
    Noise noise;
    for (int i = 0; i < size; ++i) {
      x[i] = T(4) * static_cast<T>(noise());
      dy[i] = static_cast<T>(noise());
    }
  }
};

template <class L, class T>
__attribute__((noinline)) void forward(Numbers<T>& n) {
  using V = fixnet::simd::Lanes<T>;
  for (int i = 0; i < n.size; i += V::size) L::forward(V::load(n.x + i)).store(n.y + i);
}
template <class L, class T>
__attribute__((noinline)) void backward(Numbers<T>& n) {
  using V = fixnet::simd::Lanes<T>;
  const T* const saved = L::saved == fixnet::Saved::output ? n.y : n.x;
  for (int i = 0; i < n.size; i += V::size) {
    L::backward(V::load(saved + i), V::load(n.dy + i)).store(n.dx + i);
  }
}

template <class L, class T>
void add_layer(const std::string& name, const std::string& contestant) {
  const auto time = [](auto pass) {
    return [pass](benchmark::State& state) {
      const auto numbers = std::make_unique<Numbers<T>>();
      forward<L>(*numbers);
      for (auto _ : state) {
        pass(*numbers);
        benchmark::DoNotOptimize(numbers.get());
        benchmark::ClobberMemory();
      }
    };
  };
  add("activation/" + name + "/forward/" + contestant, time(forward<L, T>));
  add("activation/" + name + "/backward/" + contestant, time(backward<L, T>));
}
template <class Exact, class Approximate>
void add_pair(const std::string& name) {
  add_layer<Exact, float>(name + "/float", "exact");
  add_layer<Approximate, float>(name + "/float", "approximate");
  add_layer<Exact, double>(name + "/double", "exact");
  add_layer<Approximate, double>(name + "/double", "approximate");
}

/// Training steps of C with the one and with the other.
template <class Act>
using Housing64 = fixnet::Sequential<fixnet::Linear<13, 64>, Act, fixnet::Linear<64, 64>, Act,
                                     fixnet::Linear<64, 1>>;
template <class Act>
struct HousingTrainer {
  fixnet::Trainer<Housing64<Act>, fixnet::MSELoss, fixnet::Adam, Housing::batch> trainer;
  explicit HousingTrainer(const Weights&)
      : trainer(Housing64<Act>{fixnet::manual_seed(42)}, fixnet::MSELoss{}, fixnet::Adam{},
                fixnet::batch<Housing::batch>) {}
  float step(const Housing::Inputs& x, const Housing::Targets& y) noexcept {
    return trainer.step(x, y);
  }
};

const bool registered = [] {
  add_pair<fixnet::Tanh, fixnet::ApproximateTanh>("tanh");
  add_pair<fixnet::Sigmoid, fixnet::ApproximateSigmoid>("sigmoid");
  add_pair<fixnet::SiLU, fixnet::ApproximateSiLU>("silu");
  add_pair<fixnet::GELU, fixnet::ApproximateGELU>("gelu");
  const std::string step = "activation/tanh/float/step-housing/";
  add_steps<Housing, HousingTrainer<fixnet::Tanh>>(step + "exact", {});
  add_steps<Housing, HousingTrainer<fixnet::ApproximateTanh>>(step + "approximate", {});
  return true;
}();

}  // namespace
}  // namespace bench
