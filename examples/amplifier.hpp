// SPDX-License-Identifier: MIT
// What amp.cpp and stream.cpp learn.
#pragma once

#include <cmath>

/// A soft limiter behind a filter, which remembers.
struct Amplifier {
  float charge = 0;
  float operator()(float x) {
    charge = 0.8F * charge + 0.2F * x;
    return std::tanh(4 * (x - 0.6F * charge)) * 0.7F;
  }
};
/// A guitar of sorts, t in samples of 48 kHz.
inline float guitar(int t) {
  const float s = static_cast<float>(t) / 48000;
  return 0.5F * std::sin(6000 * s + 3 * std::sin(90 * s)) * std::sin(41 * s);
}
