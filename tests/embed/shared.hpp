// SPDX-License-Identifier: MIT
// A program's own struct that holds a network, shared by files for different instruction sets, and
// what each of these files offers. The struct is an aggregate of trivially copyable parts: it has
// no inline function of its own, of which the linker would keep one for all processors.
#pragma once

#include <fixnet/fixnet.hpp>

struct Policy {
  using Net = fixnet::Sequential<fixnet::Linear<5, 9>, fixnet::Tanh, fixnet::Linear<9, 33>,
                                 fixnet::PReLU, fixnet::Linear<33, 3>>;
  using Trainer = decltype(fixnet::Trainer{Net{}, fixnet::MSELoss{}, fixnet::Adam{},
                                           fixnet::batch<7>, fixnet::RollBackBadSteps{}});
  Trainer trainer;
  fixnet::Network<double, fixnet::Linear<5, 3>, fixnet::GELU, fixnet::Linear<3, 2>> second;
  fixnet::Tape<Net, 4> tape;
  int last;  // where the struct ends
};

struct Worker {
  const char* name;
  std::size_t size, alignment, last;
  void (*make)(void* memory);
  float (*train)(Policy& policy, const float (&x)[7][5], const float (&y)[7][3]);
  void (*infer)(const Policy& policy, const float (&x)[5], float (&y)[5]);
  void (*tape)(Policy& policy, const float (&x)[4][5]);
  float (*gradient)(Policy& policy, const float (&y)[4][3]);
  float (*parameter)(const Policy& policy, int i);
};

extern const Worker baseline, avx2, avx512, plain;
