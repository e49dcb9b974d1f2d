// SPDX-License-Identifier: MIT
// A network that PyTorch trained (train_in_pytorch.py), as a constant of the program: no file is
// read and nothing is allocated. The compiler has checked that it computes what PyTorch's does.
#include <cstdio>
#include <cstdlib>

#include "soccer_model.hpp"

static_assert(fixnet::architecture<soccer::Net>() == "Linear(2,10) ReLU Linear(10,1) Sigmoid");

int main(int count, char** arguments) {
  const float scored = count > 2 ? std::strtof(arguments[1], nullptr) : 2.2f;
  const float conceded = count > 2 ? std::strtof(arguments[2], nullptr) : 0.9f;
  const float p = soccer::net({scored, conceded})[0];
  std::printf("%g goals, %g conceded: P(win) %.6f\n", static_cast<double>(scored),
              static_cast<double>(conceded), static_cast<double>(p));
}
