// SPDX-License-Identifier: MIT
//
// What is measured, free of any library: every contestant solves a Problem from the same weights on
// the same data.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace bench {

enum class Hidden { relu, tanh };
enum class Criterion { bce, mse, cross_entropy };  // bce: of a sigmoid of the last layer

/// Dense layers of these widths with an activation between them, trained by Adam in float.
template <int Batch, Hidden H, Criterion C, int... Widths>
struct Problem {
  static constexpr int batch = Batch;
  static constexpr Hidden hidden = H;
  static constexpr Criterion criterion = C;
  static constexpr std::array<int, sizeof...(Widths)> widths{Widths...};
  static constexpr int layers = static_cast<int>(sizeof...(Widths)) - 1;
  static constexpr int in = widths.front();
  static constexpr int out = widths.back();
  static constexpr int width(int i) { return widths[static_cast<std::size_t>(i)]; }
  using Inputs = float[batch][in];
  using Targets = std::conditional_t<C == Criterion::cross_entropy, int[batch], float[batch][out]>;
  using Outputs = float[batch][out];
};

using Soccer = Problem<12, Hidden::relu, Criterion::bce, 2, 10, 1>;
using Housing = Problem<32, Hidden::tanh, Criterion::mse, 13, 64, 64, 1>;
using Digits = Problem<64, Hidden::relu, Criterion::cross_entropy, 784, 128, 10>;

using Soccer16 = Problem<16, Hidden::relu, Criterion::bce, 2, 10, 1>;
template <int N>
using DenseLayer = Problem<1, Hidden::relu, Criterion::mse, N, N>;
using Square = Problem<256, Hidden::relu, Criterion::mse, 64, 64, 64, 64>;

/// Adam's learning rate, one for all problems; everything else is PyTorch's default.
template <class P>
inline constexpr double learning_rate = 1e-3;
template <>
inline constexpr double learning_rate<Soccer> = 0.1;

/// The parameters of one layer as PyTorch orders them: weight [out][in], bias [out].
struct Dense {
  int in = 0, out = 0;
  std::vector<float> weight, bias;
};
using Weights = std::vector<Dense>;

/// Steps after which a timed training starts again, so that all time the same numbers: a training
/// that runs for millions of steps ends in gradients of zero and moments that are denormal.
inline constexpr int steps_before_restart = 50;

/// Numbers in [-1, 1) that are the same everywhere.
class Noise {
 public:
  float operator()() {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<float>(static_cast<std::int32_t>(state_ >> 32)) * 0x1p-31f;
  }

 private:
  std::uint64_t state_ = 42;
};

template <class P>
struct Data {
  typename P::Inputs x;
  typename P::Targets y;
};

template <class P>
Data<P> make_data() {
  Data<P> data;
  Noise noise;
  for (int b = 0; b < P::batch; ++b) {
    float sum = 0.0f;
    for (float& value : data.x[b]) sum += value = noise();
    if constexpr (P::criterion == Criterion::cross_entropy) {
      data.y[b] = static_cast<int>((noise() + 1.0f) * 0.5f * static_cast<float>(P::out));
    } else {
      for (float& value : data.y[b]) value = sum * 0.25f + 0.1f * noise();
    }
  }
  return data;
}

template <>
inline Data<Soccer> make_data<Soccer>() {
  return {{{3.0f, 0.5f},
           {1.0f, 1.0f},
           {0.5f, 2.0f},
           {2.0f, 1.5f},
           {3.5f, 3.0f},
           {2.0f, 2.5f},
           {1.5f, 1.0f},
           {0.5f, 0.5f},
           {2.5f, 0.8f},
           {2.1f, 2.0f},
           {1.2f, 0.5f},
           {0.7f, 1.5f}},
          {{1}, {0}, {0}, {1}, {1}, {0}, {1}, {0}, {1}, {0}, {1}, {0}}};
}

/// Multiply-adds of the three products of each layer (the first needs no gradient of its input).
template <class P>
constexpr double step_flops() {
  double sum = 0.0;
  for (int i = 0; i < P::layers; ++i) {
    sum += (i > 0 ? 6.0 : 4.0) * P::batch * P::width(i) * P::width(i + 1);
  }
  return sum;
}

/// Multiply-adds of the dense layers forward.
template <class P>
constexpr double forward_flops(int samples) {
  double sum = 0.0;
  for (int i = 0; i < P::layers; ++i) sum += 2.0 * P::width(i) * P::width(i + 1);
  return sum * samples;
}

/// Bytes of the parameters in float.
template <class P>
constexpr double parameter_bytes() {
  double sum = 0.0;
  for (int i = 0; i < P::layers; ++i) sum += 4.0 * (P::width(i) + 1) * P::width(i + 1);
  return sum;
}

}  // namespace bench
