// SPDX-License-Identifier: MIT
// What went into an amplifier and what came out of it, and the windows that a network learns from.
#pragma once

#include <algorithm>
#include <fixnet/fixnet.hpp>
#include <string>

#include "amplifier.hpp"
#include "wav.hpp"

constexpr int window = 64, warm = 32, batch_size = 16;  // samples, some of which do not count; rows
using Inputs = fixnet::Tensor<float, batch_size, window>;
using Targets = fixnet::Tensor<float, batch_size, window - warm>;

struct Pair {
  Sound in, out;

  bool sound() const { return in.size() == out.size() && in.size() >= 4800; }
  /// What is behind so many samples is the test.
  std::size_t trained() const { return in.size() / 5 * 4; }
  /// Steps of an epoch.
  std::size_t steps() const { return trained() / batch_size / (window - warm); }
  /// Windows from all over the sound, the same ones in amp_in_pytorch.py.
  void draw(std::size_t step, Inputs& x, Targets& y) const {
    for (int r = 0; r < batch_size; ++r) {
      const std::size_t row = step * batch_size + static_cast<std::size_t>(r);
      const std::size_t t = row * 48271 % (trained() - window);
      std::copy_n(&in[t], window, x[r]);
      std::copy_n(&out[t + warm], window - warm, y[r]);
    }
  }
  /// What is wrong in the test: its share of the power.
  double error(const Sound& played) const {
    double wrong = 0, power = 0;
    for (std::size_t t = trained(); t < played.size(); ++t) {
      const double off = static_cast<double>(played[t]) - static_cast<double>(out[t]);
      wrong += off * off, power += static_cast<double>(out[t]) * static_cast<double>(out[t]);
    }
    return wrong / power;
  }
};

/// Two seconds of a distortion that has a memory.
inline Pair generated() {
  Pair pair;
  Amplifier amplifier;
  for (int t = 0; t < 96000; ++t) {
    pair.in.push_back(guitar(t));
    pair.out.push_back(amplifier(pair.in.back()));
  }
  return pair;
}
