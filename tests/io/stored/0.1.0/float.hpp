// Made by fixnet-import from float.safetensors: do not edit.
//
//   Linear(3,5) PReLU(5) LeakyReLU(0.01) Linear(5,4,bias=false) Hardtanh(-2.5,6) ELU(1/3) PReLU(1) Softplus(2,20) Linear(4,4) GELU GELUTanh Hardsigmoid Linear(4,4) Identity LogSigmoid Mish Linear(4,4) ReLU SELU SiLU Softsign Linear(4,4) Tanh Sigmoid ApproximateTanh ApproximateSigmoid ApproximateSiLU ApproximateGELU ELU(1) Hardtanh(-1,1) Softplus(1,20) Linear(4,3) LogSoftmax Softmax
// clang-format off
#pragma once

#include <fixnet/io/standardization.hpp>
#include <fixnet/layers/approximate_gelu.hpp>
#include <fixnet/layers/approximate_sigmoid.hpp>
#include <fixnet/layers/approximate_silu.hpp>
#include <fixnet/layers/approximate_tanh.hpp>
#include <fixnet/layers/elu.hpp>
#include <fixnet/layers/gelu.hpp>
#include <fixnet/layers/gelu_tanh.hpp>
#include <fixnet/layers/hardsigmoid.hpp>
#include <fixnet/layers/hardtanh.hpp>
#include <fixnet/layers/identity.hpp>
#include <fixnet/layers/leaky_relu.hpp>
#include <fixnet/layers/linear.hpp>
#include <fixnet/layers/log_sigmoid.hpp>
#include <fixnet/layers/log_softmax.hpp>
#include <fixnet/layers/mish.hpp>
#include <fixnet/layers/prelu.hpp>
#include <fixnet/layers/relu.hpp>
#include <fixnet/layers/selu.hpp>
#include <fixnet/layers/sigmoid.hpp>
#include <fixnet/layers/silu.hpp>
#include <fixnet/layers/softmax.hpp>
#include <fixnet/layers/softplus.hpp>
#include <fixnet/layers/softsign.hpp>
#include <fixnet/layers/tanh.hpp>
#include <fixnet/network/network.hpp>
#include <fixnet/plan/names.hpp>

