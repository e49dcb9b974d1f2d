// SPDX-License-Identifier: MIT
#include "roundtrip.hpp"

int main(int argc, char** argv) {
  using F = float;
  return run<Around<F, ReLU>, Around<F, Sigmoid>, Around<F, Tanh>, Around<F, GELU>,
             Around<F, GELUTanh>, Around<F, SiLU>, Around<F, Mish>, Around<F, Softplus>,
             Around<F, ELU>, Around<F, SELU>, Around<F, Hardsigmoid>, Around<F, Hardtanh>,
             Around<F, Identity>, Around<F, LeakyReLU>, Around<F, LogSigmoid>, Around<F, Softsign>>(
      argc, argv);
}
