// SPDX-License-Identifier: MIT
#include "roundtrip.hpp"

using Nested = Sequential<Linear<5, 8>, Sequential<ReLU, Sequential<Linear<8, 7>, LayerNorm<7>>>,
                          Linear<7, 3>>;

int main(int argc, char** argv) {
  using F = float;
  using D = double;
  return run<Around<F, PReLU>, Around<F, PReLUWith<17>>, Around<F, Softmax>, Around<F, LogSoftmax>,
             Around<F, ELUWith<std::ratio<1, 3>>>,
             Around<F, HardtanhWith<std::ratio<-1, 4>, std::ratio<6>>>,
             Around<F, SoftplusWith<std::ratio<5, 2>, std::ratio<3>>>,
             Around<F, LeakyReLUWith<std::ratio<-1, 7>>>, Before<F, Sigmoid>, Before<F, LogSoftmax>,
             Around<F, LayerNorm<17>>, Around<F, LayerNormWith<17, std::ratio<1, 3>>>,
             Around<D, LayerNorm<17>>, Around<F, BatchNorm1d<17>>, Before<F, BatchNorm1d<3>>,
             Around<D, BatchNorm1dWith<17, std::ratio<1, 1000>, std::ratio<1, 4>>>, Nested,
             Around<F, Dropout<std::ratio<1, 3>>>, Before<F, AlphaDropout<>>, Deep<F>, Deep<D>,
             Around<D, GELU>, Before<D, LogSoftmax>>(argc, argv);
}
