// SPDX-License-Identifier: MIT
// One program for all x86-64 processors: model.cpp is in it once for each instruction set, and the
// processor chooses as the program starts. This file is compiled for the oldest processor.
#include <cstdio>

#include "model.hpp"

namespace {
const Model& best_model() {
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512vl"))
    return model_avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
      __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2"))
    return model_avx2;
  return model_sse2;
}
}  // namespace

int main() {
  const Model& model = best_model();
  std::printf("computes with %s\n", model.processor);
  const float x[4][2] = {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, y[4][1] = {{0}, {1}, {1}, {0}};
  float loss = 1;
  for (int step = 0; step < 500; ++step) loss = model.train(x, y);
  for (const auto& row : x) std::printf("%g xor %g: %.3f\n", row[0], row[1], model.infer(row));
  return loss < 0.1f ? 0 : 1;
}
