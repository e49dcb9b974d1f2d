// SPDX-License-Identifier: MIT
#include "roundtrip.hpp"

using Nested = Sequential<Linear<5, 8>, Sequential<ReLU, Sequential<Linear<8, 7>, LayerNorm<7>>>,
                          Linear<7, 3>>;

using Skips = Sequential<
    Linear<5, 8>, Residual<Linear<8, 17>, BatchNorm1d<17>, SiLU, Linear<17, 8>>,
    Parallel<Branch<Linear<8, 4>, Tanh>, Branch<Identity>, Branch<Residual<Linear<8, 8>>>>,
    Sum<Branch<Linear<20, 3>>, Branch<LayerNorm<20>, Sequential<Linear<20, 3>, ReLU>>>>;
using TwoHeads = Network<double, Linear<5, 8>, Tanh,
                         Heads<Branch<Linear<8, 3>, Softmax>, Sequential<Linear<8, 1>>>>;

using Forecast = Network<double, Sequence<5, 1>, LSTM<1, 4>, GRU<4, 3>, LastStep, Linear<3, 3>>;
using Filter = Sequential<Signal<1, 5>, Conv1d<1, 3, 2, Padding::causal, 2>, Tanh, Conv1d<3, 2, 3>,
                          Flatten, Linear<6, 3>>;
using Pools = Network<double, Signal<1, 5>, Conv1d<1, 6, 2>, GLU<6>, AvgPool1d<2, 1, 1>,
                      ConvTranspose1d<3, 4, 3, ConvTranspose1dOptions{.stride = 2, .padding = 1}>,
                      GatedTanh<4>, MaxPool1d<3, 2, 1>, AdaptiveAvgPool1d<4>, AdaptiveMaxPool1d<3>,
                      Flatten, Linear<6, 3>>;
using ResetsBefore = Network<double, Sequence<5, 1>, ResetBeforeGRU<1, 4>,
                             ResetBeforeGRU<4, 3, Nonlinearity::relu>, LastStep>;
using Interacting =
    Network<double, Linear<5, 8>, Bilinear<5, 3, 17>, Tanh, Bilinear<9, 8, 3, false>>;
using Strided =
    Network<double, Signal<1, 5>,
            Conv1d<1, 4, 2, Conv1dOptions{.stride = 2, .padding = Padding{1}}>,
            Conv1d<4, 6, 3, Conv1dOptions{.padding = Padding{1}, .groups = 2, .bias = false}>,
            Flatten, Linear<18, 3>>;

int main(int argc, char** argv) {
  using F = float;
  using D = double;
  return run<Within<F, PReLU>, Within<F, PReLUWith<17>>, Within<F, Softmax>, Within<F, LogSoftmax>,
             Within<F, ELUWith<std::ratio<1, 3>>>,
             Within<F, HardtanhWith<std::ratio<-1, 4>, std::ratio<6>>>,
             Within<F, SoftplusWith<std::ratio<5, 2>, std::ratio<3>>>,
             Within<F, LeakyReLUWith<std::ratio<-1, 7>>>, Before<F, Sigmoid>, Before<F, LogSoftmax>,
             Within<F, LayerNorm<17>>, Within<F, LayerNormWith<17, std::ratio<1, 3>>>,
             Within<D, LayerNorm<17>>, Within<F, BatchNorm1d<17>>, Before<F, BatchNorm1d<3>>,
             Within<D, BatchNorm1dWith<17, std::ratio<1, 1000>, std::ratio<1, 4>>>, Nested, Skips,
             TwoHeads, Forecast, Filter, Strided, Pools, ResetsBefore, Interacting,
             Within<F, Dropout<std::ratio<1, 3>>>, Before<F, AlphaDropout<>>, Deep<F>, Deep<D>,
             Within<D, GELU>, Before<D, LogSoftmax>>(argc, argv);
}