namespace stored_float {

using Net = fixnet::Network<float, fixnet::Linear<3, 5>, fixnet::PReLUWith<5>, fixnet::LeakyReLU,
                         fixnet::Linear<5, 4, false>,
                         fixnet::HardtanhWith<std::ratio<-5, 2>, std::ratio<6>>,
                         fixnet::ELUWith<std::ratio<1, 3>>, fixnet::PReLU,
                         fixnet::SoftplusWith<std::ratio<2>, std::ratio<20>>, fixnet::Linear<4, 4>,
                         fixnet::GELU, fixnet::GELUTanh, fixnet::Hardsigmoid, fixnet::Linear<4, 4>,
                         fixnet::Identity, fixnet::LogSigmoid, fixnet::Mish, fixnet::Linear<4, 4>,
                         fixnet::ReLU, fixnet::SELU, fixnet::SiLU, fixnet::Softsign,
                         fixnet::Linear<4, 4>, fixnet::Tanh, fixnet::Sigmoid,
                         fixnet::ApproximateTanh, fixnet::ApproximateSigmoid,
                         fixnet::ApproximateSiLU, fixnet::ApproximateGELU, fixnet::ELU,
                         fixnet::Hardtanh, fixnet::Softplus, fixnet::Linear<4, 3>,
                         fixnet::LogSoftmax, fixnet::Softmax>;
static_assert(fixnet::architecture_hash<Net>() == 0xcfb6d5a17f577d26);

/// In PyTorch's order, bit for bit.
inline constexpr fixnet::Tensor<float, Net::parameter_count> parameters{{
    -0x1.9p-1f, -0x1.ap-3f, 0x1.8p-2f, -0x1.4p-1f, -0x1.8p-5f, 0x1.1p-1f, -0x1.ep-2f, 0x1.cp-4f,
    0x1.6p-1f, -0x1.4p-2f, 0x1.1p-2f, -0x1.78p-1f, -0x1.4p-3f, 0x1.bp-2f, -0x1.28p-1f, 0.0f,
    0x1.28p-1f, -0x1.bp-2f, 0x1.4p-3f, 0x1.78p-1f, -0x1.1p-2f, 0x1.4p-2f, -0x1.6p-1f, -0x1.cp-4f,
    0x1.ep-2f, -0x1.1p-1f, 0x1.8p-5f, 0x1.4p-1f, -0x1.8p-2f, 0x1.ap-3f, 0x1.9p-1f, -0x1.cp-3f,
    0x1.7p-2f, -0x1.48p-1f, -0x1p-4f, 0x1.08p-1f, -0x1.fp-2f, 0x1.8p-4f, 0x1.58p-1f, -0x1.5p-2f,
    0x1p-2f, -0x1.8p-1f, -0x1.6p-3f, 0x1.ap-2f, -0x1.3p-1f, -0x1p-6f, 0x1.2p-1f, -0x1.cp-2f,
    0x1.2p-3f, 0x1.7p-1f, -0x1.2p-2f, 0x1.3p-2f, -0x1.68p-1f, -0x1p-3f, 0x1.dp-2f, -0x1.18p-1f,
    0x1p-5f, 0x1.38p-1f, -0x1.9p-2f, 0x1.8p-3f, 0x1.88p-1f, -0x1.ep-3f, 0x1.6p-2f, -0x1.5p-1f,
    -0x1.4p-4f, 0x1p-1f, -0x1p-1f, 0x1.4p-4f, 0x1.5p-1f, -0x1.6p-2f, 0x1.ep-3f, -0x1.88p-1f,
    -0x1.8p-3f, 0x1.9p-2f, -0x1.38p-1f, -0x1p-5f, 0x1.18p-1f, -0x1.dp-2f, 0x1p-3f, 0x1.68p-1f,
    -0x1.3p-2f, 0x1.2p-2f, -0x1.7p-1f, -0x1.2p-3f, 0x1.cp-2f, -0x1.2p-1f, 0x1p-6f, 0x1.3p-1f,
    -0x1.ap-2f, 0x1.6p-3f, 0x1.8p-1f, -0x1p-2f, 0x1.5p-2f, -0x1.58p-1f, -0x1.8p-4f, 0x1.fp-2f,
    -0x1.08p-1f, 0x1p-4f, 0x1.48p-1f, -0x1.7p-2f, 0x1.cp-3f, -0x1.9p-1f, -0x1.ap-3f, 0x1.8p-2f,
    -0x1.4p-1f, -0x1.8p-5f, 0x1.1p-1f, -0x1.ep-2f, 0x1.cp-4f, 0x1.6p-1f, -0x1.4p-2f, 0x1.1p-2f,
    -0x1.78p-1f, -0x1.4p-3f, 0x1.bp-2f, -0x1.28p-1f, 0.0f, 0x1.28p-1f, -0x1.bp-2f, 0x1.4p-3f,
    0x1.78p-1f, -0x1.1p-2f, 0x1.4p-2f, -0x1.6p-1f, -0x1.cp-4f, 0x1.ep-2f, -0x1.1p-1f, 0x1.8p-5f,
    0x1.4p-1f, -0x1.8p-2f, 0x1.ap-3f, 0x1.9p-1f, -0x1.cp-3f, 0x1.7p-2f, -0x1.48p-1f, -0x1p-4f,
    0x1.08p-1f, -0x1.fp-2f, 0x1.8p-4f, 0x1.58p-1f, -0x1.5p-2f}};

/// What the inputs were brought to mean 0 and deviation 1 with: net(features(x)).
inline constexpr fixnet::Standardization<float, Net::in> features{
    {
      1.0f, -2.0f, 0x1p-2f},
    {
      0x1p-1f, 3.0f, 8.0f}};

/// The network with its parameters.
inline constexpr Net net = [] {
  Net filled;
  filled.set_parameters(parameters);
  return filled;
}();

/// Does a sample come out as it should, within 1e-3 of its size?
constexpr bool self_check() noexcept {
  constexpr fixnet::Tensor<float, Net::in> x{{
      -0x1.8p-1f, 0x1p-1f, 0.0f}};
  constexpr fixnet::Tensor<double, Net::out> expected{{
      0x1.249636ccf1b9bp-3, 0x1.958285aa43b0ep-1, 0x1.0abf6513ff05dp-4}};
  const auto y = net(x);
  for (int i = 0; i < Net::out; ++i) {
    const double e = expected[i], d = static_cast<double>(y[i]) - e;
    const double size = e < 0 ? -e : e, bound = 1e-3 * (size < 1 ? 1 : size);
    if (!(d <= bound && -d <= bound)) return false;
  }
  return true;
}
static_assert(self_check(), "fixnet: the network does not compute what it should");

}  // namespace stored_float
