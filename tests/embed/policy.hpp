// SPDX-License-Identifier: MIT
// A program's own struct that holds a network: its name does not tell the instruction set.
#pragma once

#include <fixnet/fixnet.hpp>

struct Policy {
  fixnet::Sequential<fixnet::Linear<5, 9>, fixnet::Tanh, fixnet::Linear<9, 3>> net;
};

float ask(const Policy& policy);
