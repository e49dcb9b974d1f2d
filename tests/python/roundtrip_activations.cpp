// SPDX-License-Identifier: MIT
#include "roundtrip.hpp"

int main(int argc, char** argv) {
  using F = float;
  return run<Within<F, ReLU>, Within<F, Sigmoid>, Within<F, Tanh>, Within<F, GELU>,
             Within<F, GELUTanh>, Within<F, SiLU>, Within<F, Mish>, Within<F, Softplus>,
             Within<F, ELU>, Within<F, SELU>, Within<F, Hardsigmoid>, Within<F, Hardtanh>,
             Within<F, Identity>, Within<F, LeakyReLU>, Within<F, LogSigmoid>, Within<F, Softsign>,
             Within<F, Hardswish>, Within<F, CELU>, Within<F, Tanhshrink>, Within<F, Softshrink>,
             Within<F, Hardshrink>, Within<F, Threshold<std::ratio<-1, 2>, std::ratio<1, 4>>>>(
      argc, argv);
}
