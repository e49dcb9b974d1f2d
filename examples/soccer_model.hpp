// SPDX-License-Identifier: MIT
// Made by fixnet-import from soccer.safetensors: do not edit.
//
//   Linear(2,10) ReLU Linear(10,1) Sigmoid
// clang-format off
#pragma once

#include <fixnet/layers/linear.hpp>
#include <fixnet/layers/relu.hpp>
#include <fixnet/layers/sigmoid.hpp>
#include <fixnet/network/network.hpp>
#include <fixnet/plan/names.hpp>

namespace soccer {

using Net = fixnet::Network<float, fixnet::Linear<2, 10>, fixnet::ReLU, fixnet::Linear<10, 1>,
                         fixnet::Sigmoid>;
static_assert(fixnet::architecture_hash<Net>() == 0x093c459e8abba7f8);

/// In PyTorch's order, bit for bit.
inline constexpr fixnet::Tensor<float, Net::parameter_count> parameters{{
    0x1.ec4e72p+0f, -0x1.eeefacp-1f, -0x1.679d78p+0f, 0x1.62ff54p+1f, -0x1.3d4bbep-3f,
    0x1.24396p-3f, -0x1.3c6d7p+0f, 0x1.2f8aa4p+1f, 0x1.f8611cp+0f, -0x1.a032fap-1f, 0x1.1eb35ap+1f,
    -0x1.a9227cp+0f, 0x1.b90a5ap+0f, -0x1.2a6a1cp+0f, 0x1.e5e9dep+0f, -0x1.5ae778p+0f,
    0x1.7b33bcp+0f, -0x1.97dd88p+0f, -0x1.520738p-2f, 0x1.7121d6p-3f, -0x1.cda17p-2f,
    0x1.c1410ep-1f, -0x1.26170cp-2f, 0x1.74e22cp+0f, 0x1.e08f6ep-4f, -0x1.7051a8p-2f,
    -0x1.befd44p-5f, -0x1.c1126ap-3f, 0x1.09ba3ap-3f, -0x1.6593fap-1f, 0x1.095cbcp+0f,
    -0x1.425366p+1f, 0x1.f3fdd4p-3f, -0x1.09fb6ap+1f, 0x1.b3bb7p+0f, 0x1.00f53ap+1f,
    0x1.4c44c6p+0f, 0x1.3ca942p+1f, 0x1.325facp+0f, -0x1.987e3ap-4f, -0x1.36f9e8p-1f}};

/// The network with its parameters.
inline constexpr Net net = [] {
  Net filled;
  filled.set_parameters(parameters);
  return filled;
}();

/// Does a sample come out as it should, within 1e-5 of its size?
constexpr bool self_check() noexcept {
  constexpr fixnet::Tensor<float, Net::in> x{{
      -0x1.8p-1f, 0x1p-1f}};
  constexpr fixnet::Tensor<double, Net::out> expected{{
      0x1.4ae20c2072f2fp-24}};
  const auto y = net(x);
  for (int i = 0; i < Net::out; ++i) {
    const double e = expected[i], d = static_cast<double>(y[i]) - e;
    const double size = e < 0 ? -e : e, bound = 1e-5 * (size < 1 ? 1 : size);
    if (!(d <= bound && -d <= bound)) return false;
  }
  return true;
}
static_assert(self_check(), "fixnet: the network does not compute what it should");

}  // namespace soccer
