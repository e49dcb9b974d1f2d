// SPDX-License-Identifier: MIT
// One struct, made, trained, taped and asked by files for different instruction sets: every one reads
// what the others wrote, and computes what a file alone computes.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <iterator>

#include "shared.hpp"

namespace {
float x[7][5], y[7][3];
alignas(128) unsigned char mixed_memory[1 << 16], alone_memory[1 << 16];

void expect(bool holds, const char* what, const Worker& a, const Worker& b) {
  if (holds) return;
  std::printf("%s: %s and %s\n", what, a.name, b.name);
  std::exit(1);
}

bool close(float a, float b) { return std::fabs(a - b) <= 1e-4f * (1 + std::fabs(a)); }

// Worker a makes, both train in turn; b alone does all that again.
void compare(const Worker& a, const Worker& b) {
  expect(a.size == b.size && a.alignment == b.alignment && a.last == b.last, "layouts differ", a,
         b);
  expect(a.size <= sizeof mixed_memory && a.alignment <= 128, "no room", a, b);
  a.make(mixed_memory);
  b.make(alone_memory);
  Policy& mixed = *reinterpret_cast<Policy*>(mixed_memory);
  Policy& alone = *reinterpret_cast<Policy*>(alone_memory);
  for (int step = 0; step < 40; ++step) {
    const float loss = (step % 3 == 0 ? a : b).train(mixed, x, y);
    expect(close(b.train(alone, x, y), loss), "losses differ", a, b);
  }
  for (int i = 0; i < Policy::Net::parameter_count; ++i) {
    expect(a.parameter(mixed, i) == b.parameter(mixed, i), "parameters differ", a, b);
    expect(close(b.parameter(alone, i), b.parameter(mixed, i)), "training differs", a, b);
  }
  for (const auto& row : x) {
    float by_a[5], by_b[5];
    a.infer(mixed, row, by_a);
    b.infer(mixed, row, by_b);
    for (int i = 0; i < 5; ++i) expect(close(by_a[i], by_b[i]), "outputs differ", a, b);
  }
  const auto& four = reinterpret_cast<const float(&)[4][5]>(x);
  const auto& dy = reinterpret_cast<const float(&)[4][3]>(y);
  a.tape(mixed, four);
  const float norm = b.gradient(mixed, dy);
  b.tape(alone, four);
  expect(norm > 0 && close(b.gradient(alone, dy), norm), "gradients differ", a, b);
}
}  // namespace

int main() {
  for (int b = 0; b < 7; ++b) {
    for (int i = 0; i < 5; ++i) x[b][i] = std::sin(static_cast<float>(5 * b + i));
    for (int i = 0; i < 3; ++i) y[b][i] = x[b][i] * x[b][i + 1];
  }
  const Worker* workers[4] = {&baseline, &plain};
  int count = 2;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) workers[count++] = &avx2;
  if (__builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") && count == 3)
    workers[count++] = &avx512;
  for (int i = 0; i < count; ++i) {
    for (int j = 0; j < count; ++j) compare(*workers[i], *workers[j]);
  }
  std::printf("%d workers share a struct\n", count);
}
